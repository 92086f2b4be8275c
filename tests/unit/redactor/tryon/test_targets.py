"""Where the lines of garments belong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from editor.model.garment import Wearing
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.curves import begun_at, bowed, evenly, smoothed
from editor.redactor.tryon.laying import aimed
from editor.redactor.tryon.targets import Targets
from editor.redactor.tryon.targets_legs import legs_targets
from editor.redactor.tryon.targets_skirt import skirt_targets
from editor.redactor.tryon.targets_upper import upper_targets
from editor.redactor.tryon.upper_measures import kept_of_sleeves, sleeve_ends
from editor.redactor.tryon.worn_before import WornBefore

Make = Callable[..., Any]
BARE = WornBefore()
TUCKED = WornBefore(48, True)
LEG = ("left knee", "left ankle", "left heel", "left foot index")
OTHER_LEG = ("right knee", "right ankle", "right heel", "right foot index")


def laid(garment: Any, body: Body, before: WornBefore = BARE, **how: Any) -> Targets:
    wearing = Wearing(**how)
    return upper_targets(garment, body, wearing, before, sleeve_ends(garment, wearing, before))


def all_points(targets: Targets) -> np.ndarray:
    return np.concatenate([curve.target for curve in targets.curves])


def test_curves() -> None:
    line = np.array([(0, 0), (10, 0), (10, 10)], np.float64)
    np.testing.assert_allclose(evenly(line, 5), [(0, 0), (5, 0), (10, 0), (10, 5), (10, 10)])
    np.testing.assert_allclose(evenly(line[:1], 3), np.zeros((3, 2)))
    np.testing.assert_allclose(bowed(line[0], line[1], np.array([0, 3.0]), 3), [(0, 0), (5, 3), (10, 0)], atol=1e-9)
    bent = begun_at(line, np.array([0.0, 4.0]), 0.5)
    np.testing.assert_allclose(bent[[0, 2]], [(0, 4), (10, 10)])
    np.testing.assert_allclose(smoothed(np.array([1.0, 9, 1]))[[0, 2]], [1, 1])


def test_a_cropped_top_stays_cropped(standing: Body, make_garment: Make) -> None:
    top = make_garment("t-shirt")
    marks = {name: (x, min(y, 300)) if "hem" in name else (x, y * 0.9 if "waist" in name else y)
             for name, (x, y) in top.landmarks.items()}  # fmt: skip
    short = laid(replace(top, landmarks=marks), standing)
    whole = laid(top, standing)
    assert short.length < 0.65 * whole.length
    lowest = max((point - standing.neck) @ standing.down for point in all_points(short)) / standing.cm
    assert lowest + 8 == pytest.approx(short.length, abs=3)


def test_the_old_tuck_is_copied_unless_it_is_said_otherwise(standing: Body, make_garment: Make) -> None:
    top = make_garment("t-shirt")
    assert laid(top, standing, TUCKED).tucked
    assert laid(top, standing, TUCKED).length == pytest.approx(52)
    assert not laid(top, standing, TUCKED, hem="out").tucked
    assert not laid(top, standing).tucked
    assert laid(top, standing, hem="in").tucked
    assert not laid(make_garment("blazer"), standing, TUCKED).tucked


def test_a_hem_near_the_old_one_is_the_old_one(standing: Body, make_garment: Make) -> None:
    top = make_garment("t-shirt")
    own = laid(top, standing).length
    assert laid(top, standing, WornBefore(own + 5)).length == pytest.approx(own + 5.5)
    assert laid(top, standing, WornBefore(own + 25)).length == pytest.approx(own)
    assert laid(top, standing, WornBefore(own + 5), hem="out").length == pytest.approx(own)


def test_longer_wider_moved(standing: Body, make_garment: Make) -> None:
    top = make_garment("t-shirt")
    plain = laid(top, standing)
    assert laid(top, standing, length=8).length == pytest.approx(plain.length + 8)
    wide = all_points(laid(top, standing, width=20))
    assert np.ptp(wide[:, 0]) > np.ptp(all_points(plain)[:, 0]) + 5
    moved = all_points(laid(top, standing, shift=(3, -2)))
    np.testing.assert_allclose(moved - all_points(plain), np.broadcast_to((12, -8), moved.shape), atol=1e-6)


def test_sleeves_end_where_they_do(standing: Body, make_garment: Make) -> None:
    assert laid(make_garment("longsleeve"), standing).limbs == pytest.approx((55, 55), abs=3)
    short = laid(make_garment("t-shirt"), standing).limbs[0]
    assert 15 < short < 35
    assert laid(make_garment("t-shirt"), standing, WornBefore(sleeves=short + 3)).limbs[0] > short
    assert laid(make_garment("undershirt"), standing).limbs == (0, 0)
    assert laid(make_garment("t-shirt"), standing, sleeves=10).limbs[0] == pytest.approx(short + 10)
    assert kept_of_sleeves(make_garment("longsleeve"), Wearing(sleeves=-20), BARE) == pytest.approx(0.64, abs=0.04)
    assert kept_of_sleeves(make_garment("longsleeve"), Wearing(), BARE) == 1


def test_rolled_sleeves_are_cut_off(standing: Body, make_garment: Make) -> None:
    shirt = make_garment("longsleeve")
    seen, targets = aimed(shirt, standing, Wearing(sleeves=-25), standing.labels)
    cuff, elbow = (shirt.landmarks[name] for name in ("cuff outer right", "elbow outer right"))
    assert targets.limbs[0] < 35
    assert seen.landmarks["cuff outer right"][1] < cuff[1] - 50
    assert seen.matte[380, 545] == 0
    assert shirt.matte[380, 545] == 1
    assert seen.matte[int(elbow[1]) - 20, int(elbow[0]) - 25] == 1
    assert seen.matte[300, 300] == 1


def test_sleeves_follow_the_arm(make_body: Make, make_garment: Make, places: Any, turn: Make) -> None:
    arm = ("left elbow", "left wrist", "left index", "left pinky", "left thumb")
    ends = []
    for angle in (0, -15):
        body = make_body(turn(places, arm, "left shoulder", angle))
        cuff = [curve.target for curve in laid(make_garment("longsleeve"), body).curves if curve.part == 2][2]
        ends.append(cuff.mean(axis=0) - body.joints["shoulder right"])
    angles = np.degrees(np.arctan2(*np.array(ends).T[::-1]))
    assert angles[1] - angles[0] == pytest.approx(-15, abs=3)


def test_an_open_front_parts(standing: Body, make_garment: Make) -> None:
    closed, opened = laid(make_garment("blazer"), standing), laid(make_garment("blazer"), standing, opened=0.8)
    assert closed.opening is None
    assert opened.opening is not None
    edges = {curve.part: curve.target[-1] for curve in opened.curves if not curve.outline and len(curve.target) > 1}
    assert (edges[3] - edges[0])[0] == pytest.approx(2 * 8 * standing.cm, rel=0.1)
    assert laid(make_garment("t-shirt"), standing, opened=1).opening is None


def test_an_arm_behind_the_back_is_below(make_body: Make, make_garment: Make, places: Any) -> None:
    body = make_body({**places, "left wrist": (240, 330)})
    assert laid(make_garment("longsleeve"), body).below == ()
    body.pose.visibility[15] = 0.1
    body = type(body)(body.pose, body.labels, body.silhouette)
    assert laid(make_garment("longsleeve"), body).below == (2,)


def test_trousers_follow_the_legs(make_body: Make, make_garment: Make, places: Any, turn: Make) -> None:
    for body in (make_body(places), make_body(turn(places, LEG, "left hip", -70))):
        targets = legs_targets(make_garment("pants"), body, Wearing())
        for part, side in ((1, "left"), (2, "right")):
            cuff = [curve.target for curve in targets.curves if curve.part == part][2].mean(axis=0)
            wanted = body.legs[side].at(targets.limbs[0])
            assert np.linalg.norm(cuff - wanted) < 5 * body.cm
    assert targets.length == pytest.approx(targets.limbs[0] + 13)


def test_a_skirt_hangs_or_lies_on_the_lap(make_body: Make, make_garment: Make, places: Any, turn: Make) -> None:
    skirt = make_garment("skirt")
    hem = skirt_targets(skirt, make_body(places), Wearing()).curves[2].target
    assert np.ptp(hem[:, 1]) < 4 * 3
    seat = turn(turn(places, LEG, "left hip", -75), OTHER_LEG, "right hip", 75)
    body = make_body(seat)
    targets = skirt_targets(skirt, body, Wearing())
    along = targets.length - 13
    for number, side in enumerate(("left", "right")):
        end = targets.curves[number].target[-1]
        assert np.linalg.norm(end - body.legs[side].at(along)) < 20 * body.cm
    assert np.isfinite(all_points(targets)).all()
