"""What is done with the work as a whole: undo, redo, save, keep it as a recipe, send it back to its batch."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.controllers.words import tr
from editor.views.controllers import Controllers
from editor.views.main_window import MainWindow
from editor.views.messages import Messages
from editor.views.panels.nothing_edited import NothingEdited
from editor.views.theme import Theme


class WorkActs(QObject):
    """Signals:
    tool_wanted(str): where one can begin, asked for from the note.
    designs_wanted(): Save was pressed where designs are made.

    Attributes:
        note: what Save says before anything is edited.
    """

    tool_wanted = Signal(str)
    designs_wanted = Signal()

    def __init__(self, theme: Theme, window: MainWindow, controllers: Controllers, messages: Messages) -> None:
        super().__init__(window)
        self._theme, self._window, self._controllers, self._messages = theme, window, controllers, messages
        self.note = NothingEdited(theme, window, _tools())
        self.note.tool_wanted.connect(self.tool_wanted)
        editor = controllers.editor
        editor.document_changed.connect(self.note.hide)
        window.place_changed.connect(self.note.hide)
        for name, act in (
            ("undo", editor.undo), ("redo", editor.redo), ("save", self.save),
            ("batch_send", controllers.correction.send),
        ):  # fmt: skip
            window.actions[name].triggered.connect(lambda _on=False, act=act: act())

    def save(self) -> None:
        """Open the dialog, or say that there is nothing to save yet."""
        controllers = self._controllers
        if self._window.place == "design":
            self.designs_wanted.emit()
        elif controllers.editor.busy:
            self._messages.tell(tr("One edit at a time"))
        elif not controllers.saving.edited:
            self.note.open_under(self._window.top_bar.save)
        else:
            from editor.views.image_download_view import ImageDownloadView

            ImageDownloadView(
                self._theme, self._window, controllers.saving, controllers.market_saving, controllers.editor,
                controllers.preferences,
            ).open()  # fmt: skip

    def save_as_recipe(self) -> None:
        """Keep what was just done, for other pictures."""
        from editor.views.batch.recipe_sheets import RecipeNameSheet

        recipes = self._controllers.batch.plan.recipes
        sheet = RecipeNameSheet(
            self._theme, self._window, recipes, recipes.name_from_editor(), recipes.save_from_editor
        )  # fmt: skip
        sheet.kept.connect(self._tell_of_recipe)
        sheet.open(sheet.name)

    def _tell_of_recipe(self, name: str) -> None:
        self._messages.tell(tr("Recipe {name} is kept; Batch uses it on many pictures.", name=name), "ok")


def _tools() -> list[tuple[str, str]]:
    return [("background", tr("Background")), ("retouch", tr("Retouch")), ("settings", tr("Settings"))]
