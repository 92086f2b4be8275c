"""Colours by a color card that lies in the picture."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.styling import column, label


class CardControls(QWidget):
    """Attributes:
    find_button: looks for the card.
    """

    def __init__(self, theme: Theme, editor: EditorController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.find_button = Button(
            theme, tr("Correct by the card"), icon="palette", scale="s",
            hint=tr("Finds a ColorChecker Classic in the picture and makes its colors come out right"),
        )  # fmt: skip
        self.find_button.clicked.connect(editor.correct_by_card)
        self._words = label(tr("Save a preset to give the correction to the whole shoot."), "caption", wrap=True)
        box = column(self, gap=6)
        box.addWidget(self.find_button)
        box.addWidget(self._words)
        editor.busy_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what can be done now."""
        corrected = bool(self._editor.values("color_correction")["matrix"])
        self.find_button.setEnabled(self._editor.image is not None and not self._editor.busy)
        self._words.setVisible(corrected)
