"""Which pictures teach, which choose and which judge: decided by their content, never by luck or by their names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from editor.model.likeness import bits_apart, difference_hash
from editor.training.data.folders import Item

PARTS: Final = {"train": 0.70, "val": 0.15, "test": 0.15}


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two files that show nearly the same, `bits` of 64 apart."""

    first: Path
    second: Path
    bits: int


def split(items: Iterable[Item], parts: dict[str, float] | None = None) -> dict[str, list[Item]]:
    """The items of each part.

    A picture's part follows from the sha256 of its file alone, so two runs agree, more pictures move none of those that
    were there, and a duplicate is in the same part under any name.

    Args:
        parts: name -> share; they add up to 1. The usual 70 / 15 / 15 when None.
    """
    shares = parts or PARTS
    found: dict[str, list[Item]] = {name: [] for name in shares}
    for item in items:
        found[part_of(item.picture.read_bytes(), shares)].append(item)
    return found


def part_of(content: bytes, shares: dict[str, float]) -> str:
    """The part that something belongs to, by what it holds; `shares` as `parts` of `split`."""
    fraction = int.from_bytes(hashlib.sha256(content).digest()[:8], "big") / 2**64
    place = int(np.searchsorted(np.cumsum(list(shares.values())), fraction, side="right"))
    return list(shares)[min(place, len(shares) - 1)]


def near_duplicates(paths: Sequence[Path], bits: int = 4) -> list[NearDuplicate]:
    """Pairs of pictures whose `difference_hash`es are at most `bits` apart.

    Pictures with hardly any structure are passed over.
    """
    hashes = [_hash(path) for path in paths]
    places = [place for place, found in enumerate(hashes) if found is not None]
    packed = np.frombuffer(b"".join(found for found in hashes if found is not None), np.uint8).reshape(-1, 8)
    pairs = []
    for row, place in enumerate(places[:-1]):
        apart = bits_apart(packed[row + 1 :], packed[row])
        for other in np.nonzero(apart <= bits)[0]:
            pairs.append(NearDuplicate(paths[place], paths[places[row + 1 + int(other)]], int(apart[other])))
    return pairs


def _hash(path: Path) -> bytes | None:
    import cv2

    grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    return None if grey is None else difference_hash(grey)
