"""The menu: at most six short buttons in one order everywhere, and screens that stay in place."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from telegram import BotCommand, BotCommandScopeAllPrivateChats

from bot.simulator import bot_api
from bot.simulator.account import Account
from bot.simulator.methods import call_method
from bot.simulator.params import Params
from tests.house import House
from tests.journeys.chat import has, plain, settle, still_answers, words
from tests.journeys.doing import make_deal
from tests.phone import Message, Phone

LANGUAGES = ("ar", "en", "ru")
THANKS = {"ar": "شكرا لك", "en": "Thank you", "ru": "Спасибо"}
in_each_language = pytest.mark.parametrize("language", LANGUAGES)
OPENED = ("m:walk", "m:check", "m:practice", "m:deals", "m:reminders", "m:settings")
"""What the menu opens."""
MOST_CHARACTERS = 23


class Listener:
    """What the bot asks of Telegram, by name, while it is passed on; `done`: all was looked at."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.done = asyncio.Event()
        monkeypatch.setattr(bot_api, "call_method", self)

    async def __call__(self, account: Account, name: str, params: Params) -> tuple[int, Any]:
        self.asked.append(name.lower())
        if self.asked.count("getmyshortdescription") == 1 + len(LANGUAGES):
            self.done.set()
        return await call_method(account, name, params)


def _says_else_than(seen: set[str]) -> Callable[[Message], bool]:
    return lambda message: message.text not in seen


async def _introduced(phone: Phone, language: str) -> None:
    async with asyncio.timeout(40):
        await phone.messages()
        while plain(phone.state["bot"]["short_description"]) != words(language, "bot-about"):
            await asyncio.sleep(0.05)
            await phone.messages()


@in_each_language
async def test_six_short_buttons_in_one_order_wherever_the_menu_is_shown(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await make_deal(phone, "Ahmed")
    menus = []
    for said in ("/start", "/help", "/nonsense", THANKS[language]):
        await phone.skip()
        await phone.say(said)
        menu = await phone.hears(has("m:practice"))
        menus.append([(each["text"], each["callback_data"]) for each in menu.buttons])
    assert menus == [menus[0]] * 4
    assert [data for _, data in menus[0]] == list(OPENED)
    labels = [label for label, _ in menus[0]]
    assert len(labels) == len(set(labels)) <= 6
    assert max(map(len, labels)) <= MOST_CHARACTERS, labels


@in_each_language
async def test_a_screen_takes_the_place_of_the_one_it_was_opened_from(
    house: House, language: str
) -> None:
    """Nothing is sent anew, however deep one goes; the words of the last screen are gone."""
    phone = await house.phone(language)
    await make_deal(phone, "Ahmed")
    await phone.say("/remind in 2 hours call Anna")
    await phone.hears(has(":delete"))
    for opened in (
        ("m:walk",),
        ("m:deals", "d:1:show"),
        ("m:reminders", ":open"),
        ("m:settings", "m:language"),
        ("m:practice", "y:s:"),
        ("m:deals", "d:1:show", "d:1:walk"),
    ):
        await phone.skip()
        await phone.say("/start")
        menu = await phone.hears(has("m:practice"))
        await settle(house)
        before = {each.id for each in await phone.messages()}
        seen = {menu.text}
        for button in opened:
            await phone.tap(button, menu.id)
            screen = await phone.hears(_says_else_than(seen))
            assert (screen.id, screen.kind) == (menu.id, "edited"), opened
            seen.add(screen.text)
            await settle(house)
        assert {each.id for each in await phone.messages()} == before, opened


async def test_started_again_the_bot_sets_nothing_that_telegram_has_already(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Commands, name and descriptions are asked for and set only where they differ."""
    phones = {
        language: await house.phone(language, user_id=user_id)
        for user_id, language in enumerate(LANGUAGES, 1001)
    }
    for language, phone in phones.items():
        await _introduced(phone, language)
    listener = Listener(monkeypatch)
    await house.reopen()
    async with asyncio.timeout(40):
        await listener.done.wait()
    await still_answers(house, phones["en"])
    told = [name for name in listener.asked if name.startswith(("setmy", "deletemy"))]
    assert told == []


@pytest.mark.parametrize("code", ["", *LANGUAGES])
async def test_commands_are_for_private_chats_and_those_of_an_older_version_are_taken_away(
    house: House, code: str
) -> None:
    """In a group the bot is silent, so no menu is shown there."""
    phone = await house.phone(code or "en")
    await still_answers(house, phone)
    assert house.app is not None
    bot, private = house.app.bot, BotCommandScopeAllPrivateChats()
    async with asyncio.timeout(40):
        while not (shown := await bot.get_my_commands(private, code)):  # noqa: ASYNC110 - as below
            await asyncio.sleep(0.05)
    assert await bot.get_my_commands(language_code=code) == ()
    assert await bot.set_my_commands([BotCommand("price", "Price")], language_code=code)
    await house.reopen()
    await still_answers(house, phone)
    bot = house.app.bot
    async with asyncio.timeout(40):
        while await bot.get_my_commands(language_code=code):  # noqa: ASYNC110 - Telegram rings no bell
            await asyncio.sleep(0.05)
    assert await bot.get_my_commands(private, code) == shown
    await phone.messages()
    assert [each["command"] for each in phone.state["commands"]] == [each.command for each in shown]


@in_each_language
async def test_who_keeps_a_deal_is_shown_the_menu_though_he_told_nothing_of_himself(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await make_deal(phone, "Ahmed")
    await phone.say("/start")
    told = await phone.hears(has("m:practice"))
    assert words(language, "menu") in plain(told.text)
    assert words(language, "welcome") not in plain(told.text)
