"""Walks at random through the whole house and stops at the first thing that must not happen.

`python -m tests.journeys.walker --steps 10000 --seed 1` walks as long as you like; a walk that
fails names its seed, its last steps and what the chat shows.
"""

import argparse
import asyncio
import logging
import re
import sqlite3
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import Final

from bot.messages import MOST_LABEL
from bot.texts import LANGUAGES
from tests.house import House
from tests.journeys.chat import is_balanced, plain, rows, words
from tests.journeys.wanderer import Owed, Step, Wanderer
from tests.phone import Answer, Message, PhoneError

PEOPLE: Final = (("en", "Sam"), ("ar", "سامي"), ("ru", "Саша"))
PATIENCE: Final = 120.0
"""Seconds in which a step must be answered, on a machine that is busy too."""
_PROBED = 50
_REMEMBERED = 15
_DEPTH = 12
"""Tries of /cancel after which a talk should have ended: at most 6 lie above one another."""
_FAULT = re.compile(
    r"[{}]|\bNone\b(?! of)|&(?:lt|gt|amp|quot|#\d+);|</?(?:b|i|u|s|code|blockquote)>"
)
"""What a user never reads: an unfilled place, a value that is none, markup shown as text."""
_STANDING = """
SELECT (SELECT coalesce(max(update_id), 0) FROM inbox),
    (SELECT count(*) FROM inbox WHERE state NOT IN ('done', 'waiting')),
    (SELECT count(*) FROM inbox WHERE state = 'waiting')
    + (SELECT count(*) FROM outbox)
    + (SELECT count(*) FROM reminders WHERE state = 'waiting' AND due_at <= ?)
"""
"""The newest update, how many were set aside, how much is still to be done."""


class WalkError(AssertionError):
    """Something happened that must not; the message tells how to meet it again."""


