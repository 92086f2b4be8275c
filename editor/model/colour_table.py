"""A table of colours: what looks are made of, whatever file they came in."""

from __future__ import annotations

import base64
import binascii
import struct
import zlib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.table_processor import processor

Nodes = NDArray[np.float32]

SIDES = (2, 129)  # nodes along each axis of a lattice; the upper bound is OpenColorIO's
LONGEST_CURVE = 65536
LARGEST_VALUE = 64.0  # beyond that a table is no table of colours but something gone wrong

_MAGIC = b"VT1"
_HEAD = struct.Struct("<3sHIff")
_PACKED_SIDE, _PACKED_CURVE = 33, 4096
_LONGEST_TEXT = 2 * 2**20


@dataclass(frozen=True, eq=False)
class ColourTable:
    """Curves of the three channels, then a lattice of colours; either may be missing, but not both.

    It takes and gives sRGB as a screen shows it, encoded, 0-1; what is beyond is clipped before.

    Attributes:
        curves: N x 3 float32: what becomes of N even steps from 0 to 1 of each channel; linear in between.
        lattice: n x n x n x 3 float32, red slowest: what becomes of the colours at n even steps a channel; tetrahedral
            in between (Kasson, Nin, Plouffe and Hafner 1995).
        title: as its file calls it; may be empty.

    Raises:
        ValueError: shapes do not fit, or a value is not finite.
    """

    curves: Nodes | None = None
    lattice: Nodes | None = None
    title: str = ""

    def __post_init__(self) -> None:
        if self.curves is None and self.lattice is None:
            raise ValueError("a table needs curves or a lattice")
        if self.curves is not None:
            shape = self.curves.shape
            if len(shape) != 2 or shape[1] != 3 or not 2 <= shape[0] <= LONGEST_CURVE:
                raise ValueError(f"curves must be N x 3, are {shape}")
        if self.lattice is not None:
            side = self.lattice.shape[0]
            if self.lattice.shape != (side, side, side, 3) or not SIDES[0] <= side <= SIDES[1]:
                raise ValueError(f"a lattice must be n x n x n x 3, is {self.lattice.shape}")
        for part in (self.curves, self.lattice):
            if part is not None and not np.abs(part).max() <= LARGEST_VALUE:  # also refuses NaN
                raise ValueError("a table must have finite values")

    @staticmethod
    def identity(side: int = 2) -> ColourTable:
        """The lattice that changes nothing."""
        axis = np.linspace(0, 1, side, dtype=np.float32)
        return ColourTable(lattice=np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), -1))

    def colours(self, rgb: NDArray[np.floating[Any]]) -> Nodes:
        """What becomes of sRGB colours (... x 3); float32 of the same shape, not clipped."""
        values = np.array(np.clip(rgb, 0, 1), np.float32, order="C")
        self._processor.applyRGB(values)
        return values

    @cached_property
    def _processor(self) -> Any:
        return processor(self.curves, self.lattice, "float32")

    def as_lattice(self, side: int) -> Nodes:
        """One lattice of `side` nodes an axis for curves and lattice together; float32, red slowest."""
        return self.colours(np.asarray(ColourTable.identity(side).lattice))

    def to_text(self) -> str:
        """The table in ASCII, for documents: 16 bit, a lattice of at most 33 nodes an axis, curves of at most 4096.

        That is as fine as the program ever looks into a table (`tone_table.LATTICE`).
        """
        curves, lattice = self.curves, self.lattice
        if curves is not None and len(curves) > _PACKED_CURVE:
            curves = _spread(curves, _PACKED_CURVE)
        if lattice is not None and len(lattice) > _PACKED_SIDE:
            lattice = spread_lattice(lattice, _PACKED_SIDE)
        parts = [part for part in (curves, lattice) if part is not None]
        low = min(0.0, *(float(part.min()) for part in parts))
        high = max(1.0, *(float(part.max()) for part in parts))
        head = _HEAD.pack(
            _MAGIC, 0 if lattice is None else len(lattice), 0 if curves is None else len(curves), low, high
        )
        body = b"".join(_squeezed(part, *_HEAD.unpack(head)[3:]) for part in parts)
        return base64.b64encode(head + zlib.compress(body, 9)).decode("ascii")

    @staticmethod
    def from_text(text: str) -> ColourTable:
        """What `to_text` wrote.

        Raises:
            ValueError: it is something else.
        """
        if len(text) > _LONGEST_TEXT or not text.isascii():
            raise ValueError("not the text of a table")
        try:
            data = base64.b64decode(text, validate=True)
            magic, side, count, low, high = _HEAD.unpack_from(data)
            sizes = [count * 3, side**3 * 3]
            sane = -LARGEST_VALUE <= low <= 0 and 1 <= high <= LARGEST_VALUE
            if magic != _MAGIC or side > _PACKED_SIDE or count > _PACKED_CURVE or not sane:
                raise ValueError("not a table")
            wanted = 2 * sum(sizes)
            body = zlib.decompressobj().decompress(data[_HEAD.size :], wanted + 1)
        except (binascii.Error, struct.error, zlib.error) as error:
            raise ValueError("not a table") from error
        if len(body) != wanted:
            raise ValueError("not a whole table")
        curves = _widened(body[: 2 * sizes[0]], (count, 3), low, high) if count else None
        lattice = _widened(body[2 * sizes[0] :], (side, side, side, 3), low, high) if side else None
        return ColourTable(curves, lattice)


@lru_cache(maxsize=16)
def table_of(text: str) -> ColourTable:
    """`ColourTable.from_text`, kept: documents are checked and rendered over and over."""
    return ColourTable.from_text(text)


def spread_lattice(lattice: Nodes, side: int) -> Nodes:
    """A lattice with another number of nodes, linear along each axis in between."""
    for _ in range(3):  # each axis in its turn comes first
        lattice = np.moveaxis(_spread(lattice, side), 0, 2)
    return np.ascontiguousarray(lattice)


def _spread(values: Nodes, count: int) -> Nodes:
    """`values` (n x ...) at `count` even places from its first to its last, linear in between."""
    places = np.linspace(0, len(values) - 1, count)
    below = np.minimum(places.astype(int), len(values) - 2)
    share = (places - below).reshape(-1, *(1,) * (values.ndim - 1))
    return np.asarray(values[below] * (1 - share) + values[below + 1] * share, np.float32)


def _squeezed(part: Nodes, low: float, high: float) -> bytes:
    """16 bits a value, as steps from one to the next, low bytes and high bytes apart: a third of the bytes deflated."""
    codes = np.rint((part.astype(np.float64) - low) / (high - low) * 65535).astype(np.uint16).reshape(-1, 3).T.ravel()
    steps = np.diff(codes, prepend=codes[:1] * 0)
    return steps.astype("<u2").view(np.uint8).reshape(-1, 2).T.tobytes()


def _widened(data: bytes, shape: tuple[int, ...], low: float, high: float) -> Nodes:
    steps = np.ascontiguousarray(np.frombuffer(data, np.uint8).reshape(2, -1).T).view("<u2").ravel()
    codes = np.cumsum(steps, dtype=np.uint16).reshape(3, -1).T
    return (codes / 65535 * (high - low) + low).astype(np.float32).reshape(shape)
