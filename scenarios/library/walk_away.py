"""Judge a client by ten red flags, answer contempt and fraud, decline well (P8, WA1 to WA13)."""

from collections.abc import Callable
from decimal import Decimal

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say, Step
from scenarios.reading.amounts import read_money
from scenarios.reading.answers import day, money, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import dump_percent, money_in, put_money

_HALF = Decimal(50)
_TOO_MUCH = Decimal(150)
"""Percent of the price from which money on top is bait rather than generosity."""

_FLAGS = {
    "tone_neglects": (12, ("WA1",)),
    "tone_belittles": (11, ("WA8",)),
    "tone_insults": (15, ("P8",)),
    "tone_mixed": (10, ("P8", "WA1", "WA8")),
    "money_future_promise": (13, ("WA3",)),
    "money_bulk": (3, ("WA5",)),
    "money_unrealistic_promise": (5, ("WA6",)),
    "money_free_work": (6, ("WA9",)),
    "money_mixed": (8, ("WA3", "WA5", "WA6", "WA9")),
    "past_complains": (1, ("WA2",)),
    "past_pushes": (9, ("WA4",)),
    "past_boundary_push": (2, ("WA7",)),
    "past_alias": (14, ("WA9",)),
    "past_mixed": (7, ("WA2", "WA4", "WA7", "WA9")),
    "product_bad": (4, ("WA10",)),
}
"""Question and answer -> weight and rules. What a message can show bears its situation's id."""
_HEAVY = 7
"""From this weight one flag is enough to decline: no terms mend it."""
_SERIOUS = 2
"""From this weight a flag is met with terms of one's own (BO4); below it, with a question."""
_MIXED = 2
"""Flags that "several of these" stands for, at the least."""
_LITTLE = Decimal("0.1")
"""Of the price: a first payment below it proves nothing; as a bare number it is rather a slip."""
_OPENS: dict[str, dict[str, Json]] = {
    "disrespect": {"message_trouble": "contempt"},
    "scam_signal": {"message_trouble": "scam"},
}


def _judge(facts: Facts) -> dict[str, Json]:
    """How many flags, which weighs most, and what follows: leave, terms, closer or clear.

    A heavy flag or two of any kind: leave. One serious flag: own terms (BO4). WA2 alone: closer,
    for it may be bad luck; beside any other flag it is none.
    """
    answers = (f"{group}_{facts.get(group)}" for group in ("tone", "money", "past", "product"))
    flags = {flag: _FLAGS[flag][0] for flag in answers if flag in _FLAGS}
    count = sum(_MIXED if flag.endswith("_mixed") else 1 for flag in flags)
    most = max(flags.values(), default=0)
    if count > 1 or most >= _HEAVY:
        level = "leave"
    else:
        level = "terms" if most >= _SERIOUS else "closer" if flags else "clear"
    return {
        "count": count,
        "heaviest": max(flags, key=flags.__getitem__, default="none"),
        "level": level,
        "first_situation": str(facts.get("message_situation")),
    }


def _note(facts: Facts) -> dict[str, Json]:
    """What the message showed: contempt of some kind, or signs of fraud."""
    heaviest = f"tone_{facts['tone']}" if "tone" in facts else "fraud"
    return {"heaviest": heaviest, "first_situation": str(facts.get("message_situation"))}


def _look_again(facts: Facts) -> dict[str, Json]:
    """The flag that the client's newest message shows, "none" where it shows none."""
    shown = str(facts.get("message_situation"))
    is_flag = shown in _OPENS or f"money_{shown}" in _FLAGS or f"past_{shown}" in _FLAGS
    return {"new_flag": shown if is_flag and _is_new_message(facts) else "none"}


