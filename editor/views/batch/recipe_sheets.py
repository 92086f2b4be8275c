"""Dialogs in the window: the values of a step, a file, the name of a recipe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.controllers.batch_plan import BatchPlan
from editor.controllers.batch_recipes import BatchRecipes
from editor.controllers.words import tr
from editor.model.market import Market
from editor.model.parameter import Value
from editor.model.recipe import RecipeStep
from editor.redactor.registry import registry
from editor.views.batch.recipe_words import FORMATS
from editor.views.dialogs.name_sheet import NameSheet
from editor.views.dialogs.sheet import Sheet
from editor.views.panels.operation_rows import OperationRows
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.numbers import Scale
from editor.views.widgets.styling import column, label, row
from editor.views.widgets.value_field import ValueField

QUALITY = Scale(1, 100, 1, 92)
LONGEST = Scale(0, 65_535, 1, 0, "px")


class StepSheet(Sheet):
    """The values of a step; every change is taken at once.

    Attributes:
        rows: its parameters.
    """

    def __init__(self, theme: Theme, window: QWidget, recipes: BatchRecipes, step: RecipeStep) -> None:
        operation = registry()[step.edit.operation]
        super().__init__(theme, window, tr(operation.title), 440)
        self._recipes, self._step, self._operation = recipes, step, operation
        self.rows = OperationRows(theme, operation)
        self.rows.moved.connect(self._set)
        self.rows.changed.connect(self._set)
        self.rows.auto_wanted.connect(self._find)
        if self.rows.auto_button is not None:
            head = row()
            head.addWidget(label(tr("Find the values for each picture"), "second"), 1)
            head.addWidget(self.rows.auto_button)
            self.body.addLayout(head)
        self.body.addWidget(self.rows)
        done = PrimaryButton(theme, tr("Done"), keys="Ctrl+Return")
        done.clicked.connect(self.close_sheet)
        self.add_button(done, primary=True)
        self._show()

    def _set(self, _operation: str, values: Mapping[str, Value]) -> None:
        self._take(values)

    def _find(self, _operation: str) -> None:
        self._take({}, frozenset(p.name for p in self._operation.parameters if p.auto))

    def _take(self, values: Mapping[str, Value], autos: frozenset[str] = frozenset()) -> None:
        self._recipes.set_values(self._step, values, autos)
        name = self._operation.name
        self._step = next(one for one in self._recipes.recipe.steps if one.edit.operation == name)
        self._show()

    def _show(self) -> None:
        edit = self._step.edit
        self.rows.show_values(self._operation.complete(edit.values), edit.autos)


class FileSheet(Sheet):
    """What one file of each picture is like.

    Attributes:
        market, format, quality, longest, enlarge, name: its fields.
        save: takes them over.
    """

    def __init__(
        self, theme: Theme, window: QWidget, plan: BatchPlan, markets: Mapping[str, Market], place: int
    ) -> None:
        super().__init__(theme, window, tr("File of each picture"), 440)
        self._plan, self._recipes, self._place = plan, plan.recipes, place
        self._output = output = self._recipes.recipe.files[place]
        self.market = ChoiceList(
            [("", tr("No marketplace")), *((key, one.title) for key, one in markets.items())], name=tr("Marketplace")
        )
        self.format = ChoiceList([("", tr("As the picture")), *FORMATS.items()], name=tr("Format"))
        self.quality = ValueField(theme, QUALITY, tr("Quality"))
        self.longest = ValueField(theme, LONGEST, tr("Longer side"))
        self.enlarge = ChoiceList(
            [("no", tr("Never")), ("fast", tr("Quick")), ("quality", tr("Crisp"))], name=tr("Enlarge smaller pictures")
        )
        self.name = QLineEdit(output.template)
        self.name.setAccessibleName(tr("Names"))
        self._problem = MessageLine(theme)
        self._by_hand = QWidget()
        self._lay_out()
        self.market.choose(output.market)
        self.format.choose(output.format)
        self.enlarge.choose(output.enlarge)
        self.quality.set_value(output.quality)
        self.longest.set_value(output.longest)
        self.market.currentIndexChanged.connect(lambda _index: self._refresh())
        self.format.currentIndexChanged.connect(lambda _index: self._refresh())
        self.name.textChanged.connect(lambda _text: self._refresh())
        cancel = Button(theme, tr("Cancel"), keys="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.save = PrimaryButton(theme, tr("Done"), keys="Ctrl+Return")
        self.save.clicked.connect(self._save)
        self.add_button(cancel)
        self.add_button(self.save, primary=True)
        self._refresh()

    def _lay_out(self) -> None:
        inner = column(self._by_hand, gap=12)
        for words, field in (
            (tr("Format"), self.format), (tr("Quality"), self.quality), (tr("Longer side, 0: as it is"), self.longest),
            (tr("Enlarge smaller pictures"), self.enlarge),
        ):  # fmt: skip
            line = row()
            head = label(words, "second")
            head.setBuddy(field)
            line.addWidget(head, 1)
            line.addWidget(field)
            inner.addLayout(line)
        self.body.setSpacing(12)
        self.body.addWidget(label(tr("Marketplace"), "second"))
        self.body.addWidget(self.market)
        self.body.addWidget(self._by_hand)
        self.body.addWidget(label(tr("Names"), "second"))
        self.body.addWidget(self.name)
        self.body.addWidget(self._problem)

    def _refresh(self) -> None:
        self._by_hand.setVisible(not self.market.value)
        self.quality.setEnabled(self.format.value in ("jpeg", "webp", "avif"))
        problem = self._plan.problem_with(self.name.text())
        self._problem.show_text(problem)
        self.save.setEnabled(not problem)

    def _save(self) -> None:
        changed = replace(
            self._output, market=self.market.value, format=self.format.value, quality=round(self.quality.value),
            longest=round(self.longest.value), enlarge=self.enlarge.value, name=self.name.text().strip(),
        )  # fmt: skip
        self._recipes.set_file(self._place, changed)
        self.close_sheet()


class RecipeNameSheet(NameSheet):
    """Asks what a recipe is to be called.

    Signals:
        kept(str): it was kept under this name.
    """

    kept = Signal(str)

    def __init__(
        self, theme: Theme, window: QWidget, recipes: BatchRecipes, name: str, save: Callable[[str], None]
    ) -> None:
        super().__init__(theme, window, tr("Save the recipe"), name)
        self.wanted.connect(save)
        recipes.listed.connect(self._keep)
        recipes.refused.connect(self.refuse)

    def _keep(self) -> None:
        self.kept.emit(self.name.text().strip())
        self.close_sheet()
