"""A colour table that does to all colours what was done to some: fitted to two small pictures, before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.float32]

SIDE: Final = 17
_BINS: Final = 32  # a channel: colours nearer than that are one
_SMOOTH: Final = 3e-3  # weight of curvature: colours that were not seen follow their neighbours
_STILL: Final = 1e-5  # weight of change itself, where neighbours say nothing either
_COARSEST: Final = 3
_STEPS: Final = 60  # a lattice
_NEAR: Final = 1e-3  # of the first error, at which the search ends


def fitted(before: NDArray[Any], after: NDArray[Any], side: int = SIDE) -> Table:
    """What is to be added to a colour, at the nodes of a lattice.

    Least squares over the pixels with trilinear interpolation, and a penalty on second differences along the axes
    (Zeng, Cai, Li, Cao and Zhang, "Learning image-adaptive 3D lookup tables", TPAMI 2020, use first ones), solved by
    conjugate gradients with the diagonal as preconditioner (Shewchuk 1994), from coarse lattices to fine ones, so that
    colours far from all that were seen are reached too. Colours are gathered in bins first: some thousand different
    ones are what a picture has.

    Args:
        before, after: H x W x 3 float, encoded, 0-1.
        side: nodes along an axis.

    Returns:
        side x side x side x 3 float32, red slowest.
    """
    return fitted_to(*_gathered(before.reshape(-1, 3), after.reshape(-1, 3)), side)


def fitted_to(
    colours: NDArray[np.float64], change: NDArray[np.float64], weights: NDArray[np.float64], side: int = SIDE
) -> Table:
    """As `fitted`, to colours that were gathered already.

    Args:
        colours, change: N x 3, encoded, 0-1, and what is to be added to them.
        weights: N; their sum is 1.
    """
    sides = [side]
    while sides[0] > _COARSEST and sides[0] % 2:
        sides.insert(0, sides[0] // 2 + 1)
    table = np.zeros((2, 2, 2, 3))
    for one in sides:
        table = _fitted(colours, change, weights, _resampled(table, one))
    return table.astype(np.float32)


def _fitted(
    colours: NDArray[np.float64], change: NDArray[np.float64], weights: NDArray[np.float64], start: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The best lattice of the size of `start`."""
    side = len(start)
    corners, shares = _corners(colours, side)
    weighted = shares * weights * side**3
    count = side**3

    def system(x: NDArray[np.float64]) -> NDArray[np.float64]:
        seen = np.einsum("kn,knc->nc", shares, x[corners])
        pulled = _scattered(corners, weighted, seen, count)
        return pulled + _SMOOTH * side * _bent(x, side) + _STILL * x

    wanted = _scattered(corners, weighted, change, count)
    held = np.bincount(corners.ravel(), (weighted * shares).ravel(), count)
    diagonal = np.asarray(held + _SMOOTH * side * 18 + _STILL, np.float64)
    return _solved(system, wanted, diagonal[:, None], start.reshape(-1, 3)).reshape(start.shape)


def _resampled(table: NDArray[np.float64], side: int) -> NDArray[np.float64]:
    """The same function of colours at more nodes."""
    axis = np.linspace(0, 1, side)
    nodes = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1).reshape(-1, 3)
    corners, shares = _corners(nodes, len(table))
    values: NDArray[np.float64] = np.einsum("kn,knc->nc", shares, table.reshape(-1, 3)[corners])
    return values.reshape(side, side, side, 3)


def looked_up(table: Table, colours: NDArray[Any]) -> NDArray[np.float32]:
    """`colours` (... x 3, encoded) with what the table adds to them; beyond 0-1 the nearest node counts."""
    flat = np.asarray(colours, np.float32).reshape(-1, 3)
    corners, shares = _corners(flat, len(table))
    added = np.einsum("kn,knc->nc", shares.astype(np.float32), table.reshape(-1, 3)[corners])
    return np.asarray(flat + added, np.float32).reshape(colours.shape)


def _gathered(before: NDArray[Any], after: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Mean colour, mean change and weight of each bin that holds a colour; weights grow with the root of the number.

    A white wall would otherwise leave a product of a few thousand pixels without a say.
    """
    codes = np.minimum((np.clip(before, 0, 1) * _BINS).astype(np.int64), _BINS - 1) @ (_BINS * _BINS, _BINS, 1)
    bins, places, numbers = np.unique(codes, return_inverse=True, return_counts=True)
    sums = [np.bincount(places, values, len(bins)) for values in (*before.T, *(after - before).T)]
    means = np.stack(sums, axis=1) / numbers[:, None]
    weights = np.sqrt(numbers)
    return means[:, :3], means[:, 3:], weights / weights.sum()


def _corners(colours: NDArray[Any], side: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The eight nodes around each colour, 8 x N, and what each counts."""
    position = np.clip(colours, 0, 1) * (side - 1)
    low = np.minimum(position.astype(np.int64), side - 2)
    part = (position - low).T
    steps = np.array([[k >> 2 & 1, k >> 1 & 1, k & 1] for k in range(8)])
    nodes = (low[None] + steps[:, None]) @ np.array([side * side, side, 1])
    shares = np.stack([np.prod([p if s else 1 - p for p, s in zip(part, step, strict=True)], axis=0) for step in steps])
    return nodes, shares


def _scattered(
    corners: NDArray[np.int64], shares: NDArray[np.float64], values: NDArray[np.float64], count: int
) -> NDArray[np.float64]:
    places = corners.ravel()
    return np.stack([np.bincount(places, (shares * one).ravel(), count) for one in values.T], axis=1)


def _bent(x: NDArray[np.float64], side: int) -> NDArray[np.float64]:
    """Second differences along each axis, and these brought back: the gradient of their squares."""
    grid = x.reshape(side, side, side, 3)
    total = np.zeros_like(grid)
    for axis in range(3):
        lines = np.moveaxis(grid, axis, 0)
        into = np.moveaxis(total, axis, 0)
        curve = lines[:-2] - 2 * lines[1:-1] + lines[2:]
        into[:-2] += curve
        into[1:-1] -= 2 * curve
        into[2:] += curve
    return total.reshape(x.shape)


def _solved(
    system: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    wanted: NDArray[np.float64],
    diagonal: NDArray[np.float64],
    start: NDArray[np.float64],
) -> NDArray[np.float64]:
    x = start.copy()
    rest = wanted - system(x)
    scaled = rest / diagonal
    way, power = scaled.copy(), np.sum(rest * scaled, axis=0)
    enough = _NEAR**2 * np.maximum(np.sum(wanted * wanted / diagonal, axis=0), 1e-30)
    for _ in range(_STEPS):
        if (power <= enough).all():
            break
        moved = system(way)
        length = power / np.maximum(np.sum(way * moved, axis=0), 1e-30)
        x += length * way
        rest -= length * moved
        scaled = rest / diagonal
        before, power = power, np.sum(rest * scaled, axis=0)
        way = scaled + power / np.maximum(before, 1e-30) * way
    return x
