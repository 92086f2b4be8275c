"""What became of each picture of a batch, as a page with small pictures or as a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from editor.batch.batch import Batch
from editor.batch.html_report import MARK, page
from editor.batch.items import Item
from editor.errors import OutputError
from editor.model.files import atomic_write
from editor.model.spreadsheet import write_rows

SUFFIXES: Final = (".html", ".csv")
COLUMNS: Final = (
    "number", "file", "state", "unsure, % of picture", "reason", "said by a person", "seconds", "width", "height",
    "result width", "result height", "same as number", "rules that fail", "advice", "files",
)  # fmt: skip


def check_report(path: Path, *, overwrite: bool) -> None:
    """Refuse, by `OutputError`, what could not be written: before an hour is spent.

    A report that stands there already is replaced: that of a batch that goes on is a new one each time.
    """
    if not path.parent.is_dir():
        raise OutputError("The folder {folder} is not there.", "Choose another folder.", folder=str(path.parent))
    if path.exists() and not overwrite and not _is_report(path):
        raise OutputError("{name} exists already.", "Choose another name, or say that it may be replaced.",
                          name=path.name)  # fmt: skip


def write_report(path: Path, batch: Batch) -> None:
    """Write a report in the format of the file's suffix, see `SUFFIXES`; `OutputError` if that cannot be."""
    if path.suffix.lower() == ".csv":
        write_rows(path, [COLUMNS, *map(_row, batch.items())], overwrite=True)
        return
    with atomic_write(path, overwrite=True) as beside, beside.open("w", encoding="utf-8") as file:
        file.writelines(page(batch))


def _row(item: Item) -> tuple[str, ...]:
    def side(size: tuple[int, int] | None, index: int) -> str:
        return "" if size is None else str(size[index])

    return (
        str(item.number),
        item.below.as_posix(),
        str(item.state),
        "" if item.doubt is None else f"{item.doubt * 100:.2f}",
        "" if item.reason is None else str(item.reason),
        item.verdict,
        f"{item.seconds:.3f}",
        side(item.size, 0),
        side(item.size, 1),
        side(item.result_size, 0),
        side(item.result_size, 1),
        str(item.twin or ""),
        "; ".join(_rules(item, "fail")),
        "; ".join(_rules(item, "advice")),
        "; ".join(target.name for target in item.targets),
    )


def _rules(item: Item, verdict: str) -> Iterator[str]:
    for check in item.checks:
        if check.verdict == verdict:
            yield f"{check.market}: {check.rule}" + (f" ({check.said})" if check.said else "")


def _is_report(path: Path) -> bool:
    start = COLUMNS[0] if path.suffix.lower() == ".csv" else MARK
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            return start in file.read(400)
    except OSError:
        return False
