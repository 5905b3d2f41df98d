"""`python -m tests.golden.passed`: every draft is checked; names the faulty, keeps the others.

A check takes 70 ms and there are thousands of drafts: what passed is kept by the digest of its
words, beside the checksum of the checker that read them.
"""

import hashlib
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

from bot.texts import LANGUAGES
from evals.corpus import read_corpus
from scenarios.checking.checker import TUNED, shared_checker
from scenarios.reading.weights import sum_of
from tests.golden.wordings import OwnDraft, own_drafts

KEPT = Path(__file__).with_name("passed.json")


@cache
def _message(language: str, situation: str) -> str:
    """A client's message of this situation, that asks for nothing else: the first of the corpus."""
    return next(
        each.text
        for each in read_corpus()
        if (each.language, each.primary) == (language, situation) and not each.also
    )


def answered(draft: OwnDraft) -> str:
    """What a draft is checked beside: a first reply answers a message, others stand alone."""
    return "" if draft.situation is None else _message(draft.language, draft.situation)


def digest(draft: OwnDraft) -> str:
    """What a checked draft is known by."""
    words = f"{answered(draft)}\n{draft.text}".encode()
    return hashlib.blake2b(words, digest_size=6).hexdigest()


def load_passed() -> frozenset[str]:
    """Digests of what passed; none where another checker read it."""
    stored = json.loads(KEPT.read_text(encoding="utf-8"))
    return frozenset(stored["passed"]) if stored["checker"] == sum_of(TUNED) else frozenset()


def find_faults(draft: OwnDraft) -> tuple[str, ...]:
    """The faults that are found in a draft. Raises EncoderError."""
    return tuple(flaw.fault for flaw in shared_checker().check(draft.text, answered(draft)).flaws)


def main() -> int:
    """Check all; 1 if a fault was found in any."""
    drafts = [draft for language in LANGUAGES for draft in own_drafts(language)]
    faulty = 0
    known = load_passed()
    new = [draft for draft in drafts if digest(draft) not in known]
    passed = {digest(draft) for draft in drafts} & known
    with ProcessPoolExecutor() as pool:
        for draft, faults in zip(new, pool.map(find_faults, new, chunksize=50), strict=True):
            if faults:
                faulty += 1
                where = f"{draft.language} {draft.key}.{draft.wording}"
                print(f"{where}: {', '.join(faults)}: {draft.text}", flush=True)  # noqa: T201 - this is a command
            else:
                passed.add(digest(draft))
    stored = {"checker": sum_of(TUNED), "passed": sorted(passed)}
    KEPT.write_text(json.dumps(stored, indent=0) + "\n", encoding="utf-8")
    print(f"{len(drafts) - faulty} of {len(drafts)} drafts pass")  # noqa: T201 - this is a command
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
