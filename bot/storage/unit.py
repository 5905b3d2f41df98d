"""One transaction's view of the database: what a turn may ask and write, always by its owner."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.accounts import Accounts
from bot.storage.checks import Checks
from bot.storage.database import Database
from bot.storage.dealings import Dealings
from bot.storage.follow_ups import FollowUps
from bot.storage.handed import Handed
from bot.storage.plans import Plans
from bot.storage.post import Post
from bot.storage.practices import Practices
from bot.storage.readings import Readings
from bot.storage.stages import Stages
from bot.storage.timetable import Timetable


class Unit:
    """The rooms of the storage over one connection."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.accounts = Accounts(connection)
        self.post = Post(connection)
        self.dealings = Dealings(connection)
        self.readings = Readings(connection)
        self.checks = Checks(connection)
        self.practices = Practices(connection)
        self.stages = Stages(connection)
        self.follow_ups = FollowUps(connection)
        self.handed = Handed(connection)
        self.timetable = Timetable(connection)
        self.plans = Plans(connection)


@asynccontextmanager
async def open_unit(
    database: Database, *, urgent: bool = False, long: bool = False
) -> AsyncIterator[Unit]:
    """A unit: committed when the block ends, rolled back when it raises.

    Args:
        database: whose.
        urgent: it goes before all others that wait for the database.
        long: its statements look through whole tables: nothing else is to stand still for them.

    Raises:
        StorageError: the database cannot be used now.
    """
    async with database.transaction(urgent=urgent, long=long) as connection:
        yield Unit(connection)
