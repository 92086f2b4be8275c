"""How often each value occurs in the result: counted beside the picture, never before it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from editor.controllers.jobs import Jobs
from editor.model.frame import Frame
from editor.redactor.display import display_frame

EVERY = 100  # ms between two histograms while the hand moves
STRIDE = 4  # while the hand moves one pixel in so many counts, in both directions


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


class HistogramCounter(QObject):
    """Counts the newest frame: now and then and roughly while the hand moves, exactly when it rests.

    Signals:
        counted(Histogram)
    """

    counted = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._frame: Frame | None = None
        self._begun = self._told = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(lambda: self._count(STRIDE))

    def take(self, frame: Frame | None, *, moving: bool = False) -> None:
        """A newer frame, counted as 8-bit sRGB; None: no picture any more, what is being counted is not told."""
        self._frame = frame
        if frame is None:
            self._timer.stop()
            self._told = self._begun
        elif not moving:
            self._timer.stop()
            self._count(1)
        elif not self._timer.isActive():
            self._timer.start()

    def _count(self, stride: int) -> None:
        frame = self._frame
        if frame is None:
            return
        self._begun += 1
        number = self._begun

        def done(histogram: Histogram) -> None:
            if number > self._told:  # two may be counted at a time, and the older one be ready last
                self._told = number
                self.counted.emit(histogram)

        self._jobs.submit(
            lambda _job: histogram_of(display_frame(_thinned(frame, stride))),
            on_done=done,
            lane="misc",
            replaces=("count", id(self)),
        )


def histogram_of(frame: Frame) -> Histogram:
    """The histogram of an 8-bit frame."""
    import cv2

    mask = None if frame.alpha is None else (frame.alpha > 0).astype(np.uint8)
    rgb = np.ascontiguousarray(frame.rgb)
    counts = np.stack([cv2.calcHist([rgb], [c], mask, [256], [0, 256]).ravel() for c in range(3)]).astype(np.int64)
    total = max(1, int(counts[0].sum()))
    return Histogram(counts, int(counts[:, 0].max()) / total, int(counts[:, 255].max()) / total)


def _thinned(frame: Frame, stride: int) -> Frame:
    alpha = None if frame.alpha is None else frame.alpha[::stride, ::stride]
    return frame.with_(rgb=frame.rgb[::stride, ::stride], alpha=alpha)
