"""Frames, lines and the one way to change a style property while a widget is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties the style sheet looks at and let it look again."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def styled(widget: QWidget, role: str) -> QWidget:
    """`widget` with the background and border that the style sheet gives to `role`."""
    widget.setProperty("role", role)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def row(widget: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8) -> QHBoxLayout:
    """A horizontal layout, in `widget` where one is given."""
    return _fitted(QHBoxLayout(widget) if widget else QHBoxLayout(), margins, gap)


def column(
    widget: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QVBoxLayout:
    """A vertical layout, in `widget` where one is given."""
    return _fitted(QVBoxLayout(widget) if widget else QVBoxLayout(), margins, gap)


def stood(box: QBoxLayout, *, upright: bool) -> bool:
    """Let what is in a layout stand under each other, or side by side; whether that is new."""
    way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
    is_new = way != box.direction()
    if is_new:
        box.setDirection(way)
    return is_new


def line(vertical: bool = False) -> QFrame:
    """A divider of one pixel."""
    frame = QFrame()
    styled(frame, "vline" if vertical else "line")
    return frame


def separator() -> QFrame:
    """The short upright line between groups of a bar."""
    frame = QFrame()
    styled(frame, "separator")
    return frame


def label(text: str, kind: str = "body", *, wrap: bool = False, state: str = "") -> QLabel:
    """A text in a type style: caption, label, label_strong, second, body, title, heading, display, key, chip."""
    made = QLabel(text)
    made.setProperty("type", kind)
    if state:
        made.setProperty("state", state)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


def named(words: str, field: QWidget) -> QVBoxLayout:
    """A field under its name."""
    box = column(gap=4)
    head = label(words, "second")
    head.setBuddy(field)
    box.addWidget(head)
    box.addWidget(field)
    return box


def _fitted(layout: QBoxLayout, margins: tuple[int, int, int, int], gap: int) -> QBoxLayout:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout
