"""The geometry of the silhouettes."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.garment import LANDMARKS
from editor.redactor.garments.lower import Legs, Skirt
from editor.redactor.garments.silhouettes import Extent, Silhouette, beyond, limb, outlines
from editor.redactor.garments.upper import Upper, armhole

EXTENT = Extent(np.full(100, 0.6), np.full(100, 0.5), 1.0)
ALL: list[Silhouette] = [
    *(Upper(sleeve) for sleeve in ("none", "short", "long", "")), Upper("long", collar=True), Upper("none", long=True),
    Legs("long"), Legs("short"), Legs(""), Skirt(),
]  # fmt: skip


@pytest.mark.parametrize("silhouette", ALL, ids=repr)
def test_every_start_gives_a_landmark_for_each_name_left_and_right_mirrored(silhouette: Silhouette) -> None:
    names = LANDMARKS[silhouette.template]
    for start in silhouette.starts(EXTENT):
        points = silhouette.points(start.values[None])[0]
        assert len(points) >= len(names)
        assert max(polygon.max() for polygon in silhouette.polygons) < len(points)
        by_name = dict(zip(names, points, strict=False))
        for name in names:
            if name.endswith(" left"):
                twin = by_name[f"{name.removesuffix(' left')} right"]
                assert by_name[name][1] == pytest.approx(twin[1])
                assert by_name[name][0] + twin[0] == pytest.approx(2 * start.values[0])
                assert by_name[name][0] < twin[0] or name.startswith(("cuff", "elbow", "end", "knee"))
        assert silhouette.odd(start.values[None])[0] < 0.2


def test_many_candidates_are_the_same_as_each_alone() -> None:
    silhouette = Upper("short")
    values = silhouette.starts(EXTENT)[0].values + np.random.default_rng(1).normal(0, 0.02, (5, 24))
    together = silhouette.points(values)
    for one, row in zip(values, together, strict=True):
        assert np.allclose(silhouette.points(one[None])[0], row)


def test_a_tilt_turns_all_about_the_neck() -> None:
    silhouette = Skirt()
    values = silhouette.starts(EXTENT)[0].values
    turned = values.copy()
    turned[2] = np.pi / 2
    straight, other = (silhouette.points(one[None])[0] - one[:2] for one in (values, turned))
    assert np.allclose(other, np.column_stack([-straight[:, 1], straight[:, 0]]))


def test_without_sleeves_the_sleeve_has_no_area() -> None:
    points = Upper("none").points(Upper("none").starts(EXTENT)[0].values[None])[0]
    x, y = points[outlines("upper")[1]].T
    assert abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) < 1e-9


def test_an_armhole_goes_from_the_shoulder_to_the_armpit() -> None:
    points = armhole(np.array([0.0, 0.0]), np.array([0.0, 5.0]))
    assert [float(point[1]) for point in points.values()] == [1, 2, 3, 4]


def test_a_limb_that_is_not_bent_is_straight() -> None:
    joint, end, first, second = limb(np.zeros((1, 2)), 1.0, np.array([0.0]), np.array([2.0]), np.array([0.0]))
    assert joint.tolist() == [[1, 0]]
    assert end.tolist() == [[2, 0]]
    assert np.allclose(first, second)


def test_what_lies_in_the_range_costs_nothing() -> None:
    assert beyond(np.array([0.0, 1.0, 2.0, 4.0]), 1, 2).tolist() == [1, 0, 0, 4]
