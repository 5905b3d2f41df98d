"""Text is harmless before a model sees it, and a quotation is the writer's own words."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from scenarios.reading.clean import MAX_CHARACTERS, clean, drop_silent, split_sentences

_anything = st.text(st.characters(exclude_categories=()), max_size=400)


@given(_anything)
def test_what_is_clean_holds_nothing_silent_and_can_be_sent(text: str) -> None:
    ready = clean(text)
    ready.encode("utf-8")
    assert all(c == "\n" or unicodedata.category(c)[0] != "C" for c in ready)
    assert len(ready) <= MAX_CHARACTERS


def test_one_character_that_stands_for_many_does_not_swell_the_text() -> None:
    assert len(clean("\ufdfa" * 10_000)) <= MAX_CHARACTERS


def test_sums_survive_and_long_runs_shrink() -> None:
    assert clean("1000000 pleeeeeease!!!!!!") == "1000000 pleeease!!!"


def test_sentences_end_at_the_marks_of_all_three_scripts_but_not_inside_numbers() -> None:
    text = "Pay 3.5k at a.com. ok?\nكم السعر؟ تمام. Ну… ладно!"
    assert split_sentences(text) == (
        "Pay 3.5k at a.com.",
        "ok?",
        "كم السعر؟",
        "تمام.",
        "Ну…",
        "ладно!",
    )


@given(_anything)
def test_a_sentence_is_quoted_as_it_was_written(text: str) -> None:
    seen = drop_silent(text)
    assert all(sentence in seen for sentence in split_sentences(text))
