"""`vitrina retouch`: gives pictures the light and colours of an advertisement."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from editor.cli.console import UsageError
from editor.cli.edit import result_suffix
from editor.cli.engine import Engine
from editor.cli.look import chosen_look
from editor.cli.options import add_device, add_inputs, add_outputs, add_quality, number, parser, permission
from editor.cli.report import Outcome, Report
from editor.cli.results import options_for, told_of_alpha, told_of_result, write_picture
from editor.cli.targets import Task, check_format, plan
from editor.cli.work import run_all
from editor.errors import ValueRangeError
from editor.model.document import Document
from editor.model.output_image import OutputImage
from editor.redactor.operations.retouch import ROLE
from editor.redactor.registry import added

# What a person calls the networks, and what their records do.
_QUALITIES = {"auto": "quality"}


def retouch(arguments: Sequence[str]) -> int:
    """`vitrina retouch ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    check_format(given.out, given.inputs)
    document = _document(given)
    tasks = plan(given.inputs, given.out, result_suffix, recursive=given.recursive, permission=permission(given))
    engine = Engine.build(given.device, given.jobs, given.max_mb)
    with engine.asked_for(ROLE):
        engine.networks.identity(ROLE, _quality_of(given.model))
    if any(task.refusal is None for task in tasks):
        engine.warm_up(ROLE, _quality_of(given.model))
    report = Report("retouch", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    return run_all(tasks, lambda task: task.source, _Retouching(given, document, engine), report, given.jobs)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "retouch",
        "IN... -o OUT [options]",
        "Gives pictures the light and colors of an advertisement, in their own format, size and depth. A picture that "
        "was good already is changed less, and a note says so.",
    )
    add_inputs(new)
    add_outputs(new)
    new.add_argument("--strength", type=_strength, default=1.0, metavar="N", help="0 to 1.5; 1: all of it (1.0)")
    new.add_argument("--look", metavar="NAME|FILE", help="a look over it: of vitrina look list, a .cube file, HALD PNG")
    new.add_argument(
        "--model", default="auto", metavar="MODEL", help="auto (the best there is), or one of: vitrina models list"
    )
    add_quality(new)
    add_device(new)
    return new


def _strength(text: str) -> float:
    return number(text, lambda value: 0 <= value <= 1.5, "from 0 to 1.5")


def _quality_of(model: str) -> str:
    return _QUALITIES.get(model, model)


def _document(given: argparse.Namespace) -> Document:
    values = {"retouch": 100 * given.strength, "model": _quality_of(given.model)}
    try:
        document = added(Document(), "retouch", values)
    except ValueRangeError as error:
        raise UsageError("--model: " + error.what, error.todo, **error.values) from error
    return document if given.look is None else added(document, "look", chosen_look(given.look))


class _Retouching:
    """Retouches one picture."""

    def __init__(self, given: argparse.Namespace, document: Document, engine: Engine) -> None:
        self._given, self._document, self._engine = given, document, engine
        self._permission = permission(given)

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        begin = time.perf_counter()
        if task.refusal is not None:
            raise task.refusal
        image = self._engine.read(task.source)
        rendered = self._engine.render(image, self._document, is_cancelled)
        options = options_for(task.target, self._given)
        result = OutputImage(rendered.frame, image.metadata.after(rendered.made, *rendered.steps))
        signed = write_picture(task.target, result, options, self._permission, task.source)
        found = rendered.facts.get("retouch", {})  # nothing at strength 0
        facts = told_of_result(task, image, rendered.frame, begin, **self._of_network(found))
        notes = (
            *signed,
            *self._engine.take_notices(),
            *_measured(found),
            *told_of_alpha(options.format, rendered.frame),
        )
        return Outcome(task.source, facts=facts, notes=notes)

    def _of_network(self, found: Mapping[str, Any]) -> dict[str, object]:
        if not found:
            return {}
        network = self._engine.network_name(str(found["network"]))
        device = self._engine.networks.device(ROLE, network)
        return {"network": network, "device": device, "kept": found["kept"], "colour": found["colour"],
                "lifted": found["lifted"]}  # fmt: skip


def _measured(found: Mapping[str, Any]) -> Iterator[str]:
    if found.get("lifted", 0):
        light = f"very dark: given {found['lifted']:.1f} EV more light first"
        yield f"{light}; where noise shows now, vitrina edit --denoise 100 takes it from the original"
    if found.get("kept", 1) < 1:
        yield f"held back to {100 * found['kept']:.0f} %, as the picture was good already"
    if found.get("colour", 1) < 1:
        yield f"color held back to {100 * found['colour']:.0f} %, so that the product keeps its own"
