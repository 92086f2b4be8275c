"""The vectors of a wardrobe's things, and which are nearest to one."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.errors import OutputError
from editor.model.files import atomic_write
from editor.model.wardrobe_database import NEIGHBOURS
from editor.model.wardrobe_store import Wardrobe

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

FEW: Final = 50_000  # up to so many all are compared, which is exact and takes some milliseconds
_TOLD, _FILE = NEIGHBOURS
_SAVED_AFTER: Final = 500  # changes


class Neighbours(Protocol):
    """Vectors of length 1 by their numbers."""

    def put(self, numbers: Sequence[int], vectors: Floats) -> None:
        """Keep vectors, N x D, in place of older ones of the same numbers."""

    def drop(self, numbers: Sequence[int]) -> None:
        """Forget those that are there."""

    def nearest(self, vector: Floats, count: int) -> tuple[Numbers, Floats]:
        """The numbers of the `count` nearest ones, the nearest first, and their cosines."""

    def of(self, number: int) -> Floats | None:
        """One vector, if it is there."""

    def __len__(self) -> int: ...


class Exact:
    """All vectors in one table: each question compares all of them."""

    def __init__(self) -> None:
        self._row: dict[int, int] = {}
        self._numbers: Numbers = np.zeros(0, np.int64)
        self._table: Floats = np.zeros((0, 0), np.float32)

    def __len__(self) -> int:
        return len(self._row)

    def put(self, numbers: Sequence[int], vectors: Floats) -> None:
        there = [at for at, number in enumerate(numbers) if int(number) in self._row]
        for at in there:
            self._table[self._row[int(numbers[at])]] = vectors[at]
        new = [at for at, number in enumerate(numbers) if int(number) not in self._row]
        if new:
            start = len(self._numbers)
            self._numbers = np.concatenate([self._numbers, np.asarray(numbers, np.int64)[new]])
            self._table = np.concatenate([self._table.reshape(start, vectors.shape[1]), vectors[new]])
            self._row |= {int(numbers[at]): start + place for place, at in enumerate(new)}

    def all(self) -> tuple[list[int], Floats]:
        """All numbers and vectors."""
        return [int(number) for number in self._numbers], self._table

    def drop(self, numbers: Sequence[int]) -> None:
        gone = [self._row.pop(int(number)) for number in numbers if int(number) in self._row]
        if gone:
            kept = np.ones(len(self._numbers), bool)
            kept[gone] = False
            self._numbers, self._table = self._numbers[kept], self._table[kept]
            self._row = {int(number): at for at, number in enumerate(self._numbers)}

    def nearest(self, vector: Floats, count: int) -> tuple[Numbers, Floats]:
        if not len(self) or vector.size != self._table.shape[1]:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        cosines = self._table @ vector
        count = min(count, len(cosines))
        best = np.argpartition(-cosines, count - 1)[:count]
        best = best[np.argsort(-cosines[best], kind="stable")]
        return self._numbers[best], cosines[best]

    def of(self, number: int) -> Floats | None:
        row = self._row.get(number)
        return None if row is None else self._table[row]


class Graph:
    """A graph of neighbours (usearch: Malkov and Yashunin, "Efficient and robust approximate nearest neighbor search
    using Hierarchical Navigable Small World graphs", 2018): quick where there are very many, and nearly exact.

    Raises:
        ImportError: usearch is not installed.
    """

    def __init__(self, index: Any = None, width: int = 0) -> None:
        import usearch.index  # noqa: F401  its absence is told here

        self._index, self._width = index, width

    def __len__(self) -> int:
        return 0 if self._index is None else len(self._index)

    def put(self, numbers: Sequence[int], vectors: Floats) -> None:
        from usearch.index import Index as UIndex

        if not len(numbers):
            return
        if self._index is None:
            self._width = vectors.shape[1]
            self._index = UIndex(ndim=self._width, metric="cos", dtype="f16")
        self.drop(numbers)
        self._index.add(np.asarray(numbers, np.uint64), vectors)

    def drop(self, numbers: Sequence[int]) -> None:
        if self._index is not None:
            there = [int(number) for number in numbers if int(number) in self._index]
            if there:
                self._index.remove(np.asarray(there, np.uint64))

    def nearest(self, vector: Floats, count: int) -> tuple[Numbers, Floats]:
        if not len(self) or vector.size != self._width:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        found = self._index.search(vector, min(count, len(self)))
        return np.asarray(found.keys, np.int64), np.asarray(1 - found.distances, np.float32)

    def of(self, number: int) -> Floats | None:
        found = None if self._index is None else self._index.get(number)
        return None if found is None else np.asarray(found, np.float32).reshape(-1)

    def save(self, path: Path) -> None:
        """Write it beside its target and rename it there."""
        if self._index is not None:
            with atomic_write(path, overwrite=True) as beside:
                self._index.save(os.fspath(beside))

    @classmethod
    def read(cls, path: Path) -> Graph:
        """What `save` wrote; any error of usearch where it is damaged."""
        from usearch.index import Index as UIndex

        index = UIndex.restore(os.fspath(path))
        if index is None:
            raise ValueError("no index")
        return cls(index, index.ndim)


@dataclass(eq=False)
class Index:
    """The vectors that one network made of a wardrobe, kept up with it.

    Up to `few` things they are in a table; beyond, in a graph where usearch is installed, which is kept in the
    wardrobe's folder: to build one takes half a minute.

    Attributes:
        network: sha256 of its weights.
    """

    wardrobe: Wardrobe
    network: str
    few: int = FEW
    _neighbours: Neighbours = field(default_factory=Exact, init=False)
    _revision: int = field(default=-1, init=False)
    _unsaved: int = field(default=0, init=False)

    def follow(self, revision: int, removed: Sequence[int]) -> None:
        """Take in what was changed since it was last followed.

        Args:
            revision: of the wardrobe now.
            removed: numbers that were taken away since.
        """
        if revision == self._revision:
            return
        if self._revision < 0:
            self._restore()
        numbers, vectors = self.wardrobe.vectors(self.network, since=self._revision)
        self._neighbours.drop(removed)
        self._neighbours.put([int(number) for number in numbers], unit(np.asarray(vectors, np.float32)))
        self._revision = revision
        self._unsaved += len(numbers) + len(removed)
        self._grow()

    def nearest(self, vector: Floats, count: int) -> tuple[Numbers, Floats]:
        """As `Neighbours.nearest`, of a vector of any length."""
        return self._neighbours.nearest(unit(np.asarray(vector, np.float32)[None])[0], count)

    def of(self, number: int) -> Floats | None:
        """The vector of one thing, if the network has seen it."""
        return self._neighbours.of(number)

    def __len__(self) -> int:
        return len(self._neighbours)

    def _grow(self) -> None:
        if isinstance(self._neighbours, Exact) and len(self._neighbours) > self.few:
            with suppress(ImportError):
                graph = Graph()
                graph.put(*self._neighbours.all())
                self._neighbours, self._unsaved = graph, _SAVED_AFTER
        if isinstance(self._neighbours, Graph) and self._unsaved >= _SAVED_AFTER:
            with suppress(OutputError, RuntimeError):  # it saves time the next time; to search it is not needed
                self._save(self._neighbours)
            self._unsaved = 0

    def _save(self, graph: Graph) -> None:
        graph.save(self.wardrobe.folder / _FILE)
        told = {"network": self.network, "revision": self._revision}
        with atomic_write(self.wardrobe.folder / _TOLD, overwrite=True) as beside:
            beside.write_text(json.dumps(told), encoding="utf-8")

    def _restore(self) -> None:
        # It can be made anew at any time: whatever is wrong with the file, it is not read then.
        with suppress(Exception):
            told = json.loads((self.wardrobe.folder / _TOLD).read_text("utf-8"))
            if told["network"] == self.network and 0 <= told["revision"] <= self.wardrobe.revision:
                self._neighbours = Graph.read(self.wardrobe.folder / _FILE)
                self._revision = int(told["revision"])


def unit(vectors: Floats) -> Floats:
    """Vectors, N x D, of length 1; those of zeros stay so."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-6), np.float32)
