"""What is known of a person's taste, and the way to have it forgotten."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.stylist_controller import StylistController
from editor.controllers.words import tr
from editor.model.phrase import Phrase
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label


class TasteSection(Section):
    """Attributes:
    forget: nothing is known any more.
    """

    def __init__(self, theme: Theme, stylist: StylistController, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Your taste"), parent=parent)
        self._told = label("", "caption_2", wrap=True)
        self.forget = Button(theme, tr("Forget it"), kind="ghost", scale="s")
        self.body.addWidget(self._told)
        self.body.addWidget(self.forget)
        self._stylist = stylist
        self.forget.clicked.connect(self._forget)
        stylist.taste_told.connect(self._tell)
        stylist.taste_changed.connect(self._ask)
        self._tell(0, ())

    def _ask(self) -> None:
        self._stylist.ask_for_taste()

    def _forget(self) -> None:
        self._stylist.forget_taste()

    def _tell(self, answers: int, said: tuple[Phrase, ...]) -> None:
        lines = [one.sentence(tr) for one in said]
        if not answers:
            lines = [tr("Say of outfits whether you like them: the next ones follow. It stays on this computer.")]
        self.set_note(tr("answers: {count}", count=answers) if answers else "")
        self._told.setText("\n".join(lines))
        self.forget.setVisible(answers > 0)
