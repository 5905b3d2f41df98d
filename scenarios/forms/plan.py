"""The plan of a negotiation, made before it starts: aims, firm points, what may be given (P1)."""

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Compute, Keep, Say
from scenarios.reading.answers import money, words
from scenarios.reckoning.concessions import share_of
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.values import dump_percent, money_in, put_money

FIELDS = ("target", "floor", "musts", "walk_away", "gives", "asks")
"""What a plan consists of, in the order of the questions."""


def _room(facts: Facts) -> dict[str, Json]:
    """How far the price can go from the target down to the floor, in money and percent (P1)."""
    target, floor = money_in(facts, "target"), money_in(facts, "floor")
    if target is None or floor is None:
        return {}
    try:
        room = target - floor
        share = share_of(room, target)
    except MoneyError:
        return {}
    if room.amount < 0:
        return {"upside_down": put_money(floor)}
    return {"room": put_money(room), "room_share": dump_percent(share)}


SCENARIO = Scenario(
    id="plan",
    version=1,
    steps=(
        # what you would be glad to get for this job
        Ask(name="target", read=money, suggest=("deal_target", "deal_price"), then="floor"),
        # the price below which you walk away; private: the client never sees it
        Ask(name="floor", read=money, suggest=("deal_floor",), then="musts"),
        # P1: the few things that are defended
        Ask(name="musts", read=words, suggest=("deal_musts",), then="walk_away", skip="walk_away"),
        # what ends the talk whatever the price
        Ask(
            name="walk_away",
            read=words,
            suggest=("deal_walk_away",),
            then="gives",
            skip="gives",
        ),
        # P1: what is given way on, visibly
        Ask(name="gives", read=words, suggest=("deal_gives",), then="asks", skip="asks"),
        # P4: what each concession earns
        Ask(name="asks", read=words, suggest=("deal_asks",), then="room", skip="room"),
        Compute(
            name="room",
            does=_room,
            needs=("target", "floor"),
            gives=(),
            may_give=("room", "room_share", "upside_down"),
            then="keep",
        ),
        Keep(
            name="keep",
            deal={field: field for field in FIELDS},
            entry="planned",
            uses=("target", "floor"),
            then="planned",
        ),
        # told to the freelancer: the room there is, and that no draft goes below the floor unasked
        Say(name="planned", rules=("P1", "P4"), uses=("target", "floor"), then=END),
    ),
)
