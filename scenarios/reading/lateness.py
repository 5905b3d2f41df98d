"""How late something is, in words -> whole days and the day on which it was due."""

import re
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.reading.amounts import read_number

LONGEST = 730
"""Days; what is later than two years is no matter of a letter."""
_UNITS = (
    (re.compile(r"\bweeks?\b|\bнедел|أسبوع|اسبوع|أسابيع|اسابيع", re.IGNORECASE), 7),
    (re.compile(r"\bmonths?\b|\bмесяц|شهر|أشهر|اشهر|شهور", re.IGNORECASE), 30),
    (re.compile(r"\bdays?\b|\bд(?:ень|ня|ней)\b|يوم|أيام|ايام", re.IGNORECASE), 1),
)
_TWO = re.compile(r"(?:أسبوع|اسبوع|شهر|يوم)(?:ان|ين)")
"""Arabic says "two weeks" in one word."""


def days_late(text: str, facts: Facts) -> Json:
    """Days since something was due: {"number": "6", "due": "YYYY-MM-DD"} in the user's zone.

    A week counts as 7 days, a month as 30.

    Raises:
        UnreadableError: "not_number", "out_of_range".
    """
    unit = next((days for pattern, days in _UNITS if pattern.search(text)), None)
    count = read_number(text)
    if count is None and unit is not None:
        count = Decimal(2 if _TWO.search(text) else 1)
    if count is None:
        raise UnreadableError("not_number")
    if not 0 < count <= LONGEST:
        raise UnreadableError("out_of_range")
    days = round(count * (unit or 1))
    if not 1 <= days <= LONGEST:
        raise UnreadableError("out_of_range")
    zone = ZoneInfo(str(facts.get("profile_zone") or "UTC"))
    today = datetime.fromisoformat(str(facts["now"])).astimezone(zone).date()
    return {"number": str(days), "due": (today - timedelta(days=days)).isoformat()}
