"""Respells times typed in Latin letters: "bokra el sob7" is بكره الصبح, "zavtra v 10" завтра в 10.

Only words that times are made of are respelt, and only where one of them is no word of English
("bokra", "ba3d", "zavtra"): "men", "do" and "el" beside it are then words of its language too.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from scenarios.reading.time_words import Folded

_TOKEN = re.compile(r"(?<![\w'])[a-z0-9']{1,16}(?![\w'])")
_LETTER = re.compile("[a-z]")
_ENGLISH = re.compile(
    r"(?<!\w)(?:tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\w)"
)
_DATED = re.compile(r"(?<!\S)\d\d? (?:marta|maya)(?!\w)")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word in its own script; `telling` when no English text has it.

    `after_article` is the word with "el" before it, where that is more than the article and it.
    """

    plain: str
    after_article: str
    telling: bool


_Entry = tuple[str, _Word]


def _arabic(plain: str, *spellings: str, telling: bool = True, article: str = "") -> _Entry:
    return "|".join(spellings), _Word(plain, article or "ال" + plain, telling)


def _named(plain: str, *spellings: str, telling: bool = True) -> _Entry:
    """A day or a part of it, which has its article in Arabic whether it is typed or not."""
    return _arabic(plain, *spellings, telling=telling, article=plain)


