"""Words as they are compared: spellings that people do not tell apart are one."""

import re

_SIGNS = re.compile(r"[^\w\s]+")
_MARKS = dict.fromkeys((*range(0x064B, 0x0653), 0x0640))
_VARIANTS = str.maketrans("أإآةىё", "ااا\N{ARABIC LETTER HEH}\N{ARABIC LETTER YEH}е")


def fold(text: str) -> str:
    """The text in lower case, without signs, marks and spelling variants."""
    folded = text.casefold().translate(_MARKS).translate(_VARIANTS)
    return " ".join(_SIGNS.sub(" ", folded).split())
