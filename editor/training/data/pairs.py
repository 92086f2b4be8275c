"""Pairs of pictures made of photographs: as they should be, and as they are given."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.files import atomic_write
from editor.training.data.degrade import degraded
from editor.training.data.folders import SUFFIXES
from editor.training.data.painterly import painted
from editor.training.data.reading import read_rgb

Bytes = NDArray[np.uint8]
Pair = Callable[[Bytes, np.random.Generator], tuple[Bytes, Bytes]]

_FLAT: Final = 0.42
_FEW: Final = 0.43
_DONE: Final = "complete.txt"


def spoiled_and_good(rgb: Bytes, rng: np.random.Generator) -> tuple[Bytes, Bytes]:
    """A photograph with wrong light and noise, and itself."""
    return degraded(rgb, rng), rgb


def photo_and_painting(rgb: Bytes, _rng: np.random.Generator) -> tuple[Bytes, Bytes]:
    """A photograph, and it as a painting."""
    return rgb, painted(rgb)


KINDS: Final[dict[str, Pair]] = {"light": spoiled_and_good, "painterly": photo_and_painting}


def make_pairs(photographs: Path, folder: Path, kind: str, side: int = 512) -> Path:
    """Write ``input/`` and ``target/`` of one of `KINDS` into `folder`, a pair for each photograph; once.

    One pair only, so that no photograph lies in two parts of a split. Drawings and screenshots are left out. The same
    photographs always give the same pairs.

    Args:
        photographs: a folder of pictures, with folders in it.
        side: the longer one of what is written; larger photographs are made smaller.

    Returns:
        `folder`.

    Raises:
        InputError: there are no photographs.
        OutputError: a picture cannot be written.
    """
    if (folder / _DONE).exists():
        return folder
    paths = sorted(path for path in photographs.rglob("*") if path.suffix.lower() in SUFFIXES)
    for part in ("input", "target"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    kept = sum(_make_pair(path, folder, KINDS[kind], side) for path in paths)
    if not kept:
        raise InputError("There are no photographs in {name}.", "Put some there.", name=photographs)
    with atomic_write(folder / _DONE, overwrite=True) as path:
        path.write_text(f"{kept} pairs of {len(paths)} pictures\n", "utf-8")
    return folder


def is_photograph(rgb: Bytes) -> bool:
    """Whether a picture was taken rather than drawn.

    Drawings, plots and screenshots have areas without any grain and few colours: not a photograph, if 42 % or more of
    the pixels equal both the one above and the one to the left and 43 % or more have one of the eight most frequent
    colours (of 64 levels a channel). Of 299 pictures looked at, this leaves out 23 of the 24 that are drawn or taken of
    a screen (not the night sky of a game) and 7 photographs of things before a bare ground; posters that hold
    photographs stay in.

    Args:
        rgb: H x W x 3, 0-255.
    """
    above, left, here = rgb[:-1, 1:], rgb[1:, :-1], rgb[1:, 1:]
    flat = np.mean(((here == above) & (here == left)).all(axis=2))
    levels = (rgb >> 2).astype(np.int32)
    counts = np.bincount((levels[..., 0] << 12 | levels[..., 1] << 6 | levels[..., 2]).ravel())
    few = np.sort(counts)[-8:].sum() / levels[..., 0].size
    return bool(flat < _FLAT or few < _FEW)


def _make_pair(path: Path, folder: Path, pair: Pair, side: int) -> bool:
    rgb = read_rgb(path)
    if not is_photograph(rgb):
        return False
    name = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    files = folder / "input" / f"{name}.png", folder / "target" / f"{name}.png"
    if not all(file.exists() for file in files):
        scale = min(1.0, side / max(rgb.shape[:2]))
        small = cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        for file, picture in zip(files, pair(small, np.random.default_rng(int(name, 16))), strict=True):
            with atomic_write(file, overwrite=True) as beside:
                beside.write_bytes(cv2.imencode(".png", picture[..., ::-1])[1].tobytes())
    return True
