"""The numbers that people say in times, in words: from one to a hundred, hours and days of a month.

Words are in the folded form of `time_words.fold`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scenarios.reading.time_words import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def _compounds(tens: Mapping[str, int], units: Mapping[str, int], *joints: str) -> dict[str, int]:
    """Every ten with every unit after it."""
    return {
        f"{ten}{joint}{unit}": high + low
        for ten, high in tens.items()
        for unit, low in units.items()
        for joint in joints
    }


_EN_UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
}  # fmt: skip
_EN_TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_EN_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
ENGLISH_NUMBERS = (
    _EN_UNITS | _EN_TEENS | _EN_TENS | _compounds(_EN_TENS, _EN_UNITS, " ", "-", "")
) | {"a hundred": 100, "one hundred": 100, "hundred": 100}  # fmt: skip
ENGLISH_HOURS = _EN_UNITS | {"ten": 10, "eleven": 11, "twelve": 12}
ENGLISH_MINUTES = {word: n for word, n in ENGLISH_NUMBERS.items() if 10 <= n < 60} | {
    "oh five": 5,
    "o five": 5,
}
_EN_FIRST = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9,
}  # fmt: skip
ENGLISH_ORDINALS = (
    _EN_FIRST
    | {
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "thirtieth": 30, "thirty-first": 31, "thirty first": 31,
    }
    | _compounds({"twenty": 20}, _EN_FIRST, " ", "-")
)  # fmt: skip

_RU_UNITS = {
    "один": 1, "одна": 1, "одну": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5,
    "шесть": 6, "семь": 7, "восемь": 8, "девять": 9,
}  # fmt: skip
_RU_TEENS = {
    "десять": 10, "одиннадцать": 11, "одинадцать": 11, "двенадцать": 12, "тринадцать": 13,
    "четырнадцать": 14, "пятнадцать": 15, "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18,
    "девятнадцать": 19,
}  # fmt: skip
_RU_TENS = {
    "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60,
    "семьдесят": 70, "восемьдесят": 80, "девяносто": 90,
}  # fmt: skip
RUSSIAN_NUMBERS = (
    _RU_UNITS | _RU_TEENS | _RU_TENS | _compounds(_RU_TENS, _RU_UNITS, " ") | {"сто": 100}
)
RUSSIAN_COLLECTIVES = {"двое": 2, "трое": 3, "четверо": 4, "пятеро": 5}
RUSSIAN_MINUTES = {word: n for word, n in RUSSIAN_NUMBERS.items() if 10 <= n < 60} | {
    "ноль пять": 5,
    "ноль ноль": 0,
}
RUSSIAN_HOURS = {
    word: n
    for word, n in RUSSIAN_NUMBERS.items()
    if n <= 23 and word.rpartition(" ")[2] not in {"одна", "одну", "две"}
} | {"час": 1}
RUSSIAN_OBLIQUE_HOURS = {
    "часу": 1, "часа": 1, "двух": 2, "двум": 2, "двумя": 2, "трех": 3, "трем": 3, "тремя": 3,
    "четырех": 4, "четырем": 4, "четырьмя": 4, "пяти": 5, "пятью": 5, "шести": 6, "шестью": 6,
    "семи": 7, "семью": 7, "восьми": 8, "восемью": 8, "девяти": 9, "девятью": 9, "десяти": 10,
    "десятью": 10, "одиннадцати": 11, "одиннадцатью": 11, "двенадцати": 12, "двенадцатью": 12,
}  # fmt: skip
"""Hours after к, до, около, с, между."""
RUSSIAN_MINUTES_TO = {
    "четверти": 15, "одной": 1, "двух": 2, "трех": 3, "четырех": 4, "пяти": 5, "семи": 7,
    "восьми": 8, "десяти": 10, "пятнадцати": 15, "двадцати": 20, "двадцати пяти": 25,
}  # fmt: skip
_RU_FIRST = {
    "первого": 1, "второго": 2, "третьего": 3, "четвертого": 4, "пятого": 5, "шестого": 6,
    "седьмого": 7, "восьмого": 8, "девятого": 9,
}  # fmt: skip
RUSSIAN_GENITIVE_HOURS = _RU_FIRST | {
    "десятого": 10, "одиннадцатого": 11, "двенадцатого": 12,
}  # fmt: skip
RUSSIAN_ORDINALS = (
    RUSSIAN_GENITIVE_HOURS
    | {
        "тринадцатого": 13, "четырнадцатого": 14, "пятнадцатого": 15, "шестнадцатого": 16,
        "семнадцатого": 17, "восемнадцатого": 18, "девятнадцатого": 19, "двадцатого": 20,
        "тридцатого": 30, "тридцать первого": 31,
    }
    | _compounds({"двадцать": 20}, _RU_FIRST, " ")
)  # fmt: skip
RUSSIAN_ORDINALS |= (
    {word[:-3] + "ое": n for word, n in RUSSIAN_ORDINALS.items() if n != 3}
    | {word[:-3] + "ому": n for word, n in RUSSIAN_ORDINALS.items() if n != 3}
    | {"третье": 3, "третьему": 3, "двадцать третье": 23, "двадцать третьему": 23}
)

_AR_UNITS = {
    "واحد": 1, "واحده": 1, "وحده": 1, "وحدة": 1, "احدي": 1, "اثنين": 2, "اثنان": 2, "اثنتين": 2,
    "اتنين": 2, "تنين": 2, "ثنين": 2, "تنتين": 2, "ثنتين": 2, "جوج": 2, "زوج": 2,
    "ثلاث": 3, "ثلاثه": 3, "تلات": 3, "تلاته": 3, "تلت": 3, "ثلث": 3, "تلاث": 3, "تلاتة": 3,
    "اربع": 4, "اربعه": 4, "ربعه": 4, "خمس": 5, "خمسه": 5, "ست": 6, "سته": 6, "سبع": 7,
    "سبعه": 7, "ثمان": 8, "ثماني": 8, "ثمانيه": 8, "تمن": 8, "تمان": 8, "تماني": 8, "تمانيه": 8,
    "تمنيه": 8, "ثمنيه": 8, "تسع": 9, "تسعه": 9, "تسعود": 9,
}  # fmt: skip
_AR_TEEN_ROOTS = {
    "احد عشر": 11, "احد عشره": 11, "احدي عشره": 11, "حداشر": 11, "احداشر": 11, "حدعش": 11,
    "حداش": 11,
    "احدعش": 11, "حدعشر": 11, "حداعش": 11, "اثنا عشر": 12, "اثني عشر": 12, "اثنتا عشره": 12,
    "اثنتي عشره": 12, "اتناشر": 12, "اطنعش": 12, "اثنعش": 12, "اثناعشر": 12, "طنعش": 12,
    "اتنعش": 12, "طناش": 12, "اتناش": 12, "تناش": 12, "ثناش": 12, "تلطاش": 13, "ربعطاش": 14,
    "سطاش": 16, "سبعطاش": 17, "تمنطاش": 18, "تسعطاش": 19, "ثلاثه عشر": 13, "ثلاث عشره": 13,
    "تلتاشر": 13, "تلطعش": 13,
    "ثلطعش": 13, "ثلاثتعش": 13, "اربعه عشر": 14, "اربع عشره": 14, "اربعتاشر": 14, "اربعطعش": 14,
    "خمسه عشر": 15, "خمس عشره": 15, "خمستاشر": 15, "خمسطعش": 15, "خمستعش": 15, "خمسطاش": 15,
    "سته عشر": 16, "ست عشره": 16, "ستاشر": 16, "سطعش": 16, "ستطعش": 16, "سبعه عشر": 17,
    "سبع عشره": 17, "سبعتاشر": 17, "سبعطعش": 17, "ثمانيه عشر": 18, "ثماني عشره": 18,
    "تمنتاشر": 18, "تمنطعش": 18, "ثمنطعش": 18, "تسعه عشر": 19, "تسع عشره": 19, "تسعتاشر": 19,
    "تسعطعش": 19,
}  # fmt: skip
_AR_TENS = {
    "عشرين": 20, "عشرون": 20, "ثلاثين": 30, "ثلاثون": 30, "تلاتين": 30, "اربعين": 40,
    "اربعون": 40, "خمسين": 50, "خمسون": 50, "ستين": 60, "ستون": 60, "سبعين": 70, "سبعون": 70,
    "ثمانين": 80, "ثمانون": 80, "تمانين": 80, "تسعين": 90, "تسعون": 90,
}  # fmt: skip
ARABIC_NUMBERS = (
    _AR_UNITS
    | {"عشر": 10, "عشره": 10}
    | _AR_TEEN_ROOTS
    | _AR_TENS
    | {"ميه": 100, "مئه": 100, "مايه": 100, "مائه": 100}
)
_AR_COMPOUND = rf"(?:{any_of(_AR_UNITS)}) ?و ?(?:{any_of(_AR_TENS)})"
_AR_COMPOUND_PARTS = re.compile(rf"({any_of(_AR_UNITS)}) ?و ?({any_of(_AR_TENS)})")
ARABIC_NUMBER = rf"(?:{_AR_COMPOUND}|{any_of(ARABIC_NUMBERS)})"
"""A pattern for a number in words: the unit is said before the ten."""


def read_arabic_number(words: str) -> int:
    """The number which ARABIC_NUMBER found."""
    parts = _AR_COMPOUND_PARTS.fullmatch(words)
    if parts:
        return _AR_UNITS[parts[1]] + _AR_TENS[parts[2]]
    return ARABIC_NUMBERS[words]


_AR_FEMININE = {
    "الواحده": 1, "الثانيه": 2, "التانيه": 2, "الثالثه": 3, "التالته": 3, "الرابعه": 4,
    "الخامسه": 5, "السادسه": 6, "السابعه": 7, "الثامنه": 8, "التامنه": 8, "التاسعه": 9,
    "العاشره": 10, "الحاديه عشره": 11, "الحاديه عشر": 11, "الثانيه عشره": 12, "الثانيه عشر": 12,
}  # fmt: skip
_AR_SHORT_HOURS = {word: n for word, n in ARABIC_NUMBERS.items() if n <= 12}
ARABIC_HOURS = (
    _AR_SHORT_HOURS
    | {
        "ال" + word: n
        for word, n in _AR_SHORT_HOURS.items()
        if " " not in word and (len(word) > 3 or word.endswith("ه"))  # not "الست", a lady
    }
    | {"الجوج": 2, "الزوج": 2}
    | _AR_FEMININE
)
_AR_FIRST = {
    "الحادي": 1, "الاول": 1, "الثاني": 2, "التاني": 2, "الثالث": 3, "التالت": 3, "الرابع": 4,
    "الخامس": 5, "السادس": 6, "السابع": 7, "الثامن": 8, "التاسع": 9,
}  # fmt: skip
ARABIC_ORDINALS = (
    {word: n for word, n in _AR_FIRST.items() if word != "الحادي"}
    | {"العاشر": 10, "اول": 1}
    | {f"{word} عشر": 10 + n for word, n in _AR_FIRST.items() if word != "الاول"}
    | {"العشرين": 20, "العشرون": 20, "الثلاثين": 30, "الثلاثون": 30}
    | {f"{word} والعشرين": 20 + n for word, n in _AR_FIRST.items() if word != "الاول"}
    | {f"{word} والعشرون": 20 + n for word, n in _AR_FIRST.items() if word != "الاول"}
    | {"الحادي والثلاثين": 31, "الحادي والثلاثون": 31}
)
