"""The right wording is chosen, facts look right in each language, the check finds what is unfit."""

import re
import shutil
import unicodedata
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.spelling import fold
from bot.messages import MOST_LABEL
from bot.texts import (
    LANGUAGES,
    MissingTextError,
    Texts,
    checking,
    coach,
    deals,
    load_texts,
    practice,
    stats,
    text_key,
)
from bot.texts.check import WORDS, find_faults
from bot.texts.needs import Need, all_needs
from bot.texts.values import show, show_currency, show_money, show_percent, show_time, show_zone
from scenarios.engine.facts import Facts, Json
from scenarios.reckoning.money import Money

PROJECT = load_texts()
NEEDS = {need.key: need for need in all_needs()}
SOME = """
count =
    { $n ->
        [zero] zero
        [one] one
        [two] two
        [few] few
        [many] many
       *[other] other
    }
plain = No facts
    .warm = Also no facts
    .named = For { $client }
    .both = { $client } pays { $price }
    .both-too = { $price } from { $client }
    .label = Short
deal = { $client }
    .label = Deal with { $client }
"""


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    """A few texts, the same in each language."""
    root = tmp_path_factory.mktemp("texts")
    for language in LANGUAGES:
        (root / language).mkdir()
        (root / language / "some.ftl").write_text(SOME, encoding="utf-8")
    return Texts(root)


def bare(text: str) -> str:
    """Without the isolates that stand around arguments in prose."""
    return text.replace("\u2068", "").replace("\u2069", "")


# -- wordings -------------------------------------------------------------------------------------

PRICE: Json = {"amount": "1500.00", "currency": "USD"}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, {"No facts", "Also no facts"}),
        ({"price": PRICE}, {"No facts", "Also no facts"}),
        ({"client": None, "price": PRICE}, {"No facts", "Also no facts"}),
        ({"client": "Anna"}, {"For Anna"}),
        ({"client": "Anna", "price": PRICE}, {"Anna pays $1,500", "$1,500 from Anna"}),
    ],
)
def test_the_wording_that_says_the_most_of_what_is_known_is_chosen(
    texts: Texts, facts: Facts, said: set[str]
) -> None:
    assert {texts.draft("en", "plain", facts, seed=str(seed)) for seed in range(30)} == said


@given(seed=st.text(max_size=20))
def test_the_same_seed_chooses_the_same_wording(texts: Texts, seed: str) -> None:
    first, *others = (texts.draft("en", "plain", {}, seed=seed) for _ in range(3))
    assert others == [first, first]


def test_a_draft_without_its_facts_is_not_offered(texts: Texts) -> None:
    assert not texts.ways("en", "deal", {})
    assert not texts.ways("en", "deal", {"client": None})
    assert texts.ways("en", "deal", {"client": "Anna"})
    with pytest.raises(MissingTextError):
        texts.draft("en", "deal", {})


def test_notes_are_no_wordings(texts: Texts) -> None:
    assert texts.note("en", "plain", "label") == "Short"
    assert bare(texts.note("en", "deal", "label", {"client": "A&B"})) == "Deal with A&amp;B"
    assert texts.has_note("en", "plain", "label")
    assert not texts.has_note("en", "plain", "risk")
    assert not texts.has_note("en", "nothing", "label")
    for key, note in (("plain", "risk"), ("nothing", "label")):
        with pytest.raises(MissingTextError):
            texts.note("en", key, note)


def test_an_unknown_key_is_told(texts: Texts) -> None:
    with pytest.raises(MissingTextError):
        texts.say("en", "nothing")
    assert texts.wordings("en", "nothing") == ()


def test_a_key_is_made_of_its_parts() -> None:
    assert text_key("scope_creep", "how_many", "yes") == "scope-creep-how-many-yes"


# -- plurals --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        (
            "ar",
            {
                "zero": [0],
                "one": [1],
                "two": [2],
                "few": [3, 10, 103],
                "many": [11, 26, 99],
                "other": [100, 101, 102, "1.5", "0.5"],
            },
        ),
        ("en", {"one": [1], "other": [0, 2, 11, 21, "1.5", "0.5"]}),
        (
            "ru",
            {
                "one": [1, 21, 101],
                "few": [2, 4, 22, 104],
                "many": [0, 5, 11, 12, 14, 20, 25, 111],
                "other": ["1.5", "0.5", "2.25"],
            },
        ),
    ],
)
def test_plural_forms_follow_the_number(
    texts: Texts, language: str, forms: dict[str, list[int | str]]
) -> None:
    for form, numbers in forms.items():
        for number in numbers:
            fact: Json = {"number": number} if isinstance(number, str) else number
            assert texts.say(language, "count", {"n": fact}) == form, number


