"""What the program took for something else is set right by hand: parts by brush, points by drag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_people import OPERATION, TryOnPeople
from editor.controllers.tryon_words import PART_WORDS
from editor.controllers.words import tr
from editor.model.parameter import Parameter
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.canvas import BrushTool, PictureCanvas
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.parameter import parameter_row
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label, row

GROWTH = 1.2  # of the brush with [ and ]
LARGEST = 500
Point = tuple[float, float, float]


class PartsSection(Section):
    """Attributes:
    brush: in the hand while Paint is on.
    part: what the brush says: a name of `PARTS`.
    paint_button: takes the brush, and puts it away.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, people: TryOnPeople, actions: Actions, canvas: PictureCanvas,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, tr("Correct by hand"), opened=False, parent=parent)
        self._editor, self._people, self._canvas = editor, people, canvas
        self.brush = BrushTool(theme.colour("accent"))
        choices = [(name, tr(words)) for name, words in PART_WORDS.items() if name != "hands"]
        self.part = ChoiceList(choices, name=tr("What is there"), scale="s")
        self.part.choose("upper")
        self.size_row = parameter_row(
            theme, Parameter("size", tr("Brush size"), default=44, minimum=1, maximum=LARGEST, unit="px")
        )
        self.paint_button = Button(theme, tr("Paint"), icon="brush")
        self.paint_button.setCheckable(True)
        self.clear_button = Button(theme, tr("As it was found"), icon="rotate-ccw", kind="ghost", scale="s")
        self._lay_out()
        self._connect(actions)
        self.refresh()

    def refresh(self) -> None:
        """Follow the document."""
        values = self._editor.values(OPERATION)
        self.clear_button.setEnabled(bool(values["paint"] or values["points"]))

    def stop(self) -> None:
        """Put the brush away."""
        self.paint_button.setChecked(False)

    # Inside

    def _lay_out(self) -> None:
        self.body.addWidget(
            label(tr("Drag a point of the body to where it belongs. Or paint over a part, and say what it is."),
                  "second", wrap=True)
        )  # fmt: skip
        line = row()
        line.addWidget(label(tr("This is"), "label"))
        line.addWidget(self.part, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.size_row)
        self.body.addWidget(self.paint_button)
        self.body.addWidget(self.clear_button)

    def _connect(self, actions: Actions) -> None:
        brush = self.brush
        self.size_row.value_moved.connect(brush.set_size)
        self.size_row.value_changed.connect(brush.set_size)
        brush.size_changed.connect(lambda size: self.size_row.set_value(min(LARGEST, size)))
        brush.stroke_finished.connect(self._finish)
        self.clear_button.clicked.connect(self._people.clear_paint)
        self._editor.document_changed.connect(self.refresh)
        acts = {
            "brush_smaller": lambda: brush.set_size(brush.size / GROWTH),
            "brush_larger": lambda: brush.set_size(max(brush.size * GROWTH, brush.size + 1)),
        }
        for name, act in acts.items():
            actions[name].triggered.connect(
                lambda _on=False, act=act: act() if self._canvas.tool is self.brush else None
            )

    def _finish(self, points: Sequence[Point]) -> None:
        """A stroke is one step."""
        self._people.paint(str(self.part.value), [(x, y) for x, y, _ in points], self.brush.size)
