"""Chance that is none: a number drawn from a seed and a name, the same on every machine."""

from hashlib import sha256


def draw(seed: int, name: str, least: int, most: int) -> int:
    """A number from `least` to `most`, both included.

    Args:
        seed: of the practice talk.
        name: what is drawn; another name is another draw.
        least: the smallest number.
        most: the largest; not below `least`.
    """
    drawn = int.from_bytes(sha256(f"{seed}/{name}".encode()).digest()[:8], "big")
    return least + drawn % (most - least + 1)
