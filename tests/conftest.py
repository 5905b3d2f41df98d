"""What all tests have: the database they run on, and property tests that count no seconds."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests import databases
from tests.languages import in_one_language_each

# beside other work the quickest example may take long
settings.register_profile("house", deadline=None)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--one-language",
        action="store_true",
        help="run tests that are the same in three languages in one of them each",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--one-language"):
        items[:], left = in_one_language_each(items)
        config.hook.pytest_deselected(items=left)
    for item in items:
        mark = item.get_closest_marker("sqlite_file")
        if mark is not None and databases.ON_SERVER:
            item.add_marker(pytest.mark.skip(reason=f"of SQLite's own: {mark.args[0]}"))


@pytest.fixture(scope="session", autouse=True)
def _databases() -> Iterator[None]:
    """The tests' databases; DATABASE_URL is theirs and not the bot's that is tested."""
    os.environ.pop("DATABASE_URL", None)
    yield
    databases.end()
