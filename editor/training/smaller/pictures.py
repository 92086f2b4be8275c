"""The pictures on which ranges are measured, and others on which the loss is judged."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import InputSpec
from editor.dataloader.network_tensor import prepare
from editor.errors import InputError
from editor.model.input_image import InputImage

Tensor = NDArray[np.float32]

SUFFIXES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp"})
_FEWEST = 4


def chosen(folder: Path, calibrating: int, judging: int) -> tuple[list[Path], list[Path]]:
    """Pictures to measure ranges on and others to judge by, drawn by their content: the same in each run.

    A data set's ``images`` or ``input`` is meant where the folder has one, so that masks are not taken for pictures.
    A folder with fewer pictures than wanted is shared out in the same proportion; copies of a picture count once.

    Raises:
        InputError: there is no such folder, or fewer than four different pictures are in it.
    """
    if not folder.is_dir():
        raise InputError("There is no folder {name}.", "Give a folder of pictures.", name=str(folder))
    part = next((folder / name for name in ("images", "input") if (folder / name).is_dir()), folder)
    by_content: dict[str, Path] = {}
    for path in sorted(path for path in part.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file()):
        by_content.setdefault(_digest(path), path)
    paths = [by_content[digest] for digest in sorted(by_content)]
    if len(paths) < _FEWEST:
        raise InputError(
            "{name} holds {count} different pictures; {fewest} at least are needed.",
            "Put pictures there like those the network is for.",
            name=str(part),
            count=len(paths),
            fewest=_FEWEST,
        )
    judging = max(1, min(judging, len(paths) * judging // (calibrating + judging)))
    return paths[judging:][:calibrating], paths[:judging]


def tensors_of(paths: Sequence[Path], spec: InputSpec) -> list[Tensor]:
    """What the network takes for each of the pictures; errors as in `InputImage.read`."""
    return [tensor_of(path, spec) for path in paths]


def tensor_of(path: Path, spec: InputSpec) -> Tensor:
    """What the network takes for the picture in a file; errors as in `InputImage.read`."""
    return prepare(InputImage.read(path).frame, spec)[0]


def _digest(path: Path) -> str:
    # A large set is hashed at disk speed; only equal bytes are copies here.
    return hashlib.sha256(path.read_bytes()).hexdigest()
