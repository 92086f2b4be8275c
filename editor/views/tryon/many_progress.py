"""How far many at once are, and what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from editor.controllers.many_plan import State
from editor.controllers.tryon_many import ManyController, Phase
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.progress_card import rest
from editor.views.widgets.styling import column, label, row

FINE = 1000


class ManyProgress(QWidget):
    """Attributes:
    pause, cancel, resume: hold on or go on, stop, do what is left or try those that failed again.
    """

    def __init__(self, theme: Theme, many: ManyController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._many, self._share = many, 0.0
        self._count, self._told = label("", "title"), ElidedLabel("", "second")
        self._bar = QProgressBar(textVisible=False, maximum=FINE)
        self._bar.setAccessibleName(tr("Many at once"))
        self.pause = Button(theme, tr("Pause"), icon="pause")
        self.cancel = Button(theme, tr("Cancel"), icon="x")
        self.resume = Button(theme, "", icon="refresh-cw")
        self.pause.clicked.connect(self._hold)
        self.cancel.clicked.connect(many.cancel)
        self.resume.clicked.connect(many.resume)
        top = row(gap=12)
        top.addWidget(self._count)
        top.addWidget(self._told, 1)
        for button in (self.resume, self.pause, self.cancel):
            top.addWidget(button)
        box = column(self, (16, 12, 16, 12), 10)
        box.addLayout(top)
        box.addWidget(self._bar)
        many.begun.connect(self.refresh)
        many.phase_changed.connect(self.refresh)
        many.cell_changed.connect(self._go_on)
        many.moved.connect(self._move)
        self.refresh()

    def refresh(self) -> None:
        """Follow the run."""
        many = self._many
        whole, done = len(many.cells), many.finished
        self._count.setText(tr("{done} of {count}", done=done, count=whole))
        self._told.setText(self._words())
        self._bar.setValue(round((done + self._share) / max(1, whole) * FINE))
        waits = many.phase in (Phase.PAUSING, Phase.PAUSED)
        self.pause.setText(tr("Go on") if waits else tr("Pause"))
        self.pause.set_icon("play" if waits else "pause")
        for button in (self.pause, self.cancel):
            button.setVisible(many.running)
        self.resume.setText(tr("Try those that failed again") if done == whole else tr("Go on"))
        left = done < whole or many.counts[State.FAILED] > 0
        self.resume.setVisible(many.phase is Phase.ENDED and left)

    def _words(self) -> str:
        many = self._many
        match many.phase:
            case Phase.PAUSING:
                return tr("Pauses after this one")
            case Phase.PAUSED:
                return tr("Paused")
            case Phase.ENDED:
                return tr("Finished") if many.finished == len(many.cells) else tr("Stopped; what is done is kept")
        left = many.seconds_left
        return rest(left * (1 - self._share / max(1, len(many.cells) - many.finished))) if left else ""

    def _hold(self) -> None:
        if self._many.phase is Phase.WORKING:
            self._many.pause()
        else:
            self._many.go_on()

    def _go_on(self, _number: int) -> None:
        self._share = 0.0
        self.refresh()

    def _move(self, share: float, _step: str) -> None:
        self._share = share
        self.refresh()
