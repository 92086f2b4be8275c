"""What stands behind the subject."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.redactor.operation import Operation
from editor.redactor.registry import registry
from editor.views.file_acts import picture_filter
from editor.views.panels.colour_picking import ColourPicking
from editor.views.panels.operation_rows import OperationRows
from editor.views.panels.palette_controls import PaletteControls
from editor.views.theme import Theme
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.styling import column, row
from editor.views.widgets.swatches import SwatchRow

MakeRows = Callable[[type[Operation], tuple[str, ...]], OperationRows]

# Which values of a backdrop matter to which kind.
SHOWN: Final[dict[str, tuple[str, ...]]] = {
    "color": (),
    "gradient": ("color2", "form", "angle"),
    "sweep": ("color2", "horizon", "light", "side", "vignette"),
    "picture": ("fit", "scale", "blur"),
    "blurred": ("strength",),
    "grey": ("strength",),
}
COLOURED: Final = ("color", "gradient", "sweep")


class BackdropControls(QWidget):
    """Swatches, palettes, the kind of backdrop with its values, and the kind of shadow.

    Attributes:
        swatches, palette, kinds, shadows: the controls.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, preferences: PreferencesController, picking: ColourPicking,
        make_rows: MakeRows, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._editor, self._preferences, self._picking = editor, preferences, picking
        self.swatches = SwatchRow(theme, own=False, picture=True, name=tr("Backdrop"))
        self.palette = PaletteControls(theme, preferences)
        backdrop = registry()["backdrop"]
        self.kinds, self.shadows = _choices(backdrop), _choices(registry()["shadow"])
        # A row of its own for each value, so that those that do not matter can be hidden.
        names = dict.fromkeys(name for shown in SHOWN.values() for name in shown)
        self._values = {name: make_rows(backdrop, (name,)) for name in names}
        box = column(self)
        for widget in (self.swatches, self.palette):
            box.addWidget(widget)
        box.addLayout(_line(tr("Type"), self.kinds))
        for rows in self._values.values():
            box.addWidget(rows)
        box.addLayout(_line(tr("Shadow"), self.shadows))
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.swatches.chosen.connect(self._use)
        self.swatches.pick_requested.connect(lambda: self._picking.begin(self.palette.choose))
        self.swatches.picture_requested.connect(self._ask_picture)
        self.palette.chosen.connect(self._use)
        self.kinds.chosen.connect(self._choose_kind)
        self.shadows.chosen.connect(lambda kind: self._editor.set_values("shadow", {"kind": kind}))
        second = self._values["color2"].row("color2")
        second.pick_requested.connect(lambda: self._picking.begin(second.take))

    def refresh(self) -> None:
        """Show the document as it is now; the rows follow by themselves."""
        values = self._editor.values("backdrop")
        self.kinds.choose(values["kind"])
        self.shadows.choose(self._editor.values("shadow")["kind"])
        self.palette.set_value(values["color"])
        if values["kind"] == "picture":
            self.swatches.show_picture()
        elif values["kind"] in COLOURED and values["color"] in (swatch.colour for swatch in self.swatches.ready):
            self.swatches.set_value(values["color"])
        else:
            self.swatches.show_nothing()
        for name, rows in self._values.items():
            rows.setVisible(name in SHOWN[values["kind"]])

    def _use(self, colour: str) -> None:
        kind = self._editor.values("backdrop")["kind"]
        coloured = kind in COLOURED and colour != "transparent"
        self._editor.set_values("backdrop", {"color": colour, "kind": kind if coloured else "color"})

    def _choose_kind(self, kind: object) -> None:
        values = self._editor.values("backdrop")
        if kind == "picture" and values["picture"] is None:
            self.kinds.choose(values["kind"])  # until one is chosen
            self._ask_picture()
            return
        wanted: dict[str, object] = {"kind": kind}
        if kind in ("gradient", "sweep") and values["color"] == "transparent":
            wanted["color"] = "#ffffff"
        self._editor.set_values("backdrop", wanted)

    def _ask_picture(self) -> None:
        folder = self._preferences.values.last_folder
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Choose a picture"), folder, picture_filter())
        self.refresh()  # the swatch was not chosen yet
        if name:
            self._editor.lay_on(Path(name))


def _choices(operation: type[Operation]) -> ChoiceList:
    parameter = operation.parameter("kind")
    return ChoiceList([(value, tr(words)) for value, words in parameter.choices], name=tr(parameter.title), scale="s")


def _line(words: str, widget: QWidget) -> QHBoxLayout:
    line = row()
    line.addWidget(ElidedLabel(words), 1)
    line.addWidget(widget)
    return line
