"""Every draft that the coach itself writes passes its own check."""

import pytest

from bot.texts import LANGUAGES
from tests.golden.passed import digest, find_faults, load_passed
from tests.golden.wordings import own_drafts, wordings_of

pytestmark = pytest.mark.long
in_each_language = pytest.mark.parametrize("language", LANGUAGES)
_SAMPLE = 60
"""One in so many is checked again though it is known to have passed."""


@in_each_language
def test_the_check_finds_no_fault_in_any_draft_of_the_coach(language: str) -> None:
    passed = load_passed()
    faulty = []
    for number, draft in enumerate(own_drafts(language)):
        if digest(draft) in passed and number % _SAMPLE:
            continue
        if faults := find_faults(draft):
            faulty.append(f"{draft.key}.{draft.wording}: {', '.join(faults)}: {draft.text}")
    assert faulty == [], "mend them, then: python -m tests.golden.passed"


@in_each_language
def test_no_draft_is_left_out_of_that(language: str) -> None:
    reached = {(draft.key, draft.wording) for draft in own_drafts(language)}
    assert wordings_of(language) - reached == set()
