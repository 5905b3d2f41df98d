"""What is read on the way to each end of a talk: the coach's words, the drafts, what is tapped."""

import re
from html import unescape
from pathlib import Path

from bot.texts import load_texts, text_key
from bot.texts.values import show
from scenarios.engine.facts import Facts, Json
from scenarios.engine.replies import Asked, Drafted, Parked, Reply, Told
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import HEARD, NOW, Hear
from tests.golden.ways import ROOM, Voice, Walk, replay

_TAG = re.compile(r"<[^>]*>")
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def tell(scenario: str, voice: Voice, ways: dict[str, list[str]]) -> str:
    """The transcripts of all ways in a language."""
    parts = []
    for end, way in sorted(ways.items()):
        walk = replay(scenario, voice, way)
        assert walk.is_over, f"{scenario}: the way to {end} does not end any more"
        parts.append("\n".join([f"=== {end}", "", *_lines(walk)]))
    return "\n\n".join(parts) + "\n"


def path_of(scenario: str, voice: Voice) -> Path:
    """Where the transcripts of a language are kept."""
    return ROOM / voice.language / f"{scenario}.txt"


def _lines(walk: Walk) -> list[str]:
    lines: list[str] = []
    for move, replies in walk.replies:
        if move != "begin":
            lines += ["", f">>> {_told(walk, move)}", ""]
        for reply in replies:
            lines += _words(walk, reply)
    return lines


def _told(walk: Walk, move: str) -> str:
    kind, _, rest = move.partition(":")
    match kind:
        case "say":
            return walk.say(rest)
        case "hear":
            answer, _, amount = rest.partition(":")
            named = f", {_shown(walk, walk.sum(amount))}" if amount else ""
            return f"(the client: {answer}{named})"
        case _:
            return f"[{rest or kind}]"


def _words(walk: Walk, reply: Reply) -> list[str]:
    match reply:
        case Told(scenario, step, rules, facts):
            return [_prose(walk, text_key(scenario, step), facts), f"({' '.join(rules)})", ""]
        case Drafted():
            return _drafts(walk, reply)
        case Asked():
            return _question(walk, reply)
        case Parked():
            return ["(waits)"]
        case _:
            return []


def _question(walk: Walk, asked: Asked) -> list[str]:
    step = walk.scenario.by_name[asked.step]
    if isinstance(step, Hear):
        shown = [_label(walk, walk.scenario, step, answer) for answer in HEARD]
        return [_prose(walk, "walk-hear", {}), " ".join(f"[{each}]" for each in shown)]
    key = text_key(asked.scenario, asked.step)
    options = [
        _prose(walk, "walk-now" if each == NOW else text_key(key, each), {})
        for each in asked.options
    ]
    offered = [_shown(walk, value) for _, _, value in asked.suggestions]
    rows = " ".join(f"[{each}]" for each in (*offered, *options))
    return [_prose(walk, key, asked.facts), *([rows] if rows else [])]


def _label(walk: Walk, scenario: Scenario, step: Hear, answer: str) -> str:
    own = text_key(scenario.id, step.name, answer)
    return _prose(walk, own if answer in step.labels else text_key("walk-hear", answer), {})


def _drafts(walk: Walk, drafted: Drafted) -> list[str]:
    texts, language = load_texts(), walk.voice.language
    lines = [_prose(walk, text_key(drafted.scenario, drafted.step), drafted.facts)]
    lines += [f"({' '.join(drafted.rules)})", ""]
    for variant in drafted.variants:
        key = text_key(drafted.scenario, drafted.step, variant)
        ways = texts.ways(language, key, drafted.facts, seed=walk.voice.client)
        if ways:
            label = _clean(texts.note(language, key, "label"))
            words = texts.draft(language, key, drafted.facts, wording=ways[0])
            lines += [f"--- {label} ({ways[0].name})", words, ""]
    return lines


def _prose(walk: Walk, key: str, facts: Facts) -> str:
    shown: dict[str, Json] = dict(facts)
    return _clean(load_texts().say(walk.voice.language, key, shown))


def _clean(text: str) -> str:
    return unescape(_TAG.sub("", text)).translate(_ISOLATES)


def _shown(walk: Walk, value: Json) -> str:
    return _clean(str(show(value, walk.voice.language, html=False)))
