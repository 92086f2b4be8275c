"""Options that several commands share."""

from __future__ import annotations

import argparse
import math
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from editor.cli.targets import Permission

DEFAULT_MB = 35
HIGHEST_MB = 500


def parser(command: str, usage: str, description: str) -> argparse.ArgumentParser:
    """A parser for `vitrina <command>`. Flags cannot be shortened: a new one never changes another's meaning."""
    return _Parser(
        prog=f"vitrina {command}", usage=f"vitrina {command} {usage}", description=description, allow_abbrev=False
    )


class _Parser(argparse.ArgumentParser):
    """Says of options that go together what is wrong with them, as of each alone."""

    def parse_args(self, *arguments: Any, **more: Any) -> Any:
        given = super().parse_args(*arguments, **more)
        if getattr(given, "leave_marks_out", None) is not None:
            from editor.cli.marks import check_marks

            if wrong := check_marks(given):
                self.error(wrong)
        return given


def add_inputs(to: argparse.ArgumentParser, *, count: str = "+") -> None:
    """The pictures, how large they may be, and JSON."""
    to.add_argument("inputs", nargs=count, type=Path, metavar="IN", help="pictures")
    add_max_mb(to)
    to.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")


def add_max_mb(to: argparse.ArgumentParser) -> None:
    """How large pictures may be."""
    to.add_argument(
        "--max-mb",
        type=_megabytes,
        default=DEFAULT_MB,
        metavar="N",
        help=f"refuse larger files; 1 to {HIGHEST_MB}, usually {DEFAULT_MB}",
    )


def add_outputs(to: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Where results go, and what may be replaced."""
    to.add_argument(
        "-o",
        "--out",
        required=required,
        type=_name,
        metavar="OUT",
        help="a folder (made if missing) if it is one, ends in /, has no picture suffix, or several pictures are given",
    )
    to.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    to.add_argument(
        "--replace-originals", action="store_true", help="with --overwrite: even the picture a result was made from"
    )
    to.add_argument("--recursive", action="store_true", help="take the pictures in folders and their subfolders")
    to.add_argument("--keep-gps", action="store_true", help="keep the place where a picture was taken")
    to.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="pictures at a time (1)")


def add_quality(to: argparse.ArgumentParser) -> None:
    """How a picture's file is written: how much it keeps, and what it says of its making."""
    from editor.cli.marks import add_marks

    to.add_argument("--quality", type=_quality, default=92, metavar="N", help="of JPEG, WebP and AVIF, 1 to 100 (92)")
    add_marks(to)


def add_device(to: argparse.ArgumentParser) -> None:
    """What networks run on."""
    from editor.redactor.networks.session import DEVICES

    to.add_argument(
        "--device", choices=DEVICES, default="auto", help="what networks run on (auto); told if another one does"
    )


def permission(given: argparse.Namespace) -> Permission:
    """What may be replaced."""
    return Permission(overwrite=given.overwrite, originals=given.replace_originals)


def _name(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("an empty name")  # an unset variable of a script, not the current folder
    return text


def _megabytes(text: str) -> int:
    return whole_number(text, 1, HIGHEST_MB)


def _quality(text: str) -> int:
    return whole_number(text, 1, 100)


def _jobs(text: str) -> int:
    return whole_number(text, 1, max(64, os.cpu_count() or 1))


def number(text: str, fits: Callable[[float], bool], words: str) -> float:
    """The number that `text` says; `ArgumentTypeError`, which argparse tells, when it is none that `fits`.

    Args:
        words: which numbers those are, e.g. ``"above 0"``.
    """
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not fits(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number {words}")
    return value


def whole_number(text: str, lowest: int, highest: int) -> int:
    """The number that `text` says; `ArgumentTypeError`, which argparse tells, when it is none of that range."""
    if not text.isascii() or not text.isdigit() or not lowest <= int(text) <= highest:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {lowest} to {highest}")
    return int(text)


def shares(text: str) -> dict[str, float]:
    """What parts of a data set `text` says, as ``70/15/15``: train, val and test, their sum 1."""
    parts = text.split("/")
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or sum(map(int, parts)) != 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not three whole percentages like 70/15/15")
    return dict(zip(("train", "val", "test"), (int(part) / 100 for part in parts), strict=True))
