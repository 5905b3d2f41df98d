"""All the bots of one simulator."""

import secrets
from collections.abc import Callable

from bot.simulator.account import Account
from bot.simulator.journal import Journal


class World:
    """All bots of a simulator; `epoch` names this process, so that a page notices a restart.

    `moved` is called when somebody moves a clock.
    """

    def __init__(
        self, journal: Journal, opened: Callable[[Account], None], moved: Callable[[], None]
    ) -> None:
        self.epoch = secrets.token_hex(4)
        self.moved = moved
        self.answering = 0
        self.accounts: dict[int, Account] = {}
        self._journal = journal
        self._opened = opened
        for record in journal.open():
            self.account(record["bot"]).apply(record)

    def account(self, bot_id: int) -> Account:
        """Return a bot's account, made when it is first named."""
        if bot_id not in self.accounts:
            self.accounts[bot_id] = Account(bot_id, self._journal.append)
            self._opened(self.accounts[bot_id])
        return self.accounts[bot_id]

    def forget(self, bot_id: int, user_id: int) -> None:
        """Erase what one user and one bot wrote to each other, in the journal too."""
        self._journal.erase(self.account(bot_id).forget(user_id))
        self.account(bot_id).record("cleared", chat=user_id)
