"""`vitrina design`: pictures of a garment that words describe."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.cli.options import DEFAULT_MB, add_device, add_quality, parser, permission, whole_number
from editor.cli.report import Outcome, Report
from editor.cli.results import options_for, told_of_alpha, write_picture
from editor.cli.targets import Task, checked
from editor.cli.work import run_all
from editor.errors import OutputError
from editor.model.design import Design, Understood
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, format_of
from editor.model.xmp import COMPOSITE
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.reading import read_words

if TYPE_CHECKING:
    from editor.model.garment import Garment
    from editor.model.input_image import InputImage
    from editor.redactor.design.making import Made
    from editor.redactor.design.patterns.sampled import Tile
    from editor.redactor.design.template import Template

_MOST = 64
_SIZE = 1024


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """A picture of a design, and what of the design it does not show."""

    made: Made
    on: str
    unseen: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Photograph:
    """What was given with the words."""

    image: InputImage
    garment: Garment
    template: Template


def design(arguments: list[str]) -> int:
    """`vitrina design ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    understood = read_words(given.words, Lexicon.read())
    tasks = [checked(Task(target, target), set(), permission(given)) for target in _targets(given)]
    work = _Designing(given, understood)
    report = Report("design", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    if not given.json:
        print("\n".join(told(work.understood)), flush=True)
    return run_all(list(enumerate(tasks)), lambda item: item[1].target, work, report)


def told(understood: Understood) -> list[str]:
    """What was understood of words, and what was not, in lines."""
    lines = [f"{chip.title}: {chip.words}" for chip in understood.design.chips()]
    if understood.not_understood:
        lines.append("not understood: " + ", ".join(understood.not_understood))
    if understood.contradictory:
        lines.append("said twice and differently: " + ", ".join(understood.contradictory))
    return lines


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "design",
        '"WORDS" -o OUT [options]',
        "Shows a garment that words describe, in English, Ukrainian, Russian or Chinese: a photograph of a real "
        "garment in these colors, this pattern and this fabric. Tells what was "
        "understood, and what a picture does not show.",
    )
    new.add_argument("words", metavar="WORDS", help='for example: "a red T-shirt with white stripes"')
    new.add_argument(
        "-o", "--out", required=True, type=Path, metavar="OUT", help="a picture; a folder where --count is over 1"
    )
    new.add_argument("--image", type=Path, metavar="FILE", help='its garment is given what the words say; '
                     'with "the same color" or "style" the words\' garment is given its colors, its cloth')  # fmt: skip
    new.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help="another number, other garments and patterns (0)"
    )
    new.add_argument("--count", type=_count, default=1, metavar="N", help=f"pictures, 1 to {_MOST} (1)")
    new.add_argument("--size", type=_size, default=_SIZE, metavar="N", help=f"of the longer side, in pixels ({_SIZE}); "
                     "with --image its own are kept unless its colors alone are taken")  # fmt: skip
    new.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    new.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")
    new.set_defaults(replace_originals=False, keep_gps=False, max_mb=DEFAULT_MB)
    add_quality(new)
    add_device(new)
    return new


def _seed(text: str) -> int:
    return whole_number(text, 0, 2**31 - 1)


def _count(text: str) -> int:
    return whole_number(text, 1, _MOST)


def _size(text: str) -> int:
    return whole_number(text, 64, 4096)


def _targets(given: argparse.Namespace) -> Iterator[Path]:
    if given.count == 1 and format_of(given.out) is None:
        raise OutputError("{name} is no name of a picture.", "Let it end in .png, .webp or .jpg.", name=given.out.name)
    if given.count == 1:
        yield given.out
    else:
        yield from (given.out / f"design-{number:02}.png" for number in range(1, given.count + 1))


class _Designing:
    """Makes the pictures of one design, one a call."""

    def __init__(self, given: argparse.Namespace, understood: Understood) -> None:
        self._given, self.understood = given, understood
        self._photograph: _Photograph | None = None
        self._wanted = understood.design
        self._tile: Tile | None = None
        if given.image is not None:
            self._photograph = _photograph(given)
            self._take_over()

    def __call__(self, item: tuple[int, Task], is_cancelled: Callable[[], bool]) -> Outcome:
        number, task = item
        if task.refusal is not None:
            raise task.refusal
        begin = time.perf_counter()
        shown = self._shown(number)
        frame = shown.made.frame
        options = options_for(task.target, self._given)
        write_picture(task.target, OutputImage(frame, Metadata(made=COMPOSITE)), options, permission(self._given), None)
        facts: dict[str, Any] = {
            "target": str(task.target), "width": frame.width, "height": frame.height,
            "understood": self.understood.design.to_json(),
            "not_understood": list(self.understood.not_understood),
            "contradictory": list(self.understood.contradictory),
            "languages": list(self.understood.languages),
            "shown_on": shown.on, "not_shown": list(shown.unseen),
            "seconds": round(time.perf_counter() - begin, 3),
        }  # fmt: skip
        notes = [f"not shown: {', '.join(shown.unseen)}"] if shown.unseen else []
        return Outcome(task.target, facts=facts, notes=(*notes, *told_of_alpha(options.format, frame)))

    def _shown(self, number: int) -> _Shown:
        from editor.redactor.design.bank import Bank, different
        from editor.redactor.design.making import made
        from editor.redactor.design.photographs import in_photograph

        wanted, seed = self._wanted, self._given.seed
        if self._photograph is not None and not wanted.like:
            seen = self._photograph
            result = in_photograph(wanted, seen.image.frame, seen.garment, seen.template, seed + number)
            return _Shown(result, self._given.image.name, (*result.unseen, *_cut_of(wanted)))
        fitting = Bank.read().fitting(wanted, seed)
        chosen = fitting[number % len(fitting)]
        result = made(wanted, chosen.template(self._given.size), seed + number // len(fitting), self._tile)
        return _Shown(result, chosen.source, (*result.unseen, *different(wanted, chosen), *self._unlike()))

    def _take_over(self) -> None:
        """What of the photograph the words want: its colors, or its cloth, which has them too."""
        from editor.model.frame import to_depth
        from editor.redactor.conversion import in_profile
        from editor.redactor.design.palette import palette
        from editor.redactor.design.patterns.sampled import tile_of

        seen, like = self._photograph, set(self.understood.design.like)
        if seen is None or not like:
            return
        rgb = to_depth(in_profile(seen.garment.frame, None).rgb, "float32")
        if like & {"style", "pattern", "material"}:
            self._tile = tile_of(rgb, seen.template.matte, seen.template.light, seen.template.places.cm)
        if like & {"style", "colour"} and not self._wanted.colours:
            found = palette(rgb, seen.garment.matte)
            self.understood = replace(self.understood, design=replace(self._wanted, colours=found))
            # A cloth brings its own colors; a plain garment has but one of them.
            of_pattern = self._wanted.pattern.kind not in ("", "plain")
            colours = found if of_pattern else () if self._tile is not None else found[:1]
            self._wanted = replace(self._wanted, colours=colours)

    def _unlike(self) -> tuple[str, ...]:
        """What was to be as in a picture and is not."""
        like = self._wanted.like
        if self._photograph is None:
            return tuple(f"{one} of a picture: none is given, see --image" for one in like)
        taken = self._tile is not None and self._wanted.pattern.kind in ("", "plain")
        return tuple(f"{one} of the picture" for one in like if one != "colour" and not taken)


def _cut_of(wanted: Design) -> tuple[str, ...]:
    """What words say of the cut, which a photograph keeps."""
    return tuple(f"{name}: {getattr(wanted, name)}" for name in ("sleeves", "length", "fit") if getattr(wanted, name))


def _photograph(given: argparse.Namespace) -> _Photograph:
    from editor.cli.engine import Engine
    from editor.redactor.design.photographs import template_in
    from editor.redactor.garments.understanding import understood_garment

    engine = Engine.build(given.device, 1, given.max_mb)
    image = engine.read(given.image)
    garment = understood_garment(engine.networks, image.frame)
    return _Photograph(image, garment, template_in(garment))
