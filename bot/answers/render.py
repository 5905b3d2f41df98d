"""Turns the engine's replies, which are ids and facts, into messages with words and buttons."""

from datetime import datetime

from bot.answers.digest import after_quiet
from bot.answers.drafts import deal_client, fold_rules, hand_over
from bot.answers.knowledge import LATER_TIMES
from bot.answers.pending import answers_to_tap, why_button
from bot.answers.practice_lines import PRACTICE, ask_for_answer
from bot.answers.rows import cut_label, in_rows
from bot.answers.talk import Talk
from bot.messages import Button, Rows
from bot.texts import text_key
from bot.texts.values import show_alone, show_distance, show_language, show_time, show_zone
from scenarios.catalogue import library_ids
from scenarios.engine.events import Verb
from scenarios.engine.facts import Facts, Json
from scenarios.engine.replies import (
    Asked,
    Changed,
    Drafted,
    Ended,
    Explained,
    Idle,
    Missed,
    Parked,
    Reply,
    Resumable,
    Returned,
    Stale,
    Stopped,
    Told,
    Took,
    Upgraded,
)
from scenarios.engine.steps import HEARD, LATER, Ask, Choose, Hear
from scenarios.reading.answers import items, words


async def render(talk: Talk, replies: tuple[Reply, ...]) -> None:
    """Say the engine's replies, in order; what belongs together goes into one message."""
    before: list[str] = []
    missed: Missed | None = None
    for reply in replies:
        if isinstance(reply, Missed):
            missed = reply
        if isinstance(reply, Drafted):
            _flush(talk, before)
            await _draft(talk, reply)
        elif isinstance(reply, Asked) and reply.scenario == PRACTICE:
            _flush(talk, before)
            await ask_for_answer(talk, reply.serial)
        elif isinstance(reply, Asked):
            before.append(_question(talk, reply))
            talk.send("\n\n".join(before), _question_rows(talk, reply, missed))
            before.clear()
        elif isinstance(reply, Resumable):
            _flush(talk, before)
            _offer(talk, reply)
        elif isinstance(reply, Ended):
            _flush(talk, before)
            _end(talk, reply)
        elif (words := _words(talk, reply)) is not None:
            before.append(words)
    _flush(talk, before)


def _flush(talk: Talk, before: list[str]) -> None:
    if before:
        talk.send("\n\n".join(before))
        before.clear()


def _words(talk: Talk, reply: Reply) -> str | None:
    """What a reply says that needs no buttons."""
    match reply:
        case Told(scenario, step, rules, facts):
            return talk.text(text_key(scenario, step), _shown(talk, facts)) + fold_rules(
                talk, rules
            )
        case Took(scenario, _, source, _) if scenario == "reminder" or source.startswith(
            "message_"
        ):
            return None  # nobody told it "earlier": it is what this is about
        case Took(scenario, step, _, value) | Changed(scenario, step, value):
            key = "walk-took" if isinstance(reply, Took) else "walk-changed"
            facts = {
                "label": _label(talk, scenario, step),
                "value": _answer(talk, scenario, step, value),
            }
            words = talk.text(key, facts)
        case Missed():
            words = _missed(talk, reply)
        case Explained(scenario, step):
            words = _reason(talk, text_key(scenario, step))
        case Parked(_, _, until):
            words = talk.text("walk-parked", moment_facts(talk, after_quiet(talk, until)))
        case Stopped(scenario):
            words = talk.text("walk-stopped", {"name": scenario_name(talk, scenario)})
        case Stale():
            # "here is where we are" only where there is a question to show
            words = talk.text("gone" if talk.session.top is None else "walk-stale")
        case Returned(scenario, facts):
            shown = {"name": scenario_name(talk, scenario), "client": facts.get("deal_client")}
            words = talk.text("walk-returned", shown)
        case Upgraded():
            words = talk.text("walk-upgraded")
        case Idle():
            words = talk.text("walk-nothing-pending")
        case _:
            return None
    return words


def _reason(talk: Talk, key: str) -> str:
    if talk.texts.has_note(talk.locale, key, "why"):
        return talk.texts.note(talk.locale, key, "why")
    return talk.text("walk-hear-why")


def _missed(talk: Talk, missed: Missed) -> str:
    """Why the answer cannot be taken, with an example; the second time also the ways out."""
    key = text_key(missed.scenario, missed.step)
    lines = [talk.text(text_key("unread", missed.reason))]
    if talk.texts.has_note(talk.locale, key, "hint"):
        lines.append(talk.texts.note(talk.locale, key, "hint"))
    if missed.tries > 1:
        lines.append(talk.text("unread-again"))
    return "\n".join(lines)


def _question(talk: Talk, asked: Asked) -> str:
    if asked.kind == "hear":
        return talk.text("walk-hear")
    question = talk.text(text_key(asked.scenario, asked.step), _shown(talk, asked.facts))
    top = talk.session.top
    step = talk.catalogue[asked.scenario].by_name[asked.step]
    typed = isinstance(step, Ask) and step.read in (words, items)
    if not typed or top is None or top.language in (None, talk.user.language):
        return question
    # typed words stand in drafts as they are: nothing here translates them
    language = show_language(str(top.language), talk.locale)
    return f"{question}\n{talk.text('walk-in-their-language', {'language': language})}"


