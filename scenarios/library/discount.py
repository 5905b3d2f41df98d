"""Answer a wish for a discount: firm, against something, or for a real saving (DI1 to DI3)."""

from decimal import Decimal

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, floor_price, money, reduction, words
from scenarios.reckoning.concessions import DiscountCost, cost_of_discount
from scenarios.reckoning.money import Money, MoneyError, round_up
from scenarios.reckoning.pricing import USUAL_MONTH_HOURS, stage_count, stages
from scenarios.reckoning.values import (
    dump_number,
    dump_percent,
    money_in,
    money_of,
    number_in,
    put_money,
    reduced_price,
)

_ABOUT = ("deal_client", "deal_thing")
_COST = ("percent", "cut", "new_price", "lost_hours", "profit_share", "below", "middle_price")
_NAMED = ("message_amount", "message_percent")
_SEEN = ("seen_amount", "seen_percent")
_NEWS = ("offered_amount", "offered_percent")


def _cost_of(facts: Facts, wish: str) -> dict[str, Json]:
    """What a wished discount costs, in money, hours and share of the profit (DI3)."""
    price, floor = money_of(facts, "price"), money_in(facts, "floor")
    found = _first_stage(facts)
    found |= {seen: facts[name] for seen, name in zip(_SEEN, _NAMED, strict=True) if name in facts}
    wanted = reduced_price(price, facts.get(wish))
    cost = None if wanted is None else _weigh(facts, price, wanted)
    if cost is None:
        return found
    found |= _told(cost, ("percent", "cut", "lost_hours", "profit_share"))
    found["new_price"] = put_money(cost.new_price)
    if cost.below_floor and floor is not None:
        found["below"] = put_money(floor)
    middle = _middle(price, floor if cost.below_floor and floor is not None else cost.new_price)
    if middle is not None:
        found["middle_price"] = put_money(middle)
    return found


def _weigh(facts: Facts, price: Money, lower: Money) -> DiscountCost | None:
    """What working for less costs; None where that is not less, or in another currency."""
    try:
        if not lower < price:
            return None
        return cost_of_discount(
            price, lower, hours=_hours(facts, price), floor=money_in(facts, "floor")
        )
    except MoneyError:
        return None


def _told(cost: DiscountCost, names: tuple[str, str, str, str]) -> dict[str, Json]:
    """The cost as facts of these names: percent, money, hours, share of the profit."""
    percent, cut, hours, share = names
    found: dict[str, Json] = {percent: dump_percent(cost.percent), cut: put_money(cost.cut)}
    if cost.hours:
        found[hours] = dump_number(cost.hours)
    if cost.profit_percent is not None:
        found[share] = dump_percent(cost.profit_percent)
    return found


def _middle(price: Money, lower: Money) -> Money | None:
    """Half of the way down, at a price that people name; None where there is none between."""
    try:
        middle = round_up(Money((price.amount + lower.amount) / 2, price.currency))
    except MoneyError:
        return None
    return middle if lower < middle < price else None


def _hours(facts: Facts, price: Money) -> Decimal | None:
    """Hours of the whole job: the deal's, else what the price buys at the usual hourly rate."""
    hours, hourly = number_in(facts, "deal_hours"), money_in(facts, "profile_hourly")
    month = number_in(facts, "profile_month_hours") or Decimal(USUAL_MONTH_HOURS)
    if hourly is None and (income := money_in(facts, "profile_income")) is not None:
        hourly = income.times(1 / month)
    if hours or hourly is None or hourly.currency != price.currency or hourly.amount <= 0:
        return hours
    return price.amount / hourly.amount


def _news(facts: Facts) -> dict[str, Json]:
    """What the client named since the last figure was weighed: only that is suggested.

    A walk's facts keep what his first message named, so what was seen already is compared.
    """
    return {
        new: facts[name]
        for new, name, seen in zip(_NEWS, _NAMED, _SEEN, strict=True)
        if name in facts and facts[name] != facts.get(seen)
    }


