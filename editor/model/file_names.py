"""Names that a person gives to what is kept as a file."""

from __future__ import annotations

LONGEST = 60
_FORBIDDEN = frozenset('/\\:*?"<>|')


def fits_file(name: str) -> bool:
    """Whether a file of any system can be called `name`, suffix aside: up to 60 letters, none of them odd."""
    odd = name.startswith(".") or not _FORBIDDEN.isdisjoint(name) or not name.isprintable()
    return not odd and 0 < len(name) <= LONGEST and name == name.strip()
