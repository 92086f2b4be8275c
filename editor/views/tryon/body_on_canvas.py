"""The body and the clothes on the canvas: shown, moved and painted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_controller import TryOnController
from editor.model.frame import Pixels
from editor.model.outfit import RANGES
from editor.views.theme import Theme
from editor.views.tryon.dress_tool import DressTool
from editor.views.tryon.parts_section import PartsSection
from editor.views.tryon.person_overlay import PersonOverlay
from editor.views.tryon.tryon_bar import TryOnBar
from editor.views.widgets.canvas import PictureCanvas


class BodyOnCanvas(QObject):
    """Keeps what is drawn over the person in step with the document, and makes edits of what the hand does there.

    Attributes:
        overlay: what is drawn.
        tool: what is moved.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, tryon: TryOnController, canvas: PictureCanvas, bar: TryOnBar,
        parts: PartsSection,
    ) -> None:  # fmt: skip
        super().__init__(canvas)
        self._editor, self._tryon, self._canvas, self._bar, self._parts = editor, tryon, canvas, bar, parts
        self.overlay, self.tool = PersonOverlay(theme, self), DressTool(canvas, self)
        self._shown_for: tuple[object, ...] = ()
        self._shift_from: tuple[float, float] | None = None
        canvas.set_tool(self.tool)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the people as they are known and corrected now, or nothing."""
        people, on = self._tryon.people, self._bar.body.isChecked()
        self._bar.body.setEnabled(people.count > 0)
        self._let_shift()
        painting = self._parts.paint_button.isChecked()
        shown = (on or painting) and people.count > 0
        self._canvas.set_overlay(self.overlay if shown else None)
        if not shown:
            self.tool.show_points([])
            return
        others = [people.points(index) for index in range(people.count) if index != people.index]
        points = people.points()
        self.overlay.show_points(points, others)
        self.tool.show_points([] if painting else points, others)
        self._ask_for_labels()

    # Inside

    def _let_shift(self) -> None:
        self.tool.let_shift(self._tryon.garment is not None)

    def _connect(self) -> None:
        tryon, tool = self._tryon, self.tool
        tryon.people.changed.connect(self.refresh)
        tryon.people.labels_ready.connect(self._show_labels)
        tryon.changed.connect(self._let_shift)
        self._editor.image_changed.connect(self._forget)
        self._bar.body.toggled.connect(self._toggled)
        self._parts.paint_button.toggled.connect(self._paint)
        tool.point_moving.connect(self.overlay.move_point)
        tool.point_moved.connect(lambda number, place: tryon.people.move_point(number, place.x(), place.y()))
        tool.point_reset.connect(tryon.people.reset_point)
        tool.person_wanted.connect(lambda place: tryon.people.choose(place.x(), place.y()))
        tool.garment_shifting.connect(lambda start, end: self._shift(start, end, final=False))
        tool.garment_shifted.connect(lambda start, end: self._shift(start, end, final=True))

    def _toggled(self, on: bool) -> None:
        if not on:
            self._parts.stop()
        self.refresh()

    def _paint(self, on: bool) -> None:
        """The brush is in the hand, and all parts are seen."""
        self.overlay.tint_every_part(on)
        self._canvas.set_tool(self._parts.brush if on else self.tool)
        if on:
            self._bar.body.setChecked(True)
            self._canvas.setFocus()
        self.refresh()

    def _ask_for_labels(self) -> None:
        """Only when they would be others: points move, and slides of tone, without changing them."""
        people, document = self._tryon.people, self._editor.document
        wanted = (self._editor.work, people.index, self._editor.values("tryon")["paint"], self._editor.shown_size,
                  tuple(edit for edit in document.edits if edit.operation != "tryon"))  # fmt: skip
        if wanted != self._shown_for:
            self._shown_for = wanted
            people.request_labels()

    def _show_labels(self, labels: Pixels) -> None:
        self.overlay.show_labels(labels, self._editor.shown_size)

    def _forget(self) -> None:
        self._shown_for = ()
        self._parts.stop()
        self.overlay.show_labels(None)
        self.overlay.show_points([])
        self.refresh()

    def _shift(self, start: QPointF, end: QPointF, *, final: bool) -> None:
        """The garment follows the hand; as far as garments can be shifted."""
        garment = self._tryon.garment
        if garment is None:
            return
        if self._shift_from is None:
            self._shift_from = garment.wearing.shift
        by = self._tryon.people.shift((start.x(), start.y()), (end.x(), end.y()))
        low, high = RANGES["shift"]
        placed = tuple(
            round(min(max(was + more, low), high), 1) for was, more in zip(self._shift_from, by, strict=True)
        )
        if final:
            self._shift_from = None
        self._tryon.wear({"shift": placed}, final=final)
