"""The steps of the work, in a row under the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.menu import Menu
from editor.views.widgets.styling import label, row, styled

CARD, NARROW_CARD, THUMB = 48, 28, QSize(32, 38)
BESIDE = 24  # px of the neighbour that are scrolled into view with a step
WORDS = 180  # px, more of a title or of values is cut off


@dataclass(frozen=True, slots=True)
class StepWords:
    """One step as it is shown.

    Attributes:
        title, detail: in the language of the window: Brightness, +18 · auto.
        enabled: whether its edit is switched on.
        editable: whether it is an edit that can be switched off, deleted and changed; opening is not.
    """

    title: str
    detail: str = ""
    enabled: bool = True
    editable: bool = True


class StepCard(QAbstractButton):
    """One step; the current one has an accent border, later ones are at half strength until a new edit.

    Signals:
        switched(bool), delete_wanted, values_wanted: chosen in the menu of the right button.
        focused: the keyboard came here.
    """

    focused = Signal()
    switched = Signal(bool)
    delete_wanted = Signal()
    values_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, StepWords("")
        self._picture, self._shown = QImage(), QImage()
        self._later = self._narrow = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    def show_step(self, words: StepWords, *, later: bool, narrow: bool) -> None:
        self._words, self._later, self._narrow = words, later, narrow
        state = "" if words.enabled else tr("switched off")
        self.setAccessibleName(", ".join(part for part in (words.title, words.detail, state) if part))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def set_picture(self, picture: QImage) -> None:
        """The picture after this step; any size."""
        self._picture = picture
        self._fit()

    def _fit(self) -> None:
        """The picture at the size of the text and of the screen."""
        if not self._picture.isNull():
            ratio = self.devicePixelRatioF()
            size = THUMB * (self._theme.text_percent / 100) * ratio
            grow, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            self._shown = self._picture.scaled(size, grow, smooth)
            self._shown.setDevicePixelRatio(ratio)
        self.update()

    def sizeHint(self) -> QSize:
        title = QFontMetrics(self._theme.font("label", 500)).horizontalAdvance(self._words.title)
        detail = QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._words.detail)
        px = self._theme.px
        if self._narrow:
            return QSize(min(title, px(WORDS)) + 24, px(NARROW_CARD))
        return QSize(4 + px(THUMB.width()) + 8 + min(max(title, detail), px(WORDS)) + 13, px(CARD))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = QPainter(self), self._theme.colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.5 if self._later else 1.0)
        hovered = self.underMouse() and not self.isChecked()
        painter.setBrush(colour("control_hover" if hovered else "raised"))
        painter.setPen(QPen(colour("accent" if self.isChecked() else "line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        left = 11
        if not self._narrow:
            left = self._paint_picture(painter)
        self._paint_words(painter, left)

    def _paint_picture(self, painter: QPainter) -> int:
        width, height = self._theme.px(THUMB.width()), self._theme.px(THUMB.height())
        place = QRectF(5, (self.height() - height) / 2, width, height)
        shape = QPainterPath()
        shape.addRoundedRect(place, 3, 3)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(place, self._theme.colour("checker_b"))
        if not self._shown.isNull():
            size = self._shown.deviceIndependentSize()
            corner = place.center() - QRectF(0, 0, size.width(), size.height()).center()
            painter.drawImage(corner, self._shown)
        painter.restore()
        return 5 + width + 8

    def _paint_words(self, painter: QPainter, left: int) -> None:
        room = self.width() - left - 11
        fonts = (self._theme.font("label", 500), self._theme.font("caption"))
        fonts[0].setStrikeOut(not self._words.enabled)
        heights = [QFontMetrics(font).height() for font in fonts]
        lines = [(self._words.title, fonts[0], "text")]
        if self._words.detail and not self._narrow:
            lines.append((self._words.detail, fonts[1], "text_3"))
        top = (self.height() - sum(heights[: len(lines)]) - (len(lines) - 1)) // 2
        for (text, font, colour), height in zip(lines, heights, strict=False):
            painter.setFont(font)
            painter.setPen(self._theme.colour(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, top, room, height), Qt.AlignmentFlag.AlignVCenter, shown)
            top += height + 1

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.open_menu(self.mapToGlobal(QPoint(0, self.height())) if keyboard else event.globalPos())

    def open_menu(self, place: QPoint) -> Menu | None:
        """The menu of the right button, for steps that have one."""
        if not self._words.editable:
            return None
        menu = Menu(self)
        menu.addAction(tr("Edit values"), self.values_wanted.emit)
        off = tr("Switch off") if self._words.enabled else tr("Switch on")
        menu.addAction(off, lambda: self.switched.emit(not self._words.enabled))
        menu.addSeparator()
        menu.addAction(tr("Delete the edit"), self.delete_wanted.emit)
        menu.popup(place)
        return menu


class HistoryStrip(QWidget):
    """Click or arrow keys go to a step; the right button switches an edit off, deletes it or leads to its values.

    Attributes:
        tail: the layout at the right end, for buttons of the window.

    Signals:
        chosen(int): go to this step.
        switched(int, bool), delete_wanted(int), values_wanted(int): of the edit of this step.
    """

    chosen = Signal(int)
    switched = Signal(int, bool)
    delete_wanted = Signal(int)
    values_wanted = Signal(int)
    accessible_role = QAccessible.Role.List

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "bar")
        self._theme, self._narrow, self._position = theme, False, 0
        self._steps: list[StepWords] = []
        self._cards: list[StepCard] = []
        self._title = label(tr("History"), "label_strong")
        self._hint = ElidedLabel(tr("Every step is kept here. Click one to go back to it."), "caption")
        self._inner, self._scroll = QWidget(), _StripScroll()
        self._row: QHBoxLayout = row(self._inner, gap=6)
        self._row.addWidget(self._hint)
        self._row.addStretch(1)
        self._scroll.setWidget(self._inner)
        self._scroll.horizontalScrollBar().rangeChanged.connect(self._show_current)  # new cards have their places
        self.tail: QHBoxLayout = row(gap=4)
        self._lay_out()
        self.setAccessibleName(tr("History"))
        theme.changed.connect(self._fit)
        self._fit()

    def set_steps(self, steps: Sequence[StepWords], position: int) -> None:
        """Show these steps with the one at `position` as the current one; pictures of steps that stay are kept."""
        self._steps, self._position = list(steps), position
        while len(self._cards) > len(steps):
            card = self._cards.pop()
            self._row.removeWidget(card)
            card.deleteLater()
        while len(self._cards) < len(steps):
            self._add_card()
        for index, (card, words) in enumerate(zip(self._cards, self._steps, strict=True)):
            card.show_step(words, later=index > position, narrow=self._narrow)
            card.setChecked(index == position)
        self._hint.setVisible(len(steps) == 1 and not self._narrow)
        self._show_current()

    def set_picture(self, index: int, picture: QImage) -> None:
        """The picture after a step; an index that is gone is ignored."""
        if 0 <= index < len(self._cards):
            self._cards[index].set_picture(picture)

    def card(self, index: int) -> StepCard:
        return self._cards[index]

    def set_narrow(self, narrow: bool) -> None:
        """40 px without pictures, or 72 px."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def _show_current(self) -> None:
        if self._cards:
            self._scroll.ensureWidgetVisible(self._cards[self._position], BESIDE, 0)

    def _add_card(self) -> None:
        index, card = len(self._cards), StepCard(self._theme)
        card.clicked.connect(lambda: self._click(index))
        card.focused.connect(lambda: self._scroll.ensureWidgetVisible(card, BESIDE, 0))
        card.switched.connect(lambda on: self.switched.emit(index, on))
        card.delete_wanted.connect(lambda: self.delete_wanted.emit(index))
        card.values_wanted.connect(lambda: self.values_wanted.emit(index))
        self._row.insertWidget(index, card)
        self._cards.append(card)

    def _click(self, index: int) -> None:
        self._cards[self._position].setChecked(True)  # until the history really stands there
        self.chosen.emit(index)

    def _lay_out(self) -> None:
        outer = row(self, gap=0)
        box = QWidget()
        inner = row(box, (12, 0, 8, 0))
        inner.addWidget(self._title)
        inner.addSpacing(8)
        inner.addWidget(self._scroll, 1)
        inner.addLayout(self.tail)
        outer.addWidget(box)

    def _fit(self) -> None:
        self._title.setVisible(not self._narrow)
        self.setFixedHeight(self._theme.px(self._theme.size("history_narrow" if self._narrow else "history")))
        self.set_steps(self._steps, self._position)


class _StripScroll(QScrollArea):
    """Scrolls sideways by wheel and focus; no bars."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turn // 2)
        event.accept()
