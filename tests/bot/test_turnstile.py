"""One at a time, in order, the urgent first; whoever gives up holds up nobody."""

import asyncio

import pytest

from bot.storage.turnstile import Turnstile


class Visitors:
    """Who passed, in their order, and that nobody passed beside another."""

    def __init__(self) -> None:
        self.turnstile = Turnstile()
        self.passed: list[str] = []
        self.open = asyncio.Event()
        self._inside = 0

    async def visit(self, name: str, *, urgent: bool = False) -> None:
        async with self.turnstile.passing(urgent=urgent):
            self._inside += 1
            assert self._inside == 1
            try:
                await self.open.wait()
                await asyncio.sleep(0)
            finally:
                self._inside -= 1
            self.passed.append(name)


async def come(visitors: Visitors, *names: str) -> list[asyncio.Task[None]]:
    """They come one after another; an exclamation mark tells of haste."""
    tasks = []
    for name in names:
        tasks.append(asyncio.create_task(visitors.visit(name, urgent=name.endswith("!"))))
        await asyncio.sleep(0)
    return tasks


async def test_the_urgent_go_first_and_all_others_in_their_order() -> None:
    visitors = Visitors()
    tasks = await come(visitors, "a", "b", "c", "d!", "e", "f!")
    visitors.open.set()
    await asyncio.gather(*tasks)
    assert visitors.passed == ["a", "d!", "f!", "b", "c", "e"]


@pytest.mark.parametrize("place", [0, 1, 2, 3])
async def test_whoever_gives_up_holds_up_nobody(place: int) -> None:
    visitors = Visitors()
    tasks = await come(visitors, "a", "b", "c", "d!")
    tasks[place].cancel()
    visitors.open.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    names = ["a", "b", "c", "d!"]
    assert sorted(visitors.passed) == sorted(set(names) - {names[place]})
    await visitors.visit("e")
    assert visitors.passed[-1] == "e"


async def test_whoever_gives_up_at_the_moment_of_his_turn_passes_it_on() -> None:
    visitors = Visitors()
    visitors.open.set()
    async with visitors.turnstile.passing():
        tasks = await come(visitors, "a", "b")
    tasks[0].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert visitors.passed == ["b"]


async def test_one_who_fails_lets_the_next_pass() -> None:
    turnstile = Turnstile()
    with pytest.raises(ZeroDivisionError):
        async with turnstile.passing():
            raise ZeroDivisionError
    async with turnstile.passing():
        pass
