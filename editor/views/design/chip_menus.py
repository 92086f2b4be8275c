"""The choices behind the chips: other garments, patterns, fabrics, lengths; and what can be added."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from editor.controllers.design_chips import MANY, with_pattern, with_value
from editor.controllers.design_words import (
    ATTRIBUTE_TITLES,
    DIRECTION_WORDS,
    GARMENT_GROUPS,
    GROUP_WORDS,
    PATTERN_WORDS,
    SIZE_WORDS,
    VALUES,
    value_words,
)
from editor.controllers.words import tr
from editor.model.design import Design
from editor.views.widgets.menu import Menu

Take = Callable[[Design], None]
_LOGO = "logo"  # needs a picture, which words cannot give


def menu_for(parent: QWidget, design: Design, attribute: str, take: Take) -> Menu:
    """Other values of an attribute; `take` gets the changed design."""
    menu = Menu(parent, tr(ATTRIBUTE_TITLES[attribute]))
    if attribute == "garment":
        _fill_garments(menu, design, take)
    elif attribute == "pattern":
        _fill_pattern(menu, design, take)
    else:
        now = getattr(design, attribute)
        chosen = set(now) if attribute in MANY else {now}
        for value in VALUES[attribute]:
            if value or attribute in MANY:
                _add(menu, value_words(attribute, value), value in chosen,
                     lambda value=value: take(with_value(design, attribute, value)))  # fmt: skip
    return menu


def add_menu(
    parent: QWidget, design: Design, attributes: list[str], take: Take, colour: Callable[[], None]
) -> Menu:  # fmt: skip
    """What says nothing yet, each with its values; `colour` opens the choice of one more color."""
    menu = Menu(parent, tr("Add"))
    for attribute in attributes:
        if attribute == "colours":
            menu.addAction(tr("Color…"), colour)
            continue
        sub = menu_for(menu, design, attribute, take)
        title = sub.title()
        sub.setTitle(title[:1].upper() + title[1:])
        menu.addMenu(sub)
    return menu


def _fill_garments(menu: QMenu, design: Design, take: Take) -> None:
    for group, values in GARMENT_GROUPS.items():
        sub = Menu(menu, tr(GROUP_WORDS[group]))
        menu.addMenu(sub)
        for value in values:
            _add(sub, value_words("garment", value), value == design.garment,
                 lambda value=value: take(with_value(design, "garment", value)))  # fmt: skip


def _fill_pattern(menu: QMenu, design: Design, take: Take) -> None:
    pattern = design.pattern
    for kind, words in PATTERN_WORDS.items():
        if kind != _LOGO and (kind != "text" or pattern.text):
            _add(menu, tr(words), kind == pattern.kind, lambda kind=kind: take(with_pattern(design, kind=kind)))
    if pattern.kind in ("", "plain"):
        return
    menu.addSeparator()
    for field, title, values in (
        ("size", tr("Size"), SIZE_WORDS), ("direction", tr("Direction"), DIRECTION_WORDS),
    ):  # fmt: skip
        if field == "direction" and pattern.kind != "stripes":
            continue
        sub = Menu(menu, title)
        menu.addMenu(sub)
        for value, words in values.items():
            now = getattr(pattern, field) == value
            _add(sub, tr(words), now, lambda field=field, value=value, now=now: take(
                with_pattern(design, **{field: "" if now else value})))  # fmt: skip


def _add(menu: QMenu, words: str, on: bool, act: Callable[[], None]) -> None:
    action = menu.addAction(words[:1].upper() + words[1:], act)
    action.setCheckable(True)
    action.setChecked(on)
