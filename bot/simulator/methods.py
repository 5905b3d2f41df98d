"""Bot API methods by name, and the one way to call them."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from bot.simulator import inline, profile, sending, updates
from bot.simulator.account import Account
from bot.simulator.errors import BadRequestError, RefusedError
from bot.simulator.params import Params

Json = dict[str, Any]


def get_file(account: Account, params: Params) -> Json:
    """Return the path at which a file may be fetched."""
    file_id = params.text("file_id")
    if file_id not in account.files:
        raise BadRequestError("invalid file_id")
    return {**account.file_fields(file_id), "file_path": account.files[file_id].path}


def leave(_: Account, __: Params) -> bool:
    """Log out or close: there is no other server to move to."""
    return True


METHODS: dict[str, Callable[[Account, Params], object]] = {
    "getme": profile.get_me,
    "logout": leave,
    "close": leave,
    "setwebhook": updates.set_webhook,
    "deletewebhook": updates.delete_webhook,
    "getwebhookinfo": updates.get_webhook_info,
    "sendmessage": sending.send_message,
    "senddocument": sending.send_document,
    "sendphoto": sending.send_photo,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": sending.edit_message_text,
    "editmessagecaption": sending.edit_message_caption,
    "editmessagemedia": sending.edit_message_media,
    "editmessagereplymarkup": sending.edit_message_reply_markup,
    "deletemessage": sending.delete_message,
    "deletemessages": sending.delete_messages,
    "setmessagereaction": sending.set_message_reaction,
    "answercallbackquery": sending.answer_callback_query,
    "answerinlinequery": inline.answer_inline_query,
    "getchat": sending.get_chat,
    "getfile": get_file,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "setmyname": profile.set_my_name,
    "getmyname": profile.get_my_name,
    "setmydescription": profile.set_my_description,
    "getmydescription": profile.get_my_description,
    "setmyshortdescription": profile.set_my_short_description,
    "getmyshortdescription": profile.get_my_short_description,
    "setchatmenubutton": profile.set_chat_menu_button,
    "getchatmenubutton": profile.get_chat_menu_button,
}


async def call_method(account: Account, name: str, params: Params) -> tuple[int, Json]:
    """Return the HTTP status and the answer to a Bot API call; names match in any case."""
    try:
        if name.lower() == "getupdates":
            return HTTPStatus.OK, {"ok": True, "result": await updates.get_updates(account, params)}
        method = METHODS.get(name.lower(), _refuse_unknown)
        return HTTPStatus.OK, {"ok": True, "result": method(account, params)}
    except RefusedError as error:
        account.refusals.append((name, error.description))
        return error.code, refusal(error)


def _refuse_unknown(_: Account, __: Params) -> object:
    raise RefusedError(404, "Not Found: method not found")


def refusal(error: RefusedError) -> Json:
    """Return the body of a refused call."""
    return {"ok": False, "error_code": error.code, "description": error.description}
