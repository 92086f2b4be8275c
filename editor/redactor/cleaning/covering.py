"""Blemishes of one kind found once in the whole picture, and covered in each view: what dust and scratches share."""

from __future__ import annotations

from editor.errors import Cancelled
from editor.model.frame import Frame
from editor.redactor.artefacts import Artefact
from editor.redactor.cleaning.blemishes import found_blemishes
from editor.redactor.cleaning.healing import healed
from editor.redactor.operation import Context

REACH = 260  # full-size pixels that the largest speck of a picture of 48 megapixels is healed from
FAINTEST, PLAINEST = 6.0, 64.0  # contrasts in 255ths that are covered at 100, and at almost 0


def least_contrast(value: float) -> float:
    """The contrast, in 255ths, from which on a slider at `value` (0-100) takes blemishes."""
    return float(PLAINEST * (FAINTEST / PLAINEST) ** (value / 100))


def covered(frame: Frame, context: Context, name: str, value: float, *, long: bool) -> Frame:
    """The frame without the blemishes that a slider at `value` (0-100) takes.

    Args:
        name: of the artefact, and of its only array: N x 8 float32, see `found_blemishes`.
        long: scratches instead of specks.

    Raises:
        Cancelled: the context says so.
    """
    if context.is_cancelled():
        raise Cancelled

    def find() -> Artefact:
        found = found_blemishes(context.source, long)
        return Artefact({name: found}, {"found": len(found)})

    found = context.artefact(name, {}, find).arrays[name]
    return healed(frame, found[found[:, 7] >= least_contrast(value)], context.places, context.step)
