"""Short messages in the corner of the canvas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.styling import column, label, row, styled

ICONS = {"ok": "circle-check", "warn": "triangle-alert", "error": "circle-alert", "info": "info"}
COLOURS = {"info": "text_2"}
MOST, INSET, GAP = 3, 16, 8


class Toast(QFrame):
    """What happened, and perhaps one thing to do about it.

    Stays 4 s, 8 s with an action, an error until it is closed; the time stands still under the mouse and the focus.

    Attributes:
        kind: ok, warn, error or info.

    Signals:
        closed: it is to be taken away.
    """

    closed = Signal()
    accessible_role = QAccessible.Role.AlertMessage

    def __init__(
        self, theme: Theme, text: str, kind: str = "ok", detail: str = "",
        action: tuple[str, Callable[[], object]] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Args: detail: a second, smaller line; action: the word of a button and what it does."""
        super().__init__(parent)
        styled(self, "toast")
        self.setProperty("state", kind)
        self._theme, self.kind, self._spoken = theme, kind, f"{text} {detail}".strip()
        self.setAccessibleName(self._spoken)
        self._sign = QLabel()
        line = row(self, (12, 10, 8, 10), 10)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop if detail else Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=0)
        words.addWidget(label(text, "strong" if detail else "label", wrap=True))
        if detail:
            words.addWidget(label(detail, "second", wrap=True))
        line.addLayout(words, 1)
        if action:
            button = Button(theme, action[0], scale="s")
            button.clicked.connect(action[1])
            button.clicked.connect(self.closed)
            line.addWidget(button)
        close = IconButton(theme, "x", tr("Close the message"), scale="s")
        close.clicked.connect(self.closed)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop if detail else Qt.AlignmentFlag.AlignVCenter)
        stay = theme.ms("toast_stay_action" if action else "toast_stay_ok")
        self._clock = QTimer(self, singleShot=True, interval=stay)
        self._clock.timeout.connect(self._expire)
        theme.changed.connect(self._dress)
        self._dress()

    def start(self) -> None:
        """Begin to count, and have it read aloud."""
        announce(self, self._spoken, urgent=self.kind == "error")
        self._count()

    def _count(self) -> None:
        if self.kind != "error":
            self._clock.start()

    def _expire(self) -> None:
        focus = self.focusWidget()
        if self.underMouse() or (focus is not None and focus.hasFocus()):
            self._clock.start()
        else:
            self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        colour = COLOURS.get(self.kind, self.kind)
        self._sign.setPixmap(self._theme.pixmap(ICONS[self.kind], 20, colour))


class ToastStack(QObject):
    """Keeps at most three toasts in the lower right corner of a widget, the newest below."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._theme, self._host = theme, host
        self._toasts: list[Toast] = []
        host.installEventFilter(self)

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """What is shown, the oldest first."""
        return tuple(self._toasts)

    def show(
        self, text: str, kind: str = "ok", detail: str = "", action: tuple[str, Callable[[], object]] | None = None
    ) -> Toast:
        """Show a message; see `Toast`."""
        toast = Toast(self._theme, text, kind, detail, action, self._host)
        toast.closed.connect(lambda: self._remove(toast))
        self._toasts.append(toast)
        while len(self._toasts) > MOST:
            self._remove(next((old for old in self._toasts if old.kind != "error"), self._toasts[0]))
        self._place()
        toast.show()
        toast.raise_()
        self._slide(toast)
        toast.start()
        return toast

    def clear(self) -> None:
        """Take all away."""
        for toast in self.toasts:
            self._remove(toast)

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._place()

    def _place(self) -> None:
        width = min(self._theme.px(self._theme.size("toast")), self._host.width() - 2 * INSET)
        bottom = self._host.height() - INSET
        for toast in reversed(self._toasts):
            toast.setFixedWidth(width)
            height = max(toast.heightForWidth(width), toast.sizeHint().height())
            toast.setGeometry(self._host.width() - INSET - width, bottom - height, width, height)
            bottom -= height + GAP

    def _slide(self, toast: Toast) -> None:
        time = self._theme.ms("toast_in")
        if not time:
            return
        move = QPropertyAnimation(toast, b"pos", toast)
        move.setDuration(time)
        move.setEasingCurve(QEasingCurve.Type.OutCubic)
        move.setStartValue(toast.pos() + QPoint(0, INSET))
        move.setEndValue(toast.pos())
        move.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def eventFilter(self, _host: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._toasts:
            self._place()
        return False
