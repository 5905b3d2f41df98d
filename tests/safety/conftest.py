"""One desk for a file of tests: what is broken into it is put back after each example."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.safety.desk import Desk, at_desk, live_a_little

settings.register_profile(
    "safety",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with at_desk(tmp_path_factory.mktemp("desk")) as desk:
        live_a_little(desk)
        desk.keep_buttons()
        yield desk
