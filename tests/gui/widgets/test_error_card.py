"""The card that tells of an error in place of a picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.views.theme import Theme
from editor.views.widgets.error_card import ErrorCard


@pytest.mark.parametrize("words", [4, 12, 30])
def test_every_line_of_a_long_error_is_seen(qtbot, theme: Theme, words: int) -> None:
    place = QWidget()
    card = ErrorCard(theme)
    QVBoxLayout(place).addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
    qtbot.addWidget(place)
    place.resize(900, 700)
    with qtbot.waitExposed(place):
        place.show()
    card.tell("Знімок " * words, "", "Виберіть інший файл. " * words, "details")
    seen = [label for label in card.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    assert len(seen) == 2
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in seen))
    assert card.rect().contains(card.childrenRect())
