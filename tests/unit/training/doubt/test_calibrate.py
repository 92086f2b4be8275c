"""From samples to promises, on pictures made so that the truth is known."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.doubt.evidence import PLACES
from editor.redactor.doubt.measure import TRAITS, probability
from editor.training.doubt.better import askings, chosen
from editor.training.doubt.calibrate import THRESHOLDS, TOLERANCE, calibrated, held, missed
from editor.training.doubt.conformal import binomial_interval
from editor.training.doubt.fit import fit_bound, fit_places
from editor.training.doubt.samples import Sample
from editor.training.doubt.trials import trials
from editor.training.doubt.writing import askings_rows

SHAPE = (24, 32)
SOFT, SHARE = PLACES.index("soft"), PLACES.index("share of object")


def made(draw: np.random.Generator, bad: float = 1.0) -> Sample:
    """A picture with a soft patch; an error is the likelier the softer a place, and some pictures are far worse."""
    found = np.zeros((len(PLACES), *SHAPE), np.float16)
    size = int(draw.integers(3, 18))
    found[SOFT, :size, : size + 4] = draw.uniform(0.2, 1, (size, size + 4))
    found[SHARE] = 0.3
    odds = 6 * found[SOFT].astype(np.float64) - 6 + bad * draw.normal()
    wrong = (draw.uniform(size=SHAPE) < 1 / (1 + np.exp(-odds))).astype(np.float16)
    return Sample("made", found, wrong, float(wrong.mean()) + 1e-3, 0.3)


def many(count: int, seed: int = 0, bad: float = 1.0) -> list[Sample]:
    draw = np.random.default_rng(seed)
    return [made(draw, bad) for _ in range(count)]


def test_the_fit_finds_what_makes_errors() -> None:
    line = fit_places(many(120))
    assert line.weights["soft"] == pytest.approx(6, rel=0.35)
    assert abs(line.weights["border"]) < 1e-6  # never anything but zero
    plane = probability(line, many(1, 9)[0].found.astype(np.float32))
    assert plane.max() > 10 * plane.min()


def test_the_median_is_fitted_and_not_the_mean() -> None:
    draw = np.random.default_rng(1)
    rows = [{"expected": float(x)} for x in draw.uniform(-6, -1, 300)]
    errors = [0.5 * row["expected"] - 1 + (4 if index % 5 == 0 else 0) for index, row in enumerate(rows)]
    line = fit_bound(rows, errors)
    assert line.weights["expected"] == pytest.approx(0.5, abs=0.05)
    assert line.offset == pytest.approx(-1, abs=0.2)


def test_missed_falls_from_all_to_nothing() -> None:
    one = many(1)[0]
    line = fit_places(many(40))
    shares = missed(one, probability(line, one.found.astype(np.float32)))
    assert (np.diff(shares) <= 1e-12).all()
    assert shares[-1] == 0
    assert len(shares) == len(THRESHOLDS)
    right = Sample("right", one.found, np.zeros_like(one.wrong), 0.0, 0.3)
    assert (missed(right, probability(line, one.found.astype(np.float32))) == 0).all()


def test_promises_hold_for_exchangeable_pictures() -> None:
    covered = within = count = 0
    for seed in range(12):
        pictures = many(330, seed)
        found = held(calibrated(pictures[:40], pictures[40:130]), pictures[130:])
        covered, within, count = covered + found.covered, within + found.within, count + 200
    # One calibration of 90 pictures has a coverage of its own: their mean over 12 scatters by 0.009 around 0.9.
    for hits in (covered, within):
        low, high = binomial_interval(hits, count, 0.999)
        assert low - 0.03 <= 0.9 <= high + 0.03


def test_promises_do_not_hold_for_pictures_of_another_kind() -> None:
    found = held(calibrated(many(60), many(120, 1)), many(200, 2, bad=6.0))
    assert found.within < 0.85 * 200


def test_a_higher_level_marks_more_and_bounds_higher() -> None:
    fitting, calibrating, others = many(60), many(200, 1), many(100, 2)
    low, high = (held(calibrated(fitting, calibrating, level), others) for level in (0.6, 0.9))
    assert low.unsure.mean() <= high.unsure.mean()
    assert (low.bound <= high.bound).all()
    assert low.covered <= high.covered


def test_the_bound_follows_the_error() -> None:
    found = held(calibrated(many(100, bad=0.3), many(200, 1, bad=0.3)), many(200, 2, bad=0.3))
    assert found.correlation > 0.7
    assert set(calibrated(many(40), many(40)).bound.weights) == set(TRAITS)
    assert ((found.miscovered <= TOLERANCE).sum()) == found.covered


def test_each_split_tests_the_half_that_had_no_part() -> None:
    found = trials(many(80), 3)
    assert [len(one.error) for one in found] == [40, 40, 40]
    assert not np.array_equal(found[0].error, found[1].error)


def test_asking_where_in_doubt_gains_more_than_its_share() -> None:
    fast = many(300)
    better = [Sample(one.name, one.found, one.wrong, one.error / 4, one.area) for one in fast]
    promised = calibrated(many(100, 1), many(100, 2))
    found = askings((promised, fast), (promised, better))
    assert (found[0].share, found[-1].share) == (0, 1)
    errors = [one.error for one in found]
    assert errors == sorted(errors, reverse=True)
    third = next(one for one in found if one.share > 0.25)
    assert errors[0] - third.error > 1.3 * third.share * (errors[0] - errors[-1])
    assert chosen(found).share < 1
    assert all(one.within >= found[0].within for one in found)
    assert f"**{chosen(found).share:.0%}**" in askings_rows(found, 0.1, 0.3)
