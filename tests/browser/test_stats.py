"""On the page /stats shows its picture with the caption as its text, on a phone and on a desk."""

import json
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Browser, expect

from bot.storage import open_unit
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import put_money
from tests.browser.visitor import Look, invite
from tests.house import House
from tests.journeys.chat import rows

if TYPE_CHECKING:
    from scenarios.engine.facts import Json

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


async def _deal(house: House) -> None:
    """A deal over 1,200 dollars, after a request for a discount, that was begun at 1,500."""
    ((user_id,),) = rows(house, "SELECT id FROM users")
    assert house.app is not None
    async with open_unit(house.app.database) as unit:
        dealings, now = unit.dealings, house.clock()
        deal_id = await dealings.add_deal(user_id, "Anna", now)
        price, first = Money(Decimal(1200), "USD"), Money(Decimal(1500), "USD")
        values = {"price": price, "hours": Decimal(30), "state": "paid"}
        await dealings.change_deal(user_id, deal_id, values, now)
        lines: tuple[tuple[str, dict[str, Json]], ...] = (
            ("price", {"old": put_money(first)}),
            ("message", {"situation": "discount_request"}),
        )
        for kind, facts in lines:
            await dealings.note(user_id, deal_id, kind, facts=facts, source=kind, now=now)


@pytest.mark.parametrize(
    "look",
    [Look("ar", 360, "dark"), Look("en", 1280, "light"), Look("ru", 360, "light")],
    ids=str,
)
async def test_a_picture_is_shown_and_told(
    browser: Browser, house: House, album: Path, look: Look
) -> None:
    visitor = await invite(browser, house.address, look, album)
    picture = visitor.page.locator("#messages .theirs img.photo")
    try:
        await visitor.open_page()
        await visitor.join()
        await visitor.start()
        await visitor.sees_question(2)
        await _deal(house)
        await visitor.say("/stats")
        await visitor.sees(picture)
        await expect(picture).to_have_js_property("naturalWidth", 720)
        box = await picture.bounding_box()
        assert box is not None
        assert box["width"] <= look.width
        caption = await visitor.said.last.locator(".text").inner_text()
        told = str(await picture.get_attribute("alt"))
        assert json.dumps(told.split()) == json.dumps(caption.split())
        dark = visitor.buttons("stats-dark")
        await visitor.tap(dark)
        await visitor.sees(visitor.buttons("stats-light"))
        await expect(picture).to_have_count(1)
        await visitor.show_at_top(picture)
        await visitor.photograph("11-stats")
        assert await visitor.find_faults() == []
    finally:
        await visitor.leave()
    assert visitor.complaints == []
