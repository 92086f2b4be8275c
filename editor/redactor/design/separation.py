"""Light and cloth of a garment's photograph parted (intrinsic images; Barrow and Tenenbaum, 1978).

Retinex (Land and McCann, 1971) by its gradients: a step of lightness that comes with a step of color is a print or a
seam of another cloth, and is taken out; what is left is put together again by a Poisson equation, solved by cosine
transform.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.shades import linear
from editor.redactor.tryon.smoothing import carried, mean_within

Plane = NDArray[np.float32]
Prints = Literal["none", "some", "many"]

_LUMA: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)
_COLOUR_STEP: Final = (1.2, 3.2)  # CIELAB units between neighbours: from no print to surely one
_HARD_STEP: Final = (0.3, 0.6)  # of log light: from a fold to the edge of something printed
_SEAM: Final = (0.45, 0.9)  # the same where the cloth has one color: seams are hard steps too
_COLOURLESS: Final = 8.0  # CIELAB chroma below which no hue is to be told
_INKS: Final = 6  # colors that are looked for in a print
_LIGHTNESS: Final = 0.45  # of lightness beside chroma: folds change the one, not the other
_USUAL: Final = 55.0  # CIELAB lightness at which chroma is what it is
_DARKEST: Final = 25.0  # below which chroma is noise
_OTHER_INK: Final = 15.0  # CIELAB units, so weighed, from which on a color is another one
_MUCH: Final = 0.12  # of a garment: an ink of which there is less tells nothing of folds
_FOLD: Final = 0.13  # of log light: what differs more on strongly printed cloth is print
_SHARP: Final = 9.0  # CIELAB units within three pixels: from here on a rim is printed
_KEPT: Final = 0.15  # of such a hard step
_LIVELY: Final = 0.2  # usual deviation of log light on cloth with folds; flatter photographs are raised to it
_RAISED: Final = 1.6  # at most
_RANGE: Final = (-1.5, 0.8)  # of log light


@dataclass(frozen=True, slots=True, eq=False)
class Separated:
    """Attributes:
    light: H x W float32: how much light lies on each pixel, 1 being usual; goes on smoothly beyond the garment.
    printed: 0-1: share of the garment that lies on an edge of its own print.
    """

    light: Plane
    printed: float


def separated(rgb: Plane, matte: Plane, prints: Prints = "many") -> Separated:
    """The light on a garment, without its colors.

    Args:
        rgb: H x W x 3 float32, 0-1, encoded sRGB.
        matte: H x W float32, 0-1; some of it above one half.
        prints: ``"none"``: all that changes on the cloth is light; ``"some"``: it has one color but for small prints,
            so that a step of color is one that is larger than those of its own weave; ``"many"``: any may be a print.
    """
    import cv2

    core = cv2.erode(np.asarray(matte > 0.9, np.uint8), np.ones((5, 5), np.uint8)) > 0
    core = core if core.any() else matte > 0.5
    # The rim is a mixture with the ground: it gets the light of the cloth beside it.
    cloth = carried(rgb, core.astype(np.float32))
    luminance = linear(cloth) @ _LUMA
    floor = max(0.004, 0.12 * float(np.median(luminance[core])))
    light = np.log(luminance + floor)
    colours = cv2.GaussianBlur(cv2.cvtColor(cloth, cv2.COLOR_RGB2LAB)[..., 1:], (0, 0), 1.0)
    if prints == "none":
        return Separated(_lively(light - np.median(light[core]), core), 0.0)
    if prints == "some":
        colours = _beside_hue(colours, np.median(colours[core], axis=0))
    hard_step = _HARD_STEP if prints == "many" else _SEAM
    inks = inks_of(cloth, core)
    rims = _rims(inks, cloth)
    steps, edges = [], np.zeros(core.shape, bool)
    for axis in (1, 0):
        step = np.diff(light, axis=axis, append=light.take([-1], axis))
        change = np.linalg.norm(np.diff(colours, axis=axis, append=colours.take([-1], axis)), axis=2)
        low, high = _COLOUR_STEP
        if prints == "some":
            scale = max(1.0, 2 * float(np.median(change[core])) / low)
            low, high = scale * low, scale * high
        edges |= core & ((change > high) | (np.abs(step) > hard_step[0]))
        hard = 1 - (1 - _KEPT) * _risen(np.abs(step), *hard_step)
        # Across the rim of a print no step is believed: it is spread over so many pixels that each is a small one.
        hard = hard * ~(rims | np.roll(rims, -1, axis))
        steps.append(np.asarray(step * (1 - _risen(change, low, high)) * hard, np.float32))
    found = _integrated(steps[0], steps[1])
    found = found - np.float32(np.median(found[core]))
    even = _levelled(light, inks, core)
    broad = mean_within(even, core.astype(np.float32), max(core.shape) / 16)
    found = np.asarray(0.85 * found + 0.15 * (broad - np.median(broad[core])), np.float32)
    printed = float(edges[core].mean())
    if prints == "many":
        sure = core & ~rims & (np.bincount(inks[core], minlength=_INKS)[inks] > _MUCH * core.sum())
        found = _without_print(found, even - broad, broad - np.float32(np.median(broad[core])), sure, printed)
    return Separated(_lively(found, core), printed)


def inks_of(cloth: Plane, core: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """H x W: which of the colors of a printed cloth each place has; 0 is the largest.

    Args:
        cloth: H x W x 3 float32, encoded sRGB.
        core: where the cloth is.
    """
    import cv2

    smooth = cv2.medianBlur(np.asarray(cv2.cvtColor(cloth, cv2.COLOR_RGB2LAB), np.float32), 3)
    # In the shade of a fold chroma falls as lightness does.
    shade = np.float32(_USUAL) / np.clip(smooth[..., :1], _DARKEST, 100)
    weighed = np.dstack([np.float32(_LIGHTNESS) * smooth[..., :1], shade * smooth[..., 1:]])
    pixels = weighed[core]
    sample = np.ascontiguousarray(pixels[:: max(1, len(pixels) // 8000)])
    ends = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 0.5)
    cv2.setRNGSeed(1)
    _, numbers, centres = cv2.kmeans(
        sample, min(_INKS, len(sample)), np.empty(0, np.int32), ends, 2, cv2.KMEANS_PP_CENTERS
    )
    order = np.argsort(-np.bincount(numbers[:, 0], minlength=len(centres)))
    kept: list[Plane] = []
    for number in order:
        if all(float(np.linalg.norm(centres[number] - other)) > _OTHER_INK for other in kept):
            kept.append(centres[number])
    off = np.stack([np.linalg.norm(weighed - one, axis=2) for one in kept])
    return np.asarray(off.argmin(axis=0), np.uint8)


def _rims(inks: NDArray[np.uint8], cloth: Plane) -> NDArray[np.bool_]:
    """Where one ink goes over into another within few pixels: shadows do so slowly."""
    import cv2

    if not inks.any():
        return np.zeros(inks.shape, bool)
    near = np.ones((3, 3), np.uint8)
    parted = cv2.dilate(inks, near) != cv2.erode(inks, near)
    grey = cv2.GaussianBlur(np.asarray(cv2.cvtColor(cloth, cv2.COLOR_RGB2LAB), np.float32), (0, 0), 1.0)
    spread = sum(np.asarray(cv2.dilate(plane, near) - cv2.erode(plane, near)) for plane in cv2.split(grey))
    reach = 2 * max(1, round(max(inks.shape) / 400)) + 1
    found = np.asarray(parted & (np.asarray(spread) > _SHARP), np.uint8)
    return np.asarray(cv2.dilate(found, np.ones((reach, reach), np.uint8)) > 0)


def _levelled(light: Plane, inks: NDArray[np.uint8], core: NDArray[np.bool_]) -> Plane:
    """Log light with what the inks differ by taken out."""
    usual = float(np.median(light[core]))
    even = light.copy()
    for ink in np.unique(inks):
        own = inks == ink
        if (own & core).any():
            even[own] += usual - float(np.median(light[own & core]))
    return even


def _lively(light: Plane, core: NDArray[np.bool_]) -> Plane:
    """Relative light of its logarithm, flat photographs raised to the usual contrast of folds, hard ones lowered."""
    deviation = float(light[core].std())
    scale = min(_RAISED, _LIVELY / max(deviation, 0.05)) if deviation < _LIVELY else (_LIVELY / deviation) ** 0.5
    return np.exp(np.clip(light * np.float32(scale), *_RANGE)).astype(np.float32)


def _beside_hue(colours: Plane, usual: Plane) -> Plane:
    """H x W x 1: what of a and b is not of the cloth's own hue, for that grows with the light; all, where it has none.

    Args:
        colours: H x W x 2: a and b of CIELAB.
        usual: those of the cloth.
    """
    chroma = float(np.hypot(*usual))
    if chroma < _COLOURLESS:
        return colours
    across = np.array([-usual[1], usual[0]], np.float32) / np.float32(chroma)
    return np.asarray((colours @ across)[..., None], np.float32)


def _without_print(light: Plane, fine: Plane, broad: Plane, sure: NDArray[np.bool_], printed: float) -> Plane:
    """Of cloth with a strong print the light inside of its larger inks is believed, and what goes on between them.

    Args:
        fine, broad: log light with what the inks differ by taken out, in what is small and in what is large.
        sure: what of the cloth lies in a large ink and on no rim.
    """
    share = float(_risen(np.float32(printed), 0.3, 0.6))
    if share <= 0 or not sure.any():
        return light
    inside = mean_within(np.clip(fine, -_FOLD, _FOLD), sure.astype(np.float32), max(sure.shape) / 90)
    return np.asarray(light * (1 - share) + (broad + inside) * share, np.float32)


def _integrated(across: Plane, down: Plane) -> Plane:
    """The plane whose steps are nearest to these (Poisson equation with free edges; Frankot and Chellappa, 1988)."""
    import cv2

    height, width = across.shape
    even = height + height % 2, width + width % 2  # which cv2.dct wants
    sources = np.zeros(even, np.float32)
    inner = sources[:height, :width]
    inner += across + down
    inner[:, 1:] -= across[:, :-1]
    inner[1:] -= down[:-1]
    inner[:, -1] -= across[:, -1]
    inner[-1] -= down[-1]
    rows, columns = (2 * np.cos(np.pi * np.arange(size) / size) - 2 for size in even)
    waves = (rows[:, None] + columns[None]).astype(np.float32)
    waves[0, 0] = 1
    spectrum = cv2.dct(sources) / waves
    spectrum[0, 0] = 0
    return np.asarray(cv2.idct(spectrum)[:height, :width], np.float32)


def _risen(value: Plane | np.float32, low: float, high: float) -> Plane:
    share = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)
