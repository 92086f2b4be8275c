"""The one door of the views to the picture on the table: open it, edit it step by step, see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.controllers.autosaver import Autosaver
from editor.controllers.desk import Desk
from editor.controllers.edit_runner import EditRunner
from editor.controllers.finding import DOING_WORDS, Finding
from editor.controllers.jobs import Job, Jobs
from editor.controllers.picture_files import PictureFiles
from editor.controllers.shown_picture import ShownPicture
from editor.controllers.step_words import step_detail
from editor.controllers.viewport import Viewport
from editor.controllers.work import Work
from editor.errors import EditorError
from editor.model.document import Document, History, Step
from editor.model.input_image import InputImage, Limits
from editor.model.parameter import Value
from editor.model.used_picture import UsedPicture
from editor.redactor import registry as operations
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.backdrops.grounds import is_nothing
from editor.redactor.display import Display
from editor.redactor.reframe import reframed
from editor.redactor.renderer import Renderer

CUTTING = ("cutout", "mask", "mask_strokes")  # what makes a subject that a transparent backdrop sets free
ANOTHER_VIEW = ("perspective", "straighten", "crop")
AUTO_ALL = ("brightness", "contrast", "color_balance")


class EditorController(QObject):
    """Turns the user's acts into steps; opening is done by `PictureFiles`, showing by `ShownPicture`.

    Signals:
        opening(str): a file of this name is being read.
        image_changed(): another picture is on the table, or none.
        open_failed(object, object): the path or name, and the error.
        picture_missing(object, object): a project at this path needs its picture located: path and error.
        document_changed(): values or steps changed, also while the hand moves.
        history_changed(): steps or position changed.
        thumbnail_ready(int, Frame): of the step of this index, 8 bit sRGB.
        original_rendered(Tile), result_rendered(Tile): new pixels for the canvas.
        histogram_counted(Histogram): of the result; a little later than its pixels.
        awaited(bool): whether pixels of the result are on their way; told anew after each that came before the last.
        busy_changed(bool): an edit runs: others have to wait.
        progress(float, str): how far the running edit is, and its step in English.
        notice(str): something worth saying, in English, e.g. ``"No object found."``.
        failed(object): an edit failed; the document is as it was.
        autosaved(): all steps are on disk.

    Args:
        limits: the limits on files to open; asked each time, for they are preferences.
    """

    opening = Signal(str)
    image_changed = Signal()
    open_failed = Signal(object, object)
    picture_missing = Signal(object, object)
    document_changed = Signal()
    history_changed = Signal()
    thumbnail_ready = Signal(int, object)
    original_rendered = Signal(object)
    result_rendered = Signal(object)
    histogram_counted = Signal(object)
    awaited = Signal(bool)
    busy_changed = Signal(bool)
    progress = Signal(float, str)
    notice = Signal(str)
    failed = Signal(object)
    autosaved = Signal()

    def __init__(
        self,
        jobs: Jobs,
        renderer: Renderer,
        artefacts: ArtefactStore,
        autosaver: Autosaver,
        limits: Callable[[], Limits],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._renderer, self._artefacts = renderer, artefacts
        self._autosaver = autosaver
        self._desk = Desk()
        self._edits = EditRunner(jobs, self)
        self._files = PictureFiles(self._edits, artefacts, limits, self)
        self._shown = ShownPicture(jobs, renderer, self._desk, self)
        self._finding = Finding(renderer, self._desk, self._edits, self._push)
        self._connect()

    def _connect(self) -> None:
        edits, files, shown, autosaver = self._edits, self._files, self._shown, self._autosaver
        for signal in (edits.failed, shown.failed, autosaver.failed):
            signal.connect(self.failed)
        edits.busy_changed.connect(self.busy_changed)
        edits.progress.connect(self.progress)
        edits.refused.connect(lambda: self.notice.emit("One edit at a time."))
        files.opening.connect(self.opening)
        files.opened.connect(self._opened)
        files.open_failed.connect(self.open_failed)
        files.picture_missing.connect(self.picture_missing)
        files.project_saved.connect(lambda: self.notice.emit("Project saved."))
        shown.original_rendered.connect(self.original_rendered)
        shown.result_rendered.connect(self.result_rendered)
        shown.histogram_counted.connect(self.histogram_counted)
        shown.awaited.connect(self.awaited)
        shown.thumbnail_ready.connect(self.thumbnail_ready)
        autosaver.saved.connect(lambda _path: self.autosaved.emit())

    # What there is

    @property
    def work(self) -> Work | None:
        """The picture on the table with its history."""
        return self._desk.work

    @property
    def image(self) -> InputImage | None:
        return self._desk.work.image if self._desk.work else None

    @property
    def history(self) -> History | None:
        return self._desk.work.history if self._desk.work else None

    @property
    def document(self) -> Document:
        """The document as shown: while the hand moves, ahead of the history."""
        return self._desk.document

    @property
    def busy(self) -> bool:
        return self._edits.busy

    @property
    def doing(self) -> str:
        """What the running edit does, in English; empty when none of this controller runs."""
        return self._edits.doing

    @property
    def output_size(self) -> tuple[int, int]:
        """Width and height of the result as it would be saved; (0, 0) without a picture."""
        return self._renderer.output_size(self._desk.work.source, self.document) if self._desk.work else (0, 0)

    @property
    def shown_size(self) -> tuple[int, int]:
        """Width and height of what the canvas shows: without the operations that `hide` leaves out."""
        return self._shown.size

    @property
    def transparent(self) -> bool:
        """Whether the result may have transparent parts."""
        if self._desk.work is None or not is_nothing(self.values("backdrop")):
            return False
        cut = any(edit.operation in CUTTING and edit.enabled for edit in self.document.edits)
        return cut or self._desk.work.image.frame.alpha is not None

    def values(self, operation: str) -> dict[str, Value]:
        """All values of an operation as shown, defaults included."""
        edit = self.document.edit(operation)
        return operations.registry()[operation].complete(edit.values if edit else {})

    def autos(self, operation: str) -> frozenset[str]:
        """The parameters of an operation whose value is the automatic one."""
        edit = self.document.edit(operation)
        return edit.autos if edit else frozenset()

    def facts(self, operation: str) -> dict[str, Any]:
        """What was found out for an operation of the document as shown; empty where nothing is known."""
        edit = self.document.edit(operation)
        found = [self._artefacts.get(key) for key in edit.artefacts.values()] if edit else []
        return {name: fact for artefact in found if artefact is not None for name, fact in artefact.facts.items()}

    # Opening and keeping

    def open(self, path: Path) -> None:
        """Open a picture or a project."""
        self._files.open(path)

    def open_bytes(self, data: bytes, name: str) -> None:
        """Open a picture that has no file: pasted."""
        self._files.open_bytes(data, name)

    def open_project(self, path: Path, picture: Path | None = None, *, autosave: bool = False) -> None:
        """Open a project; `picture` says where its picture lies now, `autosave` that it continues an autosave."""
        self._files.open_project(path, picture, autosave=autosave)

    def save_project(self, path: Path, *, embed: bool = False) -> None:
        """Write a project file, replacing an older one; `embed` puts the picture inside."""
        if self._desk.work is not None:
            self._files.save_project(self._desk.work, path, embed=embed)

    def close_picture(self) -> None:
        """Clear the table; the autosave stays."""
        self.cancel()
        self._take(None)

    # Editing

    def remove_background(self, quality: str = "quality") -> None:
        """Find the object with a network and take the rest away."""

        def done(facts: Mapping[str, Any]) -> None:
            if facts.get("empty"):
                self.notice.emit("No object found.")

        self._finding.by_network("cutout", {"model": quality}, "Background", DOING_WORDS[0], done)

    def retouch(self, quality: str = "quality") -> None:
        """Let a network find what a retoucher would do to light and colours."""
        self._finding.by_network("retouch", {"model": quality}, "Retouch", DOING_WORDS[2])

    def paint(self, style: str) -> None:
        """Let a network paint the picture in the style of this name."""
        values: dict[str, Value] = {"model": style}
        if not self.values("style")["style"]:
            values["style"] = 100.0
        words = step_detail(operations.registry()["style"], {"model": style}, ())
        self._finding.by_network("style", values, "Style", DOING_WORDS[4], detail=words)

    def adopt(self, document: Document, title: str, detail: str) -> None:
        """Do what a document of this picture says that was worked out elsewhere, as an edit that can be cancelled.

        Args:
            title, detail: what the history says of the step, in English.
        """
        self._finding.adopt(document, title, detail, DOING_WORDS[6])

    def place(self, values: Mapping[str, Value]) -> None:
        """Lay the object on a canvas: it is found first, with the cut-out where there is one."""
        self._finding.placed(values)

    def lay_on(self, picture: Path) -> None:
        """Another picture becomes the backdrop, kept with the work from now on."""
        try:
            used = UsedPicture.of_file(picture)
            values = {"kind": "picture", "picture": used.to_value()}
            self._finding.by_network("backdrop", values, "Backdrop", DOING_WORDS[7], detail=used.name)
        except EditorError as error:
            self.failed.emit(error)

    def dress(self, values: Mapping[str, Value], detail: str, told: Callable[[Mapping[str, Any]], None]) -> None:
        """Work out what a person is dressed in, as an edit that can be cancelled.

        Args:
            detail: what the history says of the step.
            told: takes the facts.
        """
        try:
            self._finding.by_network("tryon", values, "Try-on", DOING_WORDS[5], told, detail)
        except EditorError as error:
            self.failed.emit(error)

    def work_beside(self, work: Callable[[Job], object], done: Callable[..., None], doing: str) -> None:
        """Something that lasts and changes no picture: when no edit runs, and cancelled as one."""
        if self._edits.may_begin():
            self._edits.run(work, done, doing)

    def set_values(
        self, operation: str, values: Mapping[str, Value], *, final: bool = True, detail: str | None = None
    ) -> None:
        """Set values of an operation.

        Args:
            final: False while the hand moves (the canvas follows, the history waits), True when it has come to rest.
            detail: what the history says of the step, in English; the values where it is None.
        """
        if self._desk.work is None or not self._edits.may_begin():
            return
        try:
            document = operations.added(self.document, operation, values)
        except EditorError as error:
            self.failed.emit(error)
            return
        if operation != "crop":
            document = reframed(self._renderer, self._desk.work.source, self._desk.work.history.document, document)
        if final:
            kind = operations.registry()[operation]
            self._push(document, kind.title, step_detail(kind, values, ()) if detail is None else detail)
        else:
            self._desk.draft = document
            self._shown.show(moving=True)  # first: it is rendered while the panels follow
            self.document_changed.emit()

    def add_stroke(
        self, operation: str, stroke: Mapping[str, Value], title: str, *, takes_long: bool = False, doing: str = ""
    ) -> None:
        """One more stroke, one step named `title` (English).

        Args:
            takes_long: the stroke is worked out first, as an edit that can be cancelled; otherwise the canvas follows.
            doing: what is said meanwhile, in English; that an object is removed when empty.
        """
        if self._desk.work is None or not self._edits.may_begin():
            return
        strokes = (*self.values(operation)["strokes"], stroke)
        try:
            document = operations.added(self.document, operation, {"strokes": strokes})
        except EditorError as error:
            self.failed.emit(error)
            return
        detail = f"× {len(strokes)}"
        if takes_long:
            self._finding.stroke(document, operation, title, detail, doing)
        else:
            self._push(document, title, detail)

    def set_auto(self, *names: str) -> None:
        """Let these operations find all the values that they can find by themselves."""
        self._finding.autos(names)

    def set_grey_point(self, x: float, y: float) -> None:
        """White balance by a place of the canvas (full-size pixels) that is grey in reality."""
        self._finding.grey_point(x, y)

    def correct_by_card(self) -> None:
        """Find the color card in the picture, and correct the colours by it."""
        self._finding.card()

    def set_corners(self, corners: Sequence[tuple[float, float]]) -> None:
        """Make a rectangle of what lies between four corners, in parts of the upright picture, in one step.

        What set the whole picture straight, and its crop, were for another view of it: they go.
        """
        if self._desk.work is not None and self._edits.may_begin():
            kind, before = operations.registry()["corners"], self.document.without(*ANOTHER_VIEW)
            self._push(operations.added(before, kind.name, {"corners": tuple(corners)}), kind.title, "")

    def auto_all(self) -> None:
        """Auto for light and colour in one step."""
        self.set_auto(*(name for name in AUTO_ALL if name in operations.registry()))

    def apply(self, recipe: Document, title: str) -> None:
        """Do what a recipe does, its automatic values found anew for this picture, in one step named `title`."""
        self._finding.recipe(recipe, title)

    def reset(self, *names: str) -> None:
        """Back to the defaults: take these operations out of the document."""
        if self._desk.work is not None and self._edits.may_begin():
            title = operations.registry()[names[0]].title if len(names) == 1 else "Reset"
            self._push(self.document.without(*names), title, "")

    def toggle(self, operation: str) -> None:
        """Switch an edit off or on; it keeps its values."""
        edit = self.document.edit(operation)
        if edit is not None and self._edits.may_begin():
            title = operations.registry()[operation].title
            self._push(self.document.with_edit(replace(edit, enabled=not edit.enabled)), title, "")

    def undo(self) -> None:
        self._go((self.history.position if self.history else 0) - 1)

    def redo(self) -> None:
        self._go((self.history.position if self.history else 0) + 1)

    def go(self, position: int) -> None:
        """Stand at a step of the history."""
        self._go(position)

    def cancel(self) -> None:
        """Stop the running edit; the document stays as it was."""
        self._edits.cancel()

    # Showing

    def look(self, viewport: Viewport) -> None:
        """The canvas shows another part: render it."""
        self._shown.look(viewport)

    def set_display(self, display: Display) -> None:
        """Show everything by another way to the screen."""
        self._shown.set_display(display)

    def hide(self, *names: str) -> None:
        """Leave operations out of what is shown, as while the crop frame is drawn on the whole picture."""
        if self._desk.hidden != frozenset(names):
            self._desk.hidden = frozenset(names)
            self.document_changed.emit()
            self._shown.show()

    def request_thumbnails(self) -> None:
        """Make the thumbnails of all steps (again): for a history that is shown later than the picture was opened."""
        for index in range(len(self.history.steps) if self.history else 0):
            self._shown.make_thumbnail(index)

    def pixel(self, x: float, y: float) -> tuple[int, int, int] | None:
        """The result's values, in the picture's own depth, at a full-size point; None where nothing is rendered."""
        return self._shown.pixel(x, y)

    def to_input(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        """Points of the canvas, in full-size pixels of what it shows, as points of the upright picture."""
        return self._shown.to_input(points)

    def to_result(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        """Points of the upright picture as points of the canvas."""
        return self._shown.to_result(points)

    # Inside

    def _opened(self, work: Work, continues: str) -> None:
        self._autosaver.begin(continues)
        self._take(work)

    def _take(self, work: Work | None) -> None:
        self._desk.take(work)
        self._shown.start()
        self.image_changed.emit()
        self.document_changed.emit()
        self.history_changed.emit()
        if work is not None:
            self.request_thumbnails()
        self._shown.show()

    def _push(self, document: Document, title: str, detail: str) -> None:
        assert self._desk.work is not None
        self._desk.draft = None
        self._desk.work.history.push(Step(document, title, detail))
        self._after_step()
        self._shown.make_thumbnail(self._desk.work.history.position)

    def _go(self, position: int) -> None:
        if self._desk.work is not None and self._edits.may_begin():
            self._desk.draft = None
            self._desk.work.history.go(position)
            self._after_step()

    def _after_step(self) -> None:
        assert self._desk.work is not None
        self.document_changed.emit()
        self.history_changed.emit()
        self._shown.show()
        self._autosaver.save(self._desk.work)
