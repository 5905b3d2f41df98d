"""Due rows -> events: sleeps until the next reminder is due, then lets it come."""

import asyncio
import logging
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.answers.reminders import LATE
from bot.metrics import Metrics, Rung
from bot.storage import (
    DIGEST,
    HELD,
    LOOK_SECONDS,
    OWN,
    PLANNED,
    Database,
    Reminder,
    StorageError,
    open_unit,
)
from bot.turns import House, ring_late_ones, ring_reminder

_LOG = logging.getLogger(__name__)
MOST_TRIES = 3
_PAGE = 100
_MOST_TOGETHER = 90
"""Of one message: each has a button, and Telegram takes a hundred."""
_LONGEST = 60.0
"""Seconds after which the clock is looked at again: a machine may have slept or its clock moved."""
_AGAIN = timedelta(minutes=1)
_BUSY_SECONDS = 0.2


class Reminders:
    """The table is the scheduler; this only looks at its next row."""

    def __init__(
        self,
        database: Database,
        house: House,
        clock: Callable[[], datetime],
        on_commit: Callable[[], None],
        *,
        metrics: Metrics | None = None,
    ) -> None:
        self._database = database
        self._house = house
        self._clock = clock
        self._on_commit = on_commit
        self._metrics = metrics or Metrics()
        self._bell = asyncio.Event()

    def wake(self) -> None:
        """A reminder was set, moved or dropped."""
        self._bell.set()

    async def run(self) -> None:
        """Ring for ever."""
        while True:
            self._bell.clear()
            try:
                seconds = await self._ring_due()
            except StorageError as error:
                _LOG.warning("the reminders cannot be read: %s", error)
                seconds = 1.0
            try:
                async with asyncio.timeout(seconds):
                    await self._bell.wait()
            except TimeoutError:
                pass

    async def _ring_due(self) -> float:
        """Ring what is due; seconds until the next one."""
        while True:
            now = self._clock()
            async with open_unit(self._database) as unit:
                due = await unit.timetable.lease(now, limit=_PAGE)
                next_due = None if due else await unit.timetable.next_due()
            if not due:
                break
            left = await self._ring_all(due, now)
            self._on_commit()
            if left:
                await self._give_back(left)
                return _BUSY_SECONDS
        longest = _LONGEST if self._database.claims is None else min(_LONGEST, LOOK_SECONDS)
        if next_due is None:
            return longest
        seconds = (next_due - now).total_seconds()
        # what is due and not ours is leased by another process: it rings it, or its lease ends
        return min(seconds if seconds > 0 else _BUSY_SECONDS, longest)

    async def _give_back(self, reminder_ids: list[int]) -> None:
        async with open_unit(self._database) as unit:
            await unit.timetable.give_back(reminder_ids)

    async def _ring_all(self, due: list[Reminder], now: datetime) -> list[int]:
        """Ring each; what a user missed while the coach was off comes in one message.

        Returns what could not be taken: it was moved or done meanwhile, or others have its user.
        """
        together: set[int] = set()
        left = []
        for reminder in due:
            if reminder.id in together:
                continue
            late = await self._missed_with(reminder, now)
            if len(late) > 1 and await self._ring_together(reminder.user_id, late, now):
                together |= {each.id for each in late}
            elif not await self._ring(reminder, now):
                left.append(reminder.id)
        return left

    async def _missed_with(self, reminder: Reminder, now: datetime) -> list[Reminder]:
        """All that this one's user missed, it among them; others' may lie between them."""
        if not _was_missed(reminder, now):
            return []
        async with open_unit(self._database) as unit:
            late = await unit.timetable.missed_of(
                reminder.user_id, now - LATE, limit=_MOST_TOGETHER
            )
        return [each for each in late if _was_missed(each, now)]

    async def _ring_together(self, user_id: int, reminders: list[Reminder], now: datetime) -> bool:
        """Whether it could be done; a bad one among them is found by ringing each alone."""
        try:
            rung = await ring_late_ones(self._house, user_id, [each.id for each in reminders], now)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 - each is tried alone then, and logged there
            _LOG.warning("late reminders of one user failed together: %s", type(error).__name__)
            return False
        for reminder in reminders:
            if reminder.id in rung:
                self._count(reminder)
        return True

    async def _ring(self, reminder: Reminder, now: datetime) -> bool:
        """Whether it was there to be rung, even if it then could not be made."""
        try:
            taken = await ring_reminder(self._house, reminder.id, now)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 - one bad reminder must not stop the others
            where = "".join(traceback.format_tb(error.__traceback__))
            _LOG.error("reminder %s failed: %s\n%s", reminder.id, type(error).__name__, where)
            give_up = reminder.tries + 1 >= MOST_TRIES
            async with open_unit(self._database) as unit:
                await unit.timetable.put_off(reminder.id, now + _AGAIN, give_up=give_up)
            return True
        if taken:
            self._count(reminder)
        return taken

    def _count(self, reminder: Reminder) -> None:
        late = self._clock() - reminder.due_at
        self._metrics.ring(_kind_of(reminder), late.total_seconds())


def _kind_of(reminder: Reminder) -> Rung:
    source = reminder.source or ""
    if reminder.frame is not None:
        return "talk"
    if source == DIGEST:
        return "digest"
    return "hold" if source.startswith(HELD) else "reminder"


def _was_missed(reminder: Reminder, now: datetime) -> bool:
    """Whether it fell due while nobody was there; what failed before comes alone.

    The digest gathers by itself what it is to tell.
    """
    source = reminder.source or ""
    is_of_its_own = source != DIGEST and not source.startswith((HELD, OWN, PLANNED))
    told = bool(reminder.text) and is_of_its_own
    return told and reminder.tries == 0 and now - reminder.due_at > LATE
