"""HALD pictures: a table of colours as a square PNG (Quelsolaar, "Hald images")."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile
from editor.model.colour_table import SIDES, ColourTable, spread_lattice
from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage, Limits
from editor.model.output_image import OutputImage, WriteOptions

SUFFIX = ".png"
LEVELS = (2, 16)
USUAL_LEVEL = 8  # 64 steps an axis, 512 x 512 pixels: what other programs expect
_LARGEST_FILE = 128 * 2**20  # bytes
_KEPT_SIDE = 65  # of a lattice that is larger than tables may be


def read_hald(path: Path) -> ColourTable:
    """The table in a HALD picture of 8 or 16 bits, level 2 to 16.

    Pixels run row by row, red the fastest, then green, then blue: level L has L^2 steps an axis and L^3 pixels a side.

    Raises:
        InputError: it cannot be read, has not the size of a HALD picture, is transparent, or is not sRGB.
    """
    image = InputImage.read(path, Limits(max_bytes=_LARGEST_FILE))
    frame = image.frame
    level = next((level for level in range(LEVELS[0], LEVELS[1] + 1) if frame.size == (level**3, level**3)), 0)
    if not level:
        raise InputError(
            "{name} is {width} × {height} pixels, which no HALD picture has.",
            "One has 8 × 8, 27 × 27, 64 × 64 ... 512 × 512 ... 4096 × 4096 pixels.",
            name=path.name, width=frame.width, height=frame.height,
        )  # fmt: skip
    if frame.alpha is not None and (frame.alpha < frame.white).any():
        raise InputError(
            "{name} is transparent, which no HALD picture is.", "Save it without transparency.", name=path.name
        )
    if not ColourProfile.parse(frame.icc).is_srgb:
        raise InputError(
            "{name} has the color profile {profile}; a table has to be sRGB.",
            "Convert it to sRGB, or take its profile away.",
            name=path.name, profile=image.profile_name,
        )  # fmt: skip
    return ColourTable(lattice=_lattice(frame, level), title=path.stem)


def write_hald(path: Path, table: ColourTable, *, overwrite: bool, level: int = USUAL_LEVEL, depth: int = 16) -> None:
    """Write a table as a HALD picture.

    Args:
        depth: 8 or 16 bits a channel.

    Raises:
        OutputError: it cannot be written.
    """
    steps = np.linspace(0, 1, level * level, dtype=np.float32)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    colours = np.clip(table.colours(np.stack([red, green, blue], -1)), 0, 1).reshape(level**3, level**3, 3)
    frame = Frame(to_depth(colours, "uint16" if depth == 16 else "uint8"))
    OutputImage(frame).write(path, WriteOptions("png"), overwrite=overwrite)


def _lattice(frame: Frame, level: int) -> np.ndarray:
    side = level * level
    lattice = to_depth(frame.rgb, "float32").reshape(side, side, side, 3).transpose(2, 1, 0, 3)
    return spread_lattice(lattice, _KEPT_SIDE) if side > SIDES[1] else np.ascontiguousarray(lattice)
