"""One desk for all: a file of tests finds it as it was."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings

from tests.safety.desk import Desk, at_desk, live_a_little

settings.register_profile(
    "safety",
    derandomize=True,
    deadline=None,
    database=None,
    # an example takes many turns of the coach: what fails is told as it was drawn
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="session")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with at_desk(tmp_path_factory.mktemp("desk")) as desk:
        live_a_little(desk)
        desk.remember()
        yield desk


@pytest.fixture(scope="module")
def desk(lived_in: Desk) -> Desk:
    lived_in.put_back()
    return lived_in
