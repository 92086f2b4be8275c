"""Words on the picture: what they say, and the rest of their values while they say something."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.redactor.registry import registry
from editor.views.panels.backdrop_controls import MakeRows
from editor.views.panels.colour_picking import ColourPicking
from editor.views.widgets.styling import column, label

LONGEST: Final = 200
SHOWN: Final[dict[str, tuple[str, ...]]] = {
    "text": ("weight", "size", "place", "margin", "color", "opacity", "angle"),
    "tag": ("weight", "size", "place", "margin", "color", "ground", "opacity", "angle"),
    "watermark": ("weight", "size", "color", "opacity", "angle"),
}
# What a watermark begins with, so that the product is still seen.
WATERMARK: Final = {"kind": "watermark", "opacity": 18.0, "angle": -30.0, "size": 4.0}


class LabelControls(QWidget):
    """Attributes:
    words: the field; a slash between two words begins a new line.
    """

    def __init__(
        self, editor: EditorController, picking: ColourPicking, make_rows: MakeRows, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        kind = registry()["label"]
        self.words = QLineEdit()
        self.words.setMaxLength(LONGEST)
        self.words.setAccessibleName(tr("Text"))
        self.words.setPlaceholderText(tr("For example a price; / begins a new line"))
        self._kind = make_rows(kind, ("kind",))
        self._values = {name: make_rows(kind, (name,)) for name in SHOWN["tag"]}
        self._refused = label(tr("Marketplaces refuse main pictures with words."), "caption", wrap=True)
        box = column(self)
        for widget in (self.words, self._kind, *self._values.values(), self._refused):
            box.addWidget(widget)
        for name in ("color", "ground"):
            colour = self._values[name].row(name)
            colour.pick_requested.connect(lambda colour=colour: picking.begin(colour.take))
        self.words.editingFinished.connect(self._say)
        self._kind.changed.connect(self._begin)
        self.refresh()

    def refresh(self) -> None:
        """Show the document as it is now; the rows follow by themselves."""
        values = self._editor.values("label")
        if not self.words.hasFocus():
            self.words.setText(values["text"].replace("\n", " / "))
        said = bool(values["text"].strip())
        self._kind.setVisible(said)
        self._refused.setVisible(said)
        for name, rows in self._values.items():
            rows.setVisible(said and name in SHOWN[values["kind"]])

    def _say(self) -> None:
        text = "\n".join(part.strip() for part in self.words.text().split(" / "))
        if text != self._editor.values("label")["text"]:
            self._editor.set_values("label", {"text": text}, detail=text.replace("\n", " "))

    def _begin(self, _name: str, values: dict[str, object]) -> None:
        edit = self._editor.document.edit("label")
        if values.get("kind") == "watermark" and edit is not None and "opacity" not in edit.values:
            self._editor.set_values("label", WATERMARK)
