"""Answer anger: cool down, listen, mend, meet halfway, or part (problem 6 of the source)."""

from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say, Wait
from scenarios.reading.answers import day, money, number, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import (
    dump_percent,
    money_in,
    money_of,
    number_in,
    put_money,
)

_ABOUT = ("deal_client", "deal_thing")
_HALF = Decimal(50)
"""PP1's guarantee: half of the money back if the deadline is missed."""


def _half(facts: Facts) -> dict[str, Json]:
    """Half of what was paid: the source's guarantee (PP1)."""
    paid = money_in(facts, "paid")
    return {} if paid is None else {"half": put_money(less(paid, _HALF))}


def _refund(facts: Facts) -> dict[str, Json]:
    """The whole refund, and the part for work not done (CO6)."""
    paid = money_of(facts, "paid")
    done = number_in(facts, "done")
    found: dict[str, Json] = {"full": put_money(paid)}
    if done is not None and done < 100:
        found["undone"] = put_money(less(paid, done))
        found["done_percent"] = dump_percent(done)
    return found


def _weigh_demand(facts: Facts) -> dict[str, Json]:
    """Half of what the client wants back; how much of what was paid it is, `whole` if all (CO2)."""
    paid, demand = money_in(facts, "paid"), money_of(facts, "demand")
    found: dict[str, Json] = {"half_demand": put_money(less(demand, _HALF))}
    if paid is None:
        return found
    try:
        share = share_of(demand, paid)
    except MoneyError:
        return found
    if demand == paid:
        found["whole"] = put_money(paid)
    return {**found, "demand_share": dump_percent(share)}


def _is_beyond(facts: Facts) -> bool:
    """Whether he wants more back than he paid: no refund can be that (CO2)."""
    paid, demand = money_in(facts, "paid"), money_of(facts, "demand")
    return paid is not None and paid.currency == demand.currency and paid < demand


def _measure(facts: Facts) -> dict[str, Json]:
    """The most that can come back, and what is wanted beyond it."""
    paid = money_of(facts, "paid")
    return {"cap": put_money(paid), "over": put_money(money_of(facts, "demand") - paid)}


def _give_part(facts: Facts) -> dict[str, Json]:
    """Half of the sum goes back; what is finished stays with the client."""
    return {"work": "stays", **_give_back(facts, money_of(facts, "half_demand"))}


def _give_all(facts: Facts) -> dict[str, Json]:
    """All of the sum goes back; the work comes back where that is all that was paid (P4)."""
    paid, demand = money_in(facts, "paid"), money_of(facts, "demand")
    found = _give_back(facts, demand)
    if paid is None or paid.currency != demand.currency:
        return {"work": "open", **found}
    return {"work": "stays" if demand < paid else "back", **found}


def _give_back(facts: Facts, sum_: Money) -> dict[str, Json]:
    """What goes back, and what is then left of the deal's price."""
    found: dict[str, Json] = {"given_back": put_money(sum_)}
    price = money_in(facts, "deal_price")
    if price is None or price.currency != sum_.currency or not sum_ < price:
        return found
    return {**found, "kept_price": put_money(price - sum_)}


def _is_threatened(facts: Facts) -> bool:
    return facts.get("mood") == "threatened"


def _steady_was_first(facts: Facts) -> bool:
    """Whether the calm answer to the threat was the first one: another way is still untried."""
    return _is_threatened(facts) and facts.get("threat") is None


def _hear(name: str, accepted: str, insists: str, labels: tuple[str, ...] = ()) -> Hear:
    """How he answered; a sum wanted back is always weighed, silence asked after once."""
    answers = {"accepted": accepted, "insists": insists, "silent": "check_in", "offers": "demand"}
    return Hear(name=name, answers=answers, labels=labels)


def _paid(name: str, then: str, skip: str, prefill: tuple[str, ...] = ("deal_paid",)) -> Ask:
    """What the client has paid so far."""
    return Ask(
        name=name,
        fact="" if name == "paid" else "paid",
        read=money,
        prefill=prefill,
        suggest=("deal_price",),
        then=then,
        skip=skip,
    )


_FAULT = {"mine": "mend_by", "shared": "paid_shared", "theirs": "by_mood", "refund": "demand"}
_PEACE = {"work": "solution", "part": "give_part", "all": "give_all"}


