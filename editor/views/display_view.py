"""Monitor profile and soft proof: how the picture is shown, not what it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from editor.controllers.display_controller import SYSTEM, DisplayController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import explain, tr
from editor.views.dialogs.sheet import Sheet
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import label, line, row

NAMES, CONTROLS = 180, 260  # widths of the two columns
_FILE = "\0"  # the choice that asks for a file: no file has such a name


class DisplayView(Sheet):
    """Every change works at once.

    Attributes:
        proof, warning, black_point: the switches.
        device, intent, monitor: the lists.
        message: what went wrong.
    """

    def __init__(
        self, theme: Theme, window: QWidget, display: DisplayController, preferences: PreferencesController
    ) -> None:
        super().__init__(theme, window, tr("Soft proof and monitor"), 520)
        self._display, self._preferences = display, preferences
        self._add_proof()
        self._add_monitor()
        self.message = MessageLine(theme)
        self.body.addWidget(self.message)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.close_sheet)
        self.add_button(close, primary=True)
        display.changed.connect(self.refresh)
        display.failed.connect(self._refuse)
        preferences.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_changed: object) -> None:
        """Show things as they are now."""
        values = self._preferences.values
        self.proof.setChecked(self._display.proofing)
        self.warning.setChecked(self._display.warning)
        self.black_point.setChecked(values.proof_black_point)
        self.intent.choose(values.proof_intent)
        _offer(self.device, [("", "sRGB")], values.proof_profile)
        _offer(self.monitor, [(SYSTEM, tr("As the system says")), ("", tr("None (sRGB)"))], values.monitor)

    def _add_proof(self) -> None:
        self.body.addWidget(label(tr("Soft proof"), "label_strong"))
        self.proof = self._switch(tr("Show the picture as this device would"), self._display.set_proofing)
        self.device = self._list(tr("Device"))
        self.device.chosen.connect(lambda value: self._choose(value, self._display.choose_device))
        self.intent = self._list(tr("Rendering intent"))
        self.intent.set_choices([
            ("relative", tr("Relative colorimetric")), ("perceptual", tr("Perceptual")),
            ("saturation", tr("Saturation intent")), ("absolute", tr("Absolute: with the color of the paper")),
        ])  # fmt: skip
        self.intent.chosen.connect(lambda value: self._preferences.set(proof_intent=value))
        self.black_point = self._switch(
            tr("Black point compensation"), lambda on: self._preferences.set(proof_black_point=on)
        )
        self.warning = self._switch(tr("Paint over colors that it cannot show"), self._display.set_warning)

    def _add_monitor(self) -> None:
        self.body.addWidget(line())
        self.body.addWidget(label(tr("Monitor"), "label_strong"))
        self.monitor = self._list(tr("Profile"))
        self.monitor.chosen.connect(lambda value: self._choose(value, self._display.choose_monitor))

    def _switch(self, words: str, act: Callable[[bool], None]) -> QCheckBox:
        made = QCheckBox(words)
        made.clicked.connect(act)
        self.body.addWidget(made)
        return made

    def _list(self, words: str) -> ChoiceList:
        made = ChoiceList(name=words)
        made.setMinimumSize(QSize(self._theme.px(CONTROLS), 0))
        made.setMaximumWidth(self._theme.px(CONTROLS))
        name = label(words, "body", wrap=True)
        name.setFixedWidth(self._theme.px(NAMES))
        name.setBuddy(made)
        box = row(gap=8)
        box.addWidget(name)
        box.addWidget(made)
        box.addStretch(1)
        self.body.addLayout(box)
        return made

    def _choose(self, value: str, act: Callable[[str], None]) -> None:
        self.message.clear()
        if value != _FILE:
            act(value)
            return
        self.refresh()  # until a file is chosen the former choice stands
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a color profile"), "", tr("Color profiles (*.icc *.icm);;All files (*)")
        )
        if name:
            act(name)

    def _refuse(self, error: BaseException) -> None:
        self.message.show_text(" ".join(explain(error)))
        self.refresh()


def _offer(choices: ChoiceList, ready: Sequence[tuple[str, str]], chosen: str) -> None:
    """Ready choices, the file in use, and another file."""
    file = [] if chosen in dict(ready) else [(chosen, Path(chosen).name)]
    choices.set_choices([*ready, *file, (_FILE, tr("Another file…"))])
    choices.choose(chosen)
