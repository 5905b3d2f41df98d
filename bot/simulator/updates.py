"""How updates reach a bot: by long poll or by webhook, in order, until it confirms them."""

import asyncio
import json
import time
from typing import Any
from urllib.parse import urlsplit

from tornado.httpclient import AsyncHTTPClient, HTTPClientError

from bot.simulator.account import Account
from bot.simulator.errors import BadRequestError, RefusedError
from bot.simulator.params import Params

Json = dict[str, Any]

LONGEST_POLL = 50  # seconds
RETRY_AFTER = (0.2, 0.5, 1.0, 2.0, 5.0)  # seconds, the last for ever


async def get_updates(account: Account, params: Params) -> list[Json]:
    """Wait for updates; an offset confirms all before it.

    Raises:
        RefusedError: 409 with a webhook set, or when another getUpdates took this one's place.
    """
    if account.webhook.get("url"):
        raise RefusedError(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    offset = params.integer("offset", 0)
    limit = min(max(params.integer("limit", 100), 1), 100)
    deadline = time.monotonic() + min(max(params.integer("timeout", 0), 0), LONGEST_POLL)
    _allow(account, params)
    mine = account.begin_poll()
    if offset > 0:
        _confirm(account, offset - 1)
    elif offset < 0 and account.updates[:offset]:
        _confirm(account, account.updates[:offset][-1]["update_id"])
    while True:
        if mine.is_set():  # Telegram too ends the older of two
            raise RefusedError(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )
        left = deadline - time.monotonic()
        if account.updates or left <= 0 or account.closing:
            return account.updates[:limit]
        await account.bell.wait(left)


def set_webhook(account: Account, params: Params) -> bool:
    """Have updates posted to an address, or no longer when it is empty.

    Telegram asks for https; a machine's own http is let through here.
    """
    url = params.text("url")
    if not url:
        return delete_webhook(account, params)
    address = urlsplit(url)
    if address.scheme not in {"http", "https"} or not address.hostname:
        raise BadRequestError("bad webhook: invalid URL")
    _allow(account, params)
    _drop(account, params)
    webhook = {
        "url": url,
        "secret": params.text("secret_token"),
        "max_connections": params.integer("max_connections", 40),
    }
    account.begin_poll()
    account.record("webhook", webhook=webhook)
    return True


def delete_webhook(account: Account, params: Params) -> bool:
    """Go back to getUpdates."""
    _drop(account, params)
    if account.webhook:
        account.record("webhook", webhook={})
    return True


def get_webhook_info(account: Account, _: Params) -> Json:
    """Return the WebhookInfo."""
    info: Json = {
        "url": account.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(account.updates),
        **account.webhook_error,
    }
    if account.webhook:
        info["max_connections"] = account.webhook["max_connections"]
    if account.allowed:
        info["allowed_updates"] = account.allowed
    return info


async def deliver_to_webhook(account: Account) -> None:
    """Post each update to the webhook, again until a 2xx comes; ends with the account."""
    client = AsyncHTTPClient(force_instance=True)
    failures = 0
    try:
        while not account.closing:
            if not account.updates or not account.webhook.get("url"):
                await account.bell.wait(60)
                continue
            update = account.updates[0]
            if await _post(client, account, update):
                failures = 0
                # What was confirmed meanwhile by other means stays confirmed.
                _confirm(account, update["update_id"])
            else:
                pause = RETRY_AFTER[min(failures, len(RETRY_AFTER) - 1)]
                failures += 1
                await asyncio.sleep(pause)
    finally:
        client.close()


async def _post(client: AsyncHTTPClient, account: Account, update: Json) -> bool:
    headers = {"Content-Type": "application/json"}
    if account.webhook["secret"]:
        headers["X-Telegram-Bot-Api-Secret-Token"] = account.webhook["secret"]
    body = json.dumps(update)
    try:
        await client.fetch(
            account.webhook["url"],
            method="POST",
            headers=headers,
            body=body,
            follow_redirects=False,
            request_timeout=60,
        )
    except HTTPClientError as error:
        _note(account, f"Wrong response from the webhook: {error.code} {error.message}")
    except OSError as error:
        _note(account, f"Connection failed: {error.strerror or 'no answer'}")
    else:
        return True
    return False


def _note(account: Account, problem: str) -> None:
    account.webhook_error = {"last_error_date": int(time.time()), "last_error_message": problem}


def _allow(account: Account, params: Params) -> None:
    if params.structure("allowed_updates") is None:
        return
    kinds = [str(kind) for kind in params.items("allowed_updates")]
    if kinds != account.allowed:
        account.record("allowed", kinds=kinds)


def _drop(account: Account, params: Params) -> None:
    if params.flag("drop_pending_updates") and account.updates:
        _confirm(account, account.updates[-1]["update_id"])


def _confirm(account: Account, through: int) -> None:
    if account.updates and account.updates[0]["update_id"] <= through:
        account.record("confirm", through=through)
