"""Photographs of garments as a document keeps them: by content, so that an outfit outlives the files it was made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from editor.model.frame import Frame
from editor.model.garment import Garment
from editor.model.input_image import Limits
from editor.model.outfit import WornGarment
from editor.model.recolouring import Recolouring
from editor.redactor.artefacts import Artefact, Keeping
from editor.redactor.garments.cutting import Masking
from editor.redactor.garments.understanding import understood_garment
from editor.redactor.used_pictures import used_picture

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
    return used_picture(asked, artefact, "photograph", LARGEST, limits)
