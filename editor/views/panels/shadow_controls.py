"""How the shadow falls, the natural one, and the reflection."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.picture_renderer import Tile
from editor.controllers.words import tr
from editor.redactor.registry import registry
from editor.views.panels.backdrop_controls import MakeRows
from editor.views.panels.colour_picking import ColourPicking
from editor.views.widgets.styling import column, label

THROWN: Final[dict[str, tuple[str, ...]]] = {
    "none": (),
    "contact": ("opacity", "softness", "falloff", "color"),
    "drop": ("opacity", "softness", "distance", "angle", "falloff", "color"),
    "cast": ("opacity", "softness", "distance", "angle", "falloff", "color"),
}
UNEVEN: Final = 0.15  # of a ground: from here on its own light and dark are taken for shadow


class ShadowControls(QWidget):
    """Attributes:
    uneven: says so where the ground is not plain enough for a natural shadow.
    """

    def __init__(
        self, editor: EditorController, picking: ColourPicking, make_rows: MakeRows, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        shadow, natural, mirror = (registry()[name] for name in ("shadow", "natural_shadow", "reflection"))
        # A row of its own for each value, so that those that do not matter can be hidden.
        self._thrown = {name: make_rows(shadow, (name,)) for name in THROWN["cast"]}
        self._nothing = label(tr("Choose a shadow above."), "caption", wrap=True)
        self._kept = make_rows(natural, ("strength",))
        self.uneven = label(tr("The old background is uneven: expect stains in its shadow."), "caption", wrap=True)
        self._mirror = make_rows(mirror, ("fade", "blur"))
        box = column(self)
        for widget in (
            self._nothing, *self._thrown.values(), make_rows(natural, ("natural_shadow",)), self._kept, self.uneven,
            make_rows(mirror, ("reflection",)), self._mirror,
        ):  # fmt: skip
            box.addWidget(widget)
        dark = self._thrown["color"].row("color")
        dark.pick_requested.connect(lambda: picking.begin(dark.take))
        self.uneven.hide()
        editor.result_rendered.connect(self._tell)
        self.refresh()

    def refresh(self) -> None:
        """Show the document as it is now; the rows follow by themselves."""
        kind = self._editor.values("shadow")["kind"]
        self._nothing.setVisible(kind == "none")
        for name, rows in self._thrown.items():
            rows.setVisible(name in THROWN[kind])
        self._kept.setVisible(self._keeps)
        self._mirror.setVisible(bool(self._editor.values("reflection")["reflection"]))
        if not self._keeps:
            self.uneven.hide()

    @property
    def _keeps(self) -> bool:
        return bool(self._editor.values("natural_shadow")["natural_shadow"] == "keep")

    def _tell(self, tile: Tile) -> None:
        facts = tile.facts.get("natural_shadow", {})
        self.uneven.setVisible(self._keeps and facts.get("uneven", 0.0) > UNEVEN)
