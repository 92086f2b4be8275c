"""`vitrina design`: pictures of a garment that words describe."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from editor.cli.diffusion import adapter_of, add_diffusion, with_diffusion
from editor.cli.marks import add_badge, badged
from editor.cli.options import DEFAULT_MB, add_device, add_quality, parser, permission, whole_number
from editor.cli.report import Outcome, Report
from editor.cli.results import options_for, told_of_alpha, write_picture
from editor.cli.targets import Task, checked
from editor.cli.work import run_all
from editor.errors import OutputError
from editor.model.design import Understood
from editor.model.output_image import OutputImage, format_of
from editor.redactor.design.makers import NAMES, Wish, maker_named, nobody, not_given
from editor.redactor.design.words.guessing import Occasions
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.reading import read_words

_MOST: Final = 64
_SIZE: Final = 1024


def design(arguments: list[str]) -> int:
    """`vitrina design ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    understood = read_words(given.words, Lexicon.read(), Occasions())
    tasks = [checked(Task(target, target), set(), permission(given)) for target in _targets(given)]
    work = _Designing(given, understood)
    report = Report("design", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    if not given.json:
        print("\n".join(told(work.understood)), flush=True)
    return run_all(list(enumerate(tasks)), lambda item: item[1].target, work, report)


def told(understood: Understood) -> list[str]:
    """What was understood of words, and what was not, in lines."""
    guessed = understood.guessed
    lines = [f"{chip.title}: {chip.words}" for chip in understood.design.chips() if chip not in guessed]
    lines += [f"guessed: {chip.title}: {chip.words}" for chip in guessed]
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
    new.add_argument("--sketch", type=Path, metavar="FILE", help="an outline, dark on light, that becomes the garment "
                     "(with the model generator)")  # fmt: skip
    new.add_argument("--logo", type=Path, metavar="FILE", help="a picture that is printed on the chest, or where the "
                     'words say: "logo on the sleeve"')  # fmt: skip
    new.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help="another number, other garments and patterns (0)"
    )
    new.add_argument("--count", type=_count, default=1, metavar="N", help=f"pictures, 1 to {_MOST} (1)")
    new.add_argument(
        "--freedom", type=_freedom, default=0, metavar="N",
        help="how far all but the first may go from the words, 0 to 100 (0: other garments, other patterns)",
    )  # fmt: skip
    new.add_argument("--size", type=_size, default=_SIZE, metavar="N", help=f"of the longer side, in pixels ({_SIZE}); "
                     "with --image its own are kept unless its colors alone are taken")  # fmt: skip
    new.add_argument("--model", choices=NAMES, help="bank (the default): photographs of garments in "
                     "other cloth; generator: garments of a small network; kandinsky: Kandinsky 2.1")  # fmt: skip
    new.add_argument("--folder", type=Path, metavar="DIR", help="where the model of kandinsky lies")
    add_diffusion(new)
    new.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    new.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")
    new.set_defaults(replace_originals=False, keep_gps=False, max_mb=DEFAULT_MB)
    add_quality(new)
    add_badge(new)
    add_device(new)
    return new


def _seed(text: str) -> int:
    return whole_number(text, 0, 2**31 - 1)


def _count(text: str) -> int:
    return whole_number(text, 1, _MOST)


def _freedom(text: str) -> int:
    return whole_number(text, 0, 100)


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
        from editor.cli.engine import Engine

        self._given, self.understood = given, understood
        engine = Engine.build(given.device, 1, given.max_mb)
        model = given.model or ("bank" if given.sketch is None else "generator")
        self._maker = maker_named(model, engine.networks, given.folder, adapter_of(given))
        opened = [None if path is None else engine.read(path) for path in (given.image, given.logo, given.sketch)]
        image, logo, sketch = (None if one is None else one.frame for one in opened)
        self._photograph, *others = (None if one is None else one.metadata for one in opened)
        self._parts = [one for one in others if one is not None]
        wish = Wish(understood.design, given.words, given.seed, size=given.size, image=image, sketch=sketch)
        self._wish = with_diffusion(replace(wish, freedom=given.freedom, logo=logo), given, engine.read)
        refusal = self._maker.refusal(self._wish)
        if refusal is not None:
            raise refusal

    def __call__(self, item: tuple[int, Task], is_cancelled: Callable[[], bool]) -> Outcome:
        from editor.redactor.design.declared import declared

        number, task = item
        if task.refusal is not None:
            raise task.refusal
        begin = time.perf_counter()
        made = self._maker.make(replace(self._wish, number=number), is_cancelled, nobody)
        options = options_for(task.target, self._given)
        result = OutputImage(made.frame, declared(made, self._photograph, *self._parts))
        result = badged(result, self._given)
        signed = write_picture(task.target, result, options, permission(self._given), None)
        lacking = set(map(not_given, made.design.like)) if self._given.image is None else set()
        unseen = [f"{one}, see --image" if one in lacking else one for one in made.unseen]
        facts: dict[str, Any] = {
            "target": str(task.target), "width": made.frame.width, "height": made.frame.height,
            "understood": self.understood.design.to_json(),
            "not_understood": list(self.understood.not_understood),
            "contradictory": list(self.understood.contradictory),
            "guessed": {chip.attribute: chip.words for chip in self.understood.guessed},
            "languages": list(self.understood.languages),
            "design": made.design.to_json(),
            "shown_on": self._given.image.name if made.on == "photograph" else made.on, "not_shown": unseen,
            "seed": self._given.seed, "number": number, "model": self._maker.name,
            "seconds": round(time.perf_counter() - begin, 3),
        }  # fmt: skip
        notes = [f"not shown: {', '.join(unseen)}"] if unseen else []
        return Outcome(task.target, facts=facts, notes=(*signed, *notes, *told_of_alpha(options.format, made.frame)))
