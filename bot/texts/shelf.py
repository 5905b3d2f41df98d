"""The texts of all languages, read once: a key and facts in, words out."""

import hashlib
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.texts.values import show
from scenarios.engine.facts import Facts

LANGUAGES = ("ar", "en", "ru")
NOTES = frozenset({"label", "risk", "hint", "why"})
"""Attributes that are no wordings: short name, what a draft risks and gains, example, reason."""

_ROOT = Path(__file__).parents[2] / "scenarios" / "texts"


class MissingTextError(KeyError):
    """No such text, or no wording whose facts are all known."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a text: its name (None: the message's value) and the facts it needs."""

    name: str | None
    variables: frozenset[str]


def text_key(*parts: str) -> str:
    """The key of a text: its parts joined, underscores become dashes."""
    return "-".join(parts).replace("_", "-")


@dataclass(frozen=True, slots=True)
class _Shelf:
    """One language: its bundles for prose and for drafts, and the wordings by key."""

    prose: FluentBundle
    plain: FluentBundle
    wordings: dict[str, tuple[Wording, ...]]


class Texts:
    """All texts of all languages; a language is read when it is first spoken."""

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
        return frozenset(self._shelf(language).wordings)

    def say(self, language: str, key: str, facts: Facts | None = None, *, seed: str = "") -> str:
        """Prose for the user: HTML, arguments escaped and set apart in their direction.

        The seed chooses steadily between wordings that know equally much.

        Raises:
            MissingTextError: there is no such text.
        """
        return self._format(
            self._shelf(language).prose, language, key, facts or {}, seed, html=True
        )

    def draft(self, language: str, key: str, facts: Facts, *, seed: str = "") -> str:
        """Words to be copied and sent: plain text without any invisible sign.

        Raises:
            MissingTextError: there is no such text, or no wording whose facts are all known.
        """
        return self._format(self._shelf(language).plain, language, key, facts, seed, html=False)

    def can_draft(self, language: str, key: str, facts: Facts) -> bool:
        """Whether a draft has a wording all of whose facts are known."""
        known = {name for name, value in facts.items() if value is not None}
        return any(wording.variables <= known for wording in self.wordings(language, key))

    def note(self, language: str, key: str, note: str, facts: Facts | None = None) -> str:
        """An attribute of a text: "label", "risk", "hint" or "why".

        Raises:
            MissingTextError: there is no such attribute.
        """
        bundle = self._shelf(language).prose
        try:
            pattern = bundle.get_message(key).attributes[note]
        except (KeyError, LookupError) as error:
            raise MissingTextError(f"{language}: {key}.{note}") from error
        return _put(bundle, pattern, _arguments(facts or {}, language, html=True))

    def has_note(self, language: str, key: str, note: str) -> bool:
        """Whether a text has this attribute."""
        bundle = self._shelf(language).prose
        return bundle.has_message(key) and note in bundle.get_message(key).attributes

    def wordings(self, language: str, key: str) -> tuple[Wording, ...]:
        """The ways to say a text; () if there is none."""
        return self._shelf(language).wordings.get(key, ())

    def _format(
        self, bundle: FluentBundle, language: str, key: str, facts: Facts, seed: str, *, html: bool
    ) -> str:
        arguments = _arguments(facts, language, html=html)
        wording = _choose(self.wordings(language, key), arguments.keys(), seed)
        if wording is None:
            raise MissingTextError(f"{language}: {key}")
        message = bundle.get_message(key)
        pattern = message.value if wording.name is None else message.attributes[wording.name]
        return _put(bundle, pattern, arguments)

    def _shelf(self, language: str) -> _Shelf:
        with self._lock:
            if language not in self._shelves:
                self._shelves[language] = _read_shelf(self.root / language, language)
            return self._shelves[language]


def _read_shelf(folder: Path, language: str) -> _Shelf:
    shelf = _Shelf(
        FluentBundle([language], use_isolating=True),
        FluentBundle([language], use_isolating=False),
        {},
    )
    for path in sorted(folder.glob("*.ftl")):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        shelf.prose.add_resource(resource)
        shelf.plain.add_resource(resource)
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                shelf.wordings[entry.id.name] = tuple(_wordings_of(entry))
    return shelf


@cache
def load_texts() -> Texts:
    """The project's texts, read once."""
    return Texts()


def _wordings_of(message: ast.Message) -> Iterable[Wording]:
    if message.value is not None:
        yield Wording(None, _variables(message.value))
    for attribute in message.attributes:
        if attribute.id.name not in NOTES:
            yield Wording(attribute.id.name, _variables(attribute.value))


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - its API
        self.found.add(node.id.name)


def _variables(pattern: ast.Pattern) -> frozenset[str]:
    visitor = _Variables()
    visitor.visit(pattern)
    return frozenset(visitor.found)


def _choose(wordings: Iterable[Wording], known: Iterable[str], seed: str) -> Wording | None:
    """The wording that says the most of what is known; steadily by the seed among equals."""
    names = frozenset(known)
    fit = [each for each in wordings if each.variables <= names]
    if not fit:
        return None
    most = max(len(each.variables) for each in fit)
    best = [each for each in fit if len(each.variables) == most]
    digest = hashlib.blake2b(seed.encode(), digest_size=4).digest()
    return best[int.from_bytes(digest) % len(best)]


def _arguments(facts: Facts, language: str, *, html: bool) -> dict[str, Any]:
    return {
        name: show(value, language, html=html) for name, value in facts.items() if value is not None
    }


def _put(bundle: FluentBundle, pattern: Any, arguments: dict[str, Any]) -> str:  # noqa: ANN401 - its parsed pattern
    text, errors = bundle.format_pattern(pattern, arguments)
    if errors:
        raise MissingTextError("; ".join(str(error) for error in errors))
    return str(text)
