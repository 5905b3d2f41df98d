"""The coach's own texts, those that no scenario, rule or situation asks for: file coach.ftl."""

from dataclasses import dataclass

from bot.texts.shelf import text_key
from scenarios.engine.steps import HEARD
from scenarios.playbook.topics import TOPICS


@dataclass(frozen=True, slots=True)
class Line:
    """A text of the coach: its facts, what it is, and whether it is a button."""

    facts: tuple[str, ...]
    about: str
    button: bool = False


def _button(about: str) -> Line:
    return Line((), about, button=True)


def _line(about: str, *facts: str) -> Line:
    return Line(facts, about)


_WALKING = {
    "walk-took": _line("a fact taken from the deal or the settings, unasked", "label", "value"),
    "walk-changed": _line(
        "an earlier answer was overwritten; what follows is new", "label", "value"
    ),
    "walk-hear": _line("asks how the client answered; his answer may simply be forwarded here"),
    "walk-hear-why": _line("why that is asked: the next move depends on it"),
    "walk-heard": _line("the forwarded message was taken as this answer of the client", "answer"),
    "walk-heard-unsure": _line(
        "the forwarded answer may be read in several ways; the question follows"
    ),
    "walk-in-their-language": _line(
        "under a question whose typed answer stands in drafts: the client's language is another",
        "language",
    ),
    "walk-now": _button("go on now instead of waiting"),
    "walk-parked": _line("the walk waits; asks again at this time", "when", "distance"),
    "walk-returned": _line(
        "a talk that waited comes back by itself; extra wording with $client", "name"
    ),
    "walk-stopped": _line("cancelled: names what was stopped; deals and reminders stay", "name"),
    "label-which": _line(
        "several buttons shown last are called as was typed: the one meant is to be tapped"
    ),
    "screen-unchanged": _line(
        "a note: what this button opens stands in its message already (it was tapped twice)"
    ),
    "walk-stale": _line("that button belonged to an earlier question; here is the present one"),
    "walk-upgraded": _line(
        "this talk was improved meanwhile; it goes on from the last point known"
    ),
    "walk-nothing-pending": _line("nothing is in progress; forward a client's message"),
    "walk-resume": _line("an interrupted talk: resume or drop?", "name"),
    "walk-ended": _line("the talk is through; what next", "name"),
    "walk-hear-later": _button("no answer yet: ask me later"),
    **{f"walk-hear-{answer}": _button(f"the client answered: {answer}") for answer in HEARD},
    "verb-back": _button("back to the question before"),
    "verb-skip": _button("skip this question"),
    "verb-cancel": _button("stop this talk"),
    "verb-why": _button("why is that asked?"),
    "verb-resume": _button("go on with the interrupted talk"),
    "verb-drop": _button("drop the interrupted talk"),
    "profile": _line("name of the form: getting to know each other / settings"),
    "deal": _line("name of the form: the deal"),
    "reminder": _line("name of the form: the reminder"),
    "check": _line("name of the form: the check of a reply"),
    "practice": _line("name of the form: a talk practised with a client the coach plays"),
    "plan": _line("name of the form: the plan of a negotiation"),
    "plan-title": _line("heads the plan made for this deal"),
    "end-save": _button("save this talk's result to a deal"),
    "end-remind": _button("remind me"),
    "end-deals": _button("my deals"),
    "why-title": _line("heading of the folded rules: why this works"),
    "draft-copy": _button("copy"),
    "draft-mine": _button("I changed it: check my version"),
    "draft-greeting": _line(
        "opens a draft with the client's name, in a line of its own; a wording called inline… runs on into the draft",
        "deal_client",
    ),
    "draft-greeting-formal": _line("the same in a formal letter", "deal_client"),
    "draft-greeting-plain": _line("the same among people on first-name terms", "deal_client"),
    "draft-below-floor": _line("under a draft not shown: its price is below the floor", "floor"),
    "draft-show": _button("show the draft below the floor all the same (its number follows)"),
}

