"""Work on several threads: argument order, nothing escapes, Ctrl-C stops it."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.cli.report import Outcome, Report
from editor.cli.work import run_all
from editor.errors import Cancelled, InputError


class Kept(Report):
    def __init__(self) -> None:
        super().__init__("test", 1, as_json=False, out=io.StringIO(), err=io.StringIO())
        self.outcomes: list[Outcome] = []

    def add(self, outcome: Outcome) -> None:
        super().add(outcome)
        self.outcomes.append(outcome)


@pytest.mark.parametrize("jobs", [1, 3])
def test_reported_in_argument_order(jobs: int) -> None:
    report = Kept()

    def work(path: Path, is_cancelled: Callable[[], bool]) -> Outcome:
        time.sleep(0.05 if path.name == "0" else 0)
        return Outcome(path)

    assert run_all([Path(str(i)) for i in range(6)], lambda path: path, work, report, jobs) == 0
    assert [outcome.source.name for outcome in report.outcomes] == list("012345")


def test_one_failure_leaves_the_rest_done(home: Path) -> None:
    report = Kept()
    errors = {"a": InputError("It is empty."), "b": MemoryError(), "c": ZeroDivisionError("a slip")}

    def work(path: Path, is_cancelled: Callable[[], bool]) -> Outcome:
        if path.name in errors:
            raise errors[path.name]
        return Outcome(path)

    assert run_all([Path(name) for name in "abcd"], lambda path: path, work, report) == 1
    told = [str(outcome.error) for outcome in report.outcomes]
    assert told[0] == "It is empty."
    assert "not enough memory" in told[1]
    assert "Something went wrong inside Vitrina (ZeroDivisionError)" in told[2]
    assert told[3] == "None"
    log = home / "log" / "command-line.log"
    assert str(log) in told[2]
    assert "a slip" in log.read_text()


def test_ctrl_c_stops_what_runs_and_what_waits() -> None:
    begun = threading.Event()
    left: list[str] = []

    class Interrupted(Kept):
        def add(self, outcome: Outcome) -> None:
            begun.wait(5)
            raise KeyboardInterrupt

    def work(path: Path, is_cancelled: Callable[[], bool]) -> Outcome:
        if path.name == "0":
            return Outcome(path)
        begun.set()
        while not is_cancelled():
            time.sleep(0.001)
        left.append(path.name)
        raise Cancelled

    with pytest.raises(KeyboardInterrupt):
        run_all([Path(str(i)) for i in range(50)], lambda path: path, work, Interrupted(), jobs=2)
    assert 1 <= len(left) <= 2, "the two that ran are stopped, the others never begin"
