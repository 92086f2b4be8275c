"""Pictures to learn from, in an order of chance, and made small."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage, Limits
from editor.redactor.area_means import area_means

Floats = NDArray[np.float64]

SIDE = 160  # px, the longer one: colours are what is learnt, and misplaced edges fade
MOST = 400  # pictures of a folder: more say nothing new, and memory has an end
SRGB = ColourProfile.parse(None)


@dataclass(frozen=True, slots=True, eq=False)
class SmallPicture:
    """Attributes:
    rgb: H x W x 3 float32, sRGB encoded, 0-1.
    seen: H x W float32, 0-1: the alpha.
    size: width and height of the whole picture.
    """

    rgb: NDArray[np.float32]
    seen: NDArray[np.float32]
    size: tuple[int, int]


def mixed(paths: Iterable[Path]) -> list[Path]:
    """Pictures in an order that mixes them yet is always the same: by the hash of their names."""
    return sorted(paths, key=lambda path: (fingerprint(path.stem), path.name))


def fingerprint(word: str) -> int:
    """A number that looks like chance but is always the same for a word."""
    return int.from_bytes(hashlib.sha256(word.encode("utf-8", "surrogatepass")).digest()[:8], "big")


def small_picture(path: Path, limits: Limits) -> SmallPicture:
    """A picture file, small and in sRGB; errors as in `InputImage.read`."""
    return made_small(InputImage.read(path, limits).frame)


def made_small(frame: Frame) -> SmallPicture:
    """Area means of a frame, `SIDE` long at most, in sRGB."""
    rgb = to_depth(area_means(frame.rgb, SIDE), "float32")
    seen = np.ones(rgb.shape[:2], np.float32)
    if frame.alpha is not None:
        seen = to_depth(area_means(frame.alpha, SIDE), "float32")
    return SmallPicture(np.clip(ColourProfile.parse(frame.icc).to_srgb(rgb), 0, 1), seen, frame.size)
