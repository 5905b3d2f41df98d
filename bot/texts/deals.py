"""The texts about deals, their papers and what is followed up in them: file deals.ftl."""

from bot.texts.coach import Line
from scenarios.playbook.follow_ups import KINDS


def _line(about: str, *facts: str) -> Line:
    return Line(facts, about)


def _button(about: str) -> Line:
    return Line((), about, button=True)


_LIST = {
    "deals-title-many": _line("heading of a long list; to find one: /deals and a name"),
    "deals-archived": _line("heading of the deals that were put away"),
    "deals-found": _line("heading of the deals that hold these words", "words"),
    "deals-not-found": _line("no deal holds these words", "words"),
    "deals-away": _button("the deals that were put away"),
    "deals-late": _line("in the list, behind the client: a payment is late; plain"),
    "deals-soon": _line("in the list: the work is due on this day; plain", "day"),
    "deals-over": _line("in the list: the work was due on this day; plain", "day"),
    "deals-mine": _line("in the list: your answer is waited for; plain"),
}
_SCREEN = {
    "deal-archived": _line("this deal was put away"),
    "deal-from-words": _line("a deal told in a line was made, its page follows; where to mend it"),
    "deal-line-given": _line(
        "how far the price came down, and in how many concessions (0 and more)", "value", "count"
    ),
    "deal-line-given-nothing": _line("line of a deal with a price: nothing was given away so far"),
    "deal-line-hourly-unknown": _line(
        "line of a deal with a price: what an hour brings is known once the hours are told"
    ),
    "deal-line-given-times": _line(
        "how many concessions were made, none of them of money", "count"
    ),
    "deal-line-paid": _line("how much of the stages is paid", "value", "whole"),
    "deal-line-stages-differ": _line(
        "the stages add up to another sum than the price; set them anew", "value"
    ),
    "deal-line-next-stage": _line("the next stage to be paid; a wording with $day too", "value"),
    "deal-line-deadline": _line("when it is due, in how many days (0: today)", "value", "days"),
    "deal-line-deadline-over": _line("it was due so many days ago", "value", "days"),
    "deal-line-rounds": _line("rounds of changes agreed, used and left", "count", "used", "left"),
    "deal-line-turn-mine": _line("the client waits for your answer since", "since"),
    "deal-line-turn-theirs": _line("you wait for the client's answer since", "since"),
    "deal-terms-of": _button("all that was agreed"),
    "deal-stages": _button("stages of payment"),
    "deal-turn": _button("whose turn it is"),
    "deal-follow-ups": _button("what is followed up"),
    "deal-history": _button("what happened"),
    "deal-more": _button("more"),
    "deal-more-title": _line("what else can be done with this deal"),
    "deal-which-turn": _line("whose turn is it?"),
    "deal-turn-mine": _button("mine: the client waits"),
    "deal-turn-theirs": _button("the client's: I wait"),
    "deal-turn-nobody": _button("nobody's"),
    "deal-recap": _button("letter with the main points"),
    "deal-print": _button("the deal as a PDF"),
    "deal-export": _button("the deal as a file of text"),
    "deal-archive": _button("put it away"),
    "deal-unarchive": _button("take it back"),
    "deal-history-none": _line("nothing happened yet"),
    "deal-terms-title": _line("heading: what was agreed with this client; a tap changes", "client"),
    "deal-stages-title": _line("heading of the stages; a tap when one is paid"),
    "deal-stages-none": _line("no stages yet; why they are worth it"),
    "deal-stage-paid": _button("paid (the stage's number follows)"),
    "deal-stage-unpaid": _button("not paid after all (the number follows)"),
    "deal-stages-change": _button("set or change the stages"),
    "deal-stage-is-paid": _line(
        "a stage that is paid; a wording with $name too", "number", "value", "paid"
    ),
    "deal-stage-is-open": _line(
        "a stage to be paid; wordings with $name, $day and both", "number", "value"
    ),
    "deal-stage-is-late": _line(
        "a stage whose day has passed; a wording with $name too", "number", "value", "day"
    ),
    "deal-event-price": _line("timeline: the price changed (old and new follow)"),
    "deal-event-stage-paid": _line("timeline: a stage was paid (the sum follows)"),
    "deal-event-brief-sent": _line("timeline: the questions for the task went out"),
    "deal-event-recap-written": _line("timeline: the letter with the points was written"),
    "deal-event-recap-sent": _line("timeline: the letter with the points went out"),
    "deal-event-proof": _line("timeline: the client confirmed (his words follow)"),
    "deal-event-draft-sent": _line("timeline: a reply was sent (its strategy follows)"),
    "next-keep": _button("keep his words with the deal"),
    "next-proof": _button("keep it as the confirmation"),
    "proof-kept": _line("the client's yes is kept as dated proof; his words follow nowhere"),
    "draft-sent": _button("I sent this one"),
    "draft-noted": _line("short note: the reply is in the timeline, now it is the client's turn"),
}
_PAPERS = {
    "recap-intro": _line("before the letters with the main points (CO7)"),
    "recap-next": _line("forward the client's answer here: his OK is kept as dated proof"),
    "recap-nothing": _line("nothing was agreed yet that could stand in a letter"),
    "deal-export-caption": _line("caption of the file with one deal", "client"),
    "deal-paper-failed": _line("caption of the text that comes because the PDF cannot be made"),
    "deal-paper-letters": _line(
        "caption of the text that comes too: the PDF shows boxes for letters that its font lacks"
    ),
    "paper-note": _line("PDF, on top: for you alone, why, and what there is for the client; plain"),
    "paper-stage": _line("PDF, head of a column: the stage; plain"),
    "paper-amount": _line("PDF, head of a column: its sum; plain"),
    "paper-due": _line("PDF, head of a column: the day it is due; plain"),
    "paper-paid": _line("PDF, head of a column: the day it was paid; plain"),
    "paper-private": _line("PDF, heading: what the client never reads, as floor and hours; plain"),
    "paper-balance": _line(
        "PDF, heading: what is paid, given away, and what an hour brings; plain"
    ),
    "paper-settled": _line("PDF, heading: what was agreed, what was given and for what; plain"),
    "paper-page": _line("PDF, at the foot: page so and so of so many; plain", "page", "pages"),
    "export-deals": _line("caption of the table of all deals"),
    "export-calendar": _line("caption of the calendar file with all reminders"),
    "export-corrections": _line("caption of the file of messages that the user said were misread"),
    **{
        f"recap-line-{field}": _line(f"point of a letter to the client: {field}; plain", "value")
        for field in (
            *("thing", "price", "payments", "included", "excluded", "rounds", "deadline"),
            *("starts-on", "ends-on", "nda", "contact-hours", "terms"),
        )
    },
}
_FOLLOW_UPS = {
    "digest-title": _line("heads the one message a day: what is waiting today"),
    "digest-off": _button("do not tell this again"),
    "follow-ups-title": _line("heading: what is watched in this deal, and when it is told next"),
    "follow-ups-none": _line("nothing needs watching in this deal now"),
    "follow-ups-line": _line("a kind and the day it is told next", "name", "day"),
    "follow-ups-off": _line("a kind that is switched off", "name"),
    "follow-ups-on": _button("tell it again"),
    **{
        f"follow-{kind.replace('_', '-')}": _line(
            f"line of the digest: {kind}, what is due and what to do", "client"
        )
        for kind in KINDS
        if kind != "promised"
    },
    "follow-promised": _line(
        "line of the digest: what a talk planned for today, in its reminder's words; the day,"
        " where it has passed",
        "what",
    ),
    "planned-set": _line(
        "in a talk: its promise or plan will be told on its day; a button ends it", "day"
    ),
    **{
        f"follow-{kind.replace('_', '-')}-name": _line(
            f"name of a kind of follow-up: {kind}; plain"
        )
        for kind in KINDS
    },
}
LINES = {**_LIST, **_SCREEN, **_PAPERS, **_FOLLOW_UPS}
"""Key -> text that must be there."""
EXTRA = {
    "deal-line-next-stage": ("day",),
    "deal-stage-is-paid": ("name",),
    "deal-stage-is-open": ("name", "day"),
    "deal-stage-is-late": ("name",),
    **{
        f"follow-{kind.replace('_', '-')}": ("day", "amount")
        for kind in KINDS
        if kind != "promised"
    },
    "follow-promised": ("day",),
}
"""Key -> facts that are known only sometimes."""
RECAP = ("recap-points", "recap-short")
"""Letters to the client made from the terms: every point, or what binds both sides."""
RECAP_FACTS = {"recap-points": "points", "recap-short": "key_points"}
