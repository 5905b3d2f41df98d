"""Too much at once: a backlog, a user who floods, an update that nothing can bear."""

import asyncio
import time

from benchmarks.faults.lives import POISON
from benchmarks.faults.rows import Row, make_row
from benchmarks.faults.trial import Trial, trial
from benchmarks.faults.wire import Call
from benchmarks.shares import percentile

_CROWD, _EACH = 90, 8
_QUIET, _FLOOD = 8, 60
_ROUNDS, _PAUSE = 8, 2.0


async def backlog() -> Row:
    """What came while the bot was off is worked off as fast as Telegram takes it."""
    async with trial(_CROWD, begin=False) as made:
        for _ in range(_EACH):
            await asyncio.gather(*(made.people.ask(each) for each in made.people.ids))
        began = time.monotonic()
        await made.lives.begin()
        ready = time.monotonic() - began
        await made.until_done()
        said = [call for call in made.wire.noted.calls if call.says and call.is_taken]
        seconds = said[-1].ended - said[0].began
        ends = sorted(_last_answers(made))
        done = f"{_CROWD} users ask {_EACH} times each while the bot is off"
        first, last = (end - said[0].began for end in (ends[0], ends[-1]))
        numbers = (
            f"{len(said)} messages in {seconds:.0f} s, {len(said) / seconds:.1f} a second",
            f"{_busiest(said)} in the busiest second, the start took {ready:.1f} s",
            f"users had all their answers after {first:.0f} to {last:.0f} s",
        )
        return make_row(made, "backlog", done, *numbers)


async def flood() -> Row:
    """One user floods: the others do not feel it."""
    async with trial(_QUIET + 1) as made:
        flooder, *quiet = made.people.ids
        await asyncio.gather(*(made.people.ask(each) for each in made.people.ids))
        await made.until_done()
        before = await _ask_quietly(made, quiet)
        await asyncio.gather(*(made.people.ask(flooder) for _ in range(_FLOOD)))
        during = await _ask_quietly(made, quiet)
        still = len(made.tally().unanswered)
        await made.until_done()
        slowest = max(made.tally().delays[flooder])
        done = (
            f"one user sends {_FLOOD} updates at once; {_QUIET} others ask {_ROUNDS} times each, "
            f"every {_PAUSE:.0f} s, before it and during it"
        )
        calm, rough = percentile(before, 0.5), percentile(during, 0.5)
        numbers = (
            f"the others' answers before the flood: {_describe(before)}",
            f"during it: {_describe(during)}",
            f"the flooder's last answer after {slowest:.0f} s",
        )
        return make_row(
            made, "a user who floods", done, *numbers, held=still > 0 and rough < 2 * calm
        )


async def poison() -> Row:
    """An update that breaks its turn is set aside; nobody waits for it."""
    async with trial(_QUIET) as made:
        poisoned = made.people.ids[0]
        await made.people.ask_all(2, 1)
        await made.people.send_poison(poisoned)
        await made.people.ask_all(2, 1)
        await made.until_done()
        (number,) = (
            found for (found,) in made.read("SELECT update_id FROM inbox WHERE state = 'failed'")
        )
        log = made.lives.log
        told = f"update {number} failed: ZeroDivisionError" in log and POISON not in log
        delays = made.tally().all_delays()
        done = f"{_QUIET} users; a text of one of them breaks whatever reads it, he asks on at once"
        numbers = (
            f"1 set aside after 3 tries, {'' if told else 'not '}logged with its id and no words",
            f"all others answered, the latest in {delays[-1]:.2f} s",
        )
        return make_row(made, "poisoned update", done, *numbers, held=told)


def _describe(seconds: list[float]) -> str:
    return f"median {percentile(seconds, 0.5):.2f} s, 95 % within {percentile(seconds, 0.95):.2f} s"


async def _ask_quietly(made: Trial, quiet: list[int]) -> list[float]:
    """Let these users ask now and then; the seconds in which they were answered."""
    known = {user_id: len(made.tally().delays[user_id]) for user_id in quiet}
    for _ in range(_ROUNDS):
        await asyncio.gather(*(made.people.ask(user_id) for user_id in quiet))
        await asyncio.sleep(_PAUSE)
    while any(len(made.tally().delays[each]) < known[each] + _ROUNDS for each in quiet):
        await asyncio.sleep(0.2)
    return [each for user in quiet for each in made.tally().delays[user][known[user] :]]


def _last_answers(made: Trial) -> list[float]:
    """When each user had all."""
    last: dict[int, float] = {}
    for call in made.wire.noted.calls:
        if call.says and call.is_taken:
            last[call.chat_id] = max(last.get(call.chat_id, 0.0), call.ended)
    return list(last.values())


def _busiest(said: list[Call]) -> int:
    """The most messages within one second."""
    ends = sorted(call.ended for call in said)
    return max(sum(1 for each in ends if 0 <= each - start < 1) for start in ends)