@given(language=st.sampled_from(LANGUAGES), number=st.integers(0, 10**6))
def test_a_whole_number_takes_its_form_however_it_is_stored(
    texts: Texts, language: str, number: int
) -> None:
    form = Locale.parse(language).plural_form(number)
    assert texts.say(language, "count", {"n": number}) == form
    assert texts.say(language, "count", {"n": {"number": str(number)}}) == form
    assert texts.say(language, "count", {"n": {"number": f"{number}.00"}}) == form


# -- what is said ---------------------------------------------------------------------------------


@given(name=st.text(min_size=1, max_size=30))
def test_a_name_with_html_in_it_stays_a_name(texts: Texts, name: str) -> None:
    said = bare(texts.say("en", "deal", {"client": name}))
    assert "<" not in said
    assert re.sub(r"&(amp|lt|gt);", "", said).count("&") == 0


def test_a_name_is_escaped_in_prose_and_plain_in_drafts(texts: Texts) -> None:
    facts: Facts = {"client": "<b>Q&A</b>"}
    assert bare(texts.say("en", "deal", facts)) == "&lt;b&gt;Q&amp;A&lt;/b&gt;"
    assert texts.draft("en", "deal", facts) == "<b>Q&A</b>"


def test_in_prose_what_is_put_in_keeps_its_own_direction(texts: Texts) -> None:
    said = {texts.say("ar", "plain", {"client": "Anna"}, seed=str(seed)) for seed in range(9)}
    assert said == {"For \u2068Anna\u2069"}


def is_invisible(sign: str) -> bool:
    return unicodedata.category(sign) == "Cf"


@pytest.mark.parametrize(
    "mark", ["\u200e", "\u200f", "\u061c", "\u202b", "\u2068", "\u200b", "\ufeff"]
)
def test_a_draft_carries_no_invisible_sign_of_a_name(texts: Texts, mark: str) -> None:
    assert texts.draft("ar", "deal", {"client": f"{mark}عمر{mark}"}) == "عمر"


def test_a_joined_emoji_stays_joined(texts: Texts) -> None:
    family = "👨\u200d👩\u200d👧"
    assert texts.draft("ar", "deal", {"client": family}) == family


FILLINGS: tuple[Json, ...] = (
    1,
    {"number": "2.5"},
    PRICE,
    {"items": [{"name": "page", "amount": PRICE}]},
    "«Rust & Sons» <co>",
)


def is_draft(need: Need) -> bool:
    return "risk" in need.notes


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("filling", FILLINGS)
def test_every_text_of_the_project_can_be_said(language: str, filling: Json) -> None:
    for need in NEEDS.values():
        facts = dict.fromkeys(need.sure | need.maybe, filling)
        for known in ({name: facts[name] for name in need.sure}, facts):
            if is_draft(need):
                if PROJECT.ways(language, need.key, known):
                    said = PROJECT.draft(language, need.key, known)
                    assert not any(map(is_invisible, said)), need.key
            else:
                said = PROJECT.say(language, need.key, known)
            assert said.strip(), need.key
            assert "{" not in said, need.key


# -- values ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("1500", "USD", ("1,500 دولار أمريكي", "$1,500", "1 500 $")),
        ("1500.50", "USD", ("1,500.50 دولار أمريكي", "$1,500.50", "1 500,50 $")),
        ("0.99", "EUR", ("0.99 يورو", "€0.99", "0,99 €")),
        ("90000", "RUB", ("90,000 روبل روسي", "RUB 90,000", "90 000 ₽")),
        ("350", "SAR", ("350 ريال سعودي", "SAR 350", "350 SAR")),
        ("12.345", "KWD", ("12.345 دينار كويتي", "KWD 12.345", "12,345 KWD")),
    ],
)
def test_money_is_shown_as_each_language_writes_it(
    amount: str, currency: str, shown: tuple[str, str, str]
) -> None:
    money = Money(Decimal(amount), currency)
    found = tuple(show_money(money, language) for language in LANGUAGES)
    assert tuple(re.sub(r"[\u00a0\u202f]", " ", each) for each in found) == shown


