"""The user's acts on one picture, turned into documents and jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.controllers.autosaver import Autosaver
from editor.controllers.jobs import Job, Jobs
from editor.controllers.picture_renderer import PictureRenderer, Tile, display_frame
from editor.controllers.step_words import step_detail
from editor.controllers.viewport import Viewport
from editor.controllers.work import Work
from editor.errors import EditorError, PictureMissingError
from editor.model.document import Document, History, Step
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.parameter import Value
from editor.model.project_file import SUFFIX, picture_bytes, read_project, write_project
from editor.redactor import registry as operations
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import Geometry, View
from editor.redactor.reframe import reframed
from editor.redactor.renderer import Rendered, Renderer

CUTTING = ("cutout", "mask_strokes")  # what makes a subject that a transparent backdrop sets free
AUTO_ALL = ("brightness", "contrast", "color_balance")
THUMBNAIL_PIXELS = 96 * 96
MATTE_PIXELS = 1_000_000
DOING_WORDS = ("Removing the background", "Finding the values", "Saving the project")


class EditorController(QObject):
    """Opens pictures and projects, edits them step by step, and keeps the canvas, the history and the disk up to date.

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
        busy_changed(bool): an edit runs: others have to wait.
        progress(float, str): how far the running edit is, and its step in English.
        notice(str): something worth saying, in English, e.g. ``"No object found."``.
        failed(object): an edit failed; the document is as it was.
        autosaved(): all steps are on disk.

    Attributes:
        doing: what the running edit does, in English; empty when none of this controller runs.

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
        self._jobs = jobs
        self._renderer = renderer
        self._artefacts = artefacts
        self._autosaver = autosaver
        self._limits = limits
        self._pictures = PictureRenderer(jobs, renderer, self)
        self._pictures.original_rendered.connect(self.original_rendered)
        self._pictures.result_rendered.connect(self._rendered)
        self._pictures.histogram_counted.connect(self.histogram_counted)
        self._pictures.failed.connect(self.failed)
        autosaver.saved.connect(lambda _path: self.autosaved.emit())
        autosaver.failed.connect(self.failed)
        jobs.busy_changed.connect(self._busy_changed)
        self.doing = ""
        self._work: Work | None = None
        self._draft: Document | None = None
        self._hidden: frozenset[str] = frozenset()
        self._running: Job | None = None
        self._tile: Tile | None = None

    # What there is

    @property
    def work(self) -> Work | None:
        """The picture on the table with its history."""
        return self._work

    @property
    def image(self) -> InputImage | None:
        return self._work.image if self._work else None

    @property
    def history(self) -> History | None:
        return self._work.history if self._work else None

    @property
    def document(self) -> Document:
        """The document as shown: while the hand moves, ahead of the history."""
        if self._draft is not None:
            return self._draft
        return self._work.history.document if self._work else Document()

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    @property
    def output_size(self) -> tuple[int, int]:
        """Width and height of the result as it would be saved; (0, 0) without a picture."""
        return self._renderer.output_size(self._work.source, self.document) if self._work else (0, 0)

    @property
    def shown_size(self) -> tuple[int, int]:
        """Width and height of what the canvas shows: without the operations that `hide` leaves out."""
        return self._renderer.output_size(self._work.source, self._shown()) if self._work else (0, 0)

    @property
    def transparent(self) -> bool:
        """Whether the result may have transparent parts."""
        if self._work is None or self.values("backdrop")["color"] != "transparent":
            return False
        cut = any(edit.operation in CUTTING and edit.enabled for edit in self.document.edits)
        return cut or self._work.image.frame.alpha is not None

    def values(self, operation: str) -> dict[str, Value]:
        """All values of an operation as shown, defaults included."""
        edit = self.document.edit(operation)
        return operations.registry()[operation].complete(edit.values if edit else {})

    def autos(self, operation: str) -> frozenset[str]:
        """The parameters of an operation whose value is the automatic one."""
        edit = self.document.edit(operation)
        return edit.autos if edit else frozenset()

    def pixel(self, x: float, y: float) -> tuple[int, int, int] | None:
        """The result's values, in the picture's own depth, at a full-size point; None where nothing is rendered."""
        tile = self._tile
        if tile is None:
            return None
        column = int((x - tile.left) * tile.pixels.width / tile.width)
        row = int((y - tile.top) * tile.pixels.height / tile.height)
        if not (0 <= column < tile.pixels.width and 0 <= row < tile.pixels.height):
            return None
        red, green, blue = (int(value) for value in tile.pixels.rgb[row, column])
        return red, green, blue

    def to_input(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        """Points of the canvas, in full-size pixels of what it shows, as points of the upright picture."""
        return self._mapped(points, lambda geometry: geometry.to_input)

    def to_result(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        """Points of the upright picture as points of the canvas."""
        return self._mapped(points, lambda geometry: geometry.to_result)

    # Opening and closing

    def open(self, path: Path) -> None:
        """Open a picture or a project."""
        if path.suffix.lower() == SUFFIX:
            self.open_project(path)
            return
        limits = self._limits()
        self._load(path.name, path, lambda: Work.begin(InputImage.read(path, limits)))

    def open_bytes(self, data: bytes, name: str) -> None:
        """Open a picture that has no file: pasted."""
        limits = self._limits()
        self._load(name, Path(name), lambda: Work.begin(InputImage.from_bytes(data, name, limits), data))

    def open_project(self, path: Path, picture: Path | None = None, *, autosave: bool = False) -> None:
        """Open a project; `picture` says where its picture lies now, `autosave` that it continues an autosave."""
        limits = self._limits()

        def load() -> Work:
            project = read_project(path, operations.migrate)
            data, found = picture_bytes(project, path, picture)
            if found is None:
                image = InputImage.from_bytes(data, project.picture.name, limits)
            else:
                image = InputImage.read(found, limits)
            return Work.resumed(image, project, None if autosave else path, self._artefacts)

        self._load(path.name, path, load, continues=path.name if autosave else "")

    def close_picture(self) -> None:
        """Clear the table; the autosave stays."""
        self.cancel()
        self._take(None)

    # Editing

    def remove_background(self, quality: str = "quality") -> None:
        """Find the object with a network and take the rest away."""
        if self._work is None or not self._may_edit():
            return
        again = self.document.edit("cutout")
        document = self.document
        if again is not None:  # asked for again: whatever network is installed now runs anew
            document = document.without("cutout")
        document = operations.added(document, "cutout", {**(again.values if again else {}), "model": quality})
        source = self._work.source

        def work(job: Job) -> Rendered:
            view = View.fitting(self._renderer.output_size(source, document), MATTE_PIXELS)
            return self._renderer.render(
                source, document, view, is_cancelled=job.is_cancelled, on_progress=job.on_progress
            )

        def done(rendered: Rendered) -> None:
            facts = rendered.facts.get("cutout", {})
            seconds = f"{facts['seconds']:.1f} s" if "seconds" in facts else ""
            self._push(document.with_artefacts(rendered.artefacts), "Background", seconds)
            if facts.get("empty"):
                self.notice.emit("No object found.")

        self._edit(work, done, DOING_WORDS[0])

    def set_values(self, operation: str, values: Mapping[str, Value], *, final: bool = True) -> None:
        """Set values of an operation.

        Args:
            final: False while the hand moves (the canvas follows, the history waits), True when it has come to rest.
        """
        if self._work is None or not self._may_edit():
            return
        try:
            document = operations.added(self.document, operation, values)
        except EditorError as error:
            self.failed.emit(error)
            return
        if operation != "crop":
            document = reframed(self._renderer, self._work.source, self._work.history.document, document)
        if final:
            kind = operations.registry()[operation]
            self._push(document, kind.title, step_detail(kind, values, ()))
        else:
            self._draft = document
            self._show(moving=True)  # first: it is rendered while the panels follow
            self.document_changed.emit()

    def set_auto(self, *names: str) -> None:
        """Let these operations find all the values that they can find by themselves."""
        if self._work is None or not self._may_edit():
            return
        source, document = self._work.source, self.document
        kinds = [operations.registry()[name] for name in names]

        def work(_job: Job) -> dict[str, dict[str, Value]]:
            return {
                kind.name: {
                    p.name: self._renderer.auto(source, document, kind.name, p.name) for p in kind.parameters if p.auto
                }
                for kind in kinds
            }

        def done(found: dict[str, dict[str, Value]]) -> None:
            after = document
            for name, values in found.items():
                after = operations.added(after, name, values, frozenset(values))
            one = kinds[0] if len(kinds) == 1 else None
            detail = step_detail(one, found[one.name], found[one.name]) if one else "auto"
            self._push(after, one.title if one else "Auto all", detail)

        self._edit(work, done, DOING_WORDS[1])

    def auto_all(self) -> None:
        """Auto for light and colour in one step."""
        self.set_auto(*(name for name in AUTO_ALL if name in operations.registry()))

    def apply(self, recipe: Document, title: str) -> None:
        """Do what a recipe does, its automatic values found anew for this picture, in one step named `title`."""
        if self._work is None or not self._may_edit():
            return
        source, document = self._work.source, self.document

        def work(_job: Job) -> Document:
            after = document
            for edit in recipe.edits:
                after = operations.added(after, edit.operation, edit.values, edit.autos)
            return self._renderer.with_autos(source, after)

        self._edit(work, lambda after: self._push(after, "Preset", title), DOING_WORDS[1])

    def reset(self, *names: str) -> None:
        """Back to the defaults: take these operations out of the document."""
        if self._work is not None and self._may_edit():
            title = operations.registry()[names[0]].title if len(names) == 1 else "Reset"
            self._push(self.document.without(*names), title, "")

    def toggle(self, operation: str) -> None:
        """Switch an edit off or on; it keeps its values."""
        edit = self.document.edit(operation)
        if edit is not None and self._may_edit():
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
        if self._running is not None:
            self._running.cancel()

    # Showing

    def look(self, viewport: Viewport) -> None:
        """The canvas shows another part: render it."""
        self._pictures.look(viewport)
        self._show()

    def request_thumbnails(self) -> None:
        """Make the thumbnails of all steps (again): for a history that is shown later than the picture was opened."""
        for index in range(len(self.history.steps) if self.history else 0):
            self._make_thumbnail(index)

    def hide(self, *names: str) -> None:
        """Leave operations out of what is shown, as while the crop frame is drawn on the whole picture."""
        if self._hidden != frozenset(names):
            self._hidden = frozenset(names)
            self.document_changed.emit()
            self._show()

    # Keeping

    def save_project(self, path: Path, *, embed: bool = False) -> None:
        """Write a project file, replacing an older one; `embed` puts the picture inside."""
        if self._work is None:
            return
        work, history = self._work, self._work.history.copy()

        def write(_job: Job) -> None:
            project = work.project_at(path, history, self._artefacts)
            if embed and project.embedded is None and work.image.path is not None:
                project = replace(project, embedded=work.image.path.read_bytes())
            write_project(path, project, overwrite=True)

        def done(_nothing: None) -> None:
            work.project = path
            self.notice.emit("Project saved.")

        self._edit(write, done, DOING_WORDS[2])

    # Inside

    def _load(self, name: str, path: Path, load: Callable[[], Work], *, continues: str = "") -> None:
        if not self._may_edit():
            return
        self.opening.emit(name)

        def done(work: Work) -> None:
            self._autosaver.begin(continues)
            self._take(work)

        def failed(error: BaseException) -> None:
            signal = self.picture_missing if isinstance(error, PictureMissingError) else self.open_failed
            signal.emit(path, error)

        self._running = self._jobs.submit(lambda _job: load(), on_done=done, on_failed=failed, lane="edit")

    def _take(self, work: Work | None) -> None:
        self._work, self._draft, self._tile, self._hidden = work, None, None, frozenset()
        self._pictures.start(work)
        self.image_changed.emit()
        self.document_changed.emit()
        self.history_changed.emit()
        if work is not None:
            self.request_thumbnails()
        self._show()

    def _mapped(
        self, points: Sequence[tuple[float, float]], way: Callable[[Geometry], Callable[[NDArray[Any]], NDArray[Any]]]
    ) -> list[tuple[float, float]]:
        if self._work is None:
            return list(points)
        geometry = self._renderer.geometry(self._work.source, self._shown())
        return [(float(x), float(y)) for x, y in way(geometry)(np.array(points, np.float64).reshape(-1, 2))]

    def _busy_changed(self, busy: bool) -> None:
        if not busy:
            self.doing = ""
        self.busy_changed.emit(busy)

    def _may_edit(self) -> bool:
        if self.busy:
            self.notice.emit("One edit at a time.")
        return not self.busy

    def _edit(self, work: Callable[[Job], object], done: Callable[..., None], doing: str) -> None:
        taken, self.doing = self._work, doing

        def still_here(result: object) -> None:
            if self._work is taken:
                done(result)

        self._running = self._jobs.submit(
            work, on_done=still_here, on_failed=self.failed.emit, on_progress=self.progress.emit, lane="edit"
        )

    def _push(self, document: Document, title: str, detail: str) -> None:
        assert self._work is not None
        self._draft = None
        self._work.history.push(Step(document, title, detail))
        self._after_step()
        self._make_thumbnail(self._work.history.position)

    def _go(self, position: int) -> None:
        if self._work is not None and self._may_edit():
            self._draft = None
            self._work.history.go(position)
            self._after_step()

    def _after_step(self) -> None:
        assert self._work is not None
        self.document_changed.emit()
        self.history_changed.emit()
        self._show()
        self._autosaver.save(self._work)

    def _shown(self) -> Document:
        return self.document.without(*self._hidden) if self._hidden else self.document

    def _show(self, *, moving: bool = False) -> None:
        self._pictures.show(self._shown(), moving=moving)

    def _rendered(self, tile: Tile) -> None:
        self._tile = tile
        self.result_rendered.emit(tile)

    def _make_thumbnail(self, index: int) -> None:
        assert self._work is not None
        work, document = self._work, self._work.history.steps[index].document

        def make(job: Job) -> Frame:
            view = View.fitting(self._renderer.output_size(work.source, document), THUMBNAIL_PIXELS)
            return display_frame(
                self._renderer.render(work.source, document, view, is_cancelled=job.is_cancelled).frame
            )

        def done(frame: Frame) -> None:
            if self._work is work:
                self.thumbnail_ready.emit(index, frame)

        self._jobs.submit(make, on_done=done, on_failed=lambda _error: None, lane="misc")
