"""Tables for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from editor.model.files import atomic_write


def write_rows(path: Path, rows: Iterable[Sequence[str]], *, overwrite: bool) -> None:
    """Write rows as CSV: UTF-8 with a byte order mark, by which spreadsheets know it. Errors as in `atomic_write`."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    with atomic_write(path, overwrite=overwrite) as beside:
        beside.write_bytes(text.getvalue().encode("utf-8-sig"))
