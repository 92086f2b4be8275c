"""For each patch that is to be filled the most similar patch of what is known.

PatchMatch (Barnes et al., SIGGRAPH 2009) with all patches at once instead of one after the other: a good match goes to
the neighbours by jumps, as in jump flooding. Small tasks are solved exactly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from editor.redactor.healing.patches import Indices, Mask, Planes

_EXACT = 20_000_000  # pairs that are cheaper compared than searched
_BLOCK = 2_000_000


@dataclass(slots=True, eq=False)
class NearestField:
    """Attributes:
    targets: N flat indices of the centres of the patches to fill.
    sources: H x W bool: the centres that a match may have.
    nearest: N flat indices: the best matches so far.
    distance: N float32: squared distances to them, as far as they were measured.
    """

    targets: Indices
    sources: Mask
    nearest: Indices
    distance: Planes

    def search(self, known: Planes, wanted: Planes, rng: np.random.Generator, jumps: tuple[int, ...] = (1,)) -> None:
        """Find better matches.

        Args:
            known: H x W x K: descriptions of the patches at `sources`.
            wanted: N x K: descriptions of the patches at `targets`.
            jumps: how far good matches are handed on, in pixels.
        """
        flat = known.reshape(-1, known.shape[2])
        candidates = np.flatnonzero(self.sources)
        if len(candidates) * len(self.targets) <= _EXACT:
            self.nearest, self.distance = _exact(flat, candidates, wanted)
            return
        self.distance = _distances(flat, self.nearest, wanted)
        for jump in jumps:
            self._hand_on(flat, wanted, jump)
        self._wander(flat, wanted, rng)

    def _hand_on(self, flat: Planes, wanted: Planes, jump: int) -> None:
        height, width = self.sources.shape
        place = np.full(height * width, -1, np.int64)
        place[self.targets] = np.arange(len(self.targets))
        for down, across in ((0, -jump), (-jump, 0), (0, jump), (jump, 0)):
            rows, columns = self.targets // width + down, self.targets % width + across
            inside = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
            neighbour = np.where(inside, place[np.clip(rows * width + columns, 0, len(place) - 1)], -1)
            found = self.nearest[neighbour]
            self._try(flat, wanted, found // width - down, found % width - across, neighbour >= 0)

    def _wander(self, flat: Planes, wanted: Planes, rng: np.random.Generator) -> None:
        height, width = self.sources.shape
        reach = max(height, width)
        while reach >= 1:
            steps = rng.integers(-reach, reach + 1, (2, len(self.targets)))
            rows, columns = self.nearest // width + steps[0], self.nearest % width + steps[1]
            self._try(flat, wanted, rows, columns, np.ones(len(rows), bool))
            reach //= 2

    def _try(self, flat: Planes, wanted: Planes, rows: Indices, columns: Indices, which: Mask) -> None:
        height, width = self.sources.shape
        which = which & (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
        chosen = np.flatnonzero(which)
        found = rows[chosen] * width + columns[chosen]
        allowed = self.sources.ravel()[found]
        chosen, found = chosen[allowed], found[allowed]
        distance = _distances(flat, found, wanted[chosen])
        better = distance < self.distance[chosen]
        self.nearest[chosen[better]] = found[better]
        self.distance[chosen[better]] = distance[better]


def _distances(flat: Planes, found: Indices, wanted: Planes) -> Planes:
    apart = flat[found] - wanted
    return np.asarray(np.einsum("nk,nk->n", apart, apart))


def _exact(flat: Planes, candidates: Indices, wanted: Planes) -> tuple[Indices, Planes]:
    known = flat[candidates]
    squares = np.einsum("nk,nk->n", known, known)
    best = np.empty(len(wanted), np.int64)
    rows = max(1, _BLOCK // len(candidates))
    for start in range(0, len(wanted), rows):
        part = wanted[start : start + rows]
        best[start : start + rows] = np.argmin(squares - 2 * part @ known.T, axis=1)
    nearest = candidates[best]
    return nearest, _distances(flat, nearest, wanted)
