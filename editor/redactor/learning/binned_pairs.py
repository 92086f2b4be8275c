"""Colours of many pictures before and after, gathered in bins, so that a thousand pictures take no more than one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_BINS = 48  # a channel, as for one picture


class BinnedPairs:
    """What became of each colour, in the mean over all pictures.

    In each picture a bin weighs the root of its area, as far as its pixels are trusted, and all pictures weigh the
    same: neither a white wall nor a large file outvotes the rest.
    """

    def __init__(self) -> None:
        self._sums = np.zeros((_BINS**3, 7))

    def add(self, before: NDArray[np.float32], after: NDArray[np.float32], weights: Floats) -> None:
        """Take the pixels of a pair.

        Args:
            before, after: N x 3, encoded, 0-1.
            weights: N, not negative: how far each pixel can be trusted.
        """
        codes = np.minimum((before * _BINS).astype(np.int64), _BINS - 1) @ np.array([_BINS * _BINS, _BINS, 1])
        bins, places, areas = np.unique(codes, return_inverse=True, return_counts=True)
        held = np.bincount(places, weights, len(bins))
        taken = held > 1e-6
        if not taken.any():
            return
        both = np.concatenate([before, after - before], axis=1)
        means = np.stack([np.bincount(places, weights * one, len(bins)) for one in both.T], axis=1)
        share = held[taken] / np.sqrt(areas[taken])
        share /= share.sum()
        self._sums[bins[taken], :6] += means[taken] / held[taken, None] * share[:, None]
        self._sums[bins[taken], 6] += share

    def gathered(self) -> tuple[Floats, Floats, Floats]:
        """Mean colour (N x 3), mean change (N x 3) and weight (N, their sum 1) of each bin that holds something."""
        weights = self._sums[:, 6]
        taken = weights > 0
        means = self._sums[taken, :6] / weights[taken, None]
        return means[:, :3], means[:, 3:], weights[taken] / weights.sum()
