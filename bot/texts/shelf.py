"""The texts of all languages, read once: a key and facts in, words out."""

import hashlib
import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.texts.locales import (
    give_digits_back,
    has_own_digits,
    hide_digits,
    in_own_digits,
    language_of,
)
from bot.texts.manners import Manner, own_words, read_manner, speak
from bot.texts.values import show
from scenarios.engine.facts import Facts

LANGUAGES = ("ar", "en", "ru")
NOTES = frozenset({"label", "risk", "hint", "why"})
"""Attributes that are no wordings: short name, what a draft risks and gains, example, reason."""

_MESSAGE = re.compile(r"^(?P<key>-?[a-z][\w-]*) *=.*\n?(?:(?:[ \t].*)?\n|[ \t].*$)*", re.MULTILINE)
"""A message or a term (-…) of Fluent: it begins a line; what belongs to it is indented."""
_ROOT = Path(__file__).parents[2] / "scenarios" / "texts"


class MissingTextError(KeyError):
    """No such text, or no wording whose facts are all known."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a text.

    Attributes:
        name: of its attribute; None: the message's value.
        variables: the facts it needs.
        opens_with_words: its first word is ours, not a fact.
    """

    name: str | None
    variables: frozenset[str]
    opens_with_words: bool


def text_key(*parts: str) -> str:
    """The key of a text: its parts joined, underscores become dashes."""
    return "-".join(parts).replace("_", "-")


class _Shelf:
    """One language: its texts by key, each parsed when it is first said.

    A talk of eighteen is a thousand texts: parsing all at the start would take seconds.
    """

    def __init__(self, folder: Path, language: str) -> None:
        self.sources: dict[str, str] = {}
        self.terms: dict[str, str] = {}
        self.twice: list[str] = []
        self._language = language
        self._parsed: dict[str, ast.Message | None] = {}
        self._wordings: dict[str, tuple[Wording, ...]] = {}
        self._bundles: dict[str, FluentBundle] = {}
        self._manners: dict[str, Manner] = {}
        self._lock = threading.RLock()
        for path in sorted(folder.glob("*.ftl")):
            for found in _MESSAGE.finditer(path.read_text(encoding="utf-8")):
                sources = self.terms if found["key"].startswith("-") else self.sources
                if found["key"] in sources:
                    self.twice.append(found["key"])
                sources[found["key"]] = found[0]
        for path in sorted(folder.glob("*.tsv")):
            self._manners[path.stem] = read_manner(path)

    def wordings(self, key: str) -> tuple[Wording, ...]:
        """The ways to say a text; () if there is none."""
        with self._lock:
            if key not in self._wordings:
                message = self._parse(key)
                self._wordings[key] = () if message is None else tuple(_wordings_of(message))
            return self._wordings[key]

    def bundle(self, kind: str, key: str) -> FluentBundle:
        """A bundle that has this text.

        Args:
            kind: "prose", "draft", or a manner of drafts ("formal", "plain").
            key: of the text; unknown ones stay unknown.
        """
        with self._lock:
            if kind not in self._bundles:
                isolating = kind == "prose"
                self._bundles[kind] = FluentBundle([self._language], use_isolating=isolating)
                terms = FluentParser().parse("\n".join(self.terms.values()))
                self._bundles[kind].add_resource(self._speak(terms, kind))
            bundle = self._bundles[kind]
            message = self._parse(key)
            if message is not None and not bundle.has_message(key):
                bundle.add_resource(self._speak(ast.Resource([message]), kind))
            return bundle

    def _speak(self, resource: ast.Resource, kind: str) -> ast.Resource:
        manner = self._manners.get(kind)
        return resource if manner is None else speak(resource, manner)

    def find_unmannered(self, key: str) -> list[tuple[str, str]]:
        """(manner, word) of a text that a manner should know and does not."""
        message = self._parse(key)
        if message is None:
            return []
        spoken = ast.Message(message.id, message.value, _without_notes(message))
        heard = own_words(ast.Resource([spoken]))
        return [
            (name, word)
            for name, manner in self._manners.items()
            for piece in heard
            for word in manner.find_unknown(piece)
        ]

    def own_words(self, key: str) -> list[str]:
        """A text's words and those of its notes, piece by piece, without what is put in."""
        message = self._parse(key)
        return [] if message is None else own_words(ast.Resource([message]))

    def _parse(self, key: str) -> ast.Message | None:
        if key not in self._parsed:
            source = self.sources.get(key, "")
            body = FluentParser().parse(source).body
            message = body[0] if len(body) == 1 else None
            self._parsed[key] = message if isinstance(message, ast.Message) else None
        return self._parsed[key]


