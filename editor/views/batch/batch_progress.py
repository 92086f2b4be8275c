"""How far the batch is, and what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_list import Show
from editor.controllers.run_phase import Phase
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.progress_card import rest
from editor.views.widgets.run_page import START_KEYS
from editor.views.widgets.run_row import RunRow


class BatchProgress(RunRow):
    """Before the start the one main button is Start; while it works there is none; after a stop it is Go on.

    Attributes:
        start: begins.
        another: puts the batch away, to plan the next one.
    """

    def __init__(self, theme: Theme, batch: BatchController, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Batch"), parent)
        self._batch = batch
        self.start = PrimaryButton(theme, tr("Start"), icon="play", keys=START_KEYS)
        self.another = Button(theme, tr("New batch"), icon="plus")
        self.resume.set_icon("play")
        self.resume.set_kind("primary")
        for button in (self.another, self.start):
            self.buttons.insertWidget(0, button)
        self.start.clicked.connect(batch.start)
        self.another.clicked.connect(batch.dismiss)
        self.resume.clicked.connect(lambda _on=False: batch.resume())
        self.pause.clicked.connect(self._hold)
        self.cancel.clicked.connect(batch.cancel)
        for signal in (batch.begun, batch.phase_changed, batch.plan.changed, batch.plan.recipes.changed):
            signal.connect(self.refresh)
        batch.changed.connect(self.refresh)
        self.refresh()

    def go(self) -> None:
        """What the main button does, if there is one."""
        for button in (self.start, self.resume):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def refresh(self, _numbers: object = None) -> None:
        """Show how things stand."""
        batch = self._batch
        planning, ended = batch.phase is Phase.IDLE, batch.phase is Phase.ENDED
        self.show_run(batch.phase, batch.finished if not planning else 0, len(batch.items), self._words())
        missing = batch.plan.missing if planning else ""
        self.start.setVisible(planning)
        self.start.setEnabled(planning and not missing)
        self.start.setToolTip(missing or tr("Start"))
        self.another.setVisible(ended)
        self.resume.setVisible(ended and batch.count(Show.WAITING) > 0)
        self.resume.setText(tr("Go on"))

    def _words(self) -> str:
        batch = self._batch
        match batch.phase:
            case Phase.IDLE:
                if batch.plan.looking:
                    return tr("Looking for pictures")
                return batch.plan.missing or tr("Ready to start")
            case Phase.PAUSING:
                return tr("Pauses after those in work")
            case Phase.PAUSED:
                return tr("Paused")
            case Phase.ENDED:
                return self._words_at_end()
        rate, left = batch.rate, batch.seconds_left
        told = [rest(left)] if left else []
        return " · ".join([*told, rate_words(rate)]) if rate else tr("Beginning")

    def _words_at_end(self) -> str:
        batch = self._batch
        if batch.count(Show.WAITING):
            return tr("Stopped; what is done is kept")
        told = [tr("Finished")]
        if batch.count(Show.DOUBT):
            told.append(tr("to look at: {count}", count=batch.count(Show.DOUBT)))
        if batch.count(Show.FAILED):
            told.append(tr("failed: {count}", count=batch.count(Show.FAILED)))
        return " · ".join(told)

    def _hold(self) -> None:
        if self._batch.phase is Phase.WORKING:
            self._batch.pause()
        else:
            self._batch.go_on()


def rate_words(rate: float) -> str:
    """`2.3 a second`, or `14 a minute` where that says more."""
    if rate >= 1:
        return tr("{count} a second", count=f"{rate:.1f}")
    return tr("{count} a minute", count=f"{60 * rate:.0f}" if rate >= 1 / 6 else f"{60 * rate:.1f}")
