"""Carries a filling found at a small size to the full one: by where it came from, not by enlarging it."""

from __future__ import annotations

import numpy as np

from editor.redactor.healing.completion import Completion
from editor.redactor.healing.membrane import solved
from editor.redactor.healing.patches import SIDE, Indices, Mask, Planes

_FADE = 2  # pixels over which pieces of different origin fade into each other
_SMOOTH = 2.5  # pixels of blur that tell colour from detail
# Gradients alone make smooth ground without steps, but drift over rough one: there the colours found are held to.
_HOLD, _PLAIN, _ROUGH = 0.1, 0.006, 0.03  # the last two are slopes a pixel
_NEAR = tuple((down, across) for down in (0, -1, 1) for across in (0, -1, 1))


def with_detail(found: Completion, picture: Planes, hole: Mask) -> Completion:
    """The same filling at the size of `picture`, the same or twice that of `found`.

    Each pixel is copied from where its patch was found. At the size of `found` the copies' gradients count, so that
    pieces of different brightness meet without steps (Poisson, see `membrane`). At twice its size each offset may move
    by up to a pixel to fit better, and broad colours are those of the smaller filling.

    Args:
        picture: H x W x C float32, C up to 4.
        hole: H x W bool.
    """
    finer = picture.shape[:2] != found.picture.shape[:2]
    wanted = _enlarged(found.picture, hole.shape) if finer else found.picture
    wanted = np.where(hole[..., None], wanted, picture)
    offsets, covered = (_doubled(found, hole.shape)) if finer else (found.offsets, found.covered)
    rows, columns = _box(covered)
    part = _Part(picture, hole, (rows.start, columns.start), wanted[rows, columns], covered[rows, columns])
    moved = part.refined(offsets[rows, columns]) if finer else offsets[rows, columns]
    result, all_offsets = wanted, offsets.copy()
    gap = hole[rows, columns]
    filled = part.filled(moved) if finer else part.joined(moved, gap)
    result[rows, columns][gap] = filled[gap]
    all_offsets[rows, columns] = moved
    return Completion(result, all_offsets, covered)


class _Part:
    """The rectangle that has offsets."""

    def __init__(self, picture: Planes, hole: Mask, corner: tuple[int, int], wanted: Planes, covered: Mask) -> None:
        self._picture, self._known, self._wanted, self._covered = picture, ~hole, wanted, covered
        height, width = covered.shape
        self._rows = np.arange(corner[0], corner[0] + height, dtype=np.float32)[:, None]
        self._columns = np.arange(corner[1], corner[1] + width, dtype=np.float32)[None, :]
        self._valid = self._known.astype(np.float32)

    def refined(self, offsets: Indices) -> Indices:
        """Offsets moved by up to one pixel each way, where the surroundings then fit better."""
        import cv2

        best = np.full(self._covered.shape, np.inf, np.float32)
        choice = np.zeros((*self._covered.shape, 2), np.int32)
        for step in _NEAR:
            copy, valid = self._copied(self._picture, offsets + np.array(step, np.int32))
            apart = ((copy - self._wanted) ** 2).sum(axis=2) + (1 - valid)
            cost = cv2.blur(apart, (SIDE, SIDE)) + (1 - valid)
            better = cost < best * 0.97  # a move has to be worth it, or noise would break what lies together
            best[better] = cost[better]
            choice[better] = step
        return np.asarray(offsets + choice)

    def joined(self, offsets: Indices, gap: Mask) -> Planes:
        """What the offsets bring in the gap, its gradients kept and its colours those of the rim."""
        across = self._mixed(np.diff(self._picture, axis=1, append=self._picture[:, -1:]), offsets, 0.0)
        down = self._mixed(np.diff(self._picture, axis=0, append=self._picture[-1:]), offsets, 0.0)
        bend = across - np.roll(across, 1, axis=1) + down - np.roll(down, 1, axis=0)
        hold = np.where(gap, _HOLD * np.clip((_steepness(self._wanted) - _PLAIN) / _ROUGH, 0, 1), 0).astype(np.float32)
        return solved(self._wanted, gap, np.where(gap[..., None], bend, 0) - hold[..., None] * self._wanted, hold)

    def filled(self, offsets: Indices) -> Planes:
        """What the offsets bring, its broad colours those of `wanted`."""
        import cv2

        copy = self._mixed(self._picture, offsets, self._wanted)
        inside = self._covered.astype(np.float32)
        share = np.maximum(cv2.GaussianBlur(inside, (0, 0), _SMOOTH, borderType=cv2.BORDER_REPLICATE), 1e-6)
        apart = cv2.GaussianBlur(
            (self._wanted - copy) * inside[..., None], (0, 0), _SMOOTH, borderType=cv2.BORDER_REPLICATE
        )
        return np.asarray(copy + apart.reshape(copy.shape) / share[..., None])

    def _mixed(self, planes: Planes, offsets: Indices, otherwise: Planes | float) -> Planes:
        """What the offsets of a place and those around it bring of `planes`; `otherwise` where that is unknown."""
        height, width = self._covered.shape
        total = np.zeros_like(self._wanted)
        weights = np.zeros((height, width), np.float32)
        padded = np.pad(offsets, ((_FADE, _FADE), (_FADE, _FADE), (0, 0)), mode="edge")
        for down, across in _NEAR:
            top, left = _FADE * (1 + down), _FADE * (1 + across)
            theirs = padded[top : top + height, left : left + width]
            copied, valid = self._copied(planes, theirs)
            weight = valid * np.float32(4.0 ** -(abs(down) + abs(across)))
            total += copied * weight[..., None]
            weights += weight
        mean = total / np.maximum(weights, 1e-6)[..., None]
        return np.where((weights > 0)[..., None], mean, otherwise).astype(np.float32)

    def _copied(self, planes: Planes, offsets: Indices) -> tuple[Planes, Planes]:
        """The planes at these offsets, and 1 where they are known and inside."""
        import cv2

        x, y = self._columns + offsets[..., 1].astype(np.float32), self._rows + offsets[..., 0].astype(np.float32)
        copied = cv2.remap(planes, x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)
        valid = cv2.remap(self._valid, x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
        return np.asarray(copied).reshape(self._wanted.shape), np.asarray(valid)


def _steepness(picture: Planes) -> Planes:
    """H x W: the mean slope a pixel around each place."""
    import cv2

    grey = np.ascontiguousarray(picture[..., :3].mean(axis=2))
    slope = sum(np.abs(cv2.Sobel(grey, cv2.CV_32F, across, 1 - across, ksize=1)) for across in (0, 1))
    return np.asarray(cv2.blur(slope / 2, (15, 15)))


def _doubled(found: Completion, shape: tuple[int, ...]) -> tuple[Indices, Mask]:
    height, width = shape
    offsets = 2 * found.offsets.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return offsets, found.covered.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]


def _enlarged(picture: Planes, shape: tuple[int, ...]) -> Planes:
    import cv2

    height, width = shape
    size = (2 * picture.shape[1], 2 * picture.shape[0])
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR)[:height, :width])


def _box(mask: Mask) -> tuple[slice, slice]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
