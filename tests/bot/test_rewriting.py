"""The rewriter mends what was found, keeps the freelancer's facts, and invents nothing."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rewriting import Rewrite, Rewriter
from bot.rewriting.sums import numbers_in
from bot.texts import load_texts
from scenarios.checking.faults import FAULTS, Flaw

ROOT = Path(__file__).parents[2]
CORPORA = ROOT / "evals" / "replies"
LANGUAGES = ("ar", "en", "ru")
CUT = frozenset(
    {"trades_for_promise", "asks_client_for_price", "asks_permission_to_raise", "emotional"}
    | {"blames_or_excuses", "vague_commitment", "accepts_blindly"}
)
"""Faults whose words always go; of the others, words with a price in them may stay."""
TAKEN = CUT | {"pushy", "jargon", "apologises_for_terms", "concession_for_nothing"}
SITUATIONS = (None, "price_objection", "rush_deadline", "conflict", "neutral", "no such thing")


@cache
def rewriter() -> Rewriter:
    return Rewriter(load_texts())


@cache
def corpus(language: str) -> list[dict[str, object]]:
    path = CORPORA / f"{language}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def rewrite(row: dict[str, object], language: str, **more: object) -> Rewrite:
    quotes = row["quotes"]
    assert isinstance(quotes, dict)
    flaws = [Flaw(fault, quotes[fault]) for fault in row["faults"]]  # type: ignore[attr-defined]
    return rewriter().rewrite(
        str(row["reply"]),
        language,
        flaws,
        client=str(row["client"]),
        **more,  # type: ignore[arg-type]
    )


flaws = st.lists(
    st.builds(Flaw, st.sampled_from([*FAULTS, "unknown"]), st.text(max_size=60)), max_size=5
)


@given(st.text(max_size=300), st.sampled_from([*LANGUAGES, "other"]), flaws, st.text(max_size=80))
@settings(deadline=None)
def test_no_text_breaks_it(reply: str, language: str, found: list[Flaw], client: str) -> None:
    for situation in SITUATIONS:
        out = rewriter().rewrite(reply, language, found, client=client, situation=situation)
        assert len(out.betters) == len(found)


@given(st.data())
@settings(deadline=None, max_examples=300)
def test_any_words_of_a_real_reply_may_be_at_fault(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(LANGUAGES))
    row = data.draw(st.sampled_from(corpus(language)))
    reply = str(row["reply"])
    start = data.draw(st.integers(0, len(reply) - 1))
    end = data.draw(st.integers(start + 1, len(reply)))
    fault = data.draw(st.sampled_from(FAULTS))
    out = rewriter().rewrite(reply, language, [Flaw(fault, reply[start:end])])
    assert out.text.strip()
    assert out.betters[0].text.strip()


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_a_good_reply_stays_as_it_is(reply: str, language: str) -> None:
    assert rewriter().rewrite(reply, language, []) == Rewrite((), reply)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_outside_the_faults_stay(language: str) -> None:
    for row in corpus(language):
        if not row["faults"]:
            continue
        rest = str(row["reply"])
        for fault, quote in row["quotes"].items():  # type: ignore[attr-defined]
            if fault in TAKEN:
                rest = rest.replace(quote, " ")
        lost = numbers_in(rest) - numbers_in(rewrite(row, language).text)
        assert not lost, (row["reply"], lost)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_is_invented(language: str) -> None:
    for row in corpus(language):
        known = numbers_in(str(row["reply"]))
        assert numbers_in(rewrite(row, language).text) <= known, row["reply"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_faulty_words_are_gone(language: str) -> None:
    for row in corpus(language):
        quotes = row["quotes"]
        assert isinstance(quotes, dict)
        for fault in CUT & set(quotes):
            if len(quotes[fault].split()) > 1:
                assert quotes[fault] not in rewrite(row, language).text, row["reply"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_fault_has_its_better_sentence(language: str) -> None:
    for row in corpus(language):
        out = rewrite(row, language)
        assert [each.fault for each in out.betters] == row["faults"]
        assert all(each.text.strip() for each in out.betters), row["reply"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reply_without_a_next_step_gets_one(language: str) -> None:
    asking = re.compile(r"[?؟]|tell me|name the|скажи|назови|напиши|يوم|تاريخ", re.IGNORECASE)
    for row in corpus(language):
        if "no_next_step" in row["faults"]:  # type: ignore[operator]
            assert asking.search(rewrite(row, language).text), row["reply"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_reply_is_always_rewritten_alike(language: str) -> None:
    for row in corpus(language)[:200]:
        again = Rewriter(load_texts())
        assert rewrite(row, language) == rewrite(row, language)
        del again


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_ruins(language: str) -> None:
    ruin = re.compile(r"[,،;:–—-]\s*[.!?؟]|\s[,.،؟?!]|[.!?][,،]|^[,.،;:]|\(\s*\)|\{|\[")
    for row in corpus(language):
        if row["faults"] and not ruin.search(str(row["reply"])):
            text = rewrite(row, language).text
            assert not ruin.search(text), (row["reply"], text)


def test_all_languages_have_the_same_texts() -> None:
    texts = load_texts()
    assert texts.keys("ar") == texts.keys("en") == texts.keys("ru")


def test_no_text_exclaims_or_names_a_number() -> None:
    texts = load_texts()
    for language in LANGUAGES:
        path = ROOT / "scenarios" / "texts" / language / "rewriting.ftl"
        said = [line for line in path.read_text(encoding="utf-8").splitlines() if " = " in line]
        assert not [line for line in said if re.search(r"[!\d]", line)]
    assert texts


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("en", "This change isn't free, and that's it."),
        ("en", "Extra rounds do not come for free."),
        ("ru", "Эта правка не бесплатно, и точка."),
        ("ar", "التعديل مب مجاني وانتهى"),
        ("ar", "التعديل الثالث ليس مجانيًا."),
        ("ar", "ده مش ببلاش يا أستاذ"),
    ],
)
def test_what_is_said_not_to_be_free_stays_so(language: str, reply: str) -> None:
    flaw = Flaw("concession_for_nothing", reply)
    text = rewriter().rewrite(reply, language, (flaw,), client="", situation=None, attempt=0).text
    assert reply.rstrip(".") in text


def test_a_russian_reply_keeps_its_familiar_you() -> None:
    out = rewriter().rewrite(
        "Скоро пришлю. Тебе какой формат?", "ru", [Flaw("vague_commitment", "Скоро пришлю.")]
    )
    assert "вам" not in out.text
    assert "ите" not in out.text.split("Тебе")[0]


def test_a_chat_without_capitals_stays_one() -> None:
    out = rewriter().rewrite("рилс 2500. о чём снимаем?", "ru", [Flaw("bare_price", "рилс 2500")])
    assert out.text == out.text.lower()
