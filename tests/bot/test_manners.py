"""A draft in another manner: our words change, the user's facts never do."""

from pathlib import Path

import pytest

from bot.texts import Texts, load_texts
from bot.texts.manners import Manner, MannerError, read_manner

MANNER = "# reviewed\nвы\tты\nвам\tтебе\nсможете\tсможешь\nесли вы готовы\tесли всё готово\n"
DRAFT = """\
reply =
    .plain = Если вы готовы, начнём. Вам удобно? Вы сможете посмотреть { $thing }, пока выбираете.
    .term = { -ask } Выше.
-ask = Вам подходит?
"""


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    for language in ("ar", "en", "ru"):
        (tmp_path / language).mkdir()
    (tmp_path / "ru" / "reply.ftl").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "ru" / "plain.tsv").write_text(MANNER, encoding="utf-8")
    return Texts(tmp_path)


def test_words_and_phrases_change_and_capitals_stay(texts: Texts) -> None:
    said = texts.draft("ru", "reply", {"thing": "«Вы и мы»"}, manner="plain")
    assert said == (
        "Если всё готово, начнём. Тебе удобно? Ты сможешь посмотреть «Вы и мы», пока выбираете."
    )


def test_without_a_manner_it_is_said_as_it_is_written(texts: Texts) -> None:
    said = texts.draft("ru", "reply", {"thing": "это"})
    assert said.startswith("Если вы готовы, начнём. Вам удобно?")


def test_a_term_changes_too_and_a_part_of_a_word_does_not(texts: Texts) -> None:
    term = texts.wordings("ru", "reply")[1]
    said = texts.draft("ru", "reply", {}, wording=term, manner="plain")
    assert said == "Тебе подходит? Выше."


def test_a_manner_that_a_language_lacks_changes_nothing(texts: Texts) -> None:
    facts = {"thing": "это"}
    assert texts.draft("ru", "reply", facts, manner="formal") == texts.draft("ru", "reply", facts)


@pytest.mark.parametrize("line", ["вы ты", "Вы\tТы", "вы\tты\nвы\tон"])
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "plain.tsv"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(MannerError, match=r"plain\.tsv:"):
        read_manner(path)


# -- the project's own manners --------------------------------------------------------------------


def read_own(language: str, manner: str) -> Manner:
    return read_manner(load_texts().root / language / f"{manner}.tsv")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "Понимаю, что хочется увидеть, за что платите.",
            "Понимаю, что хочется увидеть, за что платишь.",
        ),
        ("Захотите вернуться — напишите.", "Захочешь вернуться — напиши."),
        (
            "Посмотрите на неё и тогда решите про остальное.",
            "Посмотри на неё и тогда реши про остальное.",
        ),
        ("Остальное решите потом.", "Остальное решишь потом."),
        ("Начну, как только вы подтвердите.", "Начну, как только ты подтвердишь."),
        ("Подтвердите, пожалуйста, одной строкой.", "Подтверди, пожалуйста, одной строкой."),
        ("Подтвердите одной строкой?", "Подтвердишь одной строкой?"),
        ("Вы правы, это моя ошибка:", "Правда твоя, это моя ошибка:"),
        ("Вижу, что вы рассчитывали на другое.", "Вижу, что расчёт у тебя был другой."),
        ("Что они знают о вас до просмотра?", "Что они знают о тебе до просмотра?"),
        ("Сюда входят сами правки, и в расчёте они есть.",) * 2,
    ],
)
def test_a_russian_draft_says_thou_and_no_gender(written: str, said: str) -> None:
    manner = read_own("ru", "plain")
    assert manner.apply(written) == said
    assert manner.find_unknown(written) == []


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("I'd rather ask: it's what you'd want.", "I would rather ask: it is what you would want."),
        ("It's more than you'd planned.", "It is more than you had planned."),
        ("We compare it with what's been paid.", "We compare it with what has been paid."),
        ("Let's see what's open; I can't wait.", "Let us see what is open; I cannot wait."),
        ("What can't you do without?", "What can you not do without?"),
        ("That's nobody's fault at today's price.", "That is nobody's fault at today's price."),
        ("If everybody's happy, I won't ask.", "If everybody is happy, I will not ask."),
    ],
)
def test_an_english_draft_is_written_out_and_keeps_its_genitives(written: str, said: str) -> None:
    manner = read_own("en", "formal")
    assert manner.apply(written) == said
    assert manner.find_unknown(written) == []


@pytest.mark.parametrize(
    ("language", "manner", "text", "unknown"),
    [
        ("ru", "plain", "Вот что вы вчера выдумали.", ["вы вчера выдумали"]),
        ("ru", "plain", "Если вы рады, примерьте.", ["вы рады", "примерьте"]),
        ("en", "formal", "You'd jumped, and nobody's here.", ["You'd jumped", "nobody's"]),
        ("en", "formal", "It oughtn't, and the client's list is long.", ["oughtn't"]),
    ],
)
def test_what_no_line_knows_is_found(
    language: str, manner: str, text: str, unknown: list[str]
) -> None:
    assert read_own(language, manner).find_unknown(text) == unknown
