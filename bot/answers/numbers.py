"""Numbers in a button's data, which anybody's program can make up."""

_DIGITS = 15
"""Whatever has so many fits a database's whole number (64 bits), times any page's length, too."""
NO_NUMBER = -1


def read_number(word: str) -> int:
    """The number, from 0; NO_NUMBER for anything else: nothing has that id."""
    is_number = word.isascii() and word.isdigit() and len(word) <= _DIGITS
    return int(word) if is_number else NO_NUMBER
