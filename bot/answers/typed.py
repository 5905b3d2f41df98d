"""Understands words typed where a button would do: verbs, options, corrections, small talk."""

import re
from functools import cache

from bot.answers.render import option_label
from bot.answers.spelling import fold
from bot.answers.talk import Talk
from bot.texts import LANGUAGES, Texts, text_key
from scenarios.engine.events import Verb
from scenarios.engine.session import Frame
from scenarios.engine.steps import HEARD, LATER, Ask, Choose, Hear, Step
from scenarios.reading.answers import items, words

_TYPED_VERBS = (
    Verb.CANCEL,
    Verb.BACK,
    Verb.SKIP,
    Verb.RESTART,
    Verb.REPEAT,
    Verb.RESUME,
    Verb.WHY,
)
_SHORT = 40
_MARKED = re.compile(rf"(?P<opening>[^:\n]{{1,{_SHORT}}})[:\n](?P<rest>.*)", re.DOTALL)


def read_verb(talk: Talk, text: str) -> Verb | None:
    """The verb that these words are, in any of the languages; None if they are none."""
    said = fold(text[:_SHORT])
    return next((verb for verb in _TYPED_VERBS if said in _words(talk, f"words-{verb}")), None)


def is_small_talk(talk: Talk, text: str) -> bool:
    """Whether this is a greeting, a thank-you or the like, meant for the coach."""
    return len(text) <= _SHORT and fold(text) in _words(talk, "words-small-talk")


def asks_what_to_say(talk: Talk, text: str) -> bool:
    """Whether this asks for words to the client who was just spoken of."""
    return len(text) <= _SHORT and fold(text) in _words(talk, "words-what-to-say")


def read_correction(talk: Talk, text: str) -> str | None:
    """What stands behind a "no, …"; None if the text opens otherwise or nothing stands behind."""
    opening, sign, rest = re.sub(r"[،:—–-]", ",", text, count=1).partition(",")
    if sign and rest.strip() and fold(opening) in _words(talk, "words-correction"):
        return rest.strip()
    return None


def strip_mark(talk: Talk, text: str) -> str | None:
    """What stands behind a "mine: …", a reply of the user's own; None if nothing marks it so."""
    found = _MARKED.match(text)
    if found is not None and fold(found["opening"]) in _words(talk, "words-mine"):
        return found["rest"].strip() or None
    return None


def chosen_option(talk: Talk, frame: Frame, text: str) -> str | None:
    """The option of the pending question that these words name: its label or a clear part."""
    step = talk.catalogue[frame.scenario].by_name[frame.step]
    match step:
        case Choose(options=options):
            names = tuple(options)
        case Hear():
            names = (*HEARD, LATER)
        case _:
            return None
    said = fold(text)
    if not said or len(said) > _SHORT:
        return None
    labels = {name: fold(option_label(talk, frame.scenario, step.name, name)) for name in names}
    exact = [name for name, label in labels.items() if label == said]
    if exact:
        return exact[0]
    if said.isdecimal() and 1 <= int(said) <= len(names):
        return names[int(said) - 1]
    near = [name for name, label in labels.items() if set(said.split()) <= set(label.split())]
    return near[0] if len(near) == 1 else None


def takes_any_words(step: Step) -> bool:
    """Whether a pending question takes whatever is written for its answer."""
    return isinstance(step, Ask) and step.read in (words, items)


def _words(talk: Talk, key: str) -> frozenset[str]:
    """The words of a list in all languages: people mix them."""
    return _fold_list(talk.texts, key)


@cache
def _fold_list(texts: Texts, key: str) -> frozenset[str]:
    said = (texts.say(language, text_key(key)) for language in LANGUAGES)
    return frozenset(fold(word) for words in said for word in re.split(r"[,،]", words))
