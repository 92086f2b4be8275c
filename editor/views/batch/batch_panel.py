"""The left panel: what is done, to which pictures, and how."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_recipes import USUAL_DOUBT
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.views.batch.files_section import FilesSection
from editor.views.batch.recipe_section import RecipeSection
from editor.views.panels.panel import Panel
from editor.views.theme import Theme
from editor.views.widgets.numbers import Scale
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label, line, row
from editor.views.widgets.value_field import ValueField
from editor.views.widgets.wrapping_row import WrappingRow

DOUBT = Scale(0, 100, 0.5, USUAL_DOUBT, "%")


class BatchPanel(Panel):
    """Attributes:
    recipe, files: its parts.
    aside, doubt: whether doubtful pictures are put aside, and from which doubt on.
    report: whether the report is opened at the end.
    """

    def __init__(
        self, theme: Theme, batch: BatchController, preferences: PreferencesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Recipe"), parent)
        self._batch, self._recipes = batch, batch.plan.recipes
        self.recipe = RecipeSection(theme, batch.plan, preferences)
        self.header.addWidget(self.recipe.add)
        self.files = FilesSection(theme, batch.plan, preferences)
        self._work = Section(theme, tr("Work"))
        self.aside = QCheckBox(tr("Put doubtful ones aside"))
        self.doubt = ValueField(theme, DOUBT, tr("Doubt above which pictures are put aside"))
        self._above = label(tr("Doubt above"), "second")
        self.report = QCheckBox(tr("Open the report at the end"))
        self.report.setChecked(True)
        self._lay_out()
        self.aside.toggled.connect(self._take_doubt)
        self.doubt.committed.connect(lambda _value: self._take_doubt(self.aside.isChecked()))
        self._recipes.changed.connect(self.refresh)
        batch.phase_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Nothing is changed while there is a batch."""
        free = not self._batch.is_open and not self._batch.running
        self.recipe.set_usable(free)
        self.files.set_usable(free)
        self.aside.setEnabled(free)
        above = self._recipes.doubt_above
        self.aside.blockSignals(True)
        self.aside.setChecked(above is not None)
        self.aside.blockSignals(False)
        for widget in (self._above, self.doubt):
            widget.setEnabled(free and above is not None)
        self.doubt.set_value(USUAL_DOUBT if above is None else above)

    def _take_doubt(self, on: bool) -> None:
        self._recipes.set_doubt_above(self.doubt.value if on else None)

    def _lay_out(self) -> None:
        doubt = row()
        doubt.addSpacing(22)  # under the words of the box
        doubt.addWidget(self._above, 1)
        doubt.addWidget(self.doubt)
        self._work.body.addWidget(self.aside)
        self._work.body.addLayout(doubt)
        self._work.body.addWidget(self.report)
        stopped = [label(tr("If stopped"), "second"), label(tr("goes on where it was"), "label")]
        self._work.body.addWidget(WrappingRow(stopped))
        for widget in (self.recipe, line(), self.files, self._work):
            self.body.addWidget(widget)
