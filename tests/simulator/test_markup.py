"""HTML becomes text and entities, and only Telegram's HTML does."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.errors import BadRequestError
from bot.simulator.markup import count_units, parse_html
from bot.simulator.wording import read_text, split_text


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>x</b>", "x", [("bold", 0, 1)]),
        ("😀<i>é</i>", "😀é", [("italic", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("<span class='tg-spoiler'>q</span>", "q", [("spoiler", 0, 1)]),
        ("<tg-spoiler>q</tg-spoiler>", "q", [("spoiler", 0, 1)]),
        ("<code>a<b>b</b></code>", "ab", [("code", 0, 2)]),
        ('<pre><code class="language-py">a</code></pre>', "a", [("pre", 0, 1)]),
        ("<a>no href</a>", "no href", []),
        ("R&D &lt;b&gt; &amp; &#1575; &nbsp;", "R&D <b> & ا &nbsp;", []),
    ],
)
def test_markup_is_read(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    found_text, found = parse_html(source)
    assert found_text == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


@pytest.mark.parametrize(
    "source", ["<", "<b", "</b>", "<b>", "<br>", "<span>x</span>", "<a href>x</a>", "<b>x</u>"]
)
def test_broken_markup_is_refused(source: str) -> None:
    with pytest.raises(BadRequestError, match="can't parse entities"):
        parse_html(source)


@given(st.text())
def test_escaped_text_reads_as_itself(text: str) -> None:
    assert parse_html(html.escape(text)) == (text, [])


@given(
    st.lists(st.sampled_from(["<b>", "</b>", "<i>", "</i>", "<pre>", "</pre>", "&lt;", " ", "ي😀"]))
)
def test_markup_is_read_or_refused_and_entities_lie_in_the_text(pieces: list[str]) -> None:
    try:
        text, entities = read_text("".join(pieces), "HTML", [])
    except BadRequestError:
        return
    for one in entities:
        assert one["offset"] >= 0
        assert one["length"] > 0
        assert one["offset"] + one["length"] <= count_units(text)


@given(st.text(alphabet="ab \n😀ي", min_size=1), st.integers(2, 9))
def test_a_long_paste_is_cut_and_loses_only_blanks(text: str, limit: int) -> None:
    parts = split_text(text, limit)
    assert all(0 < count_units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
