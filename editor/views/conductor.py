"""One window with its screens, and what happens between them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QLocale, QObject
from PySide6.QtWidgets import QAbstractButton

from editor.controllers.words import tr
from editor.model.frame import Frame
from editor.model.user import User
from editor.redactor.doubt.calibration import AUTO, ROLE
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.retouch import ROLE as RETOUCH
from editor.views.command_states import CommandStates
from editor.views.controllers import Controllers
from editor.views.file_acts import FileActs
from editor.views.focus_areas import focus_first, focus_next
from editor.views.images import image_of
from editor.views.main_window import MainWindow
from editor.views.menus import help_menu, main_menu
from editor.views.messages import Messages
from editor.views.panels.network_controls import NetworkChoice
from editor.views.panels.nothing_edited import NothingEdited
from editor.views.program_acts import ProgramActs
from editor.views.run_news import RunNews
from editor.views.start_view import StartView
from editor.views.theme import Theme
from editor.views.upload_view import ImageUploadView

if TYPE_CHECKING:
    from editor.views.batch.batch_view import BatchView
    from editor.views.editor_view import EditorView
    from editor.views.tryon.many_view import ManyView
    from editor.views.tryon.tryon_view import TryOnView


class Conductor(QObject):
    """Attributes:
    window: the window.
    start, upload: its other screens.
    messages: toasts and the status line.
    """

    def __init__(
        self, theme: Theme, controllers: Controllers, catalog: Catalog, networks: NetworkPool, resources: Path,
        language: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._controllers = theme, controllers
        editor, preferences = controllers.editor, controllers.preferences
        self.window = MainWindow(theme, preferences, editor)
        self.start = StartView(theme, controllers.accounts, language)
        self.upload = ImageUploadView(
            theme, editor, controllers.uploads, self.window.actions, lambda: preferences.values.max_file_mb,
            [resources / "samples" / "dress.jpg"],
        )  # fmt: skip
        self._catalog, self._networks = catalog, networks
        self._edit: EditorView | None = None
        self._tryon: TryOnView | None = None
        self._many: ManyView | None = None
        self._batch: BatchView | None = None
        for name, view in (("start", self.start), ("upload", self.upload)):
            self.window.add_place(name, view)
        self.program = ProgramActs(theme, self.window, controllers, catalog, networks, resources, language)
        corners = {"start": self.start, "upload": self.upload.frame_area}
        self.messages = Messages(theme, self.window, controllers, corners, self.program.save_report)
        self._news = RunNews(self.window, controllers, self.messages)
        self.files = FileActs(self.window, editor, preferences)
        editor.busy_changed.connect(self._hold_focus)  # before the button that has it is switched off
        self._states = CommandStates(self.window, editor, controllers.correction)
        self._note = NothingEdited(theme, self.window, _tools())
        self._left: Path | None = None
        self._opens = ""  # the name of the file that is about to be read
        self._connect()
        self.show_start()

    @property
    def edit(self) -> EditorView:
        """The editor. Built when it is first asked for: the first screen shows the sooner."""
        if self._edit is None:
            self._edit = self._make_editor()
        return self._edit

    def _make_editor(self) -> EditorView:
        from editor.views.batch.return_bar import ReturnBar
        from editor.views.editor_view import EditorView

        controllers = self._controllers
        edit = EditorView(
            self._theme, controllers.editor, controllers.doubt, controllers.masks, controllers.blemishes,
            controllers.preferences, controllers.presets, controllers.looks, controllers.styles, controllers.markets,
            self.window.actions, self._choice(ROLE), self._choice(RETOUCH), parent=self.window.places,
        )  # fmt: skip
        self.window.add_place("edit", edit)
        self.messages.add_corner("edit", edit.canvas)
        edit.pointed.connect(self.window.status_bar.show_pointer)
        edit.layout_changed.connect(self.window.keep_layout)
        edit.help_button.clicked.connect(self._open_help)
        edit.history.recipe_button.clicked.connect(self._save_as_recipe)
        edit.add_head(ReturnBar(self._theme, controllers.correction, self.window.actions))
        return edit

    @property
    def tryon(self) -> TryOnView:
        """The try-on. Built when somebody goes there."""
        if self._tryon is None:
            self._tryon = self._make_tryon()
        return self._tryon

    def _make_tryon(self) -> TryOnView:
        from editor.views.tryon.tryon_view import TryOnView

        controllers = self._controllers
        tryon = TryOnView(
            self._theme, controllers.editor, controllers.tryon, controllers.feedback, controllers.film,
            controllers.preferences, self.window.actions, self.files.open,
        )  # fmt: skip
        self.window.add_place("tryon", tryon)
        self.messages.add_corner("tryon", tryon.corner)
        tryon.person_wanted.connect(self.files.ask)
        self.files.person_wanted.connect(controllers.tryon.keep_outfit)
        tryon.sources.many.clicked.connect(self.go_to_many)
        tryon.pointed.connect(self.window.status_bar.show_pointer)
        return tryon

    @property
    def many(self) -> ManyView:
        """Many at once. Built when somebody goes there."""
        if self._many is None:
            self._many = self._make_many()
        return self._many

    def _make_many(self) -> ManyView:
        from editor.views.tryon.many_view import ManyView

        many = ManyView(self._theme, self._controllers.many, self._controllers.preferences)
        self.window.add_place("many", many)
        self.messages.add_corner("many", many.corner)
        many.back_wanted.connect(self._go_to_tryon)
        many.open_wanted.connect(self._open_one_of_many)
        return many

    @property
    def batch(self) -> BatchView:
        """The batch. Built when somebody goes there."""
        if self._batch is None:
            self._batch = self._make_batch()
        return self._batch

    def _make_batch(self) -> BatchView:
        from editor.views.batch.batch_view import BatchView

        controllers = self._controllers
        batch = BatchView(self._theme, controllers.batch, controllers.preferences, self.window.actions)
        self.window.add_place("batch", batch)
        self.messages.add_corner("batch", batch.corner)
        batch.edit_wanted.connect(controllers.correction.open)
        controllers.correction.failed.connect(self.messages.tell_error)
        return batch

    @property
    def _workplace(self) -> EditorView | TryOnView | None:
        """The screen with a canvas that is shown, if one is."""
        return {"edit": self._edit, "tryon": self._tryon}.get(self.window.place)

    def _choice(self, role: str) -> NetworkChoice:
        return NetworkChoice(_qualities(self._catalog, role), lambda quality: self._networks.seconds(role, quality))

    # Places

    def show_start(self) -> None:
        """Ask who works here."""
        self.window.show_place("start")
        self._controllers.samples.load()

    def begin_work(self, user: User, files: Sequence[Path]) -> None:
        """Somebody was let in."""
        self.show_user(user)
        self.window.show_place("upload")
        self.upload.show_recent()
        self._offer(self._controllers.autosaver.newest())
        if files:
            self.files.open(files)
        self.upload.begin(first=not self._controllers.preferences.values.welcomed)

    def _offer(self, left: Path | None) -> None:
        """Offer to go on with work of last time, if there is any."""
        self._left = left
        self.upload.offer_to_continue(_described(left) if left else "")

    def show_user(self, user: User) -> None:
        """Who works here, in the top bar."""
        self.window.top_bar.show_user(tr("Guest") if user.is_guest else user.login)
        self.window.top_bar.set_menus(
            main_menu(self.window.actions, self.window), self.program.user_menu(user, self.window)
        )

    def take_over(self, old: Conductor) -> None:
        """Go on where another window, in another language, has stood."""
        self.window.setGeometry(old.window.geometry())
        self.start.sample.take_over(old.start.sample)
        user = self._controllers.accounts.user
        if user is not None:
            self.show_user(user)
            self._offer(old._left)
            self.upload.begin(first=not self._controllers.preferences.values.welcomed)
            if old._edit is not None:
                self.edit.take_over(old.edit)
            if old._tryon is not None:
                self.tryon.take_over(old.tryon)
            if old._many is not None:
                self.many  # noqa: B018
            if old._batch is not None:
                self.batch  # noqa: B018
        self.window.show_place(old.window.place)
        self.window.setWindowState(old.window.windowState())
        self.window.show()
        if old.program.preferences_open:
            self.program.preferences()

    def dissolve(self) -> None:
        """Take the window down; the program goes on without it."""
        self.window.closing.disconnect(self._closing)
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    # Connections

    def _connect(self) -> None:
        actions, editor = self.window.actions, self._controllers.editor
        self.start.language_chosen.connect(self._choose_language)
        self._controllers.samples.ready.connect(self._show_samples)
        actions["upload"].triggered.connect(self._go_to_upload)
        actions["edit"].triggered.connect(self._go_to_edit)
        actions["tryon"].triggered.connect(self._go_to_tryon)
        actions["batch"].triggered.connect(self.go_to_batch)
        actions["undo"].triggered.connect(lambda _on=False: editor.undo())
        actions["redo"].triggered.connect(lambda _on=False: editor.redo())
        actions["save"].triggered.connect(self.save)
        actions["cancel"].triggered.connect(self._cancel)
        actions["next_area"].triggered.connect(self._next_area)
        actions["quit"].triggered.connect(self.window.close)
        self.upload.file_chosen.connect(self._open_one)
        self.upload.start_wanted.connect(self._start_from)
        self.upload.continue_wanted.connect(self._continue)
        self.window.drop_hovers.connect(self.upload.mark_drop)
        self.files.told.connect(self.messages.tell)
        editor.image_changed.connect(self._picture_changed)
        editor.document_changed.connect(self._note.hide)
        self.window.place_changed.connect(self._note.hide)
        self._note.tool_wanted.connect(self._go_to_tool)
        editor.opening.connect(self._opening)
        editor.busy_changed.connect(self._busy)
        editor.progress.connect(self._progress)
        self._controllers.correction.changed.connect(self._correct)
        self._controllers.correction.sent.connect(self._go_back_to_batch)
        actions["batch_send"].triggered.connect(lambda _on=False: self._controllers.correction.send())
        self.window.closing.connect(self._closing)

    def _choose_language(self, language: str) -> None:
        self._controllers.preferences.set(language=language)

    def _show_samples(self, original: Frame, result: Frame) -> None:
        self.start.sample.show_pictures(image_of(original), image_of(result))

    def _go_to_upload(self) -> None:
        self.window.show_place("upload")

    def _go_to_edit(self) -> None:
        canvas = self.edit.canvas
        self.window.show_place("edit")
        canvas.setFocus()

    def _go_to_tryon(self) -> None:
        tryon = self.tryon
        if self._edit is not None:
            self._edit.put_tool_away()
        self.window.show_place("tryon")
        tryon.canvas.setFocus()

    def go_to_many(self) -> None:
        """Dress many at once, beginning with who and what is on the table."""
        self._controllers.many.wish.take_from_table()
        many = self.many
        self.window.show_place("many")
        focus_first(many.panel)

    def go_to_batch(self) -> None:
        """Many pictures by one recipe."""
        batch = self.batch
        self.window.show_place("batch")
        focus_first(batch.panel)

    def _correct(self) -> None:
        """A picture of the batch is on the table."""
        self._states.refresh()
        if self._controllers.correction.number:
            self._go_to_edit()
            self.edit.choose("background")

    def _save_as_recipe(self) -> None:
        """Keep what was just done, for other pictures."""
        from editor.views.batch.recipe_sheets import RecipeNameSheet

        recipes = self._controllers.batch.plan.recipes
        sheet = RecipeNameSheet(
            self._theme, self.window, recipes, recipes.name_from_editor(), recipes.save_from_editor
        )  # fmt: skip
        sheet.kept.connect(self._tell_of_recipe)
        sheet.open(sheet.name)

    def _tell_of_recipe(self, name: str) -> None:
        self.messages.tell(tr("Recipe {name} is kept; Batch uses it on many pictures.", name=name), "ok")

    def _go_back_to_batch(self) -> None:
        self.window.show_place("batch")
        self.batch.review.strip.setFocus()

    def _open_one_of_many(self, number: int) -> None:
        self._go_to_tryon()
        self._controllers.many.open(number)

    def _go_to_tool(self, tool: str) -> None:
        self._go_to_edit()
        self.edit.choose(tool)

    def _open_one(self, path: Path) -> None:
        self.files.open([path])

    def _start_from(self, start: str) -> None:
        self._go_to_edit()
        if start == "cutout":
            self.edit.choose("background")
            self.window.actions["remove_background"].trigger()

    def _continue(self) -> None:
        if self._left is not None:
            left = self._left
            self._offer(None)
            self._controllers.editor.open_project(left, autosave=True)

    def _picture_changed(self) -> None:
        if self._controllers.editor.image is not None:
            self._controllers.preferences.set(welcomed=True)
            self.program.find_device()
        if self._controllers.editor.image is None and self.window.place == "edit":
            self.window.show_place("upload")

    def _opening(self, name: str) -> None:
        """Whoever opens another picture does not want to go on with the last work; a guest's is not kept longer."""
        user = self._controllers.accounts.user
        self._opens = name
        if self._left is not None and user is not None and user.is_guest:
            self._controllers.autosaver.forget(self._left)
        self._offer(None)

    def _hold_focus(self, busy: bool) -> None:
        """A button that is switched off would hand the keyboard to whatever comes next: it belongs to the picture."""
        focus = self.window.focusWidget()
        if busy and self._workplace is not None and isinstance(focus, QAbstractButton):
            self._workplace.canvas.setFocus()

    def _busy(self, busy: bool) -> None:
        if not busy:
            self._opens = ""
            for view in (self._edit, self._tryon):
                if view is not None:
                    view.progress.end()
        elif self._workplace is not None:
            self._workplace.progress.begin(self._words_of_work())

    def _words_of_work(self) -> str:
        doing = self._controllers.editor.doing
        if self._opens and not doing:
            return tr("Opening {name}", name=self._opens)
        return tr(doing or "Saving")

    def _progress(self, share: float, step: str) -> None:
        if self._workplace is not None:
            self._workplace.progress.update_progress(share or None, tr(step) if step else "")

    def _cancel(self) -> None:
        if self._controllers.editor.busy:
            self._controllers.editor.cancel()
        elif self._workplace is not None:
            self._workplace.canvas.setFocus()

    def _next_area(self) -> None:
        lists = {"many": self._many, "batch": self._batch}.get(self.window.place)
        areas = [self.window.top_bar, *(self._workplace or lists or self.upload).areas()]
        focus_next([area for area in areas if area.isVisible()], self.window.focusWidget())

    def _open_help(self) -> None:
        menu = help_menu(self.window.actions, self.window)
        menu.popup(self.edit.help_button.mapToGlobal(self.edit.help_button.rect().topRight()))

    # Save

    def save(self) -> None:
        """Open the dialog, or say that there is nothing to save yet."""
        if self._controllers.editor.busy:
            self.messages.tell(tr("One edit at a time"))
        elif not self._controllers.saving.edited:
            self._note.open_under(self.window.top_bar.save)
        else:
            from editor.views.image_download_view import ImageDownloadView

            ImageDownloadView(
                self._theme, self.window, self._controllers.saving, self._controllers.market_saving,
                self._controllers.editor, self._controllers.preferences,
            ).open()  # fmt: skip

    def _closing(self) -> None:
        user = self._controllers.accounts.user
        if self._left is not None and user is not None and user.is_guest:
            self._controllers.autosaver.forget(self._left)  # it was offered once


def _qualities(catalog: Catalog, role: str) -> list[tuple[str, str]]:
    """The networks there are for a task: the shipped ones by their care, the best first, added ones by name."""
    words = {"quality": tr("Quality"), "fast": tr("Fast")}
    found: dict[str, str] = {}
    for record in catalog.records():
        if record.role == role:
            first = record.quality in words and record.quality not in found
            found[record.quality if first else record.name] = words[record.quality] if first else record.title
    if set(words) <= set(found) and catalog.asks_better(role):
        found[AUTO] = tr("Auto")
    order = [*words, AUTO]
    return sorted(found.items(), key=lambda one: order.index(one[0]) if one[0] in order else len(order))


def _tools() -> list[tuple[str, str]]:
    return [("background", tr("Background")), ("retouch", tr("Retouch")), ("settings", tr("Settings"))]


def _described(autosave: Path) -> str:
    when = QFileInfo(str(autosave)).lastModified()
    return tr("the work of {time}", time=QLocale().toString(when, QLocale.FormatType.ShortFormat))
