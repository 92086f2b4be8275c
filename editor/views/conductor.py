"""One window with its screens: who is let in, and what happens when the picture or the language changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.controllers.words import tr
from editor.model.frame import Frame
from editor.model.user import User
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.views.command_states import CommandStates
from editor.views.controllers import Controllers
from editor.views.file_acts import FileActs
from editor.views.images import image_of
from editor.views.left_work import LeftWork
from editor.views.main_window import MainWindow
from editor.views.menus import main_menu
from editor.views.messages import Messages
from editor.views.navigation import Navigation
from editor.views.program_acts import ProgramActs
from editor.views.run_news import RunNews
from editor.views.screens import Screens
from editor.views.start_view import StartView
from editor.views.theme import Theme
from editor.views.upload_view import ImageUploadView
from editor.views.work_acts import WorkActs
from editor.views.work_progress import WorkProgress

if TYPE_CHECKING:
    from editor.views.batch.batch_view import BatchView
    from editor.views.design.design_view import DesignView
    from editor.views.editor_view import EditorView
    from editor.views.tryon.many_view import ManyView
    from editor.views.tryon.tryon_view import TryOnView


class Conductor(QObject):
    """Attributes:
    window: the window.
    start, upload: its first two screens.
    screens: the others.
    messages: toasts and the status line.
    program, files, work: what is done with the program, with files, with the work as a whole.
    navigation: from one screen to another.
    """

    def __init__(
        self, theme: Theme, controllers: Controllers, catalog: Catalog, networks: NetworkPool, resources: Path,
        language: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self._controllers = controllers
        editor, preferences = controllers.editor, controllers.preferences
        self.window = MainWindow(theme, preferences, editor)
        self.start = StartView(theme, controllers.accounts, language)
        self.upload = ImageUploadView(
            theme, editor, controllers.uploads, self.window.actions, lambda: preferences.values.max_file_mb,
            [resources / "samples" / "dress.jpg"],
        )  # fmt: skip
        for name, view in (("start", self.start), ("upload", self.upload)):
            self.window.add_place(name, view)
        self.program = ProgramActs(theme, self.window, controllers, catalog, networks, resources, language)
        corners = {"start": self.start, "upload": self.upload.frame_area}
        self.messages = Messages(theme, self.window, controllers, corners, self.program.save_report)
        self._news = RunNews(self.window, controllers, self.messages)
        self.files = FileActs(self.window, editor, preferences)
        self.screens = Screens(theme, self.window, controllers, self.messages, self.files, catalog, networks)
        self._progress = WorkProgress(self.window, self.screens, editor)
        states = CommandStates(self.window, editor, controllers.correction, controllers.design)
        self.work = WorkActs(theme, self.window, controllers, self.messages)
        self.navigation = Navigation(self.window, self.screens, self.upload, controllers, states)
        self._left = LeftWork(self.upload, controllers, self)
        self._connect()
        self.show_start()

    @property
    def edit(self) -> EditorView:
        """The editor."""
        return self.screens.edit

    @property
    def tryon(self) -> TryOnView:
        """The try-on."""
        return self.screens.tryon

    @property
    def many(self) -> ManyView:
        """Many at once."""
        return self.screens.many

    @property
    def design(self) -> DesignView:
        """Designs from words."""
        return self.screens.design

    @property
    def batch(self) -> BatchView:
        """The batch."""
        return self.screens.batch

    def _connect(self) -> None:
        editor = self._controllers.editor
        self.start.language_chosen.connect(self._choose_language)
        self._controllers.samples.ready.connect(self._show_samples)
        self.upload.file_chosen.connect(self._open_one)
        self.window.drop_hovers.connect(self.upload.mark_drop)
        self.window.actions["quit"].triggered.connect(self.window.close)
        self.window.closing.connect(self._left.forget_guest)
        self.files.told.connect(self.messages.tell)
        self.work.tool_wanted.connect(self.navigation.go_to_tool)
        self.screens.recipe_wanted.connect(self.work.save_as_recipe)
        self.work.designs_wanted.connect(self._save_designs)
        editor.image_changed.connect(self._picture_changed)

    # Who works here

    def show_start(self) -> None:
        """Ask who works here."""
        self.window.show_place("start")
        self._controllers.samples.load()

    def begin_work(self, user: User, files: Sequence[Path]) -> None:
        """Somebody was let in."""
        self.show_user(user)
        self.window.show_place("upload")
        self.upload.show_recent()
        self._left.offer(self._controllers.autosaver.newest())
        if files:
            self.files.open(files)
        self.upload.begin(first=not self._controllers.preferences.values.welcomed)

    def show_user(self, user: User) -> None:
        """Who works here, in the top bar."""
        self.window.top_bar.show_user(tr("Guest") if user.is_guest else user.login)
        self.window.top_bar.set_menus(
            main_menu(self.window.actions, self.window), self.program.user_menu(user, self.window)
        )

    # Another window

    def take_over(self, old: Conductor) -> None:
        """Go on where another window, in another language, has stood."""
        self.window.setGeometry(old.window.geometry())
        self.start.sample.take_over(old.start.sample)
        user = self._controllers.accounts.user
        if user is not None:
            self.show_user(user)
            self._left.offer(old._left.path)
            self.upload.begin(first=not self._controllers.preferences.values.welcomed)
            self.screens.take_over(old.screens)
        self.window.show_place(old.window.place)
        self.window.setWindowState(old.window.windowState())
        self.window.show()
        if old.program.preferences_open:
            self.program.preferences()

    def dissolve(self) -> None:
        """Take the window down; the program goes on without it."""
        self.window.closing.disconnect(self._left.forget_guest)
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    # What happens

    def _choose_language(self, language: str) -> None:
        self._controllers.preferences.set(language=language)

    def _show_samples(self, original: Frame, result: Frame) -> None:
        self.start.sample.show_pictures(image_of(original), image_of(result))

    def _save_designs(self) -> None:
        self.screens.design.save()

    def _open_one(self, path: Path) -> None:
        self.files.open([path])

    def _picture_changed(self) -> None:
        if self._controllers.editor.image is not None:
            self._controllers.preferences.set(welcomed=True)
            self.program.find_device()
        elif self.window.place == "edit":
            self.window.show_place("upload")
