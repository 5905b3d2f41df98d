"""Answer a wish that harms the result: ask why, agree and refute, options, a note (PE1 to PE5)."""

from datetime import timedelta

from scenarios.engine.facts import Facts
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, words

_ABOUT = ("deal_client", "deal_thing")


def _passes_on(facts: Facts) -> bool:
    """Whether he passes on a decision made above him: there nobody fights (PE5)."""
    return facts.get("who") == "employee"


SCENARIO = Scenario(
    id="persuade",
    version=1,
    opens={"wrong_direction": {}},
    steps=(
        # PE5: an owner of a small firm is glad of advice; an employee of a large one passes on
        # what was decided
        Choose(name="who", options={"owner": "stance", "employee": "stance", "unknown": "stance"}),
        # told to the freelancer: which way fits whom
        Say(name="stance", rules=("PE5", "PE1"), uses=("who",), then="wish"),
        # what he wants, in his words or a few of one's own
        Ask(name="wish", read=words, suggest=("message_sentence",), then="reason"),
        # PE1: why he decided so; skip: it is not known, then it is asked first
        Ask(name="reason", read=words, then="harm", skip="ask_why"),
        # reason: what led him to it; goal: what it is to bring; whose: who decided, and is it final
        Draft(
            name="ask_why",
            variants=("reason", "goal", "whose"),
            rules=("PE1", "PE5", "P7"),
            uses=("wish",),
            may_use=_ABOUT,
            then="heard_why",
        ),
        Hear(
            name="heard_why",
            answers={
                "accepted": "reason_now",
                "insists": "harm",
                "silent": "nudge_why",
                "offers": "wish_now",
            },
            labels=("accepted", "insists", "offers"),
        ),
        Ask(name="reason_now", fact="reason", read=words, then="convinced"),
        # PE1: one may have lacked information
        Choose(name="convinced", options={"yes": "agree", "no": "harm"}),
        # he suggests something else now: that is what he wants
        Ask(name="wish_now", fact="wish", read=words, then="fits_now"),
        Choose(name="fits_now", options={"yes": "because", "no": "harm"}),
        # what speaks for it; skip: nothing speaks against it
        Ask(name="because", read=words, then="go_ahead", skip="go_ahead"),
        # his new idea is taken, with the reason for it: he has explained nothing to be thanked for.
        # their_idea: at once; what_changes: first what it does to work, day and price (CO7)
        Draft(
            name="go_ahead",
            variants=("their_idea", "what_changes"),
            rules=("PE1", "P2", "CO7"),
            uses=("wish",),
            may_use=("because", *_ABOUT),
            then="agreed_theirs",
        ),
        # his way is right. with_you: it is taken, with what comes next; sign: and both name what
        # will show that it works
        Draft(
            name="agree",
            variants=("with_you", "sign"),
            rules=("PE1", "P2", "P7"),
            uses=("wish",),
            may_use=("reason", *_ABOUT),
            then="agreed_theirs",
        ),
        Keep(name="agreed_theirs", entry="way_agreed", uses=("wish",), then=END),
        # no answer to the question why. two_words: it is made easier, once; comes_last: that part
        # waits its turn at the end, the rest goes on
        Draft(
            name="nudge_why",
            variants=("two_words", "comes_last"),
            rules=("PE1", "P7", "P10", "BR4"),
            uses=("wish",),
            may_use=_ABOUT,
            then="heard_why_last",
        ),
        Hear(
            name="heard_why_last",
            answers={
                "accepted": "reason_now",
                "insists": "harm",
                "silent": "close",
                "offers": "wish_now",
            },
            after=timedelta(days=3),
            labels=("accepted", "insists", "offers"),
        ),
        Ask(name="harm", read=words, then="instead"),
        Ask(name="instead", read=words, then="evidence"),
        # P6: a case, a number, an example; skip: there is none
        Ask(name="evidence", read=words, then="tone", skip="tone"),
        Branch(name="tone", cases=((_passes_on, "position"),), otherwise="argue"),
        # refute: you are right, but here ..., let us ...; proof: what the evidence says;
        # mix: his idea stays, with mine added to it
        Draft(
            name="argue",
            variants=("refute", "proof", "mix"),
            rules=("PE2", "P5", "P6", "P3", "P7"),
            uses=("wish", "harm", "instead"),
            may_use=("reason", "evidence", *_ABOUT),
            then="heard",
        ),
        Hear(
            name="heard",
            answers={
                "accepted": "taken",
                "insists": "choose",
                "silent": "nudge",
                "offers": "offered",
            },
            labels=("offers",),
        ),
        # PE5: stated: my view once, in writing; forward: in lines that he can pass on above
        Draft(
            name="position",
            variants=("stated", "forward"),
            rules=("PE5", "P5", "P6", "CO7"),
            uses=("wish", "harm", "instead"),
            may_use=("reason", "evidence", *_ABOUT),
            letter=True,
            then="heard_position",
        ),
        # he passes on that it stays: no second round of arguments (PE5)
        Hear(
            name="heard_position",
            answers={
                "accepted": "taken",
                "insists": "stay",
                "silent": "nudge",
                "offers": "offered",
            },
            labels=("insists", "offers"),
        ),
        # PE3: three: his, mine, his with a look at the result; trial: his on a small part first;
        # people: those it is made for choose between two descriptions
        Draft(
            name="choose",
            variants=("three", "trial", "people"),
            rules=("PE3", "PE4", "P3", "P5"),
            uses=("wish", "harm", "instead"),
            may_use=_ABOUT,
            then="heard_choose",
        ),
        Hear(
            name="heard_choose",
            answers={
                "accepted": "taken",
                "insists": "stay",
                "silent": "nudge",
                "offers": "offered",
            },
            labels=("offers",),
        ),
        # he offers another way: does it avoid the harm?
        Ask(name="offered", read=words, then="fits"),
        Choose(name="fits", options={"yes": "agreed", "no": "counter"}),
        # halfway: his step and what is missing in it; same_risk: why the harm stays, what to change
        Draft(
            name="counter",
            variants=("halfway", "same_risk"),
            rules=("PE2", "PE3", "P5", "P6", "P3"),
            uses=("offered", "harm", "instead"),
            may_use=_ABOUT,
            then="heard_choose",
        ),
        # PE4: note: his way, I do not answer for that part; part: I leave that part out;
        # whole: I decline the order
        Choose(
            name="stay",
            options={"note": "note", "part": "without_part", "whole": "farewell"},
        ),
        # points: the full note; short: the same in a few lines, for a client one knows
        Draft(
            name="note",
            variants=("points", "short"),
            rules=("PE4", "CO7", "P5"),
            uses=("wish", "harm", "instead"),
            may_use=_ABOUT,
            letter=True,
            then="heard_note",
        ),
        Hear(
            name="heard_note",
            answers={
                "accepted": "confirmed",
                "insists": "unsigned",
                "silent": "hold",
                "offers": "offered",
            },
            labels=("accepted", "insists", "offers"),
        ),
        # told to the freelancer: keep the confirmation, do the work as well as any other
        Say(name="confirmed", rules=("PE4", "CO7", "P2"), then="noted"),
        Keep(
            name="noted",
            entry="advised_against",
            uses=("wish", "harm", "instead"),
            rules=("PE4", "CO7"),
            then=END,
        ),
        # he wants his way and no note: then it is not done
        Choose(name="unsigned", options={"part": "without_part", "whole": "farewell"}),
        # not confirmed, the rest goes on. waits: that part begins with a yes only; unless: it comes
        # last, on the terms of the note, and a word stops it until then
        Draft(
            name="hold",
            variants=("waits", "unless"),
            rules=("PE4", "CO7", "P7"),
            uses=("wish",),
            may_use=_ABOUT,
            then="noted_open",
        ),
        Keep(
            name="noted_open",
            entry="note_unconfirmed",
            uses=("wish", "harm"),
            rules=("PE4",),
            then="heard_hold",
        ),
        # a late answer counts like an early one
        Hear(
            name="heard_hold",
            answers={
                "accepted": "confirmed",
                "insists": "unsigned",
                "silent": "unanswered",
                "offers": "offered",
            },
            after=timedelta(days=3),
            labels=("accepted", "insists", "offers"),
        ),
        # told to the freelancer: silence is no yes
        Say(name="unanswered", rules=("PE4", "CO7"), then=END),
        # rest: that part is left out, all the rest is done; hands: somebody else does that part
        Draft(
            name="without_part",
            variants=("rest", "hands"),
            rules=("PE4", "P3", "P5"),
            uses=("wish", "harm"),
            may_use=_ABOUT,
            then="left_out",
        ),
        Keep(name="left_out", entry="part_left_out", uses=("wish",), then=END),
        # kindly: a calm no; helps_on: with what to look for, or what it would be a yes to
        Draft(
            name="farewell",
            variants=("kindly", "helps_on"),
            rules=("PE4", "WA11", "P5"),
            uses=("wish", "harm", "instead"),
            may_use=_ABOUT,
            then="declined",
        ),
        Keep(name="declined", state="declined", entry="parted", then=END),
        # which way he took: mine, or a mix of both; his own, as an option
        Choose(name="taken", options={"ours": "agreed", "theirs": "note"}),
        # what exactly was agreed on
        Ask(name="agreed", read=words, suggest=("offered", "instead"), then="show_by"),
        # P2: until when he sees something; skip: no day named
        Ask(name="show_by", read=day, then="recap", skip="recap"),
        # points: to be confirmed; unless: it counts unless corrected before the first part is shown
        Draft(
            name="recap",
            variants=("points", "unless"),
            rules=("CO7", "P2"),
            uses=("agreed",),
            may_use=("show_by", *_ABOUT),
            letter=True,
            then="own_date",
        ),
        Keep(name="own_date", remind="show_by", uses=("deal_client",), rules=("P2",), then="kept"),
        Keep(name="kept", entry="way_agreed", uses=("agreed", "show_by"), then=END),
        # silence: which: an answer of one word; doubt: what still speaks against it
        Draft(
            name="nudge",
            variants=("which", "doubt"),
            rules=("P7", "P10", "BR4"),
            uses=("wish", "instead"),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            answers={
                "accepted": "taken",
                "insists": "stay",
                "silent": "close",
                "offers": "offered",
            },
            after=timedelta(days=3),
            labels=("offers",),
        ),
        # open_door: it rests until he writes; to_decide: and he has something to decide by
        Draft(
            name="close",
            variants=("open_door", "to_decide"),
            rules=("BR4", "P10"),
            uses=("wish",),
            may_use=_ABOUT,
            then=END,
        ),
    ),
)
