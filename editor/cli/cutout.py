"""`vitrina cutout`: removes the background of pictures."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from editor.cli.console import UsageError
from editor.cli.engine import Engine
from editor.cli.marks import add_marks
from editor.cli.options import add_device, add_inputs, add_outputs, parser, permission
from editor.cli.report import Outcome, Report
from editor.cli.report_file import ReportFile, check_report
from editor.cli.results import options_for, told_of_result, write_mask, write_picture
from editor.cli.targets import Task, png_tasks
from editor.cli.work import run_all
from editor.errors import ValueRangeError
from editor.model.document import Document
from editor.model.output_image import OutputImage
from editor.redactor.doubt.calibration import ROLE
from editor.redactor.doubt.finding import asked, identity
from editor.redactor.registry import added, registry


def cutout(arguments: Sequence[str]) -> int:
    """`vitrina cutout ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    if given.mask and given.background is not None:
        raise UsageError("--mask has no background: leave out --mask or --background.")
    tasks = png_tasks(given.inputs, given.out, recursive=given.recursive, permission=permission(given))
    if given.report is not None:
        check_report(given.report, overwrite=given.overwrite)
    engine = Engine.build(given.device, given.jobs, given.max_mb)
    with engine.asked_for(ROLE):
        identity(engine.networks, given.model)
    if any(task.refusal is None for task in tasks):
        engine.warm_up(ROLE, asked(engine.networks, given.model)[0])
    work = _Cutout(given, _document(given), engine)
    report = Report("cutout", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    if given.report is None:
        return run_all(tasks, lambda task: task.source, work, report, given.jobs)
    with ReportFile(given.report, overwrite=given.overwrite) as file:
        report.on_outcome = file.add
        return run_all(tasks, lambda task: task.source, work, report, given.jobs)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "cutout",
        "IN... -o OUT [options]",
        "Removes the background: writes PNG files of the pictures' own size and depth.",
    )
    add_inputs(new)
    add_outputs(new)
    add_marks(new)
    new.add_argument("--mask", action="store_true", help="write the mask instead: 8-bit grey PNG of the picture's size")
    new.add_argument("--background", metavar="COLOUR", help="transparent (usual) or #rrggbb")
    new.add_argument(
        "--model",
        default="quality",
        metavar="MODEL",
        help="quality, fast, auto (fast, and quality where that is in doubt), or one of: vitrina models list",
    )
    new.add_argument(
        "--hair",
        choices=("auto", "on", "off"),
        default="auto",
        help="solve opacity at hair, fur and lace: auto (where most of the edge is such), on, off",
    )
    new.add_argument(
        "--holes", action="store_true", help="take out what shows the background inside: rings, handles, straps"
    )
    new.add_argument("--largest", action="store_true", help="keep the largest piece alone")
    new.add_argument(
        "--report",
        type=Path,
        metavar="FILE.csv",
        help="write a table: network, device, seconds, how far each mask may be trusted",
    )
    add_device(new)
    return new


def _document(given: argparse.Namespace) -> Document:
    document = added(Document(), "cutout", {"model": given.model, "hair": given.hair})
    if given.holes:
        document = added(document, "holes", {"holes": "all"})
    if given.largest:
        document = added(document, "pieces", {"pieces": "largest"})
    if given.mask:
        return document.without("backdrop")  # only colours need it
    if given.background is None:
        return document
    try:
        colour = registry()["backdrop"].parameter("color").parse(given.background)
    except ValueRangeError as error:
        raise UsageError("--background: " + error.what, error.todo, **error.values) from error
    return added(document, "backdrop", {"color": colour})


class _Cutout:
    """Cuts one picture out."""

    def __init__(self, given: argparse.Namespace, document: Document, engine: Engine) -> None:
        self._given, self._document, self._engine = given, document, engine
        self._permission = permission(given)

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        begin = time.perf_counter()
        if task.refusal is not None:
            raise task.refusal
        image = self._engine.read(task.source)
        rendered = self._engine.render(image, self._document, is_cancelled)
        signed: tuple[str, ...] = ()
        if self._given.mask:
            write_mask(task.target, rendered.planes["subject"], self._permission)
        else:
            result = OutputImage(rendered.frame, image.metadata.after(rendered.made, *rendered.steps))
            signed = write_picture(
                task.target, result, options_for(task.target, self._given), self._permission, task.source
            )
        found = rendered.facts["cutout"]
        empty = bool(found.get("empty"))
        network = self._engine.network_name(str(found["network"]))
        told = {
            "empty": empty,
            "network": network,
            "device": self._engine.networks.device(ROLE, network),
            **({"doubt": found["doubt"]} if "doubt" in found else {}),
        }
        facts = told_of_result(task, image, rendered.frame, begin, **told)
        notes = (*signed, *self._engine.take_notices(), *(["no object found"] if empty else []))
        return Outcome(task.source, facts=facts, notes=notes)
