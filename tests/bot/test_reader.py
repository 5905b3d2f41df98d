"""What is loaded when the coach starts is not waited for later."""

from datetime import UTC, datetime

import pytest

from bot.reader import Reader
from bot.texts import load_texts
from scenarios.reading import named_days
from scenarios.reading.times import read_time


def _refuse(*_args: object, **_names: object) -> None:
    raise AssertionError("it is loaded only now")


async def test_the_first_named_day_waits_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    named_days._parser.cache_clear()  # noqa: SLF001 - another test has loaded it
    reader = Reader(load_texts())
    await reader.warm_up()
    reader.close()
    monkeypatch.setattr(named_days, "TimeSenseParser", _refuse)
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    found = read_time("через 5 рабочих дней", language="ru", now=now, zone="UTC")
    assert found.first is not None
    assert found.first.date().isoformat() == "2026-03-09"
