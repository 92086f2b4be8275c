"""The line at the bottom: what happens, and the professional's numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.folding import room
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.styling import label, row, styled

ROOM_FOR_POINTER = 1280  # a narrower window shows neither the pixel under the pointer nor the device
_ICONS = {"ready": "circle-check", "busy": "loader-circle", "waiting": "image", "error": "circle-alert"}


class StatusBar(QWidget):
    """State at the left; pixel under the pointer, size, profile and depth, device, Offline at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "status")
        self._theme = theme
        self._state = IconText(theme, "circle-check", tr("Ready"), kind="caption_2", size=12, gap=5)
        self._place, self._colour = label("", "caption_2"), label("", "caption_2")
        self._size, self._profile = label("", "caption_2"), label("", "caption_2")
        self._device = IconText(theme, "cpu", kind="caption_2", size=12, gap=5)
        offline = IconText(theme, "wifi-off", tr("Offline"), kind="caption_2", size=12, gap=5)
        offline.setToolTip(tr("Vitrina never uses the network. Pictures stay on this computer."))
        line = row(self, (12, 0, 12, 0), 16)
        line.addWidget(self._state, 1)
        for widget in (self._place, self._colour, self._size, self._profile, self._device, offline):
            line.addWidget(widget)
        theme.changed.connect(self._resize)
        self._resize()

    @property
    def state(self) -> str:
        """The words at the left."""
        return self._state.text()

    def show_state(self, text: str, kind: str = "ready") -> None:
        """What happens; `kind`: ready, busy, waiting or error. Read aloud when it changes."""
        if text != self._state.text():
            self._state.show_text(text, _ICONS[kind])
            self.setAccessibleDescription(text)
            announce(self, text)

    def show_pointer(self, position: tuple[int, int] | None, colour: tuple[int, int, int] | None) -> None:
        """The full-size pixel under the pointer and its value; None where there is none."""
        self._place.setText("x {} y {}".format(*position) if position else "")
        self._colour.setText("R {} G {} B {}".format(*colour) if colour else "")

    def show_picture(self, size: tuple[int, int] | None, profile: str = "") -> None:
        """Size of the result in pixels, and its profile and depth."""
        self._size.setText("{} × {}".format(*size) if size else "")
        self._profile.setText(profile)

    def show_device(self, text: str) -> None:
        """What networks run on."""
        self._device.show_text(text)

    def fold(self, width: int) -> None:
        """Leave out what a window of this width has no room for."""
        for widget in (self._place, self._colour, self._device):
            widget.setVisible(room(self._theme, width) >= ROOM_FOR_POINTER)

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(self._theme.size("status")))
