"""What a design starts from: nothing, a photograph, a garment of the wardrobe or the bank, another design, a sketch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import numpy as np

from editor.controllers.small_frame import shrunk
from editor.errors import EditorError
from editor.model.frame import Frame, Pixels, to_depth
from editor.model.input_image import InputImage, Limits
from editor.model.metadata import Metadata
from editor.redactor.design.sketching import SketchLine, sketch_of

TILE_PIXELS: Final = 480 * 480
SMALL_PIXELS: Final = 128 * 128
WORKING_PIXELS: Final = 1280 * 960  # of a photograph while its grid is made; files are made of all its pixels


class Kind(StrEnum):
    """Where a start is from."""

    NOTHING = ""
    PHOTO = "photo"
    WARDROBE = "wardrobe"
    DESIGN = "design"
    TEMPLATE = "template"
    SKETCH = "sketch"


@dataclass(frozen=True, slots=True, eq=False)
class Start:
    """Attributes:
    name: what it is called.
    image: the photograph, or a sketch, small enough to work with.
    path: where all of its pixels are, if there are more.
    on: the garment of the bank.
    garment: what it shows, one of `GARMENTS`, where that is known.
    metadata: of the photograph, or of the design.
    sha256: of the picture: many have the same name.
    small: for a tile, 8 bit sRGB.
    """

    kind: Kind = Kind.NOTHING
    name: str = ""
    image: Frame | None = None
    path: Path | None = None
    on: str = ""
    garment: str = ""
    metadata: Metadata | None = None
    small: Frame | None = None
    sha256: str = ""

    @property
    def mask(self) -> Pixels | None:
        """What of the picture is the garment, where it is cut out already."""
        return mask_of(self.image)


def mask_of(frame: Frame | None) -> Pixels | None:
    """The alpha of a picture as float32, 0-1; None where it is opaque all over, and so not cut out."""
    if frame is None or frame.alpha is None:
        return None
    alpha = np.asarray(to_depth(frame.alpha, "float32"), np.float32)
    return None if float(alpha.min()) > 0.99 else alpha


def start_of_file(path: Path, limits: Limits, kind: Kind = Kind.PHOTO, name: str = "", garment: str = "") -> Start:
    """A photograph of the person's own, or a picture of the wardrobe.

    Raises:
        InputError: it cannot be read.
    """
    image = InputImage.read(path, limits)
    working, small = (shrunk(image.frame, pixels) for pixels in (WORKING_PIXELS, SMALL_PIXELS))
    return Start(
        kind, name or path.stem, working, path, garment=garment, metadata=image.metadata, small=small,
        sha256=image.sha256,
    )  # fmt: skip


def start_of_sketch(lines: Sequence[SketchLine]) -> Start:
    """What was drawn by hand."""
    frame = sketch_of(lines)
    return Start(
        Kind.SKETCH, image=frame, small=shrunk(frame, SMALL_PIXELS), sha256=InputImage.from_frame(frame, "").sha256
    )  # fmt: skip


def start_of_design(name: str, frame: Frame, metadata: Metadata, small: Frame) -> Start:
    """A picture that was made here."""
    digest = InputImage.from_frame(frame, name).sha256
    return Start(Kind.DESIGN, name, frame, metadata=metadata, small=small, sha256=digest)


def whole_image(start: Start, limits: Limits) -> Frame | None:
    """All pixels of the photograph; those that there are where its file has gone."""
    if start.path is None or start.kind is Kind.SKETCH:
        return start.image
    try:
        return InputImage.read(start.path, limits).frame
    except EditorError:
        return start.image
