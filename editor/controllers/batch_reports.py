"""What became of each picture, as a page and a table beside the results."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor.batch.report import check_report, write_report
from editor.errors import OutputError

if TYPE_CHECKING:
    from editor.batch.batch import Batch

NAME: Final = "report"
_MOST: Final = 1000  # of a person's own files with such names


def written_reports(batch: Batch) -> Path:
    """Write both, in place of those of an earlier run; a person's own files of these names stay. Returns the page.

    Raises:
        OutputError: they cannot be written.
    """
    for number in range(1, _MOST):
        stem = NAME if number == 1 else f"{NAME}-{number}"
        page, table = (batch.out / f"{stem}{suffix}" for suffix in (".html", ".csv"))
        with suppress(OutputError):
            check_report(page, overwrite=False)
            check_report(table, overwrite=False)
            break
    write_report(page, batch)
    write_report(table, batch)
    return page
