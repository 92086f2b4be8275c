"""News of what goes on for long, for whoever does something else meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.controllers.batch_list import Show
from editor.controllers.many_plan import State
from editor.controllers.run_phase import Phase
from editor.controllers.words import tr
from editor.views.controllers import Controllers
from editor.views.main_window import MainWindow
from editor.views.messages import Messages


class RunNews(QObject):
    """A toast where a batch or many at once have come to their end out of sight, and the state of a batch below."""

    def __init__(self, window: MainWindow, controllers: Controllers, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._messages = window, messages
        self._many, self._batch = controllers.many, controllers.batch
        self._many.phase_changed.connect(self._tell_of_many)
        self._batch.ended.connect(self._tell_of_batch)
        self._batch.phase_changed.connect(self._show_batch_state)

    def _show_batch_state(self) -> None:
        running = self._batch.running
        self._window.status_bar.show_state(
            tr("Batch at work") if running else tr("Ready"), "busy" if running else "ready"
        )

    def _tell_of_batch(self) -> None:
        batch = self._batch
        if not batch.count(Show.WAITING) and self._window.place != "batch":
            self._messages.tell(
                tr("Batch: done {done}, look at {doubtful}, failed {failed}", done=batch.count(Show.DONE),
                   doubtful=batch.count(Show.DOUBT), failed=batch.count(Show.FAILED)), "ok",
            )  # fmt: skip

    def _tell_of_many(self) -> None:
        many = self._many
        if many.phase is Phase.ENDED and many.finished == len(many.cells) and self._window.place != "many":
            counts = many.counts
            self._messages.tell(
                tr("Many at once: done {done}, look at {doubtful}, failed {failed}",
                   done=counts[State.DONE], doubtful=counts[State.DOUBTFUL], failed=counts[State.FAILED]), "ok",
            )  # fmt: skip
