"""`mend`: each fault has its repair, which cuts, softens or answers the quoted words."""

import re
from collections.abc import Callable, Sequence

from bot.rewriting.cuts import (
    Line,
    can_stand,
    capital,
    closed,
    is_question,
    take_out,
    widen,
)
from bot.rewriting.raises import drop_consent, state_raise
from bot.rewriting.sparing import cut_apology, cut_favour, cut_vagueness, keep_accepted
from bot.rewriting.sums import find_money, has_price, is_rate, numbers_in
from bot.rewriting.words import next_of
from bot.rewriting.work import (
    Place,
    Span,
    Work,
    acknowledge,
    calm,
    cut,
    offer,
    opens,
    put_first,
    set_apart,
)
from scenarios.checking.faults import Flaw


def mend(work: Work, placed: Sequence[tuple[Flaw, Span]]) -> dict[str, str]:
    """Mend all faults of a reply in place; give a better sentence for each.

    A fault that is not known is left as it is; its better sentence is the quoted one.
    """
    betters: dict[str, str] = {}
    by_fault = {flaw.fault: (flaw, span) for flaw, span in placed}
    for fault, repair in _REPAIRS.items():
        if fault in by_fault:
            flaw, span = by_fault[fault]
            betters[fault] = repair(work, Place(flaw.quote, span))
    for flaw, _ in placed:
        betters.setdefault(flaw.fault, flaw.quote)
    _close(work)
    return betters


def _repair_emotional(work: Work, place: Place) -> str:
    kind = "calm" if work.kind == "generic" else work.kind
    better = calm(work, place.span, acknowledge(work, kind), needed=kind != "calm")
    open_ended = not work.own() and not work.faults & {"pushy", "flat_refusal", "vague_commitment"}
    if open_ended and kind in {"conflict", "disrespect", "price", "revision"}:
        work.lines[0].tails.append(offer(work, kind))
    return better


_GRIEVANCES = frozenset({"conflict", "revision", "disrespect", "boundary", "rush"})
"""What a client complains of: understanding it answers better than a promise to mend it."""


def _repair_blames(work: Work, place: Place) -> str:
    seen = "no_acknowledgement" in work.faults
    kind = work.kind if seen or work.kind in _GRIEVANCES else "repair"
    better = calm(work, place.span, acknowledge(work, kind))
    own = work.own()
    if not own and not work.leads and not work.said - {"ack"} and "flat_refusal" not in work.faults:
        host = work.lines[0]
        host.tails.append(offer(work, "revision" if work.kind == "revision" else "conflict"))
    return better


def _repair_apologises(work: Work, place: Place) -> str:
    if not (work.sparing and cut_apology(work, place.span)):
        cut(work, place.span)
    kept = [line.remains(work.marks) for line, _ in work.parts(place.span)]
    standing = next((each for each in kept if each), None)
    if standing is not None:
        return standing
    better = work.words.say("term")
    if not work.own() and not work.faults & {"flat_refusal", "concession_for_nothing"}:
        next(work.parts(place.span), (work.lines[0], place.span))[0].heads.append(better)
    return better


def _repair_pushy(work: Work, place: Place) -> str:
    better = work.words.say("pushy")
    cut(work, place.span, ("pushy", better))
    return better


def _repair_jargon(work: Work, place: Place) -> str:
    better = work.words.explain(place.quote)
    cut(work, place.span, ("jargon", better))
    return better


def _repair_accepts(work: Work, place: Place) -> str:
    better = _first_things(work, place.quote)
    host = keep_accepted(work, place.span) if work.sparing else None
    if host is not None:
        if work.kind != "scope" and "concession_for_nothing" in work.faults:
            better = work.words.say("accept-scope")  # what is given away is work
        work.said.add("first")
        host.tails.append(better)
        return better
    cut(work, place.span, ("first", better), salvage=False)
    for line, part in work.parts(place.span):
        rest = take_out(line.text, line.cuts, work.marks)
        if not numbers_in(rest) and not is_question(rest) and not _opens_with(line, part):
            line.dropped = True  # what is left is the end of the same blind yes
    return better


