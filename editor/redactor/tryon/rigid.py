"""Deforming a mesh so that every piece of it keeps its shape as far as what is held allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.mesh import Index, Mesh

Values = NDArray[np.float64]

_ROUNDS: Final = 16
_SCALES: Final = (0.6, 1.65)  # of the garment's own, how far a piece may shrink or grow before the others must give way
_TINY: Final = 1e-8


def rigid(mesh: Mesh) -> Points:
    """Where the vertices come to lie, V x 2 in the body's pixels.

    As-rigid-as-possible surface modelling (Sorkine & Alexa, SGP 2007) in the plane, each vertex with its neighbours
    being turned and, within limits, scaled: local step eq. 5-6 (in the plane the best similarity is a quotient of
    complex numbers), global step eq. 9 with equal weights, as the triangles are nearly equal. Vertices that are held
    are no unknowns; the matrix of the others is inverted once.
    """
    if not len(mesh.pins):
        return mesh.rest.copy()
    edges = _edges(mesh)
    solve = _Laplace(edges, mesh.pins)
    middle = mesh.places.mean(axis=0)  # where pieces without any pin are left
    held = _complex(mesh.places - middle)
    turn = _similarity(_complex(mesh.rest)[mesh.pins], held)
    scale = abs(turn)
    found = solve.solved(edges.sums(turn * edges.rest), held)
    spread = edges.sums((edges.rest * edges.rest.conj()).astype(np.complex128)).real
    for _ in range(_ROUNDS):
        here = found[edges.first] - found[edges.last]
        turns = edges.sums(here * edges.rest.conj()) / np.maximum(spread, _TINY)
        size = np.maximum(np.abs(turns), _TINY)
        turns *= np.clip(size, _SCALES[0] * scale, _SCALES[1] * scale) / size
        found = solve.solved(edges.sums((turns[edges.first] + turns[edges.last]) / 2 * edges.rest), held)
    return np.asarray(np.column_stack([found.real, found.imag]) + middle)


def turned_over(mesh: Mesh, places: Points) -> NDArray[np.bool_]:
    """T: which triangles show their other side when the vertices lie at V x 2 places."""
    return np.asarray(_area(mesh.rest, mesh.triangles) * _area(places, mesh.triangles) <= 0)


def _area(points: Points, triangles: Index) -> Values:
    first, second, third = (points[triangles[:, corner]] for corner in range(3))
    along, across = second - first, third - first
    return np.asarray(along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0])


@dataclass(frozen=True, slots=True, eq=False)
class _Edges:
    """Each edge in both directions: from, to, and the complex number that leads there at rest."""

    first: Index
    last: Index
    rest: NDArray[np.complex128]
    count: int

    def sums(self, values: NDArray[np.complex128]) -> NDArray[np.complex128]:
        """Values of the edges summed up at the vertices they come from."""
        real, imaginary = (np.bincount(self.first, part, self.count) for part in (values.real, values.imag))
        return np.asarray(real + 1j * imaginary)


def _edges(mesh: Mesh) -> _Edges:
    pairs = np.concatenate([mesh.triangles[:, [0, 1]], mesh.triangles[:, [1, 2]], mesh.triangles[:, [2, 0]]])
    pairs = np.unique(np.sort(pairs, axis=1), axis=0)
    first, last = np.concatenate([pairs, pairs[:, ::-1]]).T
    rest = _complex(mesh.rest)
    return _Edges(first, last, rest[first] - rest[last], len(mesh.rest))


def _complex(points: Points) -> NDArray[np.complex128]:
    return np.asarray(points[:, 0] + 1j * points[:, 1])


def _similarity(first: NDArray[np.complex128], last: NDArray[np.complex128]) -> complex:
    """The turn and scale, as one complex number, that leads best from some points to others; never nothing."""
    first, last = first - first.mean(), last - last.mean()
    size = float(np.sqrt((np.abs(last) ** 2).sum() / max(float((np.abs(first) ** 2).sum()), _TINY)))
    turn = complex((last * first.conj()).sum())
    return max(size, _TINY) * (turn / abs(turn) if abs(turn) > _TINY else 1.0)


class _Laplace:
    """The sums over neighbours of differences, set equal to given values everywhere but where places are held."""

    def __init__(self, edges: _Edges, pins: Index) -> None:
        self._edges = edges
        self._pins = pins
        free = np.ones(edges.count, np.bool_)
        free[pins] = False
        self._free = np.flatnonzero(free)
        place = np.full(edges.count, -1, np.intp)
        place[self._free] = np.arange(len(self._free))
        matrix = np.zeros((len(self._free), len(self._free)))
        among = free[edges.first] & free[edges.last]
        matrix[place[edges.first[among]], place[edges.last[among]]] = -1
        matrix[np.diag_indices(len(self._free))] = np.bincount(edges.first, minlength=edges.count)[self._free] + _TINY
        self._inverse = np.linalg.inv(matrix)
        self._to_held = free[edges.first] & ~free[edges.last]

    def solved(self, wanted: NDArray[np.complex128], held: NDArray[np.complex128]) -> NDArray[np.complex128]:
        found = np.zeros(self._edges.count, np.complex128)
        found[self._pins] = held
        edges = self._edges
        pulled = np.where(self._to_held, found[edges.last], 0)
        right = (wanted + edges.sums(pulled))[self._free]
        solved = self._inverse @ np.column_stack([right.real, right.imag])
        found[self._free] = solved[:, 0] + 1j * solved[:, 1]
        return found
