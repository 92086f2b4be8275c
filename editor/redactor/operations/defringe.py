"""Defringe: the coloured edges that a lens draws."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.errors import Cancelled
from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, Pixels
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.cleaning.lateral_colour import lateral_colour
from editor.redactor.cleaning.planes import STRIP_ROWS, from_luma_chroma, in_strips, luma_chroma
from editor.redactor.geometry import Matrix, translation
from editor.redactor.operation import Context, Operation, Stage

_MOST = 6.0
_SEEN = 0.35  # pixels in the corners that Auto begins at
_LEAST = 0.05  # pixels of the frame: less is not to be seen
_FRINGE = 3.0  # full-size pixels: half the width of a purple edge
_FARTHEST = 24  # pixels of a frame: in a picture enlarged a hundred times nobody looks for fringes
_KERNEL = 12.0  # full-size pixels that sampling looks at in a view at a quarter of the size
_EDGE, _STRONG_EDGE = 10.0, 40.0  # slopes of luma in 255ths a pixel


class Defringe(Operation):
    """Red and blue drawn as large as green (Boult and Wolberg 1992, see `lateral_colour`), and purple edges made grey.

    `red` and `blue` are how many pixels these channels lie too far out in the corners of the picture. `purple` limits
    purple and green beside strong edges to what lies on both sides of them: narrow peaks of colour are levelled, as the
    colour differences of Chung, Kim, Song and Kang, "Detecting and eliminating chromatic aberration in digital images"
    (2009) are, here by opening and closing.
    """

    name = "defringe"
    title = "Color fringes"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.HEAL
    order = 50
    tool = "settings"
    group = "Clean up"
    position = 550
    parameters = (
        Parameter("red", "Red edges", minimum=-_MOST, maximum=_MOST, step=0.1, unit="px", auto=True),
        Parameter("blue", "Blue edges", minimum=-_MOST, maximum=_MOST, step=0.1, unit="px", auto=True),
        Parameter("purple", "Purple and green edges", minimum=0),
    )
    looks_closely = True

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """What edges all over the picture agree on."""
        found = lateral_colour(frame)[0 if name == "red" else 1]
        return float(round(found, 1)) if _SEEN <= abs(found) <= _MOST else 0.0

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return (
            _KERNEL + max(abs(float(values["red"])), abs(float(values["blue"]))) + 4 * _FRINGE * bool(values["purple"])
        )

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        rgb = frame.rgb
        for channel, name in ((0, "red"), (2, "blue")):
            if abs(values[name]) / context.step >= _LEAST:
                rgb = rgb.copy() if rgb is frame.rgb else rgb
                rgb[..., channel] = _resized(frame.rgb[..., channel], values[name], context)
        frame = frame.with_(rgb=rgb)
        reach = min(round(_FRINGE / context.step), _FARTHEST)
        if not values["purple"] or reach < 1:
            return frame
        strength = values["purple"] / 100

        def change(rgb: Pixels, first: int) -> Pixels:
            return from_luma_chroma(_levelled(luma_chroma(rgb), reach, strength), rgb.dtype.name)

        return in_strips(frame, 4 * reach + 4, change, context.is_cancelled)


def _resized(plane: Pixels, pixels: float, context: Context) -> Pixels:
    """A channel of the frame that lies so many pixels too far out in the corners of the input, put back."""
    import cv2

    plane = np.ascontiguousarray(plane)
    result = np.empty_like(plane)
    whole = _map(pixels, context)
    for top in range(0, len(plane), STRIP_ROWS):
        if context.is_cancelled():
            raise Cancelled
        bottom = min(top + STRIP_ROWS, len(plane))
        centres = translation(-0.5, -0.5) @ whole @ translation(0.5, top + 0.5)
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        strip = cv2.warpPerspective(
            plane, centres, (plane.shape[1], bottom - top), flags=flags, borderMode=cv2.BORDER_REPLICATE
        )
        result[top:bottom] = np.clip(strip, 0, 1) if plane.dtype == np.float32 else strip
    return result


def _map(pixels: float, context: Context) -> Matrix:
    """Where in the frame the light of each of its places was drawn."""
    width, height = context.source.size
    larger = 1 + pixels / (np.hypot(width, height) / 2)
    about = translation(width / 2, height / 2) @ np.diag([larger, larger, 1.0]) @ translation(-width / 2, -height / 2)
    return np.asarray(np.linalg.inv(context.to_input) @ about @ context.to_input)


def _levelled(planes: Pixels, reach: int, strength: float) -> Pixels:
    """Y, Cr, Cb with narrow purple and green along strong edges levelled."""
    import cv2

    luma = np.ascontiguousarray(planes[..., 0])
    slope = cv2.magnitude(*(cv2.Sobel(luma, cv2.CV_32F, *way, ksize=3, scale=0.125) for way in ((1, 0), (0, 1))))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    near = np.clip((cv2.dilate(slope, disc) - _EDGE) / (_STRONG_EDGE - _EDGE), 0, 1)
    levelled = [cv2.morphologyEx(np.ascontiguousarray(planes[..., c]), cv2.MORPH_OPEN, disc) for c in (1, 2)]
    levelled = [cv2.morphologyEx(plane, cv2.MORPH_CLOSE, disc) for plane in levelled]
    red, blue = (planes[..., c] - plane for c, plane in zip((1, 2), levelled, strict=True))
    purple_or_green = (red * blue > 0).astype(np.float32)
    weight = cv2.GaussianBlur(purple_or_green, (3, 3), 0) * near * np.float32(strength)
    planes[..., 1] -= weight * red
    planes[..., 2] -= weight * blue
    return planes
