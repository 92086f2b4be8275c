"""Delete my data: what a person's work left on this computer, taken away."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from editor.errors import OutputError


def erase(folders: Iterable[Path]) -> None:
    """Remove `folders` with all that is in them, as far as possible; those that are not there are no mistake.

    Raises:
        OutputError: something could not be removed; the rest is gone all the same.
    """
    left: list[str] = []
    for folder in folders:
        if folder.is_symlink():  # somebody moved the folder elsewhere: what it points to may hold other things
            left.append(str(folder))
        elif folder.exists():
            shutil.rmtree(folder, onerror=lambda _call, path, _error: left.append(str(path)))
    if left:
        raise OutputError(
            "Some files could not be deleted, the first is {path}",
            "Close other programs that may use it, then delete it by hand.",
            path=left[0],
            count=len(left),
        )
