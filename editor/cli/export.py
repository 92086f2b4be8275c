"""`vitrina export`: a trained network becomes an ONNX file with its record, ready for `vitrina models add`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from editor.cli.extra import need_extra
from editor.cli.options import parser


def export(arguments: Sequence[str]) -> int:
    """`vitrina export ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    need_extra("torch", "onnx", "onnxscript")
    from editor.training.exporting import export_checkpoint
    from editor.training.record import Words, lines

    words = Words(
        name=given.name or "",
        title=given.title or "",
        licence=given.licence,
        source=given.source or "",
        training_data=lines(given.training_data),
        quality=given.quality,
    )
    result = export_checkpoint(given.network, given.checkpoint, given.out, words, given.picture)
    print(f"{result.weights}: {result.weights.stat().st_size / 1e6:.2f} MB, differs by {result.difference:.1e} at most")
    if result.record is not None:
        print(f"vitrina models add {result.weights} --record {result.record}")
    else:
        print("No record: the program has no use for such a network yet.")
    return 0


def _parser() -> argparse.ArgumentParser:
    main = parser(
        "export",
        "NETWORK --checkpoint FILE -o DIR --licence TEXT --training-data TEXT ...",
        "Make an ONNX file and its record of a trained network; both are compared with what was trained.",
    )
    main.add_argument("network", metavar="NETWORK", help="its name, as for vitrina train")
    main.add_argument("--checkpoint", type=Path, required=True, metavar="FILE", help="best.pt or last.pt of a run")
    main.add_argument("-o", "--out", type=Path, required=True, metavar="DIR", help="where both files go")
    main.add_argument("--licence", required=True, metavar="TEXT", help="under which the weights may be used")
    main.add_argument(
        "--training-data",
        required=True,
        action="append",
        metavar="TEXT",
        help="a data set it learned from, with its terms; give it once for each",
    )
    main.add_argument("--source", metavar="TEXT", help="where the weights come from (the checkpoint's name)")
    main.add_argument("--name", metavar="NAME", help="what --model takes (the network's name)")
    main.add_argument("--title", metavar="TEXT", help="words for people (the network's title)")
    main.add_argument("--quality", choices=("fast", "quality"), default="fast", help="what it is chosen for (fast)")
    main.add_argument(
        "--picture",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="compare on this picture too, beside random numbers; may be given several times",
    )
    return main
