"""Pictures of what a try-on understood and did, to look into it or to show it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.cli.results import write_labels, write_mask, write_picture
from editor.cli.targets import Permission
from editor.model.frame import Frame, to_depth
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.person_labels import COLOURS
from editor.redactor.operations.tryon import TryOn
from editor.redactor.people.drawing import drawn
from editor.redactor.tryon.back import change_mask, laid_back
from editor.redactor.tryon.dressing import Dressed, Step


def write_stages(folder: Path, frame: Frame, dressed: Dressed, permission: Permission) -> None:
    """Write PNGs into a folder, which is made if it is missing.

    ``pose``, ``labels`` and ``silhouette`` of the person; for each garment its ``matte``, how it lies (``draped``), the
    person's picture with it (``worn``) and the labels then; at last the ``change-mask``: where it is 0, samples of a
    PNG result are those of the input.

    Raises:
        OutputError: as of `write_picture`.
    """
    person = dressed.before
    _write(folder / "0-pose.png", drawn(frame, [one.pose for one in dressed.people]), permission)
    write_labels(folder / "0-labels.png", person.first_labels, COLOURS, permission)
    write_mask(folder / "0-silhouette.png", person.silhouette.astype(np.float32), permission)
    for number, step in enumerate(dressed.steps, 1):
        _write_step(folder, number, step, frame, permission)
    write_mask(folder / "change-mask.png", _as_written(change_mask(dressed.person, frame)), permission)


def _write_step(folder: Path, number: int, step: Step, frame: Frame, permission: Permission) -> None:
    garment, draped = step.garment, step.draped
    cut = garment.frame.with_(alpha=to_depth(garment.matte, garment.frame.rgb.dtype.name))
    _write(folder / f"{number}-matte.png", cut, permission)
    laid = Frame(to_depth(draped.rgb, "uint8"), to_depth(draped.alpha, "uint8"), step.person.icc)
    _write(folder / f"{number}-draped.png", laid, permission)
    _write(folder / f"{number}-worn.png", laid_back(step.person, frame), permission)
    write_labels(folder / f"{number}-labels.png", step.person.labels, COLOURS, permission)


def _write(path: Path, frame: Frame, permission: Permission) -> None:
    made = OutputImage(frame, Metadata().after(TryOn.made, TryOn.step()))
    write_picture(path, made, WriteOptions("png"), permission, None)


def _as_written(mask: NDArray[np.float32]) -> NDArray[np.float32]:
    """A mask of which 8 bits say 0 only where it is 0."""
    return np.where(mask > 0, np.maximum(mask, np.float32(1 / 255)), 0).astype(np.float32)
