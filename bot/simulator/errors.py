"""What the simulator refuses, in Telegram's own words."""


class RefusedError(Exception):
    """A request that Telegram would refuse: an HTTP status and the description it would give."""

    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.code = code
        self.description = description


class BadRequestError(RefusedError):
    """Status 400; the description gets Telegram's prefix "Bad Request: "."""

    def __init__(self, reason: str) -> None:
        super().__init__(400, f"Bad Request: {reason}")
