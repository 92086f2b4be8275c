"""A dialog inside the window: the rest of the window is dimmed and waits."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.styling import column, label, line, row, styled

MARGIN = 24  # kept free around it in a small window
LEAST_TEXT = 120  # px at 100 % text: what is left of a long text in a low window
_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Sheet(QWidget):
    """Title, body that scrolls when it has to, and a line of buttons. Esc closes it, Tab stays inside.

    Attributes:
        body: the layout of the content.
        footer: the layout left of the buttons, for hints.

    Signals:
        closed: it went away, however that came about.
    """

    closed = Signal()
    accessible_role = QAccessible.Role.Dialog

    def __init__(self, theme: Theme, window: QWidget, title: str, width: int = 560) -> None:
        super().__init__(window)
        self._theme, self._width = theme, width
        self._primary: QAbstractButton | None = None
        self._before: QWidget | None = None
        self._text: tuple[QWidget, int] | None = None
        self.setAccessibleName(title)
        self._card = QFrame()
        styled(self._card, "dialog")
        outer = column(self, (MARGIN,) * 4, 0)
        outer.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        inside = column(self._card, (1, 1, 1, 1), 0)
        inside.addLayout(self._header(title))
        inside.addWidget(line())
        self._scroll, self.body = _scrolling()
        inside.addWidget(self._scroll, 1)
        self._line = line()
        inside.addWidget(self._line)
        self.footer, self._buttons = row(gap=8), row(gap=8)
        bottom = row(margins=(24, 12, 24, 12))
        bottom.addLayout(self.footer, 1)
        bottom.addStretch(0)  # where the footer is empty: the buttons keep to the right
        bottom.addLayout(self._buttons)
        inside.addLayout(bottom)
        window.installEventFilter(self)
        self._scroll.widget().installEventFilter(self)
        theme.changed.connect(self._fit)
        self.hide()

    def add_button(self, button: QAbstractButton, *, primary: bool = False) -> None:
        """Put `button` at the right end. Enter in a field and Ctrl+Enter anywhere press the `primary` one."""
        self._buttons.addWidget(button)
        if primary:
            self._primary = button

    def add_long_text(self, text: QWidget, height: int) -> None:
        """Put something into the body that scrolls by itself: in a low window it gives way before the body scrolls too.

        Args:
            height: at 100 % text, where there is room.
        """
        self._text = text, height
        text.setFixedHeight(self._theme.px(height))
        self.body.addWidget(text)

    def open(self, first: QWidget | None = None) -> None:
        """Show it and give the focus to `first`, or to the first control in it."""
        self._before = self.window().focusWidget()
        self._fit()
        self.show()
        self.raise_()
        (first or next(self._controls(), self)).setFocus(Qt.FocusReason.TabFocusReason)

    def close_sheet(self) -> None:
        """Put it away and give the focus back."""
        if not self.isHidden():
            self.hide()
            if self._before is not None and isValid(self._before) and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()
            self.deleteLater()

    def _header(self, title: str) -> QHBoxLayout:
        box = row(margins=(24, 10, 12, 10))
        box.addWidget(label(title, "title"), 1)
        close = IconButton(self._theme, "x", tr("Close"), keys="Esc")
        close.clicked.connect(self.close_sheet)
        box.addWidget(close)
        return box

    def _fit(self) -> None:
        window = self.window().rect()
        self.setGeometry(window)
        width = min(self._theme.px(self._width), window.width() - 2 * MARGIN)
        self._card.setFixedWidth(width)
        content = self._scroll.widget()
        self._scroll.setFixedHeight(0)
        frame = self._card.sizeHint().height()
        wanted = content.heightForWidth(width - 2) if content.hasHeightForWidth() else content.sizeHint().height()
        most = window.height() - 2 * MARGIN - frame
        wanted += self._give_way(wanted, most)
        # Left to itself the scroll bar would stay for a text that it alone has made too narrow, and so too long.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if wanted <= most else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(policy)
        self._scroll.setFixedHeight(max(0, min(wanted, most)))

    def _give_way(self, wanted: int, most: int) -> int:
        """By how much the long text grows for a body that wants `wanted` and has `most`."""
        if self._text is None:
            return 0
        text, height = self._text
        now = text.minimumHeight()
        fitting = min(self._theme.px(height), max(self._theme.px(LEAST_TEXT), now + most - wanted))
        if fitting != now:
            text.setFixedHeight(fitting)
        return fitting - now

    def _controls(self) -> Iterator[QWidget]:
        """What Tab reaches: the content first, then the buttons, the close button last."""
        found = [widget for widget in self._chain() if _takes_focus(widget)]
        yield from sorted(
            found, key=lambda widget: (not self._scroll.isAncestorOf(widget), widget.property("shape") == "square")
        )

    def _chain(self) -> Iterator[QWidget]:
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget):
                yield widget
            widget = widget.nextInFocusChain()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside: what lies below the sheet waits."""
        reached = [widget for widget in self._chain() if _takes_focus(widget)]
        if not reached:
            return True
        now = self.window().focusWidget()
        index = reached.index(now) if now in reached else (-1 if forward else 0)
        target = reached[(index + (1 if forward else -1)) % len(reached)]
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self._scroll.isAncestorOf(target):
            self._scroll.ensureWidgetVisible(target)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in _SCROLLS:
            self._scroll.verticalScrollBar().triggerAction(_SCROLLS[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._primary is not None:
            if self._primary.isEnabled():
                self._primary.click()
        else:
            super().keyPressEvent(event)
            event.accept()  # nothing below the sheet gets it

    def event(self, event: QEvent) -> bool:
        """Keys go to what has the focus in here, never to the shortcuts of the window below."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and thing is self.parent() and not self.isHidden():
            self._fit()
        elif event.type() == QEvent.Type.LayoutRequest and thing is self._scroll.widget() and not self.isHidden():
            self._fit()  # a sentence appeared below a field
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("scrim"))


def _scrolling() -> tuple[QScrollArea, QVBoxLayout]:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content = QWidget()
    body = column(content, (24, 16, 24, 20), 12)
    area.setWidget(content)
    return area, body


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
