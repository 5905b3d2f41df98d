"""Of many measured values: the one that a share of them does not exceed."""

import math
from collections.abc import Sequence


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so large a share does not exceed; 0 of none."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return ordered[min(math.ceil(share * len(ordered)), len(ordered)) - 1]
