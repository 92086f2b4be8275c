"""`vitrina info`: what pictures are, and what would be refused and why."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from editor.cli.options import add_inputs, parser
from editor.cli.report import Outcome, Report
from editor.cli.work import run_all
from editor.model.input_image import Info, InputImage, Limits, inspect


def info(arguments: Sequence[str]) -> int:
    """`vitrina info ...`; returns the exit code: 1 if some file would be refused."""
    given = _parser().parse_args(arguments)
    limits = Limits(max_bytes=given.max_mb * 2**20)
    # No bar: what is told of each picture shows how far it is.
    report = Report("info", 0, as_json=given.json, out=sys.stdout, err=sys.stderr)

    def tell(path: Path, is_cancelled: Callable[[], bool]) -> Outcome:
        found = inspect(path, limits)
        if found.refusal is not None:
            raise found.refusal
        InputImage.read(path, limits)  # only decoding tells whether the pixels are whole
        return Outcome(
            path, facts=_facts(found), lines=(_described(path, found), *(f"    {note}" for note in found.notes))
        )

    return run_all(given.inputs, lambda path: path, tell, report)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "info",
        "FILE... [--json] [--max-mb N]",
        "Tells size, depth and colour profile of pictures. Files that would be refused are told with the reason.",
    )
    add_inputs(new)
    return new


def _facts(found: Info) -> dict[str, object]:
    return {
        "width": found.width,
        "height": found.height,
        "bits": found.depth,
        "format": found.format.lower(),
        "space": found.space,
        "profile": found.profile_name,
        "alpha": found.alpha,
        "frames": found.frames,
        "bytes": found.file_bytes,
        "opening": list(found.notes),
    }


def _described(path: Path, found: Info) -> str:
    facts = [
        f"{found.width} x {found.height}",
        f"{found.depth} bit",
        found.format,
        found.profile_name,
        *(["transparent"] if found.alpha else []),
        _size(found.file_bytes),
    ]
    return f"{path}: {', '.join(facts)}"


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1_000_000 else f"{count / 1e3:.1f} KB"
