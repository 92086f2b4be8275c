"""`vitrina feedback export`: sets to train on, from what people said of try-ons and of clothes."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from editor.cli.console import UsageError
from editor.cli.engine import Engine
from editor.cli.feedback_wardrobe import LABELS, RATINGS, all_said, kept_below, write_said
from editor.cli.options import add_device, add_max_mb, parser
from editor.cli.report import Outcome, Report
from editor.cli.results import write_labels, write_picture
from editor.cli.targets import Permission
from editor.cli.work import run_all
from editor.errors import InputError
from editor.model.feedback import Verdict, verdicts
from editor.model.files import atomic_write, make_folder
from editor.model.frame import Frame, to_depth
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.person_labels import COLOURS, PARSED, PARTS
from editor.paths import data_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.operations.tryon import TryOn, outfit_of
from editor.redactor.source import Source
from editor.redactor.tryon.dressing import Dressing, Hands, Outfit
from editor.redactor.tryon.person import Person

LIST = "feedback.jsonl"


def feedback(arguments: Sequence[str]) -> int:
    """`vitrina feedback ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    files = kept_below(given.source)
    kept = verdicts(files.verdicts)
    said = all_said(files)
    if not (kept or said.answers or said.items or said.refused):
        raise UsageError("Nobody has said anything of a try-on or of clothes yet: there is nothing to export.")
    last = {verdict.picture: verdict for verdict in kept}
    count = len(last) + len(said.items) + len(said.refused)
    report = Report("feedback", count, as_json=given.json, out=sys.stdout, err=sys.stderr)
    for outcome in (*said.refused, *write_said(said, given.out, Permission(given.overwrite))):
        report.add(outcome)
    if not kept:
        return report.exit_code
    work = _Export(given.out, Permission(given.overwrite), Engine.build(given.device, 1, given.max_mb))
    work.write_list(kept)
    return run_all(list(last.values()), lambda verdict: Path(verdict.path or verdict.picture), work, report)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "feedback",
        "export -o DIR [options]",
        "Writes what people said of try-ons as a data set: images/ and labels/ as vitrina train parser takes them, for "
        f"pictures whose try-on was liked or whose clothes were painted right, and {LIST} with every verdict. Of "
        f"wardrobes: {RATINGS}, what was said of clothes and outfits; garments/ with {LABELS}, the things whose kind "
        "somebody confirmed, as vitrina train takes them.",
    )
    new.add_argument("act", choices=("export",))
    new.add_argument("-o", "--out", required=True, type=Path, metavar="DIR", help="a folder, made if it is missing")
    new.add_argument("--source", type=Path, default=data_folder(), metavar="DIR", help="where verdicts are kept")
    new.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    new.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")
    add_max_mb(new)
    add_device(new)
    return new


class _Export:
    """Writes what was said of one picture."""

    def __init__(self, folder: Path, permission: Permission, engine: Engine) -> None:
        self._folder, self._permission, self._engine = folder, permission, engine

    def write_list(self, kept: Sequence[Verdict]) -> None:
        """All verdicts, a line of JSON each."""
        make_folder(self._folder)
        lines = [json.dumps(asdict(verdict), ensure_ascii=False) for verdict in kept]
        with atomic_write(self._folder / LIST, overwrite=self._permission.overwrite) as beside:
            beside.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def __call__(self, verdict: Verdict, is_cancelled: Callable[[], bool]) -> Outcome:
        begin = time.perf_counter()
        path = Path(verdict.path)
        outfit = outfit_of(TryOn.complete(verdict.values))
        if not verdict.liked and not outfit.paint:
            return Outcome(path, facts={"written": False}, notes=("not liked and not corrected: listed alone",))
        person = self._person(verdict, outfit, is_cancelled)
        name = f"{verdict.picture[:16]}.png"
        picture = OutputImage(Frame(to_depth(person.first, "uint8"), None, person.icc))
        write_picture(self._folder / "images" / name, picture, WriteOptions("png"), self._permission, path)
        write_labels(self._folder / "labels" / name, _parsed_labels(person), COLOURS, self._permission)
        facts: dict[str, Any] = {"written": True, "name": name, "seconds": round(time.perf_counter() - begin, 3)}
        return Outcome(path, facts=facts, notes=self._engine.take_notices())

    def _person(self, verdict: Verdict, outfit: Outfit, is_cancelled: Callable[[], bool]) -> Person:
        path = Path(verdict.path)
        image = self._engine.read(path)
        if image.sha256 != verdict.picture:
            raise InputError("{name} is another picture now.", "Put the old one back.", name=path.name)

        hands = Hands(self._engine.networks, ArtefactStore().keeping("", TryOn.name), is_cancelled)
        bare = Outfit((), outfit.person, outfit.points, outfit.paint)
        return Dressing().dressed(Source(image.frame, image.sha256), bare, hands).before


def _parsed_labels(person: Person) -> np.ndarray:
    """What the parser learns: hands are a part of the arms."""
    labels = person.first_labels.copy()
    labels[labels == PARTS.index("hands")] = PARSED.index("arms")
    return labels
