"""What Telegram can and cannot do, feature by feature, and what the bot makes of it."""

import asyncio
import logging
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.messages import MOST_LABEL
from bot.simulator import bot_api
from bot.simulator.account import Account
from bot.simulator.methods import call_method
from bot.simulator.params import Params
from scenarios.catalogue import library_ids
from tests.house import House
from tests.journeys.chat import (
    count,
    has,
    is_draft,
    plain,
    rows,
    says,
    settle,
    still_answers,
    words,
)
from tests.journeys.doing import make_deal, open_deal
from tests.phone import Message, Phone

MORNING = datetime(2026, 1, 5, 9, tzinfo=UTC).timestamp()


@dataclass(frozen=True)
class Voice:
    """A language, a client of it whose name has markup in it, and what he writes."""

    language: str
    client: str
    discount: str


VOICES = (
    Voice("en", "Ann <b>&", "Could you take 20% off? $1500 is a stretch for us."),
    Voice("ru", "Анна <b>&", "Сделаете скидку 20%? 1500 долларов для нас многовато."),
    Voice("ar", "أحمد <b>&", "ممكن تعملوا لنا خصم ٢٠٪؟ ١٥٠٠ دولار كثير علينا"),
)
in_each_voice = pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.language)


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _from_bot(messages: list[Message]) -> list[Message]:
    return [each for each in messages if each.from_bot]


async def _is_introduced(phone: Phone, about: str) -> None:
    """The bot has told Telegram about itself, which its first answers do not wait for."""
    async with asyncio.timeout(40):
        await phone.messages()
        while plain(phone.state["bot"]["short_description"]) != about:
            await asyncio.sleep(0.05)
            await phone.messages()


async def test_commands(house: House) -> None:
    """Menu, name and descriptions in each language, within their lengths; no command is dead."""
    menus: dict[str, Any] = {}
    for user_id, language in enumerate(("en", "ru", "ar", "de"), 1001):
        phone = await house.phone(language, user_id=user_id)
        spoken = "en" if language == "de" else language
        await _is_introduced(phone, words(spoken, "bot-about"))
        shown, about = phone.state["commands"], phone.state["bot"]
        menus[language] = (shown, about["description"], about["short_description"])
        assert all(re.fullmatch(r"[a-z0-9_]{1,32}", each["command"]) for each in shown)
        assert all(1 <= _units(each["description"]) <= 256 for each in shown)
        assert 1 <= _units(about["description"]) <= 512
        assert 1 <= _units(about["short_description"]) <= 120
    assert menus["de"] == menus["en"]
    assert len({str(menu) for menu in menus.values()}) == 3
    assert len({tuple(each["command"] for each in menu[0]) for menu in menus.values()}) == 1
    phone = await house.phone("en", user_id=2001)
    for command in menus["en"][0]:
        await phone.say(f"/{command['command']}")
        told = await phone.hears("")
        assert words("en", "unknown-command") not in told.text
        await phone.skip()


async def test_text(house: House) -> None:
    """A long paste that came in pieces is one message; a long answer goes out in pieces."""
    phone = await house.phone("en")
    long = "We have thought about your proposal for the site for a while. " * 70
    await phone.say(long[:4096].strip())
    await phone.say("So could you give us a discount of 20%?")
    await phone.hears(has(":walk"))
    await settle(house)
    ((text,),) = rows(house, "SELECT text FROM readings")
    assert text.endswith("discount of 20%?")
    wish = "remind me in 2 hours to call Ahmed about " + "one more word " * 30
    for _ in range(10):
        await phone.say(wish)
        await phone.hears(has(":delete"))
    await phone.skip()
    await phone.say("/reminders")
    last = await phone.hears(has(":open"))
    *_, first = [each for each in _from_bot(await phone.messages()) if each.id < last.id]
    assert max(_units(first.text), _units(last.text)) <= 4096 < _units(first.text + last.text)
    assert first.text.startswith(words("en", "reminders-title"))
    assert not first.buttons
    assert plain(first.text).rstrip().endswith("word"), "it was cut at a paragraph"


