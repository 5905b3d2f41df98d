"""Before the coach begins it looks at its file: it goes on with its own, whole, and none other."""

import sqlite3
from pathlib import Path

import pytest

from bot.storage.files import FileError, check_start
from tests.bot.test_copies import damage, execute

pytestmark = pytest.mark.sqlite_file("a server looks after its files itself")


def test_a_whole_file_is_begun_with(file: Path) -> None:
    before = file.read_bytes()
    check_start(file)
    assert file.read_bytes() == before


def test_what_is_not_there_or_empty_is_made_anew(tmp_path: Path) -> None:
    check_start(tmp_path / "none.db")
    empty = tmp_path / "empty.db"
    empty.touch()
    check_start(empty)
    # a first start that was cut off before it had made its tables
    begun = tmp_path / "begun.db"
    execute(begun, "PRAGMA journal_mode=WAL", "PRAGMA user_version = 0")
    check_start(begun)


def test_a_damaged_file_is_told_as_one(file: Path) -> None:
    damage(file)
    with pytest.raises(FileError, match=rf"^{file} is damaged: "):
        check_start(file)


@pytest.mark.parametrize("size", [0, 10**9])
def test_a_large_file_is_begun_with_unless_its_ends_are_damaged(
    file: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr("bot.storage.files.LOOKED_THROUGH", size)
    check_start(file)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(FileError, match=rf"^{file} is damaged: "):
        check_start(file)


def test_half_a_file_is_told_as_damaged(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(FileError, match=rf"^{file} is damaged: "):
        check_start(file)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    execute(path, "CREATE TABLE orders (id INTEGER)")
    with pytest.raises(FileError, match="none of the coach's"):
        check_start(path)


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError):
        check_start(tmp_path)


def test_a_file_that_another_program_writes_just_now_is_looked_at_all_the_same(file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    check_start(file)
    other.execute("ROLLBACK")
    other.close()
