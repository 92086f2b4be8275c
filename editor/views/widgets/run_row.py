"""How far a run over many pictures is, and what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.run_phase import Phase
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.numbers import grouped
from editor.views.widgets.styling import column, label, row
from editor.views.widgets.thin_bar import ThinBar

WAITS = (Phase.PAUSING, Phase.PAUSED)
RUNS = (Phase.WORKING, *WAITS)


class RunRow(QWidget):
    """Attributes:
    pause, cancel: hold on or go on; stop.
    resume: do what is left, or what has failed; shown by its owner.
    buttons: their layout.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._told = label("", "title"), ElidedLabel("", "second")
        self._bar = ThinBar(theme, name)
        self.pause = Button(theme, tr("Pause"), icon="pause")
        self.cancel = Button(theme, tr("Cancel"), icon="x")
        self.resume = Button(theme, "", icon="refresh-cw")
        self.buttons = row()
        for button in (self.resume, self.pause, self.cancel):
            self.buttons.addWidget(button)
        top = row(gap=12)
        top.addWidget(self._count)
        top.addWidget(self._told, 1)
        top.addLayout(self.buttons)
        box = column(self, (16, 12, 16, 12), 10)
        box.addLayout(top)
        box.addWidget(self._bar)

    def show_run(self, phase: Phase, done: float, whole: int, told: str) -> None:
        """Args: done: may count a part of what is being made; told: rate and time left, or what the phase means."""
        self._count.setText(tr("{done} of {count}", done=grouped(int(done)), count=grouped(whole)))
        self._told.setText(told)
        self._bar.set_share(min(1.0, done / max(1, whole)))
        self.pause.setText(tr("Go on") if phase in WAITS else tr("Pause"))
        self.pause.set_icon("play" if phase in WAITS else "pause")
        for button in (self.pause, self.cancel):
            button.setVisible(phase in RUNS)
