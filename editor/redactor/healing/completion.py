"""Fills a hole with what the rest of the picture is made of.

Wexler, Shechtman and Irani (2007), coarse to fine: each patch that touches the hole finds its most similar known patch
(`nearest`), and each pixel of the hole becomes the weighted mean of what these say of it; again until nothing moves.
The start at the coarsest level goes inward from the rim, by what is known alone (onion peel: Newson et al. 2014).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from editor.errors import Cancelled
from editor.redactor.healing.halving import halved
from editor.redactor.healing.nearest import NearestField
from editor.redactor.healing.patches import RADIUS, SIDE, Indices, Mask, PatchBasis, Planes, around, raw_patches

_THICKNESS = 7.0  # pixels from the rim to the middle of a hole at the coarsest level
_ROUNDS = (8, 5, 3, 2)  # from the coarsest level on
_DECAY = 1.3  # how much less a patch counts a pixel farther inside
_LEAST_SOURCES = 30


@dataclass(frozen=True, slots=True, eq=False)
class Completion:
    """Attributes:
    picture: H x W x C float32 with the hole filled.
    offsets: H x W x 2 int32: rows and columns from a pixel to where its patch was found; 0 outside of `covered`.
    covered: H x W bool: where offsets are known: the hole and RADIUS around it.
    """

    picture: Planes
    offsets: Indices
    covered: Mask


def complete(
    picture: Planes, hole: Mask, seed: int, is_cancelled: Callable[[], bool] = lambda: False
) -> Completion | None:
    """The picture with its hole filled; None where too little is known around it.

    Args:
        picture: H x W x C float32.
        hole: H x W bool; what `picture` holds there does not count.
        seed: of the random search; equal seeds give equal results.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    rng = np.random.default_rng(seed)
    levels = _pyramid(picture, hole)
    state: Completion | None = None
    for index, (level, gap) in enumerate(reversed(levels)):
        task = _Level(level, gap, rng, is_cancelled)
        if not task.possible:
            continue
        state = task.solved(state, _ROUNDS[min(index, len(_ROUNDS) - 1)])
    return state if state is not None and state.picture.shape == picture.shape else None


