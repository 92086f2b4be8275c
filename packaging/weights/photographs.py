"""Which photographs calibrate the quantisation, and which it never sees and is compared on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from editor.model.frame import Frame

DATA = Path(os.environ.get("VITRINA_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))

# Every n-th picture in the order of names: photographs of all kinds, and garments as sellers shoot them. Nothing of
# ECSSD, on which the networks are compared.
_CALIBRATION = {"garments/full": 16, "photos/kodak": 4, "photos/gb82": 4, "photos/clic2025": 5}
_UNSEEN = {"garments/full": 32, "saliency_val/images": 20}


def calibration() -> Iterator[Frame]:
    """32 pictures of objects, people and scenes."""
    return map(_read, _every(_CALIBRATION, 0))


def unseen() -> Iterator[Frame]:
    """25 other pictures, each with an object."""
    return map(_read, _every(_UNSEEN, 7))


def _every(folders: dict[str, int], first: int) -> Iterator[Path]:
    for folder, step in folders.items():
        yield from sorted(path for path in (DATA / folder).iterdir() if path.is_file())[first::step]


def _read(path: Path) -> Frame:
    with Image.open(path) as image:
        return Frame(np.asarray(ImageOps.exif_transpose(image).convert("RGB")))
