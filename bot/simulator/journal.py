"""What happened in the simulator, one JSON record a line, so that it outlives the process."""

import json
from collections.abc import Iterator
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

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
