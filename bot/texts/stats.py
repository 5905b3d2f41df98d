"""The texts of /stats, file stats.ftl: words in the picture, and the same told in its caption."""

from bot.texts.coach import Line
from scenarios.reckoning.results import Outcome


def _line(about: str, *facts: str) -> Line:
    return Line(facts, about)


def _button(about: str) -> Line:
    return Line((), about, button=True)


LINES = {
    "stats-none": _line("nothing to show yet; how that changes"),
    "stats-title": _line("heading of picture and caption; plain"),
    "stats-kept-title": _line("heading: what was asked in the won deals and kept; plain"),
    "stats-asked": _line("in the picture: the first price of so many won deals; plain", "count"),
    "stats-kept": _line("in the picture: what was kept of it, short; plain"),
    "stats-conceded": _line("in the picture: what was conceded, short; plain"),
    "stats-gained": _line("in the picture: how far prices went up, short; plain"),
    "stats-hour-title": _line("heading: what an hour of work brings; plain"),
    "stats-hour-asked": _line("in the picture: an hour at the first price, short; plain"),
    "stats-hour-real": _line("in the picture: an hour at the price agreed, short; plain"),
    "stats-ended-title": _line("heading: how the deals stand, by what they were about; plain"),
    **{
        f"stats-outcome-{each}": _line(f"how a deal stands, one or two words: {each}; plain")
        for each in Outcome
    },
    "stats-more-currencies": _line("so many more currencies that are not shown; plain", "count"),
    "stats-more-situations": _line("so many more situations that are not shown; plain", "count"),
    "stats-told-kept": _line(
        "caption: asked in so many won deals of a currency, kept, conceded",
        *("count", "asked", "kept", "share", "conceded"),
    ),
    "stats-told-all-kept": _line("the same where nothing was conceded", "count", "asked"),
    "stats-told-gained": _line("caption: how far other prices went up", "gained"),
    "stats-told-below-floor": _line("caption: so many deals ended below their floor", "count"),
    "stats-told-concessions": _line("caption: how often something was given", "count"),
    "stats-told-hour": _line("caption: an hour, really and at the first price", "real", "asked"),
    "stats-told-hour-kept": _line("the same where both are one", "real"),
    "stats-told-ended": _line("caption: a situation and how its deals stand", "name", "outcomes"),
    "stats-dark": _button("show the picture in dark colours"),
    "stats-light": _button("show the picture in light colours"),
}
