"""The garments in the order in which they lie over one another."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QWidget

from editor.controllers.tryon_controller import TryOnController
from editor.controllers.tryon_words import described, garment_name
from editor.controllers.words import tr
from editor.model.frame import Frame
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.tryon.garment_row import GarmentRow
from editor.views.widgets.buttons import Button
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.styling import column, label, row

EMPTY = 112


class GarmentList(QWidget):
    """The outermost garment stands at the top, as it lies on top.

    Signals:
        files_wanted: garments are to be chosen in a dialog.

    Attributes:
        add_button: opens that dialog.
        rows: from the outermost in.
    """

    files_wanted = Signal()
    accessible_role = QAccessible.Role.List

    def __init__(self, theme: Theme, tryon: TryOnController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tryon = theme, tryon
        self.rows: list[GarmentRow] = []
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self._empty = EmptyFrame(theme, "shirt", tr("No garments yet"), tr("Drop photos here"), small=True)
        self.add_button = Button(theme, tr("Add a garment…"), icon="plus")
        self.add_button.clicked.connect(self.files_wanted)
        self._order = ElidedLabel(tr("top of the list is outermost"), "caption")
        self.setAccessibleName(tr("Garments"))
        self._lay_out()
        tryon.changed.connect(self.refresh)
        tryon.found.connect(self.refresh)
        tryon.thumbnail_ready.connect(self._show_picture)
        tryon.forget_thumbnails()
        theme.changed.connect(self._fit)
        self._fit()
        self.refresh()

    def mark_drop(self, on: bool) -> None:
        """Photographs hang over the list."""
        self._empty.set_state("dragging" if on else "")

    def refresh(self) -> None:
        """Show the garments as they are now."""
        worn, last = self._tryon.garments, len(self._tryon.garments) - 1
        while len(self.rows) > len(worn):
            self._drop_row()
        while len(self.rows) < len(worn):
            self._add_row()
        for place, line in enumerate(self.rows):
            garment, found = worn[last - place], self._tryon.finding(worn[last - place])
            detail = described(garment, self._tryon.category(garment), found is not None and found.tucked)
            current = last - place == self._tryon.chosen
            line.show_garment(garment_name(garment), detail, hidden=garment.hidden, current=current)
            if garment.picture in self._images:
                line.picture.show_image(self._images[garment.picture])
        self._empty.setVisible(not worn)
        self._order.setVisible(len(worn) > 1)
        self._ask({one.picture for one in worn} - self._asked)

    # Inside

    def _ask(self, pictures: set[str]) -> None:
        if pictures:
            self._asked |= pictures
            self._tryon.request_thumbnails()

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(label(tr("Garments"), "label_strong"))
        head.addStretch(1)
        head.addWidget(self._order)
        outer = column(self, (16, 12, 16, 12), 8)
        outer.addLayout(head)
        outer.addWidget(self._empty)
        self._holder = QWidget()
        self._box = column(self._holder, gap=6)
        outer.addWidget(self._holder)
        outer.addWidget(self.add_button)

    def _fit(self) -> None:
        self._empty.setFixedHeight(self._theme.px(EMPTY))

    def _index(self, line: GarmentRow) -> int:
        """Its place in the order of dressing."""
        return len(self.rows) - 1 - self.rows.index(line)

    def _add_row(self) -> None:
        line = GarmentRow(self._theme)
        line.chosen.connect(lambda: self._tryon.choose(self._index(line)))
        line.eyed.connect(lambda on: self._tryon.show(self._index(line), on))
        line.removal_wanted.connect(lambda: self._remove(line))
        line.step_wanted.connect(lambda by: self._step(line, by))
        line.move_wanted.connect(lambda by: self._move(line, by))
        line.dragged.connect(lambda height: self._drag(line, height))
        line.dropped.connect(lambda: self._drop(line))
        self.rows.append(line)
        self._box.addWidget(line)
        if len(self.rows) > 1:
            QWidget.setTabOrder(self.rows[-2].eye, line)
        QWidget.setTabOrder(line, line.eye)

    def _drop_row(self) -> None:
        line = self.rows.pop()
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _remove(self, line: GarmentRow) -> None:
        """The keyboard goes on to what takes its place."""
        place, with_keys = self.rows.index(line), line.hasFocus()
        index = self._index(line)
        QTimer.singleShot(0, self, lambda: self._removed(index, place, with_keys))  # not inside the row's own event

    def _removed(self, index: int, place: int, with_keys: bool) -> None:
        self._tryon.remove(index)
        if with_keys:
            following: QWidget = self.rows[min(place, len(self.rows) - 1)] if self.rows else self.add_button
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, line: GarmentRow, by: int) -> None:
        place = self.rows.index(line) + by
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, line: GarmentRow, by: int) -> None:
        """Up the list is further out; the keyboard goes along."""
        place = self.rows.index(line) + by
        if 0 <= place < len(self.rows):
            self._tryon.move(self._index(line), self._index(line) - by)
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _drag(self, line: GarmentRow, height: int) -> None:
        """The row follows the hand; the others make room."""
        step = line.height() + self._box.spacing()
        to = min(max(height // step, 0), len(self.rows) - 1)
        if to != self._box.indexOf(line):
            self._box.removeWidget(line)
            self._box.insertWidget(to, line)

    def _drop(self, line: GarmentRow) -> None:
        """The rows stand as before, and show what has moved."""
        index, to = self._index(line), len(self.rows) - 1 - self._box.indexOf(line)
        for place, one in enumerate(self.rows):
            self._box.insertWidget(place, one)
        self._tryon.move(index, to)

    def _show_picture(self, picture: str, frame: Frame) -> None:
        self._images[picture] = image_of(frame)
        for line, garment in zip(self.rows, reversed(self._tryon.garments), strict=False):
            if garment.picture == picture:
                line.picture.show_image(self._images[picture])
