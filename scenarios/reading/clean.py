"""A message is made harmless and regular before any model, pattern or C code sees it."""

import re
import unicodedata

MAX_CHARACTERS = 4096  # Telegram's limit for one message; what stands beyond it is not read
# What models weigh of a message: enough for nearly all; of a longer one the beginning and the end,
# where its ask stands. Bounds the time: a model needs up to 0.1 ms a character.
_BEGINNING, _END = 900, 600
_AT_EACH_END = 16
_RUN = 3  # "pleeeease" and "!!!!!!" say nothing more after the third character

# Categories that carry no meaning for a reader: controls, lone surrogates, private use, unassigned,
# and formats (zero-width and bidi controls, the soft hyphen, the byte order mark, emoji tags).
_SILENT = frozenset({"Cc", "Cs", "Co", "Cn", "Cf"})
_BREAKS = frozenset("\n\r\t\v\f\x85\u2028\u2029")
_LONG_RUN = re.compile(rf"(\D)\1{{{_RUN},}}", re.DOTALL)
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")
_SENTENCE = re.compile(r"[^.!?؟۔…\n]*(?:\.(?=\w)[^.!?؟۔…\n]*)*(?:[.!?؟۔…]+[)\]»\"'”]*|\n|$)")


def drop_silent(text: str) -> str:
    """Return at most `MAX_CHARACTERS` of the text without what cannot be seen; line breaks stay."""
    kept: list[str] = []
    for character in text[:MAX_CHARACTERS]:
        if character in _BREAKS:
            kept.append("\n" if character != "\t" else " ")
        elif unicodedata.category(character) not in _SILENT:
            kept.append(character)
    return "".join(kept)


def clean(text: str) -> str:
    """Return the text as models read it: NFKC, nothing silent, no long runs, at most 4096 long.

    Never raises. One character may stand for many (U+FDFA for eighteen), so the length is capped
    both before and after the normal form.
    """
    normal = unicodedata.normalize("NFKC", drop_silent(text))[: 2 * MAX_CHARACTERS]
    # Some compatibility forms fall apart into characters that are silent themselves.
    normal = _LONG_RUN.sub(lambda run: run[1] * _RUN, drop_silent(normal).replace("ـ", ""))
    return _LINES.sub("\n", _BLANKS.sub(" ", normal)).strip()[:MAX_CHARACTERS]


def pick_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences that are weighed: at most 32, of the beginning and the end."""
    sentences = split_sentences(cut_middle(text))
    if len(sentences) <= 2 * _AT_EACH_END:
        return sentences
    return (*sentences[:_AT_EACH_END], *sentences[-_AT_EACH_END:])


def cut_middle(text: str) -> str:
    """Return the text; of one over 1,500 characters, its beginning and its end on two lines."""
    if len(text) <= _BEGINNING + _END:
        return text
    return f"{text[:_BEGINNING]}\n{text[-_END:]}"


def split_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of the text as they were written, in order, without what is silent.

    A sentence ends at a full stop, a question or exclamation mark of any of our scripts, or a line
    break; a point inside a number or an address ends none.
    """
    found = (piece.strip() for piece in _SENTENCE.findall(drop_silent(text)))
    return tuple(piece for piece in found if any(map(str.isalnum, piece)))
