"""The transcripts kept are what is read; every end of every talk is among them."""

import pytest

from scenarios.catalogue import library_ids, load_catalogue
from tests.golden.transcripts import path_of, tell
from tests.golden.ways import VOICES, Voice, ends_of, load_ways


@pytest.mark.parametrize("scenario", library_ids())
def test_every_end_of_the_talk_has_a_way_that_is_kept(scenario: str) -> None:
    reached = {end.split(" after ")[0] for end in load_ways(scenario)}
    assert reached >= ends_of(load_catalogue()[scenario])


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.language)
@pytest.mark.parametrize("scenario", library_ids())
def test_the_way_to_each_end_reads_as_it_is_kept(scenario: str, voice: Voice) -> None:
    kept = path_of(scenario, voice).read_text(encoding="utf-8")
    assert tell(scenario, voice, load_ways(scenario)) == kept, "python -m tests.golden writes it"
