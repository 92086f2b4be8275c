"""What a network's masks are like beside those drawn by hand, a sample a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.redactor.doubt.evidence import evidence, grid_size
from editor.redactor.matting import refine
from editor.redactor.matting.doubts import settled
from editor.redactor.matting.fields import sized
from editor.training.doubt.passes import Passes
from editor.training.doubt.pictures import Pair

Spoil = Callable[[Frame, NDArray[np.bool_]], Frame]


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One picture.

    Attributes:
        found: F x h x w float16: the evidence.
        wrong: h x w float16, 0-1: how much of each place the mask as written, cut at one half, has wrong.
        error: mean absolute error of the mask as written, 8 bits, full size.
        area: share of the picture that the mask holds.
    """

    name: str
    found: NDArray[np.float16]
    wrong: NDArray[np.float16]
    error: float
    area: float

    @property
    def wrong_share(self) -> float:
        """Share of the picture that is wrong."""
        return float(self.wrong.astype(np.float32).mean())

    def thinned(self) -> Sample:
        """A quarter of the places: enough to judge by, where it is done again and again."""
        found, wrong = (np.ascontiguousarray(part[..., ::2, ::2]) for part in (self.found, self.wrong))
        return replace(self, found=found, wrong=wrong)


def sample(pair: Pair, passes: Passes, *, mirrored: bool, kind: str = "", spoil: Spoil | None = None) -> Sample:
    """The sample of one picture; `spoil` makes it a worse one, whose masks are kept under `kind`."""
    frame = pair.frame()
    truth = pair.truth(frame.size)
    if spoil is not None:
        frame = spoil(frame, truth)
    name = f"{kind}/{pair.name}" if kind else pair.name
    raw = passes.mask(frame, name)
    mask = to_depth(to_depth(settled(raw, frame.rgb), "uint16"), "float32")
    turned = passes.mask(frame, name, mirrored=True) if mirrored else None
    written = to_depth(refine(mask, frame.rgb), "uint8")
    wrong = np.asarray((written > 127) != truth, np.float32)
    return Sample(
        name,
        evidence(raw, mask, frame.rgb, turned).astype(np.float16),
        sized(wrong, *grid_size(frame.size)).astype(np.float16),
        float(np.abs(written / 255.0 - truth).mean()),
        float(mask.mean()),
    )


def samples(pairs: Iterable[Pair], passes: Passes, tell: Callable[[str], None], **how: Any) -> list[Sample]:
    """The samples of many pictures, in their order; `how` as in `sample`."""
    found = []
    for pair in pairs:
        found.append(sample(pair, passes, **how))
        if len(found) % 50 == 0:
            tell(f"{len(found)} pictures of {how.get('kind') or pair.name.split('/')[0]}")
    return found
