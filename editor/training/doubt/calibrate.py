"""From samples to calibrated numbers, and what these promise on others."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.doubt.calibration import Line
from editor.redactor.doubt.measure import probability, traits
from editor.training.doubt.conformal import controlled, rank_correlation, upper_quantile
from editor.training.doubt.fit import fit_bound, fit_places, log_error, row_of, value
from editor.training.doubt.samples import Sample

Numbers = NDArray[np.float64]

LEVEL: Final = 0.9
TOLERANCE: Final = 0.015  # share of a picture that may be wrong without being marked, unless told otherwise
# Thresholds tried: from few unsure places to all of them.
THRESHOLDS: Final[Numbers] = np.append(np.geomspace(0.9, 1e-4, 300), 0.0)


@dataclass(frozen=True, slots=True)
class Found:
    """What a calibration file holds of errors; the fields are those of `Calibration`, and what it was found for.

    Attributes:
        tolerance: share of a picture that may be wrong without being marked.
    """

    places: Line
    unsure: float
    bound: Line
    tolerance: float = TOLERANCE


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """What became of the promises on other pictures, a number a picture.

    Attributes:
        missed: share of the wrong places that are not unsure.
        miscovered: share of the picture that is wrong and not unsure.
        wrong: share of the picture that is wrong.
        unsure: share of the picture that is.
        error, bound: mean absolute error and its bound.
        area: share of the picture that the mask holds.
        tolerance: share of a picture that may be wrong without being marked.
    """

    missed: Numbers
    miscovered: Numbers
    wrong: Numbers
    unsure: Numbers
    error: Numbers
    bound: Numbers
    area: Numbers
    tolerance: float = TOLERANCE

    @property
    def covered(self) -> int:
        """In how many pictures no more than `tolerance` is wrong and not marked."""
        return int(np.count_nonzero(self.miscovered <= self.tolerance))

    @property
    def within(self) -> int:
        """In how many pictures the error is within its bound."""
        return int(np.count_nonzero(self.error <= self.bound))

    @property
    def ratio(self) -> float:
        """Bound against error, median."""
        return float(np.median(self.bound / np.maximum(self.error, 1e-4)))

    @property
    def correlation(self) -> float:
        """Spearman's, between bound and error."""
        return rank_correlation(self.bound, self.error)

    @property
    def correlation_of_object(self) -> float:
        """The same, both as shares of the object."""
        area = np.maximum(self.area, 2e-3)
        return rank_correlation(self.bound / area, self.error / area)


def calibrated(
    fitting: Sequence[Sample], calibrating: Sequence[Sample], level: float = LEVEL, tolerance: float = TOLERANCE
) -> Found:
    """Fit on some pictures, promise on others.

    In `level` of all pictures at most `tolerance` of the picture is wrong and not marked: conformal risk control with
    the loss 1 for a picture in which it is more. In as many the error is within its bound: split conformal prediction
    of the error's logarithm.
    """
    places = fit_places(fitting)
    line = fit_bound([row_of(one, places) for one in fitting], [log_error(one) for one in fitting])
    losses, scores = [], []
    for one in calibrating:
        found = one.found.astype(np.float32)
        plane = probability(places, found)
        losses.append(missed(one, plane) * one.wrong_share > tolerance)
        scores.append(log_error(one) - value(line, traits(found, plane)))
    unsure = float(THRESHOLDS[controlled(np.array(losses, np.float64), 1 - level)])
    offset = line.offset + upper_quantile(np.array(scores), level)
    return Found(places, unsure, Line(offset, line.weights), tolerance)


def calibrated_on(pictures: Sequence[Sample], tolerance: float = TOLERANCE) -> Found:
    """Fit on every fourth of these pictures, promise on the others: few weights, but a quantile that needs many."""
    others = [one for index, one in enumerate(pictures) if index % 4]
    return calibrated(pictures[::4], others, tolerance=tolerance)


def held(promised: Found, others: Sequence[Sample]) -> Held:
    """How the promises do on pictures that had no part in them."""
    rows: list[tuple[float, ...]] = []
    index = int(np.argmin(np.abs(THRESHOLDS - promised.unsure)))
    for one in others:
        found = one.found.astype(np.float32)
        plane = probability(promised.places, found)
        lost = float(missed(one, plane)[index])
        bound = math.exp(min(0.0, value(promised.bound, traits(found, plane))))
        unsure = float(np.mean(plane >= promised.unsure))
        rows.append((lost, lost * one.wrong_share, one.wrong_share, unsure, one.error, bound, one.area))
    return Held(*np.array(rows, np.float64).T, tolerance=promised.tolerance)


def missed(one: Sample, plane: NDArray[np.float32]) -> Numbers:
    """Share of the picture's wrong places whose doubt is below each of `THRESHOLDS`; 0 where nothing is wrong."""
    wrong = one.wrong.ravel().astype(np.float64)
    total = wrong.sum()
    if total == 0:
        return np.zeros(len(THRESHOLDS))
    marked = wrong > 0
    doubt, weight = plane.ravel()[marked], wrong[marked]
    order = np.argsort(doubt)
    below = np.concatenate([[0.0], np.cumsum(weight[order])])
    return np.asarray(below[np.searchsorted(doubt[order], THRESHOLDS, side="left")] / total)
