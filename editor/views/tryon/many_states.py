"""What a result's state looks like, and what is said of it."""

from __future__ import annotations

from typing import Final

from editor.controllers.many_plan import Cell, State
from editor.controllers.words import explain, tr

# Icon and colour of each.
SIGNS: Final = {
    State.WAITING: ("clock", "text_3"),
    State.WORKING: ("loader-circle", "accent"),
    State.DONE: ("circle-check", "ok"),
    State.DOUBTFUL: ("scan-eye", "doubt"),
    State.FAILED: ("circle-x", "error"),
}
# Colour of the border of some.
RINGS: Final = {State.WORKING: "accent", State.FAILED: "error"}


def state_words(state: State) -> str:
    """The state in a word or two."""
    return {
        State.WAITING: tr("Waiting"),
        State.WORKING: tr("Working"),
        State.DONE: tr("Done"),
        State.DOUBTFUL: tr("Look at it"),
        State.FAILED: tr("Failed"),
    }[state]


def details(cell: Cell) -> str:
    """What is to be said besides the state: doubts, what went wrong, or how long it took."""
    if cell.error is not None:
        return " ".join(explain(cell.error)).strip()
    if cell.doubts:
        return " ".join(tr(doubt) for doubt in cell.doubts)
    return tr("{seconds} s", seconds=f"{cell.seconds:.1f}") if cell.seconds is not None else ""
