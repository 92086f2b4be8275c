"""Pictures that show what few others show are seen more often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from editor.training.data.folders import Item
from editor.training.data.reading import read_labels


def repeated(items: Sequence[Item], classes: int, threshold: float) -> list[Item]:
    """Items with label maps, each as often as its rarest class asks for.

    A class that a share f of all pictures shows asks for sqrt(threshold / f) times, but once at least: repeat factor
    sampling (Gupta, Dollar and Girshick, LVIS, CVPR 2019, section 4). Fractions are rounded by a fixed row of chances,
    so the same items always give the same list.

    Args:
        classes: how many there are.
        threshold: the share of pictures above which a class is not rare, 0-1.
    """
    shown = np.stack([_shown(item, classes) for item in items])
    factors = np.maximum(1.0, np.sqrt(threshold / np.maximum(shown.mean(axis=0), 1 / len(items))))
    wanted = (shown * factors).max(axis=1)
    chances = np.random.default_rng(0).random(len(items))
    counts = np.floor(wanted + chances).astype(int)
    return [item for item, count in zip(items, counts, strict=True) for _ in range(max(1, count))]


def evened(items: Sequence[Item]) -> list[Item]:
    """Items with classes, each as often as a class of n asks for: sqrt(the largest class's / n) times, rounded as in
    `repeated`."""
    counts = Counter(item.label for item in items)
    most = max(counts.values())
    chances = np.random.default_rng(0).random(len(items))
    return [
        item
        for item, chance in zip(items, chances, strict=True)
        for _ in range(int((most / counts[item.label]) ** 0.5 + chance))
    ]


def _shown(item: Item, classes: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    assert item.target is not None
    labels = read_labels(item.target, classes)
    counts = np.bincount(labels.ravel(), minlength=classes)
    return np.asarray(counts > 0.001 * labels.size)
