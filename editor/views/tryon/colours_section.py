"""What is worn gets another colour, or is cut from another cloth."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.controllers.tryon_colours import TryOnColours
from editor.controllers.tryon_words import PART_WORDS
from editor.controllers.words import tr
from editor.model.parameter import Parameter
from editor.model.recolouring import PARTS_COLOURED, Recolouring
from editor.views.file_acts import picture_filter
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.colour_field import ask_colour
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.parameter import parameter_row
from editor.views.widgets.section import Section
from editor.views.widgets.styling import column, label, row
from editor.views.widgets.swatches import Swatch

SIDE = 28
START = "#808080"  # where the dialog of colours opens while none is chosen
LEAST, LARGEST = 0.2, 5.0


class ColourLine(QWidget):
    """One part: its name, colour, pattern and reset; under it the pattern's file and size while it has one.

    Signals:
        colour_chosen(str): `#rrggbb`.
        pattern_wanted: a picture is to be chosen in a dialog.
        scale_moved(float), scale_chosen(float): of the pattern.
        reset_wanted: the part's own colour.
    """

    colour_chosen = Signal(str)
    pattern_wanted = Signal()
    scale_moved = Signal(object)
    scale_chosen = Signal(object)
    reset_wanted = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.swatch = Swatch(theme, "", tr("{part}: choose a color", part=title), icon="palette", side=SIDE)
        self.pattern = Button(theme, tr("Pattern…"), kind="ghost", scale="s", hint=tr("Cut from a picture's pattern"))
        self.pattern.setAccessibleName(tr("{part}: choose a pattern", part=title))
        self.reset = IconButton(theme, "rotate-ccw", tr("{part}: own color", part=title), scale="s")
        self.file = ElidedLabel("", "caption", Qt.TextElideMode.ElideMiddle)
        self.scale = parameter_row(
            theme, Parameter("scale", tr("Pattern size"), default=1, minimum=LEAST, maximum=LARGEST, step=0.1, unit="×")
        )
        head = row(gap=6)
        head.addWidget(ElidedLabel(title), 1)
        for widget in (self.swatch, self.pattern, self.reset):
            head.addWidget(widget)
        box = column(self, gap=2)
        box.addLayout(head)
        box.addWidget(self.file)
        box.addWidget(self.scale)
        self.swatch.clicked.connect(lambda: ask_colour(self, self.swatch.colour or START, self.colour_chosen.emit))
        self.pattern.clicked.connect(self.pattern_wanted)
        self.scale.value_moved.connect(self.scale_moved)
        self.scale.value_changed.connect(self.scale_chosen)
        self.reset.clicked.connect(self._reset)
        self.show_recolouring(None)

    def show_recolouring(self, chosen: Recolouring | None) -> None:
        """Show what was chosen for it."""
        self.swatch.colour = chosen.colour if chosen is not None else ""
        words = {"part": self._title, "colour": self.swatch.colour.upper()}
        now = tr("{part}: choose a color, now {colour}", **words) if self.swatch.colour else ""
        self.swatch.setAccessibleName(now or tr("{part}: choose a color", part=self._title))
        self.swatch.setToolTip(self.swatch.accessibleName())
        self.swatch.update()
        self.reset.setEnabled(chosen is not None)
        patterned = chosen is not None and bool(chosen.picture)
        for widget in (self.file, self.scale):
            widget.setVisible(patterned)
        if chosen is not None and patterned:
            self.file.setText(chosen.name)
            if self.scale.value() != chosen.scale:
                self.scale.set_value(chosen.scale)

    def _reset(self) -> None:
        # The button is switched off now: the keyboard stays in the line.
        self.swatch.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset_wanted.emit()


class ColoursSection(Section):
    """Attributes:
    lines: of all parts there are; those that are worn are shown.
    """

    def __init__(self, theme: Theme, colours: TryOnColours, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Colors of clothes"), opened=False, parent=parent)
        self._colours = colours
        self.body.addWidget(label(tr("Another color or cloth for what is worn. Folds and light stay."), "second",
                                  wrap=True))  # fmt: skip
        self._nothing = label("", "caption", wrap=True)
        self.body.addWidget(self._nothing)
        self.lines = {part: self._made(theme, part) for part in PARTS_COLOURED}
        colours.changed.connect(self.refresh)
        self.toggled.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow the document, and what is worn; while it is closed nothing is asked."""
        if not self.open:
            return
        self._colours.look()
        worn = self._colours.parts
        self._nothing.setVisible(not worn)
        looking = self._colours.looking
        self._nothing.setText(tr("Looking at the person") if looking else tr("No clothes were told apart"))
        for part, line in self.lines.items():
            line.setVisible(part in worn)
            line.show_recolouring(self._colours.of(part))

    def ask_for_pattern(self, part: str) -> None:
        """Choose a picture in a dialog."""
        name, _ = QFileDialog.getOpenFileName(self.window(), self.lines[part].pattern.text(), "", picture_filter())
        if name:
            self._colours.give_pattern(part, Path(name))

    def _made(self, theme: Theme, part: str) -> ColourLine:
        made, colours = ColourLine(theme, tr(PART_WORDS[part])), self._colours
        made.colour_chosen.connect(lambda colour: colours.give_colour(part, colour))
        made.pattern_wanted.connect(lambda: self.ask_for_pattern(part))
        made.scale_moved.connect(lambda scale: colours.give_scale(part, scale, final=False))
        made.scale_chosen.connect(lambda scale: colours.give_scale(part, scale))
        made.reset_wanted.connect(lambda: colours.reset(part))
        self.body.addWidget(made)
        return made
