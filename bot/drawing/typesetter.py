"""A paper's words as JSON in, PDF out, with our own fonts alone; run as a program, by `run_apart`.

The words go in as a value and are never read as the typesetter's language. The source is ours: it
opens no file and asks for no package, and nothing but this folder is in its reach.
"""

import sys
from pathlib import Path

_HERE = Path(__file__).parent
_FONTS = _HERE / "fonts"


def typeset(words: str) -> bytes:
    """The PDF, in this very process; the same bytes for the same words.

    Raises:
        RuntimeError: they are no JSON that the source knows.
        ImportError: the library is not there for this kind of machine.
    """
    # loaded only by who prints
    from typst import compile as compile_source  # noqa: PLC0415

    return compile_source(
        _HERE / "paper.typ",
        root=_HERE,
        font_paths=[_FONTS],
        ignore_system_fonts=True,
        package_path=_FONTS,
        package_cache_path=_FONTS,
        sys_inputs={"words": words},
        format="pdf",
    )


if __name__ == "__main__":
    sys.stdout.buffer.write(typeset(sys.stdin.buffer.read().decode()))
