"""What a saved file tells of its making."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from editor.model.market import who_wants_marks
from editor.model.provenance import is_installed
from editor.views.save_marks import SaveMarks
from editor.views.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def marks(qtbot, theme: Theme) -> SaveMarks:
    made = SaveMarks(theme)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


def _press(qtbot, marks: SaveMarks, words: str) -> None:
    *gone, found = (one for one in marks.question.findChildren(QPushButton) if one.text() == words)
    assert all(one.isHidden() for one in gone), "those of the question before"
    qtbot.mouseClick(found, LEFT)


def test_the_mark_is_left_out_only_when_asked_twice(qtbot, marks: SaveMarks) -> None:
    marks.told.click()
    assert marks.marks, "the first question is open"
    _press(qtbot, marks, "Leave it out…")
    assert marks.marks, "and now the second one"
    assert who_wants_marks()[0] in marks.question.accessibleName()
    with qtbot.waitSignal(marks.changed):
        _press(qtbot, marks, "Leave it out")
    assert not marks.marks
    assert not marks.question.isVisible()
    assert not marks.signed.isEnabled(), "what says nothing cannot be signed"
    marks.told.click()
    assert marks.marks, "putting it back needs no question"


def test_either_question_can_be_declined(qtbot, marks: SaveMarks) -> None:
    marks.told.click()
    _press(qtbot, marks, "Keep it")
    assert marks.marks
    marks.told.click()
    _press(qtbot, marks, "Leave it out…")
    _press(qtbot, marks, "Keep it")
    assert marks.marks
    assert not marks.question.isVisible()


def test_signing_is_a_choice(marks: SaveMarks) -> None:
    assert not marks.credentials.always
    marks.signed.setChecked(True)
    assert marks.credentials.always is marks.signed.isEnabled()


def test_what_marketplaces_want_is_not_left_out(marks: SaveMarks) -> None:
    marks._settle(False)
    marks.leave_choice(False)
    assert marks.marks
    assert not marks.told.isEnabled()
    assert marks.signed.isEnabled() is is_installed()
    marks.leave_choice(True)
    marks.told.click()
    marks.leave_choice(False)
    assert not marks.question.isVisible()
