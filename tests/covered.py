"""Gate: the tests with branch coverage, which only rises.

Not the long ones nor the browser's, and what is the same in three languages in one of them each:
`make test` runs all.
"""

import subprocess
import sys

FLOOR = 92
"""Percent of lines and branches that the tests run at least; raised, never lowered."""
_PYTEST = (sys.executable, "-m", "pytest")
_PARALLEL = ("-n", "auto", "--maxprocesses=4", "--dist=worksteal")
_SHORT = ("-m", "not long and not browser", "--one-language")
_COVERAGE = ("--cov", "--cov-report=term-missing:skip-covered", f"--cov-fail-under={FLOOR}")


def main() -> int:
    """Run the tests; not 0 if one fails or less than the floor is covered."""
    done = subprocess.run((*_PYTEST, *_PARALLEL, *_SHORT, *_COVERAGE), check=False)  # noqa: S603 - our own command
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