@in_each_voice
async def test_forwards(house: House, voice: Voice) -> None:
    """Joined in the order of their dates; the origin is kept; who is the client may be asked."""
    language = voice.language
    first, _, last = voice.discount.partition("? ")
    if not last:
        first, _, last = voice.discount.partition("؟ ")
    phone = await house.phone(language)
    await phone.forward(last, "Ahmed", when=MORNING + 60)
    await phone.forward(f"{first}?", "Ahmed", when=MORNING)
    await phone.hears(has(":save"))
    await settle(house)
    assert rows(house, "SELECT author, text FROM readings") == [("Ahmed", f"{first}?\n{last}")]
    for origin in ({}, {"hidden": True}, {"channel": True}):
        await phone.forward(voice.discount, "Sara", **origin)
        await phone.hears(has(":save"))
        await settle(house)
    assert rows(house, "SELECT author FROM readings") == [("Ahmed",), *[("Sara",)] * 3]
    await phone.say(f"[12/03, 10:15] Lena: 1500 $.\n[12/03, 10:31] Omar: {voice.discount}\n")
    asked = await phone.hears(words(language, "talk-whose"))
    assert sorted(asked.labels) == ["Lena", "Omar"]
    await phone.tap("Omar")
    await phone.hears(words(language, "situation-discount-request"))
    await phone.hears(has(":walk"))


@in_each_voice
async def test_buttons(house: House, voice: Voice) -> None:
    """Ids only, short labels, and each tap is answered, however long the client's name is."""
    phone = await house.phone(voice.language)
    name = "محمد Александр " * 6
    await phone.forward(voice.discount, client=name)
    await phone.hears(has(":save"))
    taps = (":save", ":new", "d:1:show", ":terms", ":field:thing", ":cancel")
    for button in taps:
        await phone.tap(button)
        await phone.answered()
        await phone.hears("")
        await settle(house)
    await phone.say("/deals")
    await phone.hears(has("d:1:show"))
    for data in await phone.buttons_shown():
        assert re.fullmatch(r"[a-z0-9_:]{1,64}", data), data
    labels = [label for each in await phone.messages() for label in each.labels]
    assert max(map(len, labels)) <= MOST_LABEL
    assert any("…" in label for label in labels)


@in_each_voice
async def test_copy_text(house: House, voice: Voice) -> None:
    """A draft stands alone; a short one has a button that copies it, a long one does not."""
    phone = await house.phone(voice.language)
    for extra, short in (("a German version", True), ("a German version " * 18, False)):
        await phone.say("/scope_creep")
        await phone.hears(has(":cancel"))
        await phone.say(extra)
        await phone.hears(has(":yes"))
        await phone.tap(":yes")
        draft = await phone.hears(is_draft)
        assert draft.entities[0]["length"] == _units(draft.text)
        copied = [each["copy_text"]["text"] for each in draft.buttons if "copy_text" in each]
        assert copied == ([draft.text] if _units(draft.text) <= 256 else [])
        assert (_units(draft.text) <= 256) == short


@in_each_voice
async def test_formatting(house: House, voice: Voice) -> None:
    """Arguments are escaped, the why is folded, values are isolated in prose and not in drafts."""
    phone = await house.phone(voice.language)
    await phone.forward(voice.discount, client=voice.client)
    await phone.hears(is_draft)
    await phone.hears(has(":save"))
    await phone.tap(":save")
    which = await phone.hears(has(":new"))
    assert any(voice.client in plain(label) for label in which.labels)
    await phone.tap(":new")
    saved = await phone.hears(says(voice.client))
    assert f"\u2068{voice.client}\u2069" in saved.text
    said = _from_bot(await phone.messages())
    folded = [one for each in said for one in each.entities if "expandable" in one["type"]]
    assert folded
    for draft in filter(is_draft, said):
        assert draft.text == plain(draft.text)
        assert draft.entities[0]["length"] == _units(draft.text)


@in_each_voice
async def test_reactions(house: House, voice: Voice) -> None:
    """A message of a client who has a deal is noted there: a silent sign on it says so."""
    phone = await house.phone(voice.language)
    await make_deal(phone, "Ahmed")
    unknown = await phone.forward(voice.discount, client="Sara")
    await phone.hears(has(":save"))
    first = await phone.forward(voice.discount, "Ahmed", when=MORNING)
    last = await phone.forward(voice.discount, "Ahmed", when=MORNING + 60)
    await phone.hears(has(":walk"))
    await settle(house)
    assert count(house, "deal_events", "kind = 'message'") == 1
    assert await phone.reactions() == {last: "✍"}
    assert unknown < first < last


