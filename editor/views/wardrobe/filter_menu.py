"""Which things of the wardrobe are shown besides the tabs, and in which order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QMenu, QWidget

from editor.controllers.design_words import COLOUR_WORDS, SEASON_WORDS
from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.wardrobe_query import ALL, GROUPS, SORT_TITLES, WARDROBE_TITLES
from editor.controllers.wardrobe_words import THING_PATTERN_WORDS
from editor.controllers.words import tr
from editor.model.wardrobe import Filter
from editor.views.widgets.menu import Menu


def filter_menu(parent: QWidget, wardrobe: WardrobeController) -> Menu:
    """All filters with a mark at those that are on."""
    query, wanted = wardrobe.query, wardrobe.query.wanted
    menu = Menu(parent, tr("Filters and order"))

    def narrow(**changes: object) -> Callable[[], None]:
        return lambda: wardrobe.narrow(wanted=replace(wanted, **changes))

    _add(menu, tr("Favourites"), bool(wanted.favourite), narrow(favourite=None if wanted.favourite else True))
    _add(menu, tr("Made by Vitrina"), bool(wanted.made), narrow(made=None if wanted.made else True))
    _add(menu, tr("To be looked at"), wanted.unsure, narrow(unsure=not wanted.unsure))
    menu.addSeparator()
    groups = _sub(menu, tr("Kind"))
    for group in (ALL, *GROUPS):
        _add(groups, tr(WARDROBE_TITLES[group]), query.group == group, lambda group=group: wardrobe.narrow(group=group))
    for title, field, words in (
        (tr("Color"), "colours", COLOUR_WORDS), (tr("Pattern"), "patterns", THING_PATTERN_WORDS),
        (tr("Season"), "seasons", SEASON_WORDS),
    ):  # fmt: skip
        sub, now = _sub(menu, title), getattr(wanted, field)
        for value, told in words.items():
            others = tuple(one for one in now if one != value) if value in now else (*now, value)
            _add(sub, _capital(tr(told)), value in now, narrow(**{field: others}))
    menu.addSeparator()
    sort = _sub(menu, tr("Order"))
    for by, title in SORT_TITLES.items():
        _add(sort, tr(title), query.sort == by, lambda by=by: wardrobe.narrow(sort=by))
    menu.addSeparator()
    clear = menu.addAction(tr("No filters"), lambda: wardrobe.narrow(group=ALL, wanted=Filter()))
    clear.setEnabled(wanted != Filter() or query.group != ALL)
    return menu


def _sub(menu: QMenu, title: str) -> Menu:
    made = Menu(menu, title)
    menu.addMenu(made)
    return made


def _add(menu: QMenu, words: str, on: bool, act: Callable[[], object]) -> None:
    action = menu.addAction(words, act)
    action.setCheckable(True)
    action.setChecked(on)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