_ARABIC: tuple[_Entry, ...] = (
    _arabic("بكره", "b[ou]{0,2}kr[aeio]h?"),
    _arabic("باجر", "baa?jer", "ba+cher"),
    _arabic("غدوه", "[g8]h?[eo]dwa", "[g8]h?ed+a"),
    _arabic("غدا", "(?:8|gh)add?an", "ghda", "8da"),
    _named("امبارح", "[ei]?mb[ae]+re[7h]"),
    _arabic("اخر", "a(?:kh|5)er", telling=False),
    _arabic("اول", "aww?[ae]l", telling=False),
    _arabic("نهار", "n[ae]?ha+r", telling=False),
    _arabic("بعد", "ba?3e?d"),
    _arabic("عقب", "3[ou]?[gq8][ou]?b"),
    _arabic("كمان", "kama+n", telling=False),
    _arabic("من", "m[ie]?n", telling=False),
    _arabic("ساعه", "s[ae]+3a[ht]?", "se3e", "si3a"),
    _arabic("ساعه", "sa'?ah?", telling=False),
    _arabic("ساعتين", "sa?3t[aei]{1,2}n"),
    _arabic("ساعات", "sa?3a+t"),
    _arabic("دقيقه", "d[ae]?[2q9][iy2e]{0,2}[2q9]a", "da2ee2a", "d2ee2a"),
    _arabic("دقايق", "d[ae]?[2q9]a+[y2i]e?[2q9]", "d2aye[2q9]"),
    _arabic("يوم", "y[aeou]{1,2}w?m", telling=False),
    _named("اليوم", "[eai]?ly[aeou]{1,2}w?m"),
    _arabic("يومين", "y[ou]{1,2}m[aei]{1,2}n", "yawmayn"),
    _arabic("ايام", "ayy?a+m", telling=False),
    _arabic("تيام", "t[ei]?yy?a+m", telling=False),
    _arabic("اسبوع", "2?[eiou]{0,2}sb[ou]{1,2}3"),
    _arabic("اسبوعين", "2?[eiou]{0,2}sb[ou]{1,2}3[aei]{1,2}n"),
    _arabic("شهر", "shahr", "chhar", "shaher"),
    _arabic("شهرين", "shahr[aei]{1,2}n"),
    _arabic("نص", "n[ou]ss?", telling=False),
    _arabic("ربع", "r[ou]{0,2}b3", "rob3", "rba3"),
    _arabic("تلت", "t[eio]lt", telling=False),
    _arabic("و", "w", "we", "wa", "ou", telling=False),
    _arabic("الا", "il+a", "el+a", telling=False),
    _named("النهارده", "n+ahardah?", "nharda"),
    _arabic("دلوقتي", "dlw2ty", "d[ei]l?wa[2q]t[iy]"),
    _arabic("هلا", "halla2", "hala2"),
    _arabic("دابا", "daba", telling=False),
    _named("الليله", "leila", "laila", "leyla", "lela", "layla", "leile", telling=False),
    _named("الصبح", "s[ou]b[ou]?[7h]", "soob7", "sob7an"),
    _named("الصباح", "sa?ba+7"),
    _named("الصباح", "sa?ba+h", telling=False),
    _named("صباحا", "saba7an", "sabahan"),
    _named("الضهر", "d[ou]hr", "d[ou]7r", "z[ou]hr", "dh[ou]hr", "d[ou]h[ou]r", telling=False),
    _named("العصر", "3a?se?r"),
    _named("المغرب", "ma?8reb", "maghreb", "maghrib", "mghreb", telling=False),
    _named("المسا", "masa+2?", "msa", telling=False),
    _named("مساء", "masa2an", "masaan"),
    _named("العشيه", "3a?[sc]h[ie]yy?[ae]"),
    _named("الليل", "l[ei]{1,2}l", "layl", "leyl", telling=False),
    _named("بالليل", "b[ei]?l+[ei]{1,2}l"),
    _named("الفجر", "fa[gj]e?r", telling=False),
    _named("الاحد", "a?7add?", "l?7add?"),
    _named("الاحد", "ahad", telling=False),
    _named("السبت", "s[ae]bt", telling=False),
    _named("الخميس", "5ami+s", "5amees", "khmis"),
    _named("الخميس", "khami+s", "khamees", telling=False),
    _named("الجمعه", "[gj][ou]{0,2}m+3ah?", "[gj]e?m3a"),
    _arabic("اتنين", "[ei]?t[ae]?n[aei]{1,2}n", "[ei]th?n[aei]{1,2}n", article="الاتنين"),
    _arabic("تلات", "t[ae]?la+t", "thalath", telling=False, article="التلات"),
    _named("التلات", "t[ae]?la+ta2", "thulatha+2?", "tla+ta2"),
    _arabic("اربع", "2?arba?3", "rb3", article="الاربع"),
    _named("الاربعا", "2?arb[ei]3a2?", "2arb3a2"),
    _arabic("واحده", "wa7da", "wahda", "we7da"),
    _arabic("تلاته", "t[ae]?la+ta", "tleta", "thalatha", telling=False, article="التلاته"),
    _arabic("اربعه", "arba3a", "arb3a", "rb3a"),
    _arabic("خمسه", "5amsa", "kha?msa", "5msa", telling=False),
    _arabic("سته", "sett?a", "sitta", telling=False),
    _arabic("سبعه", "s[ae]b3a"),
    _arabic("تمانيه", "t[ae]?m[ae]?nya", "thamanya", "tamanya", telling=False),
    _arabic("تسعه", "t[ei]?s3a"),
    _arabic("عشره", "3a?[sc]h[ae]?ra"),
    _arabic("حداشر", "7[ei]?dash[ae]?r", "7dach"),
    _arabic("اتناشر", "[ei]?tnash[ae]?r", "tnach"),
    _arabic("خمس", "5amas", "5ams", "khamas", "khams", telling=False),
    _arabic("ست", "sitt", "sett", telling=False),
    _arabic("سبع", "sab3", "saba3"),
    _arabic("عشر", "3ash?a?r"),
    _arabic("ع", "3a", "3a?la"),
    _arabic("ع", "at", telling=False),
    _arabic("ع ال", "3al", "3el"),
    _arabic("في", "f[ie]?", telling=False),
    _arabic("مع", "ma?3a"),
    _arabic("ل", "le?", "la", "li", telling=False),
    _arabic("كل", "k[ou]l+", telling=False),
    _named("الجاي", "[gj]a+[yi]+", "[gj]e+y", telling=False),
    _named("الجايه", "[gj]a+[yi]+[ae]h?", telling=False),
    _arabic("ديال", "d[iy]a+l", telling=False),
    _arabic("تاع", "m?ta+3"),
    _arabic("فكرني", "fak+[ae]?r[iy]*n[iy]"),
    _arabic("ذكرني", "(?:z|dh|th|d)[ae]?k+[aei]?r[iy]*n[iye]"),
    _arabic("نبهني", "nab+[ae]?hn[iy]"),
)
_ARABIC_WORD = re.compile(
    "|".join(f"(?P<w{place}>{spelt})" for place, (spelt, _) in enumerate(_ARABIC))
)
_ARTICLES = frozenset(
    ["el", "al", "il", "l", "es", "as", "is", "en", "an", "et", "ed", "ad", "ez", "az", "e", "le"]
)
_JOINED = {"bel": "ب", "bil": "ب", "bl": "ب", "fel": "في ", "fil": "في ", "fl": "في "}
_DAYS = frozenset(["يوم", "نهار"])
_AFTER_DAY = {"تلاته": "التلاتا", "اربعه": "الاربعا"}
"""Numbers that are weekdays too, and are those after "day"."""

_ROMAN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "",
    "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_SOUNDS = {
    "shch": "S", "sch": "S", "sh": "S", "6": "S", "zh": "Z", "kh": "h", "x": "h", "ch": "C",
    "4": "C", "ts": "c", "tz": "c", "tc": "c", "ya": "A", "ja": "A", "ia": "A", "yu": "U",
    "ju": "U", "iu": "U", "yo": "e", "jo": "e", "ye": "e", "je": "e", "y": "i", "j": "i",
    "w": "v", "'": "",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_DOUBLED = re.compile(r"(.)\1+")
