"""What happened in the simulator, one JSON record a line, so that it outlives the process."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

Json = dict[str, Any]


class Journal:
    """An append-only file of records; without a path it forgets everything.

    Each record reaches the operating system before `append` returns: killing us loses none.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def open(self) -> Iterator[Json]:
        """Yield the records kept so far, then be ready for more.

        A last line torn by a crash is cut off: its writer never got to answer anybody.
        """
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.touch(mode=0o600)
        whole = 0
        with self._path.open("rb") as kept:
            for line in kept:
                if not line.endswith(b"\n"):
                    break
                whole += len(line)
                yield json.loads(line)
        self._file = self._path.open("r+b", buffering=0)
        self._file.truncate(whole)
        self._file.seek(whole)

    def append(self, record: Json) -> None:
        """Keep one more record."""
        if self._file is not None:
            self._file.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")

    def erase(self, is_gone: Callable[[Json], bool]) -> None:
        """Drop the records of which this is true; a crash leaves the file as it was, or done."""
        if self._path is None or self._file is None:
            return
        self._file.close()
        fresh = self._path.with_suffix(".new")
        fresh.touch(mode=0o600)
        with self._path.open("rb") as kept, fresh.open("wb") as written:
            written.writelines(line for line in kept if not is_gone(json.loads(line)))
            written.flush()
            os.fsync(written.fileno())
        fresh.replace(self._path)
        self._file = self._path.open("ab", buffering=0)

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
