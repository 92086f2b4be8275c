"""Which pictures and projects a person had open last."""

from __future__ import annotations

import json
from pathlib import Path

from editor.model.private_file import write_private

KEPT = 20
_LARGEST_FILE = 1_000_000  # characters


class RecentFiles:
    """A short list in a file, newest first.

    The file is read before every change, so several windows of one person add to the same list. A damaged file is an
    empty list: nothing in it is worth a message.

    Args:
        path: the file; made at the first `add`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def paths(self) -> tuple[Path, ...]:
        """The files, newest first; also those that are gone from the disk (looking for each may take long)."""
        try:
            with self._path.open(encoding="utf-8") as file:
                found = json.loads(file.read(_LARGEST_FILE))
        except (OSError, ValueError, RecursionError):
            return ()
        if not isinstance(found, list):
            return ()
        return tuple(Path(text) for text in found[:KEPT] if isinstance(text, str) and "\0" not in text)

    def add(self, path: Path) -> None:
        """Put `path` at the head.

        Raises:
            OutputError: the list cannot be written.
        """
        path = path.absolute()
        self._write((path, *(other for other in self.paths() if other != path)))

    def remove(self, path: Path) -> None:
        """Take `path` out, as when it is found to be gone. Errors as in `add`."""
        self._write(tuple(other for other in self.paths() if other != path.absolute()))

    def clear(self) -> None:
        """Forget all."""
        self._path.unlink(missing_ok=True)

    def _write(self, paths: tuple[Path, ...]) -> None:
        write_private(self._path, json.dumps([str(path) for path in paths[:KEPT]], indent=1))
