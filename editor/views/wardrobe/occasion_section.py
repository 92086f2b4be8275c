"""What outfits are for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.design_words import MOOD_WORDS, SEASON_WORDS
from editor.controllers.outfit_controller import USUAL_DAYS, USUAL_PIECES, Mode, OutfitController
from editor.controllers.wardrobe_words import FORMALITY_TITLES
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.numbers import Scale
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label, row
from editor.views.widgets.value_field import ValueField

PIECES, DAYS, LIST = (3, 24), (1, 31), 148  # the last: px of a list


class OccasionSection(Section):
    """Attributes:
    season, mood, formality: lists, the first choice of each leaves it open.
    pieces, days: of a capsule, of a journey.
    """

    def __init__(self, theme: Theme, outfits: OutfitController, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("What for"), parent=parent)
        self._outfits = outfits
        self.season = _list(tr("Season"), SEASON_WORDS)
        self.mood = _list(tr("Occasion"), MOOD_WORDS)
        self.formality = ChoiceList(
            [(-1, tr("Any")), *((place, tr(words)) for place, words in enumerate(FORMALITY_TITLES))],
            name=tr("Formality"), scale="s",
        )  # fmt: skip
        self.pieces = ValueField(theme, Scale(*PIECES, default=USUAL_PIECES), tr("Pieces"))
        self.days = ValueField(theme, Scale(*DAYS, default=USUAL_DAYS), tr("Days"))
        self.pieces.set_value(outfits.pieces)
        self.days.set_value(outfits.days)
        self._lines: dict[QWidget, QWidget] = {}
        for words, field in (
            (tr("Season"), self.season), (tr("Occasion"), self.mood), (tr("Formality"), self.formality),
            (tr("Pieces"), self.pieces), (tr("Days"), self.days),
        ):  # fmt: skip
            if isinstance(field, ChoiceList):
                field.setFixedWidth(theme.px(LIST))
            holder = QWidget()
            line = row(holder)
            line.addWidget(label(words, "label"), 1)
            line.addWidget(field)
            self._lines[field] = holder
            self.body.addWidget(holder)
        self.season.chosen.connect(lambda season: outfits.set(season=season))
        self.mood.chosen.connect(lambda mood: outfits.set(for_what=mood))
        self.formality.chosen.connect(lambda formality: outfits.set(formality=formality))
        self.pieces.committed.connect(lambda pieces: outfits.set(pieces=round(pieces)))
        self.days.committed.connect(lambda days: outfits.set(days=round(days)))
        outfits.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        mode = self._outfits.mode
        self._lines[self.pieces].setVisible(mode is Mode.CAPSULE)
        self._lines[self.days].setVisible(mode is Mode.PACKING)


def _list(name: str, words: dict[str, str]) -> ChoiceList:
    told = ((value, tr(text)) for value, text in words.items())
    return ChoiceList(
        [("", tr("Any")), *((value, text[:1].upper() + text[1:]) for value, text in told)], name=name, scale="s"
    )
