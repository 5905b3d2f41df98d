"""SVG in, PNG out, with our own fonts alone; run as a program, for `render_apart`.

The library that renders holds the interpreter as long as it works, some tenths of a second: in a
thread it would hold everybody up. So it has a process of its own, which knows no secret of ours and
cannot take the bot down with it.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_FONTS = tuple(str(path) for path in sorted((Path(__file__).parent / "fonts").glob("*.ttf")))
_ENVIRONMENT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
"""What the process is told; BOT_TOKEN is none of it."""
_SECONDS = 30
_ONE_AT_A_TIME = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drawing")


class DrawingError(Exception):
    """The picture could not be drawn."""


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


def render_apart(svg: str, zoom: float) -> bytes:
    """The PNG, from a process of its own, one at a time; waits for it.

    Raises:
        DrawingError: it could not be drawn.
    """
    return _ONE_AT_A_TIME.submit(_run, svg, zoom).result()


def _run(svg: str, zoom: float) -> bytes:
    command = (sys.executable, __file__, str(zoom))
    known = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            command,
            input=svg.encode(),
            capture_output=True,
            check=True,
            timeout=_SECONDS,
            env=known,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise DrawingError(type(error).__name__) from error
    return done.stdout


if __name__ == "__main__":
    sys.stdout.buffer.write(render(sys.stdin.buffer.read().decode(), float(sys.argv[1])))
