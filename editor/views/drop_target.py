"""Pictures that come from outside: dropped on the window or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage


def files_in(data: QMimeData) -> list[Path]:
    """The files on this computer that are dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def has_picture(data: QMimeData) -> bool:
    """Whether there is anything to open."""
    return data.hasImage() or bool(files_in(data))


def png_in(data: QMimeData) -> bytes:
    """A picture without a file as the bytes of a PNG; empty where there is none."""
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    if image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return buffer.data().data()
