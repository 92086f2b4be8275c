"""Moves the focus from one area of the window to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_next(areas: list[QWidget], now: QWidget | None) -> None:
    """Give the focus to the first control of the area after the one that has it."""
    inside = [index for index, area in enumerate(areas) if now is not None and (area is now or area.isAncestorOf(now))]
    start = inside[-1] + 1 if inside else 0
    for offset in range(len(areas)):
        area = areas[(start + offset) % len(areas)]
        if focus_first(area):
            return


def focus_first(area: QWidget) -> bool:
    """Give the focus to the first control in `area`, or to itself; false where nothing takes it."""
    for widget in (area, *area.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
