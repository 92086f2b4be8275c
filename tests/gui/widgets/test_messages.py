"""Toasts, progress, notes, errors and empty frames."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.empty_frame import EmptyFrame
from editor.views.widgets.error_card import ErrorCard
from editor.views.widgets.note import Note
from editor.views.widgets.progress_card import ProgressCard, time_left
from editor.views.widgets.toast import ToastStack


@pytest.fixture
def host(qtbot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


class TestToasts:
    def test_they_stand_in_the_lower_right_corner_newest_below(self, theme: Theme, host: QWidget) -> None:
        stack = ToastStack(theme, host)
        first, second = stack.show("Saved"), stack.show("Saved again")
        assert second.geometry().bottomRight().toTuple() == (900 - 17, 600 - 17)
        assert first.geometry().bottom() < second.geometry().top()
        assert second.width() == 400
        host.resize(300, 400)
        assert second.geometry().right() == 300 - 17
        assert second.geometry().left() == 16

    def test_at_most_three_and_errors_stay_longest(self, theme: Theme, host: QWidget) -> None:
        stack = ToastStack(theme, host)
        error = stack.show("Broken", "error")
        shown = [stack.show(str(number)) for number in range(3)]
        assert stack.toasts == (error, shown[1], shown[2])

    def test_they_stay_by_what_they_say(self, theme: Theme, host: QWidget) -> None:
        stack = ToastStack(theme, host)
        done, asking = stack.show("Saved"), stack.show("Saved", action=("Show", str))
        error = stack.show("Broken", "error")
        assert (done._clock.interval(), asking._clock.interval()) == (4000, 8000)
        assert not error._clock.isActive()

    def test_the_time_stands_still_under_the_mouse(self, theme: Theme, host: QWidget) -> None:
        toast = ToastStack(theme, host).show("Saved")
        place = toast.rect().center().toPointF()
        QApplication.sendEvent(toast, QEnterEvent(place, place, place))
        assert not toast._clock.isActive()
        QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
        assert toast._clock.isActive()

    def test_time_takes_it_away(self, qtbot, theme: Theme, host: QWidget) -> None:
        stack = ToastStack(theme, host)
        toast = stack.show("Saved")
        toast._clock.start(1)
        qtbot.waitUntil(lambda: stack.toasts == ())

    def test_an_action_is_done_and_closes(self, qtbot, theme: Theme, host: QWidget) -> None:
        done: list[str] = []
        stack = ToastStack(theme, host)
        toast = stack.show("Saved", action=("Show in folder", lambda: done.append("shown")))
        qtbot.mouseClick(toast.findChild(Button), Qt.MouseButton.LeftButton)
        assert done == ["shown"]
        assert stack.toasts == ()

    def test_its_words_are_its_name(self, theme: Theme, host: QWidget) -> None:
        toast = ToastStack(theme, host).show("2 files were not opened", "warn", "notes.pdf is not a picture.")
        assert toast.accessibleName() == "2 files were not opened notes.pdf is not a picture."


class TestProgress:
    def test_short_work_is_never_shown(self, qtbot, theme: Theme, host: QWidget) -> None:
        card = ProgressCard(theme, parent=host)
        card.begin("Removing the background")
        qtbot.wait(100)
        with qtbot.waitSignal(card.finished):
            card.end()
        qtbot.wait(300)
        assert not card.isVisible()

    def test_what_is_shown_is_shown_long_enough_to_read(self, qtbot, theme: Theme, host: QWidget) -> None:
        card = ProgressCard(theme, parent=host)
        card.begin("Removing the background")
        qtbot.waitUntil(card.isVisible, timeout=2000)
        card.end()
        assert card.isVisible()
        qtbot.wait(200)
        assert card.isVisible()
        qtbot.waitUntil(lambda: not card.isVisible(), timeout=2000)

    def test_cancel_is_one_button_and_escape(self, qtbot, theme: Theme, host: QWidget) -> None:
        card = ProgressCard(theme, parent=host)
        asked: list[bool] = []
        card.cancelled.connect(lambda: asked.append(True))
        card.begin("Upscaling")
        qtbot.waitUntil(card.isVisible, timeout=2000)
        qtbot.mouseClick(card.findChild(Button), Qt.MouseButton.LeftButton)
        assert asked == [True]
        assert not card.findChild(Button).isEnabled()
        card.end()
        card.begin("Upscaling")
        qtbot.keyClick(card, Qt.Key.Key_Escape)
        assert asked == [True, True]

    @pytest.mark.parametrize(
        ("share", "passed", "words"),
        [(None, 60, ""), (0.05, 60, ""), (0.5, 0.5, ""), (0.5, 11, "11 s left"), (0.25, 60, "3 min left"), (1, 9, "")],
    )
    def test_the_time_left_is_told_once_it_is_known(self, qapp, share, passed, words) -> None:
        assert time_left(share, passed) == words


def test_a_note_is_hidden_until_it_says_something(qtbot, theme: Theme, host: QWidget) -> None:
    note = Note(theme, parent=host)
    assert note.isHidden()
    first, second = Button(theme, "Take ×2"), Button(theme, "In tiles")
    note.say("Not enough memory.", "Needs 6.2 GB.", buttons=(first,))
    note.say("Not enough memory.", buttons=(second,))
    qtbot.waitUntil(lambda: [b.text() for b in note.findChildren(Button)] == ["In tiles"])
    assert note.accessibleName() == "Not enough memory."
    note.clear()
    assert note.isHidden()


def test_an_error_keeps_its_technical_text_behind_details(qtbot, theme: Theme, host: QWidget) -> None:
    card = ErrorCard(theme, host)
    card.tell("It is damaged", "It ends early.", "Copy it again.", "struct.error", (Button(theme, "Again"),))
    card.show()
    text = card.findChild(QPlainTextEdit)
    assert not text.isVisible()
    more = next(button for button in card.findChildren(Button) if button.isCheckable())
    more.click()
    assert text.isVisible()
    assert text.toPlainText() == "struct.error"
    card.tell("Another")
    assert not text.isVisible()
    assert not more.isVisible()
    assert card.accessibleName() == "Another"


def test_an_empty_frame_shows_that_something_hangs_over_it(qtbot, theme: Theme) -> None:
    frame = EmptyFrame(theme, "image-plus", "Drop a picture here", "or paste it")
    qtbot.addWidget(frame)
    frame.resize(300, 200)
    frame.show()

    def accents() -> int:
        image = frame.grab().toImage()
        return sum(image.pixelColor(x, 1) == theme.colour("accent") for x in range(20, 280))

    assert accents() == 0
    frame.set_state("dragging")
    assert accents() > 60
    frame.show_words(False)
    assert frame.accessibleName() == "Drop a picture here. or paste it"
