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
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    line = foot.line.astype(np.float32)[None, :]
    away = y + 0.5 - line
    row = 2 * line - y - 1
    held = np.dstack([rgb * foot.subject[..., None], foot.subject])
    copy = np.asarray(cv2.remap(held, x, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT))
    copy[away < 0] = 0
    far = np.clip(away / np.float32(max(fade * foot.height, 1)), 0, 1)
    sigma = blur * _WIDEST * foot.height
    if sigma > 0.3:
        soft = cv2.GaussianBlur(copy, (0, 0), sigma)
        less = cv2.GaussianBlur(copy, (0, 0), max(0.3, sigma * 0.3))
        share = far[..., None]
        copy = np.asarray(
            np.where(share < 0.5, copy + (less - copy) * share * 2, less + (soft - less) * (share * 2 - 1))
        )
    colours = copy[..., :3] / np.maximum(copy[..., 3:], np.float32(1e-4))
    return np.clip(colours, 0, 1), np.asarray(np.clip(copy[..., 3], 0, 1) * (1 - far) ** 1.7)
