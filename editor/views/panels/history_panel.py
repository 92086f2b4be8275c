"""The history of the work under the picture."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.step_words import spoken_detail
from editor.controllers.words import tr
from editor.model.document import Document, History
from editor.model.frame import Frame
from editor.redactor.registry import registry
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.history_strip import HistoryStrip, StepWords


class HistoryPanel(HistoryStrip):
    """The steps of the picture; the button at the end leaves out their pictures.

    Attributes:
        recipe_button: keeps what was done for other pictures.

    Signals:
        tool_wanted(str): the values of a step are to be seen in the panel of this tool.
    """

    tool_wanted = Signal(str)

    def __init__(self, theme: Theme, editor: EditorController, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._editor = editor
        self._folded = self._no_room = False
        self._pictures: dict[int, QImage] = {}
        self._fold_button = IconButton(theme, "chevron-down", tr("Smaller history"), scale="s")
        self._fold_button.clicked.connect(self._toggle)
        self.recipe_button = Button(theme, tr("Save as recipe…"), icon="bookmark", kind="ghost", scale="s")
        self.tail.addWidget(self.recipe_button)
        self.tail.addWidget(self._fold_button)
        self.chosen.connect(editor.go)
        self.switched.connect(self._switch)
        self.delete_wanted.connect(self._delete)
        self.values_wanted.connect(self._show_values)
        editor.history_changed.connect(self.refresh)
        editor.thumbnail_ready.connect(self._show_picture)
        self.refresh()
        editor.request_thumbnails()

    def refresh(self) -> None:
        """Show the steps as they are now."""
        history = self._editor.history
        self.recipe_button.setEnabled(bool(history and history.document))
        if history is None:
            self.set_steps([], 0)
            return
        now = history.document
        steps = [_words(history, index, now) for index in range(len(history.steps))]
        self.set_steps(steps, history.position)

    def fold(self, no_room: bool) -> None:
        """In a narrow window there are no pictures whatever the button says."""
        self._no_room = no_room
        self._fit_fold()

    def _toggle(self) -> None:
        self._folded = not self._folded
        self._fit_fold()

    def _fit_fold(self) -> None:
        self.set_narrow(self._folded or self._no_room)
        self._fold_button.setVisible(not self._no_room)
        self._fold_button.set_icon("chevron-up" if self._folded else "chevron-down")
        self._fold_button.rename(tr("Larger history") if self._folded else tr("Smaller history"))

    def _show_picture(self, index: int, frame: Frame) -> None:
        self._pictures[index] = image_of(frame)
        self.set_picture(index, self._pictures[index])

    def take_pictures(self, other: HistoryPanel) -> None:
        """The small pictures that another strip has of the same steps."""
        self._pictures = dict(other._pictures)
        for index, picture in self._pictures.items():
            self.set_picture(index, picture)

    def _operation(self, index: int) -> str:
        history = self._editor.history
        return _changed(history, index) if history is not None else ""

    def _switch(self, index: int, on: bool) -> None:
        operation = self._operation(index)
        edit = self._editor.document.edit(operation)
        if edit is not None and edit.enabled != on:
            self._editor.toggle(operation)

    def _delete(self, index: int) -> None:
        if operation := self._operation(index):
            self._editor.reset(operation)

    def _show_values(self, index: int) -> None:
        if operation := self._operation(index):
            self.tool_wanted.emit(registry()[operation].tool)


def _words(history: History, index: int, now: Document) -> StepWords:
    step = history.steps[index]
    edit = now.edit(_changed(history, index))
    detail = spoken_detail(step.detail) if index else step.detail  # the first one is the name of the picture
    return StepWords(tr(step.title), detail, edit is None or edit.enabled, edit is not None)


def _changed(history: History, index: int) -> str:
    """The operation whose edit a step changed; empty for the first step, and where several were changed at once."""
    if index == 0:
        return ""
    before, after = history.steps[index - 1].document, history.steps[index].document
    found = [name for name in registry() if before.edit(name) != after.edit(name)]
    main = [name for name in found if name not in _brought(found)]
    return main[0] if len(main) == 1 else ""


def _brought(names: list[str]) -> set[str]:
    """Operations that came along with others, as the backdrop comes with a cut-out."""
    return {other for name in names for other in registry()[name].brings}
