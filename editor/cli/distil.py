"""`vitrina distil`: a small network learns from a large one."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from editor.cli.extra import need_extra
from editor.cli.options import number, parser
from editor.cli.train import add_training, prepared, teach


def distil(arguments: Sequence[str]) -> int:
    """`vitrina distil ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    need_extra("torch", "matplotlib")
    from editor.training.beginning import begun, distilled
    from editor.training.trainee import Trainee, trainee

    kind = trainee(given.network)
    # A checkpoint is asked in each step; what an installed network says is kept on the disk, as `train` does it.
    file = Path(given.teacher) if Path(given.teacher).suffix in (".pt", ".pth") else None
    given.teacher = None if file else given.teacher

    def make() -> Trainee:
        student = begun(kind, given.begin_with, quantised=given.quantised)
        return distilled(student, file, given.temperature, given.share, given.features)

    make()  # whatever is wrong with the teacher is told before the data are read and an hour is spent
    return teach(make, prepared(kind, given), given)


def _parser() -> argparse.ArgumentParser:
    main = parser(
        "distil",
        "NETWORK --teacher NAME_OR_FILE --data DIR [--temperature 2] [--features [PAIRS]] [--minutes N] ...",
        "Train a network by another's soft answers. Ctrl-C saves; the same command goes on where it stopped.",
    )
    main.add_argument("network", metavar="NETWORK", help="the one that learns; as for vitrina train")
    main.add_argument(
        "--teacher",
        required=True,
        metavar="NAME_OR_FILE",
        help="an installed network, its record, or a checkpoint (.pt) of any network of the same kind",
    )
    main.add_argument(
        "--temperature", type=_temperature, default=2.0, metavar="T", help="how soft its answers become, 1 to 20 (2)"
    )
    main.add_argument(
        "--share", type=_share, default=0.7, metavar="N", help="what the teacher's word counts, 0 to 1 (0.7)"
    )
    main.add_argument(
        "--features",
        nargs="?",
        const="auto",
        default="",
        metavar="PAIRS",
        help="match layers too: MINE=TEACHERS,... or, alone, those of equal size; the teacher is a checkpoint",
    )
    add_training(main)
    return main


def _temperature(text: str) -> float:
    return number(text, lambda value: 1 <= value <= 20, "from 1 to 20")


def _share(text: str) -> float:
    return number(text, lambda value: 0 <= value <= 1, "from 0 to 1")
