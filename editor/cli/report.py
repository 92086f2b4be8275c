"""What a command says while it works: one line for each failure, a bar on a terminal, or one JSON object a picture."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from editor.cli.console import one_line
from editor.errors import EditorError

_BAR = 24


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one picture.

    Attributes:
        source: the picture as it was named.
        error: why it failed; None: it is done.
        facts: JSON-able, what the command's JSON object holds besides `command`, `source` and `status`; of a failure,
            what was found out nevertheless.
        notes: what a person should know although nothing failed.
        lines: what to print of a success without ``--json``; usually nothing.
    """

    source: Path
    error: EditorError | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


class Report:
    """Tells of outcomes as they come.

    Attributes:
        on_outcome: told each outcome too.

    Args:
        command: the `command` of each JSON object.
        total: how many outcomes will come; 0: no bar.
        as_json: one JSON object a line on `out`.
        out, err: standard output and error. `err` gets exactly one line for each failure, and the bar on a terminal.
    """

    def __init__(self, command: str, total: int, *, as_json: bool, out: TextIO, err: TextIO) -> None:
        self._command = command
        self._total = total
        self._as_json = as_json
        self._out = out
        self._err = err
        self._bar = err.isatty() and total > 0
        self.done = 0
        self.failed = 0
        self.on_outcome: Callable[[Outcome], None] = lambda outcome: None
        self._draw("")

    @property
    def exit_code(self) -> int:
        """0 when all is done, 1 when something failed."""
        return 1 if self.failed else 0

    def add(self, outcome: Outcome) -> None:
        """Tell of one picture."""
        self.failed += outcome.error is not None
        self.done += outcome.error is None
        self.on_outcome(outcome)
        self._erase()
        if outcome.error is not None:
            self._line(f"{outcome.source}: {outcome.error}")
        for text in self._told(outcome):
            print(text, file=self._out, flush=True)
        self._draw(outcome.source.name)

    def working(self, name: str, words: str) -> None:
        """How far one picture is, where it takes long; on a terminal only, and not while several are in work."""
        self._erase()
        self._draw(f"{name}  {words}")

    def close(self) -> None:
        """Take the bar away and, on a terminal, sum up what were several."""
        self._erase()
        if self._bar and self._total > 1:
            self._line(f"{self.done} done, {self.failed} failed" if self.failed else f"{self.done} done")

    def _told(self, outcome: Outcome) -> list[str]:
        if self._as_json:
            return [json.dumps(self._object(outcome))]
        lines = outcome.lines if outcome.error is None else ()
        return [one_line(text) for text in (*lines, *(f"{outcome.source}: {note}" for note in outcome.notes))]

    def _object(self, outcome: Outcome) -> dict[str, Any]:
        head = {"command": self._command, "source": str(outcome.source)}
        if outcome.error is None:
            return {**head, "status": "done", **outcome.facts, "notes": list(outcome.notes)}
        what, todo = (part.format(**outcome.error.values) for part in (outcome.error.what, outcome.error.todo))
        return {**head, "status": "failed", "error": what, "todo": todo, **outcome.facts}

    def _line(self, text: str) -> None:
        print(f"vitrina: {one_line(text)}", file=self._err, flush=True)

    def _erase(self) -> None:
        if self._bar:
            self._err.write("\r\x1b[K")

    def _draw(self, name: str) -> None:
        if not self._bar:
            return
        finished = self.done + self.failed
        filled = round(_BAR * finished / self._total)
        text = f"[{'#' * filled}{'.' * (_BAR - filled)}] {finished}/{self._total} {one_line(name)}"
        self._err.write("\r" + text[: shutil.get_terminal_size().columns - 1])
        self._err.flush()
