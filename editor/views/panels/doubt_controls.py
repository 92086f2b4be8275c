"""How far the cut-out may be trusted, in words, and the switch of the hatch."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QWidget

from editor.controllers.doubt_controller import Doubt, DoubtController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.widgets.buttons import tip
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import column, label
from editor.views.widgets.toggle import Toggle
from editor.views.widgets.wrapping_row import WrappingRow

STATES = {"sure": "ok", "look": "warn", "hand": "error"}


class DoubtControls(QWidget):
    """Not there while nothing is known of the cut-out.

    Attributes:
        toggle: shows and hides the hatch.
    """

    def __init__(self, theme: Theme, doubt: DoubtController, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doubt, self._action = doubt, actions["doubt"]
        self.toggle = Toggle(theme, tr("Show doubt"))
        self.toggle.setToolTip(tip(tr("Hatch what the cut-out may have wrong"), actions.keys("doubt")))
        self._count = label("", "caption")
        self._verdict = MessageLine(theme)
        box = column(self)
        box.addWidget(self._verdict)
        box.addWidget(WrappingRow([self.toggle, self._count]))
        doubt.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is known now."""
        found = self._doubt.doubt
        self.setVisible(found is not None and not found.empty)
        if found is None or found.empty:
            return
        self._verdict.show_text(sentence(found), STATES[found.verdict])
        share = f"{100 * found.unsure:.1f}"
        places = tr("Places: {count}, {share} %", count=len(found.places), share=share)
        self._count.setText(places if found.places else tr("{share} % unsure", share=share))


def sentence(doubt: Doubt) -> str:
    """The verdict and the bound in words."""
    share, level = min(100, ceil(100 * doubt.of_object)), round(10 * doubt.level)
    words = {"sure": tr("Sure."), "look": tr("Look here."), "hand": tr("Do it by hand.")}
    if share == 100:
        return words[doubt.verdict] + " " + tr("The object may have been missed altogether.")
    bound = tr(
        "In {level} of 10 pictures like those tested, at most {share} % of the object is wrong.",
        level=level, share=share,
    )  # fmt: skip
    return words[doubt.verdict] + " " + bound
