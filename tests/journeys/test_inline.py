"""In any chat the bot's name and a word bring the user's own drafts, then the playbook's."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.answers.inline import MOST
from bot.texts import load_texts, text_key
from scenarios.playbook.situations import SITUATIONS
from tests.house import House
from tests.journeys.chat import count, has, is_draft, rows, says, settle, still_answers, words
from tests.journeys.doing import make_deal, offer_less
from tests.phone import Message, Offered, Phone

TEXTS = load_texts()
ASKS = {
    "en": "Love the concept! Could you take 20% off? $1500 is a stretch for us.",
    "ru": "Всё нравится. А скидку 20% сделаете? Бюджет 1500 долларов.",
    "ar": "الفكرة ممتازة، بس ممكن تعملوا لنا خصم ٢٠٪؟ ١٥٠٠ دولار كثير علينا",
}
WORDS = {"en": "discount", "ru": "скидка", "ar": "خصم"}
BEGUN = {"en": "disc", "ru": "Скид", "ar": "الخص"}
NAMES = {"en": "Sarah", "ru": "Анна", "ar": "سارة"}


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


@pytest.fixture
async def closed(tmp_path: Path) -> AsyncIterator[House]:
    """A house for user 1001 alone."""
    async with House(tmp_path, allowed_users="1001") as house:
        yield house


async def ask(phone: Phone, text: str = "") -> Offered:
    """Ask, and see that what every answer is holds: personal, uncached, within the limits."""
    offered = await phone.ask_inline(text)
    assert offered is not None, f"no answer to {text!r}"
    assert (offered.is_personal, offered.cache_time) == (True, 0)
    assert len(offered.results) <= MOST
    assert len({each["id"] for each in offered.results}) == len(offered.results)
    assert len(set(offered.texts)) == len(offered.texts)
    for each in offered.results:
        assert 0 < len(each["title"]) <= 64
        assert 0 < len(each["description"]) <= 120
        begun = each["description"].removesuffix("…")
        assert " ".join(each["text"].split()).startswith(begun)
    return offered


def first_replies(language: str, situation: str) -> set[str]:
    """All that the playbook says first in a situation, where nothing is known."""
    keys = [text_key("reply", situation, each) for each in SITUATIONS[situation].replies]
    return {
        TEXTS.draft(language, key, {}, wording=way)
        for key in keys
        for way in TEXTS.ways(language, key, {})
    }


def strategies(language: str, situation: str) -> list[str]:
    """What the replies of a situation are called."""
    replies = SITUATIONS[situation].replies
    return [TEXTS.note(language, text_key("reply", situation, each), "label") for each in replies]


async def advise(phone: Phone, language: str, client: str) -> list[str]:
    """Forward the wish for a discount; the drafts handed over for it."""
    await phone.skip()
    before = {each.id for each in await phone.messages()}
    await phone.forward(ASKS[language], client)
    await phone.hears(has(":other"))
    said = [each for each in await phone.messages() if each.id not in before]
    return [each.text for each in said if is_draft(each)]


@pytest.mark.parametrize("language", ["ar", "en", "ru"])
async def test_a_word_brings_the_own_drafts_and_then_the_playbooks(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    handed = await advise(phone, language, NAMES[language])
    assert len(handed) == 3
    for word in (WORDS[language], BEGUN[language], f"{WORDS[language]} 20%"):
        offered = await ask(phone, word)
        assert offered.texts[:3] == handed
        rest = set(offered.texts[3:])
        known = first_replies(language, "discount_request")
        assert len(rest & known) >= 3
        assert rest <= known | first_replies(language, "future_promise")
        for title in offered.titles[:3]:
            assert title.startswith(tuple(strategies(language, "discount_request")))
    assert (await ask(phone)).texts == handed
    await settle(house)
    assert count(house, "inbox", "state <> 'done'") == 0


async def test_a_draft_of_a_talk_is_offered_as_it_was_handed_over(house: House) -> None:
    phone = await house.phone("en")
    await make_deal(phone, "Anna")
    handed = await _talk_of_discount(phone, "1200 $")
    assert any("$1,200" in each.text for each in handed)
    await settle(house)
    offered = await ask(phone, "/discount")
    assert offered.texts[: len(handed)] == [each.text for each in handed]
    # the deal goes, and what was written for it
    await phone.skip()
    await phone.say("/forget")
    await phone.hears(has("x:yes"))
    await phone.tap("x:yes")
    await phone.hears(words("en", "forget-done").split(".")[0])
    again = await ask(phone, "discount")
    assert set(again.texts) <= first_replies("en", "discount_request") | first_replies(
        "en", "future_promise"
    )


async def _talk_of_discount(phone: Phone, price: str) -> list[Message]:
    """The drafts in which the only deal's client is offered this price against something."""
    return [each for each in await offer_less(phone, price) if is_draft(each)]


async def test_a_draft_below_the_floor_is_offered_only_after_the_yes(house: House) -> None:
    phone = await house.phone("en")
    await make_deal(phone, "Anna")
    assert await _talk_of_discount(phone, "900 $") == []
    assert not any("$900" in each for each in (await ask(phone, "discount")).texts)
    await phone.tap("h:")
    low = (await phone.hears(is_draft)).text
    assert "$900" in low
    assert low in (await ask(phone, "discount")).texts


