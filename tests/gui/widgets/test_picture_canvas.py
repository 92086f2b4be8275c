"""The canvas: what is painted where, exactly, and what the hand does."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from editor.controllers.viewport import Viewport
from editor.model.frame import Frame
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.widgets.canvas import BrushTool, EyedropperTool, PictureCanvas, PictureTile, Pointer
from editor.views.widgets.canvas.panes import Mode
from editor.views.widgets.canvas.split_line import SplitLine

RED, BLUE = QColor("#c02020"), QColor("#2020c0")
NO = Qt.KeyboardModifier.NoModifier


def plain(colour: QColor, size: tuple[int, int], shown: tuple[int, int] = (100, 75)) -> PictureTile:
    image = QImage(*shown, QImage.Format.Format_RGB32)
    image.fill(colour)
    return PictureTile(image, QRectF(0, 0, *size), QSizeF(*size))


def noise(width: int, height: int, left: int = 0, top: int = 0, size: tuple[int, int] | None = None) -> PictureTile:
    rgb = np.random.default_rng(width).integers(0, 256, (height, width, 3), dtype=np.uint8)
    rect = QRectF(left, top, width, height)
    return PictureTile(image_of(Frame(rgb)), rect, QSizeF(*(size or (width, height))))


def shown(canvas: PictureCanvas) -> QImage:
    return canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.fixture
def canvas(qtbot, theme: Theme) -> PictureCanvas:
    made = PictureCanvas(theme)
    qtbot.addWidget(made)
    made.resize(1016, 624)
    made.set_mode(Mode.RESULT)
    made.open_picture(4000, 3000)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def two(canvas: PictureCanvas) -> PictureCanvas:
    canvas.set_pictures(plain(RED, (4000, 3000)), plain(BLUE, (4000, 3000)))
    return canvas


class TestPainting:
    def test_modes_show_what_they_say(self, two: PictureCanvas) -> None:
        assert shown(two).pixelColor(508, 300) == BLUE
        two.set_mode(Mode.SIDE)
        image = shown(two)
        assert (image.pixelColor(250, 300), image.pixelColor(760, 300)) == (RED, BLUE)
        two.swap_sides()
        image = shown(two)
        assert (image.pixelColor(250, 300), image.pixelColor(760, 300)) == (BLUE, RED)
        two.set_mode(Mode.SPLIT)
        two.swap_sides()
        image = shown(two)
        assert (image.pixelColor(450, 200), image.pixelColor(560, 200)) == (RED, BLUE)

    def test_around_the_picture_is_the_canvas_or_what_the_person_chose(self, theme: Theme, two: PictureCanvas) -> None:
        assert shown(two).pixelColor(3, 3) == theme.colour("canvas")
        two.set_background(QColor("#ffffff"))
        assert shown(two).pixelColor(3, 3) == QColor("#ffffff")

    def test_a_hundred_percent_is_exact(self, canvas: PictureCanvas) -> None:
        tile = noise(1600, 1200)
        canvas.open_picture(1600, 1200)
        canvas.set_result(tile)
        canvas.zoom_to(100)
        corner = canvas.view().visible.topLeft()
        left, top = round(corner.x()), round(corner.y())
        expected = tile.image.copy(left, top, 1016, 624).convertToFormat(QImage.Format.Format_RGB32)
        assert shown(canvas) == expected

    def test_a_tile_rendered_for_this_zoom_is_not_resampled(self, canvas: PictureCanvas) -> None:
        state = canvas.view()
        place = state.rect_to_pane(canvas.picture_rect())
        tile = noise(round(place.width()), round(place.height()))
        canvas.set_result(PictureTile(tile.image, canvas.picture_rect(), QSizeF(4000, 3000)))
        image = shown(canvas).copy(round(place.left()), round(place.top()), tile.image.width(), tile.image.height())
        assert image == tile.image.convertToFormat(QImage.Format.Format_RGB32)

    def test_above_a_hundred_percent_pixels_are_squares(self, canvas: PictureCanvas) -> None:
        tile = noise(200, 150)
        canvas.open_picture(200, 150)
        canvas.set_result(tile)
        canvas.zoom_to(800)
        image, origin = shown(canvas), canvas.view().origin
        for column, row in ((100, 75), (60, 50), (130, 100)):
            for corner in (0.1, 7.9):
                place = QPointF(column * 8 + corner, row * 8 + corner) + origin
                assert image.pixelColor(int(place.x()), int(place.y())) == tile.image.pixelColor(column, row)

    def test_transparent_parts_lie_on_the_checkerboard_and_nothing_old_shines_through(
        self, theme: Theme, canvas: PictureCanvas
    ) -> None:
        clear = Frame(np.full((75, 100, 3), 255, np.uint8), np.zeros((75, 100), np.uint8))
        canvas.set_result(plain(RED, (4000, 3000)))
        canvas.set_result(PictureTile(image_of(clear), canvas.picture_rect(), QSizeF(4000, 3000)))
        seen = {shown(canvas).pixelColor(x, 300).name() for x in range(400, 600)}
        assert seen == {theme.colour("checker_a").name(), theme.colour("checker_b").name()}

    def test_it_is_never_blank_while_a_sharp_part_is_awaited(self, two: PictureCanvas) -> None:
        two.set_result(noise(1016, 624, 1492, 1188, (4000, 3000)))
        two.zoom_to(100)
        two._set_state(two.view().moved(QPointF(400, 200)))
        image = shown(two)
        assert image.pixelColor(10, 10) == BLUE
        assert image.pixelColor(1000, 600) != BLUE

    def test_a_part_painted_alone_is_like_the_whole(self, canvas: PictureCanvas) -> None:
        canvas.set_result(noise(900, 675, size=(4000, 3000)))
        canvas.set_result(PictureTile(noise(900, 675).image, canvas.picture_rect(), QSizeF(4000, 3000)))
        canvas._set_state(canvas.view().zoomed(0.37))
        whole = shown(canvas)
        part = QImage(120, 90, QImage.Format.Format_RGB32)
        canvas.render(part, QPoint(), QRectF(300, 200, 120, 90).toRect(), QWidget.RenderFlag(0))
        difference = 0
        for x in range(0, 120, 7):
            for y in range(0, 90, 7):
                a, b = part.pixelColor(x, y), whole.pixelColor(300 + x, 200 + y)
                difference = max(difference, abs(a.red() - b.red()), abs(a.green() - b.green()))
        assert difference <= 2

    def test_at_two_device_pixels_a_hundred_percent_is_still_exact(self, theme: Theme) -> None:
        canvas = PictureCanvas(theme)
        canvas.set_mode(Mode.RESULT)
        canvas.resize(300, 200)
        tile = noise(1000, 800)
        canvas.devicePixelRatioF = lambda: 2.0  # no screen of a test has more than one
        canvas.open_picture(1000, 800)
        canvas.set_result(tile)
        canvas.zoom_to(100)
        target = QImage(600, 400, QImage.Format.Format_RGB32)
        target.setDevicePixelRatio(2.0)
        canvas.render(target, QPoint(), canvas.rect(), QWidget.RenderFlag(0))
        corner = canvas.view().visible.topLeft()
        expected = tile.image.copy(round(corner.x()), round(corner.y()), 600, 400)
        target.setDevicePixelRatio(1.0)
        assert target == expected.convertToFormat(QImage.Format.Format_RGB32)


class TestViewport:
    def test_opening_asks_for_what_is_seen_once(self, qtbot, canvas: PictureCanvas) -> None:
        asked: list[Viewport] = []
        canvas.viewport_changed.connect(asked.append)
        canvas.open_picture(2000, 1500)
        canvas.set_mode(Mode.SIDE)
        qtbot.waitUntil(lambda: asked != [])
        qtbot.wait(20)
        assert len(asked) == 1
        assert asked[0].zoom == pytest.approx((500 - 24) / 2000)
        assert asked[0].left < 0 < asked[0].left + asked[0].width

    def test_zoom_tells_percent_and_part(self, qtbot, canvas: PictureCanvas) -> None:
        qtbot.wait(5)
        with qtbot.waitSignal(canvas.viewport_changed) as asked, qtbot.waitSignal(canvas.zoom_changed) as told:
            canvas.zoom_to(100)
        assert told.args == [pytest.approx(100)]
        assert (asked.args[0].zoom, asked.args[0].width) == (1.0, 1016)
        view = asked.args[0].view((4000, 3000))
        assert (view.width, view.height) == (1016, 624)

    def test_another_size_of_the_result_stays_fitted(self, qtbot, two: PictureCanvas) -> None:
        two.set_result(plain(BLUE, (1000, 1000)))
        assert two.picture_rect().size() == QSizeF(1000, 1000)
        assert two.percent == pytest.approx(60)

    def test_no_picture_asks_for_nothing(self, qtbot, canvas: PictureCanvas) -> None:
        qtbot.wait(5)
        asked: list[Viewport] = []
        canvas.viewport_changed.connect(asked.append)
        canvas.close_picture()
        canvas.resize(500, 400)
        qtbot.wait(20)
        assert asked == []
        assert canvas.accessible_text() == "No picture"


def wheel(canvas: PictureCanvas, place: QPointF, turn: int, modifiers: Qt.KeyboardModifier = NO) -> None:
    event = QWheelEvent(place, place, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, modifiers,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(canvas, event)


class TestHand:
    def test_the_wheel_zooms_at_the_pointer_and_scrolls(self, two: PictureCanvas) -> None:
        two.zoom_to(50)
        place = QPointF(200, 150)
        under = two.view().to_picture(place)
        wheel(two, place, 120, Qt.KeyboardModifier.ControlModifier)
        assert two.percent == pytest.approx(62.5)
        assert (two.view().to_picture(place) - under).manhattanLength() < 3
        top = two.view().visible.top()
        wheel(two, place, -120)
        assert two.view().visible.top() > top
        left = two.view().visible.left()
        wheel(two, place, -120, Qt.KeyboardModifier.ShiftModifier)
        assert two.view().visible.left() > left

    @pytest.mark.parametrize("how", ["middle", "hand", "space", "no tool"])
    def test_drags_that_pan(self, qtbot, two: PictureCanvas, how: str) -> None:
        two.zoom_to(100)
        button = Qt.MouseButton.MiddleButton if how == "middle" else Qt.MouseButton.LeftButton
        if how != "no tool":
            two.set_tool(BrushTool(RED, two))
        two.set_pan_mode(how == "hand")
        if how == "space":
            qtbot.keyPress(two, Qt.Key.Key_Space)
        before = two.view().visible.topLeft()
        qtbot.mousePress(two, button, pos=QPoint(500, 300))
        qtbot.mouseMove(two, QPoint(400, 250))
        qtbot.mouseRelease(two, button, pos=QPoint(400, 250))
        assert (two.view().visible.topLeft() - before).toTuple() == pytest.approx((100, 50), abs=1)

    def test_space_shows_the_original_while_it_is_held(self, qtbot, two: PictureCanvas) -> None:
        qtbot.keyPress(two, Qt.Key.Key_Space)
        assert shown(two).pixelColor(508, 300) == RED
        qtbot.keyRelease(two, Qt.Key.Key_Space)
        assert shown(two).pixelColor(508, 300) == BLUE

    def test_losing_the_focus_lets_go_of_space(self, qtbot, two: PictureCanvas) -> None:
        qtbot.keyPress(two, Qt.Key.Key_Space)
        two.clearFocus()
        assert not two.original_shown

    def test_hovering_tells_the_pixel_and_leaving_tells_none(self, qtbot, two: PictureCanvas) -> None:
        told: list[object] = []
        two.hovered.connect(told.append)
        place = two.view().to_pane(QPointF(1000.5, 2000.5)).toPoint()
        qtbot.mouseMove(two, place)
        column, row = told[-1]
        assert abs(column - 1000) <= 6
        assert abs(row - 2000) <= 6
        qtbot.mouseMove(two, QPoint(2, 2))
        assert told[-1] is None
        QApplication.sendEvent(two, QEvent(QEvent.Type.Leave))
        assert told[-1] is None

    def test_both_panes_mean_the_same_place(self, qtbot, two: PictureCanvas) -> None:
        two.set_mode(Mode.SIDE)
        told: list[object] = []
        two.hovered.connect(told.append)
        for x in (200, 200 + 516):
            qtbot.mouseMove(two, QPoint(x, 300))
        assert told[0] == told[1]

    def test_arrows_move_the_picture(self, qtbot, two: PictureCanvas) -> None:
        two.zoom_to(100)
        before = two.view().visible.left()
        qtbot.keyClick(two, Qt.Key.Key_Right)
        assert two.view().visible.left() == before + 40

    def test_an_input_method_never_takes_single_letters(self, two: PictureCanvas) -> None:
        assert not two.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def test_a_card_stands_in_the_place_of_the_result(self, qtbot, two: PictureCanvas) -> None:
        two.set_mode(Mode.SIDE)
        card = QWidget()
        card.setFixedSize(200, 60)
        two.set_card(card)
        card.show()
        assert two.result_area().contains(QRectF(card.geometry()))
        assert abs(card.geometry().center().x() - two.result_area().center().x()) <= 1
        two.resize(800, 500)
        assert abs(card.geometry().center().x() - two.result_area().center().x()) <= 1
        two.set_card(None)
        assert card.isHidden()


class TestSplitLine:
    def test_it_is_dragged_centred_and_moved_by_keys(self, qtbot, two: PictureCanvas) -> None:
        two.set_mode(Mode.SPLIT)
        line = two.findChild(SplitLine)
        middle = QPoint(line.width() // 2, 100)
        qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseMove(line, middle + QPoint(100, 0))
        qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=middle)
        assert line.share == pytest.approx(0.5 + 100 / 800, abs=0.003)
        assert shown(two).pixelColor(560, 200) == RED
        qtbot.keyClick(line, Qt.Key.Key_Right)
        qtbot.keyClick(line, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        assert line.share == pytest.approx(0.5 + 100 / 800 - 0.09, abs=0.003)
        qtbot.mouseDClick(line, Qt.MouseButton.LeftButton, pos=middle)
        assert line.share == 0.5

    def test_it_has_role_name_and_value(self, two: PictureCanvas) -> None:
        two.set_mode(Mode.SPLIT)
        told = QAccessible.queryAccessibleInterface(two.findChild(SplitLine))
        assert told.role() == QAccessible.Role.Slider
        assert told.text(QAccessible.Text.Name)
        assert told.valueInterface().currentValue() == 50

    def test_it_is_white_with_dark_edges_and_grabs_16_px(self, two: PictureCanvas) -> None:
        two.set_mode(Mode.SPLIT)
        line = two.findChild(SplitLine)
        image, x = shown(two), round(line.x)
        assert [image.pixelColor(x + by, 150).lightness() > 200 for by in (-1, 0)] == [True, True]
        assert [image.pixelColor(x + by, 150).lightness() < 70 for by in (-2, 1)] == [True, True]
        assert two.childAt(x + 7, 150) is line
        assert two.childAt(x + 10, 150) is not line
        assert two.childAt(x + 12, line.geometry().center().y()) is line


class TestBrush:
    @pytest.fixture
    def brush(self, two: PictureCanvas) -> BrushTool:
        made = BrushTool(QColor("#00ff00"), two)
        made.set_size(200)
        two.set_tool(made)
        made.heard = []
        made.stroke_started.connect(lambda point: made.heard.append(("start", point)))
        made.stroke_extended.connect(lambda points: made.heard.append(("more", points)))
        made.stroke_finished.connect(lambda points: made.heard.append(("end", points)))
        return made

    def test_a_stroke_is_told_in_picture_pixels_and_seen_at_once(self, qtbot, two, brush: BrushTool) -> None:
        place = [two.view().to_pane(QPointF(x, 1500)).toPoint() for x in (1000, 1500, 2000)]
        qtbot.mousePress(two, Qt.MouseButton.LeftButton, pos=place[0])
        qtbot.mouseMove(two, place[1])
        qtbot.mouseMove(two, place[2])
        assert shown(two).pixelColor(place[1]).green() > 100
        qtbot.mouseRelease(two, Qt.MouseButton.LeftButton, pos=place[2])
        kinds = [kind for kind, _ in brush.heard]
        assert kinds == ["start", "more", "more", "end"]
        points = brush.heard[-1][1]
        assert [point[0] for point in points] == pytest.approx([1000, 1500, 2000], abs=5)
        assert {point[2] for point in points} == {1.0}
        two.set_result(plain(BLUE, (4000, 3000)))
        assert shown(two).pixelColor(place[1]).green() < 100

    def test_shift_goes_straight_from_the_end_of_the_last_stroke(self, brush: BrushTool) -> None:
        brush.press(Pointer(QPointF(10, 10)))
        brush.release(Pointer(QPointF(10, 10)))
        brush.heard.clear()
        brush.press(Pointer(QPointF(3000, 2000), modifiers=Qt.KeyboardModifier.ShiftModifier))
        brush.release(Pointer(QPointF(3000, 2000)))
        assert brush.heard[-1] == ("end", [(10, 10, 1), (3000, 2000, 1)])

    def test_shift_in_a_stroke_makes_it_straight(self, brush: BrushTool) -> None:
        brush.press(Pointer(QPointF(0, 0)))
        for x in (500, 1000, 1500):
            brush.move(Pointer(QPointF(x, x / 3), modifiers=Qt.KeyboardModifier.ShiftModifier))
        brush.release(Pointer(QPointF(1500, 0), modifiers=Qt.KeyboardModifier.ShiftModifier))
        assert brush.heard[-1] == ("end", [(0, 0, 1), (1500, 0, 1)])

    def test_points_closer_than_the_screen_shows_are_left_out(self, brush: BrushTool) -> None:
        brush.press(Pointer(QPointF(0, 0)))
        for x in range(100):
            brush.move(Pointer(QPointF(x / 50, 0)))
        brush.release(Pointer(QPointF(2, 0)))
        assert len(brush.heard[-1][1]) == 1

    def test_a_pen_gives_pressure(self, two: PictureCanvas, brush: BrushTool) -> None:
        pen, left = QPointingDevice.primaryPointingDevice(), Qt.MouseButton.LeftButton
        steps = (
            (QEvent.Type.TabletPress, 500, 0.2, left), (QEvent.Type.TabletMove, 560, 0.6, Qt.MouseButton.NoButton),
            (QEvent.Type.TabletRelease, 620, 0.9, left),
        )  # fmt: skip
        for kind, x, pressure, button in steps:
            place = QPointF(x, 300)
            event = QTabletEvent(kind, pen, place, place, pressure, 0, 0, 0, 0, 0, NO, button, left)
            QApplication.sendEvent(two, event)
            assert event.isAccepted()
        assert [round(point[2], 2) for point in brush.heard[-1][1]] == [0.2, 0.6, 0.9]

    def test_only_what_changed_is_painted_again(self, qtbot, two: PictureCanvas, brush: BrushTool) -> None:
        parts: list[QRectF] = []
        brush.dirty.connect(parts.append)
        brush.press(Pointer(QPointF(2000, 1500)))
        brush.move(Pointer(QPointF(2010, 1500)))
        assert parts
        assert max(part.width() * part.height() for part in parts) < 260 * 260

    def test_putting_it_away_gives_the_stroke_up(self, qtbot, two: PictureCanvas, brush: BrushTool) -> None:
        brush.press(Pointer(QPointF(2000, 1500)))
        with qtbot.waitSignal(brush.stroke_cancelled):
            two.set_tool(None)
        assert [kind for kind, _ in brush.heard] == ["start"]

    def test_size_and_hardness_are_held(self, brush: BrushTool) -> None:
        brush.set_size(1e6)
        brush.set_hardness(-3)
        assert (brush.size, brush.hardness) == (2000, 0)
        assert "2000 px" in brush.accessible_text()


class TestEyedropper:
    def test_a_click_takes_the_colour_of_the_result(self, qtbot, two: PictureCanvas) -> None:
        tool = EyedropperTool(two)
        two.set_tool(tool)
        with qtbot.waitSignal(tool.picked) as picked:
            qtbot.mouseClick(two, Qt.MouseButton.LeftButton, pos=QPoint(508, 300))
        assert picked.args[1] == BLUE
        assert picked.args[0].x() == pytest.approx(2000, abs=6)

    def test_outside_nothing_is_taken(self, qtbot, two: PictureCanvas) -> None:
        tool = EyedropperTool(two)
        two.set_tool(tool)
        with qtbot.assertNotEmitted(tool.picked):
            qtbot.mouseClick(two, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    def test_it_works_by_keyboard(self, qtbot, two: PictureCanvas) -> None:
        tool = EyedropperTool(two)
        two.set_tool(tool)
        qtbot.keyClick(two, Qt.Key.Key_Right)
        with qtbot.waitSignal(tool.picked) as picked:
            qtbot.keyClick(two, Qt.Key.Key_Return)
        assert picked.args[1] == BLUE
        with qtbot.waitSignal(tool.given_up):
            qtbot.keyClick(two, Qt.Key.Key_Escape)


def test_screen_readers_hear_what_the_canvas_shows(two: PictureCanvas) -> None:
    told = QAccessible.queryAccessibleInterface(two)
    assert told.role() == QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == "Picture"
    assert told.text(QAccessible.Text.Value) == "Result, 20 %"
