"""`python -m editor.training.queue pack | unpack | divide | join`: what training/QUEUE.md is made of."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.dataloader.network_record import read_record
from editor.errors import EditorError
from editor.paths import models_folder
from editor.training.queue.pack import pack, unpack
from editor.training.queue.parts import divide, join
from editor.training.teacher import Teacher


def main(arguments: Sequence[str]) -> int:
    """Do what `arguments` say; returns the exit code."""
    given = _parser().parse_args(arguments)
    try:
        for line in given.act(given):
            print(line)
    except EditorError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _pack(given: argparse.Namespace) -> list[Path]:
    teacher = None
    if given.teacher:
        teacher = Teacher(read_record(models_folder() / f"{given.teacher}.json"), given.cache).mask
    return pack(
        given.data,
        given.kind,
        given.out,
        side=given.side,
        megabytes=given.megabytes,
        quality=given.quality,
        teacher=teacher,
    )


def _unpack(given: argparse.Namespace) -> list[Path]:
    unpack(given.shards, given.out)
    return [given.out]


def _divide(given: argparse.Namespace) -> list[Path]:
    return divide(given.file, given.out)


def _join(given: argparse.Namespace) -> list[Path]:
    join(given.parts, given.out.name, given.out)
    return [given.out]


def _parser() -> argparse.ArgumentParser:
    main_parser = argparse.ArgumentParser(prog="python -m editor.training.queue", description=__doc__)
    acts = main_parser.add_subparsers(required=True, metavar="ACT")
    one = acts.add_parser("pack", help="a data set into shards")
    one.add_argument("data", type=Path)
    one.add_argument("--kind", default="masks")
    one.add_argument("--side", type=int, default=320, help="longest side in pixels")
    one.add_argument("--megabytes", type=int, default=50, help="of a shard")
    one.add_argument("--quality", type=int, default=80, help="of WebP")
    one.add_argument("--teacher", help="name of a shipped network whose soft masks are packed too")
    one.add_argument("--cache", type=Path, default=Path("runs/teacher"), help="where its answers lie")
    one.set_defaults(act=_pack)
    one = acts.add_parser("unpack", help="shards into a data set")
    one.add_argument("shards", type=Path, nargs="+")
    one.set_defaults(act=_unpack)
    two = acts.add_parser("divide", help="a file into parts of 15 MB")
    two.add_argument("file", type=Path)
    two.set_defaults(act=_divide)
    three = acts.add_parser("join", help="parts into the file -o")
    three.add_argument("parts", type=Path, help="their folder")
    three.set_defaults(act=_join)
    for parser in acts.choices.values():
        parser.add_argument("-o", "--out", type=Path, required=True)
    return main_parser


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
