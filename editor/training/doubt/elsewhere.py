"""Pictures unlike those of the calibration, where nothing is promised: how much holds all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.training.doubt.passes import Passes
from editor.training.doubt.pictures import SPOILT, Pair, cluttered, last_by_content, pairs, people
from editor.training.doubt.samples import Sample, Spoil, samples

_LAST: Final = 400  # of saliency_train by content: no training takes them


def elsewhere(
    data: Path, same: Sequence[Sample], passes: Passes, count: int, mirrored: bool, tell: Callable[[str], None]
) -> Iterator[tuple[str, Sequence[Sample]]]:
    """Name and samples of each set: `same` as it is, some of its pictures made worse, and what else is in `data`.

    Args:
        count: pictures a set.
    """
    yield "as they are", same
    all_pairs = pairs(data / "saliency_val")
    some = [pair for pair in all_pairs if pair.name in {one.name for one in same}]
    step = max(1, len(some) // count)
    for name, spoil in _spoils(all_pairs).items():
        yield name, samples(some[::step], passes, tell, mirrored=mirrored, kind=name, spoil=spoil)
    if (data / "saliency_train").is_dir():
        others = last_by_content(pairs(data / "saliency_train"), _LAST)[:count]
        yield "saliency_train (DUTS-TR)", samples(others, passes, tell, mirrored=mirrored)
    if (data / "people").is_dir():
        everyone = people(data / "people")
        chosen = everyone[:: max(1, len(everyone) // count)]
        yield "people in the street", samples(chosen, passes, tell, mirrored=mirrored)


def _spoils(all_pairs: Sequence[Pair]) -> dict[str, Spoil]:
    def alone(change: Callable[[Frame], Frame]) -> Spoil:
        return lambda frame, truth: change(frame)

    def before_another(frame: Frame, truth: NDArray[np.bool_]) -> Frame:
        other = all_pairs[int(np.random.default_rng(int(truth.sum())).integers(len(all_pairs)))]
        return cluttered(frame, truth, other.frame())

    return {**{name: alone(change) for name, change in SPOILT.items()}, "cluttered": before_another}
