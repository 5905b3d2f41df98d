"""The faults a reply can have, by the names the contract knows, and the rules they break."""

from dataclasses import dataclass
from typing import Final

RULES_OF: Final = {
    "apologises_for_terms": ("DI1",),
    "flat_refusal": ("P3",),
    "no_acknowledgement": ("P5",),
    "concession_for_nothing": ("P4", "DI2"),
    "trades_for_promise": ("P4",),
    "asks_client_for_price": ("PR1",),
    "bare_price": ("PR2", "PR3"),
    "asks_permission_to_raise": ("RA1",),
    "blames_or_excuses": ("CO4",),
    "emotional": ("CO4", "P8"),
    "no_next_step": ("P7",),
    "pushy": ("P10",),
    "vague_commitment": ("P2",),
    "accepts_blindly": ("RE3", "PE4", "RE4"),
    "jargon": ("P9",),
}
FAULTS: Final = tuple(RULES_OF)
"""The order is that of the weights' columns."""


def rule_of(fault: str) -> str:
    """Return the rule a fault breaks first."""
    return RULES_OF[fault][0]


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault of a reply: its id, and the words of the reply that show it."""

    fault: str
    quote: str
