"""The commands as Qt actions of a window."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from editor.views.commands import commands


class Actions:
    """One QAction for each command that a window obeys; menus and buttons share it, with its enabled state.

    Args:
        window: where the keys work.
    """

    def __init__(self, window: QWidget) -> None:
        self._actions: dict[str, QAction] = {}
        for command in commands():
            if command.shown and not command.keys:
                continue  # a control handles these keys by itself
            action = QAction(command.title, window)
            action.setObjectName(command.name)
            action.setShortcuts([QKeySequence(keys) for keys in command.sequences()])
            window.addAction(action)
            self._actions[command.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def keys(self, name: str) -> str:
        """The key sequence to show beside a command, portable; empty where there is none."""
        return self._actions[name].shortcut().toString()

    def enable(self, on: bool, *names: str) -> None:
        """Switch some of them on or off."""
        for name in names:
            self._actions[name].setEnabled(on)
