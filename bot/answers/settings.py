"""The settings: language, trade, currency, time zone, wanted income; each changed by a tap."""

from dataclasses import replace

from bot.answers.knowledge import guesses
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.answers.walk import begin
from bot.messages import Button, Rows
from bot.texts import LANGUAGES, text_key
from bot.texts.values import show_alone, show_currency, show_hour, show_zone
from scenarios.engine.facts import Json

FIELDS = ("trade", "currency", "zone", "income", "costs", "month_hours", "digest", "quiet")


def show_settings(talk: Talk) -> None:
    """All settings with their values, and a button each."""
    lines = [talk.text("settings-title")]
    values = _values(talk)
    for field in FIELDS:
        value = values.get(field) or talk.text("settings-unset")
        label = talk.texts.note(talk.locale, text_key("profile", field), "label")
        lines.append(talk.text("settings-line", {"label": label, "value": value}))
    buttons = [
        Button(talk.texts.note(talk.locale, text_key("profile", field), "label"), f"s:{field}")
        for field in FIELDS
    ]
    buttons.append(talk.button("settings-language", "m:language"))
    talk.show("\n".join(lines), in_rows(buttons))


def _values(talk: Talk) -> dict[str, Json]:
    user, locale = talk.user, talk.locale
    values: dict[str, Json] = {}
    if user.trade is not None:
        values["trade"] = talk.text(text_key("profile-trade", user.trade))
    if user.currency is not None:
        values["currency"] = show_currency(user.currency, locale)
    if user.zone is not None:
        values["zone"] = show_zone(user.zone, talk.now, locale)
    for name in ("income", "costs", "month_hours"):
        if name in user.profile:
            values[name] = show_alone(user.profile[name], locale)
    digest = str(user.profile.get("digest", "morning"))
    hour = user.profile.get("digest_hour") if digest == "other" else None
    values["digest"] = (
        talk.text(text_key("profile-digest", digest))
        if hour is None
        else show_hour(int(str(hour)), locale)
    )
    values["quiet"] = talk.text(text_key("profile-quiet", str(user.profile.get("quiet", "night"))))
    return values


async def change_setting(talk: Talk, field: str) -> None:
    """Ask for one field anew."""
    if field in FIELDS:
        await begin(talk, "profile", {**guesses(talk), "field": field})
    else:
        talk.say("gone")


def language_rows(talk: Talk) -> Rows:
    """The three languages, each by its own name."""
    return (
        tuple(Button(talk.texts.say(each, "language-name"), f"l:{each}") for each in LANGUAGES),
    )


def show_languages(talk: Talk) -> None:
    """The choice of languages."""
    talk.show(talk.text("language-which"), language_rows(talk))


async def change_language(talk: Talk, language: str) -> None:
    """Speak another language from now on."""
    await talk.change_user(replace(talk.user, language=language))
