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
"""Faults whose words go whole where sparing them did not do; of the others, a price may stay."""
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
                assert quotes[fault] not in rewrite(row, language, attempt=2).text, row["reply"]


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


def mend(language: str, reply: str, *flaws: tuple[str, str], client: str = "") -> str:
    found = [Flaw(fault, quote) for fault, quote in flaws]
    return rewriter().rewrite(reply, language, found, client=client).text


@pytest.mark.parametrize(
    ("language", "reply", "kept", "gone"),
    [
        ("en", "So sorry, half is paid up front.", "Half is paid up front.", "sorry"),
        ("en", "Sorry but the files come on Sunday.", "The files come on Sunday.", "Sorry"),
        ("ru", "Простите зануду, половину беру вперёд.", "Половину беру вперёд.", "Простите"),
        ("ru", "7200 с доставкой, каюсь, дорого, зато сливки.", "7200 с доставкой, зато", "каюсь"),
        ("ar", "آسف جدا، سأعيد المبلغ كاملا وأرسل الملفات.", "سأعيد المبلغ كاملا", "آسف"),
        ("ar", "معلش وسأرسل الملفات يوم الأحد.", "سأرسل الملفات يوم الأحد", "معلش"),
    ],
)
def test_of_an_apology_only_the_clause_that_apologises_goes(
    language: str, reply: str, kept: str, gone: str
) -> None:
    text = mend(language, reply, ("apologises_for_terms", reply))
    assert kept in text
    assert gone not in text


@pytest.mark.parametrize(
    ("language", "quote", "kept"),
    [
        ("en", "The money will come in due course.", "The money will come."),
        ("en", "Sometime after lunch, is the gate open?", "Is the gate open?"),
        ("ru", "Проверю договор, как руки дойдут.", "Проверю договор."),
        ("ru", "Программу пришлю ближе к делу, не волнуйтесь.", "Программу пришлю, не волнуйтесь."),
        ("ru", "По датам прикину и на днях отпишусь.", "По датам прикину и отпишусь."),
        ("ar", "المخطط بيكون عندك قريباً.", "المخطط بيكون عندك."),
    ],
)
def test_what_is_put_off_stays_without_the_vague_words(
    language: str, quote: str, kept: str
) -> None:
    assert kept in mend(language, f"{quote} 40.", ("vague_commitment", quote))


@pytest.mark.parametrize(
    ("language", "client", "reply", "kept"),
    [
        ("en", "also scan the old letters", "Sure, I'll scan those as well.", "I'll scan those"),
        ("ru", "И постеры ещё сделайте", "Да, сделаю и постеры.", "Сделаю и постеры."),
        ("ar", "أضف قسماً للأسئلة أيضاً", "حسناً، أضيفه مع بقية الأقسام.", "أضيفه مع بقية الأقسام."),
    ],
)
def test_extra_work_that_was_agreed_to_stays_named_under_a_condition(
    language: str, client: str, reply: str, kept: str
) -> None:
    text = mend(language, reply, ("accepts_blindly", reply), client=client)
    assert text.startswith(kept)
    assert len(text) > len(reply)


@pytest.mark.parametrize(
    ("language", "client", "reply"),
    [
        ("en", "also answer our clients at night", "I'll answer whatever comes."),
        ("ru", "И правки ещё внесите", "Внесу все, сколько скажете."),
        ("ar", "أضف كمان الصور", "سأضيف كل ما تريدون."),
    ],
)
def test_work_without_an_end_is_not_kept(language: str, client: str, reply: str) -> None:
    assert reply not in mend(language, reply, ("accepts_blindly", reply), client=client)


@pytest.mark.parametrize(
    ("language", "reply", "kept", "gone"),
    [
        ("en", "I'll cut the trailer for the credit.", "I'll cut the trailer.", "credit"),
        ("ru", "За сторис сделаю брови даром.", "Сделаю брови.", "сторис"),
        (
            "ar",
            "لا مانع من تصوير الحفل كاملا مقابل الإشارة إلى حسابي.",
            "تصوير الحفل كاملا.",
            "الإشارة",
        ),
    ],
)
def test_work_stays_when_the_favour_it_was_for_goes(
    language: str, reply: str, kept: str, gone: str
) -> None:
    text = mend(language, reply, ("trades_for_promise", reply))
    assert kept in text
    assert gone not in text


def test_the_old_rate_is_never_stated_as_the_new_one() -> None:
    reply = "Час теперь 1800, но могу и по старой 1500, как вам удобнее?"
    text = mend(
        "ru", reply, ("asks_permission_to_raise", "но могу и по старой 1500, как вам удобнее?")
    )
    assert "1500" not in text


def test_a_lower_price_is_not_kept_beside_the_word_that_the_price_stays() -> None:
    reply = "За отзыв возьму вдвое меньше."
    assert "вдвое" not in mend("ru", reply, ("trades_for_promise", reply))


@pytest.mark.parametrize(
    ("language", "quote", "asked", "left"),
    [
        ("en", "Would 650 from May be fine? If not, I'll work for 500.", "650", "500"),
        ("ru", "Можно ли с января 42 000, или, если нельзя, останемся на 36?", "42 000", "36"),
        ("ru", "Хотелось бы 900 за пост. Но если против — по-старому.", "900", "по-старому"),
        ("ar", "هل يناسبكم 650 من مايو؟ وإذا لا أكمل على 500.", "650", "500"),
    ],
)
def test_a_raise_is_stated_by_the_sum_that_was_asked_for(
    language: str, quote: str, asked: str, left: str
) -> None:
    text = mend(language, quote, ("asks_permission_to_raise", quote))
    assert asked in text
    assert left not in text


@pytest.mark.parametrize(
    ("language", "reply", "quote", "kept"),
    [
        (
            "en",
            "Look, I'll take off another 70. Deal?",
            "Look, I'll take off another 70.",
            "off another 70.",
        ),
        ("ru", "Ладно, скину ещё 70. Берём?", "Ладно, скину ещё 70.", "скину ещё 70."),
    ],
)
def test_a_discount_for_no_promise_that_is_named_stays_for_something_in_return(
    language: str, reply: str, quote: str, kept: str
) -> None:
    text = mend(language, reply, ("trades_for_promise", quote))
    assert kept in text
    assert len(text) > len(reply)


def test_a_price_between_heated_sentences_stays() -> None:
    quote = "Then go wake up the last guy. It is 60 then."
    text = mend("en", f"{quote} Which room?", ("emotional", quote))
    assert "It is 60 then." in text
    assert "last guy" not in text


def test_what_presses_goes_and_a_price_beside_it_stays() -> None:
    quote = "Пока вы думаете, уже снизила на 3 000."
    text = mend("ru", f"{quote} Присылать договор?", ("pushy", quote))
    assert "Уже снизила на 3 000." in text
    assert "Пока" not in text


def test_what_is_ours_in_a_rewrite_is_told() -> None:
    reply = "Скоро пришлю. Тебе какой формат?"
    out = rewriter().rewrite(reply, "ru", [Flaw("vague_commitment", "Скоро пришлю.")])
    assert out.ours
    for each in out.ours:
        assert each in out.text
        assert each not in reply


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_attempt_finds_other_words(language: str) -> None:
    flaw = Flaw("pushy", "1 2 3!")
    told = {rewriter().rewrite("1 2 3!", language, [flaw], attempt=at).text for at in range(4)}
    assert len(told) == 4
