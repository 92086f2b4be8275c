"""The reflection of a subject in the ground it stands on."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.grounding.foot import Floats, Foot

_WIDEST: Final = 0.05  # of the subject's height: the blur of the farthest reflection at 1


def mirrored(rgb: Floats, foot: Foot, fade: float, blur: float) -> tuple[Floats, Floats]:
    """Colours (h x w x 3, not multiplied) and opacity (h x w) of the reflection alone, in 0-1.

    Args:
        rgb: the picture with the subject, 0-1.
        fade: part of the subject's height after which the reflection is gone.
        blur: 0-1, how rough the ground is.
    """
    import cv2

    height, width = foot.subject.shape
    first = max(0, min(height - 1, int(np.floor(foot.line.min()))))  # nothing is mirrored above the line
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(first, height, dtype=np.float32))
    line = foot.line.astype(np.float32)[None, :]
    away = y + 0.5 - line
    held = np.dstack([rgb * foot.subject[..., None], foot.subject])
    copy = np.asarray(cv2.remap(held, x, 2 * line - y - 1, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT))
    copy[away < 0] = 0
    far = np.clip(away / np.float32(max(fade * foot.height, 1)), 0, 1)
    sigma = blur * _WIDEST * foot.height
    if sigma > 0.3:
        soft, less = _blurred(copy, sigma), _blurred(copy, max(0.3, sigma * 0.3))
        share = far[..., None] * 2
        copy = np.where(share < 1, copy + (less - copy) * share, less + (soft - less) * (share - 1))
    colours, opacity = np.zeros_like(rgb), np.zeros_like(foot.subject)
    colours[first:] = np.clip(copy[..., :3] / np.maximum(copy[..., 3:], np.float32(1e-4)), 0, 1)
    opacity[first:] = np.clip(copy[..., 3], 0, 1) * (1 - far) ** 1.7
    return colours, opacity


def _blurred(plane: Floats, sigma: float) -> Floats:
    """Gaussian blur; a wide one in a smaller picture."""
    import cv2

    share = min(1.0, 3 / sigma)
    if share == 1:
        return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma))
    height, width = plane.shape[:2]
    size = max(1, round(width * share)), max(1, round(height * share))
    small = cv2.GaussianBlur(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), (0, 0), sigma * share)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))
