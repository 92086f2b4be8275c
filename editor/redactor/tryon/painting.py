"""Parts of a person, corrected by brush: "this is jacket"."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from editor.model.body_corrections import PaintStroke
from editor.model.person_labels import PARTS
from editor.redactor.tryon.person import Labels, Person, dressed_as

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
    region = person.region
    labels = painted_over(person.first_labels, strokes, (region.left, region.top), region.scale)
    silhouette = labels > 0
    return dressed_as(person.region, person.icc, person.pose, labels, silhouette, person.first)


def painted_over(
    labels: Labels, strokes: Sequence[PaintStroke], corner: tuple[float, float], scale: tuple[float, float]
) -> Labels:
    """A copy of labels with strokes laid over it.

    Args:
        labels: h x w numbers of `PARTS`.
        strokes: in pixels of the full-size picture.
        corner: where in these the labels' upper left corner lies.
        scale: how many of the labels' pixels one of these is, across and down.
    """
    import cv2

    after = labels.copy()
    for stroke in strokes:
        points = (np.array(stroke.points) - corner) * scale - 0.5
        line = np.rint(points * _FINE).astype(np.int32)
        radius, number = stroke.radius * sum(scale) / 2, PARTS.index(stroke.label)
        cv2.polylines(after, [line], False, number, max(1, round(2 * radius)), shift=_SHIFT)
        for end in (line[0], line[-1]):
            centre = (int(end[0]), int(end[1]))
            cv2.circle(after, centre, max(1, round(radius * _FINE)), number, cv2.FILLED, shift=_SHIFT)
    return after