@given(
    language=st.sampled_from(LANGUAGES),
    minor=st.integers(0, 10**12),
    currency=st.sampled_from(["USD", "EUR", "RUB", "SAR", "EGP", "KWD", "IQD", "JPY", "UAH"]),
)
def test_money_loses_no_digit_and_hides_no_sign(language: str, minor: int, currency: str) -> None:
    places = {"KWD": 3, "IQD": 0, "JPY": 0}.get(currency, 2)
    money = Money(Decimal(minor).scaleb(-places), currency)
    shown = show_money(money, language)
    assert not any(map(is_invisible, shown))
    found = "".join(sign for sign in shown if sign.isdigit())
    whole = money.amount == int(money.amount)
    assert found == (str(int(money.amount)) if whole else f"{money.amount}".replace(".", ""))


def test_a_sum_does_not_break_over_the_line() -> None:
    for language in ("en", "ru"):
        assert " " not in show_money(Money(Decimal(1500), "SAR"), language)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "true"),
        (None, ""),
        ([1], ""),
        ({"odd": 1}, ""),
        ({"amount": "much", "currency": "USD"}, ""),
        ({"currency": "EGP"}, "Egyptian Pound (EGP)"),
        ({"percent": "12.5"}, "12.5%"),
        ({"stages": [PRICE, PRICE]}, "1. $1,500\n2. $1,500"),
        ({"items": [{"name": "<logo>", "amount": PRICE}, 7]}, "– &lt;logo&gt;: $1,500\n"),
        ({"parts": [{"name": "text"}, {"name": "photos"}]}, "text, photos"),
    ],
)
def test_every_kind_of_fact_has_a_look(value: Json, shown: str) -> None:
    assert show(value, "en", html=True) == shown


def test_percentages_currencies_moments_and_zones_in_each_language() -> None:
    assert show_percent(Decimal("12.5"), "ru") == "12,5 %"
    assert show_currency("EGP", "ar") == "جنيه مصري (EGP)"
    at = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
    assert show_time(at, "Africa/Cairo", "en") == "Fri 27 Nov 2026, 10:00"
    assert "пт 27 нояб. 2026" in show_time(at, "Europe/Moscow", "ru")
    assert "11:00" in show_time(at, "Europe/Moscow", "ru")
    assert "الجمعة 27 نوفمبر 2026" in show_time(at, "Asia/Riyadh", "ar")
    assert show_zone("Africa/Cairo", at, "en") == "Cairo, 10:00"


# -- the check ------------------------------------------------------------------------------------


def change(path: Path, old: str, new: str) -> None:
    source = path.read_text(encoding="utf-8")
    assert re.search(old, source, re.MULTILINE), old
    path.write_text(re.sub(old, new, source, count=1, flags=re.MULTILINE), encoding="utf-8")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the check finds in a copy of the project's texts that is damaged in many ways."""
    root = Path(shutil.copytree(PROJECT.root, tmp_path_factory.mktemp("copy") / "texts"))
    english, arabic, russian = (root / each / "coach.ftl" for each in ("en", "ar", "ru"))
    change(russian, r"^verb-back = .*\n", "")
    change(arabic, r"^verb-skip = .*$", "verb-skip = { $open")
    (root / "en" / "rules.ftl").unlink()
    change(english, r"^walk-now = .*$", "walk-now = Now, { $weather }")
    change(arabic, r"^walk-stopped = .*$", "walk-stopped = توقفنا.")
    change(english, r"^verb-cancel = .*$", f"verb-cancel = {'x' * (MOST_LABEL + 1)}")
    change(english, r"^verb-resume = .*$", "verb-resume = <b>Go on</b>")
    change(english, r"^verb-drop = .*$", "verb-drop =\n    Drop\n    it")
    with english.open("a", encoding="utf-8") as file:
        file.write("\nforgotten-idea = Hm\n")
    change(root / "ru" / "reminder.ftl", r"^    \.hint = .*\n", "")
    change(english, r"^(end-save = .*)$", r"\1" + "\n    .risk = None")
    change(english, r"^(end-deals = .*)$", r"\1" + "\n    .more = One\n    .more = Two")
    for wording, words in ((".plain", WORDS + 1), (".open", WORDS)):
        draft = " ".join(["word"] * words)
        change(root / "en" / "replies.ftl", rf"^    \{wording} =\n.*$", f"    {wording} = {draft}")
    for path, key, unfit in (
        (arabic, "start-waits", "هل هذا كل شيء?"),
        (arabic, "small-talk", "<code>نعم, لا</code> ثم { 1 }, «غدًا»,"),
        (arabic, "no-words", "اكتبي السؤال"),
        (arabic, "walks-title", "هل من ردّ جاهز(ة)"),
        (russian, "start-waits", "Если вы ещё не сделала"),
        (russian, "small-talk", "Всё готово, а вы готов?"),
        (russian, "walks-title", "Кто готов(а)?"),
        (russian, "no-words", "Если вы готовы и вы сначала увидели стол."),  # as it should be
        (arabic, "reminders-none", "كما اختار العميل، <code>اكتب, امسح</code> { 1 }؟"),
    ):
        change(path, rf"^{key} =.*$", f"{key} = {unfit}")
    return [*find_faults(Texts(root))]


