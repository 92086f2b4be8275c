"""A part of a panel under a heading that folds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.views.theme import Theme
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.styling import column, line, row


class Section(QWidget):
    """Heading, what stands under it, and a line below.

    Attributes:
        body: the layout to add widgets to.
        header: the layout right of the heading, for an Auto button or a note.
        open: whether the body is shown.

    Signals:
        toggled(bool): folded or opened by a person.

    Args:
        margin: px at the left and the right.
    """

    toggled = Signal(bool)

    def __init__(
        self, theme: Theme, title: str, *, opened: bool = True, margin: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        outer = column(self, gap=0)
        inner = column(margins=(margin, 12, margin, 12), gap=6)
        outer.addLayout(inner)
        outer.addWidget(line())
        self._heading = QToolButton()
        self._heading.setText(title)
        self._heading.setProperty("role", "section")
        self._heading.setCheckable(True)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._note = ElidedLabel("", "caption")
        self._note.hide()
        self.header = row(gap=4)
        top = row(gap=4)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._note)
        top.addLayout(self.header)
        inner.addLayout(top)
        self._content = QWidget()
        self.body: QVBoxLayout = column(self._content)
        inner.addWidget(self._content)
        self._heading.toggled.connect(self._show)
        self._heading.clicked.connect(self.toggled)
        theme.changed.connect(self._dress)
        self._heading.setChecked(opened)
        self._show(opened)

    @property
    def open(self) -> bool:
        return self._heading.isChecked()

    def set_open(self, opened: bool) -> None:
        """Fold or open without a signal."""
        self._heading.setChecked(opened)

    def set_note(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _show(self, opened: bool) -> None:
        self._content.setVisible(opened)
        self._dress()

    def _dress(self) -> None:
        self._heading.setIcon(self._theme.icon("chevron-down" if self.open else "chevron-right", 16, "text_3"))
        self._heading.setIconSize(QSize(1, 1) * self._theme.px(16))
