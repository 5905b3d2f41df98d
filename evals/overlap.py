"""Messages for judging that share a phrase with the corpus are found, for they judge nothing."""

import re
from collections.abc import Sequence

from evals.corpus import Message
from scenarios.reading.grams import fold

# Characters in a row. Between messages of different scenarios of the corpus itself, 1 in 205 shares
# as much by chance.
_PHRASE = 22


def find_shared(judged: Sequence[Message], corpus: Sequence[Message]) -> set[str]:
    """Return the ids of the judged messages which share a phrase with a message of the corpus."""
    known = {phrase for message in corpus for phrase in _phrases(message.text)}
    return {message.id for message in judged if not known.isdisjoint(_phrases(message.text))}


def _phrases(text: str) -> set[str]:
    bare = re.sub(r"\W+", " ", fold(text)).strip()
    return {bare[at : at + _PHRASE] for at in range(len(bare) - _PHRASE + 1)}
