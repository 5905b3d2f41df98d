"""The situations a message can be read as, by the names the playbook knows."""

from typing import Final

# The contract with the playbook and every evaluation; the order is that of the weights' columns.
SITUATIONS: Final = (
    "price_question",
    "price_objection",
    "discount_request",
    "future_promise",
    "free_work",
    "prepayment_pushback",
    "late_payment",
    "raise_pushback",
    "scope_creep",
    "revision_request",
    "vague_brief",
    "rush_deadline",
    "boundary_push",
    "wrong_direction",
    "conflict",
    "disrespect",
    "unrealistic_promise",
    "nda_request",
    "scam_signal",
    "stalling",
    "agreement",
    "neutral",
)
