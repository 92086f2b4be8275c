"""Photographs of garments as a document keeps them: by content, so that an outfit outlives the files it was made of."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.errors import PictureMissingError
from editor.model.frame import Frame
from editor.model.garment import Garment
from editor.model.input_image import InputImage, Limits
from editor.model.outfit import WornGarment
from editor.model.recolouring import Recolouring
from editor.redactor.artefacts import Artefact, Keeping
from editor.redactor.garments.cutting import Masking
from editor.redactor.garments.understanding import understood_garment
from editor.redactor.matting.fields import sized

LARGEST: Final = 2048  # longer side that is kept: more of a garment than a working picture shows


def garment_of(
    asked: WornGarment,
    networks: Masking,
    artefact: Keeping,
    is_cancelled: Callable[[], bool] | None = None,
    limits: Limits | None = None,
) -> Garment:
    """What an outfit's garment is, its photograph kept beside what networks told of it.

    Args:
        artefact: of a `Context`, or whoever keeps artefacts of the person's picture.
        limits: of the file.

    Raises:
        PictureMissingError: the photograph is neither kept nor where it was.
        InputError: it cannot be read, or shows no garment.
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    name = asked.picture[:16]
    frame, scale = photograph(asked, artefact, limits)

    def keep(what: str, parts: Mapping[str, Any], make: Callable[[], Artefact]) -> Artefact:
        return artefact(f"{what} {name}", {**parts, "picture": asked.picture}, make)

    return understood_garment(
        networks,
        frame,
        asked.category or None,
        asked.sleeve,
        {name: (x * scale, y * scale) for name, (x, y) in asked.landmarks.items()},
        is_cancelled,
        artefact=keep,
    )


def photograph(
    asked: WornGarment | Recolouring, artefact: Keeping, limits: Limits | None = None
) -> tuple[Frame, float]:
    """The picture that is asked for, at most `LARGEST` pixels long, and its scale. Arguments and errors as above."""
    parts = {"picture": asked.picture}
    make = partial(_made, asked, limits or Limits())
    return _unpacked(artefact(f"photograph {asked.picture[:16]}", parts, make))


def _made(asked: WornGarment | Recolouring, limits: Limits) -> Artefact:
    return _packed(_read(asked, limits))


def _read(asked: WornGarment | Recolouring, limits: Limits) -> Frame:
    try:
        data = Path(asked.path).read_bytes() if asked.path else b""
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != asked.picture:
        raise PictureMissingError(
            "The photo {name} of a garment was moved or changed.", "Add it again.", name=asked.name or "?"
        )
    return InputImage.from_bytes(data, asked.name, limits).frame


def _packed(frame: Frame) -> Artefact:
    scale = min(1.0, LARGEST / max(frame.size))
    width, height = (max(1, round(side * scale)) for side in frame.size)
    arrays: dict[str, Any] = {"rgb": sized(frame.rgb, width, height)}
    if frame.alpha is not None:
        arrays["alpha"] = sized(frame.alpha, width, height)
    if frame.icc is not None:
        arrays["icc"] = np.frombuffer(frame.icc, np.uint8)
    return Artefact(arrays, {"scale": scale})


def _unpacked(kept: Artefact) -> tuple[Frame, float]:
    arrays = kept.arrays
    icc = arrays["icc"].tobytes() if "icc" in arrays else None
    return Frame(arrays["rgb"], arrays.get("alpha"), icc), float(kept.facts["scale"])
