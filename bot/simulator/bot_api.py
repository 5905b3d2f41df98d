"""The Bot API over HTTP, at the addresses that Telegram uses."""

from typing import Any

from bot.simulator.doors import GuardedHandler
from bot.simulator.errors import RefusedError
from bot.simulator.methods import call_method
from bot.simulator.params import Params, Upload

Json = dict[str, Any]


class BotApiHandler(GuardedHandler):
    """Telegram's side."""

    async def get(self, token: str, method: str) -> None:
        """Answer a Bot API call."""
        status, answer = await call_method(self.enter(token), method, self._params())
        self.set_status(status)
        self.reply(answer)

    post = get

    def _params(self) -> Params:
        values: Json = {
            name: given[-1].decode("utf-8", "replace")
            for name, given in self.request.arguments.items()
            if given
        }
        if self.request.headers.get("Content-Type", "").startswith("application/json"):
            values.update(self.body())
        files = {
            name: Upload(sent[0].filename, sent[0].content_type, sent[0].body)
            for name, sent in self.request.files.items()
        }
        return Params(values, files)


class FileHandler(GuardedHandler):
    """Files by the path that getFile names."""

    def get(self, token: str, path: str) -> None:
        """Send a file's bytes."""
        account = self.enter(token)
        found = next((one for one in account.files.values() if one.path == path), None)
        if found is None:
            raise RefusedError(404, "Not Found")
        self.set_header("Content-Type", "application/octet-stream")
        self.finish(found.content)
