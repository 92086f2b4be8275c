"""Styles in the tool Looks: tiles of the person's own picture, one step, taken away again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from editor.controllers.editor_controller import EditorController
from editor.controllers.style_controller import NONE, StyleController
from editor.redactor.operations.style import Style
from editor.views.conductor import Conductor
from editor.views.panels.styles_section import StylesSection

SHIPPED = [name for name, _ in Style.parameter("model").choices]


@pytest.fixture
def styles(conductor: Conductor) -> StyleController:
    return conductor._controllers.styles


@pytest.fixture
def section(conductor: Conductor, editor: EditorController) -> StylesSection:
    conductor.window.actions["tool_looks"].trigger()
    return conductor.edit.panels["looks"].styles


def press(qtbot, conductor: Conductor, section: StylesSection, name: str) -> None:
    tile = next(tile for tile in section.tiles.tiles if tile.name == name)
    conductor.edit.panels["looks"]._scroll.ensureWidgetVisible(tile)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_each_style_is_seen_on_the_picture_and_changes_nothing(
    qtbot, section: StylesSection, editor: EditorController
) -> None:
    assert [tile.name for tile in section.tiles.tiles] == [NONE, *SHIPPED]
    qtbot.waitUntil(lambda: all(tile._image is not None for tile in section.tiles.tiles))
    colours = {
        tile.name: tile._image.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation).pixelColor(0, 0)
        for tile in section.tiles.tiles
    }
    assert colours["pencil"].saturation() < colours[NONE].saturation()
    assert len({colour.rgb() for colour in colours.values()}) == len(colours)
    assert editor.document.edits == ()


def test_a_style_is_one_step_with_strength_and_brush(
    qtbot, conductor: Conductor, section: StylesSection, styles: StyleController, editor: EditorController
) -> None:
    assert styles.current == NONE
    assert not section._rows.isEnabled()
    with qtbot.waitSignal(editor.history_changed):
        press(qtbot, conductor, section, "ink")
    assert styles.current == "ink"
    assert section._rows.isEnabled()
    assert editor.history is not None
    assert [(step.title, step.detail) for step in editor.history.steps][1:] == [("Style", "Ink and wash")]
    assert editor.document.edit("style").artefacts, "what was painted stays with the document"
    editor.set_values("style", {"style": 40.0})
    with qtbot.waitSignal(editor.history_changed):
        press(qtbot, conductor, section, "pencil")
    assert (editor.values("style")["model"], editor.values("style")["style"]) == ("pencil", 40)
    with qtbot.waitSignal(editor.history_changed):
        press(qtbot, conductor, section, NONE)
    assert editor.document.edit("style") is None
    assert styles.current == NONE


def test_a_style_that_is_cancelled_is_not_chosen(
    qtbot, conductor: Conductor, section: StylesSection, editor: EditorController
) -> None:
    press(qtbot, conductor, section, "pencil")
    editor.cancel()
    qtbot.waitUntil(lambda: not editor.busy)
    if editor.document.edit("style") is None:  # it may have been quicker
        assert next(tile for tile in section.tiles.tiles if tile.name == NONE).isChecked()
