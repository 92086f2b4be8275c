"""Labels as the canvas shows them."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.body_corrections import PaintStroke
from editor.model.person_labels import PARTS
from editor.redactor.geometry import Geometry
from editor.redactor.tryon.overview import PIXELS, seen, spread
from editor.redactor.tryon.painting import painted_over
from editor.redactor.tryon.person import dressed_as
from editor.redactor.tryon.region import Region

SIZE = (400, 300)
JACKET = PARTS.index("outer")


def test_labels_of_a_region_lie_where_they_belong(standing) -> None:
    region = Region(100, 50, 340, 250, standing.labels.shape[1], standing.labels.shape[0])
    rgb = np.zeros((*standing.labels.shape, 3), np.float32)
    person = dressed_as(region, None, standing.pose, standing.labels, standing.silhouette, rgb)
    labels = spread(person, SIZE)
    assert labels.shape == (300, 400), "smaller than the limit: pixel for pixel"
    assert not labels[:50].any()
    assert not labels[:, :100].any()
    assert not labels[250:].any()
    assert not labels[:, 340:].any()
    row, column = 120, 220
    inside = standing.labels[int((row + 0.5 - 50) * region.scale[1]), int((column + 0.5 - 100) * region.scale[0])]
    assert labels[row, column] == inside != 0


def test_large_pictures_are_seen_small() -> None:
    size = (4000, 3000)
    labels = seen(np.full((300, 400), JACKET, np.uint8), size, Geometry.identity(size))
    assert labels.size == pytest.approx(PIXELS, rel=0.01)
    assert (labels == JACKET).all()


def test_strokes_say_what_is_there() -> None:
    before = np.zeros((150, 200), np.uint8)
    stroke = PaintStroke("outer", ((100, 100), (200, 100)), 20)
    after = painted_over(before, [stroke], (0, 0), (0.5, 0.5))
    assert not before.any()
    assert after[50, 75] == JACKET
    assert after[50 + 12, 75] == 0
    dot = painted_over(before, [stroke._replace(points=((100, 100),))], (0, 0), (0.5, 0.5))
    assert dot[50, 50] == JACKET


def test_a_crop_shows_its_part_and_nothing_beyond() -> None:
    labels = np.zeros((300, 400), np.uint8)
    labels[:, 200:] = JACKET
    moved = np.array([[1, 0, 150], [0, 1, 0], [0, 0, 1]], np.float64)
    shown = seen(labels, SIZE, Geometry(moved, (300, 300)))
    assert (shown[:, :50] == 0).all()
    assert (shown[:, 50:250] == JACKET).all()
    assert (shown[:, 250:] == 0).all(), "beyond the picture there is nothing"
