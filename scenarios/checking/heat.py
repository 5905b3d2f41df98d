"""Words that nobody writes calmly: a reply that holds one is heated, whatever it answers."""

import re
from typing import Final

_HEATED: Final = re.compile(
    r"\b(?:sick (?:and tired )?of|fed up|you people|how dare you|are you (?:kidding|joking)"
    r"|shame on you|taking the (?:piss|mick)|i'?m not (?:a charity|your slave))\b"
    r"|\b(?:издевае(?:тесь|шься)|обнагле\w+|сколько можно|с ума сошли|за (?:дурака|идиота) держ\w+"
    r"|не (?:бесплатная )?благотворительност\w+|меня (?:уже )?(?:достал[аи]?|бесит|задолбал\w*))\b"
    r"|(?<!\w)(?:مش شغال عند\w*|حرام علي\w+|زهقت\w*|قرفت\w*|بتستهبل\w*|بتهزر\w*|طفح الكيل"
    r"|مو شغال عند\w*|تستهبل\w*|تضحك علي|بتضحك علي\w*)(?!\w)",
    re.IGNORECASE,
)
_ENDS: Final = ".!?؟\n"


def is_heated(reply: str) -> bool:
    """Whether such words stand in a reply, in any of the three languages."""
    return bool(heated_words(reply))


def heated_words(reply: str) -> str:
    """The sentence in which such words stand, as written; "" where none do."""
    found = _HEATED.search(reply)
    if found is None:
        return ""
    before, behind = reply[: found.start()], reply[found.end() :]
    begin = max(before.rfind(mark) for mark in _ENDS) + 1
    ends = [at for mark in _ENDS if (at := behind.find(mark)) >= 0]
    end = found.end() + (min(ends) + 1 if ends else len(behind))
    return reply[begin:end].strip()
