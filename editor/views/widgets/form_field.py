"""Fields of a form: a label above, what is wrong below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.styling import column, label, restyle, row

ICONS = {"error": "circle-alert", "warn": "triangle-alert", "ok": "circle-check"}


class MessageLine(QWidget):
    """An icon and a sentence in the colour of a state; takes no room while it has nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._state = theme, ""
        self._icon = QLabel()
        self._words = label("", "label", wrap=True)
        policy = self._words.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self._words.setSizePolicy(policy)
        line = row(self, gap=6)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        theme.changed.connect(self._draw)
        self.hide()

    def show_text(self, text: str, state: str = "error") -> None:
        """Say `text`: error, warn or ok."""
        self._state = state
        self._words.setText(text)
        restyle(self._words, state=state)
        self._draw()
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Say nothing."""
        self.show_text("")

    def text(self) -> str:
        return self._words.text()

    def _draw(self) -> None:
        if self._state:
            self._icon.setPixmap(self._theme.pixmap(ICONS[self._state], 16, self._state))


class FormField(QWidget):
    """One line of text to fill in.

    Attributes:
        edit: the field itself.

    Signals:
        edited(str): a person changed the text; an error shown below has just gone away.
        submitted(): Enter was pressed.
    """

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, theme: Theme, name: str, *, longest: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = label(name, "second")
        self.edit = QLineEdit()
        self.edit.setProperty("scale", "l")
        self.edit.setMaxLength(longest)
        self.edit.setAccessibleName(name)
        self._label.setBuddy(self.edit)
        self.message = MessageLine(theme)
        self._box = column(self, gap=4)
        for widget in (self._label, self.edit, self.message):
            self._box.addWidget(widget)
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self.submitted)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Fill the field; an error shown for the former text goes away."""
        self.edit.setText(text)
        self.clear_error()

    @property
    def error(self) -> str:
        """What is shown as wrong; empty when nothing is."""
        return self.message.text() if self.edit.property("state") == "error" else ""

    def show_error(self, text: str) -> None:
        """Mark the field and say under it what is wrong."""
        restyle(self.edit, state="error")
        self.edit.setAccessibleDescription(text)
        self.message.show_text(text)

    def clear_error(self) -> None:
        """Nothing is wrong any more, as far as is known."""
        if self.error:
            restyle(self.edit, state="")
            self.edit.setAccessibleDescription("")
            self.message.clear()

    def _typed(self, text: str) -> None:
        self.clear_error()
        self.edited.emit(text)


class PasswordField(FormField):
    """A field that hides what is typed, with an eye that shows it."""

    def __init__(self, theme: Theme, name: str, *, longest: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, longest=longest, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = IconButton(theme, "eye", tr("Show the password"), scale="s", parent=self.edit)
        self._eye.setCheckable(True)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.toggled.connect(self._show)
        self.edit.installEventFilter(self)
        theme.changed.connect(self._place)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if thing is self.edit and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self._eye.setChecked(False)

    def _show(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if shown else "eye")
        self._eye.rename(tr("Hide the password") if shown else tr("Show the password"))

    def _place(self) -> None:
        self._eye.adjustSize()
        gap = (self.edit.height() - self._eye.height()) // 2
        self.edit.setTextMargins(0, 0, self._eye.width() + gap - 8, 0)
        self._eye.move(self.edit.width() - self._eye.width() - gap, gap)


def show_problems(fields: dict[str, FormField], problems: dict[str, str]) -> None:
    """Say under each field what is wrong with it, and go to the first one.

    Args:
        fields: by the names that `problems` uses, in the order of the form.
    """
    wrong = [name for name in fields if name in problems]
    for name, field in fields.items():
        if name in problems:
            field.show_error(problems[name])
        else:
            field.clear_error()
    if wrong:
        first = fields[wrong[0]]
        first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(first.edit, " ".join(problems[name] for name in wrong), urgent=True)
