"""`vitrina info`: what pictures are, and what would be refused and why."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from editor.cli.options import add_inputs, parser
from editor.cli.report import Outcome, Report
from editor.cli.work import run_all
from editor.model.input_image import InputImage, Limits


def info(arguments: Sequence[str]) -> int:
    """`vitrina info ...`; returns the exit code: 1 if some file would be refused."""
    given = _parser().parse_args(arguments)
    limits = Limits(max_bytes=given.max_mb * 2**20)
    # No bar: what is told of each picture shows how far it is.
    report = Report("info", 0, as_json=given.json, out=sys.stdout, err=sys.stderr)

    def tell(path: Path, is_cancelled: Callable[[], bool]) -> Outcome:
        image = InputImage.read(path, limits)
        return Outcome(path, facts=_facts(image), notes=image.notes, line=_described(path, image))

    return run_all(given.inputs, lambda path: path, tell, report)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "info",
        "FILE... [--json] [--max-mb N]",
        "Tells size, depth and colour profile of pictures. Files that would be refused are told with the reason.",
    )
    add_inputs(new)
    return new


def _facts(image: InputImage) -> dict[str, object]:
    return {
        "width": image.frame.width,
        "height": image.frame.height,
        "bits": image.depth,
        "format": image.format.lower(),
        "profile": image.profile_name,
        "alpha": image.frame.alpha is not None,
        "bytes": image.file_bytes,
    }


def _described(path: Path, image: InputImage) -> str:
    facts = [
        f"{image.frame.width} x {image.frame.height}",
        f"{image.depth} bit",
        image.format,
        image.profile_name,
        *(["transparent"] if image.frame.alpha is not None else []),
        _size(image.file_bytes),
    ]
    return f"{path}: {', '.join(facts)}"


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1_000_000 else f"{count / 1e3:.1f} KB"
