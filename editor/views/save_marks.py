"""What a saved file tells of its making: its mark, left out only when asked twice, and Content Credentials."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from editor.controllers.words import tr
from editor.model.market import who_wants_marks
from editor.model.provenance import Credentials, is_installed
from editor.model.source_type import RULES_WORDS
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.note import Note
from editor.views.widgets.styling import column, row


class SaveMarks(QWidget):
    """Signals:
    changed: files are written otherwise.

    Attributes:
        told: whether a file says how it was made; a person who takes that away is asked twice.
        signed: whether it is signed as well.
        question: what the person is asked.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.told = QCheckBox(tr("Say in the file how it was made"), checked=True)
        self.signed = QCheckBox(tr("Sign with Content Credentials"), enabled=is_installed())
        self.signed.setToolTip(
            tr("What was done is signed by this computer (C2PA); others see it, but do not know who it is.")
            if is_installed()
            else tr("Install it: pip install 'vitrina[provenance]'")
        )
        self.question = Note(theme, "warn")
        whole, boxes = column(self, gap=8), row(gap=16)
        boxes.addWidget(self.told)
        boxes.addWidget(self.signed)
        boxes.addStretch(1)
        whole.addLayout(boxes)
        whole.addWidget(self.question)
        self.told.clicked.connect(self._told_clicked)
        self.signed.toggled.connect(self.changed)

    @property
    def marks(self) -> bool:
        """As of `WriteOptions`."""
        return self.told.isChecked()

    @property
    def credentials(self) -> Credentials:
        """As of `WriteOptions`."""
        return Credentials(always=self.signed.isEnabled() and self.signed.isChecked())

    def leave_choice(self, left: bool) -> None:
        """Whether the mark may be left out: not of files for marketplaces, which want it."""
        self.told.setEnabled(left)
        if not left and (self.question.isVisible() or not self.told.isChecked()):
            self._settle(True)

    def _told_clicked(self, checked: bool) -> None:
        if checked:
            self._settle(True)
            return
        self.told.setChecked(True)
        self._ask(
            tr("Shall nobody see in the file how the picture was made?"), "", tr("Leave it out…"), self._ask_again
        )

    def _ask_again(self) -> None:
        rules = tr(RULES_WORDS, markets=", ".join(who_wants_marks()))
        self._ask(tr("Are you sure?"), rules, tr("Leave it out"), lambda: self._settle(False), kind="danger")

    def _ask(self, what: str, why: str, words: str, leave: Callable[[], None], kind: str = "") -> None:
        keep, left_out = (
            Button(self._theme, tr("Keep it"), scale="s"),
            Button(self._theme, words, kind=kind, scale="s"),
        )
        keep.clicked.connect(lambda: self._settle(True))
        left_out.clicked.connect(leave)
        self.question.say(what, why, buttons=(keep, left_out))
        keep.setFocus(Qt.FocusReason.TabFocusReason)

    def _settle(self, told: bool) -> None:
        had_focus = self.question.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.question.clear()
        self.told.setChecked(told)
        self.signed.setEnabled(told and is_installed())
        if had_focus:
            self.told.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
