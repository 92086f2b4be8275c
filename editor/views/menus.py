"""The menus of the top bar."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from editor.controllers.words import tr
from editor.views.actions import Actions


def main_menu(actions: Actions, parent: QWidget) -> QMenu:
    """Everything that can be done, with its keys."""
    menu = QMenu(tr("Menu"), parent)
    _fill(menu, actions, "open", "paste", "", "save", "save_project", "", "undo", "redo", "")
    view = menu.addMenu(tr("View"))
    _fill(view, actions, "upload", "edit", "tryon", "design", "batch", "", "view_next", "swap_sides", "original", "",
          "fit", "zoom_100", "zoom_200", "zoom_in", "zoom_out", "",
          "proof", "gamut", "display", "", "panels")  # fmt: skip
    _fill(menu, actions, "", "preferences")
    menu.addMenu(help_menu(actions, menu))
    _fill(menu, actions, "", "quit")
    return menu


def help_menu(actions: Actions, parent: QWidget) -> QMenu:
    """What the Help button of the rail opens."""
    menu = QMenu(tr("Help"), parent)
    _fill(menu, actions, "guide", "shortcuts", "", "log_folder", "report", "", "about")
    return menu


def _fill(menu: QMenu, actions: Actions, *names: str) -> None:
    for name in names:
        if name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()