_UNREAD = {
    "unread-not-money": _line("no sum of money was found"),
    "unread-range": _line("a range was given, one number is needed"),
    "unread-not-positive": _line("the sum must be above zero"),
    "unread-above-price": _line(
        "a floor above the price named before: the floor is the least; back leads to the price"
    ),
    "unread-not-reduction": _line("neither a percentage from 1 to 99 nor a sum was found"),
    "unread-not-number": _line("no number was found"),
    "unread-out-of-range": _line("that number is too small or too large here"),
    "unread-empty": _line("no words were found"),
    "unread-not-items": _line("at least two parts are needed, by commas or lines"),
    "unread-not-stages": _line("no stages were understood; with two examples"),
    "unread-not-sum": _line("the stages do not add up to the price of the deal"),
    "unread-not-currency": _line("no currency known by that name"),
    "unread-not-zone": _line("neither a city nor a time of day was recognised"),
    "unread-not-time": _line("no time was recognised; with two examples"),
    "unread-past": _line("that time has passed"),
    "reminder-no-time": _line(
        "a wish to be reminded has no time that can be read; an example follows"
    ),
    "unread-not-an-option": _line("that is none of the buttons' answers"),
    "unread-not-skippable": _line("this question cannot be skipped, why: the numbers need it"),
    **{
        f"examples-{kind}": _line(
            f"answers that can be tapped after a second miss, a line each: {kind}"
        )
        for kind in ("stages", "part", "time")
    },
    "unread-again": _line("second miss: a tap on a button below, or the word cancel, is fine too"),
}

_DIAGNOSIS = {
    "diagnosis-unsure": _line("the coach is not sure; the likeliest others are the buttons below"),
    "diagnosis-sums": _line("several sums in the message", "value"),
    "diagnosis-sums-besides": _line("sums beside those named above this line", "value"),
    "diagnosis-amount": _line("sum in the message", "value"),
    "diagnosis-percent": _line("percentage in the message", "value"),
    "diagnosis-time": _line(
        "day or term in the message: the client's words, the day", "words", "day"
    ),
    "diagnosis-own-price": _line(
        "the price that the user himself named before, in the talk", "value"
    ),
    "diagnosis-sum-offered": _line("sum in the message: what the client would pay", "value"),
    "diagnosis-sum-asked": _line("sum in the message: what the client wants of the user", "value"),
    "diagnosis-sum-ours": _line("sum in the message: the user's own price", "value"),
    "diagnosis-sum-due": _line("sum in the message: owed for work done", "value"),
    "diagnosis-sum-rival": _line("sum in the message: another one's price", "value"),
    "diagnosis-wanted": _line("the client's words for what he wants made", "words"),
    "diagnosis-extra": _line("the client's words for what he wants beyond the agreement", "words"),
    "diagnosis-promise-client": _line("the client's words that promise something", "words"),
    "diagnosis-promise-remind": _button("remind me, the day after, of what the client promised"),
    "diagnosis-promise-freelancer": _line("the client's words for what the user promised", "words"),
    "diagnosis-flag": _line("the client's words that are a red flag (WA1-WA10)", "words"),
    "diagnosis-speaks-firm": _line("the client writes as an employee of a firm"),
    "diagnosis-also": _line("heads a list of what the message asks for besides"),
    "diagnosis-language-named": _line(
        "the message seems to be in this language, which the coach does not read well", "language"
    ),
    "diagnosis-language-other": _line("the message is in a language the coach does not read well"),
    "diagnosis-language-none": _line("there were no words to read; reading by guess"),
    "diagnosis-replies": _line("heads the list of replies; each follows alone, a touch copies it"),
    "diagnosis-say": _line(
        "asked what to say: the replies above are for it, a touch copies; $client where known",
    ),
    "diagnosis-more": _button("other replies to the same message"),
    "diagnosis-next": _line("after the replies: what next? One short line"),
    "talk-crowd": _line(
        "more people wrote in it than are read at once; only the last ones are", "count"
    ),
    "talk-whose": _line("a whole talk came; which of the two is the client? Names are the buttons"),
    "diagnosis-which": _line("which situation is it really?"),
    "next-walk": _button("walk me through this talk"),
    "next-other": _button("it is another situation"),
    "next-save": _button("save to a deal"),
    "next-remind": _button("remind me"),
    "next-check": _button("check the reply that I have written"),
    "next-practice": _button("practise with this client"),
    "gone": _line("that button's thing is no longer there"),
}

_QUESTIONS = {
    "question-whose": _line(
        "a typed text may be a client's message or the user's own question: which?"
    ),
    "question-client": _button("a client wrote this"),
    "question-mine": _button("I am asking (no gender)"),
    "question-which": _line("it is not clear what the question is about; topics follow as buttons"),
    "question-else": _line(
        "under an answer: if something else was meant; topics follow as buttons"
    ),
    **{
        text_key("question", topic): _button(
            f"what a question is about: {topic}; heads its answer too"
        )
        for topic in TOPICS
    },
}