def _weigh(facts: Facts) -> dict[str, Json]:
    """What the sum offered is beside price and floor: over, enough, short, below or unknown."""
    offered, price = money_in(facts, "offered"), money_in(facts, "deal_price")
    floor, found = money_in(facts, "deal_floor"), dict[str, Json](worth="unknown")
    if offered is None:
        return found
    if price is not None:
        try:
            share = share_of(offered, price)
            found["worth"] = "over" if share >= _TOO_MUCH else "enough"
            found["offered_share"] = dump_percent(share)
            if offered < price:
                found |= {"worth": "short", "missing": put_money(price - offered)}
        except MoneyError:
            pass
    if floor is not None and floor.currency == offered.currency and offered < floor:
        found["worth"] = "below"
    return found


def _take_offer(facts: Facts) -> dict[str, Json]:
    """The sum offered becomes the price."""
    return {"taken": facts.get("offered")}


def _halve(facts: Facts) -> dict[str, Json]:
    """Half of the price: the usual first payment of a client nobody knows yet (PP1).

    A part is paid as a stage is: the whole of it before it starts.
    """
    part, price = money_in(facts, "part_price"), money_in(facts, "price")
    if part is not None:
        return {"in_full": put_money(part)}
    return {} if price is None else {"half": put_money(less(price, _HALF))}


def _due(facts: Facts) -> Money | None:
    """What is paid for: the part that was agreed, or else the whole."""
    return money_in(facts, "part_price") or money_in(facts, "price")


def _up_to_the_price(text: str, facts: Facts) -> Json:
    """A first payment, not above the price; a bare number far below it is asked again.

    Raises:
        UnreadableError: as `money`, and "out_of_range".
    """
    read, price = money(text, facts), _due(facts)
    paid = money_in({"paid": read}, "paid")
    if paid and price and paid.currency == price.currency and price < paid:
        raise UnreadableError("out_of_range")
    found = read_money(text, "")
    if _is_little({"first_pay": read, **facts}) and not (found and found.currency):
        raise UnreadableError("out_of_range")
    return read


def _is_little(facts: Facts) -> bool:
    """Whether the first payment is less than a tenth of the price."""
    paid, price = money_in(facts, "first_pay"), _due(facts)
    if paid is None or price is None or paid.currency != price.currency:
        return False
    return paid < price.times(_LITTLE)


def _name_terms(facts: Facts) -> dict[str, Json]:
    """The special condition that the terms name to this client."""
    heaviest = str(facts.get("heaviest"))
    return {"named": heaviest if heaviest in _FLAGS and "tone_" not in heaviest else "polite"}


def _sum_up(facts: Facts) -> dict[str, Json]:
    """What the letter says beside price and day: his condition, and what is left to pay."""
    paid, price = money_in(facts, "first_pay"), _due(facts)
    condition = "none" if facts.get("taken_terms") == "small" else facts.get("named") or "none"
    return {"condition": condition, "rest": "none" if price and paid == price else "stages"}


def _is_new_message(facts: Facts) -> bool:
    """Whether the client's message was forwarded after he was judged."""
    return str(facts.get("message_situation")) != facts.get("first_situation")


def _is(fact: str, value: str) -> Callable[[Facts], bool]:
    """Whether the fact has this value."""
    return lambda facts: facts.get(fact) == value


def _is_contempt(facts: Facts) -> bool:
    return facts.get("trouble") == "contempt" and facts.get("tone") != "none"


def _under_way(facts: Facts) -> bool:
    """Whether work is under way: then it is settled in writing, not declined as an offer is."""
    return facts.get("under_way") == "yes"


def _may_be_under_way(facts: Facts) -> bool:
    """Whether a client of contempt may have work under way, and it was not asked yet."""
    return facts.get("trouble") == "contempt" and "under_way" not in facts


def _is_part(facts: Facts) -> bool:
    return "part_price" in facts


def _is_bait(facts: Facts) -> bool:
    """Money from somebody who shows signs of fraud: too much, nobody known, or a fee before."""
    signs = (("worth", "over"), ("search", "nothing"), ("sign", "fees"))
    return facts.get("trouble") == "scam" and any(facts.get(name) == sign for name, sign in signs)


