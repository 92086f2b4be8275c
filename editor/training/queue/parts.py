"""A file in parts of a bounded size, and whole again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from editor.errors import InputError
from editor.model.files import atomic_write, make_folder

LARGEST = 15_000_000


def divide(path: Path, folder: Path, largest: int = LARGEST) -> list[Path]:
    """Write ``NAME.00``, ``NAME.01`` ... of at most `largest` bytes, and ``NAME.sha256``, to `folder`."""
    make_folder(folder)
    content = path.read_bytes()
    parts = []
    for number, start in enumerate(range(0, max(1, len(content)), largest)):
        part = folder / f"{path.name}.{number:02}"
        with atomic_write(part, overwrite=True) as beside:
            beside.write_bytes(content[start : start + largest])
        parts.append(part)
    with atomic_write(folder / f"{path.name}.sha256", overwrite=True) as beside:
        beside.write_text(hashlib.sha256(content).hexdigest(), "utf-8")
    return parts


def join(folder: Path, name: str, target: Path) -> None:
    """Put the parts of `name` in `folder` together at `target`.

    Raises:
        InputError: parts are missing or damaged.
    """
    parts: Sequence[Path] = sorted(path for path in folder.glob(f"{name}.*") if path.suffix[1:].isdigit())
    content = b"".join(part.read_bytes() for part in parts)
    noted = folder / f"{name}.sha256"
    if not noted.exists() or hashlib.sha256(content).hexdigest() != noted.read_text("utf-8").strip():
        raise InputError(
            "Parts of {name} in {folder} are missing or damaged.", "Fetch them again.", name=name, folder=folder
        )
    with atomic_write(target, overwrite=True) as beside:
        beside.write_bytes(content)
