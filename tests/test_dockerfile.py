"""The image, as far as it can be proven without building it: what it copies runs as it says."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
READY_SECONDS = 40.0


@dataclass(frozen=True)
class Instruction:
    """One instruction of a Dockerfile; `stage` counts from 0."""

    stage: int
    name: str
    words: str


def read_dockerfile() -> list[Instruction]:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    joined = "\n".join(line for line in lines if not line.startswith("#")).replace("\\\n", " ")
    found: list[Instruction] = []
    stage = -1
    for line in joined.splitlines():
        name, _, words = line.strip().partition(" ")
        stage += name == "FROM"
        if name:
            found.append(Instruction(stage, name, " ".join(words.split())))
    return found


def last(name: str) -> str:
    """The words of this instruction that count in the finished image."""
    instructions = read_dockerfile()
    final = instructions[-1].stage
    return [each.words for each in instructions if (each.stage, each.name) == (final, name)][-1]


def command_in(words: str) -> list[str]:
    """The JSON form of CMD, without a shell."""
    command: list[str] = json.loads(words[words.index("[") :])
    return command


def copies() -> list[tuple[int, list[str], str]]:
    """Stage, sources and target of every COPY out of the project."""
    found = []
    for each in read_dockerfile():
        if each.name == "COPY" and "--from=" not in each.words:
            *sources, target = each.words.split()
            found.append((each.stage, sources, target))
    return found


def is_ignored(path: str) -> bool:
    """Whether .dockerignore keeps this path out: the last pattern that matches it decides."""
    ignored = False
    for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines():
        pattern = line.strip()
        if not pattern or pattern.startswith("#"):
            continue
        body = re.escape(pattern.removeprefix("!"))
        body = body.replace(r"\*\*/", "(?:.*/)?").replace(r"\*", "[^/]*")
        if re.fullmatch(f"{body}(?:/.*)?", path):
            ignored = not pattern.startswith("!")
    return ignored


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The finished image's working directory."""
    folder = tmp_path_factory.mktemp("image")
    for stage, sources, target in copies():
        for source in sources:
            goal = folder / (source if target.endswith("/") else target)
            if stage == read_dockerfile()[-1].stage:
                _copy(ROOT / source, goal)
    return folder


def _copy(source: Path, goal: Path) -> None:
    if source.is_file():
        shutil.copy(source, goal)
        return
    for path in source.rglob("*"):
        if path.is_file() and not is_ignored(path.relative_to(ROOT).as_posix()):
            to = goal / path.relative_to(source)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, to)


def test_everything_copied_is_there_and_not_ignored() -> None:
    sources = [source for _, named, _ in copies() for source in named]
    assert "bot" in sources
    assert [source for source in sources if not (ROOT / source).exists()] == []
    assert [source for source in sources if is_ignored(source)] == []
    assert not is_ignored("scenarios/texts/ar/price.ftl")


@pytest.mark.parametrize(
    "path", [".env", "data/coach.db", ".git/config", ".venv/bin/python", "bot/__pycache__/a.pyc"]
)
def test_secrets_data_and_rubbish_stay_outside(path: str) -> None:
    assert is_ignored(path)


def test_only_locked_dependencies_are_installed() -> None:
    installs = [each.words for each in read_dockerfile() if " install " in each.words]
    (pip,) = [words for words in installs if "pip" in words]
    assert "--require-hashes -r /requirements.lock" in pip
    assert "--no-cache-dir" in pip


def test_the_process_is_not_root() -> None:
    user, _, group = last("USER").partition(":")
    assert int(user) > 0
    assert int(group) > 0


def test_the_database_lies_in_the_volume() -> None:
    volume = last("VOLUME")
    assert f"DATABASE_URL=sqlite+aiosqlite:///{volume}/" in last("ENV")
    # the simulator keeps its journal in data/ of the working directory
    assert volume == f"{last('WORKDIR')}/data"


def test_what_is_copied_starts_answers_for_its_health_and_stops_at_sigterm(
    image: Path, tmp_path: Path
) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/coach.db",
    }
    start, health = (
        [sys.executable, *command_in(last(name))[1:]] for name in ("CMD", "HEALTHCHECK")
    )

    def ask() -> "subprocess.CompletedProcess[str]":
        return subprocess.run(  # noqa: S603 - the image's own command
            health, cwd=image, env=environment, capture_output=True, text=True, check=False
        )

    before = ask()
    assert (before.returncode, before.stderr) == (1, "Health: the bot does not answer\n")
    with (tmp_path / "log").open("w") as log:
        bot = subprocess.Popen(start, cwd=image, env=environment, stdout=log, stderr=log)  # noqa: S603 - as above
    try:
        deadline = time.monotonic() + READY_SECONDS
        while (answer := ask()).returncode != 0:
            assert bot.poll() is None, (tmp_path / "log").read_text()
            assert time.monotonic() < deadline, answer.stderr
        assert answer.stdout == "ok\n"
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(10) == 0, (tmp_path / "log").read_text()
    finally:
        bot.kill()
        bot.wait()
