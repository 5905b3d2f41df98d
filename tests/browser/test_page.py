"""A newcomer's whole way on the page, in every language, on phone and desk, by day and night."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser.visitor import Look, Scheme, Visitor, invite
from tests.house import House

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


@dataclass(frozen=True)
class Voice:
    """What a user and a client of this language write."""

    discount: str
    price: str
    wish: str
    subject: str


VOICES = {
    "en": Voice(
        "Love the concept! One thing: could you take 20% off? $1500 is a stretch for us.",
        "Hi, how much do you charge for a landing page?",
        "remind me in 2 hours to send the invoice",
        "send the invoice",
    ),
    "ru": Voice(
        "Концепция супер! Скинете 20%? 1500 долларов для нас многовато.",
        "Здравствуйте, сколько у вас стоит лендинг?",
        "напомни через 2 часа отправить счёт",
        "отправить счёт",
    ),
    "ar": Voice(
        "الفكرة ممتازة، بس ممكن تعملوا لنا خصم ٢٠٪؟ ١٥٠٠ دولار كثير علينا",
        "السلام عليكم، بكم تصميم صفحة هبوط؟",
        "ذكرني بعد ساعتين أرسل الفاتورة",
        "أرسل الفاتورة",
    ),
}
_SCHEMES: tuple[Scheme, ...] = ("light", "dark")
LOOKS = [
    Look(language, width, scheme)
    for language, width, scheme in product(VOICES, (360, 1280), _SCHEMES)
]


@pytest.mark.parametrize("look", LOOKS, ids=str)
async def test_a_newcomer_goes_the_whole_way(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    visitor = await invite(browser, house.address, look, album)
    voice = VOICES[look.language]
    try:
        await _begins(visitor)
        await _forwards(visitor, voice)
        await _uses_the_advice(visitor)
        await _is_reminded(visitor, voice, house)
    finally:
        await visitor.leave()
    assert visitor.complaints == []


async def _begins(visitor: Visitor) -> None:
    """Opens the page, joins, is greeted, and is ready after three taps."""
    await visitor.open_page()
    await _looks_good(visitor, "1-welcome")
    await visitor.join()
    await visitor.sees(visitor.page.locator("#about p"))
    await _looks_good(visitor, "2-about")
    await visitor.start()
    for number in (2, 3, 4):  # 1 is the greeting
        await visitor.tap((await visitor.sees_question(number)).first)
    await visitor.sees(visitor.said.nth(4))
    await _looks_good(visitor, "3-ready")


async def _forwards(visitor: Visitor, voice: Voice) -> None:
    """Forwards from a hidden account, then from one with a name; both show where they are from."""
    await visitor.fill_forward(voice.price, "Sara", hidden=True)
    await visitor.send_forward()
    await visitor.sees(visitor.buttons("next-other").nth(0))
    await visitor.fill_forward(voice.discount, "Ahmed")
    await _looks_good(visitor, "4-forward")
    await visitor.send_forward()
    await visitor.sees(visitor.buttons("next-other").nth(1))
    assert await visitor.page.locator(".mine .forwarded .name").all_inner_texts() == [
        "Sara",
        "Ahmed",
    ]


async def _uses_the_advice(visitor: Visitor) -> None:
    """Unfolds the why, copies a draft with one touch, and is walked through."""
    direction = "rtl" if visitor.look.language == "ar" else "ltr"
    assert await visitor.drafts.count() >= 3
    for text in (visitor.said.locator(".text").last, visitor.drafts.last):
        assert await visitor.direction_of(text) == direction

    why = visitor.said.locator(".fold[aria-expanded=false]").last
    words = visitor.said.locator("blockquote.expandable > div").last
    folded = await words.evaluate("(node) => node.clientHeight < node.scrollHeight")
    await why.scroll_into_view_if_needed()
    await _looks_good(visitor, "5-diagnosis")
    await why.click()
    assert folded
    assert await words.evaluate("(node) => node.clientHeight === node.scrollHeight")
    await _looks_good(visitor, "6-why")

    draft = visitor.drafts.last
    await draft.click()
    await visitor.sees(visitor.page.locator("#toast"))
    assert await visitor.copied() == await draft.text_content()
    await _looks_good(visitor, "7-drafts")

    before = await visitor.said.count()
    await visitor.tap(visitor.buttons("next-walk").last)
    await visitor.sees_question(before + 1)
    await _looks_good(visitor, "8-walk")


async def _is_reminded(visitor: Visitor, voice: Voice, house: House) -> None:
    """Sets a reminder in words; it arrives by itself, at the end of the chat, with its buttons."""
    await visitor.say(voice.wish)
    await visitor.sees(visitor.buttons("reminder-later"))
    house.move_clock(timedelta(hours=2, minutes=1))
    await visitor.sees(visitor.buttons("reminder-done"))
    rung = visitor.said.last
    await expect(rung).to_contain_text(voice.subject)
    await expect(rung).to_be_in_viewport()
    await _looks_good(visitor, "9-reminder")


async def _looks_good(visitor: Visitor, name: str) -> None:
    await visitor.photograph(name)
    assert await visitor.find_faults() == [], f"{name}: look at {visitor.album}"
