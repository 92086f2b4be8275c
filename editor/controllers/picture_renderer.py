"""Keeps the pictures on the canvas up to date: the newest wish is rendered next, what became stale is dropped."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from editor.controllers.histogram import HistogramCounter
from editor.controllers.jobs import Job, Jobs
from editor.controllers.pace import Pace
from editor.controllers.viewport import Viewport
from editor.controllers.work import Work
from editor.model.document import Document
from editor.model.frame import Frame, Pixels
from editor.redactor.display import Display
from editor.redactor.doubt.places import LIMIT
from editor.redactor.geometry import View, apply
from editor.redactor.operation import GeometricOperation
from editor.redactor.registry import registry
from editor.redactor.renderer import RenderCache, Rendered, Renderer
from editor.redactor.source import Source

REST = 150  # ms without a move that count as rest though nothing was let go


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """A rendered part of a picture, ready for the screen.

    Attributes:
        frame: 8 bit, as the display shows it; sRGB unless there is a monitor profile or a proof.
        left, top, width, height: the part it covers, in full-size pixels of the result.
        size: full size of the result.
        pixels: the same part in the picture's own depth and colours, for the pixel under the pointer.
        moving: whether it was made while the hand moves; then it may be coarser than the screen.
        doubt: H x W bool of the frame's size: what the cut-out may have wrong; None where nothing is known of it.
        band: the same of where its opacity was solved from colours; None where it was not.
        facts: operation -> what it found out.
    """

    frame: Frame
    left: float
    top: float
    width: float
    height: float
    size: tuple[int, int]
    pixels: Frame
    moving: bool = False
    doubt: Pixels | None = None
    band: Pixels | None = None
    facts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


class PictureRenderer(QObject):
    """Renders what the viewport shows of the original and the result.

    While the hand moves the result comes as coarse as it takes to keep up with it (`Pace`), and on dense screens never
    finer than one pixel for each device-independent one; the original waits. As soon as the hand rests, or has rested
    for a moment without letting go, both come as sharp as the screen.

    Signals:
        original_rendered(Tile), result_rendered(Tile): newest wish fulfilled.
        histogram_counted(Histogram): of the result; follows the picture, it does not hold it up.
        awaited(bool): whether pixels of the result are on their way; told anew after each that came before the last.
        failed(object): a render failed: the error.

    Args:
        clock: seconds, for the time that rendering takes.
    """

    original_rendered = Signal(object)
    result_rendered = Signal(object)
    histogram_counted = Signal(object)
    awaited = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        renderer: Renderer,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._renderer, self._clock = jobs, renderer, clock
        # What a coarse picture needs must not push out what the sharp one will need again when the hand rests.
        self._cache, self._coarse_cache = RenderCache(), RenderCache()
        self._pace = Pace()
        self._display = Display()
        self._work: Work | None = None
        self._viewport: Viewport | None = None
        self._shown_original: tuple[object, ...] = ()
        self._moving = Document()
        self._last_view: View | None = None
        self._at_rest: list[Job] = []
        self._generation = 0
        self._newest: Job | None = None  # of the result, until it is over
        self._histogram = HistogramCounter(jobs, self)
        self._histogram.counted.connect(self.histogram_counted)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self.show(self._moving))

    def start(self, work: Work | None) -> None:
        """Turn to another picture; what is still being rendered of the last one is not delivered."""
        self._work = work
        self._generation += 1
        self._shown_original, self._last_view = (), None
        self._rest.stop()
        self._histogram.take(None)
        self._over(self._newest)
        self._cache.clear()
        self._coarse_cache.clear()

    def look(self, viewport: Viewport) -> None:
        """Remember what is visible; `show` renders it, the original too: another canvas may be looking."""
        self._viewport = viewport
        self._shown_original = ()

    def set_display(self, display: Display) -> None:
        """Another way to the screen; `show` renders by it, the original too."""
        self._display = display
        self._shown_original = ()

    def show(self, document: Document, *, moving: bool = False) -> None:
        """Render the visible part of `document`; `moving`: the hand has not come to rest yet."""
        if self._work is None or self._viewport is None:
            return
        size = self._renderer.output_size(self._work.source, document)
        if moving:
            self._show_moving(self._work.source, document, self._viewport, size)
        else:
            self._show_at_rest(self._work.source, document, self._viewport, size)

    def _show_moving(self, source: Source, document: Document, viewport: Viewport, size: tuple[int, int]) -> None:
        for job in self._at_rest:
            job.cancel()  # the hand does not wait for a sharp picture that is out of date already
        self._at_rest.clear()
        factor = self._pace.factor
        view = viewport.view(size, coarseness=factor / max(1.0, viewport.ratio))
        if view is None:
            return
        cache = self._cache if view == viewport.view(size) else self._coarse_cache
        warm, self._last_view = view == self._last_view, view

        def deliver(tile: Tile, seconds: float) -> None:
            if warm and factor == self._pace.factor:
                self._pace.note(seconds)
            self._take_result(replace(tile, moving=True))

        self._await(self._submit("result", source, document, view, size, cache, deliver))
        self._moving = document
        self._rest.start()

    def _show_at_rest(self, source: Source, document: Document, viewport: Viewport, size: tuple[int, int]) -> None:
        self._rest.stop()
        view = viewport.view(size)
        if view is None:
            return
        result = self._submit("result", source, document, view, size, self._cache, lambda t, _s: self._take_result(t))
        self._at_rest = [result]
        self._await(result)
        original = _geometry_alone(document)
        wish = (source.sha256, original, view)

        def deliver(tile: Tile, _seconds: float) -> None:
            self._shown_original = wish
            self.original_rendered.emit(tile)

        if wish != self._shown_original:
            self._at_rest.append(self._submit("original", source, original, view, size, self._cache, deliver))

    def _await(self, result: Job) -> None:
        before, self._newest = self._newest, result
        if before is None:
            self.awaited.emit(True)

    def _over(self, job: Job | None, *, came: bool = False) -> None:
        """A job has ended; `came`: with a newer result."""
        if job is not None and job is self._newest:
            self._newest = None
            self.awaited.emit(False)
        elif came and self._newest is not None:
            self.awaited.emit(True)

    def _take_result(self, tile: Tile) -> None:
        self.result_rendered.emit(tile)
        self._histogram.take(tile.pixels, moving=tile.moving)

    def _submit(
        self,
        what: str,
        source: Source,
        document: Document,
        view: View,
        size: tuple[int, int],
        cache: RenderCache,
        deliver: Callable[[Tile, float], None],
    ) -> Job:
        generation, display = self._generation, self._display

        def work(job: Job) -> tuple[Tile, float]:
            began = self._clock()
            rendered = self._renderer.render(source, document, view, cache=cache, is_cancelled=job.is_cancelled)
            return _tile(rendered, view, size, display), self._clock() - began

        def done(result: tuple[Tile, float]) -> None:
            if generation == self._generation:
                deliver(*result)
                self._over(job, came=what == "result")

        def failed(error: BaseException) -> None:
            if generation == self._generation:
                self.failed.emit(error)
                self._over(job)

        def cancelled() -> None:
            self._over(job)

        job = self._jobs.submit(
            work, on_done=done, on_failed=failed, on_cancelled=cancelled, lane="render", replaces=(what, id(self))
        )
        return job


def _geometry_alone(document: Document) -> Document:
    known = registry()
    kept = (e for e in document.edits if e.operation in known and issubclass(known[e.operation], GeometricOperation))
    return Document(document.picture, tuple(kept))


def _tile(rendered: Rendered, view: View, size: tuple[int, int], display: Display) -> Tile:
    frame, shown = rendered.frame, display.shown(rendered.frame)
    doubt, band = (None if plane is None else plane >= LIMIT for plane in map(rendered.planes.get, ("doubt", "band")))
    corners = apply(view.matrix(size), np.array([[0, 0], [view.width, view.height]], np.float64))
    (left, top), (right, bottom) = corners
    return Tile(shown, left, top, right - left, bottom - top, size, frame, doubt=doubt, band=band, facts=rendered.facts)
