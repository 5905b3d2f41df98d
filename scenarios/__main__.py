"""`python -m scenarios`: loads the catalogue, which proves it sound, and lists it.

With `--write` the pages in docs/ are made anew from it.
"""

import sys
from pathlib import Path

from scenarios.catalogue import library_ids, load_catalogue
from scenarios.engine.scenario import ScenarioError
from scenarios.pages import draw_catalogue, list_rules

DOCS = Path(__file__).parents[1] / "docs"


def main() -> int:
    """List the scenarios; 1 with the fault if one is unsound."""
    try:
        catalogue = load_catalogue()
    except ScenarioError as error:
        print(error)
        return 1
    if sys.argv[1:] == ["--write"]:
        library = library_ids()
        (DOCS / "scenarios.md").write_text(draw_catalogue(catalogue, library), encoding="utf-8")
        (DOCS / "playbook.md").write_text(list_rules(catalogue, library), encoding="utf-8")
    for scenario in catalogue.values():
        print(
            f"{scenario.id} v{scenario.version}: {len(scenario.steps)} steps, "
            f"rules {' '.join(scenario.rules) or 'none'}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
