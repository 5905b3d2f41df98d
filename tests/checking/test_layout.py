"""A reply is laid out clause by clause: nothing is lost of a short one, and none is too long."""

from hypothesis import given
from hypothesis import strategies as st

from evals.floods import MESSAGES
from scenarios.checking.layout import (
    MOST_OF_CLIENT,
    MOST_OF_REPLY,
    Layout,
    lay_out,
    split_clauses,
)
from scenarios.reading.layers import shared_base

PIECES = shared_base()[0].pieces
_FRAME = 4  # begin, two ends between, one at the end

texts = st.text(max_size=400) | st.lists(
    st.sampled_from(
        ["Hello,", "мы", "السعر", "٥٠٠", "can we", "да;", "—", "\n", "ok.", "؟", "لا،"]
    ),
    max_size=60,
).map(" ".join)


def check(layout: Layout) -> None:
    assert len(layout.numbers) <= MOST_OF_CLIENT + MOST_OF_REPLY + _FRAME
    assert layout.end == len(layout.numbers) - 1
    at = layout.start
    for clause in layout.clauses:
        assert clause.start == at
        at = clause.end
    assert at == layout.end


@given(texts, texts)
def test_the_clauses_of_any_reply_cover_its_pieces_in_order(client: str, reply: str) -> None:
    check(lay_out(PIECES, client, reply))


def test_floods_are_cut_to_what_is_weighed() -> None:
    for flood in MESSAGES:
        check(lay_out(PIECES, flood, flood))


def test_of_a_reply_that_is_too_long_the_middle_is_left_out() -> None:
    sentences = [f"This is sentence number {number} of many." for number in range(60)]
    clauses = lay_out(PIECES, "", " ".join(sentences)).clauses
    assert clauses[0].text == sentences[0]
    assert clauses[-1].text == sentences[-1]
    assert len(clauses) < len(sentences)


def test_a_sentence_falls_into_its_clauses_and_a_short_one_stays_with_the_next() -> None:
    assert split_clauses("Yes, of course I can do that, but not before Friday.") == [
        "Yes, of course I can do that,",
        "but not before Friday.",
    ]
    assert split_clauses("Хорошо; сделаю к среде, если пришлёте тексты") == [
        "Хорошо; сделаю к среде,",
        "если пришлёте тексты",
    ]
    assert split_clauses("تمام، السعر ٥٠٠ ريال، ويشمل ثلاث تعديلات") == [
        "تمام، السعر ٥٠٠ ريال،",
        "ويشمل ثلاث تعديلات",
    ]


def test_words_stand_in_the_clauses_as_they_were_written() -> None:
    reply = "Hi Anna! The logo is €1.200,50, ready on 12.05 at noon, ok?"
    assert " ".join(clause.text for clause in lay_out(PIECES, "", reply).clauses) == reply


def test_a_reply_without_a_word_has_no_clause() -> None:
    assert lay_out(PIECES, "How much?", "🙂 … !!!").clauses == ()
