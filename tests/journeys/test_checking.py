"""A reply is checked before it goes out: on its own, after a message, beside its deal."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.texts import LANGUAGES
from tests.house import House
from tests.journeys.chat import (
    count,
    data_of,
    frames,
    has,
    hears_all,
    is_draft,
    plain,
    rows,
    says,
    settle,
    still_answers,
    words,
)
from tests.journeys.doing import agree, due_of, let_come, make_deal, open_deal, set_up
from tests.phone import Message, Phone

in_each_language = pytest.mark.parametrize("language", LANGUAGES)

CLIENT = {
    "en": "Hi, 500 is too much for us. Can you make it 400?",
    "ru": "Здравствуйте, 500 долларов для нас дорого. Сделаете за 400?",
    "ar": "مرحبا، ٥٠٠ دولار كثير علينا. ممكن ٤٠٠؟",
}
FAULTY = {
    "en": "Sorry, I know the price is high, I apologise. I can't go lower.",
    "ru": "Извините, понимаю, что цена высокая, простите. Ниже не могу.",
    "ar": "آسف جدًا، أعرف أن السعر مرتفع وأعتذر عنه. لا أستطيع أن أنزل أقل.",
}
APOLOGY = {"en": "I apologise", "ru": "простите", "ar": "وأعتذر عنه"}
GOOD = {
    "en": "I understand that 500 is more than planned. It covers three drafts and all the files. "
    "For 400 I can do two drafts without the print files. Which one suits you?",
    "ru": "Понимаю, 500 долларов больше, чем вы планировали. В цену входят три варианта и все "
    "файлы. За 400 могу сделать два варианта без файлов для печати. Что вам удобнее?",
    "ar": "أفهم أن ٥٠٠ دولار أكثر مما خططتم له. السعر يشمل ثلاثة نماذج وكل الملفات. "
    "مقابل ٤٠٠ يمكنني تقديم نموذجين من غير ملفات الطباعة. أيهما يناسبكم؟",
}
HEATED = (
    "Seriously?! I'm sick of your endless changes. "
    "The next version comes on Friday at noon, is that fine?"
)


async def _verdict(phone: Phone) -> Message:
    return await phone.hears(has(":new"))


@in_each_language
async def test_a_faulty_reply_is_named_its_faults_and_given_back_without_them(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.forward(CLIENT[language])
    read = await phone.hears(has("k:1:new"))
    await phone.tap("k:1:new", read.id)
    await phone.hears(words(language, "check-reply"))
    await phone.say(FAULTY[language])
    await phone.hears(says(words(language, "fault-apologises-for-terms")))
    rewrite = await phone.hears(is_draft)
    assert APOLOGY[language] in FAULTY[language]
    assert APOLOGY[language] not in rewrite.text
    assert frames(house) == []
    await settle(house)
    [(faults, stored)] = rows(house, "SELECT faults, rewrite FROM checks")
    assert "apologises_for_terms" in faults
    assert stored == plain(rewrite.text)
    # what was given back passes the check itself
    await phone.say(f"/check {rewrite.text}")
    assert "fault" not in data_of(await _verdict(phone), ":new")
    await settle(house)
    assert rows(house, "SELECT faults FROM checks ORDER BY id DESC LIMIT 1") == [("[]",)]


@in_each_language
async def test_a_good_reply_is_told_so_shortly(house: House, language: str) -> None:
    phone = await house.phone(language)
    await phone.forward(CLIENT[language])
    await phone.hears(has("k:1:new"))
    await phone.tap("k:1:new")
    await phone.hears(says(words(language, "check-reply")))
    await phone.say(GOOD[language])
    verdict = await _verdict(phone)
    assert CLIENT[language] in plain(verdict.text)
    await settle(house)
    assert rows(house, "SELECT faults, rewrite FROM checks") == [("[]", None)]
    await still_answers(house, phone)


@pytest.mark.parametrize(
    ("language", "mark"),
    [("en", "Mine:"), ("en", "my reply\n"), ("ru", "Мой ответ:"), ("ar", "ردي:")],
)
async def test_a_text_marked_as_mine_is_a_reply_and_not_a_clients_message(
    house: House, language: str, mark: str
) -> None:
    phone = await house.phone(language)
    await phone.say(f"{mark} {FAULTY[language]}")
    await phone.hears(says(words(language, "fault-apologises-for-terms")))
    await settle(house)
    assert count(house, "readings") == 0
    assert count(house, "checks") == 1


async def test_a_reply_in_the_middle_of_a_talk_is_checked_and_the_talk_goes_on(
    house: House,
) -> None:
    phone = await house.phone("en")
    await phone.say("/price")
    await phone.hears(has(":cancel"))
    before = frames(house)
    await phone.say(f"mine: {FAULTY['en']}")
    await phone.hears(says(words("en", "fault-apologises-for-terms")))
    await phone.hears(has(":resume"))
    await settle(house)
    assert [each["scenario"] for each in frames(house)] == [each["scenario"] for each in before]


async def test_a_draft_that_was_changed_is_checked_by_its_button(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(CLIENT["en"])
    draft = await phone.hears(is_draft)
    await phone.tap(data_of(draft, "k:"), draft.id)
    await phone.hears(says(words("en", "check-reply")))
    await phone.say(f"{draft.text} So sorry about the price, I apologise for that!")
    verdict = await phone.hears(says(words("en", "fault-apologises-for-terms")))
    assert CLIENT["en"] in plain(verdict.text)


async def test_a_reply_to_something_else_is_read_alone(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(CLIENT["en"])
    await phone.hears(has("k:1:new"))
    await phone.say(f"mine: {FAULTY['en']}")
    verdict = await phone.hears(says(words("en", "fault-apologises-for-terms")))
    assert CLIENT["en"] in plain(verdict.text)
    await phone.tap(":alone")
    verdict = await phone.hears(says(words("en", "fault-apologises-for-terms")))
    assert CLIENT["en"] not in plain(verdict.text)


async def test_a_reply_to_something_else_is_not_read_beside_that_deal(house: House) -> None:
    phone = await house.phone("en")
    await make_deal(phone, "Ahmed", price="500 $", floor="450 $")
    verdict = await _answer_in_deal(phone, "I see. I can make it $400 with one draft. Shall we?")
    assert "below your floor" in plain(verdict.text)
    await phone.tap(":alone", verdict.id)
    verdict = await _verdict(phone)
    assert "below your floor" not in plain(verdict.text)
    assert verdict.find_button(":sent") is None


async def _answer_in_deal(phone: Phone, reply: str) -> Message:
    """A message of a deal's client, and the reply to it; the verdict."""
    await phone.forward(CLIENT["en"])
    offer = await phone.hears(has("k:"))
    while offer.find_button("r:") is None:
        offer = await phone.hears(has("k:"))
    await phone.tap(":new", offer.id)
    await phone.hears(says(words("en", "check-reply")))
    await phone.say(reply)
    return await _verdict(phone)


