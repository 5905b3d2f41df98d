"""A long text is cut into messages that Telegram takes, and nothing of it is lost."""

from html import escape, unescape
from html.parser import HTMLParser

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot.simulator.markup import count_units, parse_html
from handlers.pages import measure, split_html

LIMIT = 4096


class _Words(HTMLParser):
    """The text alone; refuses tags that cross or stay open."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - HTMLParser calls it so
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def words_of(html: str) -> str:
    parser = _Words()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser.text


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


# what our texts are made of: words, long words, gaps, escaped signs, signs of two units
plain = st.text(
    st.sampled_from("abc де سلام\n\n  <>&\"'😀𝔘"),
    max_size=300,
).map(lambda text: escape(text, quote=False))
long_word = st.integers(1, 9000).map(lambda length: "я" * length)
gap = st.sampled_from(["\n\n", "\n", " ", "\n\n\n\n", " " * 50])
tagged = st.recursive(
    plain | long_word | gap,
    lambda inner: st.one_of(
        st.builds("<b>{}</b>".format, inner),
        st.builds("<i>{}</i>".format, inner),
        st.builds("<blockquote expandable>{}</blockquote>".format, inner),
        st.lists(inner, max_size=5).map("".join),
    ),
    max_leaves=25,
)


@example(html="я" * 79 + "\n\n<b>" + " " * 51 + "</b>", limit=130)
@given(html=tagged, limit=st.sampled_from([130, 500, LIMIT]))
def test_each_part_fits_is_balanced_and_no_word_is_lost(html: str, limit: int) -> None:
    assume(words_of(html).strip())
    parts = split_html(html, limit)
    texts = [words_of(part) for part in parts]
    for part, text in zip(parts, texts, strict=True):
        assert units(text) <= limit
        assert measure(part) == units(text)
        # a message of gaps alone would be refused
        assert text.strip()
    assert "".join("".join(texts).split()) == "".join(words_of(html).split())


@given(html=tagged)
def test_what_fits_stays_as_it_is(html: str) -> None:
    if units(words_of(html)) <= LIMIT:
        assert split_html(html, LIMIT) == [html]


@given(html=tagged)
def test_the_simulator_reads_every_part(html: str) -> None:
    assume(words_of(html).strip())
    for part in split_html(html, 300):
        text, _ = parse_html(part)
        assert count_units(text) <= 300


def test_parts_end_at_paragraphs_where_possible() -> None:
    paragraphs = [f"{number} " + "word " * 300 for number in range(4)]
    html = "\n\n".join(text.strip() for text in paragraphs)
    assert [part[0] for part in split_html(html, LIMIT)] == ["0", "2"]


def test_parts_end_at_lines_else() -> None:
    html = "\n".join(f"{number:04} " + "x" * 90 for number in range(60))
    first, second = split_html(html, LIMIT)
    assert first.endswith("x" * 90)
    assert second[4] == " "


def test_tags_are_closed_and_opened_again() -> None:
    html = "<blockquote expandable><b>title</b>\n" + "word " * 1000 + "</blockquote>"
    first, second = split_html(html, LIMIT)
    assert first.startswith("<blockquote expandable><b>title</b>")
    assert first.endswith("</blockquote>")
    assert second.startswith("<blockquote expandable>word")
    assert second.endswith("</blockquote>")


def test_a_sign_of_two_units_is_not_cut_in_two() -> None:
    first, second = split_html("😀" * 3000, LIMIT)
    assert units(first) <= LIMIT
    assert first + second == "😀" * 3000


@pytest.mark.parametrize("gap", ["\n", " ", "\n\n"])
def test_gaps_alone_make_no_message(gap: str) -> None:
    parts = split_html(gap * 5000 + "a" + gap * 5000 + "b" + gap * 5000, LIMIT)
    assert all(part.strip() for part in parts)
    assert "".join("".join(parts).split()) == "ab"


def test_an_escaped_sign_counts_once_and_stays_whole() -> None:
    parts = split_html("&amp;" * 5000, LIMIT)
    assert [len(unescape(part)) for part in parts] == [4096, 904]
