"""A user who has something of everything: deals, talks, messages, checks, a practice, reminders."""

from datetime import timedelta

from tests.house import House
from tests.journeys.chat import has, is_draft, says, settle
from tests.journeys.doing import agree, do_more, make_deal, open_deal, set_up
from tests.phone import Phone

CLIENT = "Zarqawina"
SECRETS = (CLIENT, "moonlit", "7431", "7,431", "5219", "5,219", "quokka", "9377", "9,377")
"""Words and sums that stand in nobody's texts but his."""
_FAULTY = "I'm so sorry, I know 7431 is a lot. I could do the quokka for 5000 if you want."
_HEATED = (
    "Seriously?! I'm sick of your quokka. The next version comes on Friday at noon, is that fine?"
)


async def live_widely(house: House, phone: Phone) -> None:
    """Use all that the coach has; in the end a talk is in progress, one waits, one is interrupted.

    What is his own holds words of SECRETS.
    """
    await _look_around(phone)
    deal = await _agree_on_much(phone)
    await _have_messages_read(phone, deal)
    await _have_replies_checked(phone)
    await _be_reminded(house, phone)
    await _leave_talks_open(phone)
    await settle(house)


async def _look_around(phone: Phone) -> None:
    await phone.say("/start")
    await phone.hears(has(":cancel"))
    await phone.say("/cancel")
    await phone.hears("Stopped")
    await set_up(phone, "zone", "Europe/Berlin")
    await phone.say("/help")
    await phone.hears(has("m:walk"))
    await phone.tap("m:walk")
    await phone.hears(has("w:price"))
    for command in ("/settings", "/language", "/practice", "/forget", "/deals"):
        await phone.say(command)
        await phone.hears("")
    await phone.tap("y:s:late_payment")
    await phone.hears(has("y:l:late_payment:easy"))
    await phone.tap("y:l:late_payment:easy")
    await phone.hears(has("y:c:late_payment:easy"))


async def _agree_on_much(phone: Phone) -> int:
    deal = await make_deal(phone, CLIENT, thing="moonlit banner", price="7431 $", floor="5219 $")
    away = await make_deal(phone, f"{CLIENT} & Sons", thing="quokka logo", price="9377 $")
    await do_more(phone, away, "archive")
    await phone.hears(has(f"d:{away}:terms"))
    await agree(phone, deal, "payments", "50% in 5 days, 50% in 40 days")
    await agree(phone, deal, "included", "a moonlit quokka")
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:follow")
    await phone.hears(has(":mute:"))
    await phone.tap(":mute:")
    await phone.hears(has(":heed:"))
    for page, button in (
        ("stages", ":paid:1"),
        ("follow", ":mute:"),
        ("history:0", ":show"),
        ("turn", ":owes:"),
        ("state", ":is:"),
        ("walk", ":go:"),
        ("terms", ":field:"),
    ):
        await open_deal(phone, deal)
        await phone.tap(f"d:{deal}:{page}")
        await phone.hears(has(f"d:{deal}{button}"))
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:stages")
    await phone.hears(has(":paid:1"))
    await phone.tap(":paid:1")
    await phone.hears(has(":unpaid:1"))
    for action, button in (("register", ":write:formal"), ("delete", ":erase")):
        await do_more(phone, deal, action)
        await phone.hears(has(f"d:{deal}{button}"))
    await do_more(phone, deal, "recap")
    await phone.hears(is_draft)
    await phone.hears(says("moonlit"))
    await phone.tap("c:")
    await phone.say("/plan")
    await phone.hears(has("p:to:"))
    await phone.tap(f"p:to:{deal}")
    for answer in ("9377 $", "5219 $", "a moonlit half", "a quokka", "a later date", "a review"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(says("9,377"))
    return deal


async def _have_messages_read(phone: Phone, deal: int) -> None:
    text = "Could you take 20% off the quokka? $7431 is a stretch. We will pay on Friday."
    await phone.forward(text, client="Quokka Ltd")
    await phone.hears(has(":save"))
    await phone.tap(":other")
    await phone.hears(has(":is:"))
    await phone.tap(":next")
    await phone.hears(has(":save"))
    await phone.tap(":save")
    await phone.hears(has(":to:"))
    await phone.forward(text, client=CLIENT)
    reading = await phone.hears(has(f":to:{deal}"))
    await phone.tap(f":to:{deal}", reading.id)
    await phone.hears("Saved")
    await phone.forward("OK", client=CLIENT)
    await phone.hears(has(":other"))
    # an offer below the floor: its drafts are held back, one of them is shown after a yes
    await phone.tap(f"d:{deal}:go:discount")
    await phone.hears(has(":skip"))
    await phone.say("20%")
    await phone.hears(has(":trade"))
    await phone.tap(":trade")
    await phone.hears(has(":cancel"))
    await phone.say("4000 $")
    await phone.hears(has("h:"))
    await phone.tap("h:")
    await phone.hears(is_draft)
    await phone.tap(":cancel")
    await phone.hears("Stopped")
    await phone.say("/discount")
    for answer in ("7431 $", "20%", "7200 $"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(has(":hold"))
    await phone.tap(":hold")
    await phone.hears(has(":accepted"))
    await phone.tap(":accepted")
    await phone.hears(has("e:save"))
    await phone.tap("e:save")
    await phone.hears(has("e:to:"))


async def _have_replies_checked(phone: Phone) -> None:
    await phone.say(f"/check {_FAULTY}")
    await phone.hears(has("k:"))
    await phone.say(f"mine: {_HEATED}")
    await phone.hears(has(":hold"))
    await phone.tap(":hold")
    await phone.hears(says("Nothing has been sent"))


async def _be_reminded(house: House, phone: Phone) -> None:
    for wish in ("in 2 hours to call Zarqawina", "every Monday at 9 to feed the quokka"):
        await phone.say(f"remind me {wish}")
        await phone.hears(has(":delete"))
    await phone.say("/reminders")
    await phone.hears(has(":open"))
    house.move_clock(timedelta(hours=2, minutes=1))
    await phone.hears(has(":done"))


async def _leave_talks_open(phone: Phone) -> None:
    await phone.tap("y:c:late_payment:easy")
    await phone.hears(has(":cancel"))
    await phone.say("The moonlit banner is done, please pay the 7431 by Friday.")
    await phone.hears(has(":cancel"))
    await phone.say("/discount")
    for answer in ("7431 $", "20%", "5219 $"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(has(":hold"))
    await phone.tap(":hold")
    await phone.hears(has(":later"))
    await phone.tap(":later")
    await phone.hears("")
    await phone.say("/scope_creep")
    await phone.hears(has(":cancel"))
    await phone.say("a moonlit version")
    await phone.hears(has(":unclear"))
