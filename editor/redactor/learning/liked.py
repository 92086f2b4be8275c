"""A look from pictures that somebody likes and pictures of their own, without pairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.errors import EditorError, InputError
from editor.model.colour_table import ColourTable
from editor.model.picture_file import DEFAULT_LIMITS, Limits
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.learning.colour_histogram import CHROMATICITY, LIGHTNESS, Histogram, histogram
from editor.redactor.learning.lesson import Learnt, Lesson, Skipped, doubling
from editor.redactor.learning.pictures import MOST, SRGB, SmallPicture, small_picture
from editor.redactor.learning.transfer import Transfer, transfer
from editor.redactor.light import from_oklab
from editor.redactor.retouching.colour_table import SIDE

Floats = NDArray[np.float64]

_DRAWS = 16  # of the bootstrap
_DOUBT = 1.5  # how many times the variance of chance is taken off the square of what was found
# Variance of each block over pictures, measured on 299 photographs; times 1/n + 1/m it is that of chance. Half of it is
# assumed where a handful of pictures happen to agree.
_TYPICAL = np.array([0.12, *[0.0015] * 5, 2.5]) / 2
_ONE_PICTURE = 0.5  # how much of the way is gone from a single picture of one's own
FAINT = 0.7  # mean delta E 2000 of a look that is hardly one


def learn_liked(
    liked: Sequence[Path], own: Sequence[Path | SmallPicture], limits: Limits = DEFAULT_LIMITS
) -> Iterator[Lesson]:
    """Learn what the liked pictures have and one's own have not; a lesson a picture, a look each time there are twice
    as many.

    Two folders differ in what they show too, not only in their look. How much of the difference could be chance is
    found by drawing the pictures of both folders anew with repetitions (the bootstrap, Efron 1979), and that much is
    taken off: positive-part shrinkage of James and Stein (1961), for the curve, each tint and the gains by itself. The
    more pictures, the more is believed. A single picture of one's own is taken as it is, and half of the way is gone.

    Args:
        own: files, or pictures that are open.

    Raises:
        InputError: no picture of one of the folders can be used.
    """
    found: dict[str, list[Histogram]] = {"liked": [], "own": []}
    skipped: tuple[Skipped, ...] = ()
    queue = _mixed(liked[:MOST], own[:MOST])
    looks = doubling(len(queue), least=4)
    for number, (side, item) in enumerate(queue, 1):
        try:
            found[side].append(_read(item, limits))
        except EditorError as error:
            skipped = (*skipped, Skipped(item.name if isinstance(item, Path) else "", error))
        is_last = number == len(queue)
        if is_last and not all(found.values()):
            raise InputError("None of the pictures can be used.", "The last: {reason}", reason=skipped[-1].reason)
        learnt = learnt_from(**found) if number in looks and all(found.values()) else None
        yield Lesson(number / len(queue), learnt, skipped)


def is_faint(learnt: Learnt) -> bool:
    """Whether the pictures do not differ by more than chance."""
    return learnt.change < FAINT


def _mixed(liked: Sequence[Path], own: Sequence[Path | SmallPicture]) -> list[tuple[str, Path | SmallPicture]]:
    """Both lists spread evenly over one, so that what has been read at any time speaks for all."""
    placed = [((index + 0.5) / len(each), side, item)
              for side, each in (("liked", liked), ("own", own)) for index, item in enumerate(each)]  # fmt: skip
    return [(side, item) for _, side, item in sorted(placed, key=lambda one: one[:2])]


def _read(item: Path | SmallPicture, limits: Limits) -> Histogram:
    picture = small_picture(item, limits) if isinstance(item, Path) else item
    if not picture.seen.any():
        raise InputError(
            "{name} is transparent everywhere.", name=item.name if isinstance(item, Path) else "The picture"
        )
    return histogram(picture)


def learnt_from(liked: Sequence[Histogram], own: Sequence[Histogram]) -> Learnt:
    """The look that pictures of these histograms teach."""
    source, target = np.stack(own), np.stack(liked)
    whole = _means(source)[0], _means(target)[0]
    found = transfer(*whole)
    found = found.weakened(_believed(found, source, target))
    nodes = np.asarray(ColourTable.identity(SIDE).lattice, np.float64).reshape(-1, 3)
    lattice = found.colours(nodes).reshape(SIDE, SIDE, SIDE, 3).astype(np.float32)
    return Learnt(
        ColourTable(lattice=lattice), len(liked) + len(own), *_distances(found, *whole), _change(found, whole[0])
    )


def _believed(found: Transfer, source: Histogram, target: Histogram) -> Floats:
    """Which share of each block is more than chance."""
    random = np.random.default_rng(0)  # the same pictures teach the same look
    drawn = [transfer(*both).blocks() for both in zip(_means(source, random), _means(target, random), strict=True)]
    chance = np.array([np.var(block, axis=0).sum() for block in zip(*drawn, strict=True)])
    alone = len(source) == 1
    chance = np.maximum(chance, _TYPICAL * ((0 if alone else 1 / len(source)) + 1 / len(target)))
    sizes = np.array([np.sum(block**2) for block in found.blocks()])
    shares: Floats = np.maximum(0, 1 - _DOUBT * chance / np.maximum(sizes, 1e-12))
    return shares * (_ONE_PICTURE if alone else 1)


def _means(histograms: Histogram, random: np.random.Generator | None = None) -> Floats:
    """The mean of histograms, 1 x ...; with `random`, of as many drawn from them with repetitions, _DRAWS x ..."""
    count = len(histograms)
    weights = np.ones((1, count))
    if random is not None:
        drawn = random.integers(count, size=(_DRAWS, count))
        weights = np.stack([np.bincount(one, minlength=count) for one in drawn])
    means = (weights / count).astype(np.float32) @ histograms.reshape(count, -1)
    return np.asarray(means.reshape(-1, *histograms.shape[1:]), np.float64)


def _distances(found: Transfer, source: Floats, target: Floats) -> tuple[float, float]:
    """How far the colours lie apart before and after, in hundredths of Oklab.

    Sliced Wasserstein distance (Rabin, Peyré, Delon and Bernot 2011) of the histograms along seven directions.
    """
    nodes = _nodes()
    kept, wanted = source.ravel() > 0, target.ravel() > 0
    goal, counts = nodes[wanted], (source.ravel()[kept], target.ravel()[wanted])
    return tuple(100 * _sliced(each, goal, *counts) for each in (nodes[kept], found.moved(nodes[kept])))  # type: ignore[return-value]


def _sliced(one: Floats, other: Floats, weights: Floats, other_weights: Floats) -> float:
    directions = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1], [1, 1, 1]], np.float64)
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    ranks = (np.arange(500) + 0.5) / 500
    apart = [np.abs(_quantiles(one @ way, weights, ranks) - _quantiles(other @ way, other_weights, ranks)).mean()
             for way in directions]  # fmt: skip
    return float(np.mean(apart))


def _quantiles(values: Floats, weights: Floats, ranks: Floats) -> Floats:
    order = np.argsort(values)
    sums = np.cumsum(weights[order])
    return np.asarray(np.interp(ranks, (sums - weights[order] / 2) / sums[-1], values[order]))


def _change(found: Transfer, source: Floats) -> float:
    """Mean delta E 2000 between one's own colours and what becomes of them."""
    counts = source.ravel()
    heavy = np.argsort(counts)[-4000:]
    before = np.clip(SRGB.encode(from_oklab(_nodes()[heavy], SRGB)), 0, 1)
    return float(
        np.average(delta_e_2000(lab_of_srgb(before), lab_of_srgb(found.colours(before))), weights=counts[heavy])
    )


def _nodes() -> Floats:
    """L, a, b at the places of a histogram, N x 3."""
    light = LIGHTNESS.repeat(len(CHROMATICITY))[:, None]
    return np.concatenate([light, np.tile(CHROMATICITY, (len(LIGHTNESS), 1))], axis=1)
