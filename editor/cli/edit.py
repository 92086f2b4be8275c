"""`vitrina edit`: runs operations given as flags on pictures, or renders a project."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from editor.cli.console import UsageError
from editor.cli.engine import Engine
from editor.cli.flags import add_flags, document
from editor.cli.options import add_device, add_inputs, add_outputs, add_quality, parser, permission
from editor.cli.report import Outcome, Report
from editor.cli.results import options_for, told_of_alpha, told_of_lens, told_of_place, told_of_result, write_picture
from editor.cli.targets import Task, check_format, checked, is_folder, plan
from editor.cli.work import run_all
from editor.model.document import Document
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, format_of
from editor.model.project_file import Project, picture_bytes, read_project
from editor.redactor.artefacts import Artefact, ArtefactStore
from editor.redactor.registry import migrate, registry


def edit(arguments: Sequence[str]) -> int:
    """`vitrina edit ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    wanted = document(given, registry())
    _check_usage(given, wanted)
    engine = Engine.build(given.device, given.jobs, given.max_mb)
    editing = Editing(given, wanted, engine)
    if given.project:
        report = Report("edit", 1, as_json=given.json, out=sys.stdout, err=sys.stderr)
        return run_all([given.project], lambda path: path, editing.project, report)
    tasks = plan(given.inputs, given.out, result_suffix, recursive=given.recursive, permission=permission(given))
    report = Report("edit", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    return run_all(tasks, lambda task: task.source, editing.picture, report, given.jobs)


def result_suffix(suffix: str) -> str:
    """The suffix of the result for a picture's: its own, or that of PNG where the format cannot be written."""
    return suffix if format_of(Path("picture" + suffix)) else ".png"


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "edit",
        "IN... -o OUT --brightness 20 --contrast auto ...\n       vitrina edit --project FILE -o OUT",
        "Edits pictures with the numbers of the window and writes them in their own format.",
    )
    add_inputs(new, count="*")
    add_outputs(new)
    new.add_argument("--project", type=Path, metavar="FILE", help="render this .vitrina file instead of pictures")
    add_quality(new)
    add_device(new)
    add_flags(new, registry())
    return new


def _check_usage(given: argparse.Namespace, wanted: Document) -> None:
    if given.project and (given.inputs or wanted.edits):
        raise UsageError("--project holds the picture and its edits: give no pictures and no edits beside it.")
    if not given.project and not given.inputs:
        raise UsageError("There is nothing to edit.", "Give pictures or --project FILE.")
    if not given.project and not wanted.edits:
        raise UsageError("No edit is given.", "Add one, e.g. --brightness 20; see vitrina edit --help.")
    check_format(given.out, given.inputs or [given.project])


@dataclass(frozen=True, slots=True)
class Editing:
    """Edits one picture, or renders one project."""

    given: argparse.Namespace
    wanted: Document
    engine: Engine

    def picture(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        if task.refusal is not None:
            raise task.refusal
        begin = time.perf_counter()
        return self.edited(task, self.engine.read(task.source), self.wanted, is_cancelled, begin)

    def edited(
        self, task: Task, image: InputImage, wanted: Document, is_cancelled: Callable[[], bool], begin: float
    ) -> Outcome:
        """Write what `wanted` makes of a picture that is read already; `begin` as in `told_of_result`."""
        return self._result(task, image, wanted, ArtefactStore(), is_cancelled, task.source, begin)

    def project(self, path: Path, is_cancelled: Callable[[], bool]) -> Outcome:
        begin = time.perf_counter()
        project = read_project(path, migrate, max_picture=self.engine.limits.max_bytes)
        data, place = picture_bytes(project, path)
        task = self._task(path, result_suffix(Path(project.picture.name).suffix.lower()))
        if task.refusal is not None:
            raise task.refusal
        image = InputImage.from_bytes(data, project.picture.name, self.engine.limits)
        return self._result(task, image, project.history.document, _artefacts(project), is_cancelled, place, begin)

    def _task(self, path: Path, suffix: str) -> Task:
        out = Path(self.given.out)
        target = out / (path.stem + suffix) if is_folder(self.given.out, [path]) else out
        return checked(Task(path, target), set(), permission(self.given))

    def _result(
        self,
        task: Task,
        image: InputImage,
        wanted: Document,
        artefacts: ArtefactStore,
        is_cancelled: Callable[[], bool],
        original: Path | None,
        begin: float,
    ) -> Outcome:
        rendered = self.engine.render(image, wanted, is_cancelled, artefacts)
        options = options_for(task.target, self.given)
        result = OutputImage(rendered.frame, image.metadata.after(rendered.made, *rendered.steps))
        signed = write_picture(task.target, result, options, permission(self.given), original)
        lens = rendered.facts.get("lens", {})
        facts = told_of_result(task, image, rendered.frame, begin, **({"lens": lens["name"]} if lens else {}))
        told = *told_of_lens(lens), *told_of_place(rendered.facts.get("place", {}))
        notes = (*signed, *self.engine.take_notices(), *told, *told_of_alpha(options.format, rendered.frame))
        return Outcome(task.source, facts=facts, notes=notes)


def _artefacts(project: Project) -> ArtefactStore:
    """What networks yielded when the project was made, so that it is rendered as it was."""
    store = ArtefactStore()
    for edit in project.history.document.edits:
        for key in edit.artefacts.values():
            with suppress(KeyError, ValueError):  # missing or damaged: it is computed again
                store.put(key, Artefact.from_bytes(project.artefacts[key]))
    return store
