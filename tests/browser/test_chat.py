"""In the chat on the page: when it was written, copying, buttons in rows, edits in their place."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.async_api import Browser, FloatRect, Locator, expect

from tests.browser.visitor import Look, Visitor, invite
from tests.house import House
from tests.journeys.chat import count, rows, settle

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]
in_each_look = pytest.mark.parametrize(
    "look",
    [Look("ar", 360, "light"), Look("en", 1280, "dark"), Look("ru", 360, "dark")],
    ids=str,
)
DISCOUNTS = {
    "en": ("The concept is great.", "Could you take 20% off? $1500 is a stretch for us."),
    "ru": ("Концепция супер.", "Скинете 20%? 1500 долларов для нас многовато."),
    "ar": ("الفكرة ممتازة.", "ممكن تعملوا لنا خصم ٢٠٪؟ ١٥٠٠ دولار كثير علينا"),
}
EVENING = {
    "en": ("Jan 5, 2026", "10:40 PM"),
    "ru": ("5 янв. 2026", "22:40"),
    "ar": ("05\u200f/01\u200f/2026", "10:40 م"),
}
"""How the fifth of January, 22:40, is written."""


@asynccontextmanager
async def newcomer(
    browser: Browser, house: House, album: Path, look: Look
) -> AsyncIterator[Visitor]:
    """Somebody who has joined; what the page did wrong with him is told at the end."""
    visitor = await invite(browser, house.address, look, album)
    try:
        await visitor.open_page()
        await visitor.join()
        yield visitor
    finally:
        await visitor.leave()
    assert visitor.complaints == []


@in_each_look
async def test_when_the_client_wrote_is_told_to_the_reader_and_to_the_bot(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    """Forwarded in the wrong order, while the bot is away: the first is read first."""
    first, last = DISCOUNTS[look.language]
    async with newcomer(browser, house, album, look) as visitor:
        await house.close()
        for words, when in ((last, "2026-01-05T22:41"), (first, "2026-01-05T22:40")):
            await visitor.fill_forward(words, "Ahmed", when=when)
            await visitor.send_forward()
        await house.open()
        await visitor.sees(visitor.buttons("next-walk"))
        shown = visitor.page.locator(".mine .forwarded small").last
        for part in EVENING[look.language]:
            await expect(shown).to_contain_text(part)
        await visitor.photograph("14-written")
        assert await visitor.find_faults() == []
        await settle(house)
        assert rows(house, "SELECT author, text FROM readings") == [("Ahmed", f"{first}\n{last}")]


@in_each_look
async def test_the_button_that_copies_puts_the_draft_on_the_clipboard(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    """Nothing is asked of the bot for it, and the reader is told."""
    async with newcomer(browser, house, album, look) as visitor:
        await visitor.say("/scope_creep")
        await visitor.sees(visitor.buttons("verb-cancel"))
        await visitor.say("a German version")
        await visitor.tap(visitor.buttons("scope-creep-written-yes"))
        await visitor.sees(visitor.buttons("menu-check").last)  # all is said
        await settle(house)
        said, asked = await visitor.said.count(), count(house, "inbox")
        # not the newest, which a button under another message could not be told from
        copy = visitor.buttons("draft-copy").first
        card = visitor.page.locator("#messages .theirs", has_text=await _label(copy)).first
        written = await card.locator(".text.whole > code").text_content()
        assert written != await visitor.drafts.last.text_content()
        await copy.focus()
        await visitor.page.keyboard.press("Enter")
        await visitor.sees(visitor.page.locator("#toast"))
        assert await visitor.copied() == written
        await expect(visitor.said).to_have_count(said)
        assert count(house, "inbox") == asked


async def _label(button: Locator) -> str:
    return (await button.inner_text()).strip()


async def _box(button: Locator) -> FloatRect:
    box = await button.bounding_box()
    assert box is not None
    return box


@in_each_look
async def test_the_buttons_of_a_row_stand_side_by_side_and_rows_below_each_other(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    """From where one begins to read: from the right in Arabic."""
    async with newcomer(browser, house, album, look) as visitor:
        await visitor.say("/help")
        await visitor.sees(visitor.buttons("menu-practice"))
        lines = visitor.said.last.locator(".keys-row")
        boxes = [
            [await _box(button) for button in await line.locator("button").all()]
            for line in await lines.all()
        ]
        assert [len(line) for line in boxes].count(2) >= 1
        for line in boxes:
            assert len({(round(box["y"]), round(box["height"])) for box in line}) == 1
            in_order = line[::-1] if look.language == "ar" else line
            assert all(a["x"] + a["width"] <= b["x"] for a, b in pairwise(in_order))
        assert all(a[0]["y"] + a[0]["height"] <= b[0]["y"] for a, b in pairwise(boxes))
        # all rows are as wide as each other
        assert (
            len({round(sum(b["width"] for b in line) + 4 * (len(line) - 1)) for line in boxes}) == 1
        )


@in_each_look
async def test_an_edited_message_changes_in_its_place(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    """The bot's under its buttons, and one's own, which says that it was edited."""
    asked = DISCOUNTS[look.language][1]
    async with newcomer(browser, house, album, look) as visitor:
        await visitor.say("/help")
        await visitor.sees(visitor.buttons("menu-practice"))
        await visitor.say("/privacy")
        menu, below = visitor.said.nth(0), visitor.said.nth(1)
        await visitor.sees(below)
        number, last = await menu.get_attribute("data-id"), await below.inner_text()
        before = await menu.locator(".text").inner_text()
        await menu.locator("button", has=visitor.page.locator("bdi")).first.focus()
        await visitor.tap(visitor.buttons("menu-settings"))
        await expect(menu.locator(".text")).not_to_have_text(before)
        await expect(visitor.buttons("menu-settings")).to_have_count(0)
        assert await menu.get_attribute("data-id") == number
        await expect(visitor.said).to_have_count(2)
        assert await below.inner_text() == last

        await visitor.say(asked)
        await visitor.sees(visitor.buttons("next-walk"))
        mine = visitor.page.locator("#messages .mine").last
        old = await mine.locator(".meta").inner_text()
        number_of_mine = await visitor.page.locator("#messages .mine").count()
        await mine.locator(".options").click()
        await visitor.page.locator(".menu.floating [role=menuitem]").last.click()
        await visitor.say(asked.replace("20", "25").replace("٢٠", "٢٥"))
        await expect(mine.locator(".text")).to_contain_text("25" if look.language != "ar" else "٢٥")
        await expect(mine.locator(".meta")).not_to_have_text(old)
        await expect(visitor.page.locator("#messages .mine")).to_have_count(number_of_mine)
        await visitor.photograph("15-edited")
        assert await visitor.find_faults() == []
