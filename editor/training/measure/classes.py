"""How often a network tells the right kind, and which it takes for which."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Shares = NDArray[np.float32]

_SUREST: Final = 1e-6  # the logarithm of 0 is no figure


@dataclass(frozen=True, slots=True)
class Confusion:
    """What was taken for what.

    Attributes:
        names: of the kinds, in order.
        counts: n x n int64: rows are what the pictures show, columns what the network told.
    """

    names: tuple[str, ...]
    counts: NDArray[np.int64]

    @property
    def accuracy(self) -> float:
        """0-1: the share of pictures of which the right kind was told."""
        return float(np.trace(self.counts) / max(1, self.counts.sum()))

    @property
    def recalls(self) -> NDArray[np.float64]:
        """0-1 for each kind that was shown, NaN for others."""
        shown = self.counts.sum(axis=1).astype(np.float64)
        return np.divide(np.diag(self.counts), shown, out=np.full(len(shown), math.nan), where=shown > 0)

    def markdown(self) -> str:
        """A table: a line for each kind that was shown, with its number and how many of it were told right."""
        head = ["shown", "pictures", "told right", *self.names]
        lines = [_line(head), _line(["---"] * len(head))]
        for name, row, recall in zip(self.names, self.counts, self.recalls, strict=True):
            told = "-" if math.isnan(recall) else f"{recall:.3f}"
            lines.append(_line([name, str(row.sum()), told, *(str(count) if count else "" for count in row)]))
        return "\n".join(lines) + "\n"


class ClassScores:
    """Gathers what a network tells of a set of pictures.

    Args:
        names: of the kinds.
        groups: what each belongs to, as many as `names`; empty where they are not grouped.
    """

    def __init__(self, names: Sequence[str], groups: Sequence[str] = ()) -> None:
        self._names, self._groups = tuple(names), tuple(groups)
        self._told: list[int] = []
        self._told_groups: list[int] = []
        self._shown: list[int] = []
        self._each: list[dict[str, float]] = []
        self._group_names = tuple(sorted(set(groups)))
        self._group_of = np.array([self._group_names.index(group) for group in groups], np.int64)

    def __len__(self) -> int:
        return len(self._shown)

    def add(self, shares: Shares, shown: int) -> dict[str, float]:
        """Compare what was told of a picture with what it shows.

        Args:
            shares: of the kinds, 0-1, their sum 1.
            shown: the number of the right kind.

        Returns:
            This picture's figures, by the names of `figures.CLASSES`.
        """
        self._shown.append(shown)
        self._told.append(int(shares.argmax()))
        better = int((shares > shares[shown]).sum())
        found = {
            "accuracy": float(self._told[-1] == shown),
            "top 3": float(better < 3),
            "cross-entropy": -math.log(max(_SUREST, float(shares[shown]))),
        }
        if self._groups:
            sums = np.bincount(self._group_of, shares, len(self._group_names))
            self._told_groups.append(int(sums.argmax()))
            found["accuracy of groups"] = float(self._told_groups[-1] == self._group_of[shown])
        self._each.append(found)
        return found

    def means(self) -> dict[str, float]:
        """The means of each picture's figures."""
        names = self._each[0] if self._each else ()
        return {name: float(np.mean([figures[name] for figures in self._each])) for name in names}

    def of_set(self) -> dict[str, float]:
        """The mean over kinds of the share told right: each counts the same, however rare."""
        return {"mean recall": float(np.nanmean(self.confusion().recalls))} if self._shown else {}

    def confusion(self) -> Confusion:
        """Of the kinds."""
        return _counted(self._names, self._shown, self._told)

    def confusion_of_groups(self) -> Confusion | None:
        """Of the groups, if there are any."""
        if not self._groups:
            return None
        return _counted(self._group_names, [int(self._group_of[shown]) for shown in self._shown], self._told_groups)


def _counted(names: tuple[str, ...], shown: Sequence[int], told: Sequence[int]) -> Confusion:
    counts = np.zeros((len(names), len(names)), np.int64)
    np.add.at(counts, (list(shown), list(told)), 1)
    return Confusion(names, counts)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
