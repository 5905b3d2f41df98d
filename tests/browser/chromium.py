"""Finds the system's Chromium and starts it without a window and without a word to the network."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str | None:
    """The path of the first Chromium on PATH."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


def is_required() -> bool:
    """Whether a missing Chromium is a failure (REQUIRE_BROWSER=1), not a reason to skip."""
    return os.environ.get("REQUIRE_BROWSER") == "1"


@asynccontextmanager
async def open_browser(path: str) -> AsyncIterator[Browser]:
    """A browser of our own, closed at the end."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        try:
            yield browser
        finally:
            await browser.close()
