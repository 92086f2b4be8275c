"""What a garment is, where the program cannot be sure."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.tryon_controller import Finding
from editor.controllers.words import tr
from editor.model.garment import CATEGORIES, Category
from editor.model.outfit import WornGarment
from editor.views.theme import Theme
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.note import Note
from editor.views.widgets.section import Section
from editor.views.widgets.styling import row

SLEEVES = {"none": "No sleeves", "short": "Short", "long": "Long"}
SLEEVE_WORDS = tuple(SLEEVES.values())


class KindSection(Section):
    """Category and length of sleeves or legs; a question where the shape was not recognised well.

    Signals:
        told(str, str): `category` or `sleeve`, and what a person says of it; empty leaves it to the program.
    """

    told = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Kind"), opened=False, parent=parent)
        self.question = Note(theme, "warn")
        self.category, self.sleeve = ChoiceList(name=tr("Category"), scale="s"), ChoiceList(scale="s")
        self.category.chosen.connect(lambda value: self.told.emit("category", str(value)))
        self.sleeve.chosen.connect(lambda value: self.told.emit("sleeve", str(value)))
        self._sleeve_title, self._asked = ElidedLabel(), ""
        self.body.addWidget(self.question)
        for title, choice in ((ElidedLabel(tr("Category")), self.category), (self._sleeve_title, self.sleeve)):
            line = row()
            line.addWidget(title, 1)
            line.addWidget(choice)
            self.body.addLayout(line)

    def show_garment(
        self, garment: WornGarment, category: Category | None, found: Finding | None, *, asks: bool
    ) -> None:
        """Show what it is; `asks`: a person should say so."""
        own = CATEGORIES[found.category].title if found is not None and found.category in CATEGORIES else ""
        self.category.set_choices([("", _auto(own)), *((name, tr(kind.title)) for name, kind in CATEGORIES.items())])
        self.category.choose(garment.category)
        legs = category is not None and category.template == "legs"
        self._sleeve_title.setText(tr("Legs") if legs else tr("Sleeves"))
        self.sleeve.setAccessibleName(self._sleeve_title.text())
        has = category is None or category.template != "skirt"
        self._sleeve_title.setVisible(has)
        self.sleeve.setVisible(has)
        known = SLEEVES.get(found.sleeve, "") if found is not None else ""
        lengths = [(value, tr(words)) for value, words in SLEEVES.items() if not (legs and value == "none")]
        self.sleeve.set_choices([("", _auto(known)), *lengths])
        self.sleeve.choose(garment.sleeve)
        self._ask(garment, found, asks)

    def _ask(self, garment: WornGarment, found: Finding | None, asks: bool) -> None:
        if not asks or found is None:
            self.question.clear()
            self._asked = ""
        elif self._asked != garment.picture:  # once for each garment: it is read aloud
            self._asked = garment.picture
            share = f"{100 * found.fit:.0f}"
            self.question.say(
                tr("What is it?"), tr("Its shape was recognised to {share} % only. Say what it is.", share=share)
            )
            self.set_open(True)


def _auto(found: str) -> str:
    return tr("Auto: {what}", what=tr(found)) if found else tr("Auto")
