"""The user's own question to the playbook: answered with its rules, and the talk to begin."""

from collections.abc import Sequence

from bot.answers.drafts import fold_rules
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.answers.walk import walk
from bot.answers.welcome import help_
from bot.messages import Button
from bot.texts import text_key
from scenarios.engine.events import Verb, Went
from scenarios.playbook.topics import TOPICS, Topic

_HELP = "coach"
"""The topic that is the coach itself."""
_PLAN = "plan"
"""A form that begins with the choice of a deal."""
_LEADING = 2
"""Rules that are told at once where no situation has its advice; the others are folded."""


async def answer_question(talk: Talk, told: str | None, others: Sequence[str]) -> None:
    """Answer a question; one that is pending in a talk is asked again, the talk stays as it is.

    Args:
        talk: the turn.
        told: id of the topic that is answered; None where it is asked which is meant.
        others: ids of those that may be meant as well.
    """
    # as stored under a button: a topic may have gone since
    others = [each for each in others if each in TOPICS]
    if told == _HELP and others:
        # help answers nothing that was asked: it is one of what may be meant
        told, others = None, [_HELP, *others]
    if told == _HELP:
        help_(talk)
    elif told is not None and told in TOPICS:
        _tell(talk, TOPICS[told], others)
    else:
        buttons = [*_topic_buttons(talk, others), talk.button("menu-walk", "m:walk")]
        talk.show(talk.text("question-which"), in_rows(buttons))
    if talk.session.top is not None:
        await walk(talk, Went(Verb.REPEAT))


def _tell(talk: Talk, topic: Topic, others: Sequence[str]) -> None:
    leading = 0 if topic.situation is not None else _LEADING
    parts = [f"<b>{talk.text(text_key('question', topic.id))}</b>"]
    if topic.situation is not None:
        key = text_key("situation", topic.situation)
        parts.append(talk.texts.note(talk.locale, key, "why"))
    parts += [
        f"<b>{rule}</b> {talk.text(text_key('rule', rule.lower()))}"
        for rule in topic.rules[:leading]
    ]
    parts[-1] += fold_rules(talk, topic.rules[leading:])
    if others:
        parts.append(talk.text("question-else"))
    buttons = [*_begin_button(talk, topic), *_topic_buttons(talk, others)]
    talk.show("\n\n".join(parts), in_rows(buttons))


def _begin_button(talk: Talk, topic: Topic) -> list[Button]:
    """The talk that applies the rules, unless it is the one in progress."""
    top = talk.session.top
    if topic.scenario is None or (top is not None and top.scenario == topic.scenario):
        return []
    data = f"m:{_PLAN}" if topic.scenario == _PLAN else f"w:{topic.scenario}"
    return [talk.button("next-walk", data)]


def _topic_buttons(talk: Talk, topics: Sequence[str]) -> list[Button]:
    return [talk.button(text_key("question", topic), f"a:{topic}") for topic in topics]
