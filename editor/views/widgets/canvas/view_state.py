"""Zoom and place: how points of the picture and points of a pane belong together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

FIT_MARGIN = 12.0  # screen pixels around a picture that is fitted into its pane
LARGEST = 32.0  # device pixels a picture pixel
LADDER = (0.05, 0.0833, 0.125, 0.1667, 0.25, 0.3333, 0.5, 0.6667, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0)


@dataclass(frozen=True, slots=True)
class ViewState:
    """What the canvas looks at.

    Attributes:
        size: the picture, full-size pixels.
        pane: size of a pane, device-independent screen pixels.
        ratio: device pixels a screen pixel.
        zoom: screen pixels a picture pixel; 100 % is `1 / ratio`, one device pixel a picture pixel.
        centre: the picture point in the middle of the pane.
        fitted: the whole picture is shown, and stays so when the pane changes its size.
    """

    size: QSizeF
    pane: QSizeF
    ratio: float = 1.0
    zoom: float = 1.0
    centre: QPointF = field(default_factory=QPointF)
    fitted: bool = True

    @property
    def percent(self) -> float:
        return 100 * self.zoom * self.ratio

    @property
    def fit_zoom(self) -> float:
        """The zoom that shows the whole picture, never above 100 %."""
        if self.size.isEmpty():
            return 1.0 / self.ratio
        across = (self.pane.width() - 2 * FIT_MARGIN) / self.size.width()
        down = (self.pane.height() - 2 * FIT_MARGIN) / self.size.height()
        return max(1e-4, min(across, down, 1.0 / self.ratio))

    @property
    def smallest(self) -> float:
        return min(self.fit_zoom, LADDER[0] / self.ratio)

    def fit(self) -> ViewState:
        """The whole picture in the middle."""
        middle = QPointF(self.size.width() / 2, self.size.height() / 2)
        return replace(self, zoom=self.fit_zoom, centre=middle, fitted=True)

    def zoomed(self, zoom: float, anchor: QPointF | None = None) -> ViewState:
        """Another zoom, held to its limits, with the picture point under `anchor` staying where it is.

        Args:
            anchor: a point of the pane; without one, its middle.
        """
        zoom = min(max(zoom, self.smallest), LARGEST / self.ratio)
        anchor = self._middle if anchor is None else anchor
        held = self.to_picture(anchor)
        centre = held - (anchor - self._middle) / zoom
        return replace(self, zoom=zoom, centre=centre, fitted=False).held()

    def at(self, centre: QPointF, zoom: float) -> ViewState:
        """Another zoom, held to its limits, with a point of the picture in the middle as far as its edges allow."""
        zoom = min(max(zoom, self.smallest), LARGEST / self.ratio)
        return replace(self, zoom=zoom, centre=centre, fitted=False).held()

    def stepped(self, up: bool, anchor: QPointF | None = None) -> ViewState:
        """The next round zoom above or below."""
        now = self.zoom * self.ratio
        if up:
            target = next((rung for rung in LADDER if rung > now * 1.01), LADDER[-1])
        else:
            target = next((rung for rung in reversed(LADDER) if rung < now * 0.99), LADDER[0])
        return self.zoomed(target / self.ratio, anchor)

    def moved(self, by: QPointF) -> ViewState:
        """The picture moved by screen pixels, held at its edges."""
        return replace(self, centre=self.centre - by / self.zoom, fitted=False).held()

    def resized(self, size: QSizeF, pane: QSizeF, ratio: float) -> ViewState:
        """Another picture size, pane or screen. A picture that was fitted stays fitted."""
        if (size, pane, ratio) == (self.size, self.pane, self.ratio):
            return self
        percent, state = self.zoom * self.ratio, replace(self, size=size, pane=pane, ratio=ratio)
        return state.fit() if self.fitted else replace(state, zoom=percent / ratio).held()

    def held(self) -> ViewState:
        """A picture smaller than its pane stays in the middle, a larger one keeps covering it."""

        def hold(centre: float, length: float, pane: float) -> float:
            half = (pane / 2 - FIT_MARGIN) / self.zoom
            return length / 2 if 2 * half >= length else min(max(centre, half), length - half)

        x = hold(self.centre.x(), self.size.width(), self.pane.width())
        y = hold(self.centre.y(), self.size.height(), self.pane.height())
        return replace(self, centre=QPointF(x, y))

    @property
    def _middle(self) -> QPointF:
        return QPointF(self.pane.width() / 2, self.pane.height() / 2)

    @property
    def origin(self) -> QPointF:
        """Where the picture's corner lies in the pane, on a whole device pixel so that 100 % is exact."""
        corner = self._middle - self.centre * self.zoom
        return QPointF(round(corner.x() * self.ratio) / self.ratio, round(corner.y() * self.ratio) / self.ratio)

    def to_picture(self, point: QPointF) -> QPointF:
        return (point - self.origin) / self.zoom

    def to_pane(self, point: QPointF) -> QPointF:
        return point * self.zoom + self.origin

    def rect_to_pane(self, rect: QRectF) -> QRectF:
        return QRectF(self.to_pane(rect.topLeft()), rect.size() * self.zoom)

    @property
    def visible(self) -> QRectF:
        """The part of the plane of the picture that the pane shows; may reach beyond the picture."""
        return QRectF(self.to_picture(QPointF()), self.pane / self.zoom)
