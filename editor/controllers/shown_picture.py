"""What the canvas and the history show of the picture on the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from editor.controllers.desk import Desk
from editor.controllers.jobs import Job, Jobs
from editor.controllers.picture_renderer import PictureRenderer, Tile
from editor.controllers.viewport import Viewport
from editor.model.frame import Frame
from editor.redactor.display import Display, display_frame
from editor.redactor.geometry import Geometry, View
from editor.redactor.renderer import Renderer

THUMBNAIL_PIXELS = 96 * 96

Points = Sequence[tuple[float, float]]
Way = Callable[[Geometry], Callable[[NDArray[Any]], NDArray[Any]]]


class ShownPicture(QObject):
    """Keeps the pixels of canvas and history up to date, and knows what lies where.

    Signals:
        original_rendered(Tile), result_rendered(Tile): new pixels for the canvas.
        histogram_counted(Histogram): of the result; a little later than its pixels.
        thumbnail_ready(int, Frame): of the step of this index, 8 bit sRGB.
        awaited(bool): whether pixels of the result are on their way; told anew after each that came before the last.
        failed(object): a render failed: the error.
    """

    original_rendered = Signal(object)
    result_rendered = Signal(object)
    histogram_counted = Signal(object)
    thumbnail_ready = Signal(int, object)
    awaited = Signal(bool)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, renderer: Renderer, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._renderer, self._desk = jobs, renderer, desk
        self._tile: Tile | None = None
        self._pictures = PictureRenderer(jobs, renderer, self)
        self._pictures.original_rendered.connect(self.original_rendered)
        self._pictures.result_rendered.connect(self._rendered)
        self._pictures.histogram_counted.connect(self.histogram_counted)
        self._pictures.awaited.connect(self.awaited)
        self._pictures.failed.connect(self.failed)

    def start(self) -> None:
        """Another picture is on the table, or none."""
        self._tile = None
        self._pictures.start(self._desk.work)

    def show(self, *, moving: bool = False) -> None:
        """Render what is visible of the document; `moving`: the hand has not come to rest yet."""
        self._pictures.show(self._desk.shown, moving=moving)

    def look(self, viewport: Viewport) -> None:
        """The canvas shows another part: render it."""
        self._pictures.look(viewport)
        self.show()

    def set_display(self, display: Display) -> None:
        """Show everything by another way to the screen."""
        self._pictures.set_display(display)
        self.show()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of what the canvas shows; (0, 0) without a picture."""
        work = self._desk.work
        return self._renderer.output_size(work.source, self._desk.shown) if work else (0, 0)

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

    def to_input(self, points: Points) -> list[tuple[float, float]]:
        """Points of the canvas, in full-size pixels of what it shows, as points of the upright picture."""
        return self._mapped(points, lambda geometry: geometry.to_input)

    def to_result(self, points: Points) -> list[tuple[float, float]]:
        """Points of the upright picture as points of the canvas."""
        return self._mapped(points, lambda geometry: geometry.to_result)

    def make_thumbnail(self, index: int) -> None:
        """The thumbnail of the step of this index, made on a thread."""
        work = self._desk.work
        assert work is not None
        document = work.history.steps[index].document

        def make(job: Job) -> Frame:
            view = View.fitting(self._renderer.output_size(work.source, document), THUMBNAIL_PIXELS)
            return display_frame(
                self._renderer.render(work.source, document, view, is_cancelled=job.is_cancelled).frame
            )

        def done(frame: Frame) -> None:
            if self._desk.work is work:
                self.thumbnail_ready.emit(index, frame)

        self._jobs.submit(make, on_done=done, on_failed=lambda _error: None, lane="misc")

    def _mapped(self, points: Points, way: Way) -> list[tuple[float, float]]:
        work = self._desk.work
        if work is None:
            return list(points)
        geometry = self._renderer.geometry(work.source, self._desk.shown)
        return [(float(x), float(y)) for x, y in way(geometry)(np.array(points, np.float64).reshape(-1, 2))]

    def _rendered(self, tile: Tile) -> None:
        self._tile = tile
        self.result_rendered.emit(tile)
