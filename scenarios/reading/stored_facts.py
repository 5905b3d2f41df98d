"""The facts of a message as they were stored: damaged ones are left out, the rest is of use."""

from types import MappingProxyType

from scenarios.engine.facts import Json
from scenarios.reading.message import SUM_FACTS, WORD_FACTS
from scenarios.reckoning.stored import (
    Check,
    is_list_of_words,
    is_moment,
    is_money,
    is_number,
    is_one_of,
    is_sums,
    is_words,
    keep_sound,
)

SENT_AT = "message_sent_at"
"""When the client wrote it, an aware moment in ISO; absent where nobody told."""
_WORDS = (
    *("message_situation", "message_sentence", "message_read_as"),
    *("message_speaks_for", "message_language", "message_told"),
)
_LISTS = ("message_likely", "message_also", "message_rules", "message_topics", *WORD_FACTS)
_SUMS = ("message_amount", "message_own_price", "message_sum_besides", *SUM_FACTS)
_CHECKS = MappingProxyType[str, Check](
    {
        **dict.fromkeys(_WORDS, is_words),
        **dict.fromkeys(_LISTS, is_list_of_words),
        **dict.fromkeys(_SUMS, is_money),
        "message_sums": is_sums,
        "message_percent": is_number(0, 100),
        SENT_AT: is_moment,
        "message_manner": is_one_of("plain", "formal"),
    }
)


def sound_facts(stored: object) -> dict[str, Json]:
    """What `facts_of` made, when it was written, what a question is about; nothing else."""
    return keep_sound(stored, _CHECKS)
