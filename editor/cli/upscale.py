"""`vitrina upscale`: makes pictures two, three or four times as wide and high."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from editor.cli.edit import result_suffix
from editor.cli.engine import Engine
from editor.cli.options import add_device, add_inputs, add_outputs, add_quality, parser, permission
from editor.cli.report import Outcome, Report
from editor.cli.results import options_for, told_of_alpha, told_of_result, write_picture
from editor.cli.targets import Task, check_format, plan
from editor.cli.work import run_all
from editor.errors import OutputError
from editor.model.files import make_folder
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, WriteOptions, check_sides
from editor.redactor.upscaling.memory import free_memory
from editor.redactor.upscaling.pace import Progress
from editor.redactor.upscaling.sized import ENLARGED
from editor.redactor.upscaling.sizes import check_space
from editor.redactor.upscaling.tile_work import ROLE
from editor.redactor.upscaling.upscaler import SCALES, Upscaler

# What a person calls the networks, and what their records do.
_QUALITIES = {"photo": "quality", "fast": "fast"}
# Of the result. Two and three times are four times made smaller, so they take the time of many more pixels.
_LARGE_MEGAPIXELS = 30


def upscale(arguments: Sequence[str]) -> int:
    """`vitrina upscale ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    check_format(given.out, given.inputs)
    tasks = plan(given.inputs, given.out, result_suffix, recursive=given.recursive, permission=permission(given))
    engine = Engine.build(given.device, given.jobs, given.max_mb)
    with engine.asked_for(ROLE):
        engine.networks.identity(ROLE, _quality_of(given.model or "photo"))
    report = Report("upscale", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    work = _Upscaling(given, engine, report)
    return run_all(tasks, lambda task: task.source, work, report, given.jobs)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "upscale",
        "IN... -o OUT --scale 2|3|4 [options]",
        "Makes pictures larger by a network that draws the detail anew. Depth, colour profile and transparency stay.",
    )
    add_inputs(new)
    add_outputs(new)
    new.add_argument("--scale", type=int, choices=SCALES, required=True, help="how many times as wide and high")
    new.add_argument(
        "--model",
        metavar="MODEL",
        help="photo (usual; crisp, seconds a megapixel), fast (smoother, several times as quick; usual for 2 and 3 "
        f"times where the result has over {_LARGE_MEGAPIXELS} megapixels), or one of: vitrina models list",
    )
    new.add_argument(
        "--faithful",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="keep the colours of the original (usual), or those that the network gives",
    )
    add_quality(new)
    add_device(new)
    return new


def _quality_of(model: str) -> str:
    return _QUALITIES.get(model, model)


class _Upscaling:
    """Makes one picture larger."""

    def __init__(self, given: argparse.Namespace, engine: Engine, report: Report) -> None:
        self._given, self._engine, self._report = given, engine, report
        self._permission = permission(given)
        self._upscaler = Upscaler(
            engine.networks,
            faithful=given.faithful,
            memory=free_memory() // given.jobs,
            on_notice=engine.notices.append,
        )

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        begin = time.perf_counter()
        if task.refusal is not None:
            raise task.refusal
        image = self._engine.read(task.source)
        options = options_for(task.target, self._given)
        model, why = self._model(image.frame)
        self._check(image.frame, task.target, options)
        larger, expected = self._larger(task, image, _quality_of(model), is_cancelled)
        result = OutputImage(larger, image.metadata.after(ENLARGED.made, ENLARGED))
        signed = write_picture(task.target, result, options, self._permission, task.source)
        network = self._engine.catalog.find(ROLE, _quality_of(model)).name
        device = self._engine.networks.device(ROLE, network)
        facts = told_of_result(
            task, image, larger, begin, network=network, device=device, expected_seconds=round(expected, 1)
        )
        notes = (*signed, *why, *self._engine.take_notices(), *told_of_alpha(options.format, larger))
        return Outcome(task.source, facts=facts, notes=notes)

    def _model(self, frame: Frame) -> tuple[str, tuple[str, ...]]:
        """What a person would call the network to be used, and what to tell of the choice."""
        megapixels = frame.width * frame.height * self._given.scale**2 / 1e6
        if self._given.model is not None:
            return self._given.model, ()
        if self._given.scale == max(SCALES) or megapixels <= _LARGE_MEGAPIXELS:
            return "photo", ()
        return "fast", (f"{megapixels:.0f} megapixels by the fast network; --model photo takes much longer",)

    def _check(self, frame: Frame, target: Path, options: WriteOptions) -> None:
        """What can be known to fail fails before the work."""
        scale = self._given.scale
        check_sides(options.format, frame.width * scale, frame.height * scale)
        make_folder(target.parent)
        check_space(frame, scale, target.parent, free_memory() // self._given.jobs)

    def _larger(
        self, task: Task, image: InputImage, quality: str, is_cancelled: Callable[[], bool]
    ) -> tuple[Frame, float]:
        """The larger picture, and how many seconds were first thought to be left."""
        expected: list[float] = []

        def tell(progress: Progress) -> None:
            expected.append(progress.seconds_left or 0)
            if self._given.jobs == 1:
                self._report.working(task.source.name, _words(progress))

        try:
            larger = self._upscaler.upscaled(
                image.frame,
                self._given.scale,
                quality,
                folder=task.target.parent,
                is_cancelled=is_cancelled,
                on_progress=tell,
            )
        except OSError as error:
            raise OutputError(
                "{folder} does not hold the result: {reason}.",
                "Free some space or choose another folder.",
                folder=str(task.target.parent),
                reason=error.strerror or error,
            ) from error
        return larger, expected[0]


def _words(progress: Progress) -> str:
    if progress.share >= 1:
        return "writing"
    left = progress.seconds_left or 0
    minutes, seconds = divmod(round(left), 60)
    return f"{progress.share:.0%}, about {f'{minutes} min' if minutes >= 2 else f'{minutes * 60 + seconds} s'} left"