def _is_thin(work: Work, line: Line) -> bool:
    """Whether too little of a line is left to say anything: under four words and no number."""
    rest = line.remains(work.marks)
    words = re.findall(r"[^\W\d_]{2,}", rest)
    plain = not numbers_in(rest) and not is_question(rest) and not work.marks.greeting.search(rest)
    return len(words) < 4 and plain


def _opens_with(line: Line, part: Span) -> bool:
    """Whether a sentence's worth of words stands before a part of a line."""
    return len(re.findall(r"[^\W\d_]{2,}", line.text[: part[0]])) > 2


def _first_things(work: Work, quote: str) -> str:
    kind = work.kind
    if kind in {"rush", "direction", "miracle"}:
        return work.words.say(f"accept-{kind}")
    count = _count_in(work, quote)
    if kind in {"scope", "generic", "price", "promise"} and count:
        return work.words.say("accept-count", count=count)
    return work.words.say("accept-scope" if kind == "scope" else "accept-generic")


def _count_in(work: Work, quote: str) -> str | None:
    """A counted thing as written: «10 слайдов»; None if there is none, or more than one."""
    found = [
        match
        for match in re.finditer(r"(?<![\w.,:$€£])\d+ ([^\W\d_]{3,})", quote)
        if not work.marks.no_noun.fullmatch(match[1])
        and not work.marks.time_unit.fullmatch(match[1])
    ]
    return found[0][0] if len(found) == 1 else None


def _repair_trades(work: Work, place: Place) -> str:
    if work.sparing and cut_favour(work, place.span):
        better = work.words.say("promise")
        next(work.parts(place.span))[0].tails.append(better)
        work.said |= {"promise", "first"}
        return better
    money = work.marks.money
    found = find_money(place.quote, money)
    priced = found.sum is not None and (has_price(found.sum) or found.sure)
    less = work.marks.less.search(place.quote) is not None and not found.target
    promised = work.marks.favour.search(place.quote) is not None
    if work.sparing and less and not (promised or found.percent or priced):
        return _repair_concession(work, place)  # it names nothing that was promised
    pieces = []
    if less and (found.percent or priced):
        pieces.append(work.words.say("promise-off", sum=found.percent or found.sum or ""))
    elif found.sum and priced and not is_rate(found.sum, money) and not less:
        pieces.append(work.words.say("promise-sum", sum=found.sum))
    else:
        pieces += [work.words.say("promise"), offer(work, "promise")]
    better = " ".join(pieces)
    ack = []
    if opens(work, place.span) and "no_acknowledgement" not in work.faults:
        ack = [acknowledge(work, "promise")]
    cut(work, place.span, *ack, ("promise", better), salvage=False)
    work.said.add("first")  # the price is settled: no second word on it where he agreed blindly
    return better


def _repair_concession(work: Work, place: Place) -> str:
    covered = work.faults & {"accepts_blindly", "trades_for_promise"}
    better = kept = ""
    if "asks_client_for_price" in work.faults and not numbers_in(place.quote):
        cut(work, place.span)  # a discount on a price which nobody has named
    for line, whole in work.parts(place.span):
        part = _untaken(line, whole)
        if part is None:
            break  # another fault has taken these words
        words = line.text[slice(*part)]
        gifts = [(part[0] + a, part[0] + b) for a, b in _gifts(work, words)]
        given = work.marks.given.search(words) is not None
        cheaper = has_price(words) and not given
        key = "trade-extra" if (gifts or given) and not cheaper else _trade_of(work, words)
        better = better or work.words.say(key)
        bare = take_out(words, [(a - part[0], b - part[0]) for a, b in gifts], work.marks)
        poor = len(re.findall(r"[^\W\d_]{2,}", bare)) < 3 and not numbers_in(bare)
        poor = poor and not (can_stand(bare, work.marks) and work.marks.future.search(bare))
        if given or not bare or (gifts and poor):
            line.cuts.append(part)
            line.dropped = _is_thin(work, line)
        else:
            line.cuts.extend(gifts)
            kept = kept or bare
        if is_question(line.text) and line.text[part[1] :].strip(" ?!.؟"):
            line.split_at = part[1]
        priced = key == "trade-extra" and has_price(line.remains(work.marks))
        if priced and numbers_in(words):  # a second, lower price beside the first
            key, better, priced = "trade", work.words.say("trade"), False
        if not (priced or (covered and gifts)) and key not in work.said:
            work.said.add(key)
            line.tails.append(better)
    better = better or work.words.say("trade-extra")
    return f"{closed(capital(kept))} {better}" if kept else better


