"""A paper as it is said, before it is printed: words in rows, without a place or a colour."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

PAGE = "{page}"
PAGES = "{pages}"
"""Where the two numbers go in `Paper.page`."""


@dataclass(frozen=True, slots=True)
class Section:
    """What is read together.

    Attributes:
        title: of the section; empty where it goes on from the one before.
        rows: cells, as many in each: one is a line, two a name and what it is, more a table.
        head: what the columns are called; empty where they need no name.
    """

    title: str
    rows: tuple[tuple[str, ...], ...]
    head: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper; all its words are plain text, which may set others' apart by isolates.

    Attributes:
        language: "ar", "en" or "ru": the side where its lines begin.
        about: a line below the title; may be empty.
        state: how what it tells of stands, in a word or two.
        note: for whom it is.
        footer: stands on each page, with `page`, which holds PAGE and PAGES.
        digits: 0 to 9 as the page numbers are written.
    """

    language: str
    title: str
    about: str
    state: str
    note: str
    sections: tuple[Section, ...]
    footer: str
    page: str
    digits: str = "0123456789"

    def words(self) -> Iterator[str]:
        """All that it says."""
        yield from (self.title, self.about, self.state, self.note, self.footer)
        for section in self.sections:
            yield section.title
            yield from section.head
            for row in section.rows:
                yield from row


def isolate(words: str) -> str:
    """Words of others, set apart in their own direction from the line that they stand in."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def load_paper(stored: Mapping[str, Any]) -> Paper:
    """The paper from the JSON that `dataclasses.asdict` makes of it.

    Raises:
        KeyError, TypeError, ValueError: the JSON is none.
    """
    return Paper(
        language=stored["language"],
        title=stored["title"],
        about=stored["about"],
        state=stored["state"],
        note=stored["note"],
        sections=tuple(
            Section(each["title"], tuple(tuple(row) for row in each["rows"]), tuple(each["head"]))
            for each in stored["sections"]
        ),
        footer=stored["footer"],
        page=stored["page"],
        digits=stored["digits"],
    )
