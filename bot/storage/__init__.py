"""Tables and what is asked of them; the only room that knows SQL."""

from bot.storage.database import AddressError, Database, StorageError
from bot.storage.dealings import MONEY
from bot.storage.records import Deal, DealEvent, Letter, Reminder, StoredReading, Update, User
from bot.storage.unit import Unit, open_unit

__all__ = [
    "MONEY",
    "AddressError",
    "Database",
    "Deal",
    "DealEvent",
    "Letter",
    "Reminder",
    "StorageError",
    "StoredReading",
    "Unit",
    "Update",
    "User",
    "open_unit",
]