class Texts:
    """All texts of all languages; a language is read when it is first spoken.

    Where a language is asked for, the tag of a locale will do ("ar-EG"): its numbers are written
    as they are there.
    """

    def __init__(self, root: Path = _ROOT) -> None:
        self.root = root
        self._shelves: dict[str, _Shelf] = {}
        self._lock = threading.Lock()

    def preload(self) -> None:
        """Read all languages; may run in a thread beside everything else."""
        for language in LANGUAGES:
            self._shelf(language)

    def keys(self, language: str) -> frozenset[str]:
        """All keys of a language."""
        return frozenset(self._shelf(language).sources)

    def twice(self, language: str) -> list[str]:
        """Keys that stand in a language's files more than once."""
        return self._shelf(language).twice

    def say(self, language: str, key: str, facts: Facts | None = None, *, seed: str = "") -> str:
        """Prose for the user: HTML, arguments escaped and set apart in their direction.

        The seed chooses steadily between wordings that know equally much.

        Raises:
            MissingTextError: there is no such text.
        """
        return self._format(
            self._shelf(language).bundle("prose", key), language, key, facts or {}, seed, html=True
        )

    def draft(
        self,
        language: str,
        key: str,
        facts: Facts,
        *,
        seed: str = "",
        wording: Wording | None = None,
        manner: str | None = None,
    ) -> str:
        """Words to be copied and sent: plain text without any invisible sign.

        Args:
            language: of the reader.
            key: of the text.
            facts: what it may name.
            seed: chooses steadily between wordings that know equally much.
            wording: the one to take, of those that `ways` gave.
            manner: how the client is written to, "formal" or "plain"; None: as it is written.

        Raises:
            MissingTextError: there is no such text, or no wording whose facts are all known.
        """
        bundle = self._shelf(language).bundle(manner or "draft", key)
        return self._format(bundle, language, key, facts, seed, html=False, wording=wording)

    def ways(self, language: str, key: str, facts: Facts, *, seed: str = "") -> tuple[Wording, ...]:
        """The wordings whose facts are all known: those that name the most first.

        The seed orders equals, steadily. () if nothing can be said.
        """
        known = frozenset(name for name, value in facts.items() if value is not None)
        fit = [each for each in self.wordings(language, key) if each.variables <= known]
        return tuple(sorted(fit, key=lambda each: (-len(each.variables), _draw(seed, each))))

    def note(self, language: str, key: str, note: str, facts: Facts | None = None) -> str:
        """An attribute of a text: "label", "risk", "hint" or "why".

        Raises:
            MissingTextError: there is no such attribute.
        """
        bundle = self._shelf(language).bundle("prose", key)
        try:
            pattern = bundle.get_message(key).attributes[note]
        except (KeyError, LookupError) as error:
            raise MissingTextError(f"{language}: {key}.{note}") from error
        return _put(bundle, pattern, facts or {}, language, html=True)

    def has_note(self, language: str, key: str, note: str) -> bool:
        """Whether a text has this attribute."""
        bundle = self._shelf(language).bundle("prose", key)
        return bundle.has_message(key) and note in bundle.get_message(key).attributes

    def count_words(self, language: str, key: str, wording: Wording) -> int:
        """Words of a draft, each fact counted as one."""
        bundle = self._shelf(language).bundle("draft", key)
        message = bundle.get_message(key)
        pattern = message.value if wording.name is None else message.attributes[wording.name]
        return len(_fill(bundle, pattern, dict.fromkeys(wording.variables, "x")).split())

    def find_unmannered(self, language: str, key: str) -> list[tuple[str, str]]:
        """(manner, word) of a draft that a manner of the language should know and does not."""
        return self._shelf(language).find_unmannered(key)

    def own_words(self, language: str, key: str) -> list[str]:
        """A text's words and those of its notes, piece by piece, without what is put in."""
        return self._shelf(language).own_words(key)

    def wordings(self, language: str, key: str) -> tuple[Wording, ...]:
        """The ways to say a text; () if there is none."""
        return self._shelf(language).wordings(key)

    def _format(
        self,
        bundle: FluentBundle,
        language: str,
        key: str,
        facts: Facts,
        seed: str,
        *,
        html: bool,
        wording: Wording | None = None,
    ) -> str:
        if wording is None:
            ways = self.ways(language, key, facts, seed=seed)
            if not ways:
                raise MissingTextError(f"{language}: {key}")
            wording = ways[0]
        message = bundle.get_message(key)
        pattern = message.value if wording.name is None else message.attributes[wording.name]
        return _put(bundle, pattern, facts, language, html=html)

    def _shelf(self, tag: str) -> _Shelf:
        language = language_of(tag)
        with self._lock:
            if language not in self._shelves:
                self._shelves[language] = _Shelf(self.root / language, language)
            return self._shelves[language]


@cache
def load_texts() -> Texts:
    """The project's texts, read once."""
    return Texts()


def _wordings_of(message: ast.Message) -> Iterable[Wording]:
    if message.value is not None:
        yield _wording(None, message.value)
    for attribute in _without_notes(message):
        yield _wording(attribute.id.name, attribute.value)


def _without_notes(message: ast.Message) -> list[ast.Attribute]:
    return [each for each in message.attributes if each.id.name not in NOTES]


def _wording(name: str | None, pattern: ast.Pattern) -> Wording:
    first = pattern.elements[0] if pattern.elements else None
    return Wording(name, _variables(pattern), isinstance(first, ast.TextElement))


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - its API
        self.found.add(node.id.name)


def _variables(pattern: ast.Pattern) -> frozenset[str]:
    visitor = _Variables()
    visitor.visit(pattern)
    return frozenset(visitor.found)


def _draw(seed: str, wording: Wording) -> bytes:
    """A steady lot for a wording."""
    return hashlib.blake2b(f"{seed}:{wording.name}".encode(), digest_size=8).digest()


def _put(
    bundle: FluentBundle,
    pattern: Any,  # noqa: ANN401 - its parsed pattern
    facts: Facts,
    tag: str,
    *,
    html: bool,
) -> str:
    """A text with its facts; its own numbers, not those in words of others, as the region's."""
    arguments = {
        name: show(value, tag, html=html) for name, value in facts.items() if value is not None
    }
    if not has_own_digits(tag):
        return _fill(bundle, pattern, arguments)
    hidden = {
        name: hide_digits(value) if isinstance(value, str) else value
        for name, value in arguments.items()
    }
    return give_digits_back(in_own_digits(_fill(bundle, pattern, hidden), tag))


def _fill(bundle: FluentBundle, pattern: Any, arguments: dict[str, Any]) -> str:  # noqa: ANN401 - its parsed pattern
    text, errors = bundle.format_pattern(pattern, arguments)
    if errors:
        raise MissingTextError("; ".join(str(error) for error in errors))
    return str(text)