def test_the_projects_texts_are_complete() -> None:
    assert list(find_faults(PROJECT)) == []


@pytest.mark.parametrize(
    "fault",
    [
        "ru/coach.ftl: verb-back is missing",
        "ar/coach.ftl: verb-skip: is no text of Fluent, or has no wording",
        "en/coach.ftl: walk-now: its value uses ['weather'], which it is never given",
        "en/coach.ftl: walk-now: needs a wording that uses nothing but []",
        "walk-now: the languages use different facts: ar []; en ['weather']; ru []",
        "walk-stopped: the languages use different facts: ar []; en ['name']; ru ['name']",
        f"en/coach.ftl: verb-cancel: a button of {MOST_LABEL + 1} characters",
        "en/coach.ftl: verb-resume: a button is plain text in one line",
        "en/coach.ftl: verb-drop: a button is plain text in one line",
        "en: forgotten-idea is used by nothing",
        "ru/reminder.ftl: reminder-when: .hint is missing",
        "en/coach.ftl: end-save: .risk is used by nothing",
        "en/coach.ftl: end-deals: .more is there twice",
        "ar/coach.ftl: start-waits: a Latin mark in Arabic: ",
        "ar/coach.ftl: small-talk: a Latin mark in Arabic: ",
        "ar/coach.ftl: no-words: addresses a man or a woman: ",
        "ar/coach.ftl: walks-title: guesses a gender:",
        "ru/coach.ftl: start-waits: addresses a man or a woman: ",
        "ru/coach.ftl: small-talk: addresses a man or a woman:",
        "ru/coach.ftl: walks-title: guesses a gender: ",
        f"en/replies.ftl: reply-price-question-ask: plain has {WORDS + 1} words",
    ],
)
def test_a_damaged_text_is_named_with_its_file_and_its_fault(found: list[str], fault: str) -> None:
    assert [each for each in found if each.startswith(fault)]


def test_a_missing_file_is_told_text_by_text(found: list[str]) -> None:
    told = [each for each in found if each.startswith("en/rules.ftl: rule-")]
    assert len(told) == len([need for need in NEEDS.values() if need.file == "rules"])


def test_nothing_else_is_told(found: list[str]) -> None:
    sound = {*find_faults(PROJECT)}
    others = {each for each in found if "rules.ftl" not in each} - sound
    assert len(others) == 21


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_is_called_by_words_that_mean_something_else(language: str) -> None:
    """Typed, a label is its button; "Continue" must not open what is called so by chance."""
    texts = load_texts()
    kinds = ("cancel", "back", "skip", "restart", "repeat", "resume", "why", "small-talk")
    meant = {
        fold(words) for kind in kinds for words in texts.say(language, f"words-{kind}").split(",")
    }
    taken = [
        key
        for module in (coach, deals, checking, practice, stats)
        for key, line in module.LINES.items()
        if line.button and not key.startswith("verb-") and fold(texts.say(language, key)) in meant
    ]
    assert taken == []
