"""Of tests that are the same in three languages, the ones of a single language each."""

from collections import defaultdict
from collections.abc import Iterable
from zlib import crc32

import pytest


def in_one_language_each(
    items: Iterable[pytest.Item],
) -> tuple[list[pytest.Item], list[pytest.Item]]:
    """Those to run and those left out: the name of a test decides in which language it runs.

    So each language keeps a third of them. A test that knows no language runs as it is.
    """
    by_test: dict[str, dict[str, list[pytest.Item]]] = defaultdict(lambda: defaultdict(list))
    kept: list[pytest.Item] = []
    left: list[pytest.Item] = []
    for item in items:
        language = _language_of(item)
        if language is None:
            kept.append(item)
        else:
            by_test[item.nodeid.partition("[")[0]][language].append(item)
    for name, spoken in by_test.items():
        languages = sorted(spoken)
        chosen = languages[crc32(name.encode()) % len(languages)]
        for language, tests in spoken.items():
            (kept if language == chosen else left).extend(tests)
    return kept, left


def _language_of(item: pytest.Item) -> str | None:
    given = getattr(getattr(item, "callspec", None), "params", {})
    for value in (given.get("language"), getattr(given.get("voice"), "language", None)):
        if isinstance(value, str):
            return value
    return None
