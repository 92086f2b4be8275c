"""What is seen of an edit while it runs, and how it is stopped."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.main_window import MainWindow
from editor.views.screens import Screens


class WorkProgress(QObject):
    """The card over the canvas that is shown. To be made before whatever switches buttons off while an edit runs."""

    def __init__(self, window: MainWindow, screens: Screens, editor: EditorController) -> None:
        super().__init__(window)
        self._window, self._screens, self._editor = window, screens, editor
        self._opens = ""  # the name of the file that is about to be read
        editor.opening.connect(self._opening)
        editor.busy_changed.connect(self._busy)
        editor.progress.connect(self._progress)
        window.actions["cancel"].triggered.connect(self._cancel)

    def _opening(self, name: str) -> None:
        self._opens = name

    def _busy(self, busy: bool) -> None:
        if not busy:
            self._opens = ""
            for view in self._screens.workplaces:
                view.progress.end()
        elif (view := self._screens.workplace) is not None:
            if isinstance(self._window.focusWidget(), QAbstractButton):
                # A button that is switched off would hand the keyboard to whatever comes next: it belongs to the
                # picture.
                view.canvas.setFocus()
            view.progress.begin(self._words())

    def _words(self) -> str:
        doing = self._editor.doing
        if self._opens and not doing:
            return tr("Opening {name}", name=self._opens)
        return tr(doing or "Saving")

    def _progress(self, share: float, step: str) -> None:
        if (view := self._screens.workplace) is not None:
            view.progress.update_progress(share or None, tr(step) if step else "")

    def _cancel(self) -> None:
        if self._editor.busy:
            self._editor.cancel()
        elif (view := self._screens.workplace) is not None:
            view.canvas.setFocus()
