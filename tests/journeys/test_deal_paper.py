"""A deal as a PDF: one tap, in each language, for the user alone; as text where there is none."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.storage.unit import open_unit
from bot.texts import LANGUAGES
from tests.house import House
from tests.journeys.chat import has, label, words
from tests.journeys.doing import agree, do_more, make_deal, open_deal, set_up
from tests.journeys.test_deals import VOICES, Voice
from tests.phone import Message, Phone
from tests.printed import read_pdf

in_each_language = pytest.mark.parametrize("language", LANGUAGES)
in_each_voice = pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.language)

NUMBERS = range(70_000, 70_200)


def is_file(ending: str) -> Callable[[Message], bool]:
    return lambda each: each.raw.get("document", {}).get("file_name", "").endswith(ending)


async def content(phone: Phone, message: Message) -> bytes:
    return await phone.fetch(message.raw["document"]["file_id"])


async def printed(phone: Phone, deal: int) -> bytes:
    """The PDF that a tap on the button brings."""
    await do_more(phone, deal, "print")
    pdf = await content(phone, await phone.hears(is_file(".pdf")))
    assert pdf.startswith(b"%PDF-")
    return pdf


async def note(house: House, deal: int, kind: str, *many: dict[str, str]) -> None:
    """Lines in the timeline of a deal, a minute apart."""
    assert house.app is not None
    async with open_unit(house.app.database) as unit:
        for number, facts in enumerate(many):
            at = house.clock() - timedelta(minutes=len(many) - number)
            await unit.dealings.note(
                1001, deal, kind, facts=dict(facts), source=f"{kind}:{number}", now=at
            )


@in_each_voice
async def test_a_deal_is_saved_as_a_pdf_that_tells_it_in_its_order(
    house: House, voice: Voice
) -> None:
    language = voice.language
    phone = await house.phone(language)
    deal = await make_deal(phone, "Anna & Co")
    await agree(phone, deal, "payments", voice.stages)
    await agree(phone, deal, "terms", "Figma (v2), git")
    await note(house, deal, "concession", {"gave": "4711", "got": "4712"})
    await do_more(phone, deal, "print")
    arrived = await phone.hears(is_file(".pdf"))
    assert arrived.raw["document"]["file_name"].startswith("Anna---Co-")
    assert "Anna & Co" in arrived.text
    (page,) = read_pdf(await content(phone, arrived))
    said = page.text.replace("\N{NO-BREAK SPACE}", " ")
    head: tuple[str, ...] = ("Anna", "landing", "Figma", "750", "4711", "4711")
    if language != "ar":  # see tests/printed.py
        head = (
            *("Anna & Co", "landing page", words(language, "deal-state-lead")),
            *(words(language, "paper-note")[:40], words(language, "deal-terms-of")),
            *(label(language, "deal", "price"), "1", "500", "Figma (v2), git"),
            *(words(language, "deal-stages"), words(language, "paper-due"), voice.first, "750"),
            *(words(language, "paper-private"), label(language, "deal", "floor"), "000"),
            *(words(language, "paper-balance"), words(language, "paper-settled"), "4711"),
            *(words(language, "deal-history"), "4711", words(language, "deal-event-made")),
            words(language, "paper-page", page=1, pages=1),
        )
    at = 0
    for each in head:
        assert each in said[at:], (each, said[at:])
        at = said.index(each, at) + len(each)


@in_each_language
async def test_the_same_deal_on_the_same_day_is_the_same_pdf(house: House, language: str) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "سلمى")
    pdf = await printed(phone, deal)
    assert await printed(phone, deal) == pdf
    house.move_clock(timedelta(days=1))
    assert await printed(phone, deal) != pdf


@in_each_language
async def test_a_deal_with_two_hundred_lines_is_printed_on_several_pages(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await set_up(phone, "zone", "Africa/Cairo")
    deal = await make_deal(phone, "Anna")
    await note(house, deal, "message", *({"text": str(each)} for each in NUMBERS))
    pages = read_pdf(await printed(phone, deal))
    assert len(pages) > 4
    said = "\n".join(page.text for page in pages)
    assert [said.count(str(each)) for each in NUMBERS] == [1] * 200
    digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩" if language == "ar" else "0123456789")
    for number, page in enumerate(pages, 1):
        foot = page.text.splitlines()[-1]
        assert "Anna" in foot
        assert "·" not in foot  # beside Arabic digits it looks like a zero
        assert all(str(each).translate(digits) in foot for each in (number, len(pages)))


async def test_a_long_name_is_cut_at_the_foot_and_whole_at_the_head(house: House) -> None:
    phone = await house.phone("en")
    name = "The Company of Printers, Binders and Booksellers of Bristol"
    (page,) = read_pdf(await printed(phone, await make_deal(phone, name)))
    said = " ".join(page.text.split())
    assert said.startswith(name)
    assert said.count(name) == 1
    assert "The Company of Printers, Binders and Bo… –" in said


@in_each_language
async def test_letters_that_the_pdf_cannot_show_are_in_a_text_that_comes_with_it(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "李明 🙂")
    assert len(read_pdf(await printed(phone, deal))) == 1
    beside = await phone.hears(is_file(".txt"))
    assert beside.text == words(language, "deal-paper-letters")
    assert "李明 🙂" in (await content(phone, beside)).decode()
    # without them no text is sent
    deal = await make_deal(phone, "Anna 🙂")
    await printed(phone, deal)
    await phone.quiet()


@in_each_language
async def test_where_no_pdf_can_be_made_the_text_comes_with_a_kind_word(
    house: House, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Anna")
    monkeypatch.setattr("bot.drawing.typesetter.__file__", "/nowhere/typesetter.py")
    await do_more(phone, deal, "print")
    arrived = await phone.hears(is_file(""))
    assert is_file(".txt")(arrived)
    assert arrived.text == words(language, "deal-paper-failed")
    text = (await content(phone, arrived)).decode()
    assert text.startswith("Anna · ")
    assert words(language, "deal-event-made") in text


@in_each_language
async def test_pdf_and_text_are_one_tap_each(house: House, language: str) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Anna")
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:more")
    labels = (await phone.hears(has(f"d:{deal}:print"))).labels
    assert {words(language, "deal-print"), words(language, "deal-export")} <= {*labels}
    await phone.tap(f"d:{deal}:print")
    await phone.hears(is_file(".pdf"))
    await phone.tap(f"d:{deal}:export")
    await phone.hears(is_file(".txt"))
