"""`vitrina quantise`: a network becomes smaller and faster, and what that costs is measured."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.cli.extra import need_extra
from editor.cli.options import number, parser, whole_number


def quantise(arguments: Sequence[str]) -> int:
    """`vitrina quantise ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    need_extra("onnx")
    from editor.training.smaller.quantising import quantise as written

    result = written(
        given.file,
        given.record,
        given.data,
        given.out,
        given.method,
        bound=given.bound,
        name=given.name,
        pictures=(given.calibrate, given.judge),
        threads=given.threads,
        tell=lambda line: print(line, file=sys.stderr, flush=True),
    )
    report = result.report
    print(f"{result.weights}: {report.bytes_before / 1e6:.2f} -> {report.bytes_after / 1e6:.2f} MB")
    print(f"differs by {report.loss:.5f} on {report.pictures} pictures; all in 8 bits {report.whole_loss:.5f}")
    for part in report.in_float:
        print(f"in float: {part['name']} (alone {part['harm']:.5f}; {part['before']:.5f} -> {part['after']:.5f})")
    print(f"vitrina models add {result.weights} --record {result.record}")
    return 0


def _parser() -> argparse.ArgumentParser:
    main = parser(
        "quantise",
        "FILE --record JSON --data DIR -o DIR [--method static|dynamic|half] [--bound 0.003] ...",
        "Make a network smaller. Parts that bear no 8 bits are found and stay in float.",
    )
    main.add_argument("file", type=Path, metavar="FILE", help="the ONNX file, float32")
    main.add_argument("--record", type=Path, required=True, metavar="JSON", help="its record")
    main.add_argument("--data", type=Path, required=True, metavar="DIR", help="pictures like those it is for")
    main.add_argument("-o", "--out", type=Path, required=True, metavar="DIR", help="where both files go")
    main.add_argument(
        "--method",
        choices=("static", "dynamic", "half"),
        default="static",
        help="static: 8 bits, smallest and fastest (usual); dynamic: weights in 8 bits; half: weights in 16 bits",
    )
    main.add_argument(
        "--bound",
        type=_share,
        default=0.003,
        metavar="N",
        help="how far results may lie from those of the float network, in the mean, of 1 (0.003)",
    )
    main.add_argument("--name", default="", metavar="NAME", help="what --model takes (the network's, and the method)")
    main.add_argument("--calibrate", type=_count, default=32, metavar="N", help="pictures to measure ranges on (32)")
    main.add_argument("--judge", type=_count, default=8, metavar="N", help="other pictures to judge by (8)")
    main.add_argument("--threads", type=_threads, default=0, metavar="N", help="of the processor; 0: all (0)")
    return main


def _share(text: str) -> float:
    return number(text, lambda value: 0 < value < 1, "between 0 and 1")


def _count(text: str) -> int:
    return whole_number(text, 1, 10_000)


def _threads(text: str) -> int:
    return whole_number(text, 0, 1024)
