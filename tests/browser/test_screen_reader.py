"""What is on the page has a name that is read aloud, and all of it works without a pointer."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.visitor import Look, Visitor, invite
from tests.house import House

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]

DISCOUNTS = {
    "en": "Could you take 20% off? $1500 is a stretch for us.",
    "ru": "Скинете 20%? 1500 долларов для нас многовато.",
    "ar": "ممكن تعملوا لنا خصم ٢٠٪؟ ١٥٠٠ دولار كثير علينا",
}
NAMED = frozenset(
    {
        *("button", "combobox", "dialog", "img", "link", "log", "menu", "menuitem"),
        *("navigation", "spinbutton", "textbox"),
    }
)
"""Roles of what means nothing without a name."""
_IS_MARKED = """(node) => {
  const style = getComputedStyle(node);
  return style.outlineStyle !== "none" || style.boxShadow.includes("inset");
}"""
MOST_STEPS = 60
"""Presses of a key within which one gets anywhere on the page."""


async def _told(page: Page) -> list[tuple[str, str]]:
    """Roles and names, as the browser hands them to a screen reader."""
    session = await page.context.new_cdp_session(page)
    tree = await session.send("Accessibility.getFullAXTree")
    await session.detach()
    return [
        (node["role"]["value"], node.get("name", {}).get("value", "").strip())
        for node in tree["nodes"]
        if not node["ignored"]
    ]


async def _all_is_named(page: Page, *there: str) -> None:
    """Nothing that means something is nameless, and these roles are there."""
    told = await _told(page)
    assert [role for role, name in told if role in NAMED and not name] == []
    assert {role for role, _ in told} >= set(there)


async def _go_to(visitor: Visitor, wanted: str, key: str) -> None:
    """Move by one key until what is wanted has the focus, which can be seen."""
    page = visitor.page
    for _ in range(MOST_STEPS):
        await page.keyboard.press(key)
        focused = page.locator(":focus")
        if await focused.count() and await focused.evaluate(f"(n) => n.matches({wanted!r})"):
            assert await focused.evaluate(_IS_MARKED), wanted
            return
    raise AssertionError(f"{key} does not lead to {wanted}")


@pytest.mark.parametrize(
    "look",
    [Look("ar", 360, "light"), Look("en", 1280, "dark"), Look("ru", 360, "light")],
    ids=str,
)
async def test_a_newcomer_who_sees_nothing_gets_an_answer_and_answers_a_question(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    visitor = await invite(browser, house.address, look, album)
    page = visitor.page
    try:
        await visitor.open_page()
        await _all_is_named(page, "dialog", "button")
        await _go_to(visitor, f"#samples button:has([lang={look.language}])", "Tab")
        await page.keyboard.press("Enter")
        await expect(page.locator("#welcome")).to_be_hidden()
        await _go_to(visitor, "#about button", "Shift+Tab")
        await page.keyboard.press("Enter")
        await visitor.sees_question(2)
        await _all_is_named(page, "log", "textbox", "button")
        await _go_to(visitor, "#attach", "Tab")
        await page.keyboard.press("Enter")
        await _all_is_named(page, "menu", "menuitem")
        await page.keyboard.press("Enter")  # the first of the menu: what a client wrote
        await expect(page.locator("#forward")).to_be_visible()
        await _all_is_named(page, "dialog", "textbox", "combobox")
        await page.keyboard.press("Escape")
        await _go_to(visitor, "#text", "Tab")
        await page.keyboard.type(DISCOUNTS[look.language])
        await page.keyboard.press("Enter")
        await visitor.sees(visitor.buttons("question-client").last)
        await visitor.buttons("question-client").last.focus()
        await page.keyboard.press("Enter")
        await visitor.sees(visitor.buttons("next-walk").last)
        await visitor.sees(visitor.drafts.last)
        told = " ".join(name for role, name in await _told(page) if role == "StaticText")
        draft = (await visitor.drafts.last.text_content() or "").splitlines()[0]
        assert draft.strip() in told
        await _all_is_named(page, "log")
        before = await visitor.said.count()
        await _go_to(visitor, ".keys button", "Shift+Tab")
        await page.keyboard.press("Enter")
        await expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=40_000)
        assert await visitor.said.count() >= before
    finally:
        await visitor.leave()
    assert visitor.complaints == []
