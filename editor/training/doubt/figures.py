"""What was measured, as lines of a Markdown table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from editor.training.doubt.calibrate import LEVEL, Held
from editor.training.doubt.conformal import binomial_interval

HEAD = (
    "| pictures | number | mean error | covered | as without marks | unsure: mean, median | wrong places marked "
    "| within the bound | bound / error, median | Spearman: picture, object |\n"
    "|---|---|---|---|---|---|---|---|---|---|"
)


def held_row(name: str, one: Held) -> str:
    """One set of pictures."""
    count = len(one.error)
    bare = np.mean(one.wrong <= one.tolerance)
    return (
        f"| {name} | {count} | {one.error.mean():.4f} | {_share(one.covered, count)} | {bare:.3f} | "
        f"{one.unsure.mean():.3f}, {np.median(one.unsure):.3f} | {_marked(one):.2f} | "
        f"{_share(one.within, count)} | {one.ratio:.2f} | {one.correlation:.2f}, {one.correlation_of_object:.2f} |"
    )


def _marked(one: Held) -> float:
    """Share of all wrong places that are marked."""
    return 1 - float(one.missed @ one.wrong) / max(float(one.wrong.sum()), 1e-9)


def _of_medians(one: Held) -> float:
    return float(np.median(one.bound) / np.median(one.error))


def _share(hits: int, count: int) -> str:
    low, high = binomial_interval(hits, count)
    return f"{hits / count:.3f} ({low:.3f}-{high:.3f})"


def splits_rows(found: Sequence[Held]) -> str:
    """The random splits: the mean, the range, and in how many 0.9 lies in the split's own binomial interval."""

    def row(name: str, values: Sequence[float], aim: str, digits: int = 3) -> str:
        middle, low, high = (f"{number:.{digits}f}" for number in (np.mean(values), min(values), max(values)))
        return f"| {name} | {aim} | {middle} | {low} to {high} |"

    def fitting(hits: Sequence[int]) -> str:
        good = 0
        for one, count in zip(hits, (len(one.error) for one in found), strict=True):
            low, high = binomial_interval(one, count)
            good += low <= LEVEL <= high
        return f"{LEVEL:.2f} lies in the 95 % interval of {good} of {len(found)} splits"

    ratios = [one.ratio for one in found]
    covered, within = [one.covered for one in found], [one.within for one in found]
    shares = [one.covered / len(one.error) for one in found], [one.within / len(one.error) for one in found]
    lines = [
        "| of the halves that were tested | aim | mean | range |\n|---|---|---|---|",
        row(
            f"pictures covered: at most {found[0].tolerance:.1%} wrong and not marked",
            shares[0],
            f"{LEVEL:.2f}; {fitting(covered)}",
        ),
        row("the same without any mark", [float(np.mean(one.wrong <= one.tolerance)) for one in found], "-"),
        row("unsure share of a picture, mean", [float(one.unsure.mean()) for one in found], "<= 0.08"),
        row("the same, median", [float(np.median(one.unsure)) for one in found], "-"),
        row("share wrong and not marked, mean", [float(one.miscovered.mean()) for one in found], f"<= {1 - LEVEL:.1f}"),
        row("wrong places that are marked", [_marked(one) for one in found], "-"),
        row("pictures within their bound", shares[1], f"{LEVEL:.2f}; {fitting(within)}"),
        row(
            "bound / error, median",
            ratios,
            f"<= 2.5; in {sum(ratio <= 2.5 for ratio in ratios)} of {len(found)} splits",
            2,
        ),
        row("median bound / median error", [_of_medians(one) for one in found], "<= 2.5", 2),
        row("Spearman, bound and error of the picture", [one.correlation for one in found], ">= 0.5", 2),
        row("Spearman, both as shares of the object", [one.correlation_of_object for one in found], ">= 0.5", 2),
    ]
    return "\n".join(lines)
