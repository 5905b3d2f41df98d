"""Papers are printed: from the right in Arabic, whatever is said, over pages, always the same."""

from dataclasses import replace
from decimal import Decimal

import pytest
from babel.numbers import list_currencies
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.drawing import DrawingError, lacks, print_paper
from bot.drawing.letters import is_rtl, make_breakable, spell
from bot.drawing.pages import MOST_BYTES, compose
from bot.drawing.typesetter import typeset
from bot.papers import Paper, Section, isolate
from bot.texts import LANGUAGES, load_texts
from bot.texts.values import show_money
from scenarios.reckoning.money import Money
from tests.pixels import Pixels, inked
from tests.printed import Page, read_pdf

in_each_language = pytest.mark.parametrize("language", LANGUAGES)
TEXTS = load_texts()
MARGIN = 52
"""Points at the side of a page that stay white: 2 cm, and what letters like J reach into them."""
TERMS = Section("Terms", (("Price", "$1,500"), ("Included", "Design, code")))
PAPER = Paper(
    "en", "Anna & Co", "Landing page", "Agreed", "For you", (TERMS,), "today", "{page}/{pages}"
)


def printed(paper: Paper) -> list[Page]:
    """Its pages, printed in this very process."""
    return read_pdf(typeset(compose(paper)))


def saying(words: str, language: str = "en") -> Paper:
    """A paper that says this everywhere where words of others may stand."""
    return Paper(
        language,
        words,
        words,
        "State",
        "Note",
        (
            Section("Lines", ((words,),)),
            Section("Pairs", (("Label", words), ("Label", f"Told: {isolate(words)}"))),
            Section("Table", ((words, words, words, words),), ("a", "b", "c", "d")),
        ),
        "28 November 2026",
        "Page {page} of {pages}",
    )


def sides(picture: Pixels) -> list[int]:
    """The first and the last column with anything but white, in points."""
    return [inked(picture)[0], inked(picture)[-1]]


# -- the whole paper ------------------------------------------------------------------------------


def test_a_paper_says_all_its_words_and_counts_its_pages() -> None:
    (page,) = printed(PAPER)
    said = page.text
    for words in PAPER.words():
        assert words in said
    assert "1/1" in said


def test_many_lines_go_over_pages_each_with_its_number_and_none_is_lost() -> None:
    rows = tuple((f"day {each}", f"line {each}.") for each in range(200))
    pages = printed(replace(PAPER, sections=(TERMS, Section("History", rows))))
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"{number}/{len(pages)}" in page.text
        assert "today" in page.text
    lines = "\n".join(page.text for page in pages)
    assert [lines.count(f"line {each}.") for each in range(200)] == [1] * 200


def test_the_head_of_a_table_stands_on_each_of_its_pages() -> None:
    rows = tuple((str(each), "$750", "-", "-") for each in range(80))
    head = ("Stage", "Amount", "Due", "Paid")
    pages = printed(replace(PAPER, sections=(Section("Payments", rows, head),)))
    assert len(pages) > 1
    assert all("Amount" in page.text for page in pages)


def test_page_numbers_are_written_in_the_digits_of_the_region() -> None:
    (page,) = printed(replace(PAPER, language="ar", digits="٠١٢٣٤٥٦٧٨٩"))
    assert "١/١" in page.text


def test_the_same_words_are_the_same_bytes() -> None:
    pdf = print_paper(PAPER)
    assert pdf.startswith(b"%PDF-")
    assert pdf == print_paper(PAPER) == typeset(compose(PAPER))
    assert pdf != print_paper(replace(PAPER, title="Anna"))


@pytest.mark.parametrize(
    "words",
    [
        '#read("paper.typ")',
        '#import "@preview/cetz:0.4.0"',
        "#panic() #{1/0} #sys.inputs",
        "= Heading *bold* _it_ $x^2$ `raw` <label> @ref // comment",
        "\\ \\u{41} ~ --- \" ' [ ] { }",
    ],
)
def test_words_are_never_read_as_the_typesetters_language(words: str) -> None:
    (page,) = printed(saying(words))
    assert words in page.text.replace("\r\n", " ").replace("\N{ZERO WIDTH SPACE}", "")


