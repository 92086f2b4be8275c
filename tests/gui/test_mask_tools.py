"""Holes, pieces, masks and tools that find their own outline, in the window, with a real mouse. No network runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QFileDialog

from editor.controllers.editor_controller import EditorController
from editor.errors import EditorError
from editor.model.mask_file import to_text
from editor.views.background_view import BackgroundView
from editor.views.conductor import Conductor

SIZE = 240
RING = (120, 120, 90, 45)  # x, y, outer and inner radius


def disc(radius: float) -> np.ndarray:
    mask = np.zeros((SIZE, SIZE), np.uint8)
    cv2.circle(mask, RING[:2], int(radius), 255, -1, cv2.LINE_AA)
    return mask


@pytest.fixture
def editor(qtbot, open_drawn: Callable[[np.ndarray], EditorController]) -> EditorController:
    """A golden ring on grey, cut out as a disc and a speck beside it; the result alone on the canvas."""
    gold = (disc(RING[2]) > 127) & (disc(RING[3]) < 127)
    wall = np.where(gold[..., None], (40, 150, 210), (150, 145, 140)).astype(np.uint8)
    controller = open_drawn(wall)
    mask = disc(RING[2])
    mask[10:16, 10:16] = 255
    with qtbot.waitSignal(controller.result_rendered):
        controller.set_values("mask", {"mask": to_text(mask)})
    return controller


@pytest.fixture
def panel(conductor: Conductor, editor: EditorController) -> BackgroundView:
    return conductor.edit.panels["background"]


def click(qtbot, conductor: Conductor, x: float, y: float) -> None:
    canvas = conductor.edit.canvas
    place = canvas.view().to_pane(QPointF(x, y)) + canvas.result_area().topLeft()
    qtbot.mouseMove(canvas, place.toPoint())
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(place.toPoint()))


class _Refusing:
    """Stands for a renderer whose network cannot be opened."""

    def output_size(self, *_asked: object) -> None:
        raise EditorError("Holes cannot be looked for.")


def test_holes_are_shown_and_a_click_takes_one_away(
    qtbot, conductor: Conductor, editor: EditorController, panel: BackgroundView
) -> None:
    panel.regions.choose("holes")
    regions = conductor._controllers.masks.regions
    qtbot.waitUntil(lambda: not regions.looking)
    assert [one.taken for one in regions.regions] == [False]
    click(qtbot, conductor, *RING[:2])
    qtbot.waitUntil(lambda: [one.taken for one in regions.regions] == [True])
    assert editor.history.steps[-1].title == "Holes"
    qtbot.waitUntil(lambda: conductor.edit.canvas.colour_at(QPointF(*RING[:2])).alpha() == 0)
    editor.undo()
    qtbot.waitUntil(lambda: [one.taken for one in regions.regions] == [False])
    qtbot.keyClick(conductor.edit.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(conductor.edit.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.taken for one in regions.regions] == [True])
    qtbot.keyClick(conductor.edit.canvas, Qt.Key.Key_Escape)
    assert regions.kind == ""
    assert conductor.edit.canvas.tool is None


def test_pieces_go_by_click_and_by_size(
    qtbot, conductor: Conductor, editor: EditorController, panel: BackgroundView
) -> None:
    panel.regions.choose("pieces")
    regions = conductor._controllers.masks.regions
    qtbot.waitUntil(lambda: len(regions.regions) == 2)
    assert not any(one.taken for one in regions.regions)
    click(qtbot, conductor, 13, 13)
    qtbot.waitUntil(lambda: [one.taken for one in regions.regions] == [False, True])
    editor.undo()
    editor.set_values("pieces", {"specks": 20.0})
    qtbot.waitUntil(lambda: [one.taken for one in regions.regions] == [False, True])
    regions._renderer = _Refusing()
    panel.regions.choose("holes")
    qtbot.waitUntil(lambda: not regions.looking)
    assert "cannot be looked for" in panel.regions._message.text()
    panel.brush.choose("erase")
    assert regions.kind == "", "one tool at a time"
    assert not panel.regions._message.text()


def test_a_wand_and_a_polygon_are_a_step_each(
    qtbot, conductor: Conductor, editor: EditorController, panel: BackgroundView
) -> None:
    backdrop, market = panel.backdrop, panel.market
    assert not panel.brush.isVisible(), "folded, so that backdrop and marketplace are seen at once"
    assert backdrop.mapTo(panel, backdrop.rect().bottomLeft()).y() < market.mapTo(panel, market.rect().topLeft()).y()
    panel.brush.choose_kind("wand")
    click(qtbot, conductor, *RING[:2])
    assert editor.history.steps[-1].title == "Magic wand"
    qtbot.waitUntil(lambda: conductor.edit.canvas.colour_at(QPointF(*RING[:2])).alpha() == 0)
    panel.brush.choose_kind("polygon")
    for corner in ((60, 60), (180, 60), (120, 180), (60, 60)):
        click(qtbot, conductor, *corner)
    stroke = editor.values("mask_strokes")["strokes"][-1]
    assert stroke["kind"] == "polygon"
    assert np.abs(np.array(stroke["points"])[:, :2] - [(60, 60), (180, 60), (120, 180)]).max() < 2
    assert editor.history.steps[-1].title == "Polygon"
    qtbot.keyClick(conductor.edit.canvas, Qt.Key.Key_Escape)
    assert panel.brush.mode == "off"


def test_a_mask_is_saved_loaded_copied_and_pasted(
    qtbot, conductor: Conductor, editor: EditorController, panel: BackgroundView, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "mask.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    masks = conductor._controllers.masks
    with qtbot.waitSignal(masks.notice):
        panel.masks.save.click()
    saved = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    assert np.abs(saved.astype(int) - disc(RING[2]))[20:].mean() < 1
    assert not panel.masks.paste.isEnabled()
    qtbot.waitUntil(lambda: not editor.busy)
    with qtbot.waitSignal(masks.copied):
        panel.masks.copy.click()
    qtbot.waitUntil(lambda: not editor.busy)
    editor.reset("mask")
    panel.masks.paste.click()
    assert editor.history.steps[-1].title == "Mask"
    cv2.imwrite(str(path), 255 - saved)
    panel.masks.load.click()
    qtbot.waitUntil(lambda: editor.history.steps[-1].detail == "mask.png")
    qtbot.waitUntil(lambda: conductor.edit.canvas.colour_at(QPointF(*RING[:2])).alpha() == 0)
