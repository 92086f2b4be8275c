"""Where the token of somebody who stays signed in waits for the next start."""

from __future__ import annotations

import re
from pathlib import Path

from editor.model.private_file import write_private

_TOKEN = re.compile(r"[\w-]{20,200}", re.ASCII)


class TokenFile:
    """One token in a file for its owner's eyes alone.

    Args:
        path: the file; its folder is made, closed to others, when a token is first written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str | None:
        """The token; None where there is none or the file holds something else."""
        try:
            with self._path.open(encoding="ascii") as file:
                text = file.read(1000).strip()
        except (OSError, ValueError):
            return None
        return text if _TOKEN.fullmatch(text) else None

    def write(self, token: str) -> None:
        """Keep `token` in place of an earlier one.

        Raises:
            OutputError: it cannot be written.
        """
        write_private(self._path, token)

    def remove(self) -> None:
        """Forget the token; that there is none is no mistake."""
        self._path.unlink(missing_ok=True)