_DEALS = {
    "deals-title": _line("heading of the list of deals"),
    "deals-none": _line("no deals yet; how one comes to be"),
    "deals-new": _button("new deal"),
    "deals-newer": _button("newer ones"),
    "deals-older": _button("older ones"),
    "deals-back": _button("back to all deals"),
    "deal-new-for": Line(("client",), "button: new deal with this client"),
    "deal-which": _line("to which deal?"),
    "deal-which-state": _line("where does this deal stand?", "client"),
    "deal-saved": _line("the message is saved to this client's deal", "client"),
    "deal-open": _button("open the deal"),
    "deal-gone": _line("this deal is no longer there"),
    "deal-unnamed": _line("name of a client whose name is not known yet"),
    "deal-change-state": _button("change the state"),
    "deal-remind": _button("remind me of this deal"),
    "deal-delete": _button("delete the deal"),
    "deal-erase": _line("really delete the deal with this client, and its timeline?", "client"),
    "deal-erase-yes": _button("yes, delete"),
    "deal-erase-no": _button("no, keep it"),
    "deal-erased": _line("the deal with this client is deleted", "client"),
    "deal-line-thing": _line("line of a deal: what is made", "value"),
    "deal-line-price": _line("line of a deal: price", "value"),
    "deal-line-floor": _line("line of a deal: floor, only you see it", "value"),
    "deal-line-hours": _line("line of a deal: hours of work, a ready number", "value"),
    "deal-line-hourly": _line("line of a deal: what an hour brings at this price", "value"),
    "deal-line-target": _line("line of a plan: what is aimed at", "value"),
    "deal-line-musts": _line("line of a plan: what must hold", "value"),
    "deal-line-walk-away": _line("line of a plan: what ends the talk", "value"),
    "deal-line-gives": _line("line of a plan: what may be given", "value"),
    "deal-line-asks": _line("line of a plan: what is asked for it", "value"),
    "deal-hourly": _line("behind a concession: what an hour brings after it", "value"),
    "deal-days": _line("behind extra work: by how many days it moves the delivery", "days"),
    "deal-plan": _button("plan the negotiation"),
    "deal-register": _button("how the client is written to"),
    "deal-which-register": _line("how do you write to this client?"),
    "deal-register-polite": _button("politely: in Russian «вы», contractions in English"),
    "deal-register-formal": _button("formally: full forms, a formal greeting"),
    "deal-register-plain": _button("on first-name terms: in Russian «ты»"),
    "deal-line-register": _line("line of a deal: how the client is written to", "value"),
    "deal-event-planned": _line("timeline: a plan was made (target and floor follow)"),
    "deal-line-terms": _line("line of a deal: terms", "value"),
    "deal-line-next-action": _line("line of a deal: next action", "value"),
    "deal-line-reminder": _line("line of a deal: what reminds of it", "when", "distance", "what"),
    "deal-timeline": _line("heading: what happened"),
    "deal-event-own-sent": _line("timeline: a reply of the user's own was sent"),
    "deal-event-made": _line("timeline: deal made"),
    "deal-event-message": _line("timeline: the client wrote (his words follow)"),
    "deal-event-state": _line("timeline: state changed (the state follows)"),
    "deal-event-quoted": _line("timeline: price named (the price follows)"),
    "deal-event-agreed": _line("timeline: agreed (the price follows)"),
    "deal-event-concession": _line("timeline: a concession against something (sums follow)"),
    "deal-event-change-asked": _line(
        "timeline: extra work asked, priced (what, price, days follow)"
    ),
    "deal-event-change-agreed": _line("timeline: extra work agreed (what, price, days follow)"),
    "deal-event-error-mended": _line("timeline: own error to be mended (what, by when follow)"),
    "deal-event-settled": _line("timeline: conflict settled (what, by when follow)"),
    "deal-event-parted": _line("timeline: parted (refund follows)"),
    **{
        f"deal-state-{state}": _button(f"state of a deal: {state}")
        for state in (
            "lead",
            "quoted",
            "negotiating",
            "agreed",
            "in-progress",
            "delivered",
            "paid",
            "on-hold",
            "declined",
            "lost",
        )
    },
}

