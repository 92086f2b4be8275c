"""Styles for the picture on the table: which there are, and how it would look with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.errors import Cancelled
from editor.model.document import Document
from editor.model.frame import Frame
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.display import display_frame
from editor.redactor.geometry import View
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.style import ROLE, Style
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

OPERATION = Style.name
NONE = ""
PAINTED_PIXELS = 480 * 360


class StyleController(QObject):
    """Thumbnails are made on a thread, one after the other, of a small copy: strokes are larger in them than they will
    be in the picture, and can be seen.

    Signals:
        thumbnail_ready(str, Frame): the picture in the style of this name (`NONE`: as it is), 8 bit sRGB.
    """

    thumbnail_ready = Signal(str, object)

    def __init__(
        self,
        jobs: Jobs,
        editor: EditorController,
        renderer: Renderer,
        catalog: Catalog,
        networks: NetworkPool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._editor, self._renderer, self._catalog = jobs, editor, renderer, catalog
        # Paintings of thumbnails are not to push others out of the store.
        self._painter = Renderer(registry(), ArtefactStore(), networks)
        self._thumbnails: Job | None = None
        self._shown: dict[str, tuple[object, ...]] = {}
        editor.image_changed.connect(self.stop)

    def styles(self) -> list[tuple[str, str]]:
        """Name and title of each installed network that paints; English titles of those that come with the program."""
        shipped = dict(Style.parameter("model").choices)
        found = [record for record in self._catalog.records() if record.role == ROLE]
        order = list(shipped)
        found.sort(key=lambda record: order.index(record.name) if record.name in shipped else len(order))
        return [(record.name, shipped.get(record.name, record.title)) for record in found]

    @property
    def current(self) -> str:
        """The name of the style of the picture on the table; `NONE` without one."""
        edit = self._editor.document.edit(OPERATION)
        return str(self._editor.values(OPERATION)["model"]) if edit is not None and edit.enabled else NONE

    def choose(self, name: str) -> None:
        """Paint the picture in the style of this name; `NONE` takes it away."""
        if name != NONE:
            self._editor.paint(name)
        elif self._editor.document.edit(OPERATION) is not None:
            self._editor.reset(OPERATION)

    def request_thumbnails(self) -> None:
        """Make the thumbnails that are not those of the picture as it is now; the newest wish counts."""
        self.stop()
        work = self._editor.work
        if work is None:
            return
        document = self._editor.document.without(OPERATION)
        key = (id(work), document)
        names = [NONE, *(name for name, _ in self.styles())]
        missing = [name for name in names if self._shown.get(name) != key]
        if missing:
            self._begin(missing, document, key)

    def stop(self) -> None:
        """No more thumbnails for now."""
        if self._thumbnails is not None:
            self._thumbnails.cancel()
            self._thumbnails = None

    def forget_thumbnails(self) -> None:
        """They have to be sent again, to a panel that has none yet."""
        self._shown.clear()

    def _begin(self, names: Sequence[str], document: Document, key: tuple[object, ...]) -> None:
        work = self._editor.work
        assert work is not None
        source = work.source

        def small(job: Job) -> Frame:
            view = View.fitting(self._renderer.output_size(source, document), PAINTED_PIXELS)
            rendered = self._renderer.render(source, document, view, is_cancelled=job.is_cancelled)
            return display_frame(rendered.frame)

        self._run(small, lambda frame: self._next(names, frame, key))

    def _next(self, names: Sequence[str], frame: Frame, key: tuple[object, ...]) -> None:
        if not names:
            self._thumbnails = None
            return
        name, *rest = names

        def painted(job: Job) -> Frame:
            if name == NONE:
                return frame
            document = added(Document(), OPERATION, {"model": name})
            source = Source(frame, f"{id(frame)}")
            rendered = self._painter.render(source, document, is_cancelled=job.is_cancelled)
            if job.is_cancelled():
                raise Cancelled
            return rendered.frame

        def done(made: Frame) -> None:
            self._shown[name] = key
            self.thumbnail_ready.emit(name, made)
            self._next(rest, frame, key)

        # A tile that cannot be made stays empty; whoever chooses it is told why.
        self._run(painted, done, lambda _error: self._next(rest, frame, key))

    def _run(
        self,
        work: Callable[[Job], Frame],
        done: Callable[[Frame], None],
        failed: Callable[[BaseException], None] = lambda _error: None,
    ) -> None:
        """The next piece of the thumbnails; what was stopped is not heard of again."""
        job = self._thumbnails = self._jobs.submit(
            work,
            on_done=lambda frame: done(frame) if job is self._thumbnails else None,
            on_failed=lambda error: failed(error) if job is self._thumbnails else None,
            lane="misc",
        )
