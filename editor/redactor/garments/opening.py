"""The line along which a front can be opened: its placket, zip or edge, from the neckline to the hem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.garments.edges import lab_of
from editor.redactor.garments.neckline import seen_by
from editor.redactor.garments.silhouettes import Floats
from editor.redactor.people.crop import Crop

_HEIGHT, _WIDTH = 160, 61  # pixels of the small picture that is searched
_BESIDE: Final = 0.17  # of the hem's width: how far from the middle a front opens at most
_STIFF: Final = 0.35  # what a step aside costs against the strongest edge
_MIDDLE: Final = 0.5  # what the strip's rim costs against the strongest edge
_STRONG: Final = 92  # percentile of the changes that counts as an edge outright


def opening_of(rgb: NDArray[Any], landmarks: Mapping[str, tuple[float, float]], neckline: Floats) -> Floats:
    """N x 2, in pixels of the frame: from the lowest place of the neckline to the hem.

    The path from the top to the bottom that follows the strongest upright edges near the middle (dynamic programming,
    as in Avidan and Shamir, Seam Carving, 2007); where there is none it is straight.

    Args:
        rgb: H x W x 3, any depth.
        landmarks: in its pixels; of the template "upper".
        neckline: N x 2.
    """
    import cv2

    hem = np.array(landmarks["hem"])
    middle = (np.array(landmarks["neck left"]) + landmarks["neck right"]) / 2
    down = (hem - middle) / max(float(np.linalg.norm(hem - middle)), 1.0)
    lowest = neckline[int((neckline @ down).argmax())]
    length = max(float((hem - lowest) @ down), 2.0)
    across = float(np.linalg.norm(np.subtract(landmarks["hem right"], landmarks["hem left"])))
    crop = _strip(lowest, lowest + (hem - lowest) * (length / max(float(np.linalg.norm(hem - lowest)), 1.0)), across)
    lab = cv2.GaussianBlur(lab_of(seen_by(crop, rgb)), (0, 0), 1.0)
    change = np.linalg.norm(cv2.Sobel(lab, cv2.CV_32F, 1, 0, scale=0.125), axis=2)
    change = np.clip(change / max(float(np.percentile(change, _STRONG)), 0.2), 0, 1)
    columns = _path(change - _MIDDLE * np.linspace(-1, 1, _WIDTH) ** 2)
    places = np.column_stack([columns + 0.5, np.arange(_HEIGHT) + 0.5])
    return crop.to_picture(np.concatenate([[(_WIDTH / 2, 0.0)], places[4::8], [(columns[-1] + 0.5, _HEIGHT)]]))


def _strip(top: Floats, bottom: Floats, across: float) -> Crop:
    """What lies beside the line from the neckline to the hem."""
    along = (bottom - top) / _HEIGHT
    aside = np.array([along[1], -along[0]])
    aside *= 2 * _BESIDE * across / _WIDTH / max(float(np.linalg.norm(aside)), 1e-6)
    linear = np.column_stack([aside, along])
    return Crop(np.column_stack([linear, top - aside * (_WIDTH / 2)]), _WIDTH, _HEIGHT)


def _path(gain: NDArray[np.floating[Any]]) -> NDArray[np.intp]:
    """For each row the column of the path with the greatest gain, at most one to the side from row to row."""
    total, came = np.asarray(gain[0], np.float64), []
    for row in gain[1:]:
        padded = np.pad(total, 1, constant_values=-np.inf)
        ways = np.stack([padded[:-2] - _STIFF, padded[1:-1], padded[2:] - _STIFF])
        best = ways.argmax(axis=0)
        came.append(best - 1)
        total = ways[best, np.arange(len(total))] + row
    path = [int(total.argmax())]
    for back in reversed(came):
        path.append(path[-1] + int(back[path[-1]]))
    return np.array(path[::-1], np.intp)
