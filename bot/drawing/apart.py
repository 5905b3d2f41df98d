"""Work in a process of its own that knows no secret of ours: one at a time, and never for long.

The libraries that draw hold the interpreter as long as they work, some tenths of a second: in a
thread they would hold everybody up. In a process of its own none can take the bot down with it.
"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

_ENVIRONMENT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
"""What the process is told; BOT_TOKEN is none of it."""
_SECONDS = 30
_ONE_AT_A_TIME = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drawing")


class DrawingError(Exception):
    """It could not be drawn."""


def run_apart(program: str, given: bytes, *words: str) -> bytes:
    """What a program of ours makes of what it is given; waits for it.

    Args:
        program: the path of its file.
        given: goes to its standard input.
        words: of its command line.

    Raises:
        DrawingError: it failed, or took longer than 30 s.
    """
    return _ONE_AT_A_TIME.submit(_run, program, given, words).result()


def _run(program: str, given: bytes, words: tuple[str, ...]) -> bytes:
    known = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            (sys.executable, program, *words),
            input=given,
            capture_output=True,
            check=True,
            timeout=_SECONDS,
            env=known,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise DrawingError(type(error).__name__) from error
    return done.stdout
