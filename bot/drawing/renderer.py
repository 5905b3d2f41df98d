"""SVG in, PNG out, with our own fonts alone; run as a program, by `run_apart`."""

import sys
from pathlib import Path

_FONTS = tuple(str(path) for path in sorted((Path(__file__).parent / "fonts").glob("*.ttf")))


def render(svg: str, zoom: float) -> bytes:
    """The PNG, in this very process.

    Raises:
        ValueError: it is no SVG.
        ImportError: the library is not there for this kind of machine.
    """
    # loaded only by who draws
    from resvg_py import svg_to_bytes  # noqa: PLC0415

    return svg_to_bytes(
        svg_string=svg,
        zoom=zoom,
        skip_system_fonts=True,
        font_files=list(_FONTS),
        languages=["en"],
    )


if __name__ == "__main__":
    sys.stdout.buffer.write(render(sys.stdin.buffer.read().decode(), float(sys.argv[1])))
