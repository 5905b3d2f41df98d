"""aiogram with a state and its data for each user, kept in memory: two questions in turn."""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message


class Form(StatesGroup):
    """What is asked."""

    name = State()
    price = State()


dispatcher = Dispatcher(storage=MemoryStorage())


@dispatcher.message(Form.price)
async def take_price(message: Message, state: FSMContext) -> None:
    """The second answer: read what was kept, begin anew."""
    kept = await state.get_data()
    await state.update_data(price=message.text, before=kept.get("name"))
    await state.set_state(Form.name)
    await message.answer(message.text or "")


@dispatcher.message()
async def take_name(message: Message, state: FSMContext) -> None:
    """The first answer, also of whoever is new."""
    await state.update_data(name=message.text)
    await state.set_state(Form.price)
    await message.answer(message.text or "")


async def main() -> None:
    """Run until it is ended."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["BOT_API_URL"]))
    await dispatcher.start_polling(Bot(os.environ["BOT_TOKEN"], session=session))


if __name__ == "__main__":
    asyncio.run(main())
