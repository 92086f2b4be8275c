"""The left panel: the person, the garments, the colours of what is worn, and what is set right by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_controller import TryOnController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.panels.panel import Panel
from editor.views.theme import Theme
from editor.views.tryon.colours_section import ColoursSection
from editor.views.tryon.garment_list import GarmentList
from editor.views.tryon.parts_section import PartsSection
from editor.views.tryon.person_section import PersonSection
from editor.views.widgets.buttons import Button
from editor.views.widgets.canvas import PictureCanvas
from editor.views.widgets.styling import line


class SourcesPanel(Panel):
    """Signals:
    person_wanted: another person is to be chosen in a dialog.

    Attributes:
        person, garments, colours, parts: its sections.
        change: opens the dialog.
        many: leads to where many are dressed at once.
    """

    person_wanted = Signal()

    def __init__(
        self, theme: Theme, editor: EditorController, tryon: TryOnController, actions: Actions, canvas: PictureCanvas,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, tr("Person"), parent)
        self._editor, self._tryon = editor, tryon
        self.change = Button(theme, tr("Change…"), kind="ghost", scale="s", hint=tr("Choose another person"))
        self.change.clicked.connect(self.person_wanted)
        self.many = Button(
            theme, tr("Many at once…"), kind="ghost", scale="s",
            hint=tr("One outfit on many people, or many garments on one"),
        )  # fmt: skip
        self.header.addWidget(self.many)
        self.header.addWidget(self.change)
        self.person, self.garments = PersonSection(theme, editor, tryon), GarmentList(theme, tryon)
        self.colours = ColoursSection(theme, tryon.colours)
        self.parts = PartsSection(theme, editor, tryon.people, actions, canvas)
        self._lines = [line(), line()]
        for widget in (self.person, self._lines[0], self.garments, self._lines[1], self.colours, self.parts):
            self.body.addWidget(widget)
        editor.image_changed.connect(self.refresh)
        editor.busy_changed.connect(self.refresh)
        tryon.people.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """What there is no use for without a person is left out; what has to wait is switched off."""
        has, busy = self._editor.image is not None, self._editor.busy
        people = self._tryon.people
        for widget in (self.person, self._lines[0], self._lines[1], self.change):
            widget.setVisible(has)
        for section in (self.colours, self.parts):
            section.setVisible(has and people.count > 0)
        can = has and not busy and people.error is None
        self.garments.add_button.setEnabled(can)
        self.garments.add_button.setToolTip(self._why(has, busy))

    def _why(self, has: bool, busy: bool) -> str:
        if not has:
            return tr("First choose a person")
        return tr("One edit at a time") if busy else ""
