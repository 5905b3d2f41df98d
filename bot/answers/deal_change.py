"""What a tap changes of a deal: its state, tone, turn; what is put away or erased."""

from dataclasses import replace

from bot.answers.deal_screen import show_deal
from bot.answers.digest import plan_digest
from bot.answers.drafts import deal_client
from bot.answers.planned import end_promises, silence
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.messages import Button, Rows
from bot.storage import OWN, PLANNED, PROMISED, Deal
from bot.texts import text_key

STATES = (
    "lead",
    "quoted",
    "negotiating",
    "agreed",
    "in_progress",
    "delivered",
    "paid",
    "on_hold",
    "declined",
    "lost",
)
REGISTERS = ("polite", "formal", "plain")
"""How a client can be written to; polite is what is said where nothing was chosen."""
TURNS = ("mine", "theirs", "nobody")


async def press_change(talk: Talk, deal: Deal, words: list[str]) -> None:
    """A button that changes a deal: more, register, state, turn, archive, delete."""
    match words:
        case ["more"]:
            talk.show(talk.text("deal-more-title"), _more_rows(talk, deal))
        case ["turn"]:
            buttons = [
                talk.button(text_key("deal-turn", turn), f"d:{deal.id}:owes:{turn}")
                for turn in TURNS
            ]
            talk.show(talk.text("deal-which-turn"), in_rows(buttons))
        case ["owes", turn] if turn in TURNS:
            owed = None if turn == "nobody" else turn
            await talk.unit.dealings.set_turn(talk.user.id, deal.id, owed, talk.now)
            await _show_anew(talk, deal)
        case ["archive" | "unarchive" as action]:
            values: dict[str, object] = {"archived": action == "archive"}
            await talk.unit.dealings.change_deal(talk.user.id, deal.id, values, talk.now)
            await plan_digest(talk)  # it ended with the last open deal; this one may be open again
            if action == "archive":
                await silence(talk, deal.id)
            await _show_anew(talk, deal)
        case ["register"]:
            buttons = [
                talk.button(text_key("deal-register", name), f"d:{deal.id}:write:{name}")
                for name in REGISTERS
            ]
            talk.show(talk.text("deal-which-register"), in_rows(buttons))
        case ["write", register] if register in REGISTERS:
            await _change_register(talk, deal, register)
        case ["state"]:
            buttons = [
                Button(talk.text(text_key("deal-state", state)), f"d:{deal.id}:is:{state}")
                for state in STATES
            ]
            talk.show(
                talk.text("deal-which-state", {"client": talk.client_name(deal)}), in_rows(buttons)
            )
        case ["is", state] if state in STATES:
            await _change_state(talk, deal, state)
        case ["delete"]:
            row = (
                talk.button("deal-erase-yes", f"d:{deal.id}:erase"),
                talk.button("deal-erase-no", f"d:{deal.id}:show"),
            )
            talk.show(talk.text("deal-erase", {"client": talk.client_name(deal)}), (row,))
        case ["erase"]:
            await talk.unit.plans.drop(talk.user.id, deal.id, (PROMISED, OWN, PLANNED))
            await talk.unit.dealings.delete_deal(talk.user.id, deal.id)
            await talk.unit.handed.forget_client(talk.user.id, deal_client(deal.id))
            talk.show(talk.text("deal-erased", {"client": talk.client_name(deal)}))
        case _:
            talk.say("gone")


async def _change_register(talk: Talk, deal: Deal, register: str) -> None:
    chosen = None if register == "polite" else register
    await talk.unit.dealings.change_deal(talk.user.id, deal.id, {"register": chosen}, talk.now)
    await show_deal(talk, replace(deal, register=chosen))


async def _change_state(talk: Talk, deal: Deal, state: str) -> None:
    if deal.state != state:
        await talk.unit.dealings.change_deal(talk.user.id, deal.id, {"state": state}, talk.now)
        await plan_digest(talk)
        await end_promises(talk, deal.id, state)
        await talk.unit.dealings.note(
            talk.user.id,
            deal.id,
            "state",
            facts={"state": state},
            source=f"state:{talk.update_id}",
            now=talk.now,
        )
    await _show_anew(talk, deal)


async def _show_anew(talk: Talk, deal: Deal) -> None:
    changed = await talk.unit.dealings.find_deal(talk.user.id, deal.id)
    if changed is not None:
        await show_deal(talk, changed)


def _more_rows(talk: Talk, deal: Deal) -> Rows:
    away = "unarchive" if deal.archived else "archive"
    return in_rows(
        [
            talk.button("deal-recap", f"d:{deal.id}:recap"),
            talk.button("deal-print", f"d:{deal.id}:print"),
            talk.button("deal-export", f"d:{deal.id}:export"),
            talk.button("deal-register", f"d:{deal.id}:register"),
            talk.button(f"deal-{away}", f"d:{deal.id}:{away}"),
            talk.button("deal-delete", f"d:{deal.id}:delete"),
            talk.button("deal-open", f"d:{deal.id}:show"),
        ]
    )
