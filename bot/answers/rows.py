"""Buttons in rows, as a phone shows them best."""

from bot.messages import Button, Rows

_WIDE = 18
"""Characters above which a button stands alone in its row."""
_LONG = 48
"""Characters of a label of the user's own words that a phone shows."""


def cut_label(label: str) -> str:
    """A label of a length that a phone shows; what it stands for stays whole."""
    return label if len(label) <= _LONG else f"{label[: _LONG - 1].rstrip()}…"


def in_rows(buttons: list[Button]) -> Rows:
    """Two buttons a row where both are short, else one."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        short = len(button.label) <= _WIDE
        if rows and short and len(rows[-1]) == 1 and len(rows[-1][0].label) <= _WIDE:
            rows[-1] = (rows[-1][0], button)
        else:
            rows.append((button,))
    return tuple(rows)
