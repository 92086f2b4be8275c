"""The picture grows coarser for a hand that it cannot follow, and does not flicker."""

from __future__ import annotations

from itertools import pairwise

import pytest

from editor.controllers.pace import CALM, FACTORS, FRAMES, Pace


def frames(pace: Pace, count: int, cost: float) -> list[float]:
    """The factors of `count` frames that take `cost` seconds in full, and less in proportion to their pixels."""
    factors = []
    for _ in range(count):
        factors.append(pace.factor)
        pace.note(cost * pace.factor**2)
    return factors


def test_quick_frames_stay_as_sharp_as_the_screen() -> None:
    assert set(frames(Pace(0.010), 100, 0.009)) == {1.0}


@pytest.mark.parametrize(("cost", "factor"), [(0.018, 0.71), (0.035, 0.5), (0.06, 0.35), (0.15, 0.25), (9, 0.25)])
def test_slow_frames_become_as_coarse_as_it_takes_at_once(cost: float, factor: float) -> None:
    assert frames(Pace(0.010), FRAMES + 1, cost)[-1] == factor


def test_a_single_late_frame_changes_nothing() -> None:
    pace = Pace(0.010)
    for late in range(50):
        pace.note(0.5 if late % 10 == 0 else 0.004)
    assert pace.factor == 1.0


def test_what_does_not_shrink_with_the_pixels_makes_it_coarser_again() -> None:
    pace = Pace(0.010)
    for _ in range(10 * FRAMES):
        pace.note(0.008 + 0.008 * pace.factor**2)
    assert pace.factor == 0.5


def test_it_grows_finer_step_by_step_after_many_quick_frames() -> None:
    pace = Pace(0.010)
    frames(pace, FRAMES, 0.15)
    factors = frames(pace, 10 * (CALM + FRAMES), 0.002)
    assert factors[:CALM] == [0.25] * CALM
    assert list(dict.fromkeys(factors)) == list(reversed(FACTORS))


@pytest.mark.parametrize("cost", [0.011, 0.013, 0.016, 0.019, 0.03, 0.05, 0.1])
def test_a_steady_cost_leads_to_one_factor_and_stays_there(cost: float) -> None:
    factors = frames(Pace(0.010), 300, cost)
    assert sum(one != other for one, other in pairwise(factors)) == 1
