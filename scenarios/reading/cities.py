"""Finds a city or a country by its name in Arabic, English or Russian, misspelt a little or not.

The names are derived from GeoNames (https://www.geonames.org, CC BY 4.0): places of fifty thousand
people and more, largest first, and Unicode CLDR's names of countries. `python -m evals.cities`
builds the file. Each line is: zone, tab, names parted by "|", folded by `fold_name`.
"""

from __future__ import annotations

import functools
import gzip
import re
import unicodedata
from pathlib import Path

CITIES_FILE = Path(__file__).with_name("cities.tsv.gz")
_MOST = 4
_FIRST_MARK = 0x10000  # a plane of characters as line numbers: one short string a name
_LETTERS = {
    "latin": "abcdefghijklmnopqrstuvwxyz",
    "cyrillic": "абвгдежзиклмнопрстуфхцчшщъыьэюя",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}
_SAME = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه",
        "ک": "ك", "ء": "", "ـ": "", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i",
        "ə": "a",
    }
)  # fmt: skip


def fold_name(name: str) -> str:
    """Letters only, lower case, without marks, with one form of alef, ye and he, without "ال"."""
    name = name.lower().translate(_SAME)
    name = "".join(
        letter for letter in unicodedata.normalize("NFKD", name) if letter.isalpha()
    ).translate(_SAME)
    return name[2:] if name.startswith("ال") and len(name) > 4 else name


@functools.lru_cache(maxsize=1)
def _places() -> tuple[dict[str, str], tuple[str, ...]]:
    """Folded name -> numbers of its lines as characters, largest place first; and the zones."""
    lines = gzip.decompress(CITIES_FILE.read_bytes()).decode().splitlines()
    zones: list[str] = []
    found: dict[str, str] = {}
    for number, line in enumerate(lines):
        zone, _, names = line.partition("\t")
        zones.append(zone)
        mark = chr(number + _FIRST_MARK)
        for name in names.split("|"):
            found[name] = found.get(name, "") + mark
    return found, tuple(zones)


def _line_of(mark: str) -> int:
    return ord(mark) - _FIRST_MARK


def find_zones(name: str) -> tuple[str, ...]:
    """The zones of the places with that name, largest place first, at most four; () if unknown."""
    key = fold_name(name)
    if not 2 <= len(key) <= 40:
        return ()
    found, zones = _places()
    marks = found.get(key)
    if marks is None and len(key) >= 4:
        near = [found[other] for other in _one_edit_away(key) if other in found]
        marks = "".join(sorted("".join(near), key=_line_of))
    return tuple(dict.fromkeys(zones[_line_of(mark)] for mark in marks or ""))[:_MOST]


def _one_edit_away(key: str) -> set[str]:
    """Every word one letter left out, doubled, swapped or mistaken away from this one."""
    script = "latin" if re.match("[a-z]", key) else "arabic" if key[0] >= "ء" else "cyrillic"
    letters = _LETTERS[script]
    cuts = [(key[:place], key[place:]) for place in range(len(key) + 1)]
    return (
        {start + end[1:] for start, end in cuts if end}
        | {start + end[1] + end[0] + end[2:] for start, end in cuts if len(end) > 1}
        | {start + letter + end[1:] for start, end in cuts if end for letter in letters}
        | {start + letter + end for start, end in cuts for letter in letters}
    )
