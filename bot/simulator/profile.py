"""What a bot says of itself: commands, names, descriptions, menu button."""

import json
import re
from typing import Any

from bot.simulator.account import Account
from bot.simulator.errors import BadRequestError
from bot.simulator.markup import count_units
from bot.simulator.params import Params

Json = dict[str, Any]

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)


def get_me(account: Account, _: Params) -> Json:
    """Return the bot itself."""
    return {
        **account.bot_user,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_my_commands(account: Account, params: Params) -> bool:
    """Set the command menu of a scope and language: at most 100 commands."""
    commands = params.items("commands")
    if len(commands) > 100:
        raise BadRequestError("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not isinstance(one, dict) or not _COMMAND.fullmatch(str(one.get("command", ""))):
            raise BadRequestError("BOT_COMMAND_INVALID")
        if not 1 <= count_units(str(one.get("description", "")).strip()) <= 256:
            raise BadRequestError("BOT_COMMAND_DESCRIPTION_INVALID")
    kept = [{"command": one["command"], "description": one["description"]} for one in commands]
    account.record("setting", name=_commands_key(params), value=kept)
    return True


def get_my_commands(account: Account, params: Params) -> list[Json]:
    """Return the commands of exactly this scope and language."""
    return list(account.settings.get(_commands_key(params), []))


def delete_my_commands(account: Account, params: Params) -> bool:
    """Forget the commands of exactly this scope and language."""
    account.record("setting", name=_commands_key(params), value=None)
    return True


def find_commands(account: Account, chat_id: int, language: str) -> list[Json]:
    """Return the menu a user sees in a private chat: the narrowest scope, his language first."""
    scopes: list[Json] = [
        {"type": "chat", "chat_id": chat_id},
        {"type": "all_private_chats"},
        {"type": "default"},
    ]
    for scope in scopes:
        for code in (language, ""):
            found = account.settings.get(_key(scope, code))
            if found:
                return list(found)
    return []


def set_my_name(account: Account, params: Params) -> bool:
    """Set the name in a language: at most 64 characters."""
    return _set(account, params, "name", 64, "BOT_TITLE_INVALID")


def get_my_name(account: Account, params: Params) -> Json:
    """Return the name in a language."""
    return {"name": account.named(_language(params))}


def set_my_description(account: Account, params: Params) -> bool:
    """Set what an empty chat shows: at most 512 characters."""
    return _set(account, params, "description", 512, "BOT_DESCRIPTION_INVALID")


def get_my_description(account: Account, params: Params) -> Json:
    """Return what an empty chat shows."""
    return {"description": account.setting("description", _language(params))}


def set_my_short_description(account: Account, params: Params) -> bool:
    """Set what the profile shows: at most 120 characters."""
    return _set(account, params, "short_description", 120, "BOT_SHORT_DESCRIPTION_INVALID")


def get_my_short_description(account: Account, params: Params) -> Json:
    """Return what the profile shows."""
    return {"short_description": account.setting("short_description", _language(params))}


def set_chat_menu_button(account: Account, params: Params) -> bool:
    """Set the button beside the composer, in one chat or in all."""
    button = params.mapping("menu_button") or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise BadRequestError("can't parse menu button: unsupported type")
    account.record("setting", name=f"menu_button:{params.text('chat_id')}", value=button)
    return True


def get_chat_menu_button(account: Account, params: Params) -> Json:
    """Return the button beside the composer, in one chat or in all."""
    found = account.settings.get(f"menu_button:{params.text('chat_id')}")
    return dict(found or account.settings.get("menu_button:") or {"type": "default"})


def _set(account: Account, params: Params, name: str, limit: int, refusal: str) -> bool:
    text = params.text(name)
    if count_units(text) > limit:
        raise BadRequestError(refusal)
    account.record("setting", name=f"{name}:{_language(params)}", value=text or None)
    return True


def _language(params: Params) -> str:
    code = params.text("language_code")
    if not _LANGUAGE.fullmatch(code):
        raise BadRequestError("LANGUAGE_CODE_INVALID")
    return code


def _commands_key(params: Params) -> str:
    scope = params.mapping("scope") or {"type": "default"}
    if scope.get("type") not in _SCOPES:
        raise BadRequestError("can't parse BotCommandScope: unsupported type")
    return _key(scope, _language(params))


def _key(scope: Json, language: str) -> str:
    named = {name: str(value) for name, value in scope.items()}
    return f"commands:{json.dumps(named, sort_keys=True)}:{language}"
