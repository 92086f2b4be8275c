"""Looks for the picture on the table: which there are, how it would look with each, tables in and out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.learn_controller import LearnController
from editor.controllers.thumbnails import Thumbnail, Thumbnails
from editor.errors import EditorError
from editor.model.colour_table import table_of
from editor.model.document import Document
from editor.model.frame import Frame
from editor.model.parameter import Value
from editor.model.table_file import read_table, write_table
from editor.redactor.display import display_frame
from editor.redactor.geometry import View
from editor.redactor.looks import KnownLook, LookCatalog, imported_name
from editor.redactor.operations.look import NONE
from editor.redactor.registry import added
from editor.redactor.renderer import RenderCache, Renderer
from editor.redactor.source import Source

OPERATION = "look"
THUMBNAIL_PIXELS = 240 * 180


class LookController(QObject):
    """Uses and keeps looks. Files are read and written on threads, thumbnails made there, one after the other.

    Signals:
        changed(): other looks, or other favourites.
        thumbnail_ready(str, Frame): the picture with the look of this name (`NONE`: without), 8 bit sRGB.
        refused(object): a table could not be read, kept or written: the error.
        exported(str): a table was written to the file of this name.

    Attributes:
        learning: makes new ones out of pictures.

    Args:
        catalog: the looks of the person who works; asked each time, for it changes with the account.
    """

    changed = Signal()
    thumbnail_ready = Signal(str, object)
    refused = Signal(object)
    exported = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        editor: EditorController,
        renderer: Renderer,
        catalog: Callable[[], LookCatalog],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._editor, self._renderer, self._catalog = jobs, editor, renderer, catalog
        self._choice = 0
        self._thumbnails = Thumbnails(jobs, self.thumbnail_ready.emit)
        self.learning = LearnController(jobs, editor, renderer, catalog, self._use_added, self)
        editor.image_changed.connect(self.stop)

    def looks(self) -> list[KnownLook]:
        """All looks, favourites first."""
        favourites = self.favourites()
        return sorted(self._catalog().looks(), key=lambda look: look.name not in favourites)

    def favourites(self) -> frozenset[str]:
        return self._catalog().favourites()

    @property
    def current(self) -> str:
        """The name of the look of the picture on the table; `NONE` without one."""
        edit = self._editor.document.edit(OPERATION)
        return str(edit.values.get("look", NONE)) if edit is not None and edit.enabled else NONE

    # Acts

    def choose(self, name: str) -> None:
        """Give the picture the look of this name; `NONE` takes it away."""
        self._choice += 1
        choice = self._choice
        if name == NONE:
            if self._editor.document.edit(OPERATION) is not None:
                self._editor.reset(OPERATION)
            return
        look = self._known(name)
        if look is None or self._editor.work is None:
            return

        def use(values: dict[str, Value]) -> None:
            if choice == self._choice:  # nobody has chosen another one meanwhile
                faint = self._editor.values(OPERATION)["strength"] == 0
                self._editor.set_values(OPERATION, {**values, **({"strength": 100.0} if faint else {})})

        self._run(lambda _job: look.values(), use)

    def set_favourite(self, name: str, favourite: bool) -> None:
        """Make a look a favourite, or no longer one."""
        try:
            self._catalog().set_favourite(name, favourite)
        except EditorError as error:
            self.refused.emit(error)
            return
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Forget a look of one's own; the picture keeps it."""
        look = self._known(name)
        if look is not None:
            self._catalog().remove(look)
            self.changed.emit()

    def import_file(self, path: Path) -> None:
        """Add the table in a file to the looks, and use it."""
        catalog = self._catalog()

        def work(_job: Job) -> KnownLook:
            table = read_table(path)
            return catalog.add(_free(imported_name(path, table), catalog), table)

        self._run(work, self._use_added)

    def export_current(self, path: Path) -> None:
        """Write the table of the picture's look to a `.cube` file or a HALD picture, in place of an older one.

        What is at hand under its name is written whole; of a look that is not, what the document carries.
        """
        values, look = self._editor.values(OPERATION), self._known(self.current)
        if self.current == NONE:
            return

        def work(_job: Job) -> None:
            same = look is not None and values["table"] in ("", look.values()["table"])
            table = look.table() if look is not None and same else table_of(str(values["table"]))
            write_table(path, table, overwrite=True)

        self._run(work, lambda _done: self.exported.emit(path.name))

    # Thumbnails

    def request_thumbnails(self) -> None:
        """Make the thumbnails that are not those of the picture as it is now; the newest wish counts."""
        self._thumbnails.request(self._wanted())

    def stop(self) -> None:
        """No more thumbnails for now."""
        self._thumbnails.stop()

    def forget_thumbnails(self) -> None:
        """They have to be sent again, to a panel that has none yet."""
        self._thumbnails.forget()

    def _wanted(self) -> list[Thumbnail]:
        work = self._editor.work
        if work is None:
            return []
        document, cache = self._editor.document.without(OPERATION), RenderCache()

        def thumbnail(look: KnownLook | None) -> Thumbnail:
            make = partial(self._shown_with, look, work.source, document, cache)
            return Thumbnail(NONE if look is None else look.name, (id(work), document, look), make)

        return [thumbnail(look) for look in (None, *self.looks())]

    def _shown_with(
        self, look: KnownLook | None, source: Source, document: Document, cache: RenderCache, job: Job
    ) -> Frame:
        shown = document if look is None else added(document, OPERATION, look.values())
        view = View.fitting(self._renderer.output_size(source, shown), THUMBNAIL_PIXELS)
        rendered = self._renderer.render(source, shown, view, cache=cache, is_cancelled=job.is_cancelled)
        return display_frame(rendered.frame)

    def _use_added(self, look: KnownLook) -> None:
        self.changed.emit()
        self.choose(look.name)

    def _known(self, name: str) -> KnownLook | None:
        return next((look for look in self._catalog().looks() if look.name == name), None)

    def _run(self, work: Callable[[Job], object], done: Callable[..., None]) -> None:
        self._jobs.submit(work, on_done=done, on_failed=self.refused.emit, lane="misc")


def _free(name: str, catalog: LookCatalog) -> str:
    """`name`, or with a number that no look has yet."""
    taken = {word.casefold() for look in catalog.looks() for word in (look.name, look.title)} | {NONE}
    found, number = name, 1
    while found.casefold() in taken:
        number += 1
        found = f"{name[:55].strip()} {number}"
    return found
