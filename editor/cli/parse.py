"""`vitrina parse`: which part of a person each pixel shows."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from editor.cli.engine import Engine
from editor.cli.options import add_device, add_max_mb, add_outputs, parser, permission
from editor.cli.pose import told
from editor.cli.report import Outcome, Report
from editor.cli.results import write_labels
from editor.cli.targets import Task, png_tasks
from editor.cli.work import run_all
from editor.model.person_labels import COLOURS, PARTS
from editor.redactor.people.labelling import Labels, label_picture
from editor.redactor.people.parsing import understood


def parse(arguments: Sequence[str]) -> int:
    """`vitrina parse ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    tasks = png_tasks(given.inputs, given.out, recursive=given.recursive, permission=permission(given))
    work = _Parse(given, Engine.build(given.device, given.jobs, given.max_mb))
    report = Report("parse", len(tasks), as_json=True, out=sys.stdout, err=sys.stderr)
    return run_all(tasks, lambda task: task.source, work, report, given.jobs)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "parse",
        "FILE... -o OUT",
        "Writes label pictures of people: a PNG with a palette whose numbers are parts (background, hair, upper ...), "
        "and tells one JSON object a picture.",
    )
    new.add_argument("inputs", nargs="+", type=Path, metavar="FILE", help="pictures")
    add_max_mb(new)
    add_outputs(new)
    add_device(new)
    return new


class _Parse:
    """Parses the people of one picture."""

    def __init__(self, given: argparse.Namespace, engine: Engine) -> None:
        self._given, self._engine = given, engine

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        begin = time.perf_counter()
        if task.refusal is not None:
            raise task.refusal
        image = self._engine.read(task.source)
        # Each picture is seen once: nothing is kept.
        people = understood(self._engine.networks, image.frame, lambda _name, _parts, make: make(), is_cancelled)
        labels = label_picture(image.frame, people)
        write_labels(task.target, labels, COLOURS, permission(self._given))
        facts: dict[str, Any] = {
            "target": str(task.target),
            "width": image.frame.width,
            "height": image.frame.height,
            "classes": _classes(labels),
            "people": [told(person.pose) for person in people],
            "seconds": round(time.perf_counter() - begin, 3),
        }
        return Outcome(task.source, facts=facts, notes=self._engine.take_notices())


def _classes(labels: Labels) -> list[dict[str, Any]]:
    """Number, name, colour and share of the picture of every part, there or not."""
    shares = np.bincount(labels.ravel(), minlength=len(PARTS)) / labels.size
    return [
        {
            "number": number,
            "name": name,
            "colour": "#{:02x}{:02x}{:02x}".format(*colour),
            "share": round(float(share), 5),
        }
        for number, (name, colour, share) in enumerate(zip(PARTS, COLOURS, shares, strict=True))
    ]
