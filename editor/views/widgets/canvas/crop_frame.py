"""How a frame follows the hand: pure geometry in full-size pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

Edges = tuple[int, int]  # which edges move: -1 left or top, 1 right or bottom, 0 neither
INSIDE: Edges = (0, 0)
LEAST = 1.0


def drag_inside(frame: QRectF, by: QPointF, bounds: QRectF) -> QRectF:
    """The whole frame moved, held inside `bounds`."""
    x = min(max(frame.left() + by.x(), bounds.left()), bounds.right() - frame.width())
    y = min(max(frame.top() + by.y(), bounds.top()), bounds.bottom() - frame.height())
    return QRectF(QPointF(x, y), frame.size())


def drag_edges(frame: QRectF, edges: Edges, by: QPointF, bounds: QRectF, ratio: float | None = None) -> QRectF:
    """Some edges moved, held inside `bounds`, at least a pixel apart.

    Args:
        ratio: width by height to keep; the opposite corner stays, or the middle of the opposite edge.
    """
    left, top, right, bottom = frame.left(), frame.top(), frame.right(), frame.bottom()
    if edges[0] < 0:
        left = min(max(left + by.x(), bounds.left()), right - LEAST)
    elif edges[0] > 0:
        right = max(min(right + by.x(), bounds.right()), left + LEAST)
    if edges[1] < 0:
        top = min(max(top + by.y(), bounds.top()), bottom - LEAST)
    elif edges[1] > 0:
        bottom = max(min(bottom + by.y(), bounds.bottom()), top + LEAST)
    moved = QRectF(QPointF(left, top), QPointF(right, bottom))
    return moved if ratio is None else _with_ratio(moved, edges, ratio, bounds)


def fit_ratio(frame: QRectF, ratio: float, bounds: QRectF) -> QRectF:
    """The frame of this ratio with the same middle and about the same area, shrunk where `bounds` are too narrow."""
    height = (frame.width() * frame.height() / ratio) ** 0.5
    shrink = min(1.0, bounds.width() / (height * ratio), bounds.height() / height)
    size = QSizeF(height * ratio, height) * shrink
    corner = frame.center() - QPointF(size.width() / 2, size.height() / 2)
    return drag_inside(QRectF(corner, size), QPointF(), bounds)


def whole_pixels(frame: QRectF) -> QRectF:
    """Edges on whole pixels, at least one apart."""
    left, top = round(frame.left()), round(frame.top())
    return QRectF(left, top, max(1, round(frame.right()) - left), max(1, round(frame.bottom()) - top))


def _with_ratio(frame: QRectF, edges: Edges, ratio: float, bounds: QRectF) -> QRectF:
    across, down = edges
    width = frame.width() if across else frame.height() * ratio
    if across and down:
        width = max(width, frame.height() * ratio)
    anchor = QPointF(
        frame.right() if across < 0 else frame.left() if across else frame.center().x(),
        frame.bottom() if down < 0 else frame.top() if down else frame.center().y(),
    )
    room_across = _room(anchor.x(), across, bounds.left(), bounds.right())
    room_down = _room(anchor.y(), down, bounds.top(), bounds.bottom())
    width = max(LEAST, min(width, room_across, room_down * ratio))
    height = width / ratio
    left = anchor.x() - (width if across < 0 else 0 if across else width / 2)
    top = anchor.y() - (height if down < 0 else 0 if down else height / 2)
    return QRectF(left, top, width, height)


def _room(anchor: float, direction: int, low: float, high: float) -> float:
    """How far a side may grow from `anchor`."""
    if direction < 0:
        return anchor - low
    return high - anchor if direction > 0 else 2 * min(anchor - low, high - anchor)
