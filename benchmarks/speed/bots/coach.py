"""The coach as `python -m bot` runs it, but for Telegram's pace, which would hide its own."""

import sys
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

import bot.__main__
from bot.app import App
from bot.pace import Pace


class Unpaced(Pace):
    """Lets every call go at once."""

    async def process_request(  # noqa: PLR0917 - as the library calls it
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,  # noqa: ANN401 - as the library declares it
        kwargs: dict[str, Any],
        endpoint: str,  # noqa: ARG002
        data: dict[str, Any],  # noqa: ARG002
        rate_limit_args: int | None,  # noqa: ARG002
    ) -> Any:  # noqa: ANN401 - as the library declares it
        """Make the call."""
        return await callback(*args, **kwargs)


if __name__ == "__main__":
    vars(bot.__main__)["App"] = partial(App, pace=Unpaced())
    sys.exit(bot.__main__.main())
