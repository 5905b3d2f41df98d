"""What a freelancer's reply did, as judged outside the engine."""

from dataclasses import dataclass
from enum import StrEnum

from scenarios.reckoning.money import Money


class Kind(StrEnum):
    """What a reply did, above all."""

    HOLD_REASONED = "hold_reasoned"
    """Stood firm and said why."""
    HOLD_BARE = "hold_bare"
    """Stood firm without a reason or another way."""
    TRADE = "trade"
    """Offered something for something."""
    CONCEDE = "concede"
    """Gave way for nothing."""
    QUESTION = "question"
    """Asked, and decided nothing yet."""
    VAGUE = "vague"
    """Said nothing one could hold on to."""
    ATTACK = "attack"
    """Insulted, blamed, threatened."""
    AGREE = "agree"
    """Took what the client has on the table."""
    LEAVE = "leave"
    """Broke off."""
    ACK = "ack"
    """Was polite, decided nothing."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What one reply did.

    Attributes:
        kind: what it did above all.
        price: the sum it names, if any: for the job where money is talked of; for the extra where
            free work is; paid on top where time is; paid back in a conflict. It counts where it
            is named with a trade, a concession or an agreement; a sum named while standing firm
            counts only as the first price of an extra.
        percent: off the price where money or an extra is talked of; of the prepayment in
            `prepayment_pushback`; paid back in a conflict.
        faults: ids of REPLY_CHECK.
        quote: its words, for the scorecard.
        days: it names, for `rush_deadline`.
    """

    kind: Kind
    price: Money | None = None
    percent: int | None = None
    faults: tuple[str, ...] = ()
    quote: str = ""
    days: int | None = None
