"""How far many at once are, and what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.many_plan import State
from editor.controllers.run_phase import Phase
from editor.controllers.tryon_many import ManyController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.progress_card import rest
from editor.views.widgets.run_row import RunRow


class ManyProgress(RunRow):
    """Follows the run."""

    def __init__(self, theme: Theme, many: ManyController, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Many at once"), parent)
        self._many, self._share = many, 0.0
        self.pause.clicked.connect(self._hold)
        self.cancel.clicked.connect(many.cancel)
        self.resume.clicked.connect(many.resume)
        many.begun.connect(self.refresh)
        many.phase_changed.connect(self.refresh)
        many.cell_changed.connect(self._go_on)
        many.moved.connect(self._move)
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand."""
        many = self._many
        whole, done = len(many.cells), many.finished
        self.show_run(many.phase, done + self._share, whole, self._words())
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
