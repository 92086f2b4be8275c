"""Backdrop, shadow, canvas and words in the Background tool: what a person clicks is what the document says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from editor.controllers.autosaver import Autosaver
from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Jobs
from editor.controllers.preferences_controller import PreferencesController
from editor.model.input_image import Limits
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.operation import Operation
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer
from editor.views.panels.backdrop_controls import BackdropControls
from editor.views.panels.canvas_controls import CanvasControls
from editor.views.panels.colour_picking import ColourPicking
from editor.views.panels.label_controls import LabelControls
from editor.views.panels.operation_rows import OperationRows
from editor.views.panels.shadow_controls import ShadowControls
from editor.views.theme import Theme
from editor.views.widgets.canvas import PictureCanvas


class Bench(QWidget):
    """The controls beside an editor with a transparent picture, without the rest of the window."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__()
        self.theme, self.jobs = theme, Jobs()
        store = ArtefactStore()
        renderer = Renderer(registry(), store, None)  # type: ignore[arg-type]
        saver = Autosaver(self.jobs, store, lambda: folder / "saves")
        self.editor = EditorController(self.jobs, renderer, store, saver, Limits)
        self.preferences = PreferencesController(self.jobs, folder)
        self.editor.document_changed.connect(self.refresh)
        self.errors: list[object] = []
        self.editor.failed.connect(self.errors.append)

    def rows(self, operation: type[Operation], names: tuple[str, ...] = ()) -> OperationRows:
        made = OperationRows(self.theme, operation, names)
        made.changed.connect(self.editor.set_values)
        return made

    @cached_property
    def picking(self) -> ColourPicking:
        return ColourPicking(PictureCanvas(self.theme, self), self)

    @cached_property
    def backdrop(self) -> BackdropControls:
        return BackdropControls(self.theme, self.editor, self.preferences, self.picking, self.rows)

    @cached_property
    def shadow(self) -> ShadowControls:
        return ShadowControls(self.editor, self.picking, self.rows)

    @cached_property
    def placing(self) -> CanvasControls:
        return CanvasControls(self.theme, self.editor)

    @cached_property
    def label(self) -> LabelControls:
        return LabelControls(self.editor, self.picking, self.rows)

    def refresh(self) -> None:
        for name in ("backdrop", "shadow", "placing", "label"):
            if name in self.__dict__:  # what a test asked for
                getattr(self, name).refresh()


@pytest.fixture
def bench(qtbot, theme: Theme, tmp_path: Path, home: object) -> Iterator[Bench]:
    pixels = np.full((60, 80, 4), 120, np.uint8)
    pixels[..., 3] = 0
    pixels[10:50, 30:50, 3] = 255
    cv2.imwrite(str(tmp_path / "thing.png"), pixels)
    made = Bench(theme, tmp_path)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.editor.image_changed):
        made.editor.open(tmp_path / "thing.png")
    qtbot.waitUntil(lambda: not made.editor.busy)
    yield made
    made.jobs.shutdown()


def test_kinds_show_what_matters_to_them(bench: Bench) -> None:
    backdrop = bench.backdrop
    backdrop.swatches.chosen.emit("#efefef")
    assert bench.editor.values("backdrop")["color"] == "#efefef"
    assert all(rows.isHidden() for rows in backdrop._values.values())
    backdrop.kinds.chosen.emit("sweep")
    shown = {name for name, rows in backdrop._values.items() if not rows.isHidden()}
    assert shown == {"color2", "horizon", "light", "side", "vignette"}
    backdrop.swatches.chosen.emit("#ffffff")
    assert bench.editor.values("backdrop")["kind"] == "sweep", "a colour of the sweep, not instead of it"
    backdrop.swatches.chosen.emit("transparent")
    assert bench.editor.values("backdrop")["kind"] == "color"
    assert bench.editor.transparent
    backdrop.kinds.chosen.emit("gradient")
    assert bench.editor.values("backdrop")["color"] == "#ffffff", "from something to something"
    assert not bench.editor.transparent


