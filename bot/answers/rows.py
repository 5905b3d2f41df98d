"""Buttons in rows, as a phone shows them best."""

from bot.messages import MOST_LABEL, Button, Rows

_WIDE = 18
"""Characters above which a button stands alone in its row."""
_LEAST_NAME = 12
"""Characters that a name keeps, however much is said of it."""


def cut_label(label: str, most: int = MOST_LABEL) -> str:
    """A label of a length that a phone shows; what it stands for stays whole."""
    return label if len(label) <= most else f"{label[: most - 1].rstrip()}…"


def label_with_name(name: str, rest: str) -> str:
    """A name with what is said behind it: the name is cut first, so that the rest is seen."""
    return cut_label(f"{cut_label(name, max(MOST_LABEL - len(rest), _LEAST_NAME))}{rest}")


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
