"""`vitrina look learn`: a look from pairs of pictures, or from pictures that somebody likes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from editor.cli.console import UsageError
from editor.cli.options import add_max_mb
from editor.cli.report import Outcome, Report
from editor.errors import EditorError
from editor.model.picture_file import Limits
from editor.model.picture_folder import pictures_in
from editor.redactor.learning.lesson import Learnt, Lesson
from editor.redactor.looks import LookCatalog

COMMAND = "look learn"


def add_options(to: argparse.ArgumentParser) -> None:
    """The options of `learn`."""
    ways = to.add_mutually_exclusive_group(required=True)
    ways.add_argument(
        "--pairs", nargs=2, type=Path, metavar=("BEFORE", "AFTER"), help="two folders: pictures, and the same edited"
    )
    ways.add_argument("--liked", type=Path, metavar="DIR", help="a folder of pictures whose look you like")
    to.add_argument("--from", dest="own", type=Path, metavar="DIR", help="with --liked: a folder of your own pictures")
    to.add_argument("--name", required=True, metavar="NAME", help="what the look is to be called")
    to.add_argument("--overwrite", action="store_true", help="replace an added look of this name")
    add_max_mb(to)


def learn(catalog: LookCatalog, given: argparse.Namespace) -> int:
    """Learn a look and keep it; returns the exit code."""
    if (given.liked is None) != (given.own is None):
        raise UsageError("--liked and --from belong together.", "Name a folder for each.")
    report = Report(COMMAND, 1, as_json=given.json, out=sys.stdout, err=sys.stderr)
    named = Path(given.name)
    try:
        catalog.check_name(given.name, overwrite=given.overwrite)
        lesson = _followed(_lessons(given), report, given.name)
        assert lesson.learnt is not None
        kept = catalog.add(given.name, lesson.learnt.table)
    except EditorError as error:
        report.add(Outcome(named, error))
    else:
        facts = {"name": kept.name, "file": str(kept.path), **_facts(lesson, lesson.learnt, paired=bool(given.pairs))}
        told = _told(lesson.learnt, paired=bool(given.pairs))
        lines = (f'{kept.name}: learnt; --look "{kept.name}"', told)
        report.add(Outcome(named, facts=facts, lines=lines, notes=_notes(lesson, paired=bool(given.pairs))))
    report.close()
    return report.exit_code


def _lessons(given: argparse.Namespace) -> Iterator[Lesson]:
    from editor.redactor.learning.liked import learn_liked
    from editor.redactor.learning.pairs import learn_pairs, pairs_in
    from editor.redactor.learning.pictures import mixed

    limits = Limits(max_bytes=given.max_mb * 2**20)
    if given.pairs:
        pairs, alone = pairs_in(*given.pairs)
        return learn_pairs(pairs, limits, skipped=alone)
    return learn_liked(mixed(pictures_in(given.liked)), mixed(pictures_in(given.own)), limits)


def _followed(lessons: Iterator[Lesson], report: Report, name: str) -> Lesson:
    for lesson in lessons:
        report.working(name, f"{lesson.share:.0%}")
    return lesson


def _facts(lesson: Lesson, learnt: Learnt, *, paired: bool) -> dict[str, Any]:
    return {
        "way": "pairs" if paired else "liked",
        "pictures": learnt.pictures,
        "held_out": learnt.held_out,
        "before": round(learnt.before, 3),
        "after": round(learnt.after, 3),
        "change": round(learnt.change, 3),
        "left_out": [one.name for one in lesson.skipped],
    }


def _told(learnt: Learnt, *, paired: bool) -> str:
    figures = f"{learnt.before:.2f} before, {learnt.after:.2f} with the look"
    if not paired:
        return f"{learnt.pictures} pictures; distance of colors {figures}; mean change {learnt.change:.2f} delta E"
    measured = f"{learnt.held_out} kept apart" if learnt.held_out else "the same pictures"
    return f"{learnt.pictures} pairs; mean delta E 2000 on {measured}: {figures}"


def _notes(lesson: Lesson, *, paired: bool) -> tuple[str, ...]:
    from editor.redactor.learning.liked import is_faint
    from editor.redactor.learning.pairs import is_poor

    assert lesson.learnt is not None
    notes = [f"left out: {one.name}: {one.reason}" for one in lesson.skipped]
    if paired and is_poor(lesson.learnt):
        notes.append(
            "One look does not explain these pairs: each may have been edited in its own way, or in parts only."
        )
    if not paired and is_faint(lesson.learnt):
        notes.append("The pictures hardly differ by more than chance. More pictures, or more alike ones, teach more.")
    return tuple(notes)
