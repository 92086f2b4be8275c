"""How far designs may go from the words, how many are made, and by which chance."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from editor.controllers.design_controller import DesignController
from editor.controllers.design_wish import COUNTS, USUAL_FREEDOM
from editor.controllers.words import tr
from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.numbers import Scale
from editor.views.widgets.parameter.number import NumberRow
from editor.views.widgets.section import Section
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import label, row
from editor.views.widgets.value_field import ValueField

LARGEST_SEED = 2**31 - 1
MAKER_TITLES = {"bank": "Real garments", "generator": "Made garments", "kandinsky": "Kandinsky"}
FREEDOM = Parameter("freedom", "Freedom", default=USUAL_FREEDOM, minimum=0, maximum=100)


class SeedField(ValueField):
    """As wide as a usual seed; a longer one scrolls."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance("00 000 000") + 18)
        return hint

    minimumSizeHint = sizeHint  # noqa: N815


class FarSection(Section):
    """Attributes:
    maker, freedom, counts, seed: what is chosen.
    lock, dice: keep the seed; throw another.
    """

    def __init__(self, theme: Theme, design: DesignController, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("How far"), parent=parent)
        wish = self._wish = design.wish
        self._design = design
        self.maker, self._maker_line = ChoiceList(name=tr("Shown on"), scale="s"), QWidget()
        made_by = row(self._maker_line, gap=4)
        made_by.addWidget(label(tr("Shown on"), "label"), 1)
        made_by.addWidget(self.maker)
        self.body.addWidget(self._maker_line)
        self.freedom = NumberRow(theme, FREEDOM)
        self.freedom.setToolTip(tr("0 keeps to the words; 100 tries other patterns and colors too"))
        self.counts = Segments(theme, [(count, str(count)) for count in COUNTS], name=tr("How many"))
        self.seed = SeedField(theme, Scale(0, LARGEST_SEED), tr("Seed"))
        self.lock = IconButton(theme, "lock-open", tr("Keep the seed"), scale="s")
        self.lock.setCheckable(True)
        self.dice = IconButton(theme, "dices", tr("Another seed"), scale="s")
        self.body.addWidget(self.freedom)
        for words, widgets in ((tr("How many"), (self.counts,)), (tr("Seed"), (self.seed, self.lock, self.dice))):
            line = row(gap=4)
            line.addWidget(label(words, "label"), 1)
            for widget in widgets:
                line.addWidget(widget)
            self.body.addLayout(line)
        for signal in (self.freedom.value_moved, self.freedom.value_changed):
            signal.connect(lambda value: wish.set_freedom(round(value)))
        self.counts.chosen.connect(lambda count: wish.set_count(int(count)))
        self.seed.committed.connect(lambda seed: wish.set_seed(round(seed)))
        self.lock.clicked.connect(wish.lock)
        self.dice.clicked.connect(lambda _on=False: wish.throw_dice())
        self.maker.chosen.connect(lambda name: design.choose_maker(str(name)))
        design.makers_changed.connect(self._show_makers)
        self._show_makers()
        wish.changed.connect(self._refresh)
        self._refresh()

    def _show_makers(self) -> None:
        """Where there is but one, nothing is to be chosen."""
        names = [name for name in self._design.available if name in MAKER_TITLES]
        self.maker.set_choices([(name, tr(MAKER_TITLES[name])) for name in names])
        self.maker.choose(self._design.maker)
        self._maker_line.setVisible(len(names) > 1)

    def _refresh(self) -> None:
        wish = self._wish
        if round(self.freedom.value()) != wish.freedom:
            self.freedom.set_value(wish.freedom)
        self.counts.choose(wish.count)
        self.seed.set_value(wish.seed)
        self.lock.setChecked(wish.locked)
        self.lock.set_icon("lock" if wish.locked else "lock-open")
