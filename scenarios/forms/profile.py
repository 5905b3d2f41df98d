"""Who the freelancer is: trade, currency, zone; asked at the start, changed in the settings."""

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Keep, Say
from scenarios.reading.answers import money, number
from scenarios.reading.profile import currency, hour, zone
from scenarios.reading.zones import likely_zones
from scenarios.reckoning.stored import is_flag, is_money, is_number, is_one_of, keep_sound

_TRADES = ("writing", "design", "development", "marketing", "video", "translation", "teaching")
DIGESTS = {"early": 8, "morning": 10, "evening": 18, "off": None}
"""When the digest comes: an hour of the user's clock."""
QUIETS = {"night": (22, 8), "long_night": (20, 10), "none": None}
"""From which hour to which nothing comes unasked."""
_CHECKS = {
    **dict.fromkeys(("income", "costs", "hourly"), is_money),
    "month_hours": is_number(1, 400),
    "digest": is_one_of(*DIGESTS, "other"),
    "digest_hour": is_number(0, 23),
    "quiet": is_one_of(*QUIETS),
    # whether a practice is to have hints
    "practice_hints": is_flag,
    # whether pictures are to be dark
    "dark_pictures": is_flag,
}
"""What a profile holds beside trade, currency and zone."""
_GUESSES = ("guess_1", "guess_2", "guess_3", "guess_4")


def sound_profile(stored: object) -> dict[str, Json]:
    """The profile as it was stored; what is damaged in it is not known any more."""
    return keep_sound(stored, _CHECKS)


def _only(field: str) -> Branch:
    """Ends the form where only this field was to be changed."""
    return Branch(
        name=f"{field}_only",
        cases=((lambda facts: facts.get("field") == field, "changed"),),
        otherwise={"trade": "currency", "currency": "guess_zones"}.get(field, "ready"),
    )


def _guess_zones(facts: Facts) -> dict[str, Json]:
    """Likely time zones: of the currency chosen, else of the language."""
    chosen = facts.get("currency")
    code = chosen.get("currency") if isinstance(chosen, dict) else facts.get("profile_currency")
    zones = likely_zones(
        str(facts.get("profile_language")), code if isinstance(code, str) else None
    )
    return {f"zone_{guess}": {"zone": name} for guess, name in zip(_GUESSES, zones, strict=False)}


SCENARIO = Scenario(
    id="profile",
    version=2,
    steps=(
        # started with "field" to change one thing, without it to get to know each other
        Branch(
            name="which",
            cases=(
                (lambda facts: facts.get("field") == "currency", "currency"),
                (lambda facts: facts.get("field") == "zone", "guess_zones"),
                (lambda facts: facts.get("field") == "income", "income"),
                (lambda facts: facts.get("field") == "costs", "costs"),
                (lambda facts: facts.get("field") == "month_hours", "month_hours"),
                (lambda facts: facts.get("field") == "digest", "digest"),
                (lambda facts: facts.get("field") == "quiet", "quiet"),
            ),
            otherwise="trade",
        ),
        Choose(
            name="trade",
            options=dict.fromkeys((*_TRADES, "other"), "keep_trade"),
            skip="trade_only",
        ),
        Keep(name="keep_trade", profile={"trade": "trade"}, then="trade_only"),
        _only("trade"),
        Ask(
            name="currency",
            read=currency,
            suggest=tuple(f"currency_{guess}" for guess in _GUESSES),
            then="keep_currency",
            skip="currency_only",
        ),
        Keep(name="keep_currency", profile={"currency": "currency"}, then="currency_only"),
        _only("currency"),
        Compute(
            name="guess_zones",
            does=_guess_zones,
            gives=(),
            may_give=tuple(f"zone_{guess}" for guess in _GUESSES),
            then="zone",
        ),
        # by a likely guess, a city, the shared location, or the clock on the wall
        Ask(
            name="zone",
            read=zone,
            suggest=tuple(f"zone_{guess}" for guess in _GUESSES),
            then="keep_zone",
            skip="zone_only",
        ),
        Keep(name="keep_zone", profile={"zone": "zone"}, then="zone_only"),
        _only("zone"),
        Ask(name="income", read=money, then="keep_income", skip="changed"),
        Keep(name="keep_income", profile={"income": "income"}, then="changed"),
        Ask(name="costs", read=money, then="keep_costs", skip="changed"),
        Keep(name="keep_costs", profile={"costs": "costs"}, then="changed"),
        Ask(name="month_hours", read=number(1, 400), then="keep_hours", skip="changed"),
        Keep(name="keep_hours", profile={"month_hours": "month_hours"}, then="changed"),
        # when the one message a day comes that nobody asked for
        Choose(
            name="digest",
            options={**dict.fromkeys(DIGESTS, "keep_digest"), "other": "digest_hour"},
        ),
        Ask(name="digest_hour", read=hour, then="keep_digest"),
        Keep(
            name="keep_digest",
            profile={"digest": "digest", "digest_hour": "digest_hour"},
            then="changed",
        ),
        # when a talk that waits does not come back by itself
        Choose(name="quiet", options=dict.fromkeys(QUIETS, "keep_quiet")),
        Keep(name="keep_quiet", profile={"quiet": "quiet"}, then="changed"),
        # all is asked: what to do first
        Say(name="ready", then=END),
        Say(name="changed", then=END),
    ),
)
