"""Drafts in another manner: «вы» becomes «ты», contractions are written out.

The words that change stand in `scenarios/texts/<language>/<manner>.tsv`, a line each: as it is
written, a tab, as it is said in this manner. They are reviewed by hand; a word that looks as if it
should change and must not stands there as itself. A line `#! <regular expression>` says what looks
so; the text check refuses a draft with such a word that no line knows. Facts are the user's words
and never changed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer, Visitor


class MannerError(Exception):
    """A line of a manner's file is not what it should be."""


@dataclass(frozen=True, slots=True)
class Manner:
    """Words and phrases (lower case) with what they become, and what looks as if it had to."""

    words: Mapping[str, str]
    pattern: re.Pattern[str]
    suspect: re.Pattern[str] | None

    def find_unknown(self, text: str) -> list[str]:
        """Words which look as if they had to change and which no line knows."""
        if self.suspect is None:
            return []
        known = [found.span() for found in self.pattern.finditer(text)]
        return [
            found[0]
            for found in self.suspect.finditer(text)
            if not any(start <= found.start() and found.end() <= end for start, end in known)
        ]

    def apply(self, text: str) -> str:
        """The text in this manner; a capital at the beginning of a word stays one."""
        return self.pattern.sub(self._turn, text)

    def _turn(self, found: re.Match[str]) -> str:
        written = found[0]
        said = self.words[written.lower()]
        return said[:1].upper() + said[1:] if written[:1].isupper() else said


def read_manner(path: Path) -> Manner:
    """Read a manner's file.

    Raises:
        MannerError: a line has no tab or a word stands there twice.
    """
    words: dict[str, str] = {}
    suspect = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#!"):
            suspect = re.compile(line.removeprefix("#!").strip(), re.IGNORECASE)
        if not line or line.startswith("#"):
            continue
        written, tab, said = line.partition("\t")
        if not tab or written in words or written != written.lower():
            raise MannerError(f"{path.name}:{number}: {line!r}")
        words[written] = said
    longest_first = sorted(words, key=len, reverse=True)
    either = "|".join(map(re.escape, longest_first)) or r"(?!)"
    pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
    return Manner(words, pattern, suspect)


def speak(resource: ast.Resource, manner: Manner) -> ast.Resource:
    """A copy of the texts whose own words are in this manner."""
    spoken = _Speaker(manner).visit(resource.clone())
    assert isinstance(spoken, ast.Resource)  # noqa: S101 - a transformer that replaces nothing
    return spoken


def own_words(resource: ast.Resource) -> list[str]:
    """Our own words in these texts, piece by piece."""
    listener = _Listener()
    listener.visit(resource)
    return listener.heard


class _Listener(Visitor):
    def __init__(self) -> None:
        self.heard: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - its API
        self.heard.append(node.value)


class _Speaker(Transformer):
    def __init__(self, manner: Manner) -> None:
        self._manner = manner

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - its API
        node.value = self._manner.apply(node.value)
        return node
