"""The situations a client's message can be, by id: the rules that answer it, replies, scenario."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Situation:
    """What a client's message asks for.

    Attributes:
        rules: PLAYBOOK ids that answer it, the most important first.
        scenario: id of the talk that walks through it; None where there is nothing to negotiate.
        replies: strategies of the replies handed over at once, texts `reply-<situation>-<name>`.
    """

    id: str
    rules: tuple[str, ...]
    scenario: str | None
    replies: tuple[str, ...]


REPLY_FACTS = (
    "deal_client",
    "deal_thing",
    "deal_price",
    "message_amount",
    "message_percent",
    "new_price",
)
"""Facts that a first reply may use, each only when it is known.

`message_amount` is a sum the client named, whoever's it is; `new_price` is the deal's price less
the percentage the client named.
"""

_ALL = (
    Situation(
        "price_question", ("PR1", "PR2", "PR3", "P9"), "price", ("ask", "include", "materials")
    ),
    Situation(
        "price_objection", ("PR1", "PR3", "P3", "P6"), "price", ("items", "compare", "smaller")
    ),
    Situation(
        "discount_request", ("DI1", "DI2", "DI3", "P4"), "discount", ("hold", "trade", "smaller")
    ),
    Situation("future_promise", ("P4", "WA3", "WA5"), "discount", ("this_job", "volume")),
    Situation(
        "free_work", ("WA9", "P3", "PP1"), "free_work", ("paid_test", "cases", "small_start")
    ),
    Situation(
        "prepayment_pushback", ("PP1", "P3"), "prepayment", ("stages", "guarantee", "contract")
    ),
    Situation("late_payment", ("CO7", "PP1", "P8"), "late_payment", ("remind", "date", "pause")),
    Situation("raise_pushback", ("RA1", "P5", "P6"), "price_raise", ("explain", "less", "part")),
    Situation(
        "scope_creep", ("RE1", "RE4", "P3", "P4"), "scope_creep", ("priced", "swap", "later")
    ),
    Situation(
        "revision_request", ("RE1", "RE2", "RE3", "RE4"), "revisions", ("do", "clarify", "discuss")
    ),
    Situation(
        "vague_brief", ("BR1", "BR2", "BR3", "BR5", "BR6"), "brief", ("questions", "retell", "call")
    ),
    Situation(
        "rush_deadline", ("P5", "P6", "P3", "P4"), "deadline", ("plan", "first_part", "surcharge")
    ),
    Situation(
        "boundary_push", ("BO1", "BO2", "BO3", "BO4"), "boundaries", ("hours", "give_way", "terms")
    ),
    Situation(
        "wrong_direction",
        ("PE1", "PE2", "PE3", "PE4", "PE5"),
        "persuade",
        ("why", "refute", "options"),
    ),
    Situation(
        "conflict",
        ("CO1", "CO2", "CO3", "CO4", "CO5", "CO6", "CO7"),
        "conflict",
        ("listen", "mend", "facts"),
    ),
    Situation("disrespect", ("P8", "WA1", "WA8"), "walk_away", ("calm", "decline")),
    Situation(
        "unrealistic_promise", ("WA6", "P6", "PP1"), "expectations", ("realistic", "measure")
    ),
    Situation("nda_request", ("P4",), "nda", ("surcharge", "limits")),
    Situation("scam_signal", ("WA9", "CO7"), "walk_away", ("contract", "decline")),
    Situation("stalling", ("BR4", "P7", "P10"), "follow_up", ("still_on", "value", "close")),
    Situation("agreement", ("CO7", "BR6", "P2"), "agreement", ("recap", "next_step")),
    Situation("neutral", ("P2", "P7"), None, ("noted", "next_step")),
)

SITUATIONS = MappingProxyType({situation.id: situation for situation in _ALL})
"""Situation id -> situation."""
