"""Colours to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import tip
from editor.views.widgets.checker import checker
from editor.views.widgets.colour_field import ask_colour
from editor.views.widgets.styling import row

SIDE, LEAST, RING, RADIUS = 40, 28, 3, 6
BACKDROPS = ("transparent", "#ffffff", "#efefef", "#d9d4cc")
INKS = ("#ffffff", "#efefef", "#d9d4cc", "#000000")  # where nothing can be transparent


class Swatch(QAbstractButton):
    """One colour, the checkerboard for transparent, or an icon; a ring shows that it is chosen.

    Attributes:
        colour: `#rrggbb`, `transparent`, or "" while it only shows its icon.
    """

    def __init__(
        self, theme: Theme, colour: str, name: str, *, icon: str = "", side: int = SIDE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.colour, self._icon, self._side = theme, colour, icon, side
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(1, 1) * self._theme.px(self._side)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)  # there is no text in it that would need more

    def ring_rect(self) -> QRectF:
        """What the focus ring surrounds: a square, smaller in a narrow panel."""
        side = min(self.width(), self.height())
        return QRectF(0, (self.height() - side) // 2, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), self.ring_rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            area = area.adjusted(RING, RING, -RING, -RING)
        shape = QPainterPath()
        shape.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 1.5, RADIUS - 1.5)
        painter.fillPath(shape, self._fill())
        painter.setPen(QPen(self._theme.colour("line_input"), 1))
        painter.drawPath(shape)
        if self._icon:
            pixmap = self._theme.pixmap(self._icon, 16, self._icon_colour())
            size = pixmap.deviceIndependentSize()
            corner = area.center() - QRectF(0, 0, size.width(), size.height()).center()
            painter.drawPixmap(corner.toPoint(), pixmap)

    def _fill(self) -> object:
        if self.colour == "transparent":
            return checker(self._theme)
        if self.colour:
            return QColor(self.colour)
        return self._theme.colour("control_hover" if self.underMouse() else "control")

    def _icon_colour(self) -> str:
        if not self.colour or self.colour == "transparent":
            return "text"
        # The icon on a chosen colour is black or white, whichever can be seen; the theme's text may vanish on it.
        bright = QColor(self.colour).lightnessF() > 0.5
        dark_text = self._theme.colour("text").lightnessF() < 0.5
        return "text" if bright == dark_text else "window"


class SwatchRow(QWidget):
    """Ready colours, an own one, and the eyedropper.

    Attributes:
        value: the chosen colour, `#rrggbb` or `transparent`.

    Signals:
        chosen(str): a person chose a colour.
        pick_requested: the next click on the picture chooses the colour.
        picture_requested: a picture is to be chosen instead of a colour.
    """

    chosen = Signal(str)
    pick_requested = Signal()
    picture_requested = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, theme: Theme, colours: Sequence[str] = BACKDROPS, *, pick: bool = True, own: bool = True,
        picture: bool = False, name: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Args: pick, own, picture: whether it has the eyedropper, an own colour, a picture to choose."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._value = colours[0] if colours else "#ffffff"
        self._ready = [Swatch(theme, colour, _name(colour)) for colour in colours]
        self._own = Swatch(theme, "", tr("Another color"), icon="palette")
        self._group, box = QButtonGroup(self), row(self)
        self._picture = Swatch(theme, "", tr("Choose a picture"), icon="image") if picture else None
        for swatch in self._all:
            swatch.setCheckable(True)
            swatch.setAutoExclusive(True)  # the group alone would make them check boxes to screen readers
            self._group.addButton(swatch)
        for swatch in (*self._ready, *([self._own] if own else [])):
            box.addWidget(swatch)
        if pick:
            dropper = Swatch(theme, "", tr("Take a color from the picture"), icon="pipette")
            dropper.clicked.connect(self.pick_requested)
            box.addWidget(dropper)
        if self._picture is not None:
            box.addWidget(self._picture)
            self._picture.clicked.connect(self._ask_picture)
        box.addStretch(1)
        if not own:  # without a parent it would be a window
            self._own.setParent(self)
            self._own.hide()
        for swatch in self._ready:
            swatch.clicked.connect(lambda _on, colour=swatch.colour: self._choose(colour))
        self._own.clicked.connect(self._ask)
        self.set_value(self._value)

    @property
    def _all(self) -> list[Swatch]:
        return [*self._ready, self._own, *([] if self._picture is None else [self._picture])]

    @property
    def ready(self) -> list[Swatch]:
        """The swatches of ready colours."""
        return self._ready

    @property
    def value(self) -> str:
        return self._value

    def set_value(self, value: str) -> None:
        """Show `value` as chosen without a signal; a colour that is not ready becomes the own one."""
        self._value = value
        ready = next((swatch for swatch in self._ready if swatch.colour == value), None)
        if ready is None:
            self._own.colour = value
            self._own.setAccessibleName(tr("Another color, now {colour}", colour=value.upper()))
        (ready or self._own).setChecked(True)
        self.update()

    def show_picture(self) -> None:
        """Show that a picture is chosen, no colour."""
        if self._picture is not None:
            self._picture.setChecked(True)

    def show_nothing(self) -> None:
        """Show that none of these is chosen."""
        self._group.setExclusive(False)
        for swatch in self._all:
            swatch.setChecked(False)
        self._group.setExclusive(True)

    def _ask_picture(self) -> None:
        self.set_value(self._value)  # until one is chosen
        self.picture_requested.emit()

    def _choose(self, value: str) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def _ask(self) -> None:
        dialog = ask_colour(self, self._value, self._choose)
        dialog.rejected.connect(lambda: self.set_value(self._value))


def _name(colour: str) -> str:
    ready = {
        "transparent": tr("Transparent"), "#ffffff": tr("White"), "#efefef": tr("Light grey"),
        "#d9d4cc": tr("Warm grey"), "#000000": tr("Black"),
    }  # fmt: skip
    return ready.get(colour, colour.upper())
