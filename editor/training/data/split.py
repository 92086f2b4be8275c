"""Which pictures teach, which choose and which judge: decided by their content, never by luck or by their names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

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
    ends = np.cumsum(list(shares.values()))
    found: dict[str, list[Item]] = {name: [] for name in shares}
    names = list(shares)
    for item in items:
        place = int(np.searchsorted(ends, _fraction(item.picture), side="right"))
        found[names[min(place, len(names) - 1)]].append(item)
    return found


def _fraction(path: Path) -> float:
    """0-1, evenly spread, from the file's content."""
    return int.from_bytes(hashlib.sha256(path.read_bytes()).digest()[:8], "big") / 2**64


def near_duplicates(paths: Sequence[Path], bits: int = 4) -> list[NearDuplicate]:
    """Pairs of pictures whose difference hashes are at most `bits` apart.

    The difference hash (N. Krawetz, 2013) says of 9 x 8 grey cells which of two neighbours is brighter: 64 bits that
    survive scaling and compression. Pictures with hardly any structure, whose bits are noise, are passed over.
    """
    hashes = [_difference_hash(path) for path in paths]
    places = [place for place, found in enumerate(hashes) if found is not None]
    packed = np.array([hashes[place] for place in places], np.uint8).reshape(-1, 8)
    pairs = []
    for row, place in enumerate(places[:-1]):
        apart = np.bitwise_count(packed[row + 1 :] ^ packed[row]).sum(axis=1)
        for other in np.nonzero(apart <= bits)[0]:
            pairs.append(NearDuplicate(paths[place], paths[places[row + 1 + int(other)]], int(apart[other])))
    return pairs


def _difference_hash(path: Path) -> NDArray[np.uint8] | None:
    import cv2

    grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        return None
    cells = cv2.resize(grey, (9, 8), interpolation=cv2.INTER_AREA).astype(np.int16)
    steps = np.diff(cells, axis=1)
    if (np.abs(steps) > 2).sum() < 24:
        return None
    return np.packbits(steps > 0)