def _hear(
    name: str, *, accepted: str, insists: str, silent: str = "nudge", labels: str = ""
) -> Hear:
    """The client's answer; a sum he names is weighed wherever he names it."""
    answers = {"accepted": accepted, "insists": insists, "silent": silent, "offers": "offered"}
    return Hear(name=name, answers=answers, labels=tuple(labels.split()))


def _draft(
    name: str,
    variants: str,
    *,
    rules: str,
    then: str,
    uses: tuple[str, ...] = (),
    may_use: tuple[str, ...] = (),
    price: tuple[str, ...] = (),
    letter: bool = False,
) -> Draft:
    """A draft that may name the client's job."""
    return Draft(
        name=name,
        variants=tuple(variants.split()),
        rules=tuple(rules.split()),
        uses=uses,
        may_use=(*may_use, *price, "deal_client", "deal_thing"),
        price=price,
        letter=letter,
        then=then,
    )


def _flags_of(group: str) -> list[str]:
    return [flag.removeprefix(f"{group}_") for flag in _FLAGS if flag.startswith(f"{group}_")]


def _options(group: str, then: str) -> dict[str, str]:
    """The flags of this question and "nothing of this"."""
    return dict.fromkeys((*_flags_of(group), "none"), then)


def _tell(group: str, then: str) -> tuple[Step, ...]:
    """The flag chosen in this group, told with its own rules; nothing where none was."""
    flags = _flags_of(group)
    cases = tuple((_is(group, flag), f"{group}_is_{flag}") for flag in flags)
    says = (Say(name=f"{group}_is_{f}", rules=_FLAGS[f"{group}_{f}"][1], then=then) for f in flags)
    return Branch(name=f"{group}_flags", cases=cases, otherwise=then), *says


