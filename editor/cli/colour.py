"""`vitrina colour`: corrects pictures by a color card, or brings a set to the white and exposure of one picture."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from editor.cli.console import UsageError
from editor.cli.edit import Editing, result_suffix
from editor.cli.engine import Engine
from editor.cli.options import add_inputs, add_outputs, add_quality, number, parser, permission
from editor.cli.report import Outcome, Report
from editor.cli.report_file import check_report
from editor.cli.targets import Task, check_format, plan
from editor.cli.work import run_all
from editor.errors import EditorError
from editor.model.colour_profile import ColourProfile
from editor.model.document import Document
from editor.model.input_image import InputImage
from editor.model.presets import Presets
from editor.model.spreadsheet import write_rows
from editor.model.user import GUEST
from editor.paths import data_folder
from editor.redactor.colour_card.correction import Correction, correction_of
from editor.redactor.colour_card.finding import find_card
from editor.redactor.registry import added
from editor.redactor.set_matching import Seen, matched, seen


def colour(arguments: Sequence[str]) -> int:
    """`vitrina colour ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    if given.match and (given.save_preset or given.report):
        raise UsageError("--save-preset and --report belong to --card: leave them out.")
    check_format(given.out, given.inputs)
    if given.report is not None:
        check_report(given.report, overwrite=given.overwrite)
    tasks = plan(given.inputs, given.out, result_suffix, recursive=given.recursive, permission=permission(given))
    engine = Engine.build("cpu", given.jobs, given.max_mb)
    work = _by_card(given, engine) if given.card else _by_match(given, engine)
    report = Report("colour", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    return run_all(tasks, lambda task: task.source, work, report, given.jobs)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "colour",
        "IN... -o OUT --card REFERENCE [--save-preset NAME]\n       vitrina colour IN... -o OUT --match REFERENCE",
        "True colours: by a ColorChecker Classic that lies in a picture of the same light, or as in another picture.",
    )
    add_inputs(new)
    add_outputs(new)
    ways = new.add_mutually_exclusive_group(required=True)
    ways.add_argument("--card", type=Path, metavar="FILE", help="a picture in which the color card is seen")
    ways.add_argument("--match", type=Path, metavar="FILE", help="the picture whose white and exposure all others get")
    new.add_argument(
        "--strength", type=_strength, default=100, metavar="N", help="how much of it, in percent, 0 to 100 (100)"
    )
    new.add_argument(
        "--save-preset", metavar="NAME", help="keep the correction as a preset of whoever works without an account"
    )
    new.add_argument("--report", type=Path, metavar="FILE.csv", help="write delta E 2000 of each patch to a table")
    add_quality(new)
    return new


def _strength(text: str) -> float:
    return number(text, lambda value: 0 <= value <= 100, "from 0 to 100")


Work = Callable[[Task, Callable[[], bool]], Outcome]


def _by_card(given: argparse.Namespace, engine: Engine) -> Work:
    found, turn = _correction(engine, given.card)
    document = _document(found.matrix, given.strength)
    if given.save_preset is not None:
        Presets(GUEST.folder(data_folder()) / "presets").save(given.save_preset, document)
    if given.report is not None:
        _write_patches(given.report, found, overwrite=given.overwrite)
    facts = {
        "file": str(given.card),
        "turn": turn,
        "patches": len(found.patches),
        "before": round(float(found.before.mean()), 2),
        "after": round(float(found.after.mean()), 2),
        "left_out": round(found.left_out, 2),
    }
    if not given.json:
        print(_told(given.card, facts), flush=True)
    editing = Editing(given, document, engine)

    def work(task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        outcome = editing.picture(task, is_cancelled)
        return replace(outcome, facts={**outcome.facts, "card": facts})

    return work


def _told(file: Path, facts: dict[str, Any]) -> str:
    left = 24 - facts["patches"]
    turned = f", turned by {facts['turn']} degrees" if facts["turn"] else ""
    clipped = f", {left} patches left out as clipped" if left else ""
    return (
        f"{file}: color card found{turned}{clipped}; mean delta E 2000 {facts['before']:.1f} before, "
        f"{facts['after']:.1f} after, {facts['left_out']:.1f} on patches kept apart"
    )


def _by_match(given: argparse.Namespace, engine: Engine) -> Work:
    with _OfOption("--match"):
        reference = _seen(engine.read(given.match))
    return _Matching(Editing(given, Document(), engine), reference, given.strength)


@dataclass(frozen=True, slots=True)
class _Matching:
    """Matches one picture."""

    editing: Editing
    reference: Seen
    strength: float

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        if task.refusal is not None:
            raise task.refusal
        begin = time.perf_counter()
        image = self.editing.engine.read(task.source)
        match = matched(_seen(image), self.reference)
        outcome = self.editing.edited(task, image, _document(match.matrix, self.strength), is_cancelled, begin)
        facts = {"basis": match.basis, "stops": round(match.stops, 2)}
        return replace(outcome, facts={**outcome.facts, "match": facts})


def _correction(engine: Engine, file: Path) -> tuple[Correction, int]:
    """What the card in a file says, and how far it is turned."""
    with _OfOption("--card"):
        image = engine.read(file)
        space = ColourProfile.parse(image.frame.icc)
        card = find_card(image.frame, space)
        return correction_of(card, space), card.turn


def _seen(image: InputImage) -> Seen:
    return seen(image.frame, ColourProfile.parse(image.frame.icc))


class _OfOption:
    """Around what reads the file of an option: one that cannot be used is a wrong command line."""

    def __init__(self, option: str) -> None:
        self._option = option

    def __enter__(self) -> None: ...

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, EditorError):
            raise UsageError(f"{self._option}: {error.what}", error.todo, **error.values) from error


def _document(matrix: np.ndarray, strength: float) -> Document:
    rows = tuple(tuple(float(value) for value in row) for row in matrix)
    return added(Document(), "color_correction", {"matrix": rows, "strength": strength})


def _write_patches(path: Path, found: Correction, *, overwrite: bool) -> None:
    patches = zip(found.patches, found.before, found.after, strict=True)
    rows = [(name, f"{before:.2f}", f"{after:.2f}") for name, before, after in patches]
    write_rows(path, [("patch", "delta E 2000 before", "delta E 2000 after"), *rows], overwrite=overwrite)
