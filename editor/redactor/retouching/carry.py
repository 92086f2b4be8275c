"""A change of light and colour that was found on a small picture, laid over the full-size one in one pass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.model.colour_profile import ColourProfile
from editor.model.colour_table import ColourTable
from editor.model.frame import Frame
from editor.model.table_processor import processor
from editor.redactor.retouching.colour_table import Table, fitted, looked_up
from editor.redactor.retouching.light_field import LUMA, Plane, light_field
from editor.redactor.retouching.product import relit
from editor.redactor.retouching.very_dark import lifting
from editor.redactor.table_lookup import each_strip

_LATTICE: Final = 33
_TILE: Final = 512

Planes = Callable[[slice], tuple[Plane, Plane | float]]


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """What was done to a picture.

    Attributes:
        table: what is added to a colour, at the nodes of a lattice over encoded sRGB; see `colour_table.fitted`.
        field: luma that is added beside, place by place; see `light_field.light_field`.
        stops: EV by which the picture was lifted before; see `very_dark`.
    """

    table: Table
    field: Plane
    stops: float = 0.0

    @staticmethod
    def between(before: NDArray[Any], after: NDArray[Any]) -> Change:
        """The change from one small picture to the other, h x w x 3 float, encoded sRGB, 0-1."""
        table = fitted(before, after)
        return Change(table, light_field(before, after - looked_up(table, before)))

    def held(self, share: float) -> Change:
        """The same change of light, with this share of what it does to colors besides; see `product.relit`."""
        nodes = np.asarray(ColourTable.identity(len(self.table)).lattice)
        after = nodes + self.table
        own = relit(nodes, after)
        return replace(self, table=np.asarray(own + np.float32(share) * (after - own) - nodes, np.float32))

    def lattice(self, light: float, colour: float, space: ColourProfile) -> Table:
        """The table over the values of a profile, 33 x 33 x 33 x 3, red slowest.

        Args:
            light, colour: how much of the change of luma, and of what else changes, is taken; 1: all.
        """
        nodes = np.asarray(ColourTable.identity(_LATTICE).lattice)
        before = space.to_srgb(nodes)
        added = looked_up(self.table, before) - before
        lighter = (added @ LUMA)[..., None]
        after = before + np.float32(light) * lighter + np.float32(colour) * (added - lighter)
        return np.asarray(space.changed(nodes, before, after), np.float32)

    def processor(self, light: float, colour: float, space: ColourProfile) -> Any:
        """What runs `lattice`, for `carried_over`."""
        return processor(None, self.lattice(light, colour, space), "float32")

    def lift(self, light: float, space: ColourProfile) -> Any | None:
        """What lifts the picture before, for `carried_over`; None where nothing does."""
        stops = light * self.stops
        return processor(lifting(stops, space), None, "float32") if stops else None


def carried_over(
    frame: Frame,
    finished: Any,
    planes: Planes,
    origin: tuple[int, int],
    is_cancelled: Callable[[], bool],
    lift: Any | None = None,
) -> Frame:
    """`frame` with a change laid over it.

    Args:
        finished: of `Change.processor`, in the frame's own profile.
        planes: for rows of the frame: the light field, rows x width x 2 float32, and the strength of the whole change
            (0: none, 1: all), rows x width float32 or one number.
        origin: left and top of the frame in the whole result, so that tiles are dithered alike.
        lift: of `Change.lift`. Of it, no strength takes more than all.

    Returns:
        the same depth; 8 bits are dithered, or the steps of a stretched sky would show.

    Raises:
        Cancelled: `is_cancelled` became true.
    """
    import cv2

    result = np.empty(frame.rgb.shape, frame.rgb.dtype)

    def strip(rows: slice) -> None:
        if is_cancelled():
            return
        field, strength = planes(rows)
        given = np.ascontiguousarray(frame.rgb[rows], np.float32)
        given *= np.float32(1 / frame.white)
        base = given if lift is None else _run(lift, given)
        changed = _run(finished, base)
        lighter = field[..., 0] * cv2.transform(base, LUMA[None]) + field[..., 1]
        if not isinstance(strength, float) or strength != 1:
            weight = np.float32(strength) if isinstance(strength, float) else strength[..., None]
            changed -= base
            changed *= weight
            changed += base if lift is None else given + np.minimum(weight, 1) * (base - given)
            lighter *= strength
        if frame.white == 255:
            lighter += _dither(rows, frame.width, origin)
        elif frame.white != 1:
            lighter += np.float32(0.5 / frame.white)
        changed += cv2.cvtColor(lighter, cv2.COLOR_GRAY2RGB)  # a third of the time that broadcasting takes
        np.clip(changed, 0, 1, out=changed)
        changed *= np.float32(frame.white)
        result[rows] = changed

    each_strip(strip, frame.height, frame.width)
    if is_cancelled():
        raise Cancelled
    return frame.with_(rgb=result)


def _run(processor: Any, rgb: NDArray[np.float32]) -> NDArray[np.float32]:
    result = rgb.copy()
    processor.applyRGB(result)
    return result


def _dither(rows: slice, width: int, origin: tuple[int, int]) -> Plane:
    """Noise from 0 to a step of 8 bits for rows of a frame that lies at `origin` (left, top)."""
    tile = _tile()
    across = np.arange(origin[0], origin[0] + width) % _TILE
    down = np.arange(origin[1] + rows.start, origin[1] + rows.stop) % _TILE
    return np.take(np.take(tile, down, axis=0), across, axis=1)


@lru_cache(maxsize=1)
def _tile() -> Plane:
    """Interleaved gradient noise (Jimenez, "Next generation post processing in Call of Duty", SIGGRAPH 2014)."""
    x, y = np.arange(_TILE, dtype=np.float64), np.arange(_TILE, dtype=np.float64)[:, None]
    return np.asarray(np.mod(52.9829189 * np.mod(0.06711056 * x + 0.00583715 * y, 1), 1) / 255, np.float32)
