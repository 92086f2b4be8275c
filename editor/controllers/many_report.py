"""What became of each of many, as a table in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from editor.controllers.many_plan import Cell, State
from editor.controllers.tryon_words import garment_name
from editor.controllers.words import explain, tr

STATE_WORDS: Final = ("not done", "done", "look at it", "failed")
_TOLD: Final = {
    State.WAITING: STATE_WORDS[0],
    State.WORKING: STATE_WORDS[0],
    State.DONE: STATE_WORDS[1],
    State.DOUBTFUL: STATE_WORDS[2],
    State.FAILED: STATE_WORDS[3],
}


def rows(cells: Sequence[Cell]) -> list[tuple[str, ...]]:
    """The head of the table and a row for each result."""
    head = tr("Person"), tr("Garments"), tr("State"), tr("File"), tr("Seconds"), tr("Doubts"), tr("Error")
    return [head, *(_row(cell) for cell in cells)]


def _row(cell: Cell) -> tuple[str, ...]:
    return (
        cell.person.path.name,
        ", ".join(garment_name(garment) for garment in cell.outfit),
        tr(_TOLD[cell.state]),
        cell.file.name if cell.file is not None else "",
        f"{cell.seconds:.1f}" if cell.seconds is not None else "",
        " ".join([*map(tr, cell.doubts), cell.note]).strip(),
        " ".join(explain(cell.error)).strip() if cell.error is not None else "",
    )
