"""The list of keys (F1)."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.controllers.words import tr
from editor.views.commands import Command, commands
from editor.views.dialogs.sheet import Sheet
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.styling import column, label, row


class ShortcutsView(Sheet):
    """Every key of the program in two columns, the same table as in menus and tooltips."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, tr("Keyboard"), 880)
        groups = [(title, list(members)) for title, members in groupby(commands(), lambda c: c.group)]
        columns = row(gap=32)
        for part in _halves(groups):
            side = column(gap=2)
            for title, members in part:
                side.addWidget(label(title, "label_strong"))
                for command in members:
                    if command.keys or command.shown:
                        side.addWidget(_line(command))
                side.addSpacing(12)
            side.addStretch(1)
            columns.addLayout(side, 1)
        self.body.addLayout(columns)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.close_sheet)
        self.add_button(close, primary=True)


def _halves(groups: list[tuple[str, list[Command]]]) -> tuple[list, list]:
    """The groups in two columns of about the same length."""
    total, left = sum(len(members) for _, members in groups), 0
    for index, (_, members) in enumerate(groups):
        if left + len(members) / 2 > total / 2:
            return groups[:index], groups[index:]
        left += len(members)
    return groups, []


def _line(command: Command) -> QWidget:
    line = QWidget()
    box = row(line, (0, 2, 0, 2), 8)
    words = label(command.title, "label", wrap=True)
    box.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
    spoken = [native(keys) for keys in command.keys] if not command.shown else [command.shown]
    for index, text in enumerate(spoken):
        if index:
            box.addWidget(label(tr("or"), "caption"))
        box.addLayout(key_caps(text))
    words.setAccessibleName(f"{command.title}: {', '.join(spoken)}")
    return line


def native(keys: str) -> str:
    """A portable key sequence as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def key_caps(text: str) -> QHBoxLayout:
    """The keys of a sequence, each drawn as a key."""
    caps = row(gap=3)
    parts = [text] if ", " in text else text.replace("++", "+plus").split("+")
    for part in parts:
        caps.addWidget(label("+" if part == "plus" else part.strip(), "key"))
    return caps
