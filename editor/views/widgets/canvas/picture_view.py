"""The picture before and after, as it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.viewport import Viewport
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import tell_value
from editor.views.widgets.canvas.chips import paint_chip
from editor.views.widgets.canvas.hatch import Hatch
from editor.views.widgets.canvas.layers import Layers
from editor.views.widgets.canvas.overlay import Overlay
from editor.views.widgets.canvas.panes import Mode, Pane, arrange
from editor.views.widgets.canvas.rings import Ring, Rings
from editor.views.widgets.canvas.split_line import SplitLine
from editor.views.widgets.canvas.tile import PictureTile
from editor.views.widgets.canvas.tool import CanvasTool
from editor.views.widgets.canvas.view_state import ViewState
from editor.views.widgets.checker import checker

TOOL_PAD = 3  # screen pixels around what a tool calls dirty, for the pen it draws with


class PictureView(QWidget):
    """Original and result beside each other, divided by a line, or one of them; zoomed and moved together.

    Attributes:
        mode: how they are compared.
        original_shown: the original is shown in place of the result.

    Signals:
        viewport_changed(Viewport): another part or size is seen: render it. Once for each turn of the event loop.
        zoom_changed(float): in percent; 100 is one device pixel for each pixel of the picture.
        mode_changed(Mode)
        arranged: the panes lie elsewhere.
    """

    viewport_changed = Signal(object)
    zoom_changed = Signal(float)
    mode_changed = Signal(object)
    arranged = Signal()
    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._checker = theme, checker(theme)
        self._original, self._result = Layers(), Layers()
        self._mode, self._swapped, self._original_shown = Mode.SIDE, False, False
        self._background: QColor | None = None
        self._hatches = {"doubt": Hatch(theme, "doubt", "doubt"), "band": Hatch(theme, "band", "accent", falling=True)}
        self._hatched: set[str] = set()
        self._rings = Rings(theme)
        self._overlay: Overlay | None = None
        self._over_result: Overlay | None = None
        self._names = (tr("Original"), tr("Result"))
        self._tool: CanvasTool | None = None
        self._card: QWidget | None = None
        self._state = ViewState(QSizeF(), QSizeF(self.size()))
        self._panes: list[Pane] = []
        self._told: Viewport | None = None
        self._line = SplitLine(theme, self)
        self._line.moved.connect(self._line_moved)
        self._line_x = 0.0
        self._announcing = QTimer(self, singleShot=True, interval=0)
        self._announcing.timeout.connect(self._announce)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Picture"))
        theme.changed.connect(self._theme_changed)
        self._arrange()

    # Pictures

    def open_picture(self, width: int, height: int) -> None:
        """Turn to another picture: forget the old pixels, fit the new size and ask for it to be rendered."""
        self._original.show(None)
        self._result.show(None)
        self._told = None
        self._state = ViewState(QSizeF(width, height), self._state.pane, self._state.ratio)
        self._arrange()
        self._set_state(self._state.fit())
        self._announcing.start()

    def close_picture(self) -> None:
        """Show nothing."""
        self.open_picture(0, 0)

    def set_original(self, tile: PictureTile | None) -> None:
        """Newer pixels of the original."""
        self._original.show(tile)
        self._take(tile, original=True)

    def set_result(self, tile: PictureTile | None) -> None:
        """Newer pixels of the result."""
        self._result.show(tile)
        self._take(tile, original=False)
        if self._tool:
            self._tool.picture_changed()

    def set_pictures(self, original: PictureTile | None, result: PictureTile | None) -> None:
        """Both at once."""
        self.set_original(original)
        self.set_result(result)

    @property
    def has_picture(self) -> bool:
        return not self._state.size.isEmpty()

    def picture_rect(self) -> QRectF:
        """The whole picture, in its full-size pixels."""
        return QRectF(QPointF(), self._state.size)

    def colour_at(self, point: QPointF) -> QColor | None:
        """The colour of the result that is shown at a point of the picture."""
        return self._result.newest.colour_at(point) if self._result.newest else None

    # How they are shown

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self._arrange()
            self.mode_changed.emit(mode)
            tell_value(self, self.accessible_text())

    def next_mode(self) -> None:
        """Split, side by side, result, and round again."""
        modes = list(Mode)
        self.set_mode(modes[(modes.index(self._mode) + 1) % len(modes)])

    def swap_sides(self) -> None:
        """The original to the other side."""
        self._swapped = not self._swapped
        self._arrange()

    @property
    def original_shown(self) -> bool:
        return self._original_shown

    def show_original(self, shown: bool) -> None:
        """The original in place of the result, for as long as a key or a button is held."""
        if shown != self._original_shown:
            self._original_shown = shown
            self._arrange()

    def set_background(self, colour: QColor | None) -> None:
        """Another colour around the picture than the theme's."""
        self._background = colour
        self.update()

    def set_card(self, card: QWidget | None) -> None:
        """A card, such as progress, in the middle of the place of the result; None takes it away, hidden."""
        if self._card is not None and self._card is not card:
            self._card.removeEventFilter(self)
            self._card.hide()
        self._card = card
        if card is not None:
            card.setParent(self)
            card.installEventFilter(self)
            self._place_card()

    def result_area(self) -> QRectF:
        """The pane of the result, in coordinates of the widget."""
        found = next((pane for pane in self._panes if not pane.right_original), self._panes[-1])
        return found.rect

    @property
    def doubt_shown(self) -> bool:
        return "doubt" in self._hatched

    def show_doubt(self, shown: bool) -> None:
        """Hatch over the result what the cut-out may have wrong."""
        self._show_hatch("doubt", shown)

    def show_band(self, shown: bool) -> None:
        """Hatch over the result where its opacity was solved from colours."""
        self._show_hatch("band", shown)

    def _show_hatch(self, name: str, shown: bool) -> None:
        if shown != (name in self._hatched):
            self._hatched ^= {name}
            self.update()
            tell_value(self, self.accessible_text())

    def show_rings(self, rings: Sequence[Ring]) -> None:
        """Draw rings over the original and the result; none takes them away."""
        if rings or not self._rings.empty:
            self._rings.set(rings)
            self.update()

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Draw something over the original, or over the result where that is shown alone; None: nothing."""
        if self._overlay is not None:
            self._overlay.changed.disconnect(self.update)
        self._overlay = overlay
        if overlay is not None:
            overlay.changed.connect(self.update)
        self.update()

    def set_over_result(self, overlay: Overlay) -> None:
        """Draw something over the result for good; it may show nothing at times."""
        self._over_result = overlay
        overlay.changed.connect(self.update)

    def name_sides(self, original: str, result: str) -> None:
        """What the two are called on the picture."""
        self._names = (original, result)
        self.update()

    # Zoom and place

    def look_at(self, part: QRectF) -> None:
        """Bring a part of the picture to the middle, with as much around it again, no larger than 200 %."""
        pane = self._state.pane
        room = max(part.width() / pane.width(), part.height() / pane.height(), 1e-9) * 2
        self._set_state(self._state.at(part.center(), min(1 / room, 2 / self._state.ratio)))

    def overlay_area(self) -> QRectF:
        """The pane that shows what lies over the original, in coordinates of the widget."""
        found = next((pane for pane in self._panes if pane.left_original or pane.right_original), self._panes[-1])
        return found.rect

    def place_of(self, rect: QRectF) -> QRectF:
        """Where a part of the picture lies in the pane of the result, in coordinates of the widget."""
        return self._state.rect_to_pane(rect).translated(self.result_area().topLeft())

    def view(self) -> ViewState:
        return self._state

    @property
    def percent(self) -> float:
        return self._state.percent

    def fit(self) -> None:
        """The whole picture."""
        self._set_state(self._state.fit())

    def zoom_to(self, percent: float) -> None:
        """100 is one device pixel for each pixel of the picture."""
        self._set_state(self._state.zoomed(percent / 100 / self._state.ratio))

    def zoom_in(self) -> None:
        self._set_state(self._state.stepped(up=True))

    def zoom_out(self) -> None:
        self._set_state(self._state.stepped(up=False))

    def accessible_text(self) -> str:
        words = {Mode.SPLIT: tr("Split"), Mode.SIDE: tr("Side by side"), Mode.RESULT: tr("Result")}
        if not self.has_picture:
            return tr("No picture")
        parts = [tr("Original") if self._original_shown else words[self._mode], f"{self.percent:.0f} %"]
        parts += [tr("Doubt is shown")] if self.doubt_shown else []
        parts += [tr("The edge band is shown")] if "band" in self._hatched else []
        parts += [tr("Specks and scratches are shown")] if not self._rings.empty else []
        if self._tool and self._tool.accessible_text():
            parts.append(self._tool.accessible_text())
        return ", ".join(parts)

    # Inside

    def _take(self, tile: PictureTile | None, *, original: bool) -> None:
        if tile is not None and tile.size != self._state.size:
            self._set_state(self._state.resized(tile.size, self._state.pane, self._state.ratio))
            self.update()
        elif tile is not None:
            for pane in self._panes:
                place = self._state.rect_to_pane(tile.rect).translated(pane.rect.topLeft()).adjusted(-1, -1, 1, 1)
                self.update((place & self._area_of(pane, original=original)).toAlignedRect())
        else:
            self.update()

    def _area_of(self, pane: Pane, *, original: bool) -> QRectF:
        """Where a pane shows the original, or the result, in coordinates of the widget."""
        if not pane.mixed:
            return pane.rect if pane.left_original == original else QRectF()
        area = QRectF(pane.rect)
        if pane.left_original == original:
            area.setRight(self._line.x)
        else:
            area.setLeft(self._line.x)
        return area

    def _arrange(self) -> None:
        """Panes, and what follows from their size."""
        ratio, area = self.devicePixelRatioF(), QSizeF(self.size())
        self._panes = arrange(self._mode, area, ratio, self._swapped, self._original_shown)
        pane = self._panes[0].rect.size()
        self._set_state(self._state.resized(self._state.size, pane, ratio))
        self._place_line()
        self._place_card()
        if self._tool:
            self._tool.view_changed()
        self.arranged.emit()
        self.update()

    def _set_state(self, state: ViewState) -> None:
        if state == self._state:
            return
        old, self._state = self._state, state
        self._place_line()
        self.update()
        self._announcing.start()
        if self._tool:
            self._tool.view_changed()
        if old.percent != state.percent:
            self.zoom_changed.emit(state.percent)

    def _announce(self) -> None:
        seen = self._state.visible
        viewport = Viewport(
            self._state.zoom, seen.left(), seen.top(), seen.width(), seen.height(), self._state.ratio
        )  # fmt: skip
        if self.has_picture and not self.size().isEmpty() and viewport != self._told:
            self._told = viewport
            self.viewport_changed.emit(viewport)

    def _place_line(self) -> None:
        mixed = next((pane for pane in self._panes if pane.mixed), None)
        self._line.setVisible(mixed is not None and self.has_picture)
        if mixed is not None:
            self._line.divide(self._picture_in(mixed).translated(mixed.rect.topLeft()))
            self._line_x = self._line.x

    def _line_moved(self) -> None:
        ends = sorted((self._line_x, self._line.x))
        self._line_x = self._line.x
        self.update(int(ends[0]) - 2, 0, int(ends[1] - ends[0]) + 5, self.height())

    def _place_card(self) -> None:
        if self._card is not None:
            self._card.adjustSize()
            middle = self.result_area().center() - QPointF(self._card.width() / 2, self._card.height() / 2)
            self._card.move(middle.toPoint())
            self._card.raise_()

    def _picture_in(self, pane: Pane) -> QRectF:
        """What is seen of the picture, in coordinates of the pane."""
        return self._state.rect_to_pane(self.picture_rect()) & QRectF(QPointF(), pane.rect.size())

    def _pane_at(self, position: QPointF) -> Pane:
        return next((pane for pane in self._panes if pane.rect.contains(position)), self._panes[0])

    def _touch(self, part: QRectF) -> None:
        """Paint a part of the picture again, with what the tool draws over it."""
        for pane in self._panes:
            place = self._state.rect_to_pane(part).translated(pane.rect.topLeft()) & pane.rect
            if not place.isEmpty():
                self.update(place.toAlignedRect().adjusted(-TOOL_PAD, -TOOL_PAD, TOOL_PAD, TOOL_PAD))

    def _theme_changed(self) -> None:
        self._checker = checker(self._theme)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, exposed = QPainter(self), QRectF(event.rect())
        painter.fillRect(event.rect(), self._background or self._theme.colour("canvas"))
        if not self.has_picture:
            return
        for pane in self._panes:
            area = pane.rect & exposed
            if not area.isEmpty():
                painter.save()
                painter.setClipRect(area)
                painter.translate(pane.rect.topLeft())
                self._paint_pane(painter, pane, area.translated(-pane.rect.topLeft()))
                painter.restore()

    def _paint_pane(self, painter: QPainter, pane: Pane, exposed: QRectF) -> None:
        if pane.mixed:
            x = self._line.x - pane.rect.left()
            left, right = QRectF(exposed), QRectF(exposed)
            left.setRight(min(x, exposed.right()))
            right.setLeft(max(x, exposed.left()))
            self._paint_side(painter, pane, left, pane.left_original, False)
            self._paint_side(painter, pane, right, pane.right_original, True)
        else:
            self._paint_side(painter, pane, exposed, pane.left_original, False)
        if self._tool:
            painter.save()
            self._tool.paint(painter, self._state)
            painter.restore()

    def _paint_side(self, painter: QPainter, pane: Pane, exposed: QRectF, original: bool, at_right: bool) -> None:
        if exposed.width() <= 0 or exposed.height() <= 0:
            return
        painter.save()
        painter.setClipRect(exposed, Qt.ClipOperation.IntersectClip)
        layers = self._original if original else self._result
        if layers.newest is not None:
            hatches = [] if original else [self._hatches[name] for name in sorted(self._hatched)]
            layers.paint(painter, self._state, exposed, self._checker, hatches)
        else:
            self._paint_empty(painter)
        self._rings.paint(painter, self._state)
        alone = self._mode is Mode.RESULT
        if self._overlay is not None and (original or alone):
            painter.save()
            self._overlay.paint(painter, self._state, self._picture_in(pane))
            painter.restore()
        if self._over_result is not None and not original:
            painter.save()
            self._over_result.paint(painter, self._state, self._picture_in(pane))
            painter.restore()
        if not alone or self._original_shown:
            place = self._picture_in(pane)
            corner = place.topRight() if at_right else place.topLeft()
            paint_chip(painter, self._theme, self._names[0 if original else 1], corner, at_right)
        painter.restore()

    def _paint_empty(self, painter: QPainter) -> None:
        """A dashed frame where pixels are still to come."""
        painter.setPen(QPen(self._theme.colour("text_3"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._state.rect_to_pane(self.picture_rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def eventFilter(self, _card: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place_card()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._arrange()
        return super().event(event)
