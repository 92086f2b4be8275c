"""Fields whose content is checked in the background, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from editor.controllers.account_controller import AccountController
from editor.controllers.words import explain, tr
from editor.model.user import FieldsError
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.form_field import FormField, MessageLine, show_problems
from editor.views.widgets.styling import column


class Form(QWidget):
    """A refusal is said beside the fields it concerns, or in one line for the whole.

    Attributes:
        body: the layout of the content.
        fields: by the names that the model uses for them, in order.
        message: what is wrong with the whole; whoever makes the form gives it a place.

    Signals:
        submitted(): the button was pressed.

    Args:
        act: which refusals of the controller concern this form.
    """

    submitted = Signal()

    def __init__(self, theme: Theme, accounts: AccountController, act: str) -> None:
        super().__init__()
        self._theme, self._accounts, self._act = theme, accounts, act
        self.fields: dict[str, FormField] = {}
        self.message = MessageLine(theme)
        self.body: QVBoxLayout = column(gap=0)
        self._slow = QTimer(self, singleShot=True, interval=theme.ms("busy_after"))
        accounts.refused.connect(self._refused)

    def add_field(self, name: str, field: FormField, gap: int) -> None:
        """Put `field` below what is there, `gap` pixels away."""
        self.fields[name] = field
        self.body.addSpacing(gap)
        self.body.addWidget(field)
        field.edited.connect(self.message.clear)

    def text(self, name: str) -> str:
        """What stands in a field."""
        return self.fields[name].text()

    def bind(self, button: QPushButton) -> None:
        """Let `button` submit; while a check takes long it says so."""
        self._button, self._words = button, button.text()
        button.clicked.connect(self.submitted)
        self._slow.timeout.connect(self._say_busy)
        self._accounts.busy_changed.connect(self._wait)

    def reset(self) -> None:
        """Empty, as at first: no password stays in a hidden form."""
        for field in self.fields.values():
            field.set_text("")
        self.message.clear()

    def begin(self) -> None:
        """Give the focus to the first empty field."""
        empty = [field for field in self.fields.values() if not field.text()]
        (empty or list(self.fields.values()))[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refusal(self, error: BaseException) -> None:
        """Say what is wrong, and go to the first field that is."""
        if isinstance(error, FieldsError):
            self.message.clear()
            show_problems(self.fields, {name: sentence(problem) for name, problem in error.problems.items()})
            return
        self.message.show_text(sentence(error))
        announce(self, self.message.text(), urgent=True)

    def _refused(self, act: str, error: BaseException) -> None:
        if act == self._act and self.isVisible():
            self.show_refusal(error)

    def _wait(self, busy: bool) -> None:
        if busy and self.isVisible():
            self._slow.start()
        else:
            self._slow.stop()
            self._button.setText(self._words)

    def _say_busy(self) -> None:
        self._button.setText(tr("Checking…"))


def sentence(error: BaseException) -> str:
    """What happened and what to do, in one line."""
    return " ".join(part for part in explain(error) if part)
