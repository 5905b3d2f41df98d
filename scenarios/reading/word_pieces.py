"""A text becomes the numbers of the pieces of words its encoder knows, the likeliest way."""

from typing import Final

import numpy as np

from scenarios.reading.model_file import ModelFile

MOST_PIECES: Final = 96  # of a message; most hold 25 to 60
_SPACE: Final = "\u2581"
PREFIX: Final = "query: "
"""What the model was taught to expect before a question."""
_UNKNOWN_COSTS: Final = np.float32(10)  # more than the rarest piece


class WordPieces:
    """The vocabulary of multilingual-e5-small, a unigram model; 40 MB."""

    def __init__(self, file: ModelFile) -> None:
        """Read the vocabulary. Raises EncoderError."""
        self._file = file
        self._pieces = file.read_pieces()
        self._longest = max(map(len, self._pieces))
        self._unknown_score = np.float32(file.scores.min() - _UNKNOWN_COSTS)

    def number(self, text: str) -> list[int]:
        """Return the numbers for a clean text, at most `MOST_PIECES`, begin and end among them.

        Of a longer one two thirds are of its beginning and a third of its end.
        """
        return self.frame(trim(self.split(PREFIX + text), MOST_PIECES - 2))

    def frame(self, numbers: list[int]) -> list[int]:
        """Return the numbers with begin and end."""
        return [self._file.begin, *numbers, self._file.end]

    def split(self, text: str) -> list[int]:
        """Return the numbers of a clean text's pieces, all of them."""
        text = _SPACE + text.translate(self._file.normal).replace(" ", _SPACE)
        while _SPACE * 2 in text:
            text = text.replace(_SPACE * 2, _SPACE)
        # The best score of each beginning of the text, and the last piece that leads there. In
        # single precision, as the model was made: sums that tie there must tie here.
        size = len(text)
        best = [np.float32(-np.inf)] * (size + 1)
        best[0] = np.float32(0)
        last = [(0, 0)] * (size + 1)
        scores, unknown = self._file.scores, self._file.unknown
        for start in range(size):
            for end in range(start + 1, min(size, start + self._longest) + 1):
                number = self._pieces.get(text[start:end])
                if number is not None and (score := best[start] + scores[number]) > best[end]:
                    best[end], last[end] = score, (start, number)
            if (score := best[start] + self._unknown_score) > best[start + 1]:
                best[start + 1], last[start + 1] = score, (start, unknown)
        numbers = []
        at = size
        while at:
            at, number = last[at]
            numbers.append(number)
        return numbers[::-1]


def trim(numbers: list[int], most: int) -> list[int]:
    """Return two thirds of the beginning and a third of the end of what is too long."""
    if len(numbers) <= most:
        return numbers
    head = most * 2 // 3
    return numbers[:head] + numbers[head - most :]
