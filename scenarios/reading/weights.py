"""A file of what was learnt: refused where it is damaged, or was learnt for something else."""

import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


class WeightsError(Exception):
    """What was learnt is missing or not for this code; `python -m evals` makes it (see there)."""


def read_weights(path: Path, kind: str, names: tuple[str, ...]) -> dict[str, NDArray[Any]]:
    """Read all of a file.

    Args:
        path: the file.
        kind: what is told apart, by its name in the file.
        names: which these are, in their order.

    Raises:
        WeightsError: it is missing, damaged, or was learnt for others.
    """
    try:
        # opened here, for a damaged file would stay open there
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
            known = tuple(arrays[kind].tolist())
    except Exception as error:  # damaged files may fail in any way; the coach must not
        raise WeightsError(f"{path.name} can't be read: {error}") from error
    if known != names:
        raise WeightsError(f"{path.name} was trained for other {kind}")
    return arrays


def sum_of(path: Path) -> int:
    """Return the checksum by which a head knows the layers it has learnt above."""
    return zlib.crc32(path.read_bytes())
