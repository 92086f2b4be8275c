"""Fits what is promised of afterwards: logistic regression of a place's error, median regression of a picture's."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.doubt.calibration import Line
from editor.redactor.doubt.evidence import MIRRORED, PLACES
from editor.redactor.doubt.measure import probability, traits
from editor.training.doubt.samples import Sample

Numbers = NDArray[np.float64]

_PLACES: Final = 3000  # a picture
_STEPS: Final = 12
_RIDGE: Final = 1.0
_TRAIT_RIDGE: Final = 5.0
_ROUNDS: Final = 40
_FLAT: Final = 0.05  # residuals below count alike
_LEAST: Final = 1e-4  # errors below are equally small


def fit_places(samples: Sequence[Sample], seed: int = 0) -> Line:
    """Log odds of an error at a place: logistic regression with a ridge by Newton's method (Bishop 2006, 4.3.3)."""
    draw = np.random.default_rng(seed)
    parts, errors = [], []
    for one in samples:
        chosen = draw.choice(one.wrong.size, min(_PLACES, one.wrong.size), replace=False)
        parts.append(one.found.reshape(len(one.found), -1)[:, chosen].T.astype(np.float64))
        errors.append(one.wrong.ravel()[chosen].astype(np.float64))
    inputs, target = np.concatenate(parts), np.concatenate(errors)
    inputs = np.column_stack([inputs, np.ones(len(inputs))])
    ridge = np.diag([_RIDGE] * (inputs.shape[1] - 1) + [0.0])
    weights = np.zeros(inputs.shape[1])
    weights[-1] = math.log(max(target.mean(), 1e-4))
    for _ in range(_STEPS):
        share = 1 / (1 + np.exp(-np.clip(inputs @ weights, -30, 30)))
        slope = inputs.T @ (target - share) - ridge @ weights
        bend = (inputs * (share * (1 - share))[:, None]).T @ inputs + ridge
        weights += np.clip(np.linalg.solve(bend, slope), -3, 3)
    names = (*PLACES, *MIRRORED)[: len(samples[0].found)]
    return Line(float(weights[-1]), dict(zip(names, weights[:-1].tolist(), strict=True)))


def fit_bound(rows: Sequence[Mapping[str, float]], errors: Sequence[float]) -> Line:
    """Median of the logarithm of a picture's error, from its traits (Koenker and Bassett 1978), with a ridge.

    Medians rather than means: some pictures fail by a factor of ten, and these would lift the line for all. Solved by
    least squares with weights, anew each time.

    Args:
        rows: traits, a picture each.
        errors: logarithms.
    """
    names = list(rows[0])
    inputs = np.array([[row[name] for name in names] for row in rows])
    target = np.array(errors)
    middle, spread = inputs.mean(axis=0), inputs.std(axis=0) + 1e-6
    scaled = (inputs - middle) / spread
    scaled = np.column_stack([scaled, np.ones(len(scaled))])
    ridge = np.diag([_TRAIT_RIDGE] * len(names) + [0.0])
    weights, rest = np.zeros(scaled.shape[1]), np.ones(len(scaled))
    for _ in range(_ROUNDS):
        heavy = scaled / np.maximum(np.abs(rest), _FLAT)[:, None]
        weights = np.linalg.solve(scaled.T @ heavy + ridge, heavy.T @ target)
        rest = target - scaled @ weights
    slopes = weights[:-1] / spread
    return Line(float(weights[-1] - slopes @ middle), dict(zip(names, slopes.tolist(), strict=True)))


def row_of(one: Sample, places: Line) -> dict[str, float]:
    """The traits of a picture."""
    found = one.found.astype(np.float32)
    return traits(found, probability(places, found))


def log_error(one: Sample) -> float:
    return math.log(max(one.error, _LEAST))


def value(line: Line, row: Mapping[str, float]) -> float:
    """What the line says of one picture."""
    return line.offset + sum(weight * row[name] for name, weight in line.weights.items())
