"""Parts of a person, corrected by brush: "this is jacket"."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from editor.model.body_corrections import PaintStroke
from editor.model.person_labels import PARTS
from editor.redactor.tryon.person import Person, dressed_as

_FINE = 16  # parts of a pixel in which OpenCV is told where lines lie
_SHIFT = 4


def painted(person: Person, strokes: Sequence[PaintStroke]) -> Person:
    """Somebody nothing was put on yet, seen as the strokes say; the last one over a place counts.

    What is painted as background is not the person's, and what is painted as anything else is.

    Args:
        strokes: in pixels of the full-size picture.
    """
    if not strokes:
        return person
    import cv2

    labels = person.first_labels.copy()
    corner, scale = np.array([person.region.left, person.region.top]), np.array(person.region.scale)
    for stroke in strokes:
        points = (np.array(stroke.points) - corner) * scale - 0.5
        line = np.rint(points * _FINE).astype(np.int32)
        radius = stroke.radius * float(scale.mean())
        mask = np.zeros(labels.shape, np.uint8)
        cv2.polylines(mask, [line], False, 1, max(1, round(2 * radius)), shift=_SHIFT)
        for end in (line[0], line[-1]):
            centre = (int(end[0]), int(end[1]))
            cv2.circle(mask, centre, max(1, round(radius * _FINE)), 1, cv2.FILLED, shift=_SHIFT)
        labels[mask > 0] = PARTS.index(stroke.label)
    silhouette = labels > 0
    return dressed_as(person.region, person.icc, person.pose, labels, silhouette, person.first)
