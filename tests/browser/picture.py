"""Takes the README's picture anew (docs/page.png): three phones with the real bot, as it is now."""

import asyncio
import sys
import tempfile
from base64 import b64encode
from pathlib import Path

from playwright.async_api import Browser

from tests.browser.chromium import find_chromium, open_browser
from tests.browser.visitor import Look, Visitor, invite
from tests.house import House

_PICTURE = Path(__file__).parents[2] / "docs" / "page.png"
_WIDTH, _HEIGHT, _GAP = 400, 860, 20  # pixels: three phones and four gaps make 1280
_MESSAGES = {
    "en": "Love the concept! One thing: could you take 20% off? $1500 is a stretch for us.",
    "ru": "Концепция супер! Скинете 20%? 1500 долларов для нас многовато.",
    "ar": "الفكرة ممتازة، بس ممكن تعملوا لنا خصم ٢٠٪؟ ١٥٠٠ دولار كثير علينا",
}
_CLIENTS = {"en": "Ahmed", "ru": "Анна", "ar": "أحمد"}


async def _take(chromium: str) -> None:
    async with open_browser(chromium) as browser:
        shots = [
            await _photograph(browser, Look("en", _WIDTH, "light"), drafts=False),
            await _photograph(browser, Look("ru", _WIDTH, "light"), drafts=True),
            await _photograph(browser, Look("ar", _WIDTH, "dark"), drafts=False),
        ]
        await _compose(browser, shots)


async def _photograph(browser: Browser, look: Look, *, drafts: bool) -> bytes:
    """The client's message with its diagnosis, or the drafts for it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with House(folder) as house:
            visitor = await invite(browser, house.address, look, folder, _HEIGHT)
            await _bring_message(visitor)
            mine = visitor.page.locator("#messages .mine").last
            await visitor.show_at_top(visitor.drafts.first if drafts else mine)
            shot = await visitor.page.screenshot(animations="disabled")
            await visitor.leave()
    return shot


async def _bring_message(visitor: Visitor) -> None:
    language = visitor.look.language
    await visitor.open_page()
    await visitor.join()
    await visitor.start()
    for number in (2, 3, 4):
        await visitor.tap((await visitor.sees_question(number)).first)
    await visitor.sees(visitor.said.nth(4))
    await visitor.fill_forward(_MESSAGES[language], _CLIENTS[language])
    await visitor.send_forward()
    await visitor.sees(visitor.buttons("next-walk"))
    await visitor.page.mouse.move(0, 0)


async def _compose(browser: Browser, shots: list[bytes]) -> None:
    page = await browser.new_page(viewport={"width": 1280, "height": _HEIGHT + 2 * _GAP})
    style = f"height:{_HEIGHT}px;border-radius:26px;box-shadow:0 3px 14px #0a1a2a40"
    images = "".join(
        f'<img style="{style}" src="data:image/png;base64,{b64encode(shot).decode()}">'
        for shot in shots
    )
    await page.set_content(
        f'<body style="margin:0;padding:{_GAP}px;display:flex;gap:{_GAP}px">{images}</body>'
    )
    await page.screenshot(path=_PICTURE, omit_background=True)


def main() -> int:
    """Take it; 1 where there is no Chromium."""
    chromium = find_chromium()
    if chromium is None:
        sys.stderr.write("Chromium is needed.\n")
        return 1
    asyncio.run(_take(chromium))
    return 0


if __name__ == "__main__":
    sys.exit(main())
