"""Push buttons, icon buttons and the tabs of the top bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from editor.views.theme import Theme

GAP = 4  # the style adds as much again between an icon and its word
_ICON_COLOURS = {  # kind -> colour while it can be used, while it cannot
    "primary": ("primary_text", "primary_disabled_text"),
    "danger": ("danger_text", "text_disabled"),
    "link": ("accent", "text_disabled"),
}


def tip(text: str, keys: str = "") -> str:
    """A tooltip: what the control does and, in brackets, its keys as this system writes them."""
    return f"{text} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})" if keys else text


class _Iconed:
    """Keeps the icon of a button in the colours of the theme."""

    def _init_icon(self: QAbstractButton, theme: Theme, icon: str, size: int, colour: str, checked: str) -> None:
        self._theme, self._icon, self._icon_size, self._icon_colours = theme, icon, size, (colour, checked)
        theme.changed.connect(self._dress)
        self._dress()

    def set_icon(self: QAbstractButton, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._dress()

    def _dress(self: QAbstractButton) -> None:
        if self._icon:
            colour, checked = self._icon_colours
            off = _ICON_COLOURS.get(self.property("kind"), ("", "text_disabled"))[1]
            gap = GAP if self.text() else 0
            self.setIcon(self._theme.icon(self._icon, self._icon_size, colour, checked, off, gap))
            size = self._theme.px(self._icon_size)
            self.setIconSize(QSize(size + gap, size))


class Button(_Iconed, QPushButton):
    """A button with a word and perhaps an icon.

    Attributes:
        kind: "" (plain), primary, danger, ghost or link.
        scale: s (24 px), m (32) or l (40).
    """

    def __init__(
        self, theme: Theme, text: str, *, icon: str = "", kind: str = "", scale: str = "m", keys: str = "",
        hint: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setProperty("scale", scale)
        self._init_icon(theme, icon, 16, _ICON_COLOURS.get(kind, ("text", ""))[0], "selected_text")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if hint or keys:
            self.setToolTip(tip(hint or text, keys))

    def setText(self, text: str) -> None:
        super().setText(text)
        self._dress()

    def set_kind(self, kind: str) -> None:
        """Make it the screen's primary action, or an ordinary one again."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self._icon_colours = (_ICON_COLOURS.get(kind, ("text", ""))[0], "selected_text")
            self._dress()
            self.style().unpolish(self)
            self.style().polish(self)


class PrimaryButton(Button):
    """The one next step of a screen."""

    def __init__(
        self, theme: Theme, text: str, *, icon: str = "", scale: str = "m", keys: str = "", hint: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, text, icon=icon, kind="primary", scale=scale, keys=keys, hint=hint, parent=parent)


class IconButton(_Iconed, QToolButton):
    """A square button with an icon only; its name is read aloud and shown as the tooltip with its keys.

    Attributes:
        scale: s (24 px) or m (32).
    """

    def __init__(
        self, theme: Theme, icon: str, name: str, *, keys: str = "", scale: str = "m", size: int = 16,
        kind: str = "ghost", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        for key, value in (("kind", kind), ("scale", scale), ("shape", "square")):
            self.setProperty(key, value)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(tip(name, keys))
        self._init_icon(theme, icon, size, "text", "selected_text")

    def rename(self, name: str, keys: str = "") -> None:
        """Another name, for a button whose act depends on the state: Undo brightness, Undo crop."""
        self.setAccessibleName(name)
        self.setToolTip(tip(name, keys))


class TabButton(QToolButton):
    """A place of the program in the top bar: Upload, Edit, Try-on."""

    def __init__(self, text: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setProperty("role", "tab")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if keys:
            self.setToolTip(tip(text, keys))