def _cost_offer(facts: Facts) -> dict[str, Json]:
    """What the price costs that the freelancer would go down to (P4)."""
    cost = _weigh(facts, money_of(facts, "price"), money_of(facts, "offer_price"))
    names = ("offer_percent", "offer_cut", "offer_hours", "offer_share")
    return {} if cost is None else _told(cost, names)


def _given(facts: Facts) -> dict[str, Json]:
    """The money that the price agreed on gives away (DI2: 10,000 -> 6,000); {} where it is none."""
    cost = _weigh(facts, money_of(facts, "price"), money_of(facts, "agreed_price"))
    if cost is None:
        return {}
    return {"gave": put_money(cost.cut), "gave_percent": dump_percent(cost.percent)}


def _settled(facts: Facts) -> dict[str, Json]:
    """What the settled price gives away, and the floor it lies below (DI3)."""
    agreed, floor = money_of(facts, "agreed_price"), money_in(facts, "floor")
    found = _given(facts)
    if floor is not None and floor.currency == agreed.currency and agreed < floor:
        found["undercut"] = put_money(floor)
    return found


def _first_stage(facts: Facts) -> dict[str, Json]:
    cut = stages(money_of(facts, "price"), stage_count(number_in(facts, "deal_hours")))
    return {"first_stage": put_money(cut[0])}


def _gives(facts: Facts) -> bool:
    return facts.get("gave") is not None


def _offers_less(facts: Facts) -> bool:
    return facts.get("offer_cut") is not None


def _is_too_low(facts: Facts) -> bool:
    """The floor guard: no draft offers a price below the floor."""
    return facts.get("below") is not None


def _is_full(facts: Facts, name: str) -> bool:
    """Whether this sum is the whole price, or more."""
    price = money_of(facts, "price")
    named = reduced_price(price, facts.get(name))
    return named is not None and not named < price


def _is_above(facts: Facts, name: str) -> bool:
    """Whether this sum is more than the price."""
    price = money_of(facts, "price")
    named = reduced_price(price, facts.get(name))
    return named is not None and price < named


def _hear(
    name: str,
    accepted: str,
    *,
    insists: str = "insist",
    silent: str = "nudge",
    labels: tuple[str, ...] = (),
) -> Hear:
    """How he answered; a new figure is always weighed."""
    answers = {"accepted": accepted, "insists": insists, "silent": silent, "offers": "news"}
    return Hear(name=name, answers=answers, labels=labels)


def _book(name: str, entry: str, then: str) -> Keep:
    """P4: a concession goes into the timeline with what it earned; the deal has its new price."""
    return Keep(
        name=name,
        deal={"price": "agreed_price"},
        state="agreed",
        entry=entry,
        uses=("gave", "agreed_price", "got"),
        then=then,
    )


def _recap(
    name: str,
    *,
    sooner: str = "unless",
    uses: tuple[str, ...] = (),
    may_use: tuple[str, ...] = (),
) -> Draft:
    """The letter: the lower price beside what is given for it, or why it is lower (CO7, P4).

    points: confirmed first, then comes the contract; unless: straight into the contract, open to
    correction until it is signed; payment: the money itself confirms it.
    """
    return Draft(
        name=name,
        variants=("points", sooner),
        rules=("CO7", "P4", "DI2"),
        uses=("price", "agreed_price", *uses),
        may_use=(*may_use, *_ABOUT),
        price=("agreed_price",),
        then=END,
    )


