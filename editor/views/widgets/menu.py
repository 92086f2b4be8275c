"""Menus with round corners."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget


class Menu(QMenu):
    """A menu whose window is transparent around its corners; gone for good once it was closed if `once`."""

    def __init__(self, parent: QWidget | None = None, title: str = "", *, once: bool = True) -> None:
        super().__init__(title, parent)
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, once)
        self.setToolTipsVisible(True)

    def open_under(self, button: QWidget) -> None:
        """Let it hang from the lower left corner of what it was opened by."""
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))
