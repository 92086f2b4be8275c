"""Crop: frame, quarter turns and mirrors, straighten, lens, perspective, four corners, size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.redactor.registry import registry
from editor.views.panels.corner_controls import CornerControls
from editor.views.panels.tool_panel import ToolPanel
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.canvas import CropTool, PictureCanvas
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.numbers import Scale
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label, row
from editor.views.widgets.value_field import ValueField

HIDDEN = ("crop", "resize", "place")  # the frame is drawn on the whole picture, in the coordinates of the crop
OWN = (
    "crop",
    "rotate",
    "flip",
    "straighten",
    "corners",
    "resize",
)  # shown by controls of their own; the rest gets rows
LARGEST = 30_000
FREE, ORIGINAL = "free", "original"


class CropView(ToolPanel):
    """Signals:
    done: Enter was pressed on the frame: back to the tool before.
    """

    done = Signal()

    def __init__(
        self, theme: Theme, editor: EditorController, canvas: PictureCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, editor, "crop", tr("Crop"), parent)
        self._canvas, self._entered = canvas, False
        self.frame = CropTool()
        self.frame.released.connect(self._crop)
        self.frame.moved.connect(self._show_size)
        self.frame.confirmed.connect(self.done)
        self.corners = CornerControls(theme, editor, canvas)
        self.corners.begun.connect(self.refresh)
        self.corners.ended.connect(self._show_frame)
        self._add_frame()
        self._add_turn()
        self._add_others()
        self._add_size()
        editor.image_changed.connect(self._new_picture)
        editor.failed.connect(self._refused)
        self.refresh()

    def enter(self) -> None:
        """The tool is chosen: the whole picture is shown with the frame on it."""
        self._entered = True
        self._show_frame()

    def _show_frame(self) -> None:
        if self._entered:
            self._editor.hide(*HIDDEN)
            self._place_frame()
            self._canvas.set_tool(self.frame)

    def leave(self) -> None:
        """Another tool is chosen: only what the crop leaves is shown."""
        if self._entered:
            self._entered = False
            self.corners.end()
            self._canvas.set_tool(None)
            self._editor.hide()

    def refresh(self) -> None:
        super().refresh()
        self.corners.refresh()
        self._aspect.choose(self._editor.values("crop")["aspect"])
        if self._entered and not self.corners.at_work:
            self._place_frame()
        width, height = self._editor.output_size
        for field, value in ((self._width, width), (self._height, height)):
            field.set_value(max(1, value))
        self._show_size(self.frame.frame)

    # Frame

    def _add_frame(self) -> None:
        section = Section(self._theme, tr("Frame"))
        line = row()
        line.addWidget(ElidedLabel(tr("Proportions")), 1)
        choices = [(value, tr(words)) for value, words in registry()["crop"].parameter("aspect").choices]
        self._aspect = ChoiceList(choices, name=tr("Proportions"), scale="s")
        self._aspect.chosen.connect(self._choose_aspect)
        line.addWidget(self._aspect)
        section.body.addLayout(line)
        self._frame_size = label("", "second")
        section.body.addWidget(self._frame_size)
        self.body.addWidget(section)

    def _place_frame(self) -> None:
        """Where the document has it."""
        area = self._editor.values("crop")["area"]
        width, height = self._editor.shown_size
        self.frame.ratio = self._ratio(str(self._editor.values("crop")["aspect"]))
        self.frame.set_frame(QRectF(*area) if area is not None else QRectF(0, 0, width, height))

    def _ratio(self, aspect: str) -> float | None:
        width, height = self._editor.shown_size
        if aspect == FREE or not height:
            return None
        if aspect == ORIGINAL:
            return width / height
        across, down = aspect.split(":")
        return int(across) / int(down)

    def _choose_aspect(self, aspect: str) -> None:
        self.frame.set_ratio(self._ratio(aspect))  # the frame takes the ratio, and so becomes a step
        if aspect == FREE:
            self._crop(self.frame.frame)

    def _crop(self, frame: QRectF) -> None:
        whole = QRectF(0, 0, *self._editor.shown_size)
        aspect = str(self._aspect.value)
        if frame == whole and aspect == FREE:
            if self._editor.document.edit("crop") is not None:
                self._editor.reset("crop")
            return
        area = (frame.left(), frame.top(), frame.width(), frame.height())
        self._editor.set_values("crop", {"area": area, "aspect": aspect})

    def _show_size(self, frame: QRectF) -> None:
        self._frame_size.setText(f"{round(frame.width())} × {round(frame.height())} px" if not frame.isEmpty() else "")

    def _new_picture(self) -> None:
        self.frame.set_frame(QRectF(0, 0, *self._editor.shown_size))
        if self._editor.image is not None:
            self._show_frame()

    # Turn

    def _add_turn(self) -> None:
        section = Section(self._theme, tr("Turn and mirror"))
        line: QHBoxLayout = row(gap=8)
        for icon, words, act in (
            ("rotate-ccw-square", tr("Turn left"), lambda: self._turn(-1)),
            ("rotate-cw-square", tr("Turn right"), lambda: self._turn(1)),
            ("flip-horizontal-2", tr("Flip horizontally"), lambda: self._flip("horizontal")),
            ("flip-vertical-2", tr("Flip vertically"), lambda: self._flip("vertical")),
        ):
            button = IconButton(self._theme, icon, words, kind="")
            button.clicked.connect(act)
            line.addWidget(button)
        line.addStretch(1)
        section.body.addLayout(line)
        section.body.addWidget(self.make_rows(registry()["straighten"]))
        self.body.addWidget(section)

    def _turn(self, quarters: int) -> None:
        flips = self._editor.values("flip")
        if flips["horizontal"] != flips["vertical"]:  # mirrored after turning: the other way round to the eye
            quarters = -quarters
        now = int(self._editor.values("rotate")["rotate"]) // 90
        self._editor.set_values("rotate", {"rotate": str((now + quarters) % 4 * 90)})

    def _flip(self, way: str) -> None:
        self._editor.set_values("flip", {way: not self._editor.values("flip")[way]})

    def _add_others(self) -> None:
        for operation in self.operations:
            if operation.name not in OWN:
                section = Section(self._theme, tr(operation.title))
                self.add_operations(section, [operation])
                if operation.name == "perspective":
                    section.body.addWidget(self.corners)
                self.body.addWidget(section)

    # Size

    def _add_size(self) -> None:
        section = Section(self._theme, tr("Size of the result"))
        line = row()
        self._width = ValueField(self._theme, Scale(1, LARGEST, 1, 1), tr("Width in pixels"))
        self._height = ValueField(self._theme, Scale(1, LARGEST, 1, 1), tr("Height in pixels"))
        self._message = MessageLine(self._theme)
        for field, name in ((self._width, "width"), (self._height, "height")):
            field.committed.connect(lambda value, name=name: self._resize(name, value))
            field.refused.connect(self._message.show_text)
        line.addWidget(self._width)
        line.addWidget(label("×", "label"))
        line.addWidget(self._height)
        line.addWidget(label("px", "label"))
        line.addStretch(1)
        again = IconButton(self._theme, "rotate-ccw", tr("Original size"), scale="s")
        again.clicked.connect(self._original_size)
        line.addWidget(again)
        section.body.addLayout(line)
        section.body.addWidget(self._message)
        hint = label(tr("The other side follows, so that nothing is stretched."), "caption", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignLeft)
        section.body.addWidget(hint)
        self.body.addWidget(section)

    def _resize(self, side: str, value: float) -> None:
        self._message.clear()
        canvas = self._editor.values("place")
        if canvas["width"] or canvas["height"]:  # on a canvas that is the size of the result
            self._editor.set_values("place", {side: float(round(value))})
            return
        sides = {"width": 0.0, "height": 0.0, "longest": 0.0, "percent": 100.0}
        self._editor.set_values("resize", {**sides, side: float(round(value))})

    def _original_size(self) -> None:
        if self._editor.document.edit("resize") is not None:
            self._editor.reset("resize")

    def _refused(self, _error: object) -> None:
        self.refresh()
