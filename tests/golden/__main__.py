"""`python -m tests.golden [SCENARIO...]`: finds the ways anew and writes the transcripts."""

import json
import sys

from scenarios.catalogue import library_ids
from tests.golden.transcripts import path_of, tell
from tests.golden.ways import ROOM, VOICES, find_ways


def main() -> int:
    """Write the ways and the transcripts of these talks, or of all."""
    for scenario in sys.argv[1:] or library_ids():
        ways = find_ways(scenario)
        stored = json.dumps(ways, ensure_ascii=False, indent=1, sort_keys=True)
        (ROOM / f"{scenario}.json").write_text(stored + "\n", encoding="utf-8")
        for voice in VOICES:
            path = path_of(scenario, voice)
            path.parent.mkdir(exist_ok=True)
            path.write_text(tell(scenario, voice, ways), encoding="utf-8")
        print(scenario, len(ways))
    return 0


if __name__ == "__main__":
    sys.exit(main())
