"""Tables and what is asked of them; the only room that knows SQL."""

from bot.storage.database import AddressError, Database, StorageError
from bot.storage.dealings import MONEY
from bot.storage.records import (
    Deal,
    DealEvent,
    Letter,
    Reminder,
    Stage,
    StoredReading,
    Told,
    Update,
    User,
)
from bot.storage.timetable import DIGEST
from bot.storage.unit import Unit, open_unit

__all__ = [
    "DIGEST",
    "MONEY",
    "AddressError",
    "Database",
    "Deal",
    "DealEvent",
    "Letter",
    "Reminder",
    "Stage",
    "StorageError",
    "StoredReading",
    "Told",
    "Unit",
    "Update",
    "User",
    "open_unit",
]
