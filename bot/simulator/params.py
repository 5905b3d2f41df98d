"""The arguments of a Bot API call, however they were sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.errors import BadRequestError

Json = dict[str, Any]


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Params:
    """Arguments by name: strings from forms, anything JSON knows from JSON; and uploaded files.

    Every getter raises BadRequestError for a value of the wrong kind.
    """

    values: Mapping[str, Any]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a string, empty when it was not sent."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, (dict, list)):
            raise BadRequestError(f"field {name} must be of type String")
        return str(value)

    def integer(self, name: str, default: int | None = None) -> int:
        """Return a whole number; without a default it must have been sent."""
        value = self.text(name)
        if not value:
            if default is None:
                raise BadRequestError(f"{name} is empty")
            return default
        try:
            return int(value)
        except ValueError:
            raise BadRequestError(f"{name} must be an Integer") from None

    def flag(self, name: str) -> bool:
        """Return a yes or no; no when it was not sent."""
        return self.text(name).lower() in {"true", "1", "yes"}

    def structure(self, name: str) -> object:
        """Return an object or array, sent as such or as JSON in a string; None when not sent."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise BadRequestError(f"can't parse {name} JSON object") from None

    def mapping(self, name: str) -> Json:
        """Return an object, empty when it was not sent."""
        value = self.structure(name)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise BadRequestError(f"field {name} must be of type Object")
        return value

    def items(self, name: str) -> list[Any]:
        """Return an array, empty when it was not sent."""
        value = self.structure(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise BadRequestError(f"field {name} must be of type Array")
        return value

    def upload(self, name: str) -> Upload | str:
        """Return an uploaded file, or the id of one that Telegram has already."""
        if name in self.files:
            return self.files[name]
        value = self.text(name)
        if not value.startswith("attach://"):
            return value
        try:
            return self.files[value.removeprefix("attach://")]
        except KeyError:
            raise BadRequestError(f"there is no {name} in the request") from None
