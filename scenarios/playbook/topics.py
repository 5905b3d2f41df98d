"""What freelancers ask the coach about, by id: the rules that answer it, and the talk to begin."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Topic:
    """Something a freelancer asks about.

    Attributes:
        rules: PLAYBOOK ids that answer it, the most telling first; none where it is not of them.
        scenario: id of the talk or form that applies them; None where there is none.
        situation: whose advice answers it; None where the first rules do themselves.
    """

    id: str
    rules: tuple[str, ...]
    scenario: str | None
    situation: str | None


_ALL = (
    Topic("price", ("PR1", "PR2", "PR3", "P9"), "price", "price_question"),
    Topic("objection", ("PR3", "PR1", "P3", "P6"), "price", "price_objection"),
    Topic("discount", ("DI1", "DI2", "DI3", "P4"), "discount", "discount_request"),
    Topic("promise", ("P4", "WA3", "WA5"), "discount", "future_promise"),
    Topic("free_work", ("WA9", "P3", "PP1"), "free_work", "free_work"),
    Topic("prepayment", ("PP1", "P3"), "prepayment", "prepayment_pushback"),
    Topic("late_payment", ("CO7", "PP1", "P8"), "late_payment", "late_payment"),
    Topic("raise", ("RA1", "P6", "P5"), "price_raise", None),
    Topic("extra_work", ("RE1", "RE4", "P3", "P4"), "scope_creep", "scope_creep"),
    Topic("revisions", ("RE1", "RE2", "RE3", "RE4"), "revisions", "revision_request"),
    Topic("brief", ("BR1", "BR2", "BR3", "BR5", "BR6"), "brief", "vague_brief"),
    Topic("deadline", ("P5", "P6", "P3", "P4"), "deadline", "rush_deadline"),
    Topic("boundaries", ("BO1", "BO2", "BO3", "BO4"), "boundaries", "boundary_push"),
    Topic("persuading", ("PE1", "PE2", "PE3", "PE4", "PE5"), "persuade", "wrong_direction"),
    Topic("conflict", ("CO3", "CO1", "CO2", "CO4", "CO6"), "conflict", "conflict"),
    Topic("mistake", ("CO5", "RE4", "P2"), "conflict", None),
    Topic("disrespect", ("P8", "WA1", "WA8"), "walk_away", "disrespect"),
    Topic("miracle", ("WA6", "P6", "PP1"), "expectations", "unrealistic_promise"),
    Topic("secrecy", ("P4",), "nda", "nda_request"),
    Topic("scam", ("WA9", "CO7"), "walk_away", "scam_signal"),
    Topic("silence", ("BR4", "P7", "P10"), "follow_up", "stalling"),
    Topic("agreement", ("CO7", "BR6", "P2"), "agreement", "agreement"),
    Topic("choosing", ("WA4", "WA2", "WA7", "WA10", "WA13"), "walk_away", None),
    Topic("parting", ("WA11", "P8", "CO6"), "walk_away", None),
    Topic("preparing", ("P1", "P5", "P7", "P10"), "plan", None),
    Topic("first_clients", ("WA12", "P2"), None, None),
    Topic("coach", (), None, None),
)

TOPICS = MappingProxyType({topic.id: topic for topic in _ALL})
"""Topic id -> topic."""
