"""`python -m scenarios`: loads the catalogue, which proves it sound, and lists it."""

import sys

from scenarios.catalogue import load_catalogue
from scenarios.engine.scenario import ScenarioError


def main() -> int:
    """List the scenarios; 1 with the fault if one is unsound."""
    try:
        catalogue = load_catalogue()
    except ScenarioError as error:
        print(error)
        return 1
    for scenario in catalogue.values():
        print(
            f"{scenario.id} v{scenario.version}: {len(scenario.steps)} steps, "
            f"rules {' '.join(scenario.rules) or 'none'}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
