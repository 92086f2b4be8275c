"""What a matte takes for the garment and is not: a hanger's hook and clips, a shirt that is seen in a jacket."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.separation import Plane, inks_of
from editor.redactor.design.template import Marks

_THIN: Final = 0.045  # of a garment's width: what is thinner and stands out above its middle is a hook
_BESIDE: Final = 0.2  # of its width, from its middle
_BAND: Final = 0.1  # of the waist's width: a waistband
_SEEN: Final = 0.02  # of the garment: less of another color inside is a label


def own(matte: Plane, rgb: Plane, marks: Marks, opens: bool) -> Plane:
    """The matte without what is not the garment's own cloth.

    Args:
        matte: H x W float32, 0-1.
        rgb: H x W x 3 float32, encoded sRGB.
        marks: in their pixels.
        opens: whether its front can be open.
    """
    core = matte > 0.9
    if not marks.shape or not core.any():
        return matte
    if marks.shape == "upper" and not marks.hood:
        matte = _without_hook(matte, marks)
    if marks.shape == "upper" and not opens:
        return matte
    other = np.asarray((matte > 0.3) & (inks_of(rgb, core) > 0), np.uint8)
    return _without_inside(matte, other, marks) if marks.shape == "upper" else _without_clips(matte, other, marks)


def _without_inside(matte: Plane, other: NDArray[np.uint8], marks: Marks) -> Plane:
    """A jacket or a shirt without what of another color is seen in its neck: a lining, or what is worn below."""
    import cv2

    solid = cv2.morphologyEx(other, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    _, parts, facts, centres = cv2.connectedComponentsWithStats(solid)
    middle, wide, shoulders = _trunk(marks)
    # It begins in the neck and goes down as far as the front is open.
    in_neck = (facts[:, cv2.CC_STAT_TOP] < shoulders) & (np.abs(centres[:, 0] - middle) < _BESIDE * wide)
    in_neck[0] = False
    seen = cv2.dilate(np.asarray(in_neck[parts], np.uint8), np.ones((3, 3), np.uint8))
    if float(seen.sum()) < _SEEN * float((matte > 0.5).sum()):
        return matte
    soft = cv2.GaussianBlur(np.asarray(seen, np.float32), (0, 0), 0.8)
    return np.asarray(matte * (1 - soft), np.float32)


def _trunk(marks: Marks) -> tuple[float, float, float]:
    """The middle, the width and the height of the shoulders of what is worn on the trunk, in pixels."""
    at = marks.landmarks
    wide = float(np.hypot(*np.subtract(at["armpit right"], at["armpit left"])))
    middle = (at["armpit left"][0] + at["armpit right"][0]) / 2
    return middle, wide, min(at["shoulder left"][1], at["shoulder right"][1])


def _without_hook(matte: Plane, marks: Marks) -> Plane:
    """Something worn on the trunk without the hook of a hanger that sticks out above its middle."""
    import cv2

    middle, wide, shoulders = _trunk(marks)
    thin = max(3, round(_THIN * wide)) | 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (thin, thin))
    solid = np.asarray(matte > 0.5, np.uint8)
    body = cv2.morphologyEx(solid, cv2.MORPH_OPEN, disc)
    if not body.any():
        return matte
    _, parts, facts, centres = cv2.connectedComponentsWithStats(solid & (1 - body))
    hook = np.zeros_like(solid)
    for number in range(1, len(facts)):
        x, y = centres[number]
        beside = abs(x - middle) < _BESIDE * wide
        if beside and y < shoulders and facts[number, cv2.CC_STAT_HEIGHT] > thin / 2:
            hook[parts == number] = 1
    if not hook.any():
        return matte
    return np.asarray(matte * (1 - cv2.dilate(hook, np.ones((3, 3), np.uint8)) * (1 - body)), np.float32)


def _without_clips(matte: Plane, other: NDArray[np.uint8], marks: Marks) -> Plane:
    """Trousers or a skirt without what holds them: what is of another color and lies above the waist."""
    import cv2

    left, right = (marks.landmarks[f"waist {side}"] for side in ("left", "right"))
    band = round(_BAND * float(np.hypot(*np.subtract(right, left))))
    other = other.copy()
    other[int(min(left[1], right[1])) + band :] = 0
    _, parts, _, _ = cv2.connectedComponentsWithStats(other)
    # A clip stands out above; what is of another color within the waistband is its button or its lining.
    upper = np.asarray(matte < 0.3, np.uint8)
    touching = np.unique(parts[np.roll(upper, 2, axis=0) & other > 0])
    clips = np.asarray(np.isin(parts, touching[touching > 0]), np.uint8)
    return np.asarray(matte * (1 - cv2.morphologyEx(clips, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))), np.float32)