SCENARIO = Scenario(
    id="conflict",
    version=3,
    opens={"conflict": {}},
    steps=(
        # how the freelancer feels right now; threatened: a review, a court, a public post
        Choose(
            name="mood",
            options={"calm": "wrong", "heated": "breathe", "threatened": "evidence_first"},
        ),
        # CO4: a heated answer is held ten minutes
        Say(name="breathe", rules=("CO4", "CO1"), then="cool"),
        # with a threat the ten minutes go into the list of what to keep
        Say(name="evidence_first", rules=("CO7", "CO4", "P8"), then="cool"),
        Wait(name="cool", after=timedelta(minutes=10), rules=("CO4",), then="wrong"),
        # what exactly is wrong, in a few words to be quoted; skip: he did not say
        Ask(
            name="wrong",
            read=words,
            suggest=("message_sentence",),
            then="fault",
            skip="listen",
        ),
        # looking neutrally from both sides (CO2): whose fault is it, or is it all about money?
        Choose(name="fault", options={**_FAULT, "unsure": "listen"}),
        Branch(name="by_mood", cases=((_is_threatened, "steady"),), otherwise="calm"),
        # CO3: listen, show that it is understood, find out what exactly is wrong
        Draft(
            name="listen",
            variants=("ask", "retell", "call"),
            rules=("CO3", "CO1", "CO4", "RE2", "P7", "BR3", "BR5"),
            may_use=("wrong", *_ABOUT),
            then="heard_listen",
        ),
        # accepted: he told what is wrong; insists: goes on accusing; offers: wants money back
        _hear("heard_listen", "wrong_now", "pin_down", labels=("accepted", "insists")),
        # one_point: the one that weighs most; example: shown at one place
        Draft(
            name="pin_down",
            variants=("one_point", "example"),
            rules=("CO3", "CO4", "RE2", "P7"),
            may_use=("deal_thing",),
            then="heard_pin",
        ),
        _hear("heard_pin", "wrong_now", "own_words", labels=("accepted", "insists")),
        Ask(
            name="wrong_now",
            fact="wrong",
            read=words,
            suggest=("message_sentence",),
            then="fault_now",
        ),
        # he names nothing that can be held on to: what it is about as far as one can see
        Ask(name="own_words", fact="wrong", read=words, then="fault_now"),
        Choose(name="fault_now", options=_FAULT),
        # CO5: own fault: by when it is mended, in words ("Thursday evening")
        Ask(name="mend_by", read=words, then="paid"),
        _paid("paid", "half", skip="half"),
        Compute(name="half", does=_half, gives=(), may_give=("half",), then="mend"),
        # fix: admit, mend, date, no excuses; gesture: the same with half of the money as the
        # guarantee of the date; choose: he chooses between mending and money back
        Draft(
            name="mend",
            variants=("fix", "gesture", "choose"),
            rules=("CO5", "CO4", "P2", "PP1", "PE3"),
            uses=("wrong", "mend_by"),
            may_use=("half", "paid", *_ABOUT),
            then="heard",
        ),
        _hear("heard", "mend_day", "pressed", labels=("accepted", "offers")),
        # the same date as a day, for the freelancer's own reminder (P2)
        Ask(name="mend_day", read=day, then="settled_mend", skip="settled_mend"),
        # CO7: fault, mending and date in writing. recap: confirmed; begin: mended at once, it
        # counts unless he corrects it before it is done
        Draft(
            name="settled_mend",
            variants=("recap", "begin"),
            rules=("CO7", "CO5", "P2"),
            uses=("wrong", "mend_by"),
            may_use=("half", *_ABOUT),
            letter=True,
            then="mended",
        ),
        Keep(name="mended", entry="settled", uses=("wrong", "mend_by"), then="mend_morning"),
        Keep(
            name="mend_morning", remind="mend_day", uses=("deal_client",), rules=("P2",), then=END
        ),
        _paid("paid_shared", "half_shared", skip="half_shared"),
        Compute(name="half_shared", does=_half, gives=(), may_give=("half",), then="compromise"),
        # both sides: my part I redo free, yours is paid; or the rework at half; options to choose
        Draft(
            name="compromise",
            variants=("each_part", "half_way", "options"),
            rules=("CO2", "CO3", "P3", "P4", "PE3", "RE4"),
            uses=("wrong",),
            may_use=("half", *_ABOUT),
            then="heard_shared",
        ),
        _hear("heard_shared", "gave", "pressed"),
        # P4: what is given here and what is got for it, in words for the letter
        Ask(name="gave", read=words, suggest=("deal_gives",), then="got"),
        Ask(name="got", read=words, suggest=("deal_asks",), then="shared_day"),
        Ask(name="shared_day", read=day, then="settled_shared", skip="settled_shared"),
        # recap: confirmed, then begun; begin: my half first, it counts unless he corrects it
        Draft(
            name="settled_shared",
            variants=("recap", "begin"),
            rules=("CO7", "CO2", "P4", "P2"),
            uses=("gave", "got"),
            may_use=("shared_day", *_ABOUT),
            letter=True,
            then="conceded",
        ),
        Keep(
            name="conceded",
            entry="concession_shared",
            uses=("gave", "got", "shared_day"),
            rules=("P4", "CO7"),
            then="shared_morning",
        ),
        Keep(
            name="shared_morning",
            remind="shared_day",
            uses=("deal_client", "gave"),
            rules=("P2",),
            then=END,
        ),
        # he is wrong: calm, facts without reproach, an offer all the same
        Draft(
            name="calm",
            variants=("facts", "options", "question"),
            rules=("CO1", "CO2", "CO4", "P3", "P5", "P6"),
            uses=("wrong",),
            may_use=_ABOUT,
            then="heard_calm",
        ),
        _hear("heard_calm", "solution", "pressed"),
        # the threat was there from the beginning: then it is answered now, without asking again
        Branch(name="pressed", cases=((_is_threatened, "steady"),), otherwise="threat"),
        # does he threaten (review, court, public post)?
        Choose(name="threat", options={"yes": "evidence", "no": "last_try"}),
        # told to the freelancer: what to keep: messages, files with dates, the agreement, payments
        Say(name="evidence", rules=("CO7", "CO4", "P8"), then="steady"),
        # a calm answer to blackmail: no counter-threat, the facts, the way that is offered
        Draft(
            name="steady",
            variants=("calm", "written"),
            rules=("CO1", "CO4", "CO7", "P7", "P8"),
            uses=("wrong",),
            may_use=_ABOUT,
            then="heard_steady",
        ),
        _hear("heard_steady", "solution", "untried"),
        Branch(name="untried", cases=((_steady_was_first, "last_try"),), otherwise="part_paid"),
        # one more way before parting: ask what would make it right; a neutral specialist
        Draft(
            name="last_try",
            variants=("what_helps", "third_eye"),
            rules=("CO2", "CO3", "P7", "P3"),
            uses=("wrong",),
            may_use=_ABOUT,
            then="heard_last",
        ),
        _hear("heard_last", "solution", "part_paid"),
        # CO7: what was settled, in words, and by when
        Ask(name="solution", read=words, then="solution_day"),
        Ask(name="solution_day", read=day, then="settled", skip="settled"),
        # recap: confirmed and closed; anything_left: asked first what still troubles him (CO3)
        Draft(
            name="settled",
            variants=("recap", "anything_left"),
            rules=("CO7", "P2", "CO3"),
            uses=("solution",),
            may_use=("wrong", "solution_day", *_ABOUT),
            letter=True,
            then="settle",
        ),
        Keep(
            name="settle",
            entry="settled",
            uses=("solution", "solution_day"),
            then="solution_morning",
        ),
        Keep(
            name="solution_morning",
            remind="solution_day",
            uses=("deal_client", "solution"),
            rules=("P2",),
            then=END,
        ),
        # he wants a sum back
        Ask(name="demand", read=money, suggest=("message_amount",), then="paid_demand"),
        # he comes down to what he paid: that is the sum from here on
        Ask(
            name="capped",
            fact="demand",
            read=money,
            prefill=("cap",),
            suggest=("cap",),
            then="paid_demand",
        ),
        _paid("paid_demand", "weigh", skip="weigh", prefill=("paid", "deal_paid")),
        Compute(
            name="weigh",
            does=_weigh_demand,
            needs=("demand",),
            gives=("half_demand",),
            may_give=("demand_share", "whole"),
            then="in_reach",
        ),
        Branch(name="in_reach", cases=((_is_beyond, "measure"),), otherwise="weighed"),
        Compute(
            name="measure",
            does=_measure,
            needs=("demand",),
            gives=("cap", "over"),
            then="beyond",
        ),
        # more than he paid. ask: how the sum is made up; limit: what can come back at most, and why
        Draft(
            name="beyond",
            variants=("ask", "limit"),
            rules=("CO2", "CO3", "CO4", "P5", "P6"),
            uses=("demand", "cap", "over"),
            may_use=_ABOUT,
            then="heard_beyond",
        ),
        # accepted: what he paid is the most; offers: another sum
        Hear(
            name="heard_beyond",
            answers={
                "accepted": "capped",
                "insists": "part_paid",
                "silent": "check_in",
                "offers": "demand",
            },
            labels=("accepted",),
        ),
        # told to the freelancer: what the sum means, and when paying is the cheaper peace (CO6)
        Say(name="weighed", rules=("CO6", "CO2"), uses=("demand",), then="answer_demand"),
        # the points mended instead; half of the sum and the work stays; all of it and closed: if
        # that is all he paid, the work is not used
        Draft(
            name="answer_demand",
            variants=("work_instead", "part_back", "agree"),
            rules=("CO2", "CO6", "P3", "P4", "P5"),
            uses=("demand", "half_demand"),
            may_use=("paid", "whole", *_ABOUT),
            then="heard_demand",
        ),
        _hear("heard_demand", "peace", "part_paid"),
        # which of the three he took
        Choose(name="peace", options=_PEACE),
        Compute(
            name="give_part",
            does=_give_part,
            needs=("half_demand",),
            gives=("given_back", "work"),
            may_give=("kept_price",),
            then="closing",
        ),
        Compute(
            name="give_all",
            does=_give_all,
            needs=("demand",),
            gives=("given_back", "work"),
            may_give=("kept_price",),
            then="closing",
        ),
        # money against a closed matter: confirmed first, paid then (P4, CO7). recap: by a line
        # here; paper: by a page that both sign. `work`: whose it is then
        Draft(
            name="closing",
            variants=("recap", "paper"),
            rules=("CO7", "P4", "CO6"),
            uses=("given_back", "work"),
            may_use=_ABOUT,
            letter=True,
            then="repaid",
        ),
        Keep(
            name="repaid",
            deal={"price": "kept_price"},
            entry="concession_refund",
            uses=("given_back",),
            rules=("P4", "CO7"),
            then=END,
        ),
        # CO6: wholly right and not heard: refund and part
        _paid("part_paid", "done", skip="part_unpaid", prefill=("paid", "deal_paid")),
        # how much of the work is done and handed over, in percent
        Ask(name="done", read=number(0, 100), then="refund", skip="refund"),
        Compute(
            name="refund",
            does=_refund,
            needs=("paid",),
            gives=("full",),
            may_give=("undone", "done_percent"),
            then="refunds",
        ),
        Say(name="refunds", rules=("CO6",), uses=("paid", "full"), then="part"),
        # whole refund; or the part for what is not done; correct farewell, no reproach (WA11)
        Draft(
            name="part",
            variants=("full", "undone"),
            rules=("CO6", "CO1", "WA11"),
            uses=("full",),
            may_use=("undone", *_ABOUT),
            then="parted",
        ),
        # nothing was paid: part without money. farewell: the door open, notes for the next one;
        # guide: what helps such a job go well with somebody else
        Draft(
            name="part_unpaid",
            variants=("farewell", "guide"),
            rules=("CO6", "CO1", "WA11"),
            may_use=_ABOUT,
            then="parted",
        ),
        Keep(name="parted", state="lost", entry="parted", uses=("full", "undone"), then=END),
        # silence: shown once that it is not forgotten, then let rest (BR4, P10). care: the offer
        # stands; feedback: asked for his opinion, no decision (CO3)
        Draft(
            name="check_in",
            variants=("care", "feedback"),
            rules=("P7", "P10", "CO3"),
            may_use=("wrong", *_ABOUT),
            then="heard_check",
        ),
        Hear(
            name="heard_check",
            answers={
                "accepted": "solution",
                "insists": "wrong_now",
                "silent": "rest",
                "offers": "demand",
            },
            after=timedelta(days=3),
        ),
        # open_door: left as it is, whenever he likes; closed: taken as done, unless he says so
        Draft(
            name="rest",
            variants=("open_door", "closed"),
            rules=("P10", "P7", "CO1"),
            may_use=("deal_thing",),
            then="rested",
        ),
        Keep(name="rested", state="on_hold", entry="conflict_rests", then=END),
    ),
)
