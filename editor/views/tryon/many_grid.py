"""Results as tiles: only those that are seen are painted, however many there are."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.controllers.many_plan import State
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.tryon.many_model import DETAILS, NUMBER, STATE, OfState
from editor.views.tryon.many_states import SIGNS
from editor.views.widgets.styling import styled

LEAST, GAP, LINE, RADIUS = 112, 12, 18, 6
FEW, LARGE = 10, 176  # so few results may be seen larger
MARGINS = 13, 9  # at the left and at the top
PROPORTION = 4 / 3  # people stand
FADED = 0.35
RINGS = {State.WORKING: "accent", State.FAILED: "error"}


class _Tile(QStyledItemDelegate):
    """A picture over a sign with a name, over what is to be said of it."""

    def __init__(self, theme: Theme, view: ManyGrid) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.width = LEAST

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        picture = round((self.width - GAP) * PROPORTION)
        return QSize(self.width, picture + self._theme.px(2 * LINE) + 4 + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(option.rect).adjusted(3, 3, 3 - GAP, 0)
        picture = QRectF(place.left(), place.top(), place.width(), place.width() * PROPORTION)
        state = State(index.data(STATE))
        self._paint_picture(painter, picture, index, state)
        self._paint_ring(painter, picture, option, state)
        self._paint_words(painter, QRectF(place.left(), picture.bottom() + 4, place.width(), 0), index, state)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex, state: State
    ) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.colour("raised"))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if image is None:
            return
        painter.save()
        painter.setClipPath(shape)
        painter.setOpacity(FADED if state is State.WAITING else 1.0)
        size = image.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        painter.drawImage(place, image)
        painter.restore()

    def _paint_ring(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, state: State) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._theme.name == "contrast" or state in RINGS:
            painter.setPen(QPen(self._theme.colour(RINGS.get(state, "line_strong")), 1.5 if state in RINGS else 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_Selected:
            colour = "focus" if self._view.hasFocus() else "text_3"
            painter.setPen(QPen(self._theme.colour(colour), 2))
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)

    def _paint_words(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex, state: State
    ) -> None:
        line = self._theme.px(LINE)
        icon, colour = SIGNS[state]
        pixmap = self._theme.pixmap(icon, 14, colour)
        side = self._theme.px(14)
        painter.drawPixmap(round(area.left()), round(area.top() + (line - side) / 2), pixmap)
        left, middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, Qt.TextElideMode.ElideMiddle
        painter.setFont(self._theme.font("caption"))
        metrics = painter.fontMetrics()
        painter.setPen(self._theme.colour("text" if state is not State.WAITING else "text_2"))
        name = QRectF(area.left() + side + 4, area.top(), area.width() - side - 4, line)
        painter.drawText(name, left, metrics.elidedText(str(index.data()), middle, round(name.width())))
        painter.setPen(self._theme.colour("error" if state is State.FAILED else "text_3"))
        below = QRectF(area.left(), area.top() + line, area.width(), line)
        said = metrics.elidedText(str(index.data(DETAILS)), Qt.TextElideMode.ElideRight, round(below.width()))
        painter.drawText(below, left, said)


class ManyGrid(QListView):
    """Arrow keys go from tile to tile.

    Signals:
        opened(int): the result of this number is to be seen: double click, or Enter.
        looked(int): the chosen result is of this number; -1: none.
    """

    opened = Signal(int)
    looked = Signal(int)

    def __init__(self, theme: Theme, model: OfState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "canvas")
        self._theme, self._results, self._tile = theme, model, _Tile(theme, self)
        self.setProperty("own_focus", True)
        self.setAccessibleName(tr("Results"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(*MARGINS, 0, 0)
        self.setItemDelegate(self._tile)
        self.setModel(model)
        self.selectionModel().currentChanged.connect(lambda *_: self._look())
        model.modelReset.connect(self._look)
        model.modelReset.connect(self._fit)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(NUMBER)))
        theme.changed.connect(self._fit)

    @property
    def number(self) -> int:
        """Of the chosen result; -1: none."""
        number = self.currentIndex().data(NUMBER)
        return -1 if number is None else int(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.number >= 0:
            self.opened.emit(self.number)
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        self.looked.emit(self.number)

    def _fit(self) -> None:
        """As many columns as there is room for beside a scroll bar, over the whole width."""
        room = self.width() - MARGINS[0] - self.verticalScrollBar().sizeHint().width() - 1
        least = LARGE if self._results.sourceModel().rowCount() <= FEW else self._theme.px(LEAST)
        width = room // max(1, room // (least + GAP))
        if width != self._tile.width:
            self._tile.width = width
        self.scheduleDelayedItemsLayout()
