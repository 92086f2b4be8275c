"""What a long edit is doing, and the way out of it."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.buttons import Button
from editor.views.widgets.styling import column, label, row, styled

WIDTH, FINE = 344, 1000
LEAST_SHARE, LEAST_TIME = 0.1, 1.0  # before that the time left would be a guess


def time_left(share: float | None, passed: float) -> str:
    """`11 s left`, or nothing while it cannot be known.

    Args:
        share: done, 0-1, or None.
        passed: seconds since the start.
    """
    if share is None or share < LEAST_SHARE or passed < LEAST_TIME or share >= 1:
        return ""
    return rest(passed * (1 - share) / share)


def rest(seconds: float) -> str:
    """`11 s left`, `3 min left`."""
    if seconds >= 90:
        return tr("{minutes} min left", minutes=round(seconds / 60))
    return tr("{seconds} s left", seconds=max(1, round(seconds)))


class ProgressCard(QWidget):
    """Hidden for the first 0.3 s of work, shown for at least 0.4 s after that.

    Attributes:
        running: between `begin` and `end`.

    Signals:
        cancelled: the button or Escape.
        finished: it is hidden after the end of the work.
    """

    cancelled = Signal()
    finished = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, hint: str = "", parent: QWidget | None = None) -> None:
        """Args: hint: a line under the card, such as what can be done meanwhile."""
        super().__init__(parent)
        self._theme, self.running, self._began, self._shown_at = theme, False, 0.0, 0.0
        card = QFrame()
        styled(card, "card")
        self._title, self._step = label("", "label_strong"), label("", "second", wrap=True)
        self._cancel = Button(theme, tr("Cancel"), scale="s", keys="Esc")
        self._cancel.clicked.connect(self._give_up)
        self._bar = QProgressBar(textVisible=False)
        self._hint = label(hint, "caption_2", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if not hint:
            self._hint.hide()  # to show it here would open a window of its own for a moment
        self._lay_out(card)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._fit()
        self._after = QTimer(self, singleShot=True, interval=theme.ms("busy_after"))
        self._after.timeout.connect(self._appear)
        self._linger = QTimer(self, singleShot=True)
        self._linger.timeout.connect(self._disappear)
        theme.changed.connect(self._fit)
        self.hide()

    def begin(self, title: str) -> None:
        """Work begins; nothing is seen for the first 0.3 s."""
        self.running, self._began = True, monotonic()
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._step.setText("")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._linger.stop()
        if self.isHidden():
            self._after.start()

    def update_progress(self, share: float | None, step: str = "") -> None:
        """Args: share: done, 0-1, or None while it is unknown; step: what goes on, already in the person's language."""
        self._bar.setRange(0, 0 if share is None else FINE)
        if share is not None:
            self._bar.setValue(round(share * FINE))
        parts = (step, time_left(share, monotonic() - self._began))
        self._step.setText(", ".join(part for part in parts if part))

    def end(self) -> None:
        """The work is over, one way or the other."""
        self.running = False
        self._after.stop()
        if not self.isHidden():  # also where its screen is not the one that is seen
            shown = (monotonic() - self._shown_at) * 1000
            self._linger.start(max(0, round(self._theme.ms("busy_min") - shown)))
        else:
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _appear(self) -> None:
        self._shown_at = monotonic()
        self.adjustSize()
        self.show()
        self.raise_()
        announce(self, self._title.text())

    def _disappear(self) -> None:
        self.hide()
        self.finished.emit()

    def _give_up(self) -> None:
        if self.running:
            self._cancel.setEnabled(False)
            self._step.setText(tr("Stopping"))
            self.cancelled.emit()

    def _fit(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))

    def _lay_out(self, card: QFrame) -> None:
        words = column(gap=0)
        words.addWidget(self._title)
        words.addWidget(self._step)
        top = row()
        top.addLayout(words, 1)
        top.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        inner = column(card, (14, 12, 14, 12))
        inner.addLayout(top)
        inner.addWidget(self._bar)
        inner.addWidget(self._hint)  # within the card: over a picture it could not be read
        outer = column(self, gap=10)
        outer.addWidget(card)