async def test_a_price_below_the_floor_and_a_late_day_are_pointed_out(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed", price="500 $", floor="450 $")
    await agree(phone, deal, "deadline", "in three days")
    verdict = await _answer_in_deal(
        phone,
        "I see the budget is tight. I can make it $400 if you pay in full today, "
        "and I'll send it in two weeks. Shall we?",
    )
    told = plain(verdict.text)
    assert "below your floor" in told
    assert "$400" in told
    assert "later than the deadline" in told


async def test_a_trade_is_booked_with_what_it_earns_and_the_reply_noted_as_sent(
    house: House,
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed", price="500 $", floor="400 $")
    verdict = await _answer_in_deal(
        phone,
        "I see the budget is tight. I can make it $450 if you pay in full up front. Shall we?",
    )
    assert "if you pay in full up front" in plain(verdict.text)
    for _ in range(2):
        await phone.tap(":book", verdict.id)
        await phone.hears(says(words("en", "check-booked")))
    await phone.tap(":sent", verdict.id)
    await phone.hears(says(words("en", "draft-noted")))
    await settle(house)
    events = [kind for (kind,) in rows(house, "SELECT kind FROM deal_events")]
    assert events.count("concession") == 1
    assert events.count("own_sent") == 1
    assert rows(house, "SELECT turn FROM deals WHERE id = ?", deal) == [("theirs",)]


@pytest.mark.parametrize(
    ("language", "reply", "promised"),
    [
        (
            "en",
            "Thanks for the notes, they help. I'll send you the draft in three days.",
            "send you the draft in three days",
        ),
        (
            "ru",
            "Спасибо за замечания, с ними проще. Пришлю вам черновик через три дня.",
            "Пришлю вам черновик через три дня",
        ),
        (
            "ar",
            "شكرًا على الملاحظات، أفادتني كثيرًا. سأرسل لك المسودة بعد ثلاثة أيام.",
            "سأرسل لك المسودة بعد ثلاثة أيام",
        ),
    ],
)
async def test_a_promise_becomes_a_reminder_for_the_morning_of_its_day(
    house: House, language: str, reply: str, promised: str
) -> None:
    phone = await house.phone(language)
    zone = ZoneInfo("Asia/Tokyo")
    await set_up(phone, "zone", "Asia/Tokyo")
    deal = await make_deal(phone, "Ahmed")
    await phone.forward(CLIENT[language], client="Ahmed")
    await phone.hears(has(":other"))
    await phone.say(f"/check {reply}")
    verdict = await phone.hears(has(":remind"))
    assert promised in plain(verdict.text)
    await phone.tap(":remind", verdict.id)
    await phone.hears(words(language, "reminder-when"))
    await phone.tap(":s0")
    await phone.hears(says(promised))
    await settle(house)
    ((text, of_deal),) = rows(
        house, "SELECT text, deal_id FROM reminders WHERE text IS NOT NULL AND text <> ''"
    )
    assert (promised in text, of_deal) == (True, deal)
    due = due_of(house, "text IS NOT NULL AND text <> ''").astimezone(zone)
    day = house.clock().astimezone(zone).date() + timedelta(days=3)
    assert (due.date(), due.hour, due.minute) == (day, 10, 0)
    await phone.skip()
    let_come(house, due)
    rung = await phone.hears(has(":done"))
    assert promised in plain(rung.text)
    # put off, it waits; with its deal it ends
    await phone.tap(":tomorrow", rung.id)
    await phone.hears(has(":later"))
    screen = await open_deal(phone, deal)
    await phone.tap_gone(f"d:{deal}:is:paid", screen.id)
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    assert count(house, "reminders", "text LIKE '%' || ? || '%'", promised) == 0


async def test_a_heated_reply_is_held_for_ten_minutes_and_comes_back_calmer(house: House) -> None:
    phone = await house.phone("en")
    await phone.say(f"mine: {HEATED}")
    verdict = await phone.hears(has(":hold"))
    for _ in range(2):
        await phone.tap(":hold", verdict.id)
        await phone.hears(says("Nothing has been sent"))
    await settle(house)
    assert count(house, "reminders", "source LIKE 'check:%'") == 1
    house.move_clock(timedelta(minutes=9))
    await still_answers(house, phone)
    house.move_clock(timedelta(minutes=2))
    back, calmer = await hears_all(phone, says(words("en", "check-back")), is_draft)
    assert back.id < calmer.id
    assert "sick" not in calmer.text
    assert "Friday at noon" in calmer.text


async def test_a_reply_of_another_user_cannot_be_reached(house: House) -> None:
    anna = await house.phone("en")
    await anna.say(f"mine: {HEATED}")
    verdict = await anna.hears(has(":hold"))
    boris = await house.phone("en", user_id=1002)
    await boris.say("/help")
    screen = await boris.hears(has("m:"))
    for action in ("alone", "hold", "sent", "book", "remind"):
        number = data_of(verdict, ":hold").split(":")[1]
        await boris.tap_gone(f"k:{number}:{action}", screen.id)
        await boris.hears(says(words("en", "gone")))
    await settle(house)
    assert count(house, "reminders") == 0


async def test_a_reply_without_a_word_is_asked_for_again(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/check")
    await phone.hears(has(":cancel"))
    await phone.say("🙂🙂")
    await phone.hears(says(words("en", "unread-empty")))
    await phone.say(FAULTY["en"])
    await phone.hears(says(words("en", "fault-apologises-for-terms")))


async def test_a_reply_full_of_faults_is_answered_in_as_many_messages_as_it_takes(
    house: House,
) -> None:
    phone = await house.phone("en")
    long = " ".join(
        [
            "Sorry, I'm so sorry about the price, I know it's awful, please forgive me for it.",
            "It's not my fault, you kept sending wrong files and never answered, as always!",
            "Are you joking?! You're impossible, stop it, this is ridiculous!!!",
            "Decide today, it's your last chance, tomorrow the offer is gone for good!",
            "I'll do all ten extra pages for free, no problem, whatever you like.",
            "I'll take 40% off now if you promise me lots of work later.",
            "What's your budget? Name any price yourself. The API needs SSR hydration and CI.",
            "Would you mind if I raised my rate a little? If not, the old one is fine.",
            "It will be done soon, some day, almost ready.",
        ]
    )
    await phone.say(f"mine: {long}")
    await _verdict(phone)
    await settle(house)
    [(faults,)] = rows(house, "SELECT faults FROM checks")
    assert faults.count('"') > 4
    await still_answers(house, phone)


@in_each_language
async def test_the_question_for_the_reply_can_be_left_and_returned_to(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/check")
    await phone.hears(has(":cancel"))
    await phone.forward(CLIENT[language])
    await phone.hears(has("k:1:new"))
    await phone.hears(has(":resume"))
    await phone.tap(":resume")
    await phone.hears(says(words(language, "check-reply")))
    await phone.tap(":cancel")
    await phone.hears(says(words(language, "check")))
    await settle(house)
    assert frames(house) == []
    await still_answers(house, phone)


@pytest.mark.parametrize(
    "reply",
    [
        "Sorry, the price is 500.",
        "No, I don't give discounts.",
        "Please remind me what the budget is.",
        "mine: It costs 500, three drafts included. Shall I start on Monday?",
    ],
)
async def test_whatever_is_typed_where_the_reply_is_asked_for_is_the_reply(
    house: House, reply: str
) -> None:
    phone = await house.phone("en")
    await phone.say("/check")
    await phone.hears(has(":cancel"))
    await phone.say(reply)
    await _verdict(phone)
    await settle(house)
    assert rows(house, "SELECT text FROM checks") == [(reply.removeprefix("mine: "),)]
    assert frames(house) == []


async def test_a_check_hides_no_talk_that_can_still_be_saved(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/check")
    await phone.hears(has(":cancel"))
    await phone.say(FAULTY["en"])
    await _verdict(phone)
    await settle(house)
    [(body,)] = rows(house, "SELECT body FROM sessions")
    assert FAULTY["en"] not in body


async def test_a_reply_that_is_read_in_part_is_told_so(house: House) -> None:
    phone = await house.phone("en")
    await phone.say(
        "mine: " + " ".join(f"Part {n} is a page with its own text." for n in range(60))
    )
    await phone.hears(says(words("en", "check-long")))


async def test_a_mark_without_a_word_behind_it_is_not_judged(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/check ???")
    await phone.hears(says(words("en", "unread-empty")))
    await settle(house)
    assert count(house, "checks") == 0


async def test_a_better_sentence_that_is_very_long_is_shown_to_its_beginning(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward("Заплатим, когда заплатит наш заказчик, наверное, в следующем месяце.")
    asked = await phone.hears(has("r:1:walk"))
    await phone.tap("k:1:new", asked.id)
    await phone.hears(words("en", "check-reply"))
    await phone.say("Sorry, I apologise for the price, " + "and for the wait and the noise, " * 120)
    told = await phone.hears(says(words("en", "check-better", words="For the wait")))
    assert "…" in told.text
    await still_answers(house, phone)
