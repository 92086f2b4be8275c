"""The map of a lens by its laws, and against Lensfun's own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.model.lens_profile import STRAIGHT, LensProfile
from editor.redactor.bend import Bend
from editor.redactor.geometry import Geometry, View, translation
from editor.redactor.lens_sampling import LensSampling

SIZES = st.tuples(st.integers(1, 9000), st.integers(1, 9000))
WIDE = (1.032, 0.0, -0.16, 0.101, 0.0)


@st.composite
def bends(draw: st.DrawFn) -> Bend:
    """By hand, of a lens, or both."""
    lens = draw(st.sampled_from([STRAIGHT, WIDE]))
    return Bend(draw(SIZES), draw(st.floats(-0.15, 0.15)), (lens, lens, lens))


@given(bends(), st.tuples(st.floats(-0.3, 1.3), st.floats(-0.3, 1.3)))
def test_there_and_back_is_the_same_place(bend: Bend, place: tuple[float, float]) -> None:
    points = np.array([place]) * bend.size
    assert bend.to_result(bend.to_input(points)) == pytest.approx(points, abs=1e-6 * max(bend.size))
    assert bend.to_input(bend.to_result(points)) == pytest.approx(points, abs=1e-6 * max(bend.size))


@given(bends(), st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_planes_of_coordinates_go_the_same_way(bend: Bend, place: tuple[float, float]) -> None:
    points = np.array([place]) * bend.size
    x, y = bend.places(*(points[:, axis].astype(np.float32) for axis in (0, 1)))
    assert np.column_stack([x, y]) == pytest.approx(bend.to_input(points), abs=1e-5 * max(bend.size))


@given(bends())
def test_the_result_is_filled_and_shows_as_much_as_it_can(bend: Bend) -> None:
    assume(min(bend.size) > 20)
    width, height = bend.size
    along = np.linspace(0, 1, 400)
    outline = np.concatenate([
        np.column_stack([along * width, 0 * along]), np.column_stack([0 * along, along * height]),
    ])  # fmt: skip
    inside = bend.to_input(outline)
    assert inside.min() > -1e-4 * max(bend.size)
    touched = min(np.abs(inside[:400, 1]).min(), np.abs(inside[400:, 0]).min())
    assert touched < 1e-3 * max(bend.size)


def test_nothing_is_bent_by_nothing() -> None:
    points = np.array([[0.0, 0], [17, 5], [600, 400]])
    assert Bend((600, 400)).to_input(points) == pytest.approx(points)
    assert Bend((600, 400)).fill == pytest.approx(1)


def test_a_map_that_bends_comes_first() -> None:
    bent = Geometry(np.eye(3), (60, 40), Bend((60, 40), 0.1))
    turned = Geometry(translation(3, 4), (50, 30))
    assert Geometry.identity((60, 40)).then(bent).then(turned).bend == bent.bend
    with pytest.raises(ValueError, match="before everything"):
        turned.then(bent)


def test_each_colour_goes_its_own_way() -> None:
    terms = ((1.01, *STRAIGHT[1:]), STRAIGHT, (0.99, *STRAIGHT[1:]))
    bend = replace(Bend((201, 101)), channels=terms)
    ramp = np.dstack([np.tile(np.arange(201, dtype=np.float32), (101, 1))] * 3)
    seen = LensSampling(bend, View.whole((201, 101)).matrix((201, 101)), (201, 101)).sampled(ramp, 1)
    red, green, blue = seen[50, 150]
    away = (150 - 100) * bend.fill
    assert green == pytest.approx(100 + away, abs=0.05)
    assert (red - green, green - blue) == pytest.approx((0.01 * away, 0.01 * away), abs=0.06)


@pytest.mark.parametrize(
    "value",
    [
        (), 7, ("name",), ("name", STRAIGHT, STRAIGHT), ("name", STRAIGHT, STRAIGHT, STRAIGHT[:4]),
        ("name", STRAIGHT, STRAIGHT, (float("nan"), 0, 0, 0, 0)), ("folds", STRAIGHT, (1.0, 0, -2, 0, 0), STRAIGHT),
        ("name", STRAIGHT, STRAIGHT, (1e9, 0, 0, 0, 0)),
    ],
)  # fmt: skip
def test_what_is_no_profile_is_refused(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        LensProfile.of(value)
