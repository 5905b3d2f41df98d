"""One browser for all these tests, and a fresh house for each."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.browser.chromium import find_chromium, is_required, open_browser
from tests.house import House


@pytest.fixture(scope="package")
def chromium() -> str:
    """The browser's path; without one the test is skipped, or fails where one is required."""
    path = find_chromium()
    if path is None and is_required():
        pytest.fail("REQUIRE_BROWSER=1, but no Chromium is on PATH")
    if path is None:
        pytest.skip("no Chromium on PATH (Debian: apt-get install chromium)")
    return path


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with open_browser(chromium) as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="package")
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with House(tmp_path) as house:
        yield house


@pytest.fixture(scope="package")
def album() -> Path:
    """Where the screenshots go, to be looked at by a person."""
    folder = Path(__file__).parent.parent / "screenshots"
    folder.mkdir(exist_ok=True)
    return folder
