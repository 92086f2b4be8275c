"""From one screen to another: by the tabs, by a key, or because what one does there has its end here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.views.command_states import CommandStates
from editor.views.controllers import Controllers
from editor.views.focus_areas import focus_first, focus_next
from editor.views.main_window import MainWindow
from editor.views.screens import Screens
from editor.views.upload_view import ImageUploadView


class Navigation(QObject):
    """Each `go_to_...` shows a place and gives the keyboard to what one begins with there."""

    def __init__(
        self, window: MainWindow, screens: Screens, upload: ImageUploadView, controllers: Controllers,
        states: CommandStates,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._screens, self._upload, self._states = window, screens, upload, states
        self._many, self._correction = controllers.many, controllers.correction
        for name, go in (
            ("upload", self.go_to_upload), ("edit", self.go_to_edit), ("tryon", self.go_to_tryon),
            ("design", self.go_to_design), ("batch", self.go_to_batch), ("next_area", self._next_area),
        ):  # fmt: skip
            window.actions[name].triggered.connect(go)
        screens.many_wanted.connect(self.go_to_many)
        screens.tryon_wanted.connect(self.go_to_tryon)
        screens.edit_wanted.connect(self.go_to_edit)
        screens.design_wanted.connect(self.go_to_design)
        screens.wardrobe_wanted.connect(self.go_to_wardrobe)
        screens.one_of_many_wanted.connect(self._open_one_of_many)
        upload.start_wanted.connect(self._start_from)
        self._correction.changed.connect(self._correct)
        self._correction.sent.connect(self._go_back_to_batch)

    def go_to_upload(self) -> None:
        """Where pictures are opened."""
        self._window.show_place("upload")

    def go_to_edit(self) -> None:
        """The picture and its tools."""
        canvas = self._screens.edit.canvas
        self._window.show_place("edit")
        canvas.setFocus()

    def go_to_tool(self, tool: str) -> None:
        """The editor with a tool in hand."""
        self.go_to_edit()
        self._screens.edit.choose(tool)

    def go_to_tryon(self) -> None:
        """The same picture as a person who is dressed."""
        tryon = self._screens.tryon
        if self._screens.is_built("edit"):
            self._screens.edit.put_tool_away()
        self._window.show_place("tryon")
        tryon.canvas.setFocus()

    def go_to_many(self) -> None:
        """Dress many at once, beginning with who and what is on the table."""
        self._many.wish.take_from_table()
        many = self._screens.many
        self._window.show_place("many")
        focus_first(many.panel)

    def go_to_design(self) -> None:
        """Garments from words; the keyboard is where words are written."""
        design = self._screens.design
        self._window.show_place("design")
        design.panel.words.field.setFocus()

    def go_to_wardrobe(self) -> None:
        """All things of the wardrobe, and what goes with what."""
        page = self._screens.wardrobe
        self._window.show_place("wardrobe")
        focus_first(page.find.search)

    def go_to_batch(self) -> None:
        """Many pictures by one recipe."""
        batch = self._screens.batch
        self._window.show_place("batch")
        focus_first(batch.panel)

    def _go_back_to_batch(self) -> None:
        self._window.show_place("batch")
        self._screens.batch.review.strip.setFocus()

    def _correct(self) -> None:
        """A picture of the batch is on the table."""
        self._states.refresh()
        if self._correction.number:
            self.go_to_tool("background")

    def _open_one_of_many(self, number: int) -> None:
        self.go_to_tryon()
        self._many.open(number)

    def _start_from(self, start: str) -> None:
        self.go_to_edit()
        if start == "cutout":
            self._screens.edit.choose("background")
            self._window.actions["remove_background"].trigger()

    def _next_area(self) -> None:
        areas = [self._window.top_bar, *(self._screens.areas or self._upload.areas())]
        focus_next([area for area in areas if area.isVisible()], self._window.focusWidget())
