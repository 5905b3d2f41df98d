"""Lets a vocabulary be written as plain text."""


def list_words(text: str) -> tuple[str, ...]:
    """Return the words of a text, parted by spaces, in order."""
    return tuple(text.split())