def test_a_picture_is_read_and_kept_with_the_work(qtbot, bench: Bench, tmp_path: Path) -> None:
    backdrop, wall = bench.backdrop, tmp_path / "wall.png"
    cv2.imwrite(str(wall), np.full((20, 30, 3), 200, np.uint8))
    with qtbot.waitSignal(bench.editor.history_changed):
        bench.editor.lay_on(wall)
    edit = bench.editor.document.edit("backdrop")
    assert edit is not None
    assert edit.values["kind"] == "picture"
    assert len(edit.artefacts) == 1
    assert bench.editor.history is not None
    assert bench.editor.history.steps[-1].detail == "wall.png"
    assert backdrop.swatches._picture.isChecked()
    bench.editor.lay_on(tmp_path / "nothing.png")
    assert len(bench.errors) == 1


def test_colours_are_remembered_and_kept_in_palettes(bench: Bench) -> None:
    palette = bench.backdrop.palette
    assert palette.which.isHidden()
    palette.choose("#112233")
    palette.choose("#445566")
    assert bench.editor.values("backdrop")["color"] == "#445566"
    assert [swatch.colour for swatch in palette.swatches if not swatch.isHidden()] == ["#445566", "#112233"]
    palette.keep_new("Brand")
    assert bench.preferences.values.palettes == {"Brand": "#445566"}
    assert palette.which.value == "Brand"
    palette.set_value("#abcdef")
    add, take, delete = palette.menu().actions()[1:]
    add.trigger()
    assert bench.preferences.values.palettes == {"Brand": "#445566 #abcdef"}
    take.trigger()
    assert bench.preferences.values.palettes == {"Brand": "#445566"}
    delete.trigger()
    assert bench.preferences.values.palettes == {}
    assert palette.which.value == ""


def test_a_shadow_has_its_values_and_others_have_not(bench: Bench) -> None:
    assert bench.shadow._thrown["opacity"].isHidden()
    bench.backdrop.shadows.chosen.emit("contact")
    assert bench.editor.values("shadow")["kind"] == "contact"
    assert bench.shadow._thrown["angle"].isHidden()
    assert not bench.shadow._thrown["softness"].isHidden()
    bench.backdrop.shadows.chosen.emit("cast")
    assert not bench.shadow._thrown["angle"].isHidden()
    bench.shadow._thrown["opacity"].row("opacity").value_changed.emit(80.0)
    assert bench.editor.values("shadow")["opacity"] == 80
    assert bench.editor.document.edit("backdrop") is not None


def test_the_object_is_found_when_a_canvas_is_first_asked_for(qtbot, bench: Bench) -> None:
    fill = bench.placing.rows[0].row("fill")
    fill.value_moved.emit(40.0)
    assert bench.editor.document.edit("place") is None, "nothing is known of the object yet"
    with qtbot.waitSignal(bench.editor.history_changed):
        fill.value_changed.emit(80.0)
    assert bench.editor.autos("place") == {"object"}
    outline = bench.editor.values("place")["object"]["outline"]
    assert min(x for x, _ in outline) == pytest.approx(30 / 80)
    assert bench.editor.output_size == (66, 50)
    bench.placing.width_field.committed.emit(100.0)
    bench.placing.height_field.committed.emit(100.0)
    assert bench.editor.output_size == (100, 100)
    assert not bench.placing.again.isHidden()
    bench.placing._tell({"scale": 1.6})
    assert not bench.placing.message.isHidden()
    bench.placing._tell({"scale": 0.5})
    assert bench.placing.message.isHidden()


def test_words_begin_new_lines_and_watermarks_begin_faint(bench: Bench) -> None:
    label = bench.label
    assert label._kind.isHidden()
    label.words.setText("Sale / 20 %")
    label.words.editingFinished.emit()
    assert bench.editor.values("label")["text"] == "Sale\n20 %"
    assert label.words.text() == "Sale / 20 %"
    assert not label._kind.isHidden()
    assert label._values["ground"].isHidden()
    label._kind.row("kind").value_changed.emit("watermark")
    assert bench.editor.values("label")["opacity"] < 30
    assert label._values["place"].isHidden()


def test_the_eyedropper_gives_its_colour_to_who_asked(bench: Bench) -> None:
    taken: list[str] = []
    bench.picking.begin(taken.append)
    bench.picking._picked("#010203")
    assert taken == ["#010203"]
    assert bench.picking._canvas.tool is None
