"""A raise that was asked for is stated: the sum and its beginning in the freelancer's own words."""

import re
from dataclasses import replace

from bot.rewriting.cuts import Line, can_stand, capital, clauses, closed, small, take_out
from bot.rewriting.sums import Found, find_money, has_price, numbers_in
from bot.rewriting.work import Place, Span, Work, cut, offer


def state_raise(work: Work, place: Place) -> str:
    """Mend a raise asked for or taken back; give the sentence that states it."""
    found = find_money(place.quote, work.marks.money)
    touched = list(work.parts(place.span))
    behind = touched[0][0].text[touched[0][1][1] :] if touched else ""
    later = re.match(rf"\W*({work.marks.money.start})", behind, re.IGNORECASE)
    if later is not None and found.start is None and (found.sum or found.percent):
        found = replace(found, start=later[1])
        place = Place(place.quote, (place.span[0], place.span[1] + later.end()))
        touched = list(work.parts(place.span))
    back = work.marks.old_rate.search(place.quote) is not None
    asked = _before_retreat(work, place.quote)
    if asked is not None:
        found = asked
    elif back and not (found.start or found.percent or "?" in place.quote or "؟" in place.quote):
        found = find_money("", work.marks.money)
    elif touched and found.sum is None and found.percent is None:
        line, part = touched[0]
        beside = find_money(line.text, work.marks.money)
        rest = take_out(line.text, [part], work.marks)
        if beside.sum or beside.percent:
            known = numbers_in(f"{beside.sum} {beside.start} {beside.percent}")
            if not numbers_in(rest) <= known or clauses(rest)[1:]:
                cut(work, place.span, salvage=False)
                return rest  # the sentence already names the price, and more
            found, place = beside, Place(place.quote, (line.start, line.end))
            touched = list(work.parts(place.span))
    key, facts = _rate_words(found, back=back)
    named = any(
        has_price(line.text) for line in work.lines if line not in [each for each, _ in touched]
    )
    if key == "raise" and named:
        key = "raise-stands"  # another sentence states the rate
    better = work.words.say(key, **facts)
    opening = touched[0][0].text[: touched[0][1][0]].rstrip() if touched else ""
    if key == "raise-stands" and not named:
        better = f"{better} {offer(work, 'raise')}"
        work.said.add("promise")
    elif opening.endswith((",", "،")) and work.marks.fronted.search(opening):
        _continue(work, touched, better)
        drop_consent(work, place.span[1])
        return better
    cut(work, place.span, ("raise", better), salvage=False)
    drop_consent(work, place.span[1])
    return better


def _before_retreat(work: Work, quote: str) -> Found | None:
    """The sum that is asked for before it is told what happens without it; None where none is."""
    retreat = work.marks.retreat.search(quote) or work.marks.old_rate.search(quote)
    if retreat is None:
        return None
    found = find_money(quote[: retreat.start()], work.marks.money)
    return found if found.sum or found.percent else None


def drop_consent(work: Work, after: int) -> None:
    """Take out a bare «OK?» behind words that are no longer a question."""
    for line in work.lines:
        if line.start >= after and work.marks.consent.search(line.text):
            line.dropped = True


def _rate_words(found: Found, *, back: bool) -> tuple[str, dict[str, str]]:
    """The key of the sentence that states a raise, and what it names."""
    start = {"start": small(found.start)} if found.start else {}
    beginning = "-from" if start else ""
    if found.sum:
        return f"raise{beginning or '-sum'}", {"sum": found.sum, **start}
    if found.percent:
        return f"raise-percent{beginning}", {"percent": found.percent, **start}
    return ("raise-stands" if back else "raise"), {}


def _continue(work: Work, touched: list[tuple[Line, Span]], better: str) -> None:
    """Let a better sentence end the one that the freelancer began: «For next year, …»."""
    line, part = touched[0]
    opening = line.text[: part[0]].rstrip()
    rest = line.text[part[1] :].strip(" ?!.؟,،")
    line.dropped = True
    line.tails.append(f"{opening} {small(better)}")
    if rest and can_stand(rest, work.marks):
        line.tails.append(closed(capital(rest)))
    for other, its in touched[1:]:
        other.cuts.append(its)