_REMINDERS = {
    "reminder-set": _line("a reminder is set; echoes time and subject", "when", "distance", "what"),
    "reminder-set-utc": _line(
        "the same while the time zone is unknown: UTC; /settings sets it",
        "when",
        "distance",
        "what",
    ),
    "reminder-which": _line(
        "a line below the time that was set: the words fit several times, the buttons name them"
    ),
    "reminder-rings": Line(
        ("what", "when", "distance"), "the reminder comes; with .client: extra wording with $client"
    ),
    "reminder-late": Line(
        ("what", "when", "distance"),
        "the reminder comes late, because the coach was off; says when it was due; extra wording with $client",
    ),
    "reminder-answer": Line(
        (), "subject of a reminder: answer this client; a wording without $client too"
    ),
    "reminder-promised": Line(
        ("words",),
        "subject of a reminder: the client promised this, has it happened? Extra wording with $client; plain",
    ),
    "reminder-done": _button("done"),
    "reminder-hour": _button("in an hour"),
    "reminder-evening": _button("this evening"),
    "reminder-tomorrow": _button("tomorrow morning"),
    "reminder-earlier": _button("an hour earlier"),
    "reminder-later": _button("an hour later"),
    "reminder-other-time": _button("another time"),
    "reminder-name-it": _button("what it is about"),
    "reminder-unnamed": _line("subject of a reminder for which only a time was told; plain"),
    "reminder-delete": _button("delete it"),
    "reminder-is-done": _line("done and off the list", "what"),
    "reminder-deleted": _line("deleted", "what"),
    "reminder-gone": _line("this reminder is done or deleted already"),
    "reminders-title": _line("heading: what waits"),
    "reminders-sooner": _button("the page before, what comes sooner"),
    "reminders-later": _button("the next page, what comes later"),
    "reminders-line": _line("a line of the list", "number", "what", "when", "distance"),
    "reminders-late-title": _line(
        "heads several reminders that fell due while the coach was off", "count"
    ),
    "reminder-done-once": _line("done this time; it comes again at", "what", "when", "distance"),
    "reminder-put-off": _line(
        "this time it comes later; the repetition is as it was", "what", "when", "distance"
    ),
    **{
        f"repeat-{unit}": Line(("count",), f"it comes every so many: {unit}; a wording with $days")
        for unit in ("hourly", "daily", "weekly", "monthly", "yearly")
    },
    **{
        f"repeat-nth-{nth}": _line(f"which weekday of a month: {nth}; plain", "weekday")
        for nth in ("1", "2", "3", "4", "last")
    },
    "repeat-last-day": _line("the last day of a month; plain"),
    "reminders-none": _line("nothing waits; with an example in words of how to set one"),
    "later-in-two-hours": _button("in two hours"),
    "later-this-evening": _button("this evening"),
    "later-tomorrow": _button("tomorrow at 10"),
}