SCENARIO = Scenario(
    id="walk_away",
    version=2,
    opens=_OPENS,
    steps=(
        # contempt in a message; signs of fraud; a client to be judged before the start
        Choose(
            name="trouble",
            options={"contempt": "tone", "scam": "sign", "judge": "tone"},
            prefill=("message_trouble",),
        ),
        # -- fraud: contract, platform, and what is never sent (WA9, CO7) -------------------------
        Choose(
            name="sign", options=dict.fromkeys(("moves", "data", "fees", "link", "other"), "search")
        ),
        # a reputation that nobody can find is a sign in itself (WA9)
        Choose(
            name="search", options=dict.fromkeys(("real", "nothing", "unchecked"), "note_fraud")
        ),
        Compute(name="note_fraud", does=_note, gives=("heaviest", "first_situation"), then="guard"),
        Say(name="guard", rules=("WA9", "CO7"), uses=("sign", "search"), then="safe"),
        # contract: the usual order, and what is not sent; platform: nothing moves elsewhere before
        # it is signed, whether this is a platform or a chat; verify: who signs, asked kindly
        _draft(
            "safe",
            "contract platform verify",
            rules="WA9 CO7 P5 P3 P7",
            then="heard_safe",
            uses=("sign",),
        ),
        # accepted: a contract it is; offers: more money instead of one
        _hear(
            "heard_safe",
            accepted="price",
            insists="refuse",
            silent="left",
            labels="accepted insists offers",
        ),
        # clean: polite and final; conditions: no, and the three things that would make it a yes
        _draft("refuse", "clean conditions", rules="WA11 WA9 WA4 CO7 P5 P3", then="fraud"),
        Keep(name="fraud", state="declined", entry="fraud_signs", then="report"),
        # told: report the profile; what to do where something was sent already
        Say(name="report", rules=("WA9", "WA13"), then=END),
        # silence of somebody real is asked about once; an alias has just vanished
        Branch(name="left", cases=((_is("search", "real"), "nudge"),), otherwise="vanished"),
        Say(name="vanished", rules=("WA9", "BR4"), then="gone"),
        Keep(name="gone", state="lost", entry="fraud_signs", then=END),
        # -- how he talks: WA1, WA8, P8 -----------------------------------------------------------
        Choose(name="tone", options=_options("tone", "heated")),
        Branch(name="heated", cases=((_is_contempt, "point"),), otherwise="money"),
        # contempt: what he wants in the matter, the tone left out; skip: nothing to be found
        Ask(name="point", read=words, then="note_tone", skip="note_tone"),
        Compute(name="note_tone", does=_note, gives=("heaviest", "first_situation"), then="steady"),
        # told: one calm answer, not in anger; what comes after it
        Say(name="steady", rules=("P8", "CO4"), uses=("tone",), then="belittled"),
        Branch(name="belittled", cases=((_is("tone", "belittles"), "worth"),), otherwise="respect"),
        # "it costs three times less, you cheat". compare: what each offer holds; smaller: a part
        _draft(
            "worth",
            "compare smaller",
            rules="P8 P5 P6 P3 CO4",
            then="heard_tone",
            may_use=("point", "message_amount"),
        ),
        # matter: respect named once, then the matter; border: only so do I go on; pause: later
        _draft(
            "respect",
            "matter border pause",
            rules="P8 CO1 CO4 P7",
            then="heard_tone",
            may_use=("point",),
        ),
        _hear(
            "heard_tone", accepted="onward", insists="under_way", labels="accepted insists offers"
        ),
        # the tone is mended. task: straight back to it; manner: how we write to each other
        _draft("onward", "task manner", rules="P7 CO7 BO2", then="mended", may_use=("point",)),
        Keep(name="mended", entry="tone_mended", uses=("point",), then=END),
        # is anything agreed, paid or under way? then it is wound up in writing, not just declined
        Choose(name="under_way", options={"yes": "part", "no": "refer"}),
        # handover: what is done against what is paid; finish: this stage, in writing, no other
        _draft("part", "handover finish", rules="P8 CO7 CO1 WA11", then="heard_part"),
        _hear("heard_part", accepted="settle_up", insists="last_word", silent="settle_up"),
        # told: sums and files in writing, confirmed (CO7); then nothing more is owed
        Say(name="settle_up", rules=("CO7", "WA13"), then="parted"),
        # written: it stands, all comes in writing; open_points: he lists what he misses, once (CO3)
        _draft("last_word", "written open_points", rules="CO7 CO1 CO3 P8 WA11", then="parted"),
        Keep(name="parted", entry="parted", then="after"),
        # -- the other red flags, by buttons; a message shows some of them by its situation -------
        # WA3 WA5 WA6 WA9
        Choose(name="money", options=_options("money", "past"), prefill=("message_situation",)),
        # WA2 WA4 WA7 WA9
        Choose(name="past", options=_options("past", "product"), prefill=("message_situation",)),
        # WA10
        Choose(name="product", options=dict.fromkeys(("bad", "fine", "unseen"), "judge")),
        Compute(
            name="judge",
            does=_judge,
            needs=("tone", "money", "past", "product"),
            gives=("count", "heaviest", "level", "first_situation"),
            then="verdict",
        ),
        Branch(
            name="verdict",
            cases=(
                (_is("level", "leave"), "verdict_leave"),
                (_is("level", "terms"), "verdict_terms"),
                (_is("level", "closer"), "verdict_closer"),
            ),
            otherwise="verdict_clear",
        ),
        Say(name="verdict_clear", rules=("WA13", "CO7"), then="cleared"),
        Keep(name="cleared", entry="client_judged", uses=("count",), then=END),
        Say(name="verdict_closer", rules=("WA2", "P7"), then="judged"),
        Say(name="verdict_terms", rules=("BO4", "P3"), uses=("heaviest",), then="tone_flags"),
        Say(name="verdict_leave", rules=("P8",), uses=("count", "heaviest"), then="tone_flags"),
        *_tell("tone", "money_flags"),
        *_tell("money", "past_flags"),
        *_tell("past", "product_flags"),
        *_tell("product", "judged"),
        Keep(name="judged", entry="client_judged", uses=("count",), then="decision"),
        # a mismatch may suit somebody else; contempt and unpaid work are passed on to nobody
        Choose(
            name="decision",
            options={
                "decline_refer": "decline_refer",
                "decline": "decline",
                "closer": "closer",
                "terms": "name_terms",
            },
        ),
        # -- a closer look (WA2) ------------------------------------------------------------------
        # earlier: what did not fit the last time; first_step: a small paid one shows it
        _draft("closer", "earlier first_step", rules="WA2 BR1 P7 P3", then="heard_closer"),
        _hear("heard_closer", accepted="luck", insists="forwarded", labels="accepted insists"),
        # his own words were forwarded: the freelancer judges them, not a button's name
        Branch(name="forwarded", cases=((_is_new_message, "sounded"),), otherwise="not_luck"),
        Choose(
            name="sounded", options={"concrete": "luck", "blames": "not_luck", "evades": "not_luck"}
        ),
        Say(name="luck", rules=("WA2", "BO4"), then="name_terms"),
        Say(name="not_luck", rules=("WA2", "WA11"), then="refer"),
        # -- on own terms (BO4) -------------------------------------------------------------------
        Compute(name="name_terms", does=_name_terms, gives=("named",), then="terms"),
        # points: what makes this very client workable; small: one paid part first
        _draft(
            "terms",
            "points small",
            rules="BO4 P1 PP1 CO7 P3",
            then="heard_terms",
            uses=("heaviest",),
            price=("deal_price",),
        ),
        _hear("heard_terms", accepted="taken_terms", insists="look_again", labels="accepted"),
        # the special condition goes into the letter only where it was agreed
        Choose(name="taken_terms", options={"points": "price", "small": "part_of_it"}),
        Compute(name="look_again", does=_look_again, gives=("new_flag",), then="pressed"),
        # told: who pushes on after clear terms will not stop (WA4); what his message showed
        Say(name="pressed", rules=("WA4", "BO4"), uses=("new_flag",), then="refer"),
        # -- he names a sum -----------------------------------------------------------------------
        Ask(name="offered", read=money, suggest=("message_amount",), then="weigh"),
        Compute(
            name="weigh",
            does=_weigh,
            needs=("offered",),
            gives=("worth",),
            may_give=("offered_share", "missing"),
            then="weighed",
        ),
        Branch(name="weighed", cases=((_is_bait, "bait"),), otherwise="measured"),
        # more money instead of a contract is bait
        Say(name="bait", rules=("WA9", "CO7"), uses=("offered", "worth"), then="refuse"),
        # what it is worth; that contempt is not for sale (P8); no low price for promises (WA5)
        Say(
            name="measured",
            rules=("P8", "WA5", "DI3"),
            uses=("offered", "worth", "trouble"),
            then="stay",
        ),
        Choose(name="stay", options={"take": "take_offer", "hold": "hold", "leave": "leave_off"}),
        Compute(name="take_offer", does=_take_offer, gives=("taken",), then="price"),
        # part: what that sum buys; price: the whole at its price, and why
        _draft(
            "hold",
            "part price",
            rules="P5 P3 P4 P6",
            then="heard_hold",
            uses=("offered",),
            price=("deal_price",),
        ),
        _hear("heard_hold", accepted="taken_hold", insists="leave_off"),
        # a part has a price of its own: the letter must not name that of the whole
        Choose(name="taken_hold", options={"part": "part_of_it", "price": "price"}),
        Ask(name="part_of_it", fact="part", read=words, then="part_price"),
        Ask(name="part_price", read=money, suggest=("offered", "message_amount"), then="halve"),
        # -- agreed: contract points in writing, money before work (CO7, PP1) ---------------------
        Ask(name="price", read=money, prefill=("taken", "deal_price"), then="halve", skip="halve"),
        Compute(
            name="halve", does=_halve, gives=(), may_give=("half", "in_full"), then="first_pay"
        ),
        # paid before the start; skip: not settled yet
        Ask(
            name="first_pay",
            read=_up_to_the_price,
            suggest=("half", "in_full"),
            then="paid_first",
            skip="start_by",
        ),
        Branch(name="paid_first", cases=((_is_little, "little"),), otherwise="start_by"),
        Say(name="little", rules=("PP1",), uses=("first_pay",), then="start_by"),
        # by then contract and first payment are there, or nothing starts
        Ask(name="start_by", read=day, then="sum_up"),
        Compute(name="sum_up", does=_sum_up, gives=("condition", "rest"), then="recap"),
        # points: a letter that asks for a yes; contract: signature and payment are the yes
        _draft(
            "recap",
            "points contract",
            rules="CO7 PP1 P2",
            then="check_day",
            uses=("start_by", "condition", "rest"),
            may_use=("first_pay", "part", "part_price"),
            price=("price",),
            letter=True,
        ),
        Keep(name="check_day", remind="start_by", uses=("deal_client",), then="of_what"),
        Branch(name="of_what", cases=((_is_part, "part_agreed"),), otherwise="agreed"),
        Keep(
            name="part_agreed",
            deal={"price": "part_price"},
            state="agreed",
            entry="agreed",
            uses=("part", "part_price", "start_by"),
            then=END,
        ),
        Keep(
            name="agreed",
            deal={"price": "price"},
            state="agreed",
            entry="agreed",
            uses=("price", "start_by"),
            then=END,
        ),
        # -- declined, without complaint (WA11) ---------------------------------------------------
        # work that is under way is not declined: it is wound up
        Branch(
            name="leave_off",
            cases=((_under_way, "last_word"), (_may_be_under_way, "under_way")),
            otherwise="refer",
        ),
        Choose(name="refer", options={"someone": "decline_refer", "nobody": "decline"}),
        # name: a specialist whom it suits; ask_first: the specialist is asked before
        _draft("decline_refer", "name ask_first", rules="WA11 P5 P3", then="heard_refer"),
        _hear(
            "heard_refer",
            accepted="colleague",
            insists="farewell",
            silent="declined",
            labels="accepted",
        ),
        # name and contact, as they are sent
        Ask(name="colleague", read=words, then="hand_on"),
        # contact: he writes himself; introduce: the task is passed on, both are brought together
        _draft(
            "hand_on",
            "contact introduce",
            rules="P2 P3 WA11",
            then="declined",
            uses=("colleague",),
        ),
        # short: nothing but the no and a good wish; list: what to have ready for whoever does it
        _draft("decline", "short list", rules="WA11 P5 P3", then="heard_no"),
        _hear(
            "heard_no",
            accepted="declined",
            insists="farewell",
            silent="declined",
            labels="accepted",
        ),
        # after it nothing needs an answer. last: one friendly line; useful: how to find another
        _draft("farewell", "last useful", rules="WA11 CO1 P3 P8", then="declined"),
        Keep(name="declined", state="declined", entry="parted", then="after"),
        # told: whom such clients meet, and how warm ones come
        Say(name="after", rules=("WA12", "WA13"), then=END),
        # -- silence: asked once, then let go (BR4, P10) ------------------------------------------
        # still_on: asks for the decision; hurdle: asks what stands in the way, no decision needed
        _draft("nudge", "still_on hurdle", rules="BR4 P10 P7", then="heard_nudge"),
        _hear(
            "heard_nudge", accepted="back", insists="leave_off", silent="close", labels="accepted"
        ),
        Branch(
            name="back",
            cases=((_is("trouble", "scam"), "price"), (_is("trouble", "contempt"), "onward")),
            otherwise="name_terms",
        ),
        # release: let go, the door open; return: closed, and how and on what terms it can go on
        _draft("close", "release return", rules="BR4 P10 WA11", then="let_go"),
        Keep(name="let_go", state="lost", entry="parted", then="after"),
    ),
)
