"""The texts of the reply check: file check.ftl."""

from bot.texts.coach import Line
from scenarios.checking.faults import FAULTS


def _line(about: str, *facts: str) -> Line:
    return Line(facts, about)


def _button(about: str) -> Line:
    return Line((), about, button=True)


LINES = {
    "check-good": _line("the reply is good, shortly; several wordings"),
    "check-found": _line("heading of a verdict: so many faults (1 and more)", "count"),
    "check-good-but": _line("the reply is good, but what follows is to be looked at first"),
    "check-long": _line("too long: only its beginning and end were read"),
    "check-answers": _line("which message of the client the reply was read with", "words"),
    "check-better": _line("the better sentence for one fault", "words"),
    "check-no-rewrite": _line("the sentences must be put together by hand: no rewrite passed"),
    "check-unable": _line("the checker's files are missing on this machine"),
    "check-floor": _line("the reply names a price below the deal's floor", "price"),
    "check-late": _line("the reply names a day after the deal's deadline", "words", "day"),
    "check-promise": _line("the reply promises this; below is a button to be reminded", "words"),
    "check-given": _line("the reply lowers the price and asks for nothing in return", "price"),
    "check-traded": _line("it lowers the price for something in return", "price", "words"),
    "check-booked": _line("the concession is in the timeline, with what it earns"),
    "check-held": _line("the heated reply is held for so long", "distance"),
    "check-held-subject": _line("the held reply in the list of reminders; plain"),
    "check-back": _line("ten minutes later: the calmer reply follows"),
    "check-back-asks": _line("ten minutes later, without a rewrite: write it anew"),
    "check-hold": _button("hold the reply for ten minutes"),
    "check-remind": _button("remind me of what I promise"),
    "check-book": _button("note the concession"),
    "check-sent": _button("I sent it"),
    "check-again": _button("check another version"),
    "check-alone": _button("it does not answer that message"),
}
FAULT_KEYS = tuple(f"fault-{fault.replace('_', '-')}" for fault in FAULTS)
"""Names of the faults; .why: what it does to the client, and what to do instead."""
