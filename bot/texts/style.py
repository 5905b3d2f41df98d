"""Marks and forms that the house never writes: a Latin comma in Arabic, a guess at one's gender.

Only what can be told for sure by a pattern: what is right everywhere else in these texts.
"""

import re
from collections.abc import Iterator

_CODE = re.compile(r"<code>.*?(?:</code>|$)", re.DOTALL)
_LATIN_MARK = re.compile(r"[\u0621-\u0652\u0660-\u0669][»\")\]]*[,;?]")
"""After an Arabic letter or digit, where «،», «؛» or «؟» belongs."""
_IMPERATIVES = (
    *("اكتب", "اختر", "اختاري", "اضغط", "اطلب", "افتح", "اقرأ", "اقرئ", "ابدأ", "ابدئ", "اذكر"),
    *("اشرح", "احذف", "انقر", "المس", "اسأل", "انظر", "انسخ", "احفظ", "ارجع"),
)
"""Of one man, and of one woman with «ي»; written with a bare alif, they are nothing else."""
_TO_ONE = re.compile(
    rf"(?<!\w)(?:[وف]?(?:{'|'.join(_IMPERATIVES)})ي?(?:ه|ها|هم|ني|لي)?|[وف]?أنت[\u064e\u0650])(?!\w)"
)
_IN_BRACKETS = re.compile(
    r"\w(?:\((?:а|я|ла|на|ая|ся|ца|ница|ة|ي|ت)\)|/(?:а|ла|на|ая|ница|ة|ي|ت)(?!\w))"
)
"""Both genders of a word: «готов(а)», «сделал/а», «مستعد(ة)»."""
_SINGULAR = re.compile(
    r"(?<!\w)вы (?:(?:не|уже|ещё|сам|сама) )*(?:(?!сначала)\w+(?:[аеиоуыяё]л|ла)"
    r"|готова?|уверена?|должен|должна|согласен|согласна|рада?|прав|права|сама?|один|одна)(?!\w)",
    re.IGNORECASE,
)
"""«Вы» takes the plural, which has no gender: «вы готовы», never «вы готов»."""
_RULES = {
    "ar": (
        (_LATIN_MARK, "a Latin mark in Arabic"),
        (_TO_ONE, "addresses a man or a woman"),
        (_IN_BRACKETS, "guesses a gender"),
    ),
    "ru": (
        (_SINGULAR, "addresses a man or a woman"),
        (_IN_BRACKETS, "guesses a gender"),
    ),
}


def find_unfit(language: str, words: str) -> Iterator[tuple[str, str]]:
    """(What is wrong, where) in words of ours, which are no list of what users type."""
    read = _CODE.sub("", words)
    for pattern, fault in _RULES.get(language, ()):
        for found in pattern.finditer(read):
            yield fault, read[max(found.start() - 12, 0) : found.end()].strip()
