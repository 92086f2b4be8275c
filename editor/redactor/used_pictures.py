"""Pictures that a document uses besides its own, kept beside what networks yielded: with a project, not with a file."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from editor.errors import PictureMissingError
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.source_type import mixed
from editor.model.used_picture import Used
from editor.redactor.artefacts import Artefact, Keeping
from editor.redactor.matting.fields import sized


def used_picture(
    asked: Used, artefact: Keeping, what: str, longest: int, limits: Limits | None = None
) -> tuple[Frame, float]:
    """The picture that is asked for, made smaller where it is longer, and its scale.

    Args:
        artefact: of a `Context`, or whoever keeps artefacts of the picture that is edited.
        what: it is used as, a word of the artefact's name.
        longest: pixels of its longer side that are kept.
        limits: of the file.

    Raises:
        PictureMissingError: the picture is neither kept nor where it was.
        InputError: it cannot be read.
    """
    make = partial(_made, asked, longest, limits or Limits())
    return _unpacked(artefact(f"{what} {asked.picture[:16]}", {"picture": asked.picture}, make))


def _made(asked: Used, longest: int, limits: Limits) -> Artefact:
    try:
        data = Path(asked.path).read_bytes() if asked.path else b""
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != asked.picture:
        raise PictureMissingError(
            "The picture {name} that is used here was moved or changed.", "Add it again.", name=asked.name or "?"
        )
    image = InputImage.from_bytes(data, asked.name, limits)
    return _packed(image.frame, longest, mixed(image.metadata.claimed))


def _packed(frame: Frame, longest: int, made: str) -> Artefact:
    scale = min(1.0, longest / max(frame.size))
    width, height = (max(1, round(side * scale)) for side in frame.size)
    arrays: dict[str, Any] = {"rgb": sized(frame.rgb, width, height)}
    if frame.alpha is not None:
        arrays["alpha"] = sized(frame.alpha, width, height)
    if frame.icc is not None:
        arrays["icc"] = np.frombuffer(frame.icc, np.uint8)
    return Artefact(arrays, {"scale": scale, "made": made})


def _unpacked(kept: Artefact) -> tuple[Frame, float]:
    arrays = kept.arrays
    icc = arrays["icc"].tobytes() if "icc" in arrays else None
    return Frame(arrays["rgb"], arrays.get("alpha"), icc), float(kept.facts["scale"])