def test_a_paper_far_too_long_is_not_begun() -> None:
    rows = tuple(("x", "y" * 100) for _ in range(MOST_BYTES // 100))
    with pytest.raises(DrawingError, match="too long"):
        print_paper(replace(PAPER, sections=(Section("x", rows),)))


def test_a_process_that_fails_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.drawing.typesetter.__file__", "/nowhere/typesetter.py")
    with pytest.raises(DrawingError, match="CalledProcessError"):
        print_paper(PAPER)


# -- sides and directions -------------------------------------------------------------------------


def test_a_paper_in_arabic_begins_on_the_right() -> None:
    pages = [printed(replace(PAPER, language=language))[0].pixels for language in ("en", "ar")]
    head = [sides(page[: 70 + 30]) for page in pages]
    width = pages[0].shape[1]
    assert head[0][0] == pytest.approx(57, abs=2)
    assert head[1][1] == pytest.approx(width - 57, abs=2)
    assert head[0][1] < width / 2 < head[1][0]


@pytest.mark.parametrize(
    ("words", "begins_right"),
    [
        ("Acme GmbH، برلين", False),
        ("شركة Acme", True),
        ("(2026) شركة", True),
        ("1,500", None),
        ("", None),
        (f"{isolate('Acme')}: عقد", True),
        (isolate("Acme"), None),
        (f"\N{POP DIRECTIONAL ISOLATE}{isolate('عقد')} b", False),
    ],
)
def test_a_line_begins_on_the_side_of_its_first_letter_of_its_own(
    words: str,
    begins_right: bool | None,  # noqa: FBT001 - a case of the table
) -> None:
    assert is_rtl(words) is begins_right


def test_an_english_line_in_an_arabic_paper_keeps_its_full_stop_at_its_end() -> None:
    bare = replace(PAPER, language="ar", sections=(), title="", footer="", page="")
    (page,) = printed(replace(bare, about="Lxqz."))
    assert page.place("L") < page.place("z") < page.place(".")


def test_numbers_and_latin_words_in_an_arabic_line_stand_in_its_order() -> None:
    bare = replace(PAPER, language="ar", sections=(), title="", footer="", page="")
    (page,) = printed(replace(bare, about="السعر 56 مع Lz ثم 34 q"))
    first, name, second, last = (page.place(sign) for sign in "5L3q")
    assert first > name > second > last
    assert page.place("5") < page.place("6")
    assert page.place("L") < page.place("z")
    # what is theirs is set apart: its full stop stays with it
    (page,) = printed(replace(bare, about=f"السعر: {isolate('Lz q.')}; {isolate('34')}"))
    assert page.place("L") < page.place("q") < page.place(".")
    assert page.place("3") < page.place("L")


# -- whatever is said -----------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(words=st.text(max_size=200), language=st.sampled_from(LANGUAGES))
def test_whatever_is_said_is_printed_between_the_margins(words: str, language: str) -> None:
    pages = printed(saying(words, language))
    for page in pages:
        first, last = sides(page.pixels)
        assert first >= MARGIN
        assert last <= page.pixels.shape[1] - MARGIN


@in_each_language
@pytest.mark.parametrize(
    "words",
    [
        "W" * 300,
        "Ш" * 300,
        "ض" * 300,
        "ب\u064b\u0651" * 100,
        "https://example.org/" + "a-b_c/" * 40,
        "👩‍👩‍👧‍👦 1️⃣ 🇪🇬 ✅ 中文 שלום ελ \U0001d573",
        "\ud800 \x00 \x1b \u202e abc \u2066\u2067 \u2029 \r\n\t \ufeff\uffff",
        "\N{FIRST STRONG ISOLATE}" * 200,
    ],
)
def test_long_words_and_odd_signs_stay_between_the_margins(words: str, language: str) -> None:
    for page in printed(saying(words, language)):
        first, last = sides(page.pixels)
        assert first >= MARGIN
        assert last <= page.pixels.shape[1] - MARGIN


@pytest.mark.parametrize(
    ("words", "spelt"),
    [
        ("Done 🙂 → live ✅", "Done -> live"),
        ("A → B ≥ 5 ‑ 6", "A -> B >= 5 - 6"),
        ("и\u0306 e\u0301", "й é"),
        ("𝐀𝐧𝐧𝐚 Ｃｏ １２", "Anna Co 12"),
        ("a\u202eb\u2066c\x07", "abc"),
        ("a\tb\r\nc", "a b\n\nc"),
        ("中文", "中文"),
        ("سلام₪₽€﷼", "سلام₪₽€﷼"),
        (isolate("x"), isolate("x")),
    ],
)
def test_signs_that_the_fonts_lack_are_spelt_in_others(words: str, spelt: str) -> None:
    assert spell(words) == spelt


def test_letters_that_nothing_stands_for_are_known_to_be_lacking() -> None:
    assert [each for each in ("李", "שלום", "Ωmega", "A ∑ B") if not lacks(each)] == []
    assert not lacks("Anna Ёлка سلمى 🙂 → ₽ ١٬٥٠٠\n")


def test_a_long_word_can_be_broken_and_a_mark_stays_with_its_letter() -> None:
    assert make_breakable("internationalisation") == "internatio\u200bnalisation"
    assert make_breakable("short words stay") == "short words stay"
    marked = make_breakable("ب\u064b" * 30)
    assert "\u200b\u064b" not in marked
    assert "\u200b" in marked


@in_each_language
def test_every_sign_of_ours_is_in_the_fonts(language: str) -> None:
    ours = [key for key in TEXTS.keys(language) if key.startswith(("paper-", "deal-"))]
    said = [words for key in ours for words in TEXTS.own_words(language, key)]
    said += [show_money(Money(Decimal(1234567), code), language) for code in list_currencies()]
    assert len(said) > 300
    assert [words for words in said if lacks(words)] == []
