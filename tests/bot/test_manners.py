"""A draft in another manner: our words change, the user's facts never do."""

from pathlib import Path

import pytest

from bot.texts import Texts
from bot.texts.manners import MannerError, read_manner

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
