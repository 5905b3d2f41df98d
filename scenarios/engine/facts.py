"""What a scenario knows: JSON values under names, read with their types."""

from collections.abc import Mapping
from typing import TypeAlias

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"
Facts: TypeAlias = Mapping[str, Json]


class UnreadableError(Exception):
    """An answer that the question's reader cannot take.

    Attributes:
        reason: id of the sentence that tells the user why, e.g. "not_money".
        beside: facts that the words told all the same; the walk has them from now on, unless it
            knows better.
    """

    def __init__(self, reason: str, beside: Facts | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.beside: Facts = beside or {}
