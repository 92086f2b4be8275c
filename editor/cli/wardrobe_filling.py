"""`vitrina wardrobe add`: pictures, folders and tables into a wardrobe."""

from __future__ import annotations

import argparse
import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from editor.cli.engine import Engine
from editor.cli.options import add_device, add_max_mb, parser, whole_number
from editor.cli.report import Outcome, Report
from editor.cli.wardrobe import add_user, opened
from editor.cli.wardrobe_things import described
from editor.cli.work import run_all
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.wardrobe.filing import MODEL, Filing
from editor.redactor.wardrobe.importing import Entry, Importing, Taken, entries

COMMAND = "wardrobe add"
_WORDS = {"added": "added", "same file": "there already", "looks the same": "looking like one that is there"}


def add(arguments: list[str]) -> int:
    """`vitrina wardrobe add ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    wanted, refused = entries(given.inputs)
    engine = Engine.build(given.device, given.jobs, given.max_mb)
    with closing(opened(given)) as wardrobe:
        filing = Filing(engine.networks, engine.limits, given.model)
        importing = Importing(wardrobe, filing, Lexicon.read(), keeps_twins=given.keep_twins)
        work = _Adding(wardrobe, importing, engine)
        report = Report(COMMAND, len(wanted) + len(refused), as_json=given.json, out=sys.stdout, err=sys.stderr)
        items: list[Entry | Taken] = [*refused, *wanted]
        code = run_all(items, lambda one: one.path, work, report, given.jobs)
    if not given.json:
        told = [f"{count} {_WORDS[state]}" for state in _WORDS if (count := work.counts[state])]
        print(", ".join(told) or "nothing added")
    return code


def _parser() -> argparse.ArgumentParser:
    new = parser(
        COMMAND,
        "IN... [options]",
        "Takes clothes in: pictures, folders of them with their subfolders, and tables (.csv, .tsv) whose column "
        "picture names files. They are cut out and named; say what is wrong in the window. A file that is there "
        "already is passed over, so an import that was stopped goes on when it is begun again.",
    )
    new.add_argument("inputs", nargs="+", type=Path, metavar="IN", help="pictures, folders, tables")
    add_user(new)
    new.add_argument("--keep-twins", action="store_true", help="also pictures that look the same as one that is there")
    new.add_argument("--model", default=MODEL, metavar="MODEL", help=f"cuts out: fast, quality, or {MODEL} ({MODEL})")
    new.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="pictures at a time (1)")
    new.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")
    add_max_mb(new)
    add_device(new)
    return new


def _jobs(text: str) -> int:
    return whole_number(text, 1, 64)


class _Adding:
    """Takes one picture in; called from several threads."""

    def __init__(self, wardrobe: Wardrobe, importing: Importing, engine: Engine) -> None:
        self._wardrobe, self._importing, self._engine = wardrobe, importing, engine
        self._lock = threading.Lock()
        self.counts: Counter[str] = Counter()

    def __call__(self, one: Entry | Taken, is_cancelled: Callable[[], bool]) -> Outcome:
        taken = one if isinstance(one, Taken) else self._importing.take(one, is_cancelled)
        with self._lock:
            self.counts[taken.state] += 1
        notes = (*map(str, taken.notes), *self._engine.take_notices())
        if taken.error is not None:
            return Outcome(taken.path, taken.error, notes=notes)
        facts: dict[str, Any] = {"state": taken.state, "number": taken.number}
        if taken.state != "added":
            return Outcome(taken.path, facts=facts, notes=(f"{_WORDS[taken.state]}: number {taken.number}", *notes))
        item = self._wardrobe.item(taken.number)
        asked = ("not sure what it is: say so in the window",) if item.is_unsure else ()
        return Outcome(taken.path, facts=facts | {"item": item.to_json()}, notes=(*asked, *notes),
                       lines=(f"{taken.path}: {described(item)}",))  # fmt: skip
