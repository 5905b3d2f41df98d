"""On the page the clock is moved forward, by keyboard too: what is due comes, to its own user."""

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser.visitor import Look, invite
from tests.house import House

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]

WISHES = {
    "en": ("remind me in 3 hours to send the invoice", "send the invoice"),
    "ru": ("напомни через 3 часа отправить счёт", "отправить счёт"),
    "ar": ("ذكرني بعد ٣ ساعات أرسل الفاتورة", "أرسل الفاتورة"),
}


@pytest.mark.parametrize(
    "look",
    [Look("ar", 360, "light"), Look("en", 1280, "dark"), Look("ru", 360, "dark")],
    ids=str,
)
async def test_the_clock_is_moved_to_tomorrow_by_keyboard_and_the_reminder_comes(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    visitor = await invite(browser, house.address, look, album)
    page = visitor.page
    wish, subject = WISHES[look.language]
    try:
        await visitor.open_page()
        await visitor.join()
        await visitor.say(wish)
        await visitor.sees(visitor.buttons("reminder-later"))
        await page.locator("#more").focus()
        await page.keyboard.press("Enter")
        await expect(page.locator("#later")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("dialog")).to_be_visible()
        await visitor.photograph("12-clock")
        assert await visitor.find_faults() == []
        await page.locator("#clock-to").press("Enter")  # tomorrow at ten stands there
        await visitor.sees(visitor.buttons("reminder-done"))
        await expect(visitor.said.last).to_contain_text(subject)
        await expect(page.locator("#toast")).not_to_be_empty()
        await visitor.photograph("13-tomorrow")
        assert await visitor.find_faults() == []
        assert timedelta(0) < house.simulator.ahead(4242) < timedelta(days=2)
        # another person has a chat of his own, and the first one's stays
        said = await visitor.said.count()
        if look.width < 720:
            await page.locator("#back").click()
        await page.locator("#add-user").click()
        await page.locator("#own-name").fill("Zoë")
        await page.locator("#own-language").select_option("en")
        await page.locator("#own [type=submit]").click()
        await expect(visitor.said).to_have_count(0)
        if look.width < 720:
            await page.locator("#back").click()
        people = page.locator("#people-list button")
        await expect(people).to_have_count(2)
        await people.first.click()
        await expect(visitor.said).to_have_count(said)
    finally:
        await visitor.leave()
    assert visitor.complaints == []
