"""Pairs of photographs and paintings of them, for networks that paint.

    python -m editor.training.paintings oil --photographs photos/ -o oil/

Makes a data set of ``pairs`` (docs/training.md) for `vitrina train painter`: squares of photographs, with the grain
that the program will lay over them too, and what a painter (`data.painters`) made of them. Photographs that judge, 15 %
by their content, are left out. The same command goes on where it was stopped.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.dataloader.grain import grained
from editor.errors import EditorError
from editor.model.files import atomic_write, make_folder
from editor.training.data.folders import Item, read_folder
from editor.training.data.painters import PAINTERS, painted_as
from editor.training.data.pairs import is_photograph
from editor.training.data.reading import read_rgb
from editor.training.data.split import split
from editor.training.networks.painter import GRAIN

Bytes = NDArray[np.uint8]

_LONGEST: Final = 1024
_SIDE: Final = 256
_SQUARES: Final = 5  # of a photograph


def painted_set(name: str, items: Sequence[Item], folder: Path) -> int:
    """Write ``input/`` and ``target/``; those that are there stay.

    Args:
        name: of a painter.
        items: photographs; drawings and screenshots among them, and those under 256 pixels, are left out.

    Returns:
        how many pairs there are.

    Raises:
        InputError: a picture cannot be read.
        OutputError: a picture cannot be written.
    """
    for part in ("input", "target"):
        make_folder(folder / part)
    for item in items:
        stem = hashlib.sha256(item.picture.read_bytes()).hexdigest()[:16]
        if (folder / "target" / f"{stem}-{_SQUARES - 1}.png").exists():
            continue
        rgb = _at_size(read_rgb(item.picture))
        if is_photograph(rgb) and min(rgb.shape[:2]) >= _SIDE:
            _write_squares(rgb, name, folder, stem)
    return len(list((folder / "target").glob("*.png")))


def _write_squares(rgb: Bytes, name: str, folder: Path, stem: str) -> None:
    rng = np.random.default_rng(int(stem, 16))
    noise = rng.standard_normal(rgb.shape[:2], np.float32)
    given = np.rint(grained(rgb.astype(np.float32) / 255, noise, GRAIN) * 255).astype(np.uint8)
    pair = {"input": given, "target": painted_as(name, rgb, noise)}
    for number in range(_SQUARES):
        top, left = (int(rng.integers(0, side - _SIDE + 1)) for side in rgb.shape[:2])
        for part, picture in pair.items():
            square = np.ascontiguousarray(picture[top : top + _SIDE, left : left + _SIDE, ::-1])
            with atomic_write(folder / part / f"{stem}-{number}.png", overwrite=True) as beside:
                beside.write_bytes(cv2.imencode(".png", square)[1].tobytes())


def _at_size(rgb: Bytes) -> Bytes:
    scale = min(1.0, _LONGEST / max(rgb.shape[:2]))
    return np.asarray(cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 all pairs made, 1 something is wrong."""
    given = _parser().parse_args(arguments)
    try:
        items = [item for folder in given.photographs for item in read_folder(folder, "pictures").items]
        parts = split(items)
        count = painted_set(given.painter, [*parts["train"], *parts["val"]], given.out)
    except EditorError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{count} pairs in {given.out}")
    return 0


def _parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(
        prog="python -m editor.training.paintings", description="Pairs of photographs and paintings of them."
    )
    main.add_argument("painter", choices=sorted(PAINTERS), help="who paints")
    main.add_argument("--photographs", type=Path, action="append", required=True, metavar="DIR", help="what is painted")
    main.add_argument("-o", "--out", type=Path, required=True, metavar="DIR", help="where the pairs go")
    return main


if __name__ == "__main__":
    sys.exit(main())