def _question_rows(talk: Talk, asked: Asked, missed: Missed | None) -> Rows:
    """What can be tapped; more of it where the answer could not be read twice."""
    buttons = [
        Button(cut_label(_suggestion(talk, source, value)), f"q:{asked.serial}:{option}")
        for option, source, value in asked.suggestions
    ]
    buttons += [
        Button(option_label(talk, asked.scenario, asked.step, option), f"q:{asked.serial}:{option}")
        for option in asked.options
    ]
    verbs = tuple(
        Button(talk.text(text_key("verb", verb)), f"v:{asked.serial}:{verb}")
        for verb in asked.verbs
    )
    if missed is None or missed.tries == 1:
        return (*in_rows(buttons), verbs)
    buttons += answers_to_tap(talk, asked, missed)
    return (*in_rows(buttons), (why_button(talk, asked),), verbs)


def _suggestion(talk: Talk, source: str, value: Json) -> str:
    if source in LATER_TIMES:
        return talk.text(text_key("later", source))
    return _value(talk, value)


def option_label(talk: Talk, scenario: str, step: str, option: str) -> str:
    """The label of an option's button; a client's answers are called the same everywhere."""
    declared = talk.catalogue[scenario].by_name[step]
    own = isinstance(declared, Hear) and option in declared.labels
    if not own and (option in HEARD or option == LATER):
        return talk.text(text_key("walk-hear", option))
    if option == "now":
        return talk.text("walk-now")
    return talk.text(text_key(scenario, step, option))


def scenario_name(talk: Talk, scenario: str) -> str:
    """What a scenario or form is called."""
    return talk.text(text_key(scenario))


def _offer(talk: Talk, offer: Resumable) -> None:
    facts = {"name": scenario_name(talk, offer.scenario)}
    row = tuple(
        Button(talk.text(text_key("verb", verb)), f"v:{offer.serial}:{verb}")
        for verb in (Verb.RESUME, Verb.DROP)
    )
    talk.say("walk-resume", facts, (row,))


def _end(talk: Talk, ended: Ended) -> None:
    """A coaching walk ends with the next step offered; a form has said its own last word."""
    if ended.scenario not in library_ids():
        return
    row = [
        talk.button("end-remind", "e:remind"),
        talk.button("menu-check", "m:check"),
        talk.button("end-deals", "m:deals"),
    ]
    if ended.about is None:
        row.insert(0, talk.button("end-save", "e:save"))
    talk.say("walk-ended", {"name": scenario_name(talk, ended.scenario)}, in_rows(row))


async def _draft(talk: Talk, drafted: Drafted) -> None:
    """Each variant alone in a message; before them what they are, each with its risk and gain."""
    intro = talk.text(text_key(drafted.scenario, drafted.step), _shown(talk, drafted.facts))
    deal = None
    if drafted.about is not None:
        deal = await talk.unit.dealings.find_deal(talk.user.id, int(drafted.about))
    await hand_over(
        talk,
        intro + fold_rules(talk, drafted.rules),
        [text_key(drafted.scenario, drafted.step, variant) for variant in drafted.variants],
        drafted.facts,
        language=drafted.language or talk.user.language,
        client=f"walk:{drafted.frame}" if drafted.about is None else deal_client(drafted.about),
        price=drafted.price,
        manner=None if deal is None else deal.register,
    )


def moment_facts(talk: Talk, at: datetime) -> dict[str, Json]:
    """A moment for a text: `when` in the user's zone, `distance` from now."""
    return {
        "when": show_time(at, talk.zone, talk.locale),
        "distance": show_distance(at, talk.now, talk.locale),
    }


def _label(talk: Talk, scenario: str, step: str) -> str:
    return talk.texts.note(talk.locale, text_key(scenario, step), "label")


def _answer(talk: Talk, scenario: str, step: str, value: Json) -> str:
    """An answer in words: an option by its button's label."""
    if isinstance(value, str) and isinstance(talk.catalogue[scenario].by_name[step], Choose):
        return option_label(talk, scenario, step, value)
    return _value(talk, value)


def _value(talk: Talk, value: Json) -> str:
    match value:
        case {"zone": str(zone)}:
            return show_zone(zone, talk.now, talk.locale)
        case {"at": str(at)}:
            return show_time(datetime.fromisoformat(at), talk.zone, talk.locale)
        case _:
            return show_alone(value, talk.locale)


def _shown(talk: Talk, facts: Facts) -> dict[str, Json]:
    """Facts with zones and moments put into words: those need the user's clock."""
    return {
        name: _value(talk, value)
        if isinstance(value, dict) and {"zone", "at"} & value.keys()
        else value
        for name, value in facts.items()
    }
