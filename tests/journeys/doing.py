"""What people do on many journeys: make a deal, change it or a setting, let a time come."""

import asyncio
from datetime import UTC, datetime, timedelta

from tests.house import House
from tests.journeys.chat import data_of, has, rows, settle
from tests.phone import Message, Phone

DIGEST = "source = 'digest'"


async def make_deal(
    phone: Phone,
    client: str,
    *,
    thing: str = "landing page",
    price: str = "1500 $",
    floor: str = "1000 $",
) -> int:
    """A deal made by hand in four answers; its number, its screen being the last thing heard."""
    await phone.say("/deals")
    await phone.hears(has("d:0:new"))
    await phone.tap("d:0:new")
    for answer in (client, thing, price, floor):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    screen = await phone.hears(has(":terms"))
    return int(data_of(screen, ":terms").split(":")[1])


async def open_deal(phone: Phone, deal: int) -> Message:
    """The screen of a deal, by the list."""
    await phone.say("/deals")
    await phone.hears(has(f"d:{deal}:show"))
    await phone.tap(f"d:{deal}:show")
    return await phone.hears(has(f"d:{deal}:terms"))


async def agree(phone: Phone, deal: int, field: str, answer: str) -> Message:
    """Set a field by typing; the deal's screen that follows."""
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:terms")
    await phone.hears(has(f"d:{deal}:field:{field}"))
    await phone.tap(f"d:{deal}:field:{field}")
    await phone.hears(has(":cancel"))
    await phone.say(answer)
    return await phone.hears(has(f"d:{deal}:terms"))


async def promise(phone: Phone, deal: int, day: str) -> Message:
    """Agree on a deal by its talk, to be ready on that day; what says it is kept in mind."""
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:walk")
    await phone.hears(has(":go:agreement"))
    await phone.tap(":go:agreement")
    await phone.hears(has(":half"))
    await phone.tap(":half")
    for answer in (day, "2", ":skip"):
        await phone.hears(has(":skip"))
        await (phone.tap if answer.startswith(":") else phone.say)(answer)
    await phone.hears(has(":accepted"))
    await phone.tap(":accepted")
    kept = await phone.hears(lambda each: has(":delete")(each) and has("t:")(each))
    await phone.skip()
    return kept


async def do_more(phone: Phone, deal: int, action: str) -> None:
    """A button behind "more" on a deal's screen."""
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:more")
    await phone.hears(has(f"d:{deal}:{action}"))
    await phone.tap(f"d:{deal}:{action}")


async def offer_less(phone: Phone, price: str) -> list[Message]:
    """What is said where a lower price is offered against something, for the only deal."""
    await phone.say("/deals")
    await phone.hears(has(":show"))
    await phone.tap(":show")
    await phone.hears(has(":walk"))
    await phone.tap(":walk")
    await phone.hears(has(":go:discount"))
    await phone.tap(":go:discount")
    await phone.hears(has(":skip"))
    await phone.say("10%")
    await phone.hears(has(":trade"))
    await phone.tap(":trade")
    await phone.hears(has(":cancel"))
    before = {each.id for each in await phone.messages()}
    await phone.say(price)
    await phone.hears(has(":accepted"))
    return [each for each in await phone.messages() if each.id not in before and each.from_bot]


async def set_up(phone: Phone, field: str, *answers: str) -> None:
    """Change a setting: an answer that begins with a colon is a button."""
    await phone.say("/settings")
    await phone.hears(has(f"s:{field}"))
    await phone.tap(f"s:{field}")
    for answer in answers:
        await phone.hears(has(":cancel"))
        if answer.startswith(":"):
            await phone.tap(answer)
        else:
            await phone.say(answer)
    await phone.hears("/settings")


def due_of(house: House, where: str) -> datetime:
    """When the only reminder like this is due."""
    ((due,),) = rows(house, f"SELECT due_at FROM reminders WHERE {where}")  # noqa: S608 - words of our own tests
    return datetime.fromisoformat(due).replace(tzinfo=UTC)


def let_come(house: House, at: datetime) -> None:
    """Let this moment have just passed."""
    house.move_clock(at - house.clock() + timedelta(seconds=5))


async def let_digest_come(house: House) -> datetime:
    """Let the hour of the digest come, whether it tells something or not; when that was."""
    await settle(house)
    due = due_of(house, DIGEST)
    let_come(house, due)
    async with asyncio.timeout(20):
        while due_of(house, DIGEST) == due:  # noqa: ASYNC110 - the file rings no bell
            await asyncio.sleep(0.01)
    await settle(house)
    return due
