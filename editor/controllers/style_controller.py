"""Styles for the picture on the table: which there are, and how it would look with each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Job, Jobs
from editor.controllers.thumbnails import Thumbnail, Thumbnails
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
        self._editor, self._renderer, self._catalog = editor, renderer, catalog
        # Paintings of thumbnails are not to push others out of the store.
        self._painter = Renderer(registry(), ArtefactStore(), networks)
        self._thumbnails = Thumbnails(jobs, self.thumbnail_ready.emit)
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
        document = self._editor.document.without(OPERATION)
        small = _Small(self._renderer, work.source, document)
        shows = (id(work), document)
        names = [NONE, *(name for name, _ in self.styles())]
        return [Thumbnail(name, shows, partial(self._painted, name, small)) for name in names]

    def _painted(self, name: str, small: _Small, job: Job) -> Frame:
        frame = small.frame(job)
        if name == NONE:
            return frame
        document = added(Document(), OPERATION, {"model": name})
        return self._painter.render(Source(frame, f"{id(frame)}"), document, is_cancelled=job.is_cancelled).frame


class _Small:
    """The picture as all styles paint it: made for the first that asks, kept for the others, who come one by one."""

    def __init__(self, renderer: Renderer, source: Source, document: Document) -> None:
        self._renderer, self._source, self._document = renderer, source, document
        self._frame: Frame | None = None

    def frame(self, job: Job) -> Frame:
        if self._frame is None:
            view = View.fitting(self._renderer.output_size(self._source, self._document), PAINTED_PIXELS)
            rendered = self._renderer.render(self._source, self._document, view, is_cancelled=job.is_cancelled)
            self._frame = display_frame(rendered.frame)
        return self._frame
