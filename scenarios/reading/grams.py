"""A text becomes counted pieces of its words: what is left to read by when no encoder is there."""

import re
import unicodedata
import zlib
from collections import Counter
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 15  # pieces share buckets by their checksum, so no dictionary has to be kept
_LENGTHS = (2, 3, 4)
_WORD = re.compile(r"\w+|[^\w\s]")
# Spellings that mean the same: hamzas and endings of Arabic, the Russian ё, digits of any script.
_SAME = str.maketrans("أإآٱىةؤئё", "اااايهويе")
_DIGIT = re.compile(r"\d")


def fold(text: str) -> str:
    """Return the clean text in small letters, without vowel signs, with every digit as 0."""
    bare = "".join(c for c in text.casefold() if unicodedata.category(c) != "Mn")
    return _DIGIT.sub("0", bare.translate(_SAME))


def count_grams(text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Return the buckets (ascending) the clean text falls in, and the weight 1 + ln(count) of each.

    Pieces are two to four characters long, a word's edges included, and the words and their pairs.
    """
    words = _WORD.findall(fold(text))
    pieces: Counter[str] = Counter()
    for word in words:
        edged = f" {word} "
        for length in _LENGTHS:
            pieces.update(edged[at : at + length] for at in range(len(edged) - length + 1))
    pieces.update(f"= {word}" for word in words)
    pieces.update(f"= {one} {two}" for one, two in pairwise(words))
    sums: Counter[int] = Counter()
    for piece, count in pieces.items():
        sums[zlib.crc32(piece.encode("utf-8", "ignore")) % BUCKETS] += count
    buckets = np.array(sorted(sums), dtype=np.int64)
    counts = np.array([sums[bucket] for bucket in buckets.tolist()], dtype=np.float32)
    return buckets, 1 + np.log(counts, dtype=np.float32)