SCENARIO = Scenario(
    id="discount",
    version=4,
    opens={"discount_request": {}, "future_promise": {"message_stance": "promise"}},
    steps=(
        Ask(
            name="price",
            read=money,
            prefill=("deal_price",),
            # beside what he would pay, his message mostly names the price itself
            suggest=("message_sum_ours", "message_sum_besides", "message_amount"),
            then="asked",
        ),
        # a percentage, or the sum he wants to pay; skip: he named nothing
        Ask(
            name="asked",
            read=reduction,
            suggest=("message_percent", "message_amount"),
            then="floor",
            skip="floor",
        ),
        Ask(name="floor", read=floor_price, prefill=("deal_floor",), then="cost", skip="cost"),
        Compute(
            name="cost",
            does=lambda facts: _cost_of(facts, "asked"),
            needs=("price",),
            gives=("first_stage",),
            may_give=(*_COST, *_SEEN),
            then="costs",
        ),
        # told to the freelancer: what the discount costs; that it goes below the floor
        Say(name="costs", rules=("DI3", "DI1"), uses=("price",), then="stance"),
        # hold: not wanted; trade: only against something; saving: the work really gets less;
        # promise: he offers more orders, exposure or a share later instead of pay now
        Choose(
            name="stance",
            options={
                "hold": "hold",
                "trade": "trade_guard",
                "saving": "saving",
                "promise": "promise",
            },
            prefill=("message_stance",),
        ),
        # P4, WA3, WA5: a promise pays nothing now. this_job: a price for each job, when signed;
        # volume: both ordered and prepaid now -> a lower price for the second, real saving
        Draft(
            name="promise",
            variants=("this_job", "volume"),
            rules=("P4", "WA3", "WA5", "DI1", "P5"),
            uses=("price",),
            may_use=("percent", "new_price", *_ABOUT),
            then="heard_promise",
        ),
        _hear("heard_promise", accepted="promise_taken"),
        # this_job: this one at its price; both: the second one is priced now
        Choose(name="promise_taken", options={"this_job": "agree", "both": "second_price"}),
        Ask(name="second_price", read=money, then="both"),
        # DI2. contract: both in one, both prices beside each other; one_first: this one now, the
        # second at its price if it follows directly
        Draft(
            name="both",
            variants=("contract", "one_first"),
            rules=("P4", "DI2", "P6"),
            uses=("price", "second_price"),
            may_use=_ABOUT,
            then="heard_both",
        ),
        _hear("heard_both", accepted="signed"),
        # both: both in one contract; first: this one only, the second when it is ordered
        Choose(name="signed", options={"both": "both_agreed", "first": "agree"}),
        Keep(
            name="both_agreed",
            deal={"price": "price"},
            state="agreed",
            entry="two_jobs_agreed",
            uses=("price", "second_price"),
            then="recap_both",
        ),
        # CO7. points: confirmed first; payment: the money for both confirms it
        Draft(
            name="recap_both",
            variants=("points", "payment"),
            rules=("CO7", "DI2", "P4"),
            uses=("price", "second_price"),
            may_use=_ABOUT,
            then=END,
        ),
        # DI1: not wanted. reason: through the client's benefit; value: what the price holds;
        # smaller: less for less. Never an apology
        Draft(
            name="hold",
            variants=("reason", "value", "smaller"),
            rules=("DI1", "P5", "P6", "P3"),
            uses=("price", "first_stage"),
            may_use=("percent", "new_price", *_ABOUT),
            then="heard",
        ),
        _hear("heard", accepted="agree"),
        Branch(name="trade_guard", cases=((_is_too_low, "too_low"),), otherwise="offer_price"),
        Ask(
            name="offer_price",
            read=money,
            suggest=("middle_price", "new_price"),
            then="reckon_offer",
        ),
        Compute(
            name="reckon_offer",
            does=_cost_offer,
            needs=("price", "offer_price"),
            gives=(),
            may_give=("offer_percent", "offer_cut", "offer_hours", "offer_share"),
            then="is_cut",
        ),
        Branch(name="is_cut", cases=((_offers_less, "trade"),), otherwise="no_cut"),
        Say(name="no_cut", rules=("DI2",), uses=("price", "offer_price"), then="offer_price"),
        # DI2, P4: wanted, only against something. time: longer time; scope: fewer services;
        # prepay: full payment before the start
        Draft(
            name="trade",
            variants=("time", "scope", "prepay"),
            rules=("DI2", "P4", "P1", "P5"),
            uses=("price", "offer_price"),
            may_use=("offer_cut", *_ABOUT),
            price=("offer_price",),
            then="heard_trade",
        ),
        _hear("heard_trade", accepted="accepted_news"),
        # DI2: a real saving in effort, shown openly
        Ask(name="saving", fact="got", read=words, then="saving_price"),
        Ask(
            name="saving_price",
            fact="agreed_price",
            read=money,
            suggest=("new_price",),
            then="saved",
        ),
        Compute(
            name="saved",
            does=_given,
            needs=("price", "agreed_price"),
            gives=(),
            may_give=("gave", "gave_percent"),
            then="is_saving",
        ),
        Branch(name="is_saving", cases=((_gives, "openly"),), otherwise="no_saving"),
        # told: that price is not below the usual one, or in another currency (no_cut, too)
        Say(name="no_saving", rules=("DI2",), uses=("price", "agreed_price"), then="saving_price"),
        # shown: the reason and what it is worth; order: the reckoning line by line
        Draft(
            name="openly",
            variants=("shown", "order"),
            rules=("DI2", "P6", "PR2"),
            uses=("price", "agreed_price", "got"),
            may_use=("gave", "gave_percent", *_ABOUT),
            price=("agreed_price",),
            then="heard_saving",
        ),
        _hear("heard_saving", accepted="book_saving"),
        _book("book_saving", "concession_saving", then="recap_saving"),
        _recap("recap_saving", uses=("got",)),
        # he names another figure: only what his latest answer named is suggested
        Compute(name="news", does=_news, gives=(), may_give=_NEWS, then="counter"),
        Ask(name="counter", read=reduction, suggest=_NEWS, then="weigh"),
        Compute(
            name="weigh",
            does=lambda facts: _cost_of(facts, "counter"),
            needs=("price",),
            gives=("first_stage",),
            may_give=(*_COST, *_SEEN),
            then="guard",
        ),
        Branch(
            name="guard",
            cases=(
                (_is_too_low, "too_low"),
                (lambda facts: _is_above(facts, "counter"), "above"),
                (lambda facts: _is_full(facts, "counter"), "agree"),
            ),
            otherwise="meet",
        ),
        # he offers more than the price: told; the letter names his sum or the own one
        Say(name="above", rules=("PR1", "CO7"), uses=("price", "counter"), then="which_sum"),
        Ask(
            name="which_sum",
            fact="price",
            read=money,
            suggest=("counter", "price"),
            then="restage",
        ),
        Compute(
            name="restage",
            does=_first_stage,
            needs=("price",),
            gives=("first_stage",),
            then="agree",
        ),
        # told: it is below the floor
        Say(name="too_low", rules=("DI3", "P1", "PR1"), uses=("price",), then="refuse"),
        # less: the first stage alone; between: a price above the floor, prepaid; part: leave
        Draft(
            name="refuse",
            variants=("less", "between", "part"),
            rules=("DI1", "DI3", "P3", "P4", "WA11"),
            uses=("price", "first_stage"),
            may_use=("new_price", "middle_price", *_ABOUT),
            price=("middle_price",),
            then="heard_refusal",
        ),
        _hear("heard_refusal", accepted="taken", insists="parting"),
        # near enough. stand: hold; prepay, scope: yes, for what he gives
        Draft(
            name="meet",
            variants=("stand", "prepay", "scope"),
            rules=("DI2", "P4", "P5"),
            uses=("price",),
            may_use=("new_price", "cut", "percent", *_ABOUT),
            price=("new_price",),
            then="heard_trade",
        ),
        # he insists. stand: on the order of payment only; smaller: one step; ask: why (PR1)
        Draft(
            name="insist",
            variants=("stand", "smaller", "ask"),
            rules=("DI1", "P3", "PR1", "PE1", "P7"),
            uses=("price", "first_stage"),
            may_use=("new_price", *_ABOUT),
            then="heard_last",
        ),
        # accepted: he agrees, or says what stands behind it
        _hear("heard_last", accepted="replied", insists="parting", labels=("accepted",)),
        # worth: he compares, or doubts what it brings; money: it is more than he has
        Choose(
            name="replied",
            options={
                "full": "agree",
                "lower": "accepted_news",
                "worth": "hold",
                "money": "trade_guard",
            },
        ),
        # WA11: the bargaining ends. door: the smaller beginning stays open; other: somebody else
        Draft(
            name="parting",
            variants=("door", "other"),
            rules=("DI1", "DI3", "WA11", "P8", "P3"),
            uses=("price", "first_stage"),
            may_use=_ABOUT,
            then="declined",
        ),
        Keep(name="declined", state="declined", entry="parted", then=END),
        Draft(
            name="nudge",
            variants=("question", "value"),
            rules=("P7", "P10", "BR4"),
            uses=("price",),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        _hear("heard_nudge", accepted="replied", silent="close", labels=("accepted",)),
        # permission: asks once whether the order is on; release: gives the time back, door open
        Draft(
            name="close",
            variants=("permission", "release"),
            rules=("BR4", "P10"),
            may_use=_ABOUT,
            then=END,
        ),
        # full: the price as it is, perhaps one stage of it; lower: against something
        Choose(name="taken", options={"full": "agree", "lower": "accepted_news"}),
        # he takes the price as it is. stage: only its first stage for now
        Draft(
            name="agree",
            variants=("recap", "short", "stage"),
            rules=("CO7", "BR6", "P2"),
            uses=("price", "first_stage"),
            may_use=_ABOUT,
            then="agreed",
        ),
        Keep(
            name="agreed",
            deal={"price": "price"},
            state="agreed",
            entry="agreed",
            uses=("price",),
            then=END,
        ),
        # he takes a lower price: which one exactly, and what he gives for it (P4)
        Compute(name="accepted_news", does=_news, gives=(), may_give=_NEWS, then="settled_price"),
        Ask(
            name="settled_price",
            fact="agreed_price",
            read=money,
            suggest=("offered_amount", "offer_price", "new_price", "middle_price"),
            then="settle",
        ),
        Compute(
            name="settle",
            does=_settled,
            needs=("price", "agreed_price"),
            gives=(),
            may_give=("gave", "gave_percent", "undercut"),
            then="is_lower",
        ),
        Branch(
            name="is_lower",
            cases=(
                (lambda facts: _is_above(facts, "agreed_price"), "take_settled"),
                (lambda facts: _is_full(facts, "agreed_price"), "agree"),
                (lambda facts: facts.get("undercut") is not None, "settled_low"),
            ),
            otherwise="in_return",
        ),
        # an Ask, since no Compute overrules an answer: the price is the higher sum now
        Ask(
            name="take_settled",
            fact="price",
            read=money,
            prefill=("agreed_price",),
            suggest=("agreed_price",),
            then="restage",
        ),
        # DI3: below the floor, told before it is written down. smaller: less work is offered
        # instead; take: all the same, and the letter's guard asks once more
        Say(name="settled_low", rules=("DI3", "P1"), uses=("agreed_price",), then="loss"),
        Choose(name="loss", options={"smaller": "refuse", "take": "in_return"}),
        # what he gives: a later date, fewer services, full payment before the start
        Choose(name="in_return", options={"time": "due", "scope": "dropped", "prepay": "paid_by"}),
        Ask(name="due", fact="got", read=day, then="book_time"),
        _book("book_time", "concession_time", then="own_date"),
        # P2: a promise with a time is remembered
        Keep(
            name="own_date", remind="got", uses=("deal_client",), rules=("P2",), then="recap_time"
        ),
        _recap("recap_time", uses=("got",)),
        Ask(name="dropped", fact="got", read=words, then="book_scope"),
        _book("book_scope", "concession_scope", then="recap_scope"),
        _recap("recap_scope", uses=("got",)),
        # skip: no day was agreed
        Ask(name="paid_by", fact="got", read=day, then="book_prepay", skip="book_prepay"),
        _book("book_prepay", "concession_prepay", then="pay_day"),
        Keep(
            name="pay_day", remind="got", uses=("deal_client",), rules=("P2",), then="recap_prepay"
        ),
        _recap("recap_prepay", sooner="payment", may_use=("got",)),
    ),
)
