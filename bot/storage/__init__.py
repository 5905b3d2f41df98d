"""Tables and what is asked of them; the only room that knows SQL."""

from bot.storage.claims import LOOK_SECONDS, Claims
from bot.storage.database import AddressError, Database, StorageError, file_of
from bot.storage.dealings import MONEY
from bot.storage.lock import HeldError, hold
from bot.storage.plans import MOVED, OWN, PLANNED, PROMISED
from bot.storage.readings import ASKED_WHOSE
from bot.storage.records import (
    Deal,
    DealEvent,
    HandedDraft,
    Letter,
    Reminder,
    Stage,
    StoredCheck,
    StoredPractice,
    StoredReading,
    Told,
    Update,
    User,
)
from bot.storage.timetable import DIGEST, HELD
from bot.storage.unit import Unit, open_unit

__all__ = [
    "ASKED_WHOSE",
    "DIGEST",
    "HELD",
    "LOOK_SECONDS",
    "MONEY",
    "MOVED",
    "OWN",
    "PLANNED",
    "PROMISED",
    "AddressError",
    "Claims",
    "Database",
    "Deal",
    "DealEvent",
    "HandedDraft",
    "HeldError",
    "Letter",
    "Reminder",
    "Stage",
    "StorageError",
    "StoredCheck",
    "StoredPractice",
    "StoredReading",
    "Told",
    "Unit",
    "Update",
    "User",
    "file_of",
    "hold",
    "open_unit",
]
