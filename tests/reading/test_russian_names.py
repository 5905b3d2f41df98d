"""A Russian name behind a preposition is called by its name again."""

import pytest

from scenarios.reading.russian_names import name_behind


@pytest.mark.parametrize(
    ("preposition", "said", "name"),
    [
        ("для", "Анны", "Анна"),
        ("для", "Ольги", "Ольга"),
        ("для", "Саши", "Саша"),
        ("от", "Марии", "Мария"),
        ("для", "Тани", "Таня"),
        ("для", "Ильи", "Илья"),
        ("от", "Олега", "Олег"),
        ("для", "Сергея", "Сергей"),
        ("для", "Игоря", "Игорь"),
        ("от", "Павла", "Павел"),
        ("с", "Анной", "Анна"),
        ("с", "Сашей", "Саша"),
        ("с", "Таней", "Таня"),
        ("с", "Марией", "Мария"),
        ("с", "Олегом", "Олег"),
        ("С", "Сергеем", "Сергей"),
        ("с", "Дмитрием", "Дмитрий"),
        ("с", "Игорем", "Игорь"),
        ("со", "Львом", "Лев"),
        ("с", "Ивановым", "Иванов"),
    ],
)
def test_a_name_behind_a_preposition_is_what_he_is_called(
    preposition: str, said: str, name: str
) -> None:
    assert name_behind(preposition, said) == name


@pytest.mark.parametrize("said", ["Студии Север", "ООО", "Sara", "марго", "Марго", "سارة", ""])
def test_what_is_no_single_russian_name_stays_as_it_was_said(said: str) -> None:
    assert name_behind("для", said) == said
