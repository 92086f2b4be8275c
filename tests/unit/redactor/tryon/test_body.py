"""Bodies: sides, scale, seats, and coordinates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from editor.redactor.tryon.body import Body

Make = Callable[..., Any]

LEG = ("left knee", "left ankle", "left heel", "left foot index")


def test_centimetres_are_those_of_the_trunk(standing: Body) -> None:
    assert standing.cm == pytest.approx(4)
    np.testing.assert_allclose(standing.down, [0, 1])
    np.testing.assert_allclose(standing.right, [1, 0])
    np.testing.assert_allclose(standing.spine.at([20, 60]), [[240, 260], [240, 420]])
    np.testing.assert_allclose(standing.arms["left"].at(0)[0], 172, atol=1)


def test_sides_are_the_pictures(standing: Body) -> None:
    assert not standing.from_behind
    assert standing.joints["elbow left"].tolist() == [135, 285]
    assert standing.joints["knee right"].tolist() == [284, 545]


def test_somebody_seen_from_behind(places: Any, make_body: Make) -> None:
    swapped = {
        name.replace("left", "?").replace("right", "left").replace("?", "right"): at for name, at in places.items()
    }
    body = make_body(swapped)
    assert body.from_behind
    assert body.joints["elbow left"].tolist() == [135, 285]


def test_scale_and_place_follow_the_picture(standing: Body, places: Any, make_body: Make) -> None:
    larger = make_body(places, (1600, 960), 2)
    assert larger.cm == pytest.approx(2 * standing.cm)
    np.testing.assert_allclose(larger.legs["right"].at(50), 2 * standing.legs["right"].at(50))


def test_who_stands_does_not_sit(standing: Body, places: Any, make_body: Make, turn: Make) -> None:
    assert not standing.seated
    assert not make_body(turn(places, LEG, "left hip", -25)).seated
    assert make_body(turn(places, LEG, "left hip", -75)).seated


def test_a_thigh_towards_the_camera_is_a_seat(places: Any, make_body: Make) -> None:
    assert make_body({**places, "left knee": (290, 420), "left ankle": (290, 560)}).seated


def test_a_knee_that_is_not_seen_is_no_word(places: Any, make_body: Make, turn: Make) -> None:
    body = make_body(turn(places, LEG, "left hip", -75))
    body.pose.visibility[:] = 0.1
    assert not Body(body.pose, body.labels, body.silhouette).seated


def test_coordinates_of_the_trunk(standing: Body) -> None:
    down, right = standing.trunk_coordinates()
    assert down.shape == right.shape == standing.labels.shape
    assert down.dtype == right.dtype == np.float32
    assert down[260, 240] == pytest.approx(20, abs=0.2)
    assert right[260, 280] == pytest.approx(10, abs=0.2)


def test_coordinates_along_limbs(standing: Body) -> None:
    along, across = standing.arm_coordinates()
    assert along.shape == across.shape == standing.labels.shape
    for side in ("left", "right"):
        x, y = np.rint(standing.arms[side].at(20)).astype(int)
        assert along[y, x] == pytest.approx(20, abs=1)
        assert across[y, x] < 0.25
    along, across = standing.leg_coordinates()
    x, y = np.rint(standing.legs["right"].at(60)).astype(int)
    assert along[y, x] == pytest.approx(60, abs=1)
    assert across[y, x + 28] == pytest.approx(1, abs=0.1)  # the half width there is 7 cm
    assert across[y, 5] > 4


def test_coordinates_are_kept(standing: Body) -> None:
    assert standing.arm_coordinates() is standing.arm_coordinates()


def test_nothing_breaks_when_all_points_are_one(places: Any, make_body: Make) -> None:
    body = make_body(places)
    body.pose.points[:] = 100
    body = Body(body.pose, body.labels, body.silhouette)
    for plane in (*body.trunk_coordinates(), *body.arm_coordinates(), *body.leg_coordinates()):
        assert np.isfinite(plane).all()
