"""Save for: which marketplaces get a file, and what each needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QWidget

from editor.controllers.market_controller import Checked, fixes_of, market_title, phrase, refusal_of, title_of
from editor.controllers.market_saving import MarketSaving
from editor.controllers.words import tr
from editor.model.market import Market
from editor.redactor.markets.finding import Rule
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label

MOST_HIGH = 208  # px at 100 % text: eight rows
SHORT_WORDS = {
    Rule.GROUND: "background",
    Rule.FILL: "margin",
    Rule.SIZE: "size",
    Rule.SHAPE: "shape",
    Rule.BORDER: "border",
    Rule.MARKS: "text",
}


class SaveTable(Section):
    """A row for each marketplace: name, size, file type, and whether the picture meets its rules, is fixed, or asks.

    Signals:
        changed: others are chosen.

    Attributes:
        boxes: id of a market -> what chooses it.
    """

    changed = Signal()

    def __init__(self, theme: Theme, saving: MarketSaving, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Save for marketplaces"), opened=False, margin=0, parent=parent)
        self._saving = saving
        self._found: dict[str, Checked] = {}
        self.boxes: dict[str, QCheckBox] = {}
        self._hint = label(tr("Looking at the picture…"), "caption")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(3, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._table)
        self._area.hide()
        self.body.addWidget(self._hint)
        self.body.addWidget(self._area)
        theme.changed.connect(self._fit)
        self.toggled.connect(self._opened)
        saving.looked.connect(self._fill)
        if saving.cut_out:
            self.set_open(True)
            saving.look()

    @property
    def chosen(self) -> list[Checked]:
        """What was found for the marketplaces that are chosen."""
        return [self._found[name] for name, box in self.boxes.items() if box.isChecked()]

    @property
    def wanted(self) -> list[Market]:
        """The marketplaces that are chosen."""
        return [one.market for one in self.chosen]

    def _opened(self, opened: bool) -> None:
        if opened and not self._found:
            self._saving.look()

    def _fill(self, found: tuple[Checked, ...]) -> None:
        if self._found:
            return
        self._found = {one.market.id: one for one in found}
        self._hint.hide()
        for number, one in enumerate(found):
            box = QCheckBox(_named(one.market))
            box.toggled.connect(lambda _on: self.changed.emit())
            box.setEnabled(not refusal_of(one))
            self.boxes[one.market.id] = box
            width, height = one.whole.size if one.whole else one.size
            self._grid.addWidget(box, number, 0)
            self._grid.addWidget(label(f"{width} × {height}", "label"), number, 1)
            aim = one.market.aim
            self._grid.addWidget(label(f"{aim.format.upper()} {aim.quality}", "label"), number, 2)
            self._grid.addWidget(self._state(one, box), number, 3)
            box.installEventFilter(self)
        self._area.show()
        self._fit()
        if found:
            self.set_note(tr("rules of {date} · (t) from third parties", date=max(one.market.date for one in found)))

    def _fit(self) -> None:
        """What there is no room for scrolls."""
        wanted = self._table.sizeHint().height()
        self._area.setFixedHeight(min(wanted, self._theme.px(MOST_HIGH)))

    def eventFilter(self, box: QObject, event: QEvent) -> bool:
        """Whoever gets the keyboard is seen."""
        if event.type() == QEvent.Type.FocusIn:
            self._area.ensureWidgetVisible(box)
        return False

    def _state(self, found: Checked, box: QCheckBox) -> IconText:
        """Meets, is fixed, or asks; the whole of it as a tooltip."""
        refusal, steps = refusal_of(found), fixes_of(found.whole) if found.whole else []
        if refusal:
            shown = IconText(self._theme, "triangle-alert", refusal, colour="warn")
            whole = refusal
        elif steps:
            words = [SHORT_WORDS.get(one.rule) for one in found.findings if one.fixable]
            rules = ", ".join(tr(word) for word in words if word)
            shown = IconText(self._theme, "wand-sparkles", tr("fixed: {rules}", rules=rules), colour="accent")
            whole = "\n".join(steps)
        else:
            shown = IconText(self._theme, "circle-check", tr("meets the rules"), colour="ok")
            whole = "\n".join(f"{title_of(one)}: {phrase(one.said)}" for one in found.findings if not one.passes)
        shown.setToolTip(whole)
        box.setAccessibleDescription(shown.text())
        return shown


def _named(market: Market) -> str:
    title = market_title(market)
    return f"{title} (t)" if market.third_party else title
