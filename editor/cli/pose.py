"""`vitrina pose`: where the people in pictures are, and how they stand."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from editor.cli.edit import result_suffix
from editor.cli.engine import Engine
from editor.cli.options import add_device, add_max_mb, add_outputs, parser, permission
from editor.cli.report import Outcome, Report
from editor.cli.results import write_picture
from editor.cli.targets import Task, plan
from editor.cli.work import run_all
from editor.model.output_image import OutputImage, WriteOptions, format_of
from editor.model.pose import POINTS, Pose
from editor.model.source_type import Deed, SourceType
from editor.redactor.people.drawing import drawn
from editor.redactor.people.finding import people_in


def pose(arguments: Sequence[str]) -> int:
    """`vitrina pose ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    tasks = _tasks(given)
    work = _Pose(given, Engine.build(given.device, given.jobs, given.max_mb))
    report = Report("pose", len(tasks), as_json=True, out=sys.stdout, err=sys.stderr)
    return run_all(tasks, lambda task: task.source, work, report, given.jobs)


def told(found: Pose) -> dict[str, Any]:
    """A pose as JSON: x, y in pixels of the upright picture and how likely each point is seen, 0-1."""
    points = {
        name: [round(float(x), 1), round(float(y), 1), round(float(seen), 3)]
        for name, (x, y), seen in zip(POINTS, found.points, found.visibility, strict=True)
    }
    return {"score": round(found.score, 3), "points": points}


def _tasks(given: argparse.Namespace) -> list[Task]:
    if given.out is None:
        return [Task(path, Path()) for path in given.inputs]
    return plan(given.inputs, given.out, result_suffix, recursive=given.recursive, permission=permission(given))


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "pose",
        "FILE... [-o OUT]",
        "Tells where people stand, as one JSON object a picture: 33 points each, the largest person first.",
    )
    new.add_argument("inputs", nargs="+", type=Path, metavar="FILE", help="pictures")
    add_max_mb(new)
    add_outputs(new, required=False)
    add_device(new)
    return new


_DRAWN: Final = Deed("Body points", "c2pa.drawing", SourceType.ENHANCED)


class _Pose:
    """Finds the people of one picture."""

    def __init__(self, given: argparse.Namespace, engine: Engine) -> None:
        self._given, self._engine = given, engine

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        begin = time.perf_counter()
        if task.refusal is not None:
            raise task.refusal
        image = self._engine.read(task.source)
        people = people_in(self._engine.networks, image.frame, is_cancelled)
        width, height = image.frame.size
        facts: dict[str, Any] = {"width": width, "height": height, "people": [told(person) for person in people]}
        if self._given.out is not None:
            shown = OutputImage(drawn(image.frame, people), image.metadata.after("", _DRAWN))
            options = WriteOptions(format_of(task.target) or "png", keep_gps=self._given.keep_gps)
            write_picture(task.target, shown, options, permission(self._given), task.source)
            facts["target"] = str(task.target)
        facts["seconds"] = round(time.perf_counter() - begin, 3)
        return Outcome(task.source, facts=facts, notes=self._engine.take_notices())
