"""How people ask to be reminded, and what is left of the wish without the asking."""

from __future__ import annotations

import re

from scenarios.reading.latin_letters import respell
from scenarios.reading.time_words import Folded, fold

_POLITE = (
    r"(?:(?:good (?:morning|afternoon|evening|day)|hi|hello|hey|hiya|ok|okay|"
    r"so|please|pls|plz|kindly|could you|can you|would you|will you|coach|"
    r"привет|здравствуй|здравствуйте|добрый день|добрый вечер|доброе утро|"
    r"пожалуйста|плиз|можешь|можете|а|ну|слушай|"
    r"مرحبا|اهلا|هلا|هلا والله|السلام عليكم|سلام|صباح الخير|مساء الخير|صباح "
    r"النور|مساء النور|هاي|لو سمحت|لو سمحتي|من فضلك|رجاء|رجاءا|ممكن|بليز|يا "
    r"ريت|ياريت|و)"
    r"(?!\w)[\s,.!:-]*){0,4}"
)  # fmt: skip
_ASKED = {
    "en": r"(?:remind me|don'?t let me forget|do not let me forget|ping me|nudge me|"
    r"set (?:me )?(?:a |the )?reminder|"
    r"remember to|i need a reminder|reminder)",
    "ru": r"(?:(?:напомни(?:те|шь|ть)?|напоминай(?:те)?)(?: мне| пожалуйста)*|"
    r"не дай(?:те)?(?: мне)? забыть|поставь(?:те)? (?:мне )?напоминание|"
    r"напоминание|дай(?:те)? знать)",
    "ar": r"(?:ذكرني|ذكريني|ذكروني|تذكرني|تذكيري|فكرني|فكريني|نبهني|نبهيني|انبهني|"
    r"ذكرنا|لا تخليني انسي|ما تخلينيش انسي|متخلينيش انسي|"
    r"لا تدعني انسي|ما تنسيني|عايزك تفكرني|اعمل(?:لي| لي) تذكير|تذكير)",
}  # fmt: skip
_LINK = (
    r"(?:\s*(?:to\b|about\b|that\b|of\b|чтобы\b|о том,? что\b|что\b|ان\b|"
    r"اني\b|انني\b|بان\b|:))?"
)
_OPENING = {
    language: re.compile(rf"\s*[\W_]*{_POLITE}(?P<wish>{words})(?!\w){_LINK}")
    for language, words in _ASKED.items()
}
_ANYWHERE = {
    language: re.compile(rf"(?:(?<=\s)|(?<=\0)|^){_POLITE}(?<!\w){words}(?!\w){_LINK}")
    for language, words in _ASKED.items()
}
_GREETING = re.compile(_POLITE)
_BOUNDED = 300


def is_wish(text: str) -> bool:
    """Whether the text opens by asking for a reminder, in any of the three languages.

    In Latin letters too, as "fakkarni" and "napomni" are typed.
    """
    return any(
        language_of_wish(respell(fold(text[:_BOUNDED]), language=language)[0]) is not None
        for language in ("ar", "ru")
    )


def language_of_wish(folded: Folded) -> str | None:
    """The language in which the text opens with a wish, or None."""
    for language, pattern in _OPENING.items():
        if pattern.match(folded.text):
            return language
    return None


def find_asking(text: str) -> list[tuple[int, int]]:
    """Where a folded text asks for a reminder: spans which are no part of the subject."""
    spans = [found.span() for found in (_GREETING.match(text),) if found and found.end()]
    opened = (pattern.match(text) for pattern in _OPENING.values())
    within = (pattern.search(text) for pattern in _ANYWHERE.values())
    for found in (*opened, *within):
        if found:
            return [*spans, found.span()]
    return spans
