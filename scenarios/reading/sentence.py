"""The one sentence of a message that shows why it was read as it was, in its writer's words."""

from scenarios.reading.clean import drop_silent, pick_sentences
from scenarios.reading.labels import SITUATIONS
from scenarios.reading.situations import SituationReader, shared_reader

_SHORT = 60  # characters; such a message is its own telling sentence


def telling_sentence(text: str, situation: str, reader: SituationReader | None = None) -> str:
    """Return the sentence of the text which shows the situation most, as it was written.

    The whole text where it is short or one sentence; of a very long one only sentences of its
    beginning and its end are weighed. Raises ValueError for an id that is no situation's.
    """
    whole = drop_silent(text).strip()
    sentences = list(pick_sentences(whole))
    if situation not in SITUATIONS:
        raise ValueError(f"no such situation: {situation}")
    if len(whole) <= _SHORT or len(sentences) < 2:
        return whole
    scores = (reader or shared_reader()).score_sentences(sentences, situation)
    return sentences[scores.index(max(scores))]
