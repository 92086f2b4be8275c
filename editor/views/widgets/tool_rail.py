"""The tools at the left edge."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import tip
from editor.views.widgets.styling import column, styled

DOT, ICON = 6, 20


class RailButton(QToolButton):
    """A tool: icon over its name, or the icon alone in a narrow rail; a dot says that it has edits.

    Attributes:
        edited: whether the dot is shown.
    """

    def __init__(self, theme: Theme, title: str, icon: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._title, self._icon, self._keys = theme, title, icon, keys
        self.edited = self._narrow = False
        self.setProperty("role", "tool")
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip(title, keys) if keys else "")
        theme.changed.connect(self.updateGeometry)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.setToolTip(tip(self._title, self._keys) if narrow or self._keys else "")
        self.updateGeometry()

    def set_edited(self, edited: bool) -> None:
        self.edited = edited
        self.setAccessibleDescription(tr("has edits") if edited else "")
        self.update()

    def sizeHint(self) -> QSize:
        return (QSize(40, 40) if self._narrow else QSize(72, 60)) * (self._theme.text_percent / 100)

    minimumSizeHint = sizeHint  # noqa: N815

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = (
            "",
            QIcon(),
        )  # the style draws the frame; icon and name stand closer than it puts them
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        colour = self._colour(bool(option.state & QStyle.StateFlag.State_MouseOver))
        pixmap, size = self._theme.pixmap(self._icon, ICON, colour), self._theme.px(ICON)
        words = 0 if self._narrow else self.fontMetrics().height() + 4
        top = (self.height() - size - words) // 2
        painter.drawPixmap((self.width() - size) // 2, top, pixmap)
        if words:
            self._paint_words(painter, QRect(2, top + size + 4, self.width() - 4, words - 4), colour)
        if self.edited:
            self._paint_dot(painter, (self.width() + size) / 2 - 1, top - 2)

    def _colour(self, hovered: bool) -> str:
        if not self.isEnabled():
            return "text_disabled"
        return "selected_text" if self.isChecked() else "text" if hovered else "text_2"

    def _paint_words(self, painter: QPainter, area: QRect, colour: str) -> None:
        painter.setPen(self._theme.colour(colour))
        text = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_dot(self, painter: QPainter, x: float, y: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selected_text" if self.isChecked() else "accent"))
        painter.drawEllipse(QRectF(x, y, DOT, DOT))


class ToolRail(QWidget):
    """One tool at a time; below them, at the foot, what is always there.

    Signals:
        chosen(str): the name of the tool a person pressed; not sent by `choose`.
    """

    chosen = Signal(str)
    accessible_role = QAccessible.Role.ToolBar

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "rail")
        self._theme, self._narrow = theme, False
        self._tools: dict[str, RailButton] = {}
        self._feet: list[RailButton] = []
        self._group, self._box = QButtonGroup(self), column(self, (4, 8, 4, 8), 2)
        self._box.addStretch(1)
        self.setAccessibleName(tr("Tools"))
        theme.changed.connect(self._fit)
        self._fit()

    def add_tool(self, name: str, title: str, icon: str, keys: str = "") -> RailButton:
        """A tool at the end of the list."""
        button = RailButton(self._theme, title, icon, keys)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(button)
        self._box.insertWidget(len(self._tools), button)
        self._tools[name] = button
        return button

    def add_foot(self, title: str, icon: str, keys: str = "") -> RailButton:
        """A button at the foot, such as Help; connect its `clicked`."""
        button = RailButton(self._theme, title, icon, keys)
        self._box.addWidget(button)
        self._feet.append(button)
        return button

    def tool(self, name: str) -> RailButton:
        return self._tools[name]

    def choose(self, name: str) -> None:
        """Show the tool as chosen without a signal."""
        self._tools[name].setChecked(True)

    def set_edited(self, names: set[str]) -> None:
        """The tools that have edits."""
        for name, button in self._tools.items():
            button.set_edited(name in names)

    def set_narrow(self, narrow: bool) -> None:
        """48 px with tooltips, or 80 px with names."""
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        for button in (*self._tools.values(), *self._feet):
            button.set_narrow(self._narrow)
        self.setFixedWidth(self._theme.px(self._theme.size("rail_narrow" if self._narrow else "rail")))
