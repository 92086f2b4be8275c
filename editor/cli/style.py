"""`vitrina style`: makes paintings and drawings of pictures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from editor.cli.console import UsageError
from editor.cli.edit import Editing, result_suffix
from editor.cli.engine import Engine
from editor.cli.options import add_device, add_inputs, add_outputs, add_quality, number, parser, permission
from editor.cli.report import Report
from editor.cli.targets import check_format, plan
from editor.cli.work import run_all
from editor.errors import ValueRangeError
from editor.model.document import Document
from editor.redactor.operations.style import ROLE, Style
from editor.redactor.registry import added


def style(arguments: Sequence[str]) -> int:
    """`vitrina style ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    check_format(given.out, given.inputs)
    document = _document(given)
    engine = Engine.build(given.device, given.jobs, given.max_mb)
    with engine.asked_for(ROLE, "--style"):
        engine.networks.identity(ROLE, given.style)
    tasks = plan(given.inputs, given.out, result_suffix, recursive=given.recursive, permission=permission(given))
    if any(task.refusal is None for task in tasks):
        engine.warm_up(ROLE, given.style)
    report = Report("style", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    return run_all(tasks, lambda task: task.source, Editing(given, document, engine).picture, report, given.jobs)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "style",
        "IN... -o OUT [--style NAME] [options]",
        "Makes paintings and drawings of pictures, in their own format, size and depth.",
    )
    add_inputs(new)
    add_outputs(new)
    model, brush = Style.parameter("model"), Style.parameter("brush")
    shipped = ", ".join(word for word, _ in model.choices)
    new.add_argument(
        "--style", default=model.default, metavar="NAME",
        help=f"{shipped}, or another network of this role in: vitrina models list ({model.default})",
    )  # fmt: skip
    new.add_argument("--strength", type=_strength, default=1.0, metavar="N", help="0 to 1; 1: all of it (1.0)")
    new.add_argument(
        "--brush", type=_brush, default=brush.default / 100, metavar="N",
        help="size of strokes in the picture, 0.5 to 2; 1: as usual (1.0)",
    )  # fmt: skip
    add_quality(new)
    add_device(new)
    return new


def _strength(text: str) -> float:
    return number(text, lambda value: 0 <= value <= 1, "from 0 to 1")


def _brush(text: str) -> float:
    return number(text, lambda value: 0.5 <= value <= 2, "from 0.5 to 2")


def _document(given: argparse.Namespace) -> Document:
    values = {"style": 100 * given.strength, "model": given.style, "brush": 100 * given.brush}
    try:
        return added(Document(), "style", values)
    except ValueRangeError as error:
        raise UsageError("--style: " + error.what, error.todo, **error.values) from error
