"""What a batch is made of: one item a picture, and what became of it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from editor.errors import EditorError

Verdict = Literal["", "accepted", "rejected", "corrected"]


class State(enum.StrEnum):
    """Where a picture stands.

    `ASIDE`: made, and put aside by a condition of the recipe to be looked at: its files wait in the folder of the
    batch until they are accepted. `SKIPPED`: left out by a condition.
    """

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    ASIDE = "aside"
    SKIPPED = "skipped"
    FAILED = "failed"


ENDED = frozenset({State.DONE, State.ASIDE, State.SKIPPED, State.FAILED})


@dataclass(frozen=True, slots=True)
class Check:
    """What a market's rule says of a file of the picture.

    Attributes:
        market: the market's id.
        rule: what is asked, in English words that views translate.
        verdict: ``"pass"``, ``"fail"``, ``"advice"`` or ``"unknown"``.
        said: how far it is from what is needed, or what is so, in English; may be empty where it passes.
    """

    market: str
    rule: str
    verdict: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A picture of a batch, as it stands now.

    Attributes:
        number: from 1, in the order in which the pictures were found; stays the same.
        source: the picture.
        below: its place below the folder that was given, with its own name.
        state: where it stands.
        planned: where each output of the recipe goes, made or not.
        targets: the files that came of it, under their names of `planned`; none before. Those of a picture that was
            put aside lie in the folder of such pictures, see `Batch.files`.
        doubt: the share of the picture, 0-1, that may be wrong in the cut-out; None: nobody knows.
        reason: why it failed, was put aside or left out.
        notes: what a person should know although nothing failed; English.
        seconds: what it took; 0 before.
        size, result_size: width and height, upright, of the picture and of its first file; None before.
        checks: what the rules of markets say of its files.
        thumbnail: a small JPEG of the first result; None before.
        verdict: what a person said of it.
        twin: number of the picture with the same bytes whose files were copied; 0: none.
        tries: how often the work on it was begun.
        file_bytes: of the picture when it was found; -1: unknown.
        sha256: of the picture's bytes; empty before it was read.
    """

    number: int
    source: Path
    below: Path
    state: State = State.WAITING
    planned: tuple[Path, ...] = ()
    targets: tuple[Path, ...] = ()
    doubt: float | None = None
    reason: EditorError | None = None
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    size: tuple[int, int] | None = None
    result_size: tuple[int, int] | None = None
    checks: tuple[Check, ...] = ()
    thumbnail: Path | None = None
    verdict: Verdict = ""
    twin: int = 0
    tries: int = 0
    file_bytes: int = -1
    sha256: str = ""

    @property
    def has_ended(self) -> bool:
        """Whether nothing more is done to it by itself."""
        return self.state in ENDED


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to.

    Attributes:
        counts: how many items stand in each state now, of the whole batch.
        seconds: what this run took.
        stopped: why it ended before its time (a full disk); None: it went through, or a person stopped it.
        cancelled: whether a person stopped it.
    """

    counts: dict[State, int] = field(default_factory=dict)
    seconds: float = 0.0
    stopped: EditorError | None = None
    cancelled: bool = False

    def count(self, *states: State) -> int:
        """How many stand in one of these states."""
        return sum(self.counts.get(state, 0) for state in states)
