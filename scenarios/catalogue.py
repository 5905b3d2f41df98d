"""The catalogue: every scenario file of the library and of the forms, found and proven sound."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType, ModuleType

from scenarios import forms, library
from scenarios.engine.scenario import Scenario, ScenarioError
from scenarios.playbook.rules import RULES
from scenarios.playbook.situations import SITUATIONS


@cache
def load_catalogue() -> Mapping[str, Scenario]:
    """All scenarios by id.

    Raises:
        ScenarioError: one is unsound, twice there, misnamed, or cites a rule that is none.
    """
    found: dict[str, Scenario] = {}
    for module in _files():
        scenario: Scenario = module.SCENARIO
        name = module.__name__.rpartition(".")[2]
        if scenario.id != name:
            raise ScenarioError(f"{name}.py declares scenario {scenario.id}: the names must agree")
        if scenario.id in found:
            raise ScenarioError(f"{scenario.id}: declared twice")
        _check_ids(scenario)
        found[scenario.id] = scenario
    return MappingProxyType(found)


def library_ids() -> tuple[str, ...]:
    """Ids of the talks one can be walked through, in the order of the situations they answer."""
    there = sorted(module.name for module in pkgutil.iter_modules(library.__path__))
    answering = [each.scenario for each in SITUATIONS.values() if each.scenario in there]
    return tuple(dict.fromkeys((*answering, *there)))


def _files() -> Iterator[ModuleType]:
    for package in (library, forms):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(module.name)


def _check_ids(scenario: Scenario) -> None:
    if unknown := {*scenario.rules} - RULES.keys():
        raise ScenarioError(f"{scenario.id}: {sorted(unknown)} are no rules of the playbook")
    if unknown := scenario.opens.keys() - SITUATIONS.keys():
        raise ScenarioError(f"{scenario.id}: {sorted(unknown)} are no situations")
