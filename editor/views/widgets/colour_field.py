"""A colour as six digits, and the dialog to choose one."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QColorDialog, QLineEdit, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.styling import restyle

WIDTH = 88
_HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


def read_colour(text: str) -> str | None:
    """`#rrggbb` for six or three hexadecimal digits with or without the sign before them, else None."""
    match = _HEX.fullmatch(text.strip())
    if not match:
        return None
    digits = match[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(2 * digit for digit in digits))


def ask_colour(parent: QWidget, start: str, chosen: Callable[[str], None]) -> QColorDialog:
    """Open the dialog of colours on `start`; `chosen` is called with `#rrggbb` when the person accepts."""
    dialog = QColorDialog(QColor(start if read_colour(start) else "#ffffff"), parent)
    # The dialog of the system would not follow the theme, and on Linux it may be missing altogether.
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setWindowTitle(tr("Choose a color"))
    dialog.colorSelected.connect(lambda colour: chosen(colour.name()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class ColourField(QLineEdit):
    """Takes `#rrggbb`, `rrggbb` or `rgb`; Escape brings the old colour back.

    Attributes:
        value: the colour that was last taken, `#rrggbb`; `transparent` is shown as an empty field.

    Signals:
        changed(str): a colour was taken.
        refused(str): why what was typed is none; empty once it is being corrected.
    """

    changed = Signal(str)
    refused = Signal(str)

    def __init__(self, theme: Theme, value: str = "#ffffff", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("scale", "s")
        self._theme = theme
        self.setAccessibleName(name or tr("Color as six digits"))
        self.setMaxLength(9)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.setPlaceholderText(tr("none"))
        self.set_value(value)
        self.textEdited.connect(lambda: self._show_error(""))
        self.editingFinished.connect(self._finish)

    @property
    def value(self) -> str:
        return self._value

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(24))

    def set_value(self, value: str) -> None:
        """Show `value` without a signal."""
        self._value = value
        self.setText(value.upper() if value != "transparent" else "")
        self._show_error("")

    def _finish(self) -> None:
        if not self.isModified():
            return
        value = read_colour(self.text())
        if value is None:
            self._show_error(tr("Six digits from 0 to F, as in #EFEFEF"))
            return
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.changed.emit(value)

    def _show_error(self, message: str) -> None:
        restyle(self, state="error" if message else "")
        self.refused.emit(message)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.set_value(self._value)
        else:
            super().keyPressEvent(event)
