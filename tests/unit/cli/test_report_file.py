"""The table of `vitrina cutout --report`."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from editor.cli.console import UsageError
from editor.cli.report import Outcome
from editor.cli.report_file import COLUMNS, ReportFile, check_report
from editor.errors import InputError

DOUBT = {"bound": 0.0123, "of_object": 0.0512, "unsure": 0.04, "verdict": "look", "threshold": 0.02, "level": 0.9}
FACTS = {"network": "isnet", "device": "cpu", "seconds": 0.31, "empty": False, "doubt": DOUBT}


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_row_for_each_picture_also_for_failed_ones(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    with ReportFile(path, overwrite=False) as file:
        file.add(Outcome(Path("сукня, нова.jpg"), facts=FACTS))
        file.add(Outcome(Path("bad\nname.jpg"), InputError("It is {size} bytes long.", "", size=0)))
        file.add(Outcome(Path("sky.jpg"), facts={**FACTS, "empty": True}))
        file.add(Outcome(Path("plain.jpg"), facts={name: fact for name, fact in FACTS.items() if name != "doubt"}))
    head, done, failed, empty, unknown = rows(path)
    assert tuple(head) == COLUMNS
    assert done == [
        "сукня, нова.jpg", "done", "isnet", "cpu", "0.31", "1.23", "5.12", "4.00", "look here", ""
    ]  # fmt: skip
    assert failed[:2] == ["bad\N{REPLACEMENT CHARACTER}name.jpg", "failed"]
    assert failed[2:] == [""] * 7 + ["It is 0 bytes long."]
    assert empty[1] == "empty"
    assert empty[5:] == ["1.23", "", "4.00", "", ""]
    assert unknown[5:] == [""] * 5


def test_what_was_done_is_told_also_after_an_interruption(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"

    def work() -> None:
        with ReportFile(path, overwrite=False) as file:
            file.add(Outcome(Path("a.jpg"), facts=FACTS))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    assert len(rows(path)) == 2
    assert sorted(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_is_told_at_the_start(tmp_path: Path) -> None:
    there = tmp_path / "there.csv"
    there.write_text("mine")
    (tmp_path / "folder.csv").mkdir()
    for path in (tmp_path / "a.txt", tmp_path / "none" / "a.csv", there, tmp_path / "folder.csv"):
        with pytest.raises(UsageError):
            check_report(path, overwrite=False)
    check_report(there, overwrite=True)
    check_report(tmp_path / "new.CSV", overwrite=False)
    assert there.read_text() == "mine"
