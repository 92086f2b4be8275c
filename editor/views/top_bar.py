"""The bar at the top of the window: menu, places, undo and redo, the user, Save."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton, QWidget

from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.folding import room
from editor.views.logo import Logo
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton, PrimaryButton, TabButton
from editor.views.widgets.styling import label, row, separator, styled

LED_FROM = {"many": "tryon", "wardrobe": "design"}  # places without a tab of their own
NARROW = 1120  # below: no name of the program, the user is an icon


class TopBar(QWidget):
    """Attributes:
    save: the button under which the note about an untouched picture opens.
    """

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "bar")
        self._theme, self._actions = theme, actions
        self._name, self._narrow = "", False
        self._menu = IconButton(theme, "menu", tr("Menu"), size=20)
        self._brand = label("Vitrina", "brand")
        self.tabs = {
            "upload": TabButton(tr("Upload"), actions.keys("upload")),
            "edit": TabButton(tr("Edit"), actions.keys("edit")),
            "tryon": TabButton(tr("Try-on"), actions.keys("tryon")),
            "design": TabButton(tr("Design"), actions.keys("design")),
            "batch": TabButton(tr("Batch"), actions.keys("batch")),
        }
        self._undo = IconButton(theme, "undo-2", tr("Undo"), keys=actions.keys("undo"))
        self._redo = IconButton(theme, "redo-2", tr("Redo"), keys=actions.keys("redo"))
        self._separator = separator()
        self._user = Button(theme, "", icon="user", kind="ghost")
        self.save = PrimaryButton(theme, tr("Save"), icon="download", hint=tr("Save"), keys=actions.keys("save"))
        self._lay_out()
        follow(self._undo, actions["undo"])
        follow(self._redo, actions["redo"])
        follow(self.save, actions["save"])
        for name, tab in self.tabs.items():
            follow(tab, actions[name])
        theme.changed.connect(self._resize)
        self._resize()

    def set_menus(self, main: QMenu, user: QMenu) -> None:
        """The menus that open under the first button and under the user's name."""
        for button, menu in ((self._menu, main), (self._user, user)):
            button.setMenu(menu)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_place(self, name: str) -> None:
        """Light the tab of a place, or of the one that leads there, and show only what is of use there."""
        self.tabs[LED_FROM.get(name, name)].setChecked(True)
        for widget in (self._undo, self._redo):
            widget.setVisible(name in ("edit", "tryon"))
        for widget in (self._separator, self.save):
            widget.setVisible(name in ("edit", "tryon", "design"))

    def show_user(self, name: str) -> None:
        """Who works here."""
        self._name = name
        self._user.setAccessibleName(tr("User: {name}", name=name))
        self._user.setToolTip(name)
        self._show_name()

    def name_steps(self, undo: str, redo: str) -> None:
        """What undo and redo would do, in words; empty where there is nothing."""
        self._undo.rename(tr("Undo: {step}", step=undo) if undo else tr("Undo"), self._actions.keys("undo"))
        self._redo.rename(tr("Redo: {step}", step=redo) if redo else tr("Redo"), self._actions.keys("redo"))

    def fold(self, width: int) -> None:
        """Leave out what a window of this width has no room for."""
        self._narrow = room(self._theme, width) < NARROW
        self._brand.setVisible(not self._narrow)
        self._show_name()

    def _show_name(self) -> None:
        name = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, self._theme.px(180))
        self._user.setText("" if self._narrow else name)

    def _lay_out(self) -> None:
        line = row(self, (8, 0, 8, 0))
        for widget in (self._menu, Logo(self._theme), self._brand):
            line.addWidget(widget)
        tabs = row(gap=28)
        tabs.setContentsMargins(22, 0, 0, 0)
        for tab in self.tabs.values():
            tabs.addWidget(tab)
        line.addLayout(tabs)
        line.addStretch(1)
        for widget in (self._undo, self._redo, self._separator, self._user, self.save):
            line.addWidget(widget)

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(self._theme.size("top_bar")))


def follow(button: QAbstractButton, action: QAction) -> None:
    """`button` does what `action` does and can be used when it can."""
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
