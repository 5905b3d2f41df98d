"""One turn of a talk with a user: who he is, what is known, what is said back."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.answers.keyboards import Keyboards
from bot.editor import OwnReply, Verdict
from bot.messages import Button, Edit, Outgoing, Rows, Send
from bot.storage import Deal, Unit, User
from bot.texts import Texts
from bot.texts.locales import tag_of
from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.session import Session
from scenarios.reading.message import Reading
from scenarios.reading.repeats import move_zone, read_rrule
from scenarios.reading.wall_clock import moment_of

MOST_UNITS = 4096
"""UTF-16 units of a Telegram message, tags left out."""


class UnreadError(Exception):
    """Words are to be read first, out of the turn; the turn is taken again with the reading."""

    def __init__(self, text: str) -> None:
        super().__init__("words are not read yet")
        self.text = text


class UnjudgedError(Exception):
    """A reply is to be checked first, out of the turn; the turn is taken again with the verdict."""

    def __init__(self, reply: OwnReply) -> None:
        super().__init__("a reply is not judged yet")
        self.reply = reply


@dataclass(slots=True)
class Talk:
    """What a turn works with and fills.

    Attributes:
        session: the user's conversation; the last one is saved.
        keyboards: the buttons that were shown lately.
        pressed: the message whose button was pressed; screens are changed in it.
        chosen: the data of the button that was pressed, or whose label was typed.
        said: what goes out, in order.
        update_id: the update taken; None when a reminder's time has come.
        readings: what was read of texts that came in.
        verdicts: what the editor said of replies that are to be checked.
        to_check: a reply that a form took, the client's message it answers and its deal.
        to_practise: what the user answers the client of a practice.
    """

    user: User
    unit: Unit
    texts: Texts
    catalogue: Mapping[str, Scenario]
    session: Session
    now: datetime
    update_id: int | None = None
    keyboards: Keyboards = ()
    pressed: int | None = None
    chosen: str | None = None
    said: list[Outgoing] = field(default_factory=list)
    erased: bool = False
    readings: Mapping[str, Reading] = field(default_factory=dict)
    verdicts: Mapping[OwnReply, Verdict | None] = field(default_factory=dict)
    to_check: tuple[str, int | None, int | None] | None = None
    to_practise: str | None = None

    def read(self, text: str) -> Reading:
        """What a text that came in says; asked for only where the answer depends on it.

        Raises:
            UnreadError: it is not known yet.
        """
        if text not in self.readings:
            raise UnreadError(text)
        return self.readings[text]

    def judge(self, reply: OwnReply) -> Verdict | None:
        """What the editor says of a reply; None where this machine cannot tell.

        Raises:
            UnjudgedError: it is not known yet.
        """
        if reply not in self.verdicts:
            raise UnjudgedError(reply)
        return self.verdicts[reply]

    @property
    def zone(self) -> str:
        """The user's time zone; UTC until it is known."""
        return self.user.zone or "UTC"

    @property
    def locale(self) -> str:
        """The tag of how numbers and times are written for the user: "ar-EG", or "ar" alone."""
        return tag_of(self.user.language, self.user.zone)

    @property
    def today(self) -> date:
        """The day it is for the user."""
        return self.day_of(self.now)

    def day_of(self, at: datetime) -> date:
        """The day that a moment lies on for the user."""
        return at.astimezone(ZoneInfo(self.zone)).date()

    def text(self, key: str, facts: Facts | None = None, *, seed: str = "") -> str:
        """Prose in the user's language."""
        return self.texts.say(self.locale, key, facts, seed=seed)

    def subject(self, key: str, facts: Facts) -> str:
        """Words of ours that are stored as if the user had typed them: plain text."""
        return self.texts.draft(self.locale, key, facts)

    def say(self, key: str, facts: Facts | None = None, buttons: Rows = ()) -> None:
        """Send a text."""
        self.send(self.text(key, facts), buttons)

    def send(self, text: str, buttons: Rows = ()) -> None:
        """Send words that are ready."""
        self.said.append(Send(text, buttons))

    def show(self, text: str, buttons: Rows = ()) -> None:
        """Show a screen: in the message whose button was pressed, else as a new one."""
        if self.pressed is None:
            self.send(text, buttons)
        else:
            self.said.append(Edit(self.pressed, text, buttons))

    def client_name(self, deal: Deal) -> str:
        """What a deal's client is called; words of ours until his name is known."""
        return deal.client or self.text("deal-unnamed")

    def button(self, key: str, data: str) -> Button:
        """A button with a text of ours."""
        return Button(self.texts.say(self.locale, key), data)

    async def change_user(self, user: User) -> None:
        """The user has changed: write him and go on with him."""
        self.user = user
        await self.unit.accounts.change(user)

    async def change_profile(self, values: Mapping[str, Json]) -> None:
        """Write what the user told of himself."""
        user = self.user
        profile = dict(user.profile)
        for name, value in values.items():
            match name, value:
                case "trade", str():
                    user = replace(user, trade=value)
                case "currency", {"currency": str(code)}:
                    user = replace(user, currency=code)
                case "zone", {"zone": str(zone)}:
                    user = replace(user, zone=zone)
                case _:
                    profile[name] = value
        moved = user.zone is not None and user.zone != self.user.zone
        old = self.zone
        await self.change_user(replace(user, profile=profile))
        if moved:
            await self._keep_hours(old)

    async def _keep_hours(self, old: str) -> None:
        """The clock changed: what waits for an hour of it comes at that hour of the new one."""
        before, after = ZoneInfo(old), ZoneInfo(self.zone)
        for reminder in await self.unit.timetable.list_by_clock(self.user.id):
            local = reminder.due_at.astimezone(before)
            due_at = moment_of(local.date(), local.time(), after)
            if reminder.repeat is not None:
                rule = read_rrule(reminder.repeat, at=reminder.due_at, zone=before)
                due_at = move_zone(rule, reminder.due_at, before, after)
            if due_at > self.now:
                await self.unit.timetable.move(self.user.id, reminder.id, due_at)
