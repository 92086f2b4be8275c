"""Options of `vitrina design` that speak to a diffusion model, as Kandinsky."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.console import UsageError
from editor.cli.options import number, whole_number

if TYPE_CHECKING:
    from editor.model.frame import Frame
    from editor.model.input_image import InputImage
    from editor.redactor.design.makers import Wish
    from editor.redactor.design.workers.contract import Adapter

_LABELS = ("negative", "mix", "steps", "guidance", "adapter")


def add_diffusion(to: argparse.ArgumentParser) -> None:
    """What kandinsky can be told besides words, a picture and a seed."""
    of = to.add_argument_group("with --model kandinsky")
    of.add_argument("--negative", default="", metavar="WORDS", help="what is not to be seen")
    of.add_argument(
        "--mix", action="append", default=[], metavar="WEIGHT:WHAT",
        help="something that is mixed in, a picture's file or words, as 2:sky.jpg; the words count 1; may be repeated",
    )  # fmt: skip
    of.add_argument("--steps", type=_steps, default=0, metavar="N", help="1 to 200 (30); fewer are quicker and rougher")
    of.add_argument(
        "--guidance", type=_guidance, default=0.0, metavar="N", help="how closely words are followed, 1 to 20 (4)"
    )
    of.add_argument("--adapter", type=Path, metavar="DIR", help="what it was taught by vitrina train kandinsky")
    of.add_argument(
        "--weight", type=_weight, default=1.0, metavar="N", help="how much of the adapter counts, 0 to 1 (1)"
    )


def adapter_of(given: argparse.Namespace) -> Adapter | None:
    """The adapter that is asked for, if one is."""
    from editor.redactor.design.workers.contract import Adapter

    return None if given.adapter is None else Adapter(given.adapter, given.weight)


def with_diffusion(wish: Wish, given: argparse.Namespace, read: Callable[[Path], InputImage]) -> Wish:
    """The wish with what these options say.

    Raises:
        UsageError: they are given with another model, or something to be mixed has no weight.
        InputError: a picture to be mixed cannot be read.
    """
    said = [f"--{name}" for name in _LABELS if getattr(given, name)]
    if said and given.model != "kandinsky":
        raise UsageError("{flags} goes with --model kandinsky.", flags=", ".join(said))
    mix = [_part(text, read) for text in given.mix]
    if mix and given.words.strip():
        mix.insert(0, (given.words.strip(), 1.0))
    return replace(wish, negative=given.negative, mix=tuple(mix), steps=given.steps, guidance=given.guidance)


def _part(text: str, read: Callable[[Path], InputImage]) -> tuple[str | Frame, float]:
    weight, colon, what = text.partition(":")
    try:
        share = float(weight)
    except ValueError:
        share = math.nan
    if not colon or not what.strip() or not 0 < share < 1000:
        raise UsageError("--mix: {text} is not WEIGHT:WHAT.", "For example 2:sky.jpg or 0.5:denim.", text=text)
    path = Path(what)
    return (read(path).frame if path.is_file() else what.strip()), share


def _steps(text: str) -> int:
    return whole_number(text, 1, 200)


def _guidance(text: str) -> float:
    return number(text, lambda value: 1 <= value <= 20, "from 1 to 20")


def _weight(text: str) -> float:
    return number(text, lambda value: 0 <= value <= 1, "from 0 to 1")
