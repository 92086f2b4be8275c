"""What stands in the place of the canvas where there is nobody to dress."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from editor.controllers.words import explain, tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.error_card import ErrorCard
from editor.views.widgets.styling import column, styled

MARGIN = 40


class EmptyPerson(QWidget):
    """An empty frame, or what went wrong.

    Signals:
        person_wanted: a person is to be chosen in a dialog.
        back_wanted: the picture that is open is to be seen again.

    Attributes:
        choose: opens the dialog.
        error: the card with what went wrong.
    """

    person_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "canvas")
        self._theme = theme
        self._frame = EmptyFrame(
            theme, "person-standing", tr("Drop a person here"), tr("or paste a picture with Ctrl+V"),
            tr("Somebody who is seen from the head to the hips at least. The picture stays on this computer."),
        )  # fmt: skip
        self.choose = PrimaryButton(theme, tr("Choose a person…"), icon="image-up")
        self.choose.clicked.connect(self.person_wanted)
        self._frame.body.insertSpacing(self._frame.body.count() - 1, 12)
        self._frame.body.insertWidget(self._frame.body.count() - 1, self.choose, 0, Qt.AlignmentFlag.AlignCenter)
        self._broken = EmptyFrame(theme, "image-off", "", "")
        self._broken.show_words(False)
        self._broken.set_state("error")
        self._broken.setAccessibleName(tr("Nobody to dress"))
        self.error = ErrorCard(theme)
        self._broken.body.insertWidget(self._broken.body.count() - 1, self.error, 0, Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._frame)
        self._pages.addWidget(self._broken)
        column(self, (MARGIN, MARGIN, MARGIN, MARGIN), 0).addWidget(self._pages)

    def mark_drop(self, on: bool) -> None:
        """A picture hangs over it."""
        self._frame.set_state("dragging" if on else "")
        self._broken.set_state("dragging" if on else "error")

    def show_empty(self) -> None:
        """Nothing is open."""
        self._pages.setCurrentWidget(self._frame)

    def show_error(self, error: BaseException, back: str = "") -> None:
        """Say what went wrong.

        Args:
            back: the name of the picture that can be gone back to; empty where there is none.
        """
        what, todo = explain(error)
        another = Button(self._theme, tr("Choose another picture"), icon="image-up", kind="primary")
        another.clicked.connect(self.person_wanted)
        buttons = [another]
        if back:
            buttons.append(Button(self._theme, tr("Back to {name}", name=back)))
            buttons[1].clicked.connect(self.back_wanted)
        self.error.tell(what, "", todo, buttons=tuple(buttons))
        self._pages.setCurrentWidget(self._broken)
