"""Specks and scratches shown on the canvas: rings at their places, and how many in words."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QColor

from editor.controllers.blemish_controller import BlemishController
from editor.controllers.editor_controller import EditorController
from editor.views.conductor import Conductor
from editor.views.panels.blemish_controls import BlemishControls

SPECKS = ((60, 50), (200, 90), (120, 180))  # x, y
FAINT = (240, 200)
SIZE = (320, 260)


@pytest.fixture
def editor(conductor: Conductor, open_drawn: Callable[[np.ndarray], EditorController]) -> EditorController:
    """A grey wall, with three dark specks, a faint one and a scratch; the settings open."""
    wall = np.full((SIZE[1], SIZE[0], 3), 150, np.uint8)
    for place in SPECKS:
        cv2.circle(wall, place, 2, (40, 40, 40), -1, cv2.LINE_AA)
    cv2.circle(wall, FAINT, 2, (135, 135, 135), -1, cv2.LINE_AA)
    cv2.line(wall, (40, 230), (160, 236), (30, 30, 30), 1, cv2.LINE_AA)
    controller = open_drawn(wall)
    conductor.edit.choose("settings")
    return controller


@pytest.fixture
def blemishes(conductor: Conductor, editor: EditorController) -> BlemishController:
    return conductor._controllers.blemishes


@pytest.fixture
def controls(qtbot, conductor: Conductor, blemishes: BlemishController) -> BlemishControls:
    """What was found is shown."""
    found = conductor.edit.panels["settings"].blemishes
    found.toggle.setChecked(True)
    qtbot.waitUntil(lambda: not blemishes.looking)
    return found


def test_each_speck_has_its_place_and_is_counted(blemishes: BlemishController, controls: BlemishControls) -> None:
    places = [place for place in blemishes.places() if place.start == place.end]
    for x, y in (*SPECKS, FAINT):
        assert sum(np.hypot(place.start[0] - x - 0.5, place.start[1] - y - 0.5) < 2 for place in places) == 1
    assert blemishes.counts("dust") == (0, 4)
    assert blemishes.counts("scratches")[1] > 0
    assert "4" in controls._words.text()


def test_the_slider_says_which_are_taken(blemishes: BlemishController, controls: BlemishControls, editor) -> None:
    editor.set_values("dust", {"dust": 30})
    assert blemishes.counts("dust") == (3, 4)
    assert blemishes.counts("scratches")[0] == 0
    editor.set_values("dust", {"dust": 100})
    assert blemishes.counts("dust") == (4, 4)
    editor.toggle("dust")
    assert blemishes.counts("dust") == (0, 4)


def test_rings_are_drawn_around_them_and_follow_the_crop(
    qtbot, conductor: Conductor, blemishes: BlemishController, controls: BlemishControls, editor: EditorController
) -> None:
    editor.set_values("dust", {"dust": 30})
    assert ringed(conductor, *SPECKS[0])
    assert not ringed(conductor, 280, 30)
    with qtbot.waitSignal(editor.result_rendered):
        editor.set_values("crop", {"area": (30.0, 20.0, 200.0, 200.0)})
    qtbot.waitUntil(lambda: conductor.edit.canvas.picture_rect().width() == 200)
    assert ringed(conductor, SPECKS[0][0] - 30, SPECKS[0][1] - 20)


def test_they_go_with_the_tool_and_with_the_picture(
    conductor: Conductor, blemishes: BlemishController, controls: BlemishControls
) -> None:
    assert "Specks" in conductor.edit.canvas.accessible_text()
    conductor.edit.choose("looks")
    assert not blemishes.shown
    assert blemishes.places() == []
    assert not controls.toggle.isChecked()
    assert "Specks" not in conductor.edit.canvas.accessible_text()


def test_what_the_heal_brush_took_is_found_no_more(
    qtbot, blemishes: BlemishController, controls: BlemishControls, editor: EditorController
) -> None:
    x, y = SPECKS[0]
    editor.add_stroke("heal", {"mode": "heal", "size": 14.0, "points": ((x + 0.5, y + 0.5),)}, "Heal")
    qtbot.waitUntil(lambda: not blemishes.looking)
    assert blemishes.counts("dust")[1] == 3


def ringed(conductor: Conductor, x: float, y: float) -> bool:
    """Whether there is something of the accent near a point of the picture."""
    canvas, wanted = conductor.edit.canvas, conductor.edit._theme.colour("accent")
    image, ratio = canvas.grab().toImage(), canvas.devicePixelRatioF()
    middle = canvas.view().to_pane(type(canvas.picture_rect().topLeft())(x + 0.5, y + 0.5))
    reach = 14
    return any(
        _near(image.pixelColor(round((middle.x() + across) * ratio), round((middle.y() + down) * ratio)), wanted)
        for across in range(-reach, reach + 1)
        for down in range(-reach, reach + 1)
    )


def _near(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 60
