"""The pages about the catalogue are true, and no rule and no situation is left without a use."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from scenarios.catalogue import library_ids, load_catalogue
from scenarios.engine.scenario import Scenario
from scenarios.pages import draw_catalogue, find_uses, list_rules
from scenarios.playbook.rules import RULES
from scenarios.playbook.situations import SITUATIONS, Situation

Make: TypeAlias = Callable[[Mapping[str, Scenario], tuple[str, ...]], str]
DOCS = Path(__file__).parents[2] / "docs"
CATALOGUE, LIBRARY = load_catalogue(), library_ids()


@pytest.mark.parametrize(
    ("page", "make"), [("scenarios.md", draw_catalogue), ("playbook.md", list_rules)]
)
def test_the_page_is_what_the_scenarios_say(page: str, make: Make) -> None:
    written = (DOCS / page).read_text(encoding="utf-8")
    assert make(CATALOGUE, LIBRARY) == written, "python -m scenarios --write makes it anew"


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_used_by_a_talk(rule: str) -> None:
    told, drafted, _, kept, checked = find_uses(rule, CATALOGUE, LIBRARY)
    assert told or drafted or kept or checked


@pytest.mark.parametrize("situation", SITUATIONS.values(), ids=lambda each: each.id)
def test_every_situation_has_its_talk_which_it_opens(situation: Situation) -> None:
    if situation.scenario is None:
        assert situation.id == "neutral", "there is nothing to negotiate"
    else:
        assert situation.id in CATALOGUE[situation.scenario].opens
