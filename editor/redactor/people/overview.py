"""The parts of a person as the canvas shows them: a label picture of modest size, painted by hand, seen through the
geometry of a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np

from editor.model.person_labels import PARTS
from editor.redactor.geometry import Geometry, View
from editor.redactor.people.crop import Crop
from editor.redactor.people.labelling import Labels, label_picture
from editor.redactor.people.parsing import Parsed
from editor.redactor.source import Source

PIXELS: Final = 600_000


def overview(source: Source, person: Parsed) -> Labels:
    """h x w numbers of `PARTS`, of some `PIXELS` pixels, covering all of `source`."""
    view = View.fitting(source.size, PIXELS)
    matrix = view.matrix(source.size)
    small = source.sample(matrix, (view.width, view.height))
    shrink = np.linalg.inv(matrix)
    crop = Crop((shrink @ np.vstack([person.crop.matrix, (0, 0, 1)]))[:2], person.crop.width, person.crop.height)
    pose = person.pose.moved(1.0)
    points = pose.points * np.diag(shrink)[:2]
    return label_picture(small, [Parsed(type(pose)(points, pose.visibility, pose.score), crop, person.shares)])


def painted(labels: Labels, strokes: Sequence[Mapping[str, Any]], size: tuple[int, int]) -> Labels:
    """A copy with strokes laid over it.

    Args:
        labels: h x w, covering a picture of `size` (width, height).
        strokes: each a `label` of `PARTS`, `points` (x, y) and a `radius` in pixels of that picture.
    """
    import cv2

    after = labels.copy()
    scale = labels.shape[1] / size[0]
    for stroke in strokes:
        width = max(1, round(2 * stroke["radius"] * scale))
        points = np.rint(np.array(stroke["points"], np.float64).reshape(-1, 2) * scale - 0.5).astype(np.int32)
        cv2.polylines(after, [points if len(points) > 1 else points.repeat(2, axis=0)], False,
                      PARTS.index(stroke["label"]), width)  # fmt: skip
    return after


def seen(labels: Labels, size: tuple[int, int], geometry: Geometry) -> Labels:
    """Labels that cover a picture of `size` (width, height), as `geometry`'s result shows them; 0 beyond the picture.

    Returns:
        h x w of some `PIXELS` pixels, covering the whole result.
    """
    view = View.fitting(geometry.size, PIXELS)
    columns, rows = np.meshgrid(np.arange(view.width) + 0.5, np.arange(view.height) + 0.5)
    scale = np.array(geometry.size) / (view.width, view.height)
    places = geometry.to_input(np.column_stack([columns.ravel(), rows.ravel()]) * scale)
    shrink = np.array([labels.shape[1] / size[0], labels.shape[0] / size[1]])
    x, y = np.floor(places * shrink).astype(np.int64).T
    inside = (x >= 0) & (y >= 0) & (x < labels.shape[1]) & (y < labels.shape[0])
    found = np.zeros(len(places), np.uint8)
    found[inside] = labels[y[inside], x[inside]]
    return found.reshape(view.height, view.width)
