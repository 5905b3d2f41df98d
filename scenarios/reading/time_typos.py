"""Mends slips of the finger in the words that say times: "tuesady", «понедльник», «الخيمس».

Only long words of times are mended, by one letter missing, doubled, changed or swapped with its
neighbour, and never into them a word that people may well mean ("mourning", «завтрак»). A letter
drawn out ("tomorrowww") is one letter, and Arabic words of times run together are parted.
"""

from __future__ import annotations

import functools
import re

from scenarios.reading.time_words import Folded

_SLIPS = frozenset(
    [
        "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "september", "october", "november", "december", "morning",
        "afternoon", "evening", "tonight", "minutes", "weekend", "midnight", "завтра",
        "послезавтра", "сегодня", "понедельник", "вторник", "четверг", "пятницу", "субботу",
        "воскресенье", "января", "февраля", "сентября", "октября", "ноября", "декабря",
        "августа", "вечером", "вечера", "полчаса", "каждый", "каждую", "минут", "через",
        "неделю", "следующей", "следующий", "следующую", "месяца", "полтора", "الاثنين",
        "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد", "الساعه", "ساعتين",
        "دقيقه", "دقائق", "اسبوع", "اسبوعين", "العصر", "الصبح", "الظهر", "المساء", "صباحا",
    ]
)  # fmt: skip
_SWAPS_ONLY = frozenset(
    [
        "минут", "через", "السبت", "الاحد", "العصر", "الصبح", "الظهر", "اسبوع", "الساعه",
        "دقيقه", "الجمعه", "المساء", "دقائق", "صباحا", "friday", "monday", "sunday",
    ]
)  # fmt: skip
"""Words with near neighbours: of them only letters in the wrong order are put right."""

_OTHER_WORDS = frozenset(
    [
        "afternoons", "mourning", "moaning", "warning", "evenings", "mornings", "weekends",
        "weekday",
        "sundae", "sundry", "minutest", "sevening", "tomorrows", "mondays", "tuesdays",
        "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "minute", "завтрак",
        "завтраку", "завтраки", "вечеров", "вечера", "вечер", "вечеру", "вечерам", "вечером",
        "дворник", "вторники", "каждая", "каждого", "каждое", "каждые", "каждым", "каждому",
        "недели", "недель", "неделя", "неделе", "месяц", "месяцу", "следующее", "следующие",
        "следующая", "следующего", "следующем", "следующему", "минута", "минуту", "минуты",
        "пятница", "пятницы", "пятнице", "пятниц", "суббота", "субботы", "субботе", "суббот",
        "воскресенья", "воскресенью", "январь", "январе", "февраль", "феврале", "сентябрь",
        "сентябре", "октябрь", "октябре", "ноябрь", "ноябре", "декабрь", "декабре", "август",
        "августе", "четверга", "четвергу", "вторника", "вторнику", "понедельника",
        "понедельнику", "полтор", "полторы", "ежевечером", "вчера", "месяце", "месяцы",
        "месяцев", "الاثنان", "الثلاثي", "الاربعاءات", "الخمسين", "الخمسه", "الخامس", "الخميسات",
        "الثلاثه", "الاثنينات", "ساعتان", "اسبوعان", "اسبوعيا", "الاسبوع", "الاربعه", "الاربعين",
    ]
)  # fmt: skip
_GLUED = {
    "впонедельник": "в понедельник", "вовторник": "во вторник", "всреду": "в среду",
    "вчетверг": "в четверг", "впятницу": "в пятницу", "всубботу": "в субботу",
    "ввоскресенье": "в воскресенье",
}  # fmt: skip
_DRAWN_OUT = re.compile(r"([^\W\d_])\1\1")
_RUN = re.compile(r"(?P<drawn>([^\W\d_])\2{2,})|[\s\S]")
_RUN_TOGETHER = re.compile(
    r"(?<!\w)\d{1,3}(?=(?:دقيقه|دقا[يئ]ق|ساعات|ساعه|ايام|يوم|اسابيع|شهور|اشهر)(?!\w))|"
    r"[^\W\d_]{3}(?=الساعه)"
)
_WORD = re.compile(r"(?<!\w)[^\W\d_]{5,14}(?!\w)")


def mend(folded: Folded) -> Folded:
    """The same text with its slips mended; each letter still knows where it stood."""
    return _mend_words(_part(_shorten(folded)))


def _shorten(folded: Folded) -> Folded:
    if not _DRAWN_OUT.search(folded.text):
        return folded
    kept = [
        place
        for found in _RUN.finditer(folded.text)
        for place in range(found.start(), found.start() + 1 if found["drawn"] else found.end())
    ]
    return Folded(
        "".join(folded.text[place] for place in kept),
        tuple(folded.origins[place] for place in kept),
    )


def _part(folded: Folded) -> Folded:
    """A space between "5" and دقايق and between بكره and الساعه, where there is none."""
    text, done = "", 0
    origins: tuple[int, ...] = ()
    for found in _RUN_TOGETHER.finditer(folded.text):
        start = found.end()
        text += folded.text[done:start] + " "
        origins += (*folded.origins[done:start], folded.origins[start])
        done = start
    return Folded(text + folded.text[done:], origins + folded.origins[done:]) if done else folded


def _mend_words(folded: Folded) -> Folded:
    text, done = folded.text, 0
    letters: list[str] = []
    origins: list[int] = []
    for found in _WORD.finditer(text):
        right = _mended(found[0])
        if right is None:
            continue
        start, end = found.span()
        letters.append(text[done:start] + right)
        origins.extend(folded.origins[done:start])
        origins.extend(folded.origins[min(start + step, end - 1)] for step in range(len(right)))
        done = end
    if not done:
        return folded
    return Folded("".join(letters) + text[done:], (*origins, *folded.origins[done:]))


@functools.lru_cache(maxsize=4096)
def _mended(word: str) -> str | None:
    if word in _SLIPS or word in _OTHER_WORDS:
        return None
    if word in _GLUED:
        return _GLUED[word]
    found = {right for right in _near(word) if right in _SLIPS}
    swapped = {right for right in found if sorted(right) == sorted(word)}
    found = {right for right in found if right in swapped or right not in _SWAPS_ONLY}
    return found.pop() if len(found) == 1 else None


def _near(word: str) -> set[str]:
    """What the word may have been: a letter dropped, swapped, or with a gap for any one letter."""
    dropped = {word[:place] + word[place + 1 :] for place in range(1, len(word))}
    swapped = {
        word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        for place in range(len(word) - 1)
    }
    gapped = {
        right
        for place in range(len(word) + 1)
        for right in (
            *_GAPPED.get((word[:place], word[place:]), ()),
            *_GAPPED.get((word[:place], word[place + 1 :]), ()),
        )
    }
    return dropped | swapped | gapped


def _gaps() -> dict[tuple[str, str], tuple[str, ...]]:
    gaps: dict[tuple[str, str], tuple[str, ...]] = {}
    for word in _SLIPS:
        for place in range(1, len(word)):  # the first letter is hardly ever mistaken
            key = (word[:place], word[place + 1 :])
            gaps[key] = (*gaps.get(key, ()), word)
    return gaps


_GAPPED = _gaps()
