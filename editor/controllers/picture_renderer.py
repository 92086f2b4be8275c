"""Keeps the pictures on the canvas up to date: the newest wish is rendered next, what became stale is dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.controllers.viewport import Viewport
from editor.controllers.work import Work
from editor.model.colour_profile import ColourProfile
from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.redactor.geometry import View, apply
from editor.redactor.operation import GeometricOperation
from editor.redactor.registry import registry
from editor.redactor.renderer import RenderCache, Renderer
from editor.redactor.source import Source


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """How often each value occurs.

    Attributes:
        counts: 3 x 256, of red, green and blue; pixels that are fully transparent do not count.
        dark, light: share of pixels, 0-1, with a channel at its lowest or highest value.
    """

    counts: NDArray[np.int64]
    dark: float
    light: float


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """A rendered part of a picture, ready for the screen.

    Attributes:
        frame: 8 bit, sRGB.
        left, top, width, height: the part it covers, in full-size pixels of the result.
        size: full size of the result.
        pixels: the same part in the picture's own depth and colours, for the pixel under the pointer.
        histogram: of `frame`; only of results.
        quick: whether a coarser one was made while the hand moves.
    """

    frame: Frame
    left: float
    top: float
    width: float
    height: float
    size: tuple[int, int]
    pixels: Frame
    histogram: Histogram | None = None
    quick: bool = False


class PictureRenderer(QObject):
    """Renders what the viewport shows of the original and the result.

    Signals:
        original_rendered(Tile), result_rendered(Tile): newest wish fulfilled.
        failed(object): a render failed: the error.
    """

    original_rendered = Signal(object)
    result_rendered = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, renderer: Renderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._renderer = renderer
        self._cache = RenderCache()
        self._work: Work | None = None
        self._viewport: Viewport | None = None
        self._shown_original: tuple[object, ...] = ()
        self._generation = 0

    def start(self, work: Work | None) -> None:
        """Turn to another picture; what is still being rendered of the last one is not delivered."""
        self._work = work
        self._generation += 1
        self._shown_original = ()
        self._cache.clear()

    def look(self, viewport: Viewport) -> None:
        """Remember what is visible; `show` renders it, the original too: another canvas may be looking."""
        self._viewport = viewport
        self._shown_original = ()

    def show(self, document: Document, *, moving: bool = False) -> None:
        """Render the visible part of `document`. While the hand is `moving`, high-density screens get it coarser."""
        if self._work is None or self._viewport is None:
            return
        source, viewport = self._work.source, self._viewport
        coarse = moving and viewport.ratio > 1.25
        geometry = self._renderer.geometry(source, document)
        view = viewport.view(geometry.size, coarse=coarse)
        if view is None:
            return
        self._submit("result", source, document, view, geometry.size, self.result_rendered.emit, quick=coarse)
        original = _geometry_alone(document)
        wish = (source.sha256, original, view)
        if wish != self._shown_original and not coarse:
            self._shown_original = wish
            self._submit("original", source, original, view, geometry.size, self.original_rendered.emit)

    def _submit(
        self,
        what: str,
        source: Source,
        document: Document,
        view: View,
        size: tuple[int, int],
        deliver: Callable[[Tile], None],
        *,
        quick: bool = False,
    ) -> None:
        generation = self._generation

        def work(job: Job) -> Tile:
            rendered = self._renderer.render(source, document, view, cache=self._cache, is_cancelled=job.is_cancelled)
            tile = _tile(rendered.frame, view, size, with_histogram=what == "result")
            return replace(tile, quick=quick)

        def done(tile: Tile) -> None:
            if generation == self._generation:
                deliver(tile)

        def failed(error: BaseException) -> None:
            if generation == self._generation:
                self.failed.emit(error)

        self._jobs.submit(work, on_done=done, on_failed=failed, lane="render", replaces=(what, id(self)))


def _geometry_alone(document: Document) -> Document:
    known = registry()
    kept = (e for e in document.edits if e.operation in known and issubclass(known[e.operation], GeometricOperation))
    return Document(document.picture, tuple(kept))


def _tile(frame: Frame, view: View, size: tuple[int, int], *, with_histogram: bool) -> Tile:
    shown = display_frame(frame)
    corners = apply(view.matrix(size), np.array([[0, 0], [view.width, view.height]], np.float64))
    (left, top), (right, bottom) = corners
    histogram = histogram_of(shown) if with_histogram else None
    return Tile(shown, left, top, right - left, bottom - top, size, frame, histogram)


def display_frame(frame: Frame) -> Frame:
    """A frame as an sRGB screen shows it, 8 bit."""
    rgb = ColourProfile.parse(frame.icc).to_srgb(to_depth(frame.rgb, "uint8"))
    return Frame(rgb, None if frame.alpha is None else to_depth(frame.alpha, "uint8"))


def histogram_of(frame: Frame) -> Histogram:
    """The histogram of an 8-bit frame."""
    import cv2

    mask = None if frame.alpha is None else (frame.alpha > 0).astype(np.uint8)
    rgb = np.ascontiguousarray(frame.rgb)
    counts = np.stack([cv2.calcHist([rgb], [c], mask, [256], [0, 256]).ravel() for c in range(3)]).astype(np.int64)
    total = max(1, int(counts[0].sum()))
    return Histogram(counts, int(counts[:, 0].max()) / total, int(counts[:, 255].max()) / total)
