"""A paper as a PDF for a printer or a phone: A4, from the left or from the right."""

import json
from typing import Any

from bot.drawing import typesetter
from bot.drawing.apart import DrawingError, run_apart
from bot.drawing.letters import is_rtl, make_breakable, spell
from bot.papers import PAGE, PAGES, Paper

MOST_BYTES = 300_000
"""Of a paper's words: far more than anybody reads, and set within the time that there is."""


def print_paper(paper: Paper) -> bytes:
    """The paper as a PDF; it takes half a second, and longer when it has very many pages.

    Raises:
        DrawingError: it cannot be printed, or is too long.
    """
    words = compose(paper).encode()
    if len(words) > MOST_BYTES:
        raise DrawingError("the paper is too long")
    return run_apart(typesetter.__file__, words)


def compose(paper: Paper) -> str:
    """What the typesetter is given: JSON of lines, each with the side where it begins."""
    before, between, after = _split(paper.page)
    return json.dumps(
        {
            "language": paper.language,
            "title": _line(paper.title),
            "about": _line(paper.about),
            "state": _line(paper.state),
            "note": _line(paper.note),
            "sections": [
                {
                    "title": _line(section.title),
                    "head": [_line(each) for each in section.head],
                    "rows": [[_line(cell) for cell in row] for row in section.rows],
                    "columns": len(section.rows[0]) if section.rows else 1,
                }
                for section in paper.sections
            ],
            "footer": _line(paper.footer),
            "page": [before, between, after],
            "digits": list(paper.digits),
        },
        ensure_ascii=False,
    )


def _line(text: str) -> dict[str, Any]:
    spelt = spell(text)
    side = is_rtl(spelt)
    return {
        "text": make_breakable(spelt),
        "side": "" if side is None else "rtl" if side else "ltr",
    }


def _split(page: str) -> tuple[str, str, str]:
    before, _, rest = page.partition(PAGE)
    between, _, after = rest.partition(PAGES)
    return before, between, after
