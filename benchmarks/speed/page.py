"""docs/speed.md: a part for each command, and the musts beside what was measured."""

import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from benchmarks.speed.running import ROOT

PAGE: Final = ROOT / "docs" / "speed.md"
_HEAD: Final = """# How fast Tafawud is

Each part is written by its command with `--write`, from one run on one machine. Figures of different runs do not compare: the
machine decides, and what else it does; those of one part do.
"""


@dataclass(frozen=True, slots=True)
class Must:
    """Something that is asked for: what, what came, and whether that will do."""

    what: str
    came: str
    met: bool


def list_musts(musts: Iterable[Must]) -> str:
    """A table of them, in Markdown."""
    rows = (
        f"| {must.what} | {must.came} | {'met' if must.met else '**not met**'} |\n"
        for must in musts
    )
    return "| asked for | measured | |\n|---|---|---|\n" + "".join(rows)


def describe_machine() -> str:
    """On what it was measured, and how busy that was with other things."""
    cores = len(os.sched_getaffinity(0))
    return f"Python {platform.python_version()}, {platform.machine()}, {cores} cores"


def put_part(title: str, text: str) -> None:
    """Write one part of the page anew; the other stays as it is."""
    written = PAGE.read_text(encoding="utf-8") if PAGE.exists() else _HEAD
    _, *parts = written.split("\n## ")
    named = {part.partition("\n")[0]: part.partition("\n")[2].strip() for part in parts}
    named[title] = text.strip()
    whole = "".join(f"\n## {name}\n\n{words}\n" for name, words in sorted(named.items()))
    PAGE.write_text(_HEAD + whole, encoding="utf-8")
