"""On the page the bot's name and a word show drafts; one of them goes into the composer."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser.visitor import Look, invite
from tests.house import TOKEN, House

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]

NAME = f"@sim{TOKEN.partition(':')[0]}_bot"
WORDS = {"en": "discount", "ru": "скидка", "ar": "خصم"}


@pytest.mark.parametrize(
    "look",
    [Look("ar", 360, "dark"), Look("en", 1280, "light"), Look("ru", 360, "light")],
    ids=str,
)
async def test_a_draft_is_chosen_by_keyboard_or_by_a_tap(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    visitor = await invite(browser, house.address, look, album)
    page = visitor.page
    text, offers = page.locator("#text"), page.locator("#offers")
    items = offers.get_by_role("menuitem")
    try:
        await visitor.open_page()
        await visitor.join()
        await visitor.sees(page.locator("#about p"))
        await text.press_sequentially(f"{NAME} {WORDS[look.language]}")
        await visitor.sees(items.first)
        await visitor.photograph("10-inline")
        assert await visitor.find_faults() == []
        assert await items.count() == 10

        await text.press("ArrowDown")
        await expect(items.first).to_be_focused()
        await page.keyboard.press("ArrowUp")
        await expect(items.last).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(offers).to_be_hidden()
        await expect(text).to_be_focused()
        inserted = await text.input_value()
        assert len(inserted) > 40
        assert not inserted.startswith("@")

        await text.fill(f"{NAME.upper()} {WORDS[look.language]}")
        await visitor.sees(items.first)
        await page.keyboard.press("Escape")
        await expect(offers).to_be_hidden()
        await text.fill(f"{NAME} {WORDS[look.language]} ")
        await items.nth(1).click()
        await expect(text).not_to_have_value(inserted)
        await text.fill("@somebody_else discount")
        await expect(offers).to_be_hidden()
    finally:
        await visitor.leave()
    assert visitor.complaints == []