_RUSSIAN_TELLING = (
    "завтра послезавтра сегодня понедельник понедельника понедельнику понедельникам вторник "
    "вторника вторникам среду средам четверг четверга четвергам пятницу пятница пятницы пятницам "
    "субботу суббота субботам воскресенье воскресение воскресеньям через полчаса полтора утром "
    "вечером утра вечера недели неделю неделе недель часов часа минут минуту минуты месяц месяца "
    "каждый каждую каждое ежедневно будням напомни напомните напомнить января февраля апреля "
    "июня июля августа сентября октября ноября декабря числа"
)
_RUSSIAN_BESIDE = (
    "в во на к ко с со до по и или мне пожалуйста час день дня дней днем ночью ночи обед обеда "
    "после полдень полночь половина половине половину пол без четверти четверть раз год года "
    "следующий следующую следующей следующее следующем эту этот конец конце концу конца начале "
    "один одну два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать "
    "пятнадцать двадцать тридцать сорок пару второго третьего четвертого пятого шестого седьмого "
    "восьмого девятого десятого первого марта мая пн вт ср чт пт сб вс"
)


def _sound(latin: str) -> str:
    """How a word sounds, whichever of the usual ways it is typed in."""
    return _DOUBLED.sub(r"\1", _SOUND.sub(lambda found: _SOUNDS[found[0]], latin))


def _by_sound(words: str) -> dict[str, str]:
    return {_sound("".join(_ROMAN[letter] for letter in word)): word for word in words.split()}


_TELLING_SOUNDS = _by_sound(_RUSSIAN_TELLING)
_RUSSIAN_SOUNDS = _by_sound(_RUSSIAN_BESIDE) | _TELLING_SOUNDS
_Piece = tuple[int, int, str]


def respell(folded: Folded, *, language: str) -> tuple[Folded, str | None]:
    """The text with its times in their own script, and their language; None when there are none.

    The user's own language is tried first. Each letter still knows where it stood.
    """
    tokens = [found for found in _TOKEN.finditer(folded.text) if _LETTER.search(found[0])]
    if not tokens or _ENGLISH.search(folded.text):
        return folded, None
    for tongue in ("ru", "ar") if language == "ru" else ("ar", "ru"):
        pieces = (
            _from_arabic(tokens, folded.text)
            if tongue == "ar"
            else _from_russian(tokens, folded.text)
        )
        if pieces:
            return _replaced(folded, pieces), tongue
    return folded, None


def _from_russian(tokens: list[re.Match[str]], text: str) -> list[_Piece]:
    sounds = [(found, _sound(found[0])) for found in tokens]
    telling = any(sound in _TELLING_SOUNDS for _, sound in sounds)
    if not telling and not _DATED.search(text):
        return []
    return [
        (*found.span(), _RUSSIAN_SOUNDS[sound])
        for found, sound in sounds
        if sound in _RUSSIAN_SOUNDS
    ]


def _from_arabic(tokens: list[re.Match[str]], text: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    telling = False
    article: re.Match[str] | None = None
    for found in tokens:
        before = article if article and text[article.end() : found.start()] in {" ", "-"} else None
        article = found if found[0] in _ARTICLES or found[0] in _JOINED else None
        word, glued = _arabic_word(found[0])
        if word is None:
            continue
        start, said = found.start(), word.plain
        if before is not None:
            if pieces and pieces[-1][0] == before.start():
                pieces.pop()  # "l", which may be a preposition as well
            start, said = before.start(), _JOINED.get(before[0], "") + word.after_article
        elif glued:
            said = word.after_article
        if pieces and pieces[-1][2] in _DAYS:
            said = _AFTER_DAY.get(word.plain, word.after_article)
        pieces.append((start, found.end(), said))
        telling = telling or word.telling
    return pieces if telling else []


@functools.lru_cache(maxsize=4096)
def _arabic_word(token: str) -> tuple[_Word | None, bool]:
    """The word of a token, and whether its article is glued to it."""
    found = _ARABIC_WORD.fullmatch(token)
    if found is not None and found.lastgroup is not None:
        return _ARABIC[int(found.lastgroup[1:])][1], False
    for length in () if token in _ARTICLES or token in _JOINED else (2, 1):
        if token[:length] in _ARTICLES:
            found = _ARABIC_WORD.fullmatch(token, length)
            if found is not None and found.lastgroup is not None:
                return _ARABIC[int(found.lastgroup[1:])][1], True
    return None, False


def _replaced(folded: Folded, pieces: list[_Piece]) -> Folded:
    letters: list[str] = []
    origins: list[int] = []
    done = 0
    for start, end, word in pieces:
        letters.append(folded.text[done:start] + word)
        origins.extend(folded.origins[done:start])
        origins.extend(folded.origins[min(start + step, end - 1)] for step in range(len(word)))
        done = end
    return Folded("".join(letters) + folded.text[done:], (*origins, *folded.origins[done:]))