async def test_the_word_tells_the_language_of_the_chat(house: House) -> None:
    phone = await house.phone("ru")
    handed = await advise(phone, "ru", "Anna")
    english = await ask(phone, "cheaper")
    # the same drafts in English, figures and all; their titles stay in the user's language
    assert all(each.isascii() or "’" in each for each in english.texts)
    assert any("20" in each or "1,500" in each for each in english.texts[:3])
    assert english.titles[0].startswith(tuple(strategies("ru", "discount_request")))
    assert (await ask(phone, "скидка")).texts[:3] == handed
    # an id is of no language
    by_id = await ask(phone, "discount_request")
    assert by_id.texts[:3] == handed
    arabic = await ask(phone, "غالي")
    assert set(arabic.texts) <= first_replies("ar", "price_objection")
    assert arabic.titles[0] in strategies("ru", "price_objection")


@pytest.mark.parametrize("language", ["ar", "en", "ru"])
async def test_a_name_that_is_a_command_too_is_answered_in_the_last_clients_language(
    house: House, language: str
) -> None:
    phone = await house.phone("en" if language == "ru" else "ru")
    handed = await advise(phone, language, NAMES[language])
    offered = await ask(phone, "discount")
    assert offered.texts[:3] == handed
    # the chat may be English all the same
    in_english = {each for each in offered.texts if each in first_replies("en", "discount_request")}
    assert in_english


@pytest.mark.parametrize(
    ("text", "situations"),
    [
        ("NDA", {"nda_request"}),
        ("late_payment", {"late_payment"}),
        ("просит правки", {"revision_request"}),
        ("متأخر", {"late_payment"}),
        ("walk_away", {"disrespect", "scam_signal"}),
        ("price_raise", {"raise_pushback"}),
        ("qwertz", set()),
        ("!!! 👍", set()),
        ("x" * 500, set()),
    ],
)
async def test_a_situation_is_found_by_all_its_names(
    house: House, text: str, situations: set[str]
) -> None:
    phone = await house.phone("en")
    found = set((await ask(phone, text)).texts)
    for situation in SITUATIONS:
        known = set().union(*(first_replies(each, situation) for each in ("ar", "en", "ru")))
        assert (not known.isdisjoint(found)) == (situation in situations), situation


async def test_who_has_no_draft_yet_sees_what_there_is_and_is_not_made_known(house: House) -> None:
    phone = await house.phone("ar")
    offered = await ask(phone)
    assert len(offered.results) == MOST
    assert strategies("ar", "price_question")[0] in offered.titles[0]
    assert words("ar", "situation", "price_question", "button") in offered.titles[0]
    assert count(house, "users") == 0


async def test_nothing_of_one_user_is_offered_to_another(house: House) -> None:
    mine, other = await house.phone("en"), await house.phone("en", user_id=1002, name="Omar")
    handed = await advise(mine, "en", "Sarah")
    for text in ("", "discount"):
        assert set((await ask(other, text)).texts).isdisjoint(handed)
        assert (await ask(mine, text)).texts[:3] == handed


async def test_a_stranger_is_offered_nothing_and_told_nothing(closed: House) -> None:
    mine, stranger = await closed.phone("en"), await closed.phone("en", user_id=1002)
    assert (await ask(mine, "discount")).results
    assert await stranger.ask_inline("discount", wait=1) is None
    await settle(closed)
    assert count(closed, "inbox", "state <> 'done'") == 0
    assert await stranger.messages() == []


async def test_no_walk_is_disturbed_by_it(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/price")
    question = await phone.hears(has(":cancel"))
    await phone.skip()
    before = rows(house, "SELECT body FROM sessions")
    assert (await ask(phone, "price")).results
    await phone.quiet(0.2)
    assert rows(house, "SELECT body FROM sessions") == before
    await phone.tap(":cancel", question.id)
    await phone.hears(words("en", "walk-stopped", name="").split(".")[0].split(":")[0][:7])


async def test_what_was_asked_while_the_bot_was_away_is_not_answered_late(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/start")
    await phone.hears()
    await house.close()
    asking = asyncio.create_task(phone.ask_inline("discount", wait=0.5))
    assert await asking is None
    await house.open()
    await still_answers(house, phone)
    assert (await ask(phone, "discount")).results
    await settle(house)
    assert count(house, "outbox") == 0


async def test_words_that_were_named_long_ago_are_offered_no_more(house: House) -> None:
    phone = await house.phone("en")
    handed = await advise(phone, "en", "Sarah")
    assert (await ask(phone)).texts == handed
    await settle(house)
    house.move_clock(timedelta(days=15))
    await house.reopen()
    await still_answers(house, phone)
    assert count(house, "drafts", "facts IS NOT NULL") == 0
    assert set((await ask(phone)).texts).isdisjoint(handed)


async def test_a_draft_inserted_in_the_coachs_own_chat_is_taken_for_no_client(
    house: House,
) -> None:
    phone = await house.phone("ru")
    await phone.say("/start")
    await phone.hears()
    await phone.skip()
    bot = {"id": 4242, "is_bot": True, "first_name": "Tafawud", "username": "sim4242_bot"}
    user = {**phone.user, "is_bot": False}
    head = {"message_id": 10**13, "date": 1_800_000_000, "from": user}
    chat = {"id": user["id"], "type": "private"}
    await phone.inject({"message": {**head, "chat": chat, "text": "Цена та же.", "via_bot": bot}})
    await phone.hears(says(words("ru", "attached-inline")))
    assert count(house, "readings") == 0
