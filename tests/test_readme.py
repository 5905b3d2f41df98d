"""The README is true: its settings, commands, links and its example of a scenario."""

import re
import runpy
from pathlib import Path

import pytest

from bot.settings import Settings
from scenarios.engine.scenario import Scenario

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "CONTRIBUTING.md", "docs/architecture.md")


def read_page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def settings_table() -> dict[str, str]:
    """Setting -> default, as the README has them."""
    section = read_page("README.md").partition("## Settings")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([A-Z_]+)` \| (?:`([^`]*)`)? ?\|", section, re.MULTILINE)
    return dict(rows)


def test_every_setting_stands_in_the_table_with_its_default() -> None:
    true = {
        name.upper(): "" if field.default in (None, frozenset()) else str(field.default)
        for name, field in Settings.model_fields.items()
    }
    assert settings_table() == true


@pytest.mark.parametrize("page", PAGES)
def test_every_make_target_named_is_there(page: str) -> None:
    named = set(re.findall(r"\bmake ([a-z./]+[a-z])(?=[`\s])", _code_of(read_page(page))))
    targets = set(re.findall(r"^([\w./-]+):(?!=)", read_page("Makefile"), re.MULTILINE))
    assert named <= targets


def _code_of(text: str) -> str:
    """What stands in backticks."""
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL))


def test_make_targets_are_named_at_all() -> None:
    assert "make run " in _code_of(read_page("README.md"))


@pytest.mark.parametrize("page", PAGES)
def test_every_link_within_the_project_leads_to_a_file(page: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", read_page(page))
    folder = (ROOT / page).parent
    assert [link for link in links if not (folder / link).exists()] == []


def test_the_example_of_a_scenario_is_sound(tmp_path: Path) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", read_page("README.md"), re.DOTALL)
    file = tmp_path / "overdue_note.py"
    file.write_text(example, encoding="utf-8")
    scenario = runpy.run_path(str(file))["SCENARIO"]
    assert isinstance(scenario, Scenario)
    assert scenario.id == file.stem
