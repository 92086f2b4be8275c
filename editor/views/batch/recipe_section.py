"""The recipe in the panel: which one, its steps in the order in which they are made, its files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.controllers.batch_plan import BatchPlan
from editor.controllers.batch_recipes import TOOLS, shown_name
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.model.market import Market, markets
from editor.model.recipe import RecipeOutput
from editor.redactor.registry import registry
from editor.views.batch.recipe_sheets import FileSheet, RecipeNameSheet, StepSheet
from editor.views.batch.recipe_words import FORMATS, file_words, icon_of, step_words
from editor.views.batch.step_row import StepRow
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.menu import Menu
from editor.views.widgets.styling import column, label, row

CHANGED = " *"


class RecipeSection(QWidget):
    """Attributes:
    list: the recipes.
    more, add: what is done with a recipe as a whole; steps and files to add.
    rows: steps, then files.
    """

    def __init__(
        self, theme: Theme, plan: BatchPlan, preferences: PreferencesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._plan, self._recipes, self._preferences = theme, plan, plan.recipes, preferences
        self._markets: dict[str, Market] = {}
        self._fixed = False
        self.list = ChoiceList(name=tr("Recipe"))
        self.more = IconButton(theme, "ellipsis", tr("Save, share, take from the editor"), kind="")
        self.add = Button(theme, tr("Step"), icon="plus", kind="ghost", scale="s", hint=tr("Add a step or a file"))
        self.rows: list[StepRow] = []
        self._none = label(tr("No steps yet. Choose a recipe, or add a step."), "second", wrap=True)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.more.clicked.connect(lambda: self.menu().open_under(self.more))
        self.add.clicked.connect(lambda: self.add_menu().open_under(self.add))
        self._recipes.listed.connect(self.refresh)
        self._recipes.changed.connect(self.refresh)
        self.refresh()

    def set_usable(self, on: bool) -> None:
        """Whether anything can be changed: not while there is a batch."""
        self._fixed = not on
        self.list.setEnabled(on)
        for button in (self.more, self.add):
            button.setVisible(on)
        self._fix_rows()

    def refresh(self) -> None:
        """Show the recipe as it is now."""
        recipes = self._recipes
        own = [(name, shown_name(name)) for name in recipes.names()]
        here = recipes.recipe.name
        if here and here not in dict(own):
            own.append((here, shown_name(here)))
        choices = [(name, words + (CHANGED if name == here and recipes.is_changed else "")) for name, words in own]
        if choices != [(self.list.itemData(i), self.list.itemText(i)) for i in range(self.list.count())]:
            self.list.set_choices(choices)
        self.list.choose(here)
        self._show_rows()

    def menu(self) -> Menu:
        """What is done with a recipe as a whole."""
        menu, recipes = Menu(self), self._recipes
        take = menu.addAction(tr("From what was just done in the editor"), recipes.take_from_editor)
        take.setEnabled(recipes.can_take_from_editor)
        menu.addSeparator()
        save = menu.addAction(tr("Save"), lambda: recipes.save(recipes.recipe.name))
        save.setEnabled(recipes.is_own and recipes.is_changed)
        menu.addAction(tr("Save as…"), self._ask_name)
        menu.addSeparator()
        menu.addAction(tr("Import…"), self._import)
        menu.addAction(tr("Export…"), self._export)
        menu.addSeparator()
        menu.addAction(tr("Delete the recipe"), recipes.delete).setEnabled(recipes.is_own)
        return menu

    def add_menu(self) -> Menu:
        """Steps by their tools, and files."""
        menu, by_tool = Menu(self), dict[str, list[str]]()
        for name in self._recipes.missing():
            by_tool.setdefault(registry()[name].tool, []).append(name)
        words = {"background": tr("Background"), "retouch": tr("Retouch"), "settings": tr("Settings"),
                 "heal": tr("Heal"), "looks": tr("Looks"), "crop": tr("Crop")}  # fmt: skip
        for tool in sorted(by_tool, key=lambda one: TOOLS.index(one) if one in TOOLS else len(TOOLS)):
            adding = [(tr(registry()[name].title), partial(self._recipes.add, name)) for name in by_tool[tool]]
            self._fill(menu, words.get(tool, tool.capitalize()), adding)
        menu.addSeparator()
        files = [(title, partial(self._add_file, format=key)) for key, title in FORMATS.items()]
        self._fill(menu, tr("File"), files)
        shops = [(one.title, partial(self._add_file, market=key)) for key, one in self.markets.items()]
        self._fill(menu, tr("File for a marketplace"), shops)
        return menu

    @property
    def markets(self) -> dict[str, Market]:
        """Those there are, by their ids; read when they are first asked for."""
        if not self._markets:
            self._markets = dict(markets())
        return self._markets

    # Inside

    def _lay_out(self) -> None:
        top = row()
        top.addWidget(self.list, 1)
        top.addWidget(self.more)
        self._holder = QWidget()
        self._box = column(self._holder, gap=6)
        outer = column(self, (16, 12, 16, 12), 8)
        outer.addLayout(top)
        outer.addWidget(self._none)
        outer.addWidget(self._holder)

    def _show_rows(self) -> None:
        place = next((number for number, one in enumerate(self.rows) if one.hasFocus() or one.remove.hasFocus()), None)
        for old in self.rows:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        steps, files = self._recipes.steps, self._recipes.recipe.files
        self.rows = []
        for step in steps:
            title, detail = step_words(step)
            self._add_row(
                icon_of(step.edit.operation), title, detail, lambda step=step: self._open_step(step),
                lambda step=step: self._recipes.remove(step),
            )  # fmt: skip
        for number, output in enumerate(files):
            icon, title, detail = file_words(output, self.markets if output.market else {})
            self._add_row(
                icon, title, detail, lambda number=number: self._open_file(number),
                lambda number=number: self._recipes.remove_file(number) if self._recipes.recipe.outputs else None,
            )  # fmt: skip
        self._none.setVisible(not steps)
        self._fix_rows()
        if place is not None and self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus()

    def _fix_rows(self) -> None:
        """A recipe without files has one in the picture's own format, which cannot be taken out."""
        usual = not self._recipes.recipe.outputs
        for number, line in enumerate(self.rows):
            line.set_fixed(self._fixed, removable=not (usual and number == len(self.rows) - 1))

    def _add_row(
        self, icon: str, title: str, detail: str, opened: Callable[[], None], gone: Callable[[], None]
    ) -> None:
        line = StepRow(self._theme, icon, title, detail)
        line.opened.connect(opened)
        # Not inside the row's own event: it goes away by it.
        line.removal_wanted.connect(lambda: QTimer.singleShot(0, self, gone))
        line.step_wanted.connect(lambda by: self._step(line, by))
        self._box.addWidget(line)
        self.rows.append(line)

    def _add_file(self, **what: str) -> None:
        self._recipes.add_file(RecipeOutput(**what))

    def _step(self, line: StepRow, by: int) -> None:
        place = self.rows.index(line) + by
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()

    def _choose(self, name: object) -> None:
        self._recipes.choose(str(name))

    def _open_step(self, step: object) -> None:
        StepSheet(self._theme, self.window(), self._recipes, step).open()

    def _open_file(self, place: int) -> None:
        sheet = FileSheet(self._theme, self.window(), self._plan, self.markets, place)
        sheet.open(sheet.market)

    def _ask_name(self) -> None:
        recipes = self._recipes
        sheet = RecipeNameSheet(self._theme, self.window(), recipes, shown_name(recipes.recipe.name), recipes.save)
        sheet.open(sheet.name)

    def _import(self) -> None:
        folder = self._preferences.values.last_folder
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Import a recipe"), folder, _filter())
        if name:
            self._recipes.import_file(Path(name))

    def _export(self) -> None:
        start = Path(self._preferences.values.last_folder) / f"{shown_name(self._recipes.recipe.name)}.json"
        name, _ = QFileDialog.getSaveFileName(self.window(), tr("Export the recipe"), str(start), _filter())
        if name:
            self._recipes.export(Path(name))

    @staticmethod
    def _fill(menu: Menu, title: str, acts: Sequence[tuple[str, Callable[[], None]]]) -> None:
        inner = Menu(menu, title)
        for words, act in acts:
            inner.addAction(words, act)
        menu.addMenu(inner)


def _filter() -> str:
    return f"{tr('Recipes')} (*.json)"
