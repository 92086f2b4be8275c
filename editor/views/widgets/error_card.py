"""An error that takes the place of what could not be shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.buttons import Button
from editor.views.widgets.styling import column, label, row

WIDTH, DETAIL_HEIGHT = 464, 120


class ErrorCard(QWidget):
    """*What is wrong* / *why, with numbers* / *what to do* and buttons; technical text behind Details.

    Attributes:
        buttons: the layout of the buttons; the way out that is most likely comes first.
    """

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign, self._what = QLabel(), label("", "heading", wrap=True)
        self._why, self._todo = label("", "body_2", wrap=True), label("", "label", wrap=True)
        self._more = Button(theme, tr("Details"), kind="ghost")
        self._more.setCheckable(True)
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setAccessibleName(tr("Technical details"))
        self._text.setFixedHeight(theme.px(DETAIL_HEIGHT))
        self._text.hide()
        self._copy = Button(theme, tr("Copy"), icon="copy", scale="s")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        self._copy.hide()
        self._more.toggled.connect(self._text.setVisible)
        self._more.toggled.connect(self._copy.setVisible)
        self.buttons = row()
        self._lay_out()
        self.setFixedWidth(theme.px(WIDTH))
        theme.changed.connect(self._dress)
        self._dress()

    def event(self, event: QEvent) -> bool:
        """As high as the wrapped lines need: a layout that centres it would not ask how high that is at its width."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.layout().hasHeightForWidth():
            self.setFixedHeight(self.layout().totalHeightForWidth(self.width()))
        return done

    def tell(
        self, what: str, why: str = "", todo: str = "", details: str = "", buttons: tuple[QAbstractButton, ...] = ()
    ) -> None:
        """Show an error in place of the last one, and have it read aloud."""
        for part, text in ((self._what, what), (self._why, why), (self._todo, todo)):
            part.setText(text)
            part.setVisible(bool(text))
        self._text.setPlainText(details)
        self._more.setChecked(False)
        self._more.setVisible(bool(details))
        while self.buttons.count() > 2:  # Details and the space after it stay
            self.buttons.takeAt(0).widget().deleteLater()
        for index, button in enumerate(buttons):
            self.buttons.insertWidget(index, button)
        self.setAccessibleName(" ".join(text for text in (what, why, todo) if text))
        announce(self, self.accessibleName(), urgent=True)

    def _lay_out(self) -> None:
        box = column(self, gap=6)
        self._sign.setContentsMargins(0, 4, 0, 0)
        top = row()
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._what, 1)
        box.addLayout(top)
        box.addWidget(self._why)
        box.addSpacing(6)
        box.addWidget(self._todo)
        box.addSpacing(8)
        self.buttons.addWidget(self._more)
        self.buttons.addStretch(1)
        box.addLayout(self.buttons)
        box.addWidget(self._text)
        box.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _dress(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("circle-alert", 20, "error"))
        self.setFixedWidth(self._theme.px(WIDTH))
