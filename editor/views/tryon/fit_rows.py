"""How a garment is worn: the rows of its panel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.model.garment import Category, Wearing
from editor.model.outfit import RANGES
from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.parameter import ParameterRow, parameter_row
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, label, row

HEM = "hem"


class HemRow(QWidget):
    """Auto, tucked in or out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = [("auto", tr("Auto")), ("in", tr("Tucked in")), ("out", tr("Out"))]
        self.choice = Segments(theme, words, name=tr("Hem"))
        box = row(self)
        box.addWidget(ElidedLabel(tr("Hem")), 1)
        box.addWidget(self.choice)


class FitRows(QWidget):
    """Hem, how far it is open, length, width, sleeves, and where it sits; as far as the kind of garment has them.

    Auto is as the garment is photographed; what a person had set before comes back when Auto is switched off.

    Attributes:
        place: the rows of where it sits, to be shown apart.

    Signals:
        moved(dict): values of `Wearing`, while the hand moves.
        changed(dict): the same, chosen.
    """

    moved = Signal(object)
    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._shown = theme, Wearing()
        self.hem = HemRow(theme)
        self.hem.choice.chosen.connect(lambda value: self.changed.emit({HEM: value}))
        self.rows: dict[str, ParameterRow] = {}
        self._own: dict[str, float] = {}
        box = column(self)
        box.addWidget(self.hem)
        for parameter in (
            _number("opened", tr("Open front"), "%", 100), _number("length", tr("Length"), "cm"),
            _number("width", tr("Width"), "%"), _number("sleeves", tr("Sleeves"), "cm"),
        ):  # fmt: skip
            box.addWidget(self._made(parameter))
        self.place = QWidget()
        box = column(self.place)
        box.addWidget(label(tr("Or drag it on the body with Shift."), "caption", wrap=True))
        for name, title in (("across", tr("To the right")), ("down", tr("Down"))):
            box.addWidget(self._made(_number(name, title, "cm", kind="shift")))

    def show_wearing(self, wearing: Wearing, category: Category | None, sleeve: str, opened: float | None) -> None:
        """Show how a garment is worn.

        Args:
            category, sleeve: what it is, None and empty where that is not known yet.
            opened: how far its front is open by itself, 0-1; None: not known.
        """
        self._shown = wearing
        upper = category is None or category.template == "upper"
        self.hem.setVisible(upper)
        self.hem.choice.choose(wearing.hem)
        self.rows["opened"].setVisible(category is not None and category.opens)
        self.rows["sleeves"].setVisible(upper and sleeve != "none")
        shut = opened or 0.0
        values = {
            "opened": 100 * (shut if wearing.opened is None else wearing.opened), "length": wearing.length,
            "width": wearing.width, "sleeves": wearing.sleeves, "across": wearing.shift[0], "down": wearing.shift[1],
        }  # fmt: skip
        for name, value in values.items():
            made = self.rows[name]
            if made.value() != value:
                made.set_value(value)
            auto = wearing.opened is None if name == "opened" else value == 0
            made.set_auto(auto)
            if not auto:
                self._own[name] = value

    def forget(self) -> None:
        """Another garment: what was set before is not its."""
        self._own.clear()

    # Inside

    def _made(self, parameter: Parameter) -> ParameterRow:
        made = self.rows[parameter.name] = parameter_row(self._theme, parameter)
        name = parameter.name
        made.value_moved.connect(lambda value: self.moved.emit(self._wearing(name, value)))
        made.value_changed.connect(lambda value: self.changed.emit(self._wearing(name, value)))
        made.auto_toggled.connect(lambda on: self._switch_auto(name, on))
        return made

    def _switch_auto(self, name: str, on: bool) -> None:
        own = self._own.get(name)
        if on:
            self.changed.emit({"opened": None} if name == "opened" else self._wearing(name, 0.0))
        elif own is not None:
            self.changed.emit(self._wearing(name, own))
        else:
            self.rows[name].set_auto(True)  # there is no other value yet: move the slider

    def _wearing(self, name: str, value: float) -> Mapping[str, Any]:
        if name == "opened":
            return {"opened": value / 100}
        if name in ("across", "down"):
            across, down = self._shown.shift
            return {"shift": (value, down) if name == "across" else (across, value)}
        return {name: value}


class LightRows(QWidget):
    """How much of the scene a garment takes over. Signals as of `FitRows`."""

    moved = Signal(object)
    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        usual = Wearing()
        self.rows = {
            "folds": parameter_row(theme, _share("folds", tr("Folds of the body"), usual.folds)),
            "light": parameter_row(theme, _share("light", tr("Take light of the scene"), usual.light)),
        }
        box = column(self)
        for name, made in self.rows.items():
            made.value_moved.connect(lambda value, name=name: self.moved.emit({name: value}))
            made.value_changed.connect(lambda value, name=name: self.changed.emit({name: value}))
            box.addWidget(made)

    def show_wearing(self, wearing: Wearing) -> None:
        for name, made in self.rows.items():
            if made.value() != getattr(wearing, name):
                made.set_value(getattr(wearing, name))


def _number(name: str, title: str, unit: str, times: float = 1.0, *, kind: str = "") -> Parameter:
    low, high = RANGES[kind or name]
    return Parameter(name, title, default=0, minimum=low * times, maximum=high * times, unit=unit, auto=not kind)


def _share(name: str, title: str, usual: float) -> Parameter:
    return Parameter(name, title, default=usual, minimum=0, maximum=100)
