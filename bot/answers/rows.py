"""Buttons in rows, as a phone shows them best."""

from bot.messages import Button, Rows

_WIDE = 18
"""Characters above which a button stands alone in its row."""


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
