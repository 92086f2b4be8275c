"""Pictures so dark that a network which retouches is lost in them: they are lifted first, by measurement.

See docs/adr/0133 for what was measured.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, Pixels, to_depth
from editor.model.table_processor import Table
from editor.redactor.area_means import area_means

_BRIGHTEST: Final = 99  # percentile of the largest channel: a lamp is not what a picture is lit by
_DARK: Final = 0.25, 0.15  # linear light of it: as dark as pictures are meant to be, and surely too dark
_WANTED: Final = 0.9  # what it is lifted to
_MOST: Final = 6.0  # EV: beyond, nothing but noise is left
_NOTHING: Final = 1 / 255 / 12.92  # linear light of the first level above black in 8 bits
_SHOULDER: Final = 0.8  # linear light from which on what is brighter is bent, not clipped
_NODES: Final = 4096
_ENOUGH, _MEASURED = 1024, 256  # px: of what is looked at, and of the means that are measured
_SIDE: Final = 512  # px of what a network is shown: at least as many as any sees


def stops_wanted(frame: Frame) -> float:
    """The EV by which a picture is to be lifted; 0 unless what is visible of it is very dark, and not black.

    Where hardly a pixel comes within two stops of white, that is an exposure gone wrong, not a night: nights have
    lamps, and the photographs of the data sets, dark ones too, have something brighter (docs/adr/0133).
    """
    step = max(1, max(frame.size) // _ENOUGH)  # means of all of 24 megapixels would take .07 s, of each picture
    shown = area_means(np.ascontiguousarray(frame.rgb[::step, ::step]), _MEASURED)
    if frame.alpha is not None:
        opaque = area_means(np.ascontiguousarray(frame.alpha[::step, ::step]), _MEASURED) > frame.white // 2
        if not opaque.any():
            return 0.0
        shown = shown[opaque]
    space = ColourProfile.parse(frame.icc)
    light = space.linearise(to_depth(shown, "float32").reshape(-1, 3)).max(axis=-1)
    brightest = float(np.percentile(light, _BRIGHTEST))
    meant, too_dark = _DARK
    if not _NOTHING <= brightest < meant:
        return 0.0
    surely = float(np.clip((meant - brightest) / (meant - too_dark), 0, 1))
    return surely * min(float(np.log2(_WANTED / brightest)), _MOST)


def lifted_small(frame: Frame, stops: float) -> Frame:
    """`frame` small and lifted, float32: in 8 bits, four stops would leave gaps of ten levels."""

    def small(pixels: Pixels) -> Pixels:
        return area_means(to_depth(area_means(pixels, 4 * _SIDE), "float32"), _SIDE)

    rgb = lifted(small(frame.rgb), stops, ColourProfile.parse(frame.icc))
    return Frame(rgb, None if frame.alpha is None else small(frame.alpha), frame.icc)


def lifted(rgb: NDArray[Any], stops: float, space: ColourProfile) -> NDArray[np.float32]:
    """`rgb` (... x 3, 0-1, encoded as `space` says) with 2 to the `stops` times the light.

    What comes near white is bent by an exponential shoulder, so that a lamp keeps some of its shape.
    """
    light = space.linearise(np.asarray(rgb, np.float64)) * 2.0**stops
    over = np.maximum(light - _SHOULDER, 0) / (1 - _SHOULDER)
    bent = np.minimum(light, _SHOULDER) + (1 - _SHOULDER) * (1 - np.exp(-over))
    return np.asarray(np.clip(space.encode(bent), 0, 1), np.float32)


def lifting(stops: float, space: ColourProfile) -> Table:
    """`lifted` as a curve for each channel over 0-1, 4096 x 3."""
    return lifted(np.linspace(0, 1, _NODES)[:, None].repeat(3, axis=1), stops, space)
