"""A person at the simulator's page, who does with mouse and keyboard what a newcomer does."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    expect,
)

from bot.texts import load_texts

Scheme: TypeAlias = Literal["light", "dark"]
_SOON = 40_000
"""Milliseconds within which the bot says what it has to say, on a machine that is busy too."""
_TEXTS = load_texts()

_FIND_FAULTS = Path(__file__).with_name("faults.js").read_text("utf-8")


@dataclass(frozen=True)
class Look:
    """A language, a width in CSS pixels, a colour scheme."""

    language: str
    width: int
    scheme: Scheme

    def __str__(self) -> str:
        return f"{self.language}-{self.width}-{self.scheme}"


class Visitor:
    """One person in a browser of his own, at the page; remembers what the page did wrong.

    Attributes:
        album: the folder of the screenshots.
        complaints: console errors and warnings, exceptions, requests to other hosts.
    """

    def __init__(
        self, look: Look, address: str, context: BrowserContext, page: Page, album: Path
    ) -> None:
        self.look = look
        self.page = page
        self.complaints: list[str] = []
        self.album = album
        self._address = address
        self._context = context
        page.on("console", self._hear_console)
        page.on("pageerror", lambda error: self.complaints.append(f"exception: {error}"))
        page.on("request", self._see_request)

    def _hear_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(f"console: {message.text}")

    def _see_request(self, request: Request) -> None:
        if not request.url.startswith(f"{self._address}/"):
            self.complaints.append(f"request to {request.url}")

    async def leave(self) -> None:
        """Close the browser's window."""
        await self._context.close()

    # Doing --------------------------------------------------------------------------------------

    async def open_page(self) -> None:
        """Come for the first time: one is asked whose phone it is."""
        await self.page.goto(self._address)
        await expect(self.page.locator("#welcome")).to_be_visible(timeout=_SOON)

    async def join(self) -> None:
        """Become the person offered for this language."""
        await self.page.locator(f"#samples button:has([lang={self.look.language}])").click()
        await expect(self.page.locator("#welcome")).to_be_hidden()

    async def start(self) -> None:
        """Press Start, which sends /start."""
        await self.page.locator("#about button").click()

    async def say(self, text: str) -> None:
        """Type and press Enter."""
        await self.page.locator("#text").fill(text)
        await self.page.locator("#text").press("Enter")

    async def fill_forward(
        self, text: str, client: str, *, hidden: bool = False, when: str | None = None
    ) -> None:
        """Fill in what a client wrote, in the composer's dialog.

        Args:
            text: his words.
            client: his name.
            hidden: his account is.
            when: he wrote it, as the browser's field holds it, "2026-01-05T22:40"; an hour ago
                stands there by itself.
        """
        await self.page.locator("#attach").click()
        await self.page.locator("[data-attach=forward]").click()
        await self.page.locator("#forward-name").fill(client)
        await self.page.locator("#forward-kind").select_option("hidden_user" if hidden else "user")
        if when is not None:
            await self.page.locator("#forward-when").fill(when)
        await self.page.locator("#forward-text").fill(text)

    async def send_forward(self) -> None:
        """Forward what was filled in."""
        await self.page.locator("#forward [type=submit]").click()
        await expect(self.page.locator("#forward")).to_be_hidden()

    async def tap(self, button: Locator) -> None:
        """Tap, and see that the bot took notice."""
        await button.click()
        await expect(self.page.locator("[aria-busy=true]")).to_have_count(0, timeout=_SOON)

    async def show_at_top(self, wanted: Locator) -> None:
        """Scroll until this is at the top of the chat."""
        await wanted.evaluate("(node) => node.closest('li').scrollIntoView({ block: 'start' })")

    # Seeing -------------------------------------------------------------------------------------

    @property
    def said(self) -> Locator:
        """The bot's messages, oldest first."""
        return self.page.locator("#messages .theirs")

    @property
    def drafts(self) -> Locator:
        """The drafts in the chat: each alone in its message, copied with one touch."""
        return self.said.locator(".text.whole > code")

    def buttons(self, text_key: str) -> Locator:
        """The buttons with this text of the coach's, oldest first."""
        label = _TEXTS.say(self.look.language, text_key)
        exactly = re.compile(rf"^\s*{re.escape(label)}\s*$")
        return self.page.locator(".keys button").filter(has_text=exactly)

    async def sees(self, wanted: Locator) -> None:
        """Wait for something the bot should show.

        Raises:
            AssertionError: it did not come.
        """
        await expect(wanted).to_be_visible(timeout=_SOON)

    async def sees_question(self, number: int) -> Locator:
        """Wait for the bot's message of this number to have come with buttons; returns them."""
        await expect(self.said.nth(number - 1)).to_be_visible(timeout=_SOON)
        buttons = self.said.nth(number - 1).locator(".keys button")
        await expect(buttons.first).to_be_visible(timeout=_SOON)
        return buttons

    async def find_faults(self) -> list[str]:
        """What looks wrong right now, measured: too wide, cut off, hard to read."""
        found: list[str] = await self.page.evaluate(_FIND_FAULTS)
        return found

    async def direction_of(self, wanted: Locator) -> str:
        """The computed direction: "rtl" or "ltr"."""
        return str(await wanted.evaluate("(node) => getComputedStyle(node).direction"))

    async def copied(self) -> str:
        """What is on the clipboard."""
        return str(await self.page.evaluate("navigator.clipboard.readText()"))

    async def photograph(self, name: str) -> None:
        """Save what the window shows as a PNG file in the album."""
        await self.page.screenshot(
            path=self.album / f"{name}-{self.look}.png", animations="disabled"
        )


async def invite(
    browser: Browser, address: str, look: Look, album: Path, height: int = 760
) -> Visitor:
    """A newcomer with an empty browser, who speaks the language and lives in Cairo."""
    context = await browser.new_context(
        viewport={"width": look.width, "height": height},
        color_scheme=look.scheme,
        locale=look.language,
        timezone_id="Africa/Cairo",
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
        has_touch=look.width < 720,
    )
    return Visitor(look, address, context, await context.new_page(), album)
