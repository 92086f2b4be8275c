"""How much of the ground a picture hides, and what lies between both."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping

import numpy as np

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.backdrops.laying import beneath, plain
from editor.redactor.backdrops.wide import Rows


def cover_of(frame: Frame, planes: Mapping[str, Pixels]) -> Pixels | None:
    """H x W float32 in 0-1: the subject with what was laid under it, or a picture's own opacity; None if it has none.

    Args:
        planes: as of `Context`.
    """
    if "cover" in planes:
        return planes["cover"]
    if "subject" in planes:
        return planes["subject"]
    return None if frame.alpha is None else to_depth(np.asarray(frame.alpha), "float32")


def laid_under(frame: Frame, cover: Pixels, planes: MutableMapping[str, Pixels], colour: Rows, opacity: Rows) -> Frame:
    """The frame with something under it; see `beneath`.

    Args:
        planes: of the `Context`; later operations find in it `cover`, and in `colours` those from before (H x W x 3).
    """
    planes.setdefault("colours", frame.rgb)
    result, planes["cover"] = beneath(frame, cover, colour, opacity)
    return result


def shaded_by(frame: Frame, planes: MutableMapping[str, Pixels]) -> Frame:
    """The frame with the natural shadow that was kept, `shade` of the planes, under everything else."""
    cover, shade = cover_of(frame, planes), planes.get("shade")
    if cover is None or shade is None:
        return frame
    return laid_under(frame, cover, planes, plain((0, 0, 0)), lambda rows: shade[rows])
