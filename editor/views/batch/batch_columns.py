"""What stands in the columns of the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from editor.batch.items import Item
from editor.controllers.batch_list import Column, check_counts, name_of, note_of
from editor.controllers.words import tr
from editor.views.batch.batch_states import Sign, doubt_words, state_words

COLUMNS: Final = (
    Column.FILE, Column.NOTE, Column.STATE, Column.DOUBT, Column.SIZE, Column.RESULT, Column.CHECK, Column.SECONDS,
)  # fmt: skip
_NO_CHECK: Final[Sign] = ("", "text_3")


def head_words(column: Column) -> str:
    """The heading of a column."""
    return {
        Column.FILE: tr("File"),
        Column.NOTE: tr("Note"),
        Column.STATE: tr("State"),
        Column.DOUBT: tr("Doubt"),
        Column.SIZE: tr("Original"),
        Column.RESULT: tr("Result"),
        Column.CHECK: tr("Check"),
        Column.SECONDS: tr("Time"),
    }[column]


def cell_words(item: Item, column: Column) -> str:
    """What is written in a cell."""
    return _WORDS[column](item)


def check_sign(item: Item) -> Sign:
    """Icon and colour of what the rules of markets say; no icon where nobody asked them."""
    failed, advised = check_counts(item)
    if not item.checks:
        return _NO_CHECK
    if failed:
        return "circle-x", "error"
    return ("triangle-alert", "warn") if advised else ("circle-check", "ok")


def _check_words(item: Item) -> str:
    failed, advised = check_counts(item)
    if failed:
        return tr("Fails: {count}", count=failed)
    if advised:
        return tr("Advice: {count}", count=advised)
    shops = list(dict.fromkeys(check.market.split(":")[0].capitalize() for check in item.checks))
    return tr("Meets: {count}", count=len(shops)) if len(shops) > 1 else "".join(shops)


def _size(size: tuple[int, int] | None) -> str:
    return "{} × {}".format(*size) if size else ""


def _seconds(item: Item) -> str:
    return tr("{seconds} s", seconds=f"{item.seconds:.2f}") if item.seconds else ""


_WORDS: Final[dict[Column, Callable[[Item], str]]] = {
    Column.FILE: name_of,
    Column.NOTE: note_of,
    Column.STATE: state_words,
    Column.DOUBT: doubt_words,
    Column.SIZE: lambda item: _size(item.size),
    Column.RESULT: lambda item: _size(item.result_size),
    Column.CHECK: _check_words,
    Column.SECONDS: _seconds,
}
