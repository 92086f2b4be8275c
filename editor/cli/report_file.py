"""A table of what became of each picture, for a spreadsheet."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from editor.cli.console import UsageError, one_line
from editor.cli.report import Outcome
from editor.model.spreadsheet import write_rows

COLUMNS: Final = (
    "file", "status", "network", "device", "seconds",
    "error bound, % of picture", "error bound, % of object", "unsure, % of picture", "verdict", "problem",
)  # fmt: skip
VERDICTS: Final = {"sure": "sure", "look": "look here", "hand": "do it by hand"}


def check_report(path: Path, *, overwrite: bool) -> None:
    """Refuse a table that could not be written, before an hour is spent.

    Raises:
        UsageError: its name does not end in .csv, its folder is missing, or it is there and may not be replaced.
    """
    if path.suffix.lower() != ".csv":
        raise UsageError("{path} is no CSV file.", "Give --report a name that ends in .csv.", path=path)
    if not os.path.isdir(path.parent):
        raise UsageError("The folder {folder} is missing.", "Make it, or choose another.", folder=path.parent)
    if os.path.isdir(path) or (os.path.lexists(path) and not overwrite):
        raise UsageError("{path} is there already.", "Add --overwrite or give --report another name.", path=path)


class ReportFile:
    """Gathers a row a picture and writes them when it is closed, also after Ctrl-C: what was done is told."""

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self._path, self._overwrite = path, overwrite
        self._rows: list[tuple[str, ...]] = []

    def __enter__(self) -> ReportFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Errors as in `write_rows`."""
        write_rows(self._path, [COLUMNS, *self._rows], overwrite=self._overwrite)

    def add(self, outcome: Outcome) -> None:
        """One picture, done or failed."""
        facts, file = outcome.facts, one_line(str(outcome.source))
        if outcome.error is not None:
            self._rows.append((file, "failed", *[""] * (len(COLUMNS) - 3), one_line(str(outcome.error))))
            return
        told = tuple(str(facts[name]) for name in ("network", "device", "seconds"))
        empty = bool(facts["empty"])
        self._rows.append((file, "empty" if empty else "done", *told, *_doubt(facts.get("doubt"), empty), ""))


def _doubt(doubt: dict[str, Any] | None, empty: bool) -> tuple[str, ...]:
    if doubt is None:
        return "", "", "", ""
    bound, of_object, unsure = (f"{100 * doubt[name]:.2f}" for name in ("bound", "of_object", "unsure"))
    # Without an object there is no share of it to be wrong, and nothing to correct by hand.
    return (bound, "", unsure, "") if empty else (bound, of_object, unsure, VERDICTS[doubt["verdict"]])
