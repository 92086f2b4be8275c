"""The screens beyond the first two. Each is built when somebody goes there: the window shows the sooner."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.redactor.doubt.calibration import ROLE
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.retouch import ROLE as RETOUCH
from editor.views.controllers import Controllers
from editor.views.file_acts import FileActs
from editor.views.main_window import MainWindow
from editor.views.menus import help_menu
from editor.views.messages import Messages
from editor.views.panels.network_choice import choice_of
from editor.views.theme import Theme

if TYPE_CHECKING:
    from editor.views.batch.batch_view import BatchView
    from editor.views.design.design_view import DesignView
    from editor.views.editor_view import EditorView
    from editor.views.tryon.many_view import ManyView
    from editor.views.tryon.tryon_view import TryOnView
    from editor.views.wardrobe.wardrobe_page import WardrobePage

CANVASES = ("edit", "tryon")  # screens with a canvas, on which work is seen to go on
LISTS = ("many", "design", "wardrobe", "batch")  # screens of many pictures


class Screens(QObject):
    """Every screen bears the name of its place: `edit` is built by the first look at `.edit`.

    Signals:
        many_wanted(), tryon_wanted(), edit_wanted(), design_wanted(), wardrobe_wanted(): a screen sends to another one.
        one_of_many_wanted(int): a result of many at once is to be looked at in the try-on.
        recipe_wanted(): what was just done is to be kept for other pictures.
    """

    many_wanted = Signal()
    tryon_wanted = Signal()
    edit_wanted = Signal()
    design_wanted = Signal()
    wardrobe_wanted = Signal()
    one_of_many_wanted = Signal(int)
    recipe_wanted = Signal()

    def __init__(
        self, theme: Theme, window: MainWindow, controllers: Controllers, messages: Messages, files: FileActs,
        catalog: Catalog, networks: NetworkPool,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._window, self._controllers = theme, window, controllers
        self._messages, self._files = messages, files
        self._catalog, self._networks = catalog, networks

    @cached_property
    def edit(self) -> EditorView:
        """The editor."""
        from editor.views.batch.return_bar import ReturnBar
        from editor.views.editor_view import EditorView

        controllers, actions = self._controllers, self._window.actions
        edit = EditorView(
            self._theme, controllers.editor, controllers.doubt, controllers.masks, controllers.blemishes,
            controllers.preferences, controllers.presets, controllers.looks, controllers.styles, controllers.markets,
            actions, choice_of(self._catalog, self._networks, ROLE),
            choice_of(self._catalog, self._networks, RETOUCH), parent=self._window.places,
        )  # fmt: skip
        self._add("edit", edit, edit.canvas)
        edit.pointed.connect(self._window.status_bar.show_pointer)
        edit.layout_changed.connect(self._window.keep_layout)
        edit.help_button.clicked.connect(self._open_help)
        edit.history.recipe_button.clicked.connect(self.recipe_wanted)
        edit.add_head(ReturnBar(self._theme, controllers.correction, actions))
        return edit

    @cached_property
    def tryon(self) -> TryOnView:
        """The try-on."""
        from editor.views.tryon.tryon_view import TryOnView

        controllers = self._controllers
        tryon = TryOnView(
            self._theme, controllers.editor, controllers.tryon, controllers.feedback, controllers.film,
            controllers.preferences, self._window.actions, self._files.open,
        )  # fmt: skip
        self._add("tryon", tryon, tryon.corner)
        tryon.person_wanted.connect(self._files.ask)
        self._files.person_wanted.connect(controllers.tryon.keep_outfit)
        tryon.sources.many.clicked.connect(self.many_wanted)
        tryon.pointed.connect(self._window.status_bar.show_pointer)
        return tryon

    @cached_property
    def many(self) -> ManyView:
        """Many at once."""
        from editor.views.tryon.many_view import ManyView

        many = ManyView(self._theme, self._controllers.many, self._controllers.preferences)
        self._add("many", many, many.corner)
        many.back_wanted.connect(self.tryon_wanted)
        many.open_wanted.connect(self.one_of_many_wanted)
        return many

    @cached_property
    def design(self) -> DesignView:
        """Designs from words."""
        from editor.views.design.design_acts import DesignActs
        from editor.views.design.design_view import DesignView
        from editor.views.wardrobe.wardrobe_column import WardrobeColumn

        controllers, actions = self._controllers, self._window.actions
        column = WardrobeColumn(
            self._theme, controllers.wardrobe, controllers.stylist, controllers.preferences, actions
        )  # fmt: skip
        design = DesignView(self._theme, controllers.design, controllers.preferences, actions, column)
        self._add("design", design, design.corner)
        acts = self._design_acts = DesignActs(
            self._theme, self._window, controllers, design, column, self._messages, self._files
        )  # fmt: skip
        acts.edit_wanted.connect(self.edit_wanted)
        acts.tryon_wanted.connect(self.tryon_wanted)
        column.page_wanted.connect(self.wardrobe_wanted)
        return design

    @cached_property
    def wardrobe(self) -> WardrobePage:
        """The wardrobe with room."""
        from editor.views.wardrobe.wardrobe_page import WardrobePage

        controllers, column = self._controllers, self.design.side
        page = WardrobePage(
            self._theme, controllers.wardrobe, controllers.stylist, controllers.outfits, controllers.preferences,
            column, column.pixmaps,
        )  # fmt: skip
        self._add("wardrobe", page, page.corner)
        self._design_acts.take_page(page)
        page.back_wanted.connect(self.design_wanted)
        return page

    @cached_property
    def batch(self) -> BatchView:
        """The batch."""
        from editor.views.batch.batch_view import BatchView

        controllers = self._controllers
        batch = BatchView(self._theme, controllers.batch, controllers.preferences, self._window.actions)
        self._add("batch", batch, batch.corner)
        batch.edit_wanted.connect(controllers.correction.open)
        controllers.correction.failed.connect(self._messages.tell_error)
        return batch

    def _add(self, name: str, view: QWidget, corner: QWidget) -> None:
        self._window.add_place(name, view)
        self._messages.add_corner(name, corner)

    def _open_help(self) -> None:
        button = self.edit.help_button
        help_menu(self._window.actions, self._window).popup(button.mapToGlobal(button.rect().topRight()))

    # What is there now

    def is_built(self, name: str) -> bool:
        """Whether somebody has been there in this window."""
        return name in vars(self)

    @property
    def workplaces(self) -> list[EditorView | TryOnView]:
        """The screens with a canvas that are built."""
        return [getattr(self, name) for name in CANVASES if self.is_built(name)]

    @property
    def workplace(self) -> EditorView | TryOnView | None:
        """The screen with a canvas that is shown, if one is."""
        return getattr(self, self._window.place) if self._window.place in CANVASES else None

    @property
    def areas(self) -> list[QWidget]:
        """What F6 goes through on the screen that is shown; empty on the first two."""
        shown = self._window.place
        return list(getattr(self, shown).areas()) if shown in (*CANVASES, *LISTS) else []

    def take_over(self, old: Screens) -> None:
        """Build what another window had built, showing the same."""
        for name in (*CANVASES, *LISTS):
            if old.is_built(name):
                view = getattr(self, name)
                if name not in ("many", "wardrobe", "batch"):
                    view.take_over(getattr(old, name))
