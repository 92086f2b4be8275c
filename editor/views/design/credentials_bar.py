"""Under the designs: that they say what they are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.design_piece import Piece
from editor.controllers.design_words import unseen_words
from editor.controllers.words import tr
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.styling import label, row, styled

HEIGHT = 48


class CredentialsBar(QWidget):
    """Attributes:
    what: opens what is said of the chosen design.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "bar")
        self._theme = theme
        sign = IconText(theme, "shield-check", " ", colour="ok", size=20, gap=0)
        self._name = label(tr("Made by Vitrina"), "label_strong")
        self._told = ElidedLabel("", "second")
        self.what = Button(theme, tr("What is in it"), icon="info", kind="ghost", scale="s")
        line = row(self, (16, 0, 16, 0))
        line.addWidget(sign)
        line.addWidget(self._name)
        line.addWidget(self._told, 1)
        line.addWidget(self.what)
        theme.changed.connect(self._fit)
        self._fit()
        self.show_piece(None)

    def show_piece(self, piece: Piece | None) -> None:
        """Of the chosen design what it does not show; otherwise how all of them are marked."""
        if piece is not None and piece.unseen:
            self._told.setText("· " + tr("Not shown: {what}", what=unseen_words(piece.unseen)))
        else:
            self._told.setText(
                "· " + tr("what was made, from which picture and words, is written into every saved file")
            )
        self.what.setEnabled(piece is not None)
        self.what.setToolTip(tr("What is in it") if piece is not None else tr("First choose a design"))

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
