"""The recovery code, shown once: copy, save, print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QWidget

from editor.controllers.account_controller import AccountController
from editor.controllers.words import tr
from editor.views.form import sentence
from editor.views.form_page import PADDING
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import column, label, row, styled


class CodeCard(QFrame):
    """The code, large and selectable, and what can be done with it."""

    def __init__(self, theme: Theme, accounts: AccountController) -> None:
        super().__init__()
        styled(self, "card")
        self._theme, self._accounts = theme, accounts
        self.code = QLineEdit()
        self.code.setReadOnly(True)
        self.code.setProperty("scale", "l")
        self.code.setProperty("role", "code")
        self.code.setAccessibleName(tr("Recovery code"))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy = Button(theme, tr("Copy"), icon="copy")
        self.save = Button(theme, tr("Save…"), icon="save")
        self.print = Button(theme, tr("Print…"), icon="printer")
        self.message = MessageLine(theme)
        box = column(self, (12, 12, 12, 12), 12)
        box.addWidget(self.code)
        box.addWidget(self.copy)
        others = row()  # all three beside each other are too wide in Ukrainian and Russian
        for button, act in ((self.copy, self._copy), (self.save, self._save), (self.print, self._print)):
            button.clicked.connect(act)
            if button is not self.copy:
                others.addWidget(button, 1)
        box.addLayout(others)
        box.addWidget(self.message)
        accounts.done.connect(self._done)
        accounts.refused.connect(self._refused)

    def show_code(self, code: str) -> None:
        """Show `code`, or an empty one to forget it."""
        self.code.setText(code)
        self.message.clear()

    def _sheet(self) -> str:
        """What is saved and printed."""
        return tr(
            "Vitrina recovery code\n\nLogin: {login}\nCode: {code}\n\nKeep this where others do not look. "
            "Whoever has it can open your account on this computer. Using it replaces it by a new one.",
            login=self._accounts.code_login,
            code=self.code.text(),
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())
        self._say(tr("Copied."))

    def _save(self) -> None:
        suggested = str(Path.home() / tr("Vitrina recovery code.txt"))
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the recovery code"), suggested, tr("Text (*.txt)"))
        if path:
            self._accounts.save_code(Path(path), self._sheet())

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setPlainText(self._sheet())
            document.print_(printer)
            self._say(tr("Sent to the printer."))

    def _done(self, act: str) -> None:
        if act == "save code":
            self._say(tr("Saved."))

    def _refused(self, act: str, error: BaseException) -> None:
        if act == "save code":
            self._say(sentence(error), "error")

    def _say(self, text: str, state: str = "ok") -> None:
        self.message.show_text(text, state)
        announce(self, text)


class RecoveryCodeView(QWidget):
    """The page after registration and recovery.

    Signals:
        done: the code was kept.
    """

    done = Signal()

    def __init__(self, theme: Theme, accounts: AccountController) -> None:
        super().__init__()
        self.card = CodeCard(theme, accounts)
        self.primary = PrimaryButton(theme, tr("I have kept it"), scale="l")
        self.primary.clicked.connect(self.done)
        box = column(self, (PADDING, 0, PADDING, 0), 0)
        box.addWidget(label(tr("Keep this code"), "display", wrap=True))
        box.addSpacing(4)
        why = tr("It opens your account if you forget the password. It is shown only now; nobody can find it again.")
        box.addWidget(label(why, "body_2", wrap=True))
        box.addSpacing(24)
        box.addWidget(self.card)
        box.addSpacing(20)
        box.addWidget(self.primary)

    def show_code(self, code: str) -> None:
        """Show `code`, or an empty one to forget it."""
        self.card.show_code(code)

    def begin(self) -> None:
        """Give the focus to the code, so that it is read aloud."""
        QTimer.singleShot(0, self.card.code, lambda: self.card.code.setFocus(Qt.FocusReason.OtherFocusReason))