def _untaken(line: Line, part: Span) -> Span | None:
    """The longest piece of a part that no other fault has taken; None where none is left."""
    left = [part]
    for taken in line.cuts:
        left = set_apart(left, taken)
    left = [each for each in left if re.search(r"\w{3}", line.text[slice(*each)])]
    return max(left, key=lambda each: each[1] - each[0], default=None)


def _trade_of(work: Work, words: str) -> str:
    """What is asked in return: a date for a payment let wait, payment for work left whole."""
    if work.kind == "late" or work.marks.later.search(words):
        return "trade-time"
    return "trade-whole" if work.marks.whole.search(words) else "trade"


def _gifts(work: Work, words: str) -> list[Span]:
    """The words that give something away; those of "it isn't free" give nothing, and stay."""
    found = (each.span() for each in work.marks.gift.finditer(words))
    return [span for span in found if work.marks.denied.search(words[: span[0]]) is None]


def _repair_bare_price(work: Work, place: Place) -> str:
    better = work.words.say("bare")
    for line, part in work.parts(place.span):
        gone = any(a < part[1] and part[0] < b for a, b in line.cuts)
        if not gone and is_question(line.text) and line.text[part[1] :].strip(" ?!.؟"):
            line.split_at = part[1]
        if "bare" not in work.said:
            work.said.add("bare")
            line.tails.append(better)
        words = "" if gone else closed(capital(line.text[slice(*part)]))
        return f"{words} {better}".strip()
    return better


def _repair_vague(work: Work, place: Place) -> str:
    named = (
        place.quote if "asks_client_for_price" in work.faults else f"{place.quote} {work.client}"
    )
    amount = work.marks.vague_sum.search(named) is not None
    many = not amount and work.marks.how_many.search(work.client) is not None
    key = "vague-amount" if amount else "vague-count" if many else "vague"
    told = f"{work.client} {place.quote}"
    if key == "vague" and work.kind == "raise" and work.marks.about_price.search(told):
        key = "raise"
    elif key == "vague" and work.marks.reach.search(work.client):
        key = "vague-hours"
    better = work.words.say(key)
    spared = work.sparing and key != "vague-amount" and cut_vagueness(work, place.span)
    for line, part in work.parts(place.span):
        if spared:
            work.said.add("vague")
            line.tails.append(better)
            break
        wide = widen(line.text, part)
        kept = numbers_in(line.text[slice(*wide)]) - numbers_in(line.text[slice(*part)])
        line.cuts.append(part if kept else wide)
        behind = not any(map(str.isalnum, line.text[: wide[0]]))
        line.dropped = _is_thin(work, line) and (behind or wide[0] != part[0])
        if not work.said & {"vague", key}:
            work.said.add("vague")
            line.tails.append(better)
    work.leads = work.leads or key == "vague"
    drop_consent(work, place.span[1])
    return better


def _repair_asks_price(work: Work, place: Place) -> str:
    better = work.words.say("ask-me")
    last = work.lines[-1].start if work.lines else 0
    cut(work, place.span, ("price", better), salvage=False)
    asks = any(is_question(each) for each in work.own())
    ends = any(line.start == last for line, _ in work.parts(place.span))
    if not asks and (ends or not work.own() or "no_next_step" in work.faults):
        work.closings.append(work.words.say("next-brief"))
    return better


def _repair_refusal(work: Work, place: Place) -> str:
    kind = _way_out(work, place.quote)
    better = offer(work, kind)
    kept = ""
    host = work.lines[0] if work.lines else None
    for line, part in work.parts(place.span):
        host = line
        words = line.text[slice(*part)]
        if work.marks.bare_no.search(words):
            line.cuts.append(part)
        else:
            _drop_no(work, line, part)
            line.cuts.extend(
                (part[0] + each.start(), part[0] + each.end())
                for each in work.marks.over.finditer(words)
            )
            kept = kept or line.remains(work.marks)
        if is_question(line.text) and line.text[part[1] :].strip(" ?!.؟"):
            line.split_at = part[1]
        break
    if host is not None:
        host.tails.append(better)
    return f"{closed(kept)} {better}" if kept else better


