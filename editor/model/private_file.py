"""Files for their owner's eyes alone."""

from __future__ import annotations

from pathlib import Path

from editor.errors import OutputError
from editor.model.files import atomic_write


def write_private(path: Path, text: str, *, overwrite: bool = True) -> None:
    """Put `text` into `path` (UTF-8, mode 0600) in one step; its folder is made (0700) if there is none.

    Args:
        overwrite: as in `atomic_write`.

    Raises:
        OutputError: it cannot be written, or is there and may not be replaced; the file is as it was.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            "The folder {folder} cannot be made: {reason}.",
            "Check your rights there.",
            folder=path.parent,
            reason=error.strerror,
        ) from error
    with atomic_write(path, overwrite=overwrite) as written:
        written.chmod(0o600)  # before there is anything to read
        written.write_text(text, encoding="utf-8")
