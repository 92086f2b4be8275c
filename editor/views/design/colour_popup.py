"""All colors that words can name, to choose one with its shade and what it is of."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from editor.controllers.design_chips import hex_of
from editor.controllers.design_words import COLOUR_WORDS, PART_WORDS, ROLE_TITLES, SHADE_WORDS, role_words
from editor.controllers.words import tr
from editor.model.design import Colour
from editor.views.theme import Theme
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.styling import column, label, row, styled
from editor.views.widgets.swatches import Swatch

COLUMNS, SIDE = 8, 28
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS,
}  # fmt: skip


class ColourPopup(QFrame):
    """Arrow keys go from color to color, Enter takes one, Escape leaves.

    Attributes:
        swatches: by the names of colors.

    Signals:
        chosen(str): the name of a color.
        shaded(str), placed(str): another shade; another part.
    """

    chosen = Signal(str)
    shaded = Signal(str)
    placed = Signal(str)

    def __init__(self, theme: Theme, colour: Colour | None, parent: QWidget, *, roles: bool = True) -> None:
        """Args: colour: the present one; None: one is to be added; roles: whether it is to be said what it is of."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        styled(self, "toast")
        self.setAccessibleName(tr("Colors"))
        self.swatches = {
            name: Swatch(theme, hex_of(name), tr(words), side=SIDE) for name, words in COLOUR_WORDS.items()
        }
        self._name = label(tr(COLOUR_WORDS[colour.name]) if colour else tr("Choose a color"), "label_strong")
        box = column(self, (12, 10, 12, 12), 8)
        box.addWidget(self._name)
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, (name, swatch) in enumerate(self.swatches.items()):
            swatch.setCheckable(True)
            swatch.setChecked(colour is not None and colour.name == name)
            swatch.clicked.connect(lambda _on=False, name=name: self._choose(name))
            grid.addWidget(swatch, place // COLUMNS, place % COLUMNS)
        box.addLayout(grid)
        if colour is not None:
            self._add_more(colour, box, roles)
        first = self.swatches[colour.name if colour is not None else next(iter(self.swatches))]
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def popup(self, below: QWidget) -> None:
        """Show it under a widget, or over it where there is no room."""
        self.adjustSize()
        at = below.mapToGlobal(QPoint(0, below.height() + 4))
        screen = QGuiApplication.screenAt(at) or below.screen()
        area = screen.availableGeometry() if screen else QRect(at, self.size())
        if at.y() + self.height() > area.bottom():
            at.setY(max(area.top(), below.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4))
        at.setX(min(at.x(), max(area.left(), area.right() - self.width())))
        self.move(at)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names, focus = list(self.swatches), self.focusWidget()
        key = Qt.Key(event.key())
        if isinstance(focus, Swatch) and key in _STEPS:
            place = next(index for index, name in enumerate(names) if self.swatches[name] is focus) + _STEPS[key]
            if 0 <= place < len(names):
                self.swatches[names[place]].setFocus(Qt.FocusReason.TabFocusReason)
                self._name.setText(tr(COLOUR_WORDS[names[place]]))
        elif isinstance(focus, Swatch) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)
        self.close()

    def _add_more(self, colour: Colour, box: QVBoxLayout, roles: bool) -> None:
        shades = ChoiceList(
            [(shade, tr(words)) for shade, words in SHADE_WORDS.items()], name=tr("Shade"), scale="s"
        )  # fmt: skip
        shades.choose(colour.shade)
        shades.chosen.connect(lambda shade: (self.shaded.emit(str(shade)), self.close()))
        fields = [(tr("Shade"), shades)]
        if roles:
            parts = ChoiceList([(role, role_words(role)) for role in (*ROLE_TITLES, *PART_WORDS)], name=tr("Of what"),
                               scale="s")  # fmt: skip
            parts.choose(colour.role)
            parts.chosen.connect(lambda role: (self.placed.emit(str(role)), self.close()))
            fields.append((tr("Of what"), parts))
        for words, field in fields:
            line = row()
            line.addWidget(label(words, "label"), 1)
            line.addWidget(field)
            box.addLayout(line)
