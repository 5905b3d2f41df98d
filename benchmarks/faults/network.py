"""Faults of Telegram and of the way to it."""

import asyncio

from benchmarks.faults.rows import Row, make_row
from benchmarks.faults.trial import Trial, trial
from benchmarks.faults.wire import RETRY_AFTER, Call, Fault, Wrong
from benchmarks.shares import percentile

_USERS, _ROUNDS, _PAUSE = 12, 5, 1.0
_LOAD = f"{_USERS} users, {_ROUNDS} updates each"


async def nothing_wrong() -> Row:
    """What it is like without a fault."""
    async with trial(_USERS) as made:
        await made.people.ask_all(_ROUNDS, _PAUSE)
        await made.until_done()
        delays = made.tally().all_delays()
        said = f"answered in {percentile(delays, 0.5):.2f} s (median), {delays[-1]:.2f} s (longest)"
        return make_row(made, "none", f"{_LOAD}, for comparison", said)


async def too_many() -> Row:
    """429 with a retry_after, at random."""
    async with trial(_USERS) as made:
        await _suffer(made, Fault(Wrong.TOO_MANY, 0.3))
        gaps = _gaps_after(made.wire.noted.calls, Wrong.TOO_MANY)
        said = f"{len(gaps)} times 429, the next try after {min(gaps):.2f} s at the soonest"
        done = f"{_LOAD}; 30 % of the calls get 429 with retry_after {RETRY_AFTER}"
        return make_row(made, "429", done, said, held=min(gaps) >= RETRY_AFTER)


async def server_errors() -> Row:
    """5xx, also to getUpdates, also with a page that is no JSON."""
    return await _network("5xx", Wrong.SERVER_ERROR, 0.4, "get 500, 502, 503 or 504")


async def resets() -> Row:
    """The connection is reset before the call is there."""
    return await _network("connection reset", Wrong.RESET, 0.4, "are reset")


async def silence() -> Row:
    """No answer at all."""
    return await _network("time-out", Wrong.SILENCE, 0.15, "are never answered nor done")


async def lost_answers() -> Row:
    """Telegram takes the message, and the bot never hears of it."""
    async with trial(_USERS) as made:
        await _suffer(made, Fault(Wrong.LOST, 0.3, polls=True))
        lost = sum(
            call.wrong is Wrong.LOST and call.is_taken and call.says
            for call in made.wire.noted.calls
        )
        done = f"{_LOAD}; 30 % of the calls, getUpdates too, are done and their answers lost"
        twice = made.tally().twice
        said = f"{lost} answers of Telegram lost"
        return make_row(made, "answer lost after the send", done, said, held=twice <= lost)


async def conflict() -> Row:
    """Another program asks for the updates when the bot starts."""
    async with trial(_USERS, begin=False) as made:
        made.wire.fault = Fault(Wrong.CONFLICT, polls=True, says=False)
        await made.lives.begin()
        await made.people.ask_all(_ROUNDS, _PAUSE)
        refused = sum(call.status == 409 for call in made.wire.noted.calls)
        made.wire.fault = None
        seconds = await made.until_done()
        said = f"{refused} times 409; all answered {seconds:.0f} s after the other one ended"
        return make_row(
            made,
            "409 at start",
            f"{_LOAD}; getUpdates gets 409 for {_ROUNDS * _PAUSE:.0f} s",
            said,
            held=refused > 0,
        )


async def slow() -> Row:
    """A slow network, both ways."""
    async with trial(_USERS) as made:
        await _suffer(made, Fault(Wrong.SLOW, polls=True))
        delays = made.tally().all_delays()
        said = f"answered in {percentile(delays, 0.5):.2f} s (median), {delays[-1]:.2f} s (longest)"
        done = f"{_LOAD}; every call takes 0.1 to 2.5 s more"
        return make_row(made, "slow network", done, said)


async def blocked() -> Row:
    """Some users stop the bot before they are answered."""
    async with trial(_USERS) as made:
        leaving = list(made.people.ids)[:3]
        for user_id in leaving:
            for _ in range(_ROUNDS):
                await made.people.ask(user_id)
            await made.people.block(user_id)
        staying = [user_id for user_id in made.people.ids if user_id not in leaving]
        for user_id in staying:
            await made.people.ask(user_id)
        while not set(staying) <= made.tally().delays.keys():
            await asyncio.sleep(0.2)
        held_back = len(made.tally().unanswered)
        for user_id in leaving:
            await made.people.unblock(user_id)
        await made.until_done()
        said = f"{held_back} held back and sent on return"
        done = f"3 of {_USERS} users ask {_ROUNDS} times, block the bot at once and return later"
        return make_row(made, "blocked users", done, said, held=held_back > 0)


async def _network(name: str, wrong: Wrong, share: float, what: str) -> Row:
    async with trial(_USERS) as made:
        await _suffer(made, Fault(wrong, share, polls=True))
        broken = sum(call.wrong is wrong for call in made.wire.noted.calls)
        done = f"{_LOAD}; {share:.0%} of the calls, getUpdates too, {what}".replace("%", " %")
        return make_row(made, name, done, f"{broken} calls went wrong", held=broken > 0)


async def _suffer(made: Trial, fault: Fault) -> None:
    """All ask while the fault is there; it ends some seconds later."""
    made.wire.fault = fault
    await made.people.ask_all(_ROUNDS, _PAUSE)
    await asyncio.sleep(5)
    made.wire.fault = None
    await made.until_done()


def _gaps_after(calls: list[Call], wrong: Wrong) -> list[float]:
    """Seconds from a call that went wrong to the next try of the same."""
    gaps = []
    for place, call in enumerate(calls):
        if call.wrong is wrong and call.says:
            again = (
                later.began - call.ended
                for later in calls[place + 1 :]
                if later.chat_id == call.chat_id and later.says
            )
            gaps += [gap for gap in [next(again, None)] if gap is not None]
    return gaps
