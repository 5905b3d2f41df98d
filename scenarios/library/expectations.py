"""Answer a wish for a guaranteed miracle: a measurable goal, a guarantee of work (WA6, P6, PP1)."""

from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.amounts import read_percents
from scenarios.reading.answers import day, money, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.values import dump_percent, money_in, put_money

_ABOUT = ("deal_client", "deal_thing")
_HALF = Decimal(50)
"""PP1's guarantee: half of the money back if the deadline is missed."""


def _bonus(text: str, facts: Facts) -> Json:
    """What comes on top of the price: a sum; a percentage (1 to 99) is taken of the known price.

    Raises:
        UnreadableError: "not_money" (a percentage of no known price, too), and those of `money`.
    """
    percents = read_percents(text)
    if not percents:
        return money(text, facts)
    price, share = money_in(facts, "price"), percents[0].value
    if price is None or not 1 <= share < 100:
        raise UnreadableError("not_money")
    return put_money(price.times(share / 100))


def _reckon(facts: Facts) -> dict[str, Json]:
    """Half of the price, where one is known: what comes back if the date is missed (PP1)."""
    price = money_in(facts, "price") or money_in(facts, "deal_price")
    return {} if price is None else {"half": put_money(less(price, _HALF))}


def _weigh(facts: Facts) -> dict[str, Json]:
    """What the fixed sum he offers is of the price, what is missing, the floor above it (WA3)."""
    found = _reckon(facts)
    price, base = money_in(facts, "price"), money_in(facts, "base")
    floor = money_in(facts, "deal_floor")
    if price is None or base is None:
        return found
    try:
        found["base_share"] = dump_percent(share_of(base, price))
        if base < price:
            found["missing"] = put_money(price - base)
        if floor is not None and base < floor:
            found["floor_missed"] = put_money(floor)
    except MoneyError:
        pass
    return found


