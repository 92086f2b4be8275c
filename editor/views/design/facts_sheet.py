"""What a design is made of, and what its files say of themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from editor.controllers.design_piece import Piece
from editor.controllers.design_words import chip_title, chip_words, unseen_words
from editor.controllers.words import tr
from editor.model.authenticity import what_is_in
from editor.views.design.source_words import claims_of, on_words, source_words
from editor.views.dialogs.sheet import Sheet
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.styling import label

WIDTH = 560


class FactsSheet(Sheet):
    """Shown, with a button that copies it as text."""

    def __init__(self, theme: Theme, window: QWidget, piece: Piece) -> None:
        super().__init__(theme, window, tr("What is in it"), WIDTH)
        title, sentence = source_words(piece.source_type)
        self.body.addWidget(IconText(theme, "shield-check", title, colour="ok", kind="label_strong", size=20))
        self.body.addWidget(label(sentence, "body_2", wrap=True))
        self._rows = self._told(piece)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(self._rows):
            grid.addWidget(label(name, "second"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(value, "label", wrap=True), number, 1)
        self.body.addWidget(holder)
        copy = Button(theme, tr("Copy"), icon="copy")
        copy.clicked.connect(self._copy)
        close = PrimaryButton(theme, tr("Close"))
        close.clicked.connect(self.close_sheet)
        self.add_button(copy)
        self.add_button(close, primary=True)

    def _told(self, piece: Piece) -> list[tuple[str, str]]:
        rows = [(tr("Words"), piece.wish.words)] if piece.wish.words else []
        for chip in piece.design.chips():
            title = chip_title(piece.design, chip)
            rows.append((title[:1].upper() + title[1:], chip_words(piece.design, chip)))
        if piece.unseen:
            rows.append((tr("Not shown"), unseen_words(piece.unseen)))
        rows.append((tr("Shown on"), on_words(piece)))
        if piece.start.name:
            rows.append((tr("Started from"), piece.start.name))
        rows.append((tr("Seed"), f"{piece.wish.seed} · {piece.wish.number}"))
        said = "\n".join(phrase.sentence(tr) for phrase in what_is_in(claims_of(piece)))
        return [*rows, (tr("Every saved file says"), said)]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._rows))
