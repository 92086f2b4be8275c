"""All pointwise operations of a document as one table: whatever the number of sliders, one pass over memory.

The channelwise operations that lead become one curve a channel, exact at every code value. From the first operation
that mixes channels on, everything is sampled on a lattice in the colours that leave those curves, and interpolated
tetrahedrally (Kasson, Nin, Plouffe and Hafner 1995). Nothing is clipped between operations: values above white reach
the lattice, which spends a few of its nodes on them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Value
from editor.model.table_processor import processor
from editor.redactor.operation import PointwiseOperation
from editor.redactor.table_lookup import apply_curves, apply_processor

Colours = NDArray[np.floating[Any]]
Pairs = Sequence[tuple[PointwiseOperation, Mapping[str, Value]]]
Key = tuple[tuple[type[PointwiseOperation], tuple[tuple[str, Value], ...]], ...]

LATTICE = 33
ABOVE_WHITE = 8
CODES = {"uint8": 256, "uint16": 65536, "float32": 65536}
# Before a lattice, whose own steps are far coarser, one entry for every 15 codes of 16 bit will do.
CODES_BEFORE_LATTICE = {"uint8": 256, "uint16": 4370, "float32": 4370}


class ToneTable:
    """Pointwise operations with their values, ready for frames of any depth.

    Attributes:
        pairs: the operations in the order in which they run, with complete values.
        space: the colour profile of the frames, or plain sRGB for one that means the same.
    """

    def __init__(self, pairs: Pairs, space: ColourProfile) -> None:
        self.pairs = tuple(pairs)
        # Profiles that say sRGB by a table of samples are slow and know nothing above white.
        self.space = ColourProfile.parse(None) if space.is_srgb else space
        leading = tuple(takewhile(lambda pair: pair[0].is_channelwise(pair[1], self.space), self.pairs))
        self._leading, self._mixing = leading, self.pairs[len(leading) :]
        self._finished: dict[str, Any] = {}

    @staticmethod
    def compile(pairs: Pairs, space: ColourProfile) -> ToneTable:
        """The table of these operations; what depends on a depth is made when a frame of it comes.

        The last few are kept, for a picture that is panned under unchanging values.
        """
        return _compiled(_key(pairs), space)

    def apply(self, frame: Frame) -> Frame:
        """A frame of the same depth with changed colours; alpha is shared with the one given."""
        if not self.pairs:
            return frame
        dtype = frame.rgb.dtype.name
        if not self._mixing and dtype != "float32":
            return frame.with_(rgb=apply_curves(frame.rgb, self._made(dtype)))
        return frame.with_(rgb=apply_processor(frame.rgb, self._made(dtype)))

    def _made(self, dtype: str) -> Any:
        if dtype not in self._finished:
            self._finished[dtype] = self._make(dtype)
        return self._finished[dtype]

    def _make(self, dtype: str) -> Any:
        if not self._mixing:
            curves = self._curves(CODES[dtype])
            return curves if dtype != "float32" else processor(curves, None, dtype)
        key = _key(self._mixing)
        if not self._leading:
            return processor(None, _nodes(key, 1.0, self.space, False), dtype)
        curves = self._curves(CODES_BEFORE_LATTICE[dtype])
        peak = _rounded_up(float(curves.max()))
        return processor(_positions(curves, lattice_knots(peak)), _nodes(key, peak, self.space, False), dtype)

    def _curves(self, count: int) -> Colours:
        """One row for each of `count` even steps from 0 to 1: what the leading operations make of them."""
        coarse = through(self._leading, _greys(256), self.space)
        if count == len(coarse) or np.ptp(coarse, axis=1).max() > 1e-9:
            return coarse if count == len(coarse) else through(self._leading, _greys(count), self.space)
        # The channels share one curve: let each of the three work on a third of it.
        steps = np.linspace(0, 1, count)
        thirds = np.resize(steps, (-(-count // 3), 3))
        curve = through(self._leading, thirds, self.space).ravel()[:count]
        return np.broadcast_to(curve[:, None], (count, 3))


def _key(pairs: Pairs) -> Key:
    return tuple((type(operation), tuple(values.items())) for operation, values in pairs)


@lru_cache(maxsize=8)
def _compiled(key: Key, space: ColourProfile) -> ToneTable:
    return ToneTable([(operation(), dict(values)) for operation, values in key], space)


@lru_cache(maxsize=16)
def _nodes(key: Key, peak: float, space: ColourProfile, linear: bool) -> NDArray[np.float32]:
    """What mixing operations make of the colours of a lattice up to `peak`: red slowest, linear light or encoded.

    What each operation leaves is kept, so that a moving slider repeats only those from its own on, and none at all if
    it is one of the curves before the lattice. Nobody writes into the result.
    """
    if not key:
        axis: Colours = np.repeat(lattice_knots(peak).astype(np.float32)[:, None], 3, axis=1)
        if linear:  # on the axes this costs a thousandth of what it costs on all nodes
            axis = space.linearise(axis)
        nodes = np.empty((LATTICE, LATTICE, LATTICE, 3), np.float32)
        nodes[..., 0] = axis[:, None, None, 0]
        nodes[..., 1] = axis[None, :, None, 1]
        nodes[..., 2] = axis[None, None, :, 2]
        return nodes
    (kind, values), before = key[-1], key[:-1]
    colours = kind().colour(_nodes(before, peak, space, kind.linear), dict(values), space)
    if kind.linear != linear:
        colours = space.encode(colours) if kind.linear else space.linearise(colours)
    return colours.astype(np.float32)


def through(pairs: Pairs, colours: Colours, space: ColourProfile) -> Colours:
    """Encoded colours (... x 3) after these operations, not clipped."""
    linear = False
    for operation, values in pairs:
        if operation.linear != linear:
            colours = space.linearise(colours) if operation.linear else space.encode(colours)
            linear = operation.linear
        colours = operation.colour(colours, values, space)
    return space.encode(colours) if linear else colours


def lattice_knots(peak: float) -> Colours:
    """Where the lattice's nodes lie on each axis: evenly up to white, and some up to `peak` if that is above it."""
    if peak <= 1 + 1e-6:
        return np.linspace(0, 1, LATTICE)
    above = np.linspace(1, peak, ABOVE_WHITE + 1)[1:]
    return np.concatenate([np.linspace(0, 1, LATTICE - ABOVE_WHITE), above])


def _rounded_up(peak: float) -> float:
    """To eighths above white, so that neighbouring values of a slider share a lattice."""
    return 1.0 if peak <= 1 + 1e-6 else ceil(peak * 8) / 8


def _positions(curves: Colours, knots: Colours) -> Colours:
    """Where encoded values lie among the knots, 0-1."""
    if knots[-1] <= 1:
        return curves
    return np.interp(curves, knots, np.linspace(0, 1, len(knots)))


def _greys(count: int) -> Colours:
    return np.repeat(np.linspace(0, 1, count)[:, None], 3, axis=1)
