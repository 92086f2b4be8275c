"""Lines for failures, JSON for scripts, a bar on a terminal."""

from __future__ import annotations

import io
import json
from pathlib import Path

from editor.cli.report import Outcome, Report
from editor.errors import InputError


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_one_line_for_each_failure_whatever_its_name_holds() -> None:
    out, err = io.StringIO(), io.StringIO()
    report = Report("cutout", 3, as_json=False, out=out, err=err)
    report.add(Outcome(Path("a.jpg")))
    report.add(Outcome(Path("bad\nname\udcff.jpg"), InputError("It is {size} bytes long.", "Choose another.", size=0)))
    report.add(Outcome(Path("sky.jpg"), notes=("no object found",)))
    report.close()
    assert err.getvalue().splitlines() == [
        "vitrina: bad\N{REPLACEMENT CHARACTER}name\N{REPLACEMENT CHARACTER}.jpg: It is 0 bytes long. Choose another.",
    ]
    assert out.getvalue() == "sky.jpg: no object found\n"
    assert report.exit_code == 1


def test_json_is_one_object_a_line() -> None:
    out, err = io.StringIO(), io.StringIO()
    report = Report("cutout", 2, as_json=True, out=out, err=err)
    report.add(
        Outcome(
            Path("сукня.jpg"),
            facts={"target": "out/сукня.png", "width": 3},
            notes=("no object found",),
            lines=("for people",),
        )
    )
    report.add(Outcome(Path("b.jpg"), InputError("{name} is empty.", "Choose another.", name="b.jpg")))
    first, second = map(json.loads, out.getvalue().splitlines())
    assert first == {
        "command": "cutout",
        "source": "сукня.jpg",
        "status": "done",
        "target": "out/сукня.png",
        "width": 3,
        "notes": ["no object found"],
    }
    assert second == {
        "command": "cutout",
        "source": "b.jpg",
        "status": "failed",
        "error": "b.jpg is empty.",
        "todo": "Choose another.",
    }


def test_a_bar_on_a_terminal_only() -> None:
    err = Terminal()
    report = Report("cutout", 4, as_json=False, out=io.StringIO(), err=err)
    report.add(Outcome(Path("a.jpg")))
    assert "######.................. 1/4 a.jpg".replace(" 1/4", "] 1/4") in err.getvalue()
    report.add(Outcome(Path("b.jpg"), InputError("It is empty.")))
    report.close()
    assert err.getvalue().endswith("\r\x1b[Kvitrina: 1 done, 1 failed\n")
    quiet = io.StringIO()
    Report("cutout", 4, as_json=False, out=io.StringIO(), err=quiet).close()
    assert quiet.getvalue() == ""


def test_how_far_one_picture_is_stands_on_a_terminal_only() -> None:
    for err in (Terminal(), io.StringIO()):
        report = Report("upscale", 2, as_json=False, out=io.StringIO(), err=err)
        report.working("a.jpg", "40%, about 12 s left")
        assert ("0/2 a.jpg  40%, about 12 s left" in err.getvalue()) == err.isatty()
        report.close()
