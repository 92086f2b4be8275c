"""Which pictures of a batch are shown, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from editor.batch.items import Item, State
from editor.controllers.words import explain, tr

DOUBTFUL: Final = 0.05  # share of the picture that may be wrong, from which a person had better look

_MADE: Final = frozenset({State.DONE, State.ASIDE})
_TO_COME: Final = frozenset({State.WAITING, State.WORKING})


class Show(StrEnum):
    """Which pictures are shown. One that is in doubt is done too."""

    ALL = "all"
    DONE = "done"
    DOUBT = "doubt"
    FAILED = "failed"
    WAITING = "waiting"


_WAITS: Final = (Show.ALL, Show.WAITING)


class Column(StrEnum):
    """What a picture can be sorted by."""

    NUMBER = "number"
    FILE = "file"
    NOTE = "note"
    STATE = "state"
    DOUBT = "doubt"
    SIZE = "size"
    RESULT = "result"
    CHECK = "check"
    SECONDS = "seconds"


def in_doubt(item: Item) -> bool:
    """Whether somebody had better look at it: it was put aside or is doubtful, and nobody has said a word yet."""
    if item.state not in _MADE or item.verdict:
        return False
    return item.state is State.ASIDE or (item.doubt is not None and item.doubt >= DOUBTFUL)


def kinds(item: Item) -> tuple[Show, ...]:
    """All that a picture is shown under."""
    if item.state in _TO_COME:
        return _WAITS
    if item.state is State.FAILED:
        return Show.ALL, Show.FAILED
    return (Show.ALL, Show.DONE, Show.DOUBT) if in_doubt(item) else (Show.ALL, Show.DONE)


def comes_before(one: Item, other: Item, column: Column, *, descending: bool) -> bool:
    """Whether a picture stands before another; of equal ones the first that was found does."""
    first, second = _KEYS[column](one), _KEYS[column](other)
    if first == second:
        return one.number < other.number
    return bool(first > second) if descending else bool(first < second)


def ordered(items: Iterable[Item], column: Column = Column.NUMBER, *, descending: bool = False) -> list[int]:
    """Numbers of pictures in their order; `items` come by their numbers."""
    if column is Column.NUMBER and not descending:
        return [item.number for item in items]
    return [item.number for item in sorted(items, key=_KEYS[column], reverse=descending)]


def sort_key(item: Item, column: Column) -> Any:
    """What `ordered` compares."""
    return _KEYS[column](item)


def name_of(item: Item) -> str:
    """As it lies below the folder that was given."""
    return item.below.name


def folder_of(item: Item) -> str:
    """The folder of a picture below the one that was given; empty for those right in it."""
    parent = item.below.parent
    return "" if parent == Path() else parent.as_posix()


def note_of(item: Item) -> str:
    """Why it failed, was put aside or left out; else what is worth knowing; in the language of the window."""
    if item.reason is not None:
        return " ".join(explain(item.reason)).strip()
    if item.verdict:
        return verdict_words(item.verdict)
    if item.notes:
        return " ".join(tr(note) for note in item.notes)
    return folder_of(item)


def verdict_words(verdict: str) -> str:
    """What a person said of it."""
    return {"accepted": tr("Accepted"), "rejected": tr("Rejected"), "corrected": tr("Corrected")}.get(verdict, "")


def check_counts(item: Item) -> tuple[int, int]:
    """How many rules of markets fail, and how many advise."""
    return (
        sum(check.verdict == "fail" for check in item.checks),
        sum(check.verdict == "advice" for check in item.checks),
    )


def _pixels(size: tuple[int, int] | None) -> int:
    return size[0] * size[1] if size else -1


_STATES: Final = {state: place for place, state in enumerate(
    (State.FAILED, State.ASIDE, State.WORKING, State.DONE, State.SKIPPED, State.WAITING)
)}  # fmt: skip

_KEYS: Final[dict[Column, Callable[[Item], Any]]] = {
    Column.NUMBER: lambda item: item.number,
    Column.FILE: lambda item: str(item.below).casefold(),
    Column.NOTE: lambda item: (item.reason is None, str(item.reason or ""), item.verdict, item.notes),
    Column.STATE: lambda item: (_STATES[item.state], not in_doubt(item)),
    Column.DOUBT: lambda item: (item.state is State.FAILED, -1.0 if item.doubt is None else item.doubt),
    Column.SIZE: lambda item: _pixels(item.size),
    Column.RESULT: lambda item: _pixels(item.result_size),
    Column.CHECK: lambda item: (*check_counts(item), bool(item.checks)),
    Column.SECONDS: lambda item: item.seconds,
}
