"""The sign that newer pixels are on their way: late, and then not for a blink."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from editor.views.theme import Theme
from editor.views.widgets.canvas import PictureCanvas
from editor.views.widgets.canvas.rendering_sign import RenderingSign


@pytest.fixture
def sign(qtbot, qapp: QApplication, theme: Theme) -> RenderingSign:
    canvas = PictureCanvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    canvas.open_picture(300, 200)
    canvas.show()
    return RenderingSign(theme, canvas)


def test_nothing_is_said_of_a_picture_that_comes_soon(qtbot, theme: Theme, sign: RenderingSign) -> None:
    sign.follow(True)
    qtbot.wait(theme.ms("busy_after") // 2)
    sign.follow(False)
    qtbot.wait(theme.ms("busy_after"))
    assert sign.isHidden()


def test_a_hand_that_is_followed_never_sees_it(qtbot, theme: Theme, sign: RenderingSign) -> None:
    """There is always a newer picture to come, but one comes every now and then."""
    sign.follow(True)
    for _ in range(8):
        qtbot.wait(theme.ms("busy_after") // 3)
        assert sign.isHidden()
        sign.follow(True)
    sign.follow(False)  # or it speaks up in the next test, where it may still be alive


def test_a_late_picture_is_announced_and_the_sign_stays_long_enough_to_be_read(
    qtbot, theme: Theme, sign: RenderingSign, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    sign.follow(True)
    qtbot.waitUntil(sign.isVisible)
    assert said == ["Rendering…"]
    sign.follow(False)
    assert sign.isVisible()
    qtbot.wait(theme.ms("busy_min") // 4)
    assert sign.isVisible()
    qtbot.waitUntil(sign.isHidden)


def test_more_that_is_awaited_keeps_it_without_flicker(qtbot, theme: Theme, sign: RenderingSign) -> None:
    sign.follow(True)
    qtbot.waitUntil(sign.isVisible)
    sign.follow(False)
    sign.follow(True)
    qtbot.wait(theme.ms("busy_min") * 2)
    assert sign.isVisible()


def test_it_stands_below_in_the_place_of_the_result(qtbot, sign: RenderingSign) -> None:
    sign.follow(True)
    qtbot.waitUntil(sign.isVisible)
    canvas = sign.parentWidget()
    for size in ((600, 400), (900, 700)):
        canvas.resize(*size)
        place = QRectF(sign.geometry())
        assert canvas.result_area().contains(place)
        assert place.center().y() > canvas.height() * 0.8
        assert abs(place.center().x() - canvas.result_area().center().x()) < 2
