"""Lengths along bent lines."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.redactor.tryon.chain import Chain


@pytest.fixture
def bent() -> Chain:
    """Right for 20 cm at 2 pixels a centimetre, then down for 10 cm at 1."""
    return Chain([(0, 0), (40, 0), (40, 10)], [0, 20, 30])


def test_lengths_are_counted_in_each_piece(bent: Chain) -> None:
    np.testing.assert_allclose(bent.at([5, 10, 26]), [[10, 0], [20, 0], [40, 6]])


def test_it_goes_straight_on_beyond_its_ends(bent: Chain) -> None:
    np.testing.assert_allclose(bent.at([-10, 40]), [[-20, 0], [40, 20]])


def test_corners_are_rounded(bent: Chain) -> None:
    np.testing.assert_allclose(bent.direction(5), [1, 0])
    heading = bent.direction(20)
    assert heading[0] > 0.3
    assert heading[1] > 0.3


def test_foreshortening_is_told(bent: Chain) -> None:
    np.testing.assert_allclose(bent.scale([5, 27]), [2, 1])


def test_a_limb_seen_end_on_has_the_direction_of_the_whole() -> None:
    np.testing.assert_allclose(Chain([(5, 5), (5, 5), (5, 9)], [0, 10, 20]).direction(2), [0, 1])
    assert np.isfinite(Chain([(5, 5), (5, 5)], [0, 10]).direction(2)).all()


@given(st.lists(st.tuples(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3)), min_size=2, max_size=5), st.floats(-20, 80))
def test_it_is_never_lost(corners: list[tuple[float, float]], along: float) -> None:
    chain = Chain(corners, [10.0 * number for number in range(len(corners))])
    assert np.isfinite(chain.at(along)).all()
    assert np.linalg.norm(chain.direction(along)) == pytest.approx(1)
