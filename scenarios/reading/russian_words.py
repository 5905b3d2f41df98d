"""The words of Russian for times, and the patterns made of them."""

from __future__ import annotations

import re

from scenarios.reading.time_numbers import (
    RUSSIAN_COLLECTIVES,
    RUSSIAN_GENITIVE_HOURS,
    RUSSIAN_HOURS,
    RUSSIAN_MINUTES,
    RUSSIAN_MINUTES_TO,
    RUSSIAN_NUMBERS,
    RUSSIAN_OBLIQUE_HOURS,
    RUSSIAN_ORDINALS,
)
from scenarios.reading.time_words import any_of

NUMBERS = RUSSIAN_NUMBERS | RUSSIAN_COLLECTIVES | {
    "пару": 2, "пара": 2, "пары": 2, "парочку": 2, "полтора": 1.5, "полторы": 1.5, "двух": 2,
    "трех": 3, "пяти": 5, "десяти": 10, "пятнадцати": 15, "двадцати": 20, "одного": 1,
    "пару-тройку": 2, "пару-другую": 2, "пары-тройки": 2,
}  # fmt: skip
HOURS = RUSSIAN_HOURS
OBLIQUE_HOURS = RUSSIAN_OBLIQUE_HOURS
MINUTES = RUSSIAN_MINUTES
GENITIVE_HOURS = RUSSIAN_GENITIVE_HOURS
ORDINALS = RUSSIAN_ORDINALS
MINUTES_TO = RUSSIAN_MINUTES_TO
WEEKDAYS = {
    "понедельник": 0, "понедельника": 0, "понедельнику": 0, "пн": 0, "вторник": 1, "вторника": 1,
    "вторнику": 1, "вт": 1, "среду": 2, "среда": 2, "среды": 2, "среде": 2, "ср": 2, "четверг": 3,
    "четверга": 3, "четвергу": 3, "чт": 3, "пятницу": 4, "пятница": 4, "пятницы": 4, "пятнице": 4,
    "пт": 4, "субботу": 5, "субота": 5, "суботу": 5, "суббота": 5, "субботы": 5, "субботе": 5,
    "сб": 5, "воскресенье": 6, "втор": 1,
    "воскресенья": 6, "вскр": 6, "вск": 6, "чтв": 3, "птн": 4, "пнд": 0, "втр": 1, "срд": 2,
    "срду": 2, "средц": 2, "понед": 0, "пон": 0, "воскр": 6, "пятничку": 4,
    "субботку": 5, "понедельничек": 0, "воскресенью": 6, "воскресение": 6, "вс": 6,
}  # fmt: skip
MONTHS = {
    "января": 1, "янв": 1, "февраля": 2, "фев": 2, "марта": 3, "мар": 3, "апреля": 4, "апр": 4,
    "мая": 5, "июня": 6, "июн": 6, "июля": 7, "июл": 7, "августа": 8, "авг": 8, "сентября": 9,
    "сен": 9, "сент": 9, "октября": 10, "окт": 10, "ноября": 11, "ноя": 11, "декабря": 12,
    "дек": 12, "февр": 2, "сентяб": 9, "октяб": 10, "нояб": 11,
    "декаб": 12, "январь": 1, "февраль": 2, "март": 3, "апрель": 4, "май": 5, "июнь": 6,
    "июль": 7, "август": 8, "сентябрь": 9, "октябрь": 10, "ноябрь": 11, "декабрь": 12,
}  # fmt: skip
PARTS = {
    "утром": "morning", "с утра": "morning", "к утру": "morning", "на утро": "morning",
    "утра": "morning", "днем": "afternoon", "дня": "afternoon", "после обеда": "after_lunch",
    "в обед": "lunch", "к обеду": "lunch", "вечером": "evening", "вечера": "evening",
    "к вечеру": "evening", "под вечер": "evening", "вечерком": "evening", "ночью": "night",
    "ночи": "small_hours", "на ночь": "night", "на рассвете": "dawn",
    "утречком": "morning", "в первой половине дня": "morning",
    "во второй половине дня": "afternoon",
    "поутру": "morning", "по утру": "morning", "вечерочком": "evening", "после ужина": "evening",
    "в обеденное время": "lunch", "в обеденный перерыв": "lunch", "во время обеда": "lunch",
    "на обеде": "lunch", "с утречка": "morning", "с самого утра": "morning",
    "ранним утром": "morning", "к первой половине дня": "morning",
    "ко второй половине дня": "afternoon", "поздно вечером": "night", "поздним вечером": "night",
    "ближе к обеду": "lunch", "ближе к вечеру": "evening", "под обед": "lunch",
    "вечерами": "evening", "к ночи": "night", "ближе к ночи": "night", "под ночь": "night",
}  # fmt: skip
NTH = {
    "первый": 1, "первую": 1, "первое": 1, "первая": 1, "второй": 2, "вторую": 2, "второе": 2,
    "вторая": 2, "третий": 3, "третью": 3, "третье": 3, "третья": 3, "четвертый": 4,
    "четвертую": 4, "четвертое": 4, "четвертая": 4, "последний": -1, "последнюю": -1,
    "последнее": -1, "последняя": -1,
} | {
    f"{number}{joint}{ending}": number
    for number in range(1, 5)
    for joint in ("-", "")
    for ending in ("й", "ый", "ой", "ий", "я", "ая", "ья", "ю", "ую", "ью", "е", "ое", "ье")
}  # fmt: skip
"""Which weekday of a month, also in figures: 1-я, 2ой."""
LONE_PARTS = {word: 0 for word in PARTS if word not in {"утра", "дня", "вечера", "ночи"}}
N = rf"(?:(?:\d{{1,4}}(?:[.,]\d)?|{any_of(NUMBERS)})(?: с половиной)?)"
UNIT = (
    r"(?:минут(?:ы|у|ок|очек|ку|ки|очку|очки)?|мин\b\.?|м|"
    r"час(?:а|ов|ик|ика|иков|ок|ка|очек|очка|очков)?|"
    r"ч\b\.?|дн(?:я|ей|и)|день|денек|денька|деньков|денечек|денечка|сутки|суток|"
    r"недел(?:ю|и|ь|ьку|ьки|ек|ечку|ечки)|нед\b\.?|месяц(?:а|ев|ок)?|год(?:а|ик)?|лет)"
)
WD = rf"(?:{any_of(WEEKDAYS)})"
MON = rf"(?:{any_of(MONTHS)})"
H = rf"(?:\d{{1,2}}(?:-?т[ьи]|-(?:х|ми?))?|{any_of(HOURS)})"
ON = (
    r"(?:(?:в|во|на|к|ко|с|со)\s(?:эт(?:у|от|о|ой|ому)\s|ближайш(?:ую|ий|ее|"
    r"ей|ему)\s)?)"
)
PT = r"(?:,? (?P<part>утра|дня|вечера|ночи)\b)?"


THROUGH = r"(?:через|чрез|черес|черз|чераз|ч/з|чз|спустя)"
NEXT = r"следу?ю?щ(?:ий|ую|ее|ей|ем|его|ему)|след\b\.?|будущ(?:ий|ую|ее|ей|ем|его|ему)"
DAYNUM = rf"(?:\d{{1,2}}(?:-?(?:го|ого|е|ое))?|{any_of(ORDINALS)})"


def number(said: str) -> float:
    """The number which N found: in figures or words, "с половиной" a half more."""
    word = said.strip().removesuffix(" с половиной")
    half = 0.5 if len(word) < len(said.strip()) else 0
    plain = float(word.replace(",", ".")) if word[0].isdigit() else NUMBERS[word]
    return plain + half


def rule(pattern: str) -> re.Pattern[str]:
    """The pattern, between words."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