SCENARIO = Scenario(
    id="expectations",
    version=1,
    opens={"unrealistic_promise": {}},
    steps=(
        # the miracle that he wants guaranteed
        Ask(name="wanted", read=words, suggest=("message_sentence",), then="outside"),
        # P6: what else it depends on, beside the work
        Ask(name="outside", read=words, then="metric"),
        # P9: what can be counted, in his words: "enquiries a week"
        Ask(name="metric", read=words, then="baseline"),
        # from which start; skip: nobody has counted yet
        Ask(name="baseline", read=words, then="goal", skip="goal"),
        # what can honestly be aimed at; skip: the first stage will show it
        Ask(name="goal", read=words, then="check_day", skip="check_day"),
        # the day on which both look at the number
        Ask(name="check_day", read=day, then="reckon"),
        Compute(name="reckon", does=_reckon, gives=(), may_give=("half",), then="limits"),
        # told to the freelancer: what may be promised and what not
        Say(name="limits", rules=("WA6", "P6", "PP1"), uses=("wanted", "outside"), then="answer"),
        # honest: what is in my hands and what is not; measured: a goal with a number and a day;
        # guarantee: of the work (quality, date, half back if late), not of miracles
        Draft(
            name="answer",
            variants=("honest", "measured", "guarantee"),
            rules=("P5", "P6", "P9", "PP1", "P3", "P10"),
            uses=("wanted", "outside", "metric", "check_day"),
            may_use=("baseline", "goal", "half", *_ABOUT),
            then="heard",
        ),
        Hear(
            name="heard",
            answers={
                "accepted": "goal_fixed",
                "insists": "stage",
                "silent": "nudge",
                "offers": "offer",
            },
            labels=("insists", "offers"),
        ),
        # he insists: what a first, small part would be, what it costs, what there is to show
        Ask(name="stage", read=words, then="stage_price"),
        Ask(name="stage_price", read=money, then="evidence", skip="evidence"),
        Ask(name="evidence", read=words, then="insist", skip="insist"),
        # stage: a first part with a number to look at; proof: what similar work has shown;
        # halves: who answers for what, mine and his
        Draft(
            name="insist",
            variants=("stage", "proof", "halves"),
            rules=("P5", "P6", "P3", "P9", "P10"),
            uses=("wanted", "outside", "metric", "check_day", "stage"),
            may_use=("stage_price", "evidence", *_ABOUT),
            then="heard_insist",
        ),
        Hear(
            name="heard_insist",
            answers={
                "accepted": "goal_fixed",
                "insists": "last",
                "silent": "nudge",
                "offers": "offer",
            },
            labels=("insists", "offers"),
        ),
        # he still wants the result guaranteed: a share of it, on top of the full price; or a no
        Choose(name="last", options={"share": "price", "decline": "farewell"}),
        # he offers another goal, or money that depends on the result; a lower price: another talk
        Choose(
            name="offer",
            options={"goal": "offered_goal", "share": "base", "cheaper": "to_discount"},
        ),
        Say(name="to_discount", rules=("P4", "DI1"), then="price_open"),
        Keep(
            name="price_open",
            state="negotiating",
            entry="goal_price_open",
            uses=("metric", "goal", "check_day"),
            then=END,
        ),
        Ask(name="offered_goal", read=words, then="reachable"),
        Choose(name="reachable", options={"yes": "goal_fixed", "no": "counter_goal"}),
        # two_numbers: one to be held, one to be aimed at; later: decided when the number is there
        Draft(
            name="counter_goal",
            variants=("two_numbers", "later"),
            rules=("P5", "P6", "P3"),
            uses=("offered_goal", "outside", "metric", "check_day"),
            may_use=("goal", *_ABOUT),
            then="heard_insist",
        ),
        # the part he would pay in any case; skip: none
        Ask(name="base", read=money, suggest=("message_amount",), then="price", skip="price"),
        Ask(name="price", read=money, prefill=("deal_price",), then="weigh", skip="weigh"),
        Compute(
            name="weigh",
            does=_weigh,
            gives=(),
            may_give=("half", "base_share", "missing", "floor_missed"),
            then="weighed",
        ),
        # WA3: a share is never instead of the price, only on top of it
        Say(name="weighed", rules=("WA3", "P4", "DI3"), then="goal_now"),
        # a share needs a number: asked only where none is known
        Ask(
            name="goal_now",
            fact="goal",
            read=words,
            prefill=("goal",),
            suggest=("offered_goal",),
            then="bonus",
        ),
        # a sum, also where a percentage is said: a letter names money
        Ask(name="bonus", read=_bonus, then="share"),
        # on_top: full price, a bonus when the number is reached; work_only: full price, and the
        # guarantee of the work; smaller: what his fixed sum pays
        Draft(
            name="share",
            variants=("on_top", "work_only", "smaller"),
            rules=("WA3", "P4", "P5", "P6", "PP1", "P3"),
            uses=("outside", "metric", "check_day", "goal", "bonus"),
            may_use=("price", "base", "half", *_ABOUT),
            price=("price",),
            then="heard_share",
        ),
        Hear(
            name="heard_share",
            answers={
                "accepted": "taken",
                "insists": "farewell",
                "silent": "nudge",
                "offers": "offer",
            },
            labels=("insists", "offers"),
        ),
        # which of the three he took
        Choose(
            name="taken",
            options={"bonus": "mine_share", "work": "goal_fixed", "smaller": "stage_now"},
        ),
        Ask(name="stage_now", fact="stage", read=words, prefill=("stage",), then="stage_sum"),
        Ask(name="stage_sum", fact="stage_price", read=money, suggest=("base",), then="goal_fixed"),
        # kindly: a no, the door open; yes_if: what would make it a yes, and a test for the way
        Draft(
            name="farewell",
            variants=("kindly", "yes_if"),
            rules=("WA11", "WA6", "P5", "P6", "P3"),
            uses=("wanted", "outside", "metric"),
            may_use=_ABOUT,
            then="declined",
        ),
        Keep(name="declined", state="declined", entry="parted", then=END),
        # the number that goes into the letter; skip: only the day on which it is looked at
        Ask(
            name="goal_fixed",
            fact="goal",
            read=words,
            suggest=("offered_goal", "goal"),
            then="mine",
            skip="mine",
        ),
        # P9, BR6: what each side does for it
        Ask(name="mine", read=words, then="theirs"),
        Ask(name="theirs", read=words, then="recap"),
        # goal: the number, the day, each side's part; guaranteed: with the guarantee of the date;
        # stage: only the first part is agreed
        Draft(
            name="recap",
            variants=("goal", "guaranteed", "stage"),
            rules=("CO7", "P9", "BR6", "PP1"),
            uses=("metric", "check_day", "mine", "theirs"),
            may_use=("baseline", "goal", "half", "stage", "stage_price", *_ABOUT),
            letter=True,
            then="booked",
        ),
        # he took the bonus on top of the full price: the same two questions, a letter of its own
        Ask(name="mine_share", fact="mine", read=words, then="theirs_share"),
        Ask(name="theirs_share", fact="theirs", read=words, then="recap_share"),
        # points: all of it, to be confirmed; source: first, where both read the number
        Draft(
            name="recap_share",
            variants=("points", "source"),
            rules=("CO7", "WA3", "P9", "BR6"),
            uses=("metric", "check_day", "goal", "bonus", "mine", "theirs"),
            may_use=("baseline", "price", *_ABOUT),
            price=("price",),
            letter=True,
            then="bonus_booked",
        ),
        Keep(
            name="bonus_booked",
            entry="bonus_agreed",
            uses=("bonus", "metric", "goal"),
            then="booked",
        ),
        Keep(name="booked", entry="goal_agreed", uses=("metric", "goal", "check_day"), then="look"),
        # P2: the day on which both look at the number is remembered
        Keep(
            name="look",
            remind="check_day",
            uses=("metric", "deal_client"),
            rules=("P2",),
            then=END,
        ),
        # silence: number: one easy question; small_step: the smallest way to begin
        Draft(
            name="nudge",
            variants=("number", "small_step"),
            rules=("P7", "P10", "BR4", "P3"),
            uses=("metric", "check_day"),
            may_use=("wanted", "baseline", *_ABOUT),
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            answers={
                "accepted": "goal_fixed",
                "insists": "last",
                "silent": "close",
                "offers": "offer",
            },
            after=timedelta(days=3),
            labels=("insists", "offers"),
        ),
        # permission: closed now, the door open; pick: one word of three
        Draft(
            name="close",
            variants=("permission", "pick"),
            rules=("BR4", "P10"),
            uses=("metric",),
            may_use=_ABOUT,
            then="shelved",
        ),
        # his time goes to others
        Keep(name="shelved", state="on_hold", then=END),
    ),
)
