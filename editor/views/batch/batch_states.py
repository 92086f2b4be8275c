"""What the state of a picture looks like, and what is said of it."""

from __future__ import annotations

from typing import Final

from editor.batch.items import Item, State
from editor.controllers.batch_list import in_doubt, name_of, note_of
from editor.controllers.words import tr

Sign = tuple[str, str]  # icon, colour

_SIGNS: Final[dict[State, Sign]] = {
    State.WAITING: ("clock", "text_3"),
    State.WORKING: ("loader-circle", "accent"),
    State.DONE: ("circle-check", "ok"),
    State.ASIDE: ("circle-check", "ok"),
    State.SKIPPED: ("minus", "text_3"),
    State.FAILED: ("circle-x", "error"),
}
_DOUBT: Final[Sign] = ("scan-eye", "doubt")
_REJECTED: Final[Sign] = ("x", "text_3")
RINGS: Final = {State.WORKING: "accent", State.FAILED: "error"}


def sign_of(item: Item) -> Sign:
    """Icon and colour."""
    if in_doubt(item):
        return _DOUBT
    return _REJECTED if item.verdict == "rejected" else _SIGNS[item.state]


def state_words(item: Item) -> str:
    """The state in a word or two."""
    if in_doubt(item):
        return tr("Doubt")
    if item.verdict == "rejected":
        return tr("Rejected")
    return {
        State.WAITING: tr("Waiting"),
        State.WORKING: tr("Working"),
        State.DONE: tr("Done"),
        State.ASIDE: tr("Done"),
        State.SKIPPED: tr("Left out"),
        State.FAILED: tr("Failed"),
    }[item.state]


def doubt_words(item: Item) -> str:
    """`9.8 %`; empty where nobody knows."""
    return "" if item.doubt is None else tr("{share} %", share=f"{100 * item.doubt:.1f}")


def spoken(item: Item) -> str:
    """All there is to say, for tooltips and screen readers."""
    doubt = tr("{share} % unsure", share=f"{100 * item.doubt:.1f}") if in_doubt(item) and item.doubt else ""
    return ". ".join(word for word in (name_of(item), state_words(item), doubt, note_of(item)) if word)
