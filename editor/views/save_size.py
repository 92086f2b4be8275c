"""How many pixels the saved picture has, and what draws those that are missing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.save_controller import SaveController
from editor.controllers.words import tr
from editor.redactor.upscaling.sized import MOST, Wanted, size_for
from editor.views.theme import Theme
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.numbers import Scale
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, label, row
from editor.views.widgets.value_field import ValueField

USUAL: Final = (1000, 1600, 2000, 3000, 4000)  # what shops ask for on the longer side
LEAST, LARGEST = 16, 30_000
OTHER: Final = "other"
AS_IT_IS: Final = "as it is"


class SaveSize(QWidget):
    """Attributes:
    wanted: what is chosen; None: the size there is.
    told: what enlarging takes.

    Signals:
        changed: another one is chosen.

    Args:
        size: width and height of the result as it is.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, saving: SaveController, size: tuple[int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._saving, self._now = saving, size
        longest = max(size)
        choices: list[tuple[str | int, str]] = [(AS_IT_IS, tr("As it is: {width} × {height} px", **_sides(size)))]
        for side in sorted({*USUAL, 2 * longest, MOST * longest}):
            if side != longest and side <= min(MOST * longest, LARGEST):
                choices.append((side, tr("{width} × {height} px", **_sides(size_for(size, side)))))
        choices.append((OTHER, tr("Another size…")))
        self.sizes = ChoiceList(choices, name=tr("Size"))
        self.longest = ValueField(
            theme, Scale(LEAST, min(MOST * longest, LARGEST), default=longest, unit=" px"), tr("Longer side")
        )
        self.network = Segments(theme, [("fast", tr("Quick")), ("quality", tr("Crisp"))], name=tr("Enlarged by"))
        self.network.choose("fast")
        self.told = label("", "caption", wrap=True)
        self._lay_out()
        self.sizes.chosen.connect(lambda _: self._choose())
        self.network.chosen.connect(lambda _: self._choose())
        self.longest.committed.connect(lambda _: self._choose())
        saving.time_expected.connect(self._tell_time)
        self._tell("")

    @property
    def wanted(self) -> Wanted | None:
        chosen = self.sizes.value
        if chosen == AS_IT_IS or chosen is None:
            return None
        longest = round(self.longest.value) if chosen == OTHER else int(str(chosen))
        return None if longest == max(self._now) else Wanted(longest, str(self.network.value))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of what will be saved."""
        return size_for(self._now, self.wanted.longest) if self.wanted else self._now

    def _lay_out(self) -> None:
        box = column(self, gap=4)
        head = label(tr("Size"), "second")
        head.setBuddy(self.sizes)
        fields = row()
        fields.addWidget(self.sizes, 1)
        fields.addWidget(self.longest)
        fields.addWidget(self.network)
        box.addWidget(head)
        box.addLayout(fields)
        box.addWidget(self.told)

    def _choose(self) -> None:
        wanted = self.wanted
        if wanted is not None and self._grows(wanted):
            self._tell("…")
            self._saving.expect(wanted)
        else:
            self._tell("")
        self.changed.emit()

    def _grows(self, wanted: Wanted) -> bool:
        return wanted.longest > max(self._now)

    def _tell(self, time: str) -> None:
        grows = self.wanted is not None and self._grows(self.wanted)
        self.longest.setVisible(self.sizes.value == OTHER)
        self.network.setVisible(grows)
        self.told.setVisible(grows)
        if grows and self.wanted is not None:
            factor = f"{self.wanted.longest / max(self._now):.2g}"
            self.told.setText(tr("Enlarged {factor} times by a network: {time}", factor=factor, time=time))

    def _tell_time(self, wanted: Wanted, seconds: float) -> None:
        if wanted != self.wanted:
            return
        minutes = round(seconds / 60)
        self._tell(
            tr("about {minutes} min", minutes=minutes)
            if seconds >= 90
            else tr("about {seconds} s", seconds=max(1, round(seconds)))
        )


def _sides(size: tuple[int, int]) -> dict[str, int]:
    return {"width": size[0], "height": size[1]}