class _Level:
    """One level of the pyramid, with RADIUS mirrored pixels on each side so that all targets have whole patches."""

    def __init__(self, picture: Planes, hole: Mask, rng: np.random.Generator, is_cancelled: Callable[[], bool]) -> None:
        import cv2

        self._rng, self._is_cancelled = rng, is_cancelled
        pad = RADIUS
        self._picture = cv2.copyMakeBorder(picture, pad, pad, pad, pad, cv2.BORDER_REFLECT_101)
        self._hole = np.pad(hole, pad)
        square = np.ones((SIDE, SIDE), np.uint8)
        touched = cv2.dilate(self._hole.astype(np.uint8), square) > 0
        inside = np.pad(np.ones(hole.shape, bool), pad)
        # A source may not look at what was mirrored: it would offer the edge of the picture as its texture.
        self._sources = ~touched
        self._sources[: 2 * pad], self._sources[-2 * pad :] = False, False
        self._sources[:, : 2 * pad], self._sources[:, -2 * pad :] = False, False
        self._targets = np.flatnonzero(touched & inside)
        self._gap = np.flatnonzero(self._hole)
        self._width = self._hole.shape[1]
        depth = cv2.distanceTransform(self._hole.astype(np.uint8), cv2.DIST_L2, 3)
        self._trust = (_DECAY ** -depth.ravel()[self._targets]).astype(np.float32)

    @property
    def possible(self) -> bool:
        return int(np.count_nonzero(self._sources)) >= _LEAST_SOURCES and len(self._gap) > 0

    def solved(self, coarser: Completion | None, rounds: int) -> Completion:
        sources = np.flatnonzero(self._sources)
        basis = PatchBasis.of(self._picture, sources, self._rng)
        known = basis.describe(self._picture)
        blank = np.zeros(len(self._targets), np.float32)
        field = NearestField(self._targets, self._sources, self._rng.choice(sources, len(self._targets)), blank)
        if coarser is None:
            self._peel(sources)
        else:
            self._take_over(coarser, field)
            self._vote(field, None)
        for turn in range(rounds):
            if self._is_cancelled():
                raise Cancelled
            before = field.nearest.copy()
            field.search(known, self._described(basis), self._rng, (4, 2, 1) if turn == 0 else (1,))
            if np.array_equal(field.nearest, before):
                break
            self._vote(field, 0.6 * (1 - turn / rounds) + 0.15)
        return self._completion(field)

    def _described(self, basis: PatchBasis) -> Planes:
        rows, columns = self._targets // self._width, self._targets % self._width
        top, left = int(rows.min()) - RADIUS, int(columns.min()) - RADIUS
        box = self._picture[top : rows.max() + RADIUS + 1, left : columns.max() + RADIUS + 1]
        described = basis.describe(np.ascontiguousarray(box))
        return np.asarray(described[rows - top, columns - left])

    def _peel(self, sources: Indices) -> None:
        """A first filling: the pixels at the rim first, each by the patch that fits what is known of its own."""
        import cv2

        picture, unknown = self._picture.copy(), self._hole.copy()
        flat = picture.reshape(-1, picture.shape[2])
        chosen = sources if len(sources) <= 6000 else self._rng.choice(sources, 6000, replace=False)
        patches = raw_patches(self._picture, chosen)
        squares = patches**2
        cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
        while unknown.any():
            if self._is_cancelled():
                raise Cancelled
            inner = cv2.erode(unknown.astype(np.uint8), cross, borderType=cv2.BORDER_CONSTANT, borderValue=1) > 0
            rim = np.flatnonzero(unknown & ~inner)
            if not len(rim):
                rim = np.flatnonzero(unknown)
            weight = np.repeat(~unknown.ravel()[rim[:, None] + around(self._width)], picture.shape[2], axis=1)
            weight = weight.astype(np.float32)
            wanted = raw_patches(picture, rim) * weight
            best = np.argmin(weight @ squares.T - 2 * wanted @ patches.T, axis=1)
            flat[rim] = self._picture.reshape(-1, picture.shape[2])[chosen[best]]
            unknown.ravel()[rim] = False
        self._picture = picture

    def _take_over(self, coarser: Completion, field: NearestField) -> None:
        """Begin with the matches of the level below, twice as far away."""
        height, width = self._hole.shape
        rows, columns = self._targets // width - RADIUS, self._targets % width - RADIUS
        up = np.minimum(rows // 2, coarser.covered.shape[0] - 1), np.minimum(columns // 2, coarser.covered.shape[1] - 1)
        offset = 2 * coarser.offsets[up]
        found_rows, found_columns = rows + offset[:, 0] + RADIUS, columns + offset[:, 1] + RADIUS
        found_rows = np.clip(found_rows, 2 * RADIUS, height - 2 * RADIUS - 1)
        found_columns = np.clip(found_columns, 2 * RADIUS, width - 2 * RADIUS - 1)
        found = found_rows * width + found_columns
        usable = self._sources.ravel()[found] & coarser.covered[up]
        field.nearest[usable] = found[usable]

    def _vote(self, field: NearestField, spread: float | None) -> None:
        """Each pixel of the hole becomes the mean of what the matches of all patches over it show there.

        Args:
            spread: which part of the patches counts for much, 0-1; None: all alike.
        """
        weight = np.zeros(self._hole.size, np.float32)
        match = np.zeros(self._hole.size, np.int64)
        match[field.targets] = field.nearest
        weight[field.targets] = self._trust
        if spread is not None:
            sigma = max(float(np.quantile(field.distance, spread)), 1e-8)
            weight[field.targets] *= np.exp(-field.distance / (2 * sigma)) + 1e-6
        flat = self._picture.reshape(-1, self._picture.shape[2])
        source = flat.copy()
        total = np.zeros((len(self._gap), flat.shape[1]), np.float32)
        weights = np.zeros(len(self._gap), np.float32)
        for shift in around(self._width):
            centre = self._gap - shift
            share = weight[centre]
            total += source[np.minimum(match[centre] + shift, len(source) - 1)] * share[:, None]
            weights += share
        flat[self._gap] = total / np.maximum(weights, 1e-12)[:, None]

    def _completion(self, field: NearestField) -> Completion:
        pad, width = RADIUS, self._width
        offsets = np.zeros((self._hole.size, 2), np.int32)
        offsets[field.targets, 0] = field.nearest // width - field.targets // width
        offsets[field.targets, 1] = field.nearest % width - field.targets % width
        covered = np.zeros(self._hole.size, bool)
        covered[field.targets] = True
        cut = slice(pad, -pad)
        return Completion(
            np.ascontiguousarray(self._picture[cut, cut]),
            np.ascontiguousarray(offsets.reshape(*self._hole.shape, 2)[cut, cut]),
            covered.reshape(self._hole.shape)[cut, cut],
        )


def _pyramid(picture: Planes, hole: Mask) -> list[tuple[Planes, Mask]]:
    """The picture and its hole, halved until the hole is thin; the hole's own pixels are left out of all means."""
    import cv2

    levels = [(picture, hole)]
    while True:
        level, gap = levels[-1]
        thickness = cv2.distanceTransform(np.pad(gap, 1, constant_values=False).astype(np.uint8), cv2.DIST_L2, 3).max()
        if thickness <= _THICKNESS or min(gap.shape) < 4 * SIDE:
            return levels
        levels.append(halved(level, gap))