class _Ear(logging.Handler):
    """Hears every error in the log."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.exc_info is not None:
            text += f"\n{logging.Formatter().formatException(record.exc_info)}"
        self.heard.append(text)


class Walk:
    """One walk of one or more people; `people` are how many of PEOPLE, from `seed` on.

    Attributes:
        steps: how many were walked.
        met: how much of what must not happen did, of a walk that tells it and goes on.
    """

    def __init__(
        self, house: House, seed: int, people: int = 2, *, tell: Callable[[str], None] | None = None
    ) -> None:
        self._house = house
        self._seed = seed
        self._people = people
        self._tell = tell
        self._random = Random(seed)  # noqa: S311 - it guards nothing
        self._past: deque[str] = deque(maxlen=_REMEMBERED)
        self._ear = _Ear()
        self._walkers: list[Wanderer] = []
        self._last_update = self._aside = 0
        self.steps = 0
        self.met = 0

    async def go(self, steps: int, until: float | None = None) -> None:
        """Walk so many steps, or until this monotonic time.

        Raises:
            WalkError: something happened that must not.
        """
        await self.begin()
        try:
            while self.steps < steps and (until is None or time.monotonic() < until):
                await self.step()
            await self.leave()
        finally:
            self.end()

    async def begin(self) -> None:
        """Let everybody come in and say hello."""
        logging.getLogger().addHandler(self._ear)
        self._walkers = [await self._join(number) for number in range(self._people)]

    async def step(self, lot: int | None = None) -> None:
        """Take one step; with a lot, the one that this number draws.

        Raises:
            WalkError: something happened that must not.
        """
        if lot is not None:
            self._random.seed(lot)
        others = [1] * (len(self._walkers) - 1)
        walker = self._random.choices(self._walkers, [3, *others])[0]
        step = walker.draw()
        if not step.updates:
            for each in self._walkers:
                each.age()
        await self._take(walker, step)
        self.steps += 1
        if self.steps % _PROBED == 0:
            for each in self._walkers:
                await self._probe(each)

    async def leave(self) -> None:
        """Let everybody stop what he is at.

        Raises:
            WalkError: he cannot, or the file is not sound any more.
        """
        for each in self._walkers:
            await self._leave(each)

    def end(self) -> None:
        """Hear no more errors."""
        logging.getLogger().removeHandler(self._ear)

    async def _join(self, number: int) -> Wanderer:
        language, name = PEOPLE[(self._seed + number) % len(PEOPLE)]
        phone = await self._house.phone(language, user_id=1001 + number, name=name)
        walker = Wanderer(self._house, phone, language, self._random)
        await self._take(walker, Step("says '/start'", lambda: phone.say("/start")))
        return walker

    async def _probe(self, walker: Wanderer) -> None:
        """No dead end: /start answers and shows a way on."""
        new = await self._take(walker, Step("says '/start'", lambda: walker.phone.say("/start")))
        if not any(message.buttons for message in new):
            raise self._fail(walker, "/start shows no way on", await walker.phone.messages())

    async def _leave(self, walker: Wanderer) -> None:
        """Everything can be stopped, and the file is sound."""
        step = Step("says '/cancel'", lambda: walker.phone.say("/cancel"))
        for _ in range(_DEPTH):
            said = " ".join(message.text for message in await self._take(walker, step))
            if any(words(language, "walk-nothing-pending") in said for language in LANGUAGES):
                break
        else:
            raise self._fail(walker, "/cancel never ends", await walker.phone.messages())
        for check in ("foreign_key_check", "integrity_check"):
            found = rows(self._house, f"PRAGMA {check}")
            if found not in ([], [("ok",)]):
                raise self._fail(walker, f"{check}: {found}", await walker.phone.messages())

    async def _take(self, walker: Wanderer, step: Step) -> list[Message]:
        """Take a step; what the bot said or changed thereupon."""
        self._past.append(f"{walker.name} {step.told}")
        before = await walker.phone.messages()
        self._house.simulator.take_refusals()
        try:
            await step.do()
            await self._settle(step)
            tapped = await walker.phone.answered(PATIENCE) if step.owed is Owed.TAP else None
        except TimeoutError:
            raise self._fail(walker, "it was not taken in time", before) from None
        except PhoneError as error:
            problem = str(error).partition("\n")[0]
            raise self._fail(walker, problem, await walker.phone.messages()) from None
        after = await walker.phone.messages()
        new = _news(before, after)
        problems = self._faults(step, new, tapped)
        for message in _news(walker.seen, after):
            problems += _blemishes(message)
        walker.look(after)
        if problems:
            failure = self._fail(walker, "\n".join(problems), after)
            if self._tell is None:
                raise failure
            self.met += 1
            self._tell(f"{failure}\n")
        return new

    async def _settle(self, step: Step) -> None:
        """Wait until what was told is taken, what is due has rung and what was said has gone."""
        async with asyncio.timeout(PATIENCE):
            while not self._is_settled(step):  # noqa: ASYNC110 - the file rings no bell
                await asyncio.sleep(0.01)

    def _is_settled(self, step: Step) -> bool:
        now = self._house.clock().astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
        try:
            ((newest, aside, left),) = rows(self._house, _STANDING, now)
        except sqlite3.OperationalError:  # the file is just being made, opened or closed
            return False
        # numbers of updates are erased after three days
        if (step.updates and newest < self._last_update + step.updates) or left:
            return False
        if aside > self._aside:
            self._ear.heard.append(f"{aside} updates were set aside")
        self._aside = aside
        self._last_update = max(newest, self._last_update)
        return True

    def _faults(self, step: Step, new: list[Message], tapped: Answer | None) -> list[str]:
        found = [f"went wrong: {text}" for text in self._ear.heard]
        self._ear.heard.clear()
        for method, reason in self._house.simulator.take_refusals():
            if method.lower() != "getupdates":
                found.append(f"{method} was refused: {reason}")
        sent = " ".join(plain(message.text) for message in new if message.kind == "message")
        if step.fresh and any(gone in sent for gone in _nowhere()):
            found.append("a button just shown leads nowhere")
        noted = tapped is not None and bool(tapped.text)
        if step.owed is not Owed.NOTHING and not new and not noted:
            found.append("nothing was answered")
        return found

    def _fail(self, walker: Wanderer, problem: str, shown: list[Message]) -> WalkError:
        steps = "\n".join(f"  {each}" for each in self._past)
        chat = "\n".join(str(message)[:600] for message in shown[-8:])
        return WalkError(
            f"{problem}\nseed {self._seed}, step {self.steps}; the last steps:\n{steps}\n"
            f"{walker.name} sees:\n{chat}"
        )


def _news(before: list[Message], after: list[Message]) -> list[Message]:
    """What the bot said or changed in between."""
    known = {message.id: message for message in before}
    return [each for each in after if each.from_bot and known.get(each.id) is not each]


@cache
def _nowhere() -> tuple[str, ...]:
    """What is said of a button whose thing is no longer there."""
    keys = ("gone", "walk-stale", "deal-gone", "reminder-gone")
    return tuple(words(language, key) for language in LANGUAGES for key in keys)


def _blemishes(message: Message) -> list[str]:
    """What no user should read in a message."""
    found = []
    for text in (message.text, *message.labels):
        if (fault := _FAULT.search(text)) is not None:
            found.append(f"{fault[0]!r} is shown in {text!r}")
        if not is_balanced(text):
            found.append(f"the direction is left open in {text!r}")
    sent = [(each["text"], each.get("callback_data")) for each in message.buttons]
    if len({label for label, _ in sent}) < len(sent):
        found.append(f"two buttons are called the same: {sent}")
    long = [label for label in message.labels if len(label) > MOST_LABEL]
    found += [f"the label {label!r} is too long" for label in long]
    return found


async def _walk(asked: argparse.Namespace) -> int:
    """Walk in a house of its own; how many problems were met."""
    began = time.monotonic()
    until = None if asked.minutes is None else began + asked.minutes * 60
    with tempfile.TemporaryDirectory() as folder:
        async with House(Path(folder)) as house:
            tell = partial(print, flush=True) if asked.keep_going else None
            walk = Walk(house, asked.seed, asked.people, tell=tell)
            await walk.go(asked.steps, until)
    seconds = time.monotonic() - began
    told = f"seed {asked.seed}: {walk.steps} steps in {seconds:.0f} s, {walk.met} problems"
    print(told)  # noqa: T201 - what a command line is for
    return walk.met


def main() -> int:
    """Walk as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.walker")
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--people", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=None, help="stop after so long")
    parser.add_argument("--keep-going", action="store_true", help="tell all that was met")
    return min(asyncio.run(_walk(parser.parse_args())), 1)


if __name__ == "__main__":
    sys.exit(main())
