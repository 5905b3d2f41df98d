"""The compose files, as far as it can be proven without Docker: they fit image and settings."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import Settings
from bot.storage import Database, file_of
from tests.test_dockerfile import ROOT, last

FILES = ("compose.yaml", "compose.postgres.yaml")
PASSWORD = "s3cret"  # noqa: S105 - it opens nothing


def read(name: str) -> dict[str, Any]:
    """A file with the variables filled in that .env is to hold."""
    text = (ROOT / name).read_text(encoding="utf-8")
    filled = re.sub(r"\$\{POSTGRES_PASSWORD:\?[^}]*\}", PASSWORD, text)
    assert "${" not in filled
    found: dict[str, Any] = yaml.safe_load(filled)
    return found


def coach_in(name: str) -> dict[str, Any]:
    coach: dict[str, Any] = read(name)["services"]["coach"]
    return coach


def settings_of(name: str) -> Settings:
    """What the coach reads from what the file sets, with a webhook in .env."""
    told = {key.lower(): value for key, value in coach_in(name)["environment"].items()}
    assert told.keys() <= Settings.model_fields.keys()
    webhook = {"webhook_url": "https://coach.example.org/telegram", "webhook_secret": "x"}
    return Settings.model_validate({"_env_file": None, **webhook, **told})


def test_the_database_is_in_the_images_volume_which_is_a_named_one() -> None:
    file = file_of(settings_of("compose.yaml").database_url)
    assert file is not None
    assert file.parent == Path(last("VOLUME"))
    assert coach_in("compose.yaml")["volumes"] == [f"data:{last('VOLUME')}"]
    assert "data" in read("compose.yaml")["volumes"]


def test_nothing_can_be_written_but_the_volume_and_tmp_and_no_right_be_gained() -> None:
    coach = coach_in("compose.yaml")
    assert coach["read_only"] is True
    assert coach["tmpfs"] == ["/tmp"]  # noqa: S108 - the container's own
    assert coach["cap_drop"] == ["ALL"]
    assert coach["security_opt"] == ["no-new-privileges:true"]


def test_the_image_is_built_here_and_brings_its_own_health_check_and_user() -> None:
    coach = coach_in("compose.yaml")
    assert coach["build"] == "."
    assert "python" in last("HEALTHCHECK")
    assert not {"healthcheck", "user", "command", "entrypoint"} & coach.keys()


@pytest.mark.parametrize("name", FILES)
def test_secrets_come_from_the_file_that_is_not_in_the_repository(name: str) -> None:
    assert coach_in("compose.yaml")["env_file"] == ".env"
    assert ".env" in (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    text = (ROOT / name).read_text(encoding="utf-8")
    secrets = re.findall(r"(?:PASSWORD|SECRET|TOKEN): (\S+)", text)
    assert [word for word in secrets if not word.startswith("${")] == []


async def test_the_coach_finds_the_server_that_is_started_with_it() -> None:
    settings = settings_of("compose.postgres.yaml")
    database = Database(settings.database_url)  # the locked dependencies have its driver
    url = database.engine.url
    await database.close()
    services = read("compose.postgres.yaml")["services"]
    server = services[url.host]["environment"]
    assert (url.username, url.password, url.database) == (
        server["POSTGRES_USER"],
        server["POSTGRES_PASSWORD"],
        server["POSTGRES_DB"],
    )
    assert services["coach"]["depends_on"] == {url.host: {"condition": "service_healthy"}}
    assert "healthcheck" in services[str(url.host)]


def test_a_webhook_comes_in_at_the_port_that_is_published_to_this_machine_alone() -> None:
    listens = settings_of("compose.postgres.yaml").listens
    assert listens is not None
    port = listens.rpartition(":")[2]
    assert port == last("EXPOSE")
    (published,) = coach_in("compose.postgres.yaml")["ports"]
    assert re.fullmatch(rf"127\.0\.0\.1:\d+-\d+:{port}", published)


def test_the_server_keeps_its_data_in_a_named_volume() -> None:
    compose = read("compose.postgres.yaml")
    (volume,) = compose["services"]["postgres"]["volumes"]
    name, _, path = volume.partition(":")
    assert name in compose["volumes"]
    assert path == "/var/lib/postgresql/data"
