"""`vitrina tryon`: a person wears the garments of other pictures."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from editor.cli.console import UsageError
from editor.cli.engine import Engine
from editor.cli.marks import add_badge, badged
from editor.cli.options import add_device, add_max_mb, add_quality, number, parser, permission, whole_number
from editor.cli.report import Outcome, Report
from editor.cli.results import options_for, told_of_alpha, told_of_result, write_picture
from editor.cli.stages import write_stages
from editor.cli.targets import Task, check_format, checked
from editor.cli.work import run_all
from editor.model.film import SUFFIXES, write_film
from editor.model.garment import CATEGORIES, Wearing
from editor.model.outfit import MAX_GARMENTS, WornGarment
from editor.model.output_image import OutputImage
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.operations.tryon import TryOn
from editor.redactor.source import Source
from editor.redactor.tryon.animation import RATE, pictures, states
from editor.redactor.tryon.back import laid_back
from editor.redactor.tryon.dressing import Dressed, Dressing, Hands, Outfit
from editor.redactor.tryon.telling import every_doubt, facts_of

_USAGE = "PERSON GARMENT... -o OUT [options]\n       vitrina tryon --swap PERSON_A PERSON_B -o OUT [options]"


def tryon(arguments: Sequence[str]) -> int:
    """`vitrina tryon ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    _check_usage(given)
    person, *garments = given.pictures[::-1] if given.swap else given.pictures
    task = checked(Task(person, Path(given.out)), set(), permission(given))
    work = _Dressing(given, garments, Engine.build(given.device, 1, given.max_mb))
    report = Report("tryon", 1, as_json=given.json, out=sys.stdout, err=sys.stderr)
    return run_all([task], lambda task: task.source, work, report)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "tryon",
        _USAGE,
        "Dresses a person in the garments of other pictures, the first one innermost; OUT has the person's size. "
        "A garment may lie, hang or be worn by somebody. Nothing is promised about sizes.",
    )
    new.add_argument("pictures", nargs="+", type=Path, metavar="PICTURE", help="the person, then the garments")
    new.add_argument("-o", "--out", required=True, metavar="OUT", help="the picture to write")
    new.add_argument("--swap", action="store_true", help="PERSON_B wears what PERSON_A wears")
    new.add_argument("--category", type=_names, default=[], metavar="NAME,...", help="kinds of the garments, in their "
                     f"order, empty for one to be found out: {', '.join(CATEGORIES)}")  # fmt: skip
    new.add_argument("--tuck", choices=("in", "out"), help="the hem of the tops (as the old one was)")
    new.add_argument("--open", type=_share, metavar="N", help="of the front of jackets and shirts, 0 to 1")
    new.add_argument("--animate", type=Path, metavar="FILE", help=f"the process of dressing: {', '.join(SUFFIXES)}")
    new.add_argument("--save-stages", type=Path, metavar="DIR", help="pictures of what was understood and done")
    new.add_argument("--seed", type=_seed, default=0, metavar="N", help="of the grain of what is filled in (0)")
    new.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    new.add_argument("--keep-gps", action="store_true", help="keep the place where the person's picture was taken")
    new.add_argument("--json", action="store_true", help="tell one JSON object on standard output")
    new.set_defaults(replace_originals=False)
    add_max_mb(new)
    add_quality(new)
    add_badge(new)
    add_device(new)
    return new


def _names(text: str) -> list[str]:
    names = [name.strip().lower() for name in text.split(",")]
    for name in names:
        if name and name not in CATEGORIES:
            raise argparse.ArgumentTypeError(f"{name!r} is none of: {', '.join(CATEGORIES)}")
    return names


def _share(text: str) -> float:
    return number(text, lambda value: 0 <= value <= 1, "from 0 to 1")


def _seed(text: str) -> int:
    return whole_number(text, 0, 2**31 - 1)


def _check_usage(given: argparse.Namespace) -> None:
    check_format(given.out, given.pictures[:1])
    count = len(given.pictures) - 1
    if count < 1:
        raise UsageError("No garment is given.", "Name the person's picture, then those of the garments.")
    if given.swap and count != 1:
        raise UsageError("--swap takes two people: whose clothes, then who wears them.")
    if count > MAX_GARMENTS:
        raise UsageError("There are too many garments: {number}.", "Keep to {maximum}.", number=count,
                         maximum=MAX_GARMENTS)  # fmt: skip
    if len(given.category) > count:
        raise UsageError("--category names more kinds than there are garments.")
    if given.animate and given.animate.suffix.lower() not in SUFFIXES:
        raise UsageError("--animate: {name} is no film.", "Use one of: {suffixes}.", name=given.animate.name,
                         suffixes=", ".join(SUFFIXES))  # fmt: skip


class _Dressing:
    """Dresses one person."""

    def __init__(self, given: argparse.Namespace, garments: Sequence[Path], engine: Engine) -> None:
        self._given, self._garments, self._engine = given, garments, engine

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        if task.refusal is not None:
            raise task.refusal
        begin = time.perf_counter()
        given, engine = self._given, self._engine
        image = engine.read(task.source)
        source = Source(image.frame, image.sha256)
        dressed = self._dressed(source, is_cancelled)
        frame = laid_back(dressed.person, image.frame)
        options = options_for(task.target, given)
        result = OutputImage(frame, image.metadata.after(TryOn.made, TryOn.step()))
        signed = write_picture(task.target, badged(result, given), options, permission(given), task.source)
        self._write_more(source, dressed, result.metadata.told)
        facts = told_of_result(task, image, frame, begin, **facts_of(dressed))
        notes = (*signed, *engine.take_notices(), *every_doubt(facts), *told_of_alpha(options.format, frame))
        return Outcome(task.source, facts=facts, notes=notes)

    def _dressed(self, source: Source, is_cancelled: Callable[[], bool]) -> Dressed:
        engine, keep = self._engine, ArtefactStore().keeping("", TryOn.name)
        hands = Hands(engine.networks, keep, is_cancelled, limits=engine.limits)
        return Dressing().dressed(source, Outfit(self._outfit(), seed=self._given.seed), hands)

    def _outfit(self) -> tuple[WornGarment, ...]:
        given = self._given
        kinds = [*given.category, *[""] * len(self._garments)]
        wearing = Wearing(hem=given.tuck or "auto", opened=given.open)
        return tuple(
            replace(WornGarment.of_file(path), category=kind, wearing=wearing)
            for path, kind in zip(self._garments, kinds, strict=False)
        )

    def _write_more(self, source: Source, dressed: Dressed, told: str) -> None:
        given, allowed = self._given, permission(self._given)
        if given.save_stages is not None:
            write_stages(given.save_stages, source.frame, dressed, allowed)
        if given.animate is not None:
            shown = list(pictures(states(source, dressed)))
            write_film(given.animate, shown, RATE, overwrite=allowed.overwrite, made=told)