_HOUSE = {
    "welcome": _line(
        "greets a newcomer in 3-4 short lines: what the coach does (forward a client's message here: what it is, what to do and why, replies to send); three quick questions follow, each can be skipped"
    ),
    "menu": _line("greets somebody known: forward a client's message, or choose"),
    "start-waits": _line("heading of what waits for the user"),
    "start-mine": _line("it is the user's turn to answer these clients", "clients"),
    "start-theirs": _line("these clients owe the user an answer", "clients"),
    "start-paid": _line("payments whose day has come: client and sum each", "payments"),
    "start-today": _line("a reminder that comes today", "at", "what"),
    "start-talk": _line("the talk that was left unfinished", "name"),
    "start-more": _line("so many more of a list (1 and more)", "count"),
    "menu-walk": _button("prepare a talk"),
    "menu-check": _button("check the reply that I have written"),
    "menu-practice": _button("practise a talk with a client the coach plays"),
    "menu-deals": _button("my deals"),
    "menu-reminders": _button("reminders"),
    "menu-settings": _button("settings"),
    "walks-title": _line("which talk?"),
    "help": _line(
        "what the coach can do, in short lines with an example each: forward a message; /price /discount /scope_creep /conflict; words like back, skip, cancel; remind me tomorrow at 10 to …; /deals /reminders /settings /language /privacy /export /forget"
    ),
    "privacy": _line(
        "what is stored and where: only in this bot's own database on its owner's machine; client messages read by the bot itself, sent to nobody; unsaved messages erased after 14 days; /export gives all, /forget erases all"
    ),
    "export-caption": _line("caption of the JSON file with all that is stored"),
    "forget-sure": _line("really erase everything? deals, reminders, messages; cannot be undone"),
    "forget-really": _line(
        "yes was typed: to be safe only the button erases, or its whole label typed", "label"
    ),
    "forget-yes": _button("yes, erase all"),
    "forget-no": _button("no, keep it"),
    "forget-done": _line("everything is erased; /start begins anew"),
    "forget-kept": _line("nothing was erased"),
    "settings-title": _line("heading of the settings; a tap changes one"),
    "settings-line": _line("one setting", "label", "value"),
    "settings-unset": _line("value of a setting not set yet"),
    "settings-language": _button("language"),
    "language-which": _line("which language?"),
    "language-name": _button("this language's own name"),
    "language-changed": _line("from now on this language is spoken"),
    "small-talk": _line(
        "a short kind answer to hello, thanks, ok; forward a client's message whenever there is one"
    ),
    "unknown-command": _line("no such command; what there is"),
    "attached-sticker": _line("a sticker cannot be read; text can"),
    "attached-voice": _line("a voice message or video cannot be heard; type or forward text"),
    "attached-photo": _line("a picture without words cannot be read; paste its text"),
    "attached-file": _line("a file cannot be opened; paste the text that matters"),
    "attached-inline": _line(
        "a draft was inserted in the chat with the coach itself: it is meant for the client's chat"
    ),
    "inline-title": _line(
        "title of a draft offered inline: its strategy, then what it answers", "label", "situation"
    ),
    "attached-other": _line("there is nothing to read in this; what can be read"),
    "no-words": _line(
        "typed signs without words: kindly asks for the client's message or for words"
    ),
    "limit-deals": _line("so many deals are the most that are kept; delete one first", "count"),
    "limit-reminders": _line("so many reminders are the most that wait; delete one first", "count"),
    "thread-lost": _line(
        "what is stored of the talks in progress is damaged: they are begun anew, the rest is safe"
    ),
    "not-allowed": _line("this bot is private; everybody can run an own one"),
    "error": _line("an apology: something failed on our side, nothing is lost, please try again"),
    "words-cancel": _line(
        "comma list of words by which people cancel: cancel, stop, never mind, …"
    ),
    "words-back": _line("comma list of words for back"),
    "words-skip": _line("comma list of words for skip, I don't know"),
    "words-restart": _line("comma list of words for start over"),
    "words-repeat": _line("comma list of words for repeat the question"),
    "words-resume": _line("comma list of words for go on, continue"),
    "words-why": _line("comma list of words for why do you ask"),
    "words-what-to-say": _line(
        "comma list: asks for words to answer the client whose message was just read"
    ),
    "words-small-talk": _line("comma list of greetings, thanks, ok and the like, 20-40 of them"),
    "words-mine": _line(
        "comma list of what marks the user's own reply before a colon: mine, my reply, check, …"
    ),
    "words-correction": _line(
        "comma list of words that open a correction before a comma: no, sorry, I meant, …"
    ),
    "bot-name": _line("the bot's name, at most 64 characters"),
    "bot-description": _line("shown before the first start, at most 512 characters"),
    "bot-about": _line("shown in the profile, at most 120 characters"),
    **{
        f"command-{name}": _line(f"what /{name} does, in the command menu; at most 60 characters")
        for name in (
            "start",
            "help",
            "check",
            "practice",
            "plan",
            "deals",
            "stats",
            "reminders",
            "remind",
            "settings",
            "language",
            "cancel",
            "privacy",
            "export",
            "forget",
        )
    },
}

LINES = {**_WALKING, **_UNREAD, **_DIAGNOSIS, **_QUESTIONS, **_DEALS, **_REMINDERS, **_HOUSE}
"""Key -> text that must be there."""
EXTRA = {
    "walk-returned": ("client",),
    "diagnosis-say": ("client",),
    "reminder-rings": ("client",),
    "reminder-late": ("client",),
    "reminder-answer": ("client",),
    "reminder-promised": ("client",),
    **{f"repeat-{unit}": ("days",) for unit in ("hourly", "daily", "weekly", "monthly", "yearly")},
}
"""Key -> facts that are known only sometimes."""