def _way_out(work: Work, quote: str) -> str:
    kind = work.kind
    if kind in {"generic", "stall"}:
        return "schedule" if work.marks.day.search(quote) else "generic"
    return kind


def _drop_no(work: Work, line: Line, part: Span) -> None:
    found = work.marks.leading_no.search(line.text[part[0] :])
    if found is not None and can_stand(line.text[part[0] + found.end() :], work.marks):
        line.cuts.append((part[0], part[0] + found.end()))


def _repair_acknowledgement(work: Work, place: Place) -> str:
    key, better = acknowledge(work, work.kind)
    kept = ""
    for line, part in work.parts(place.span):
        if not any(a <= part[0] < b for a, b in line.cuts):
            if work.marks.bare_no.search(line.text[slice(*part)]):
                line.cuts.append(part)
            else:
                _drop_no(work, line, part)
        kept = line.remains(work.marks)
        break
    if key not in work.said and work.lines:
        work.said.add(key)
        put_first(work, better)
    return f"{better} {kept}" if kept else better


def _repair_no_next(work: Work, place: Place) -> str:
    for line, part in work.parts(place.span):
        found = work.marks.over.search(line.text[slice(*part)])
        if found is not None:
            line.cuts.append((part[0] + found.start(), part[0] + found.end()))
    if work.closings:
        return work.closings[0]
    better = work.words.say(_closing_key(work))
    if not work.leads:
        work.closings.append(better)
    return better


_CLOSINGS = {
    "bare_price": "next-price",
    "asks_permission_to_raise": "next-raise",
    "trades_for_promise": "ask-promise",
    "asks_client_for_price": "next-brief",
    "accepts_blindly": "next-accept",
}


def _closing_key(work: Work) -> str:
    if work.alternative is not None:
        return f"ask-{work.alternative}"
    if "accepts_blindly" in work.faults and work.kind in {"rush", "direction", "miracle"}:
        return f"ask-{work.kind}"
    by_fault = (key for fault, key in _CLOSINGS.items() if fault in work.faults)
    return next(by_fault, None) or _next_key(work)


def _next_key(work: Work) -> str:
    """The closing question that the client's message asks for, if there is something to ask."""
    key = next_of(work.situation)
    if key in {"next-price", "next-terms"} and not any(map(numbers_in, work.own())):
        if work.kind == "price":
            return "ask-price"
        key = "next-generic"  # there are no terms yet to agree on
    return (
        "next-answer"
        if key == "next-generic" and ("?" in work.client or "؟" in work.client)
        else key
    )


def _close(work: Work) -> None:
    """End with a question where the freelancer's own was lost, or nothing of his is left."""
    if work.closings or work.leads:
        return
    own = work.own()
    lost = any(
        line.asks and not is_question(line.remains(work.marks)) for line in work.lines
    ) and not any(is_question(each) for each in own)
    asked = work.faults & {"trades_for_promise", "accepts_blindly", "vague_commitment", "jargon"}
    settled = work.faults & {"asks_permission_to_raise", "asks_client_for_price"}
    if (lost and asked and not settled) or not own:
        work.closings.append(work.words.say(_closing_key(work)))


_REPAIRS: dict[str, Callable[[Work, Place], str]] = {
    "emotional": _repair_emotional,
    "apologises_for_terms": _repair_apologises,
    "asks_permission_to_raise": state_raise,
    "trades_for_promise": _repair_trades,
    "accepts_blindly": _repair_accepts,
    "concession_for_nothing": _repair_concession,
    "pushy": _repair_pushy,
    "jargon": _repair_jargon,
    "bare_price": _repair_bare_price,
    "vague_commitment": _repair_vague,
    "asks_client_for_price": _repair_asks_price,
    "flat_refusal": _repair_refusal,
    "blames_or_excuses": _repair_blames,
    "no_acknowledgement": _repair_acknowledgement,
    "no_next_step": _repair_no_next,
}
"""In this order: what is cut first decides what later repairs still find."""
