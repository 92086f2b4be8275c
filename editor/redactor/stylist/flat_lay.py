"""A flat-lay: the garments of an outfit laid out tidily on one ground, as large beside one another as they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled, ValueRangeError
from editor.model.frame import Frame, to_depth
from editor.redactor.design.shades import display, linear
from editor.redactor.stylist.lay_places import Plan, Shape, as_worn, in_grid
from editor.redactor.stylist.lay_sizes import centimetres
from editor.redactor.stylist.slots import NOWHERE
from editor.redactor.stylist.traits import Traits

Style = Literal["worn", "grid"]
Plane = NDArray[np.float32]

GROUND: Final = (0.955, 0.95, 0.94)
SMALLEST, LARGEST = 256, 6000
_SEEN: Final = 0.5  # of alpha: what counts as the garment where it is measured
# Of a shadow, at full strength: blur and distance in centimetres, and opacity. Close by it is narrow and dark, as where
# cloth lies on a table; farther off wide and light.
_SHADOWS: Final = ((0.35, 0.25, 0.34), (1.5, 0.9, 0.26), (5.0, 2.2, 0.16))
_LIGHT_FROM: Final = (0.45, 0.9)  # the direction of the shadow: right and down, parts of the distance


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """One garment.

    Attributes:
        frame: its cut-out, sRGB, with alpha.
        traits: what it is, for its size and its place.
    """

    frame: Frame
    traits: Traits


def flat_lay(
    pieces: Sequence[Laid],
    size: int = 2000,
    *,
    style: Style = "worn",
    ground: tuple[float, float, float] | Frame = GROUND,
    shadow: float = 70,
    tucked: bool = False,
    is_cancelled: Callable[[], bool] | None = None,
) -> Frame:
    """A square picture of `size` pixels, uint8, without alpha.

    Args:
        pieces: those that have a place on a person; others are left out of "worn".
        style: as they are worn, or one to a cell.
        ground: encoded sRGB 0-1; or a picture, which fills the square.
        shadow: 0-100.
        tucked: the top lies under the waistband.

    Raises:
        ValueRangeError: no garment, none with anything to see, or a size out of range.
        Cancelled: `is_cancelled` became true.
    """
    if not SMALLEST <= size <= LARGEST:
        raise ValueRangeError(
            "A flat-lay cannot have {value} pixels.", "Choose {low} to {high}.", value=size, low=SMALLEST, high=LARGEST
        )
    cut = [_Cut.of(piece) for piece in pieces if style == "grid" or piece.traits.slot != NOWHERE]
    found = [one for one in cut if one is not None]
    if not found:
        raise ValueRangeError("There is no garment to lay out.", "Choose some with a picture.")
    shapes = [one.shape for one in found]
    plan = as_worn(shapes, tucked=tucked) if style == "worn" else in_grid(shapes)
    canvas = _ground(ground, size)
    for number in sorted(range(len(found)), key=lambda one: plan.places[one].level):
        if is_cancelled is not None and is_cancelled():
            raise Cancelled
        _lay(canvas, found[number], plan, number, size, shadow / 100)
    return Frame(to_depth(display(canvas), "uint8"))


@dataclass(frozen=True, slots=True, eq=False)
class _Cut:
    """A garment cropped to what is seen of it: linear, premultiplied, with alpha, H x W x 4."""

    pixels: Plane
    shape: Shape

    @staticmethod
    def of(piece: Laid) -> _Cut | None:
        """None where nothing is to be seen."""
        rgb = to_depth(piece.frame.rgb, "float32")
        alpha = np.ones(rgb.shape[:2], np.float32) if piece.frame.alpha is None else piece.frame.alpha
        alpha = np.asarray(to_depth(alpha, "float32"))
        seen = alpha > _SEEN
        rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
        if not len(rows):
            return None
        box = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        alpha = alpha[box]
        pixels = np.concatenate([linear(rgb[box]) * alpha[..., None], alpha[..., None]], 2)
        return _Cut(np.asarray(pixels, np.float32), _shape(piece.traits, alpha > _SEEN))


def _shape(traits: Traits, seen: NDArray[np.bool_]) -> Shape:
    """Its outline, a row a centimetre."""
    pixels_high, pixels_wide = seen.shape
    height = centimetres(traits, pixels_wide, pixels_high)
    each = height / pixels_high
    rows = max(1, round(height))
    left, right = np.full(rows, pixels_wide * each), np.zeros(rows)
    edges = np.linspace(0, pixels_high, rows + 1).astype(np.int64)
    for row in range(rows):
        columns = np.flatnonzero(seen[edges[row] : max(edges[row] + 1, edges[row + 1])].any(0))
        if len(columns):
            left[row], right[row] = columns[0] * each, (columns[-1] + 1) * each
    return Shape(traits.slot, pixels_wide * each, height, left, right)


def _ground(ground: tuple[float, float, float] | Frame, size: int) -> Plane:
    """Linear, size x size x 3."""
    if not isinstance(ground, Frame):
        return np.broadcast_to(linear(np.asarray(ground, np.float32)), (size, size, 3)).copy()
    side = min(ground.size)
    x, y = (ground.width - side) // 2, (ground.height - side) // 2
    return _resized(linear(to_depth(ground.rgb[y : y + side, x : x + side], "float32")), size, size)


def _lay(canvas: Plane, cut: _Cut, plan: Plan, number: int, size: int, strength: float) -> None:
    """One garment and its shadow, over what lies there."""
    scale = size / plan.side
    width, height = max(1, round(cut.shape.width * scale)), max(1, round(cut.shape.height * scale))
    x, y = round(plan.places[number].x * scale), round(plan.places[number].y * scale)
    pixels = _resized(cut.pixels, width, height)
    if strength > 0:
        _shade(canvas, pixels[..., 3], x, y, scale, strength)
    at, of = _overlap(canvas, pixels, x, y)
    canvas[at] = canvas[at] * (1 - pixels[of][..., 3:]) + pixels[of][..., :3]


def _shade(canvas: Plane, alpha: Plane, x: int, y: int, scale: float, strength: float) -> None:
    import cv2

    for blur, distance, opacity in _SHADOWS:
        sigma = max(0.6, blur * scale)
        pad = int(3 * sigma) + 1
        shrink = max(1, int(sigma / 4))
        padded = np.pad(alpha, pad)
        small = _resized(padded, max(1, padded.shape[1] // shrink), max(1, padded.shape[0] // shrink))
        soft = cv2.GaussianBlur(small, (0, 0), sigma / shrink)
        dark = cv2.resize(soft, (padded.shape[1], padded.shape[0]), interpolation=cv2.INTER_LINEAR)
        across, down = (round(part * distance * scale) for part in _LIGHT_FROM)
        at, of = _overlap(canvas, dark, x - pad + across, y - pad + down)
        canvas[at] *= (1 - opacity * strength * dark[of])[..., None]


def _overlap(canvas: Plane, part: Plane, x: int, y: int) -> tuple[Any, Any]:
    """Slices of a canvas and of what is laid at x, y: where both are."""
    height, width = part.shape[:2]
    top, left = max(0, y), max(0, x)
    bottom, right = min(canvas.shape[0], y + height), min(canvas.shape[1], x + width)
    bottom, right = max(top, bottom), max(left, right)
    return (slice(top, bottom), slice(left, right)), (slice(top - y, bottom - y), slice(left - x, right - x))


def _resized(pixels: Plane, width: int, height: int) -> Plane:
    import cv2

    smaller = width < pixels.shape[1]
    return np.asarray(
        cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC), np.float32
    )
