"""Search, filters and order of the wardrobe, with room to see them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from editor.controllers.design_words import COLOUR_WORDS, MATERIAL_WORDS, SEASON_WORDS
from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.wardrobe_query import ALL, GROUPS, SORT_TITLES, WARDROBE_TITLES
from editor.controllers.wardrobe_words import THING_PATTERN_WORDS
from editor.controllers.words import tr
from editor.model.wardrobe import Filter
from editor.views.theme import Theme
from editor.views.wardrobe.search_field import SearchField
from editor.views.widgets.buttons import Button
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label, row

LIST = 148  # px of a list


class FindSection(Section):
    """Attributes:
    search: by words or a picture.
    group, sort: lists.
    lists: of filters, by the fields of `Filter`.
    favourite, made, unsure: check boxes.
    clear: no filters.
    """

    def __init__(self, theme: Theme, wardrobe: WardrobeController, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Find"), parent=parent)
        self._wardrobe = wardrobe
        self.search = SearchField(theme, wardrobe)
        self.group = ChoiceList(
            [(group, tr(WARDROBE_TITLES[group])) for group in (ALL, *GROUPS)], name=tr("Kind"), scale="s"
        )  # fmt: skip
        self.sort = ChoiceList([(by, tr(title)) for by, title in SORT_TITLES.items()], name=tr("Order"), scale="s")
        self.lists = {
            field: _list(name, words)
            for field, name, words in (
                ("colours", tr("Color"), COLOUR_WORDS), ("patterns", tr("Pattern"), THING_PATTERN_WORDS),
                ("materials", tr("Fabric"), MATERIAL_WORDS), ("seasons", tr("Season"), SEASON_WORDS),
            )
        }  # fmt: skip
        self.favourite, self.made = QCheckBox(tr("Favourites")), QCheckBox(tr("Made by Vitrina"))
        self.unsure = QCheckBox(tr("To be looked at"))
        self.clear = Button(theme, tr("No filters"), kind="ghost", scale="s")
        self.body.addWidget(self.search)
        for field in (self.group, *self.lists.values(), self.sort):
            field.setFixedWidth(theme.px(LIST))
            line = row()
            line.addWidget(label(field.accessibleName(), "label"), 1)
            line.addWidget(field)
            self.body.addLayout(line)
        for box in (self.favourite, self.made, self.unsure):
            self.body.addWidget(box)
            box.clicked.connect(self._narrow)
        self.body.addWidget(self.clear)
        self.group.chosen.connect(lambda group: wardrobe.narrow(group=str(group)))
        self.sort.chosen.connect(lambda by: wardrobe.narrow(sort=by))
        for field in self.lists.values():
            field.chosen.connect(self._narrow)
        self.clear.clicked.connect(lambda _on=False: wardrobe.narrow(group=ALL, wanted=Filter()))
        wardrobe.changed.connect(self._refresh)
        self._refresh()

    def _narrow(self, *_: object) -> None:
        chosen = {field: (one.value,) if one.value else () for field, one in self.lists.items()}
        wanted = replace(
            self._wardrobe.query.wanted, **chosen, favourite=True if self.favourite.isChecked() else None,
            made=True if self.made.isChecked() else None, unsure=self.unsure.isChecked(),
        )  # fmt: skip
        self._wardrobe.narrow(wanted=wanted)

    def _refresh(self) -> None:
        query = self._wardrobe.query
        self.group.choose(query.group)
        self.sort.choose(query.sort)
        for field, one in self.lists.items():
            values = getattr(query.wanted, field)
            one.choose(values[0] if values else "")
        self.favourite.setChecked(bool(query.wanted.favourite))
        self.made.setChecked(bool(query.wanted.made))
        self.unsure.setChecked(query.wanted.unsure)
        self.clear.setVisible(query.group != ALL or query.wanted != Filter())


def _list(name: str, words: Mapping[str, str]) -> ChoiceList:
    told = ((value, tr(text)) for value, text in words.items())
    return ChoiceList(
        [("", tr("Any")), *((value, text[:1].upper() + text[1:]) for value, text in told)], name=name, scale="s"
    )