class Busy:
    """Telegram with too much to do: the next message and the next edit have to wait a second."""

    def __init__(self) -> None:
        self.left = ["sendMessage", "editMessageText"]
        self.refused: list[tuple[str, float]] = []
        self.taken: list[tuple[str, float]] = []

    async def __call__(self, account: Account, name: str, params: Params) -> tuple[int, Any]:
        if name in self.left:
            self.left.remove(name)
            self.refused.append((name, time.monotonic()))
            description = "Too Many Requests: retry after 1"
            error = {"ok": False, "error_code": 429, "description": description}
            return 429, {**error, "parameters": {"retry_after": 1}}
        if name in ("sendMessage", "editMessageText"):
            self.taken.append((name, time.monotonic()))
        return await call_method(account, name, params)


async def test_limits(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Told to wait, the bot waits as long: nothing is lost, nothing said twice, edits count too."""
    phone = await house.phone("en")
    await still_answers(house, phone)
    busy = Busy()
    monkeypatch.setattr(bot_api, "call_method", busy)
    await phone.say("/settings")
    await phone.say("/help")
    await phone.hears(words("en", "settings-title"))
    await phone.hears(has("m:walk"))
    await phone.tap("m:walk")
    await phone.hears(has("w:price"))
    await settle(house)
    assert [name for name, _ in busy.refused] == ["sendMessage", "editMessageText"]
    for name, refused in busy.refused:
        assert min(at for done, at in busy.taken if done == name) - refused >= 1
    assert [name for name, _ in busy.taken] == ["sendMessage", "sendMessage", "editMessageText"]
    # the library tells of each wait at the level of an error
    errors = [one for one in caplog.records if one.levelno >= logging.ERROR]
    assert not [one for one in errors if one.name.startswith(("bot", "handlers"))]
    caplog.clear()


@in_each_voice
async def test_links(house: House, voice: Voice) -> None:
    """A link opens a talk, also for a newcomer; what it names else is a plain /start."""
    language = voice.language
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name) for name in library_ids())
    phone = await house.phone(language)
    await phone.say("/start scope_creep")
    await phone.hears(words(language, "scope_creep", "extra"))
    await phone.say("a German version")
    await phone.hears(words(language, "scope_creep", "written"))
    other = await house.phone(language, user_id=2002)
    await other.say("/start from_a_friend")
    await other.hears(words(language, "welcome"))
    await other.say("/privacy")
    await other.hears(words(language, "privacy"))


class Slow:
    """Telegram that takes its time with files and pictures, until it is let go."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()

    async def __call__(self, account: Account, name: str, params: Params) -> tuple[int, Any]:
        if name in ("sendDocument", "sendPhoto", "editMessageMedia"):
            await self.gate.wait()
        return await call_method(account, name, params)


async def _shows(phone: Phone, wanted: str) -> None:
    """Wait until the chat shows that the bot is busy with this."""
    async with asyncio.timeout(30):
        while True:
            await phone.messages()
            if phone.state["action"] and phone.state["action"]["name"] == wanted:
                return
            await asyncio.sleep(0.02)


@in_each_voice
async def test_typing_action(house: House, voice: Voice, monkeypatch: pytest.MonkeyPatch) -> None:
    """Long work is shown to have begun before it is done: a PDF, files, a picture, its colours."""
    phone = await house.phone(voice.language)
    deal = await make_deal(phone, "Ahmed")
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:state")
    await phone.hears(has(f"d:{deal}:is:agreed"))
    await phone.tap(f"d:{deal}:is:agreed")
    await phone.hears(says(words(voice.language, "deal-state-agreed")))
    await phone.tap(f"d:{deal}:more")
    await phone.hears(has(f"d:{deal}:print"))
    await settle(house)
    for said, action, kind in (
        (f"d:{deal}:print", "upload_document", "document"),
        ("/export", "upload_document", "document"),
        ("/stats", "upload_photo", "photo"),
        ("g:dark", "upload_photo", "photo"),
    ):
        slow = Slow()
        monkeypatch.setattr(bot_api, "call_method", slow)
        await phone.skip()
        await (phone.say(said) if said.startswith("/") else phone.tap(said))
        await _shows(phone, action)
        await phone.quiet(0)
        slow.gate.set()
        await phone.hears(_holds(kind))
        await settle(house)  # an export is several files


def _holds(kind: str) -> Callable[[Message], bool]:
    return lambda each: kind in each.raw
