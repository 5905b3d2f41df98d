"""/stats: what the user's talks brought, looked up in his deals and shown as a picture."""

from bot.answers.stats_chart import Shown, caption_of, chart_of
from bot.answers.talk import Talk
from bot.messages import Picture
from bot.storage import Deal
from bot.texts import text_key
from scenarios.playbook.situations import SITUATIONS
from scenarios.reckoning.money import Money
from scenarios.reckoning.results import Dealt, Results, add_up, outcome_of

CAPTION = 1024
"""UTF-16 units of a caption that Telegram takes."""
_MOST_DEALS = 10_000
_DARK = "dark_pictures"
_NOT_ASKED = ("neutral", "agreement")
"""Situations in which the client wants nothing that could end well or badly."""
_OF_TALK = {
    situation.scenario: situation.id
    for situation in reversed(tuple(SITUATIONS.values()))
    # two that have nothing in common lead to the talk of walking away: which it was is not known
    if situation.scenario is not None and situation.scenario != "walk_away"
}
"""Talk -> what it is about, where no message of the client's tells it more exactly."""
_SIZES = ((2, 4), (1, 4), (1, 3), (1, 2), (1, 1))
"""How many currencies and situations are shown: the most for which a caption has room."""


async def show_stats(talk: Talk) -> None:
    """The picture with its caption, or how there will be one."""
    await _show(talk, None)


async def press_stats(talk: Talk, look: str) -> None:
    """The same in "dark" or "light" colours, now and from now on."""
    await talk.change_profile({_DARK: look == "dark"})
    await _show(talk, talk.pressed)


async def _show(talk: Talk, message_id: int | None) -> None:
    results = add_up(await _deals(talk))
    if results.is_empty:
        talk.say("stats-none")
        return
    shown, caption = _fit(talk, results)
    is_dark = talk.user.profile.get(_DARK) is True
    other = "light" if is_dark else "dark"
    talk.said.append(
        Picture(
            chart_of(talk, shown, is_dark=is_dark),
            caption,
            ((talk.button(text_key("stats", other), f"g:{other}"),),),
            message_id,
        )
    )


def _fit(talk: Talk, results: Results) -> tuple[Shown, str]:
    """As much as a caption has room for: picture and words tell the same."""
    for currencies, situations in _SIZES:
        shown = Shown.of(results, currencies, situations)
        caption = caption_of(talk, shown)
        if len(caption.encode("utf-16-le")) // 2 <= CAPTION:
            break
    return shown, caption


async def _deals(talk: Talk) -> list[Dealt]:
    """Every deal of the user's, those put away too."""
    dealings, user_id = talk.unit.dealings, talk.user.id
    deals = await dealings.list_deals(user_id, limit=_MOST_DEALS)
    deals += await dealings.list_deals(user_id, limit=_MOST_DEALS, archived=True)
    first_prices = await dealings.first_prices(user_id)
    concessions = await dealings.concessions(user_id)
    topics = await dealings.topics(user_id)
    return [
        _dealt(
            deal,
            first_prices.get(deal.id),
            concessions.get(deal.id, 0),
            _situations(topics.get(deal.id, [])),
        )
        for deal in deals
    ]


def _dealt(
    deal: Deal, first_price: Money | None, conceded: int, situations: frozenset[str]
) -> Dealt:
    return Dealt(
        outcome_of(deal.state),
        deal.price,
        first_price,
        deal.floor,
        deal.hours,
        conceded,
        situations,
    )


def _situations(topics: list[tuple[str | None, str | None]]) -> frozenset[str]:
    """What a deal was about: its client's messages, and talks that none of these led to."""
    told = {name for name, _ in topics if name is not None and name in SITUATIONS}
    heard = {SITUATIONS[name].scenario for name in told}
    walked = {
        _OF_TALK[name]
        for _, name in topics
        if name is not None and name in _OF_TALK and name not in heard
    }
    return frozenset(told | walked).difference(_NOT_ASKED)
