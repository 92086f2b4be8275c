"""The left panel of the Design tab: what is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.design_controller import DesignController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.design.far_section import FarSection
from editor.views.design.start_section import StartSection
from editor.views.design.words_section import WordsSection
from editor.views.panels.panel import Panel
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, tip
from editor.views.widgets.styling import column, label, line, row


class DesignPanel(Panel):
    """Attributes:
    words, start, far: the sections.
    make: makes what is wanted.

    Signals:
        make_wanted: as `make`.
    """

    make_wanted = Signal()

    def __init__(
        self, theme: Theme, design: DesignController, preferences: PreferencesController, actions: Actions,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, tr("In words"), parent)
        self._design, self._keys = design, actions.keys("design_make")
        self.words = WordsSection(theme, design.wish, design.favourites)
        self.header.addWidget(self.words.history_button)
        self.start = StartSection(theme, design.wish, preferences)
        self.far = FarSection(theme, design)
        self.make = Button(theme, "", icon="refresh-cw")
        self._time, key = label("", "caption"), label(self._keys, "key")
        inside = row(self.make, (0, 0, 10, 0))
        inside.addStretch(1)
        inside.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.addWidget(self.words)
        self.body.addWidget(line())
        self.body.addWidget(self.start)
        self.body.addWidget(self.far)
        end = QWidget()
        below = column(end, (16, 12, 16, 12), 6)
        below.addWidget(self.make)
        below.addWidget(self._time)
        self._outer.addWidget(line())
        self._outer.addWidget(end)
        self.make.clicked.connect(self.make_wanted)
        self.words.make_wanted.connect(self.make_wanted)
        for signal in (design.wish.changed, design.changed, design.phase_changed):
            signal.connect(self._refresh)
        design.makers_changed.connect(self._allow_sketches)
        self._allow_sketches()
        self._refresh()

    def _allow_sketches(self) -> None:
        self.start.allow_sketches(self._design.sketches)

    def _refresh(self, *_: object) -> None:
        design, wish = self._design, self._design.wish
        more = bool(design.made)
        self.make.setText(
            tr("Make {count} more", count=wish.count) if more else tr("Make {count} designs", count=wish.count)
        )
        self.make.set_icon("refresh-cw" if more else "sparkles")
        self.make.set_kind("" if more else "primary")
        self.make.setEnabled(wish.ready and not design.running)
        self.make.setToolTip(tip(self._why_not() or self.make.text(), self._keys))
        seconds = design.seconds(wish.count)
        self._time.setText("" if seconds is None else tr("about {time} on this computer", time=_spoken(seconds)))

    def _why_not(self) -> str:
        if self._design.running:
            return tr("Designs are being made")
        return "" if self._design.wish.ready else tr("First say what is to be designed")


def _spoken(seconds: float) -> str:
    if seconds >= 90:
        return tr("{minutes} min", minutes=round(seconds / 60))
    return tr("{seconds} s", seconds=max(1, round(seconds)))
