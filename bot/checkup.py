"""`python -m bot check`: everything that is misconfigured, each in one line with what to do."""

import ipaddress
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.settings import Settings, read_right_settings
from bot.storage.examination import examine
from scenarios.checking.checker import Checker
from scenarios.reading.encoder import Encoder
from scenarios.reading.model_file import EncoderError
from scenarios.reading.questions import WEIGHTS as QUESTIONS
from scenarios.reading.questions import QuestionHead
from scenarios.reading.situations import WEIGHTS, Head
from scenarios.reading.weights import WeightsError

ZONES = ("Africa/Cairo", "Asia/Riyadh", "Europe/Moscow", "America/New_York")
"""Some of the zones that people live in."""
_PORTS = (443, 80, 88, 8443)
"""Those to which api.telegram.org delivers."""
_AGAIN = "take the files of this version again (git checkout, make .venv/run)"
_PRIVATE_FILES = (Path(".env"), Path("data/simulator.jsonl"))


async def find_faults() -> list[str]:
    """Everything that is wrong with the settings, the database, the files and this machine."""
    settings, faults, wrong = read_right_settings()
    found = list(faults)
    found += find_exposed(settings, wrong)
    if "database_url" not in wrong:
        found += await examine(settings.database_url)
    found += find_missing_zones(ZONES)
    found += find_missing_models(WEIGHTS, QUESTIONS, Encoder(), Checker())
    return found


def find_exposed(settings: Settings, wrong: frozenset[str] = frozenset()) -> Iterator[str]:
    """What would be open to others, or would not be what was meant.

    Args:
        settings: with defaults for those that are wrong.
        wrong: the names of those.
    """
    meant = settings.webhook_url or settings.allowed_users or "webhook_url" in wrong
    if settings.bot_token is None and "bot_token" not in wrong and meant:
        yield (
            "BOT_TOKEN is missing: the simulator would start, in which whoever is on this machine "
            "may be anybody; set it"
        )
    api = urlsplit(settings.bot_api_url)
    if api.scheme == "http" and not _is_near(api.hostname or ""):
        yield (
            "BOT_API_URL is plain http over the internet, which shows the token and all messages: "
            "use https, or a Bot API server (or simulator) on 127.0.0.1"
        )
    if settings.webhook_url is not None and api.hostname == "api.telegram.org":
        port = urlsplit(settings.webhook_url).port or _PORTS[0]
        if port not in _PORTS:
            yield f"WEBHOOK_URL names port {port}, Telegram delivers to 443, 80, 88 and 8443 only"
    listens = settings.webhook_listen.rpartition(":")[2]
    if settings.webhook_url is not None and listens == str(settings.metrics_port):
        yield "METRICS_PORT is that of WEBHOOK_LISTEN: name another"
    for path in _PRIVATE_FILES:
        if path.is_file() and path.stat().st_mode & 0o077:
            yield f"rights: others may read {path}: chmod 600 {path}"


def find_missing_zones(names: tuple[str, ...]) -> Iterator[str]:
    """Whether reminders could ring at the hour of a user's clock."""
    try:
        for name in names:
            ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError, ValueError):
        yield f"time zones: {name} is not there: install the package tzdata (make .venv/run)"


def find_missing_models(
    weights: Path, questions: Path, encoder: Encoder, checker: Checker
) -> Iterator[str]:
    """Whether messages are read, and replies checked, as well as this machine can."""
    for load, path in ((Head.load, weights), (QuestionHead.load, questions)):
        try:
            load(path)
        except WeightsError as error:
            yield f"models: {error}: {_AGAIN}"
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        return  # the encoder's package is for no other; reading by letters is as it should be there
    for name, model in (("messages", encoder), ("replies", checker)):
        try:
            model.warm_up()
        except EncoderError as error:
            yield f"models: what reads {name} is not there ({error}): {_AGAIN}"


def _is_near(host: str) -> bool:
    """Whether a host is this machine or of a private network: a name without a dot is."""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".lan"))
