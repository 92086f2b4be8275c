"""What Save says before anything is edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.buttons import Button
from editor.views.widgets.styling import column, label, row, styled

GAP = 6


class NothingEdited(QFrame):
    """A note under the Save button with a link to each tool. A press elsewhere and Escape put it away.

    Signals:
        tool_wanted(str): the name of a tool.
    """

    tool_wanted = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, tools: list[tuple[str, str]]) -> None:
        """Args: tools: name and words of each."""
        super().__init__(window)
        styled(self, "card")
        self._window, self._links = window, []
        box = column(self, (14, 12, 14, 12), 6)
        what = label(tr("Nothing is edited yet."), "strong")
        box.addWidget(what)
        names = ", ".join(words for _, words in tools)
        line = row(gap=0)
        line.addWidget(label(tr("Start with"), "second"))
        for name, words in tools:
            link = Button(theme, words, kind="link", scale="s")
            link.clicked.connect(lambda _on=False, name=name: self._choose(name))
            line.addWidget(link)
            self._links.append(link)
        line.addStretch(1)
        box.addLayout(line)
        self.setAccessibleName(tr("Nothing is edited yet. Start with one of these: {tools}.", tools=names))
        self.hide()

    def open_under(self, button: QWidget) -> None:
        """Show it with its right edge under that of `button`."""
        self.adjustSize()
        corner = button.mapTo(self._window, QPoint(button.width() - self.width(), button.height() + GAP))
        self.move(corner)
        self.show()
        self.raise_()
        self._links[0].setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, self.accessibleName())
        QApplication.instance().installEventFilter(self)

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)
        QApplication.instance().removeEventFilter(self)

    def _choose(self, name: str) -> None:
        self.hide()
        self.tool_wanted.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape closes the note before it means anything to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonPress and isinstance(thing, QWidget)
        if pressed and thing is not self and not self.isAncestorOf(thing):
            self.hide()
        return False
