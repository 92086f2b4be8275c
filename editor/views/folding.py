"""How much room there is, measured in text: a window with text of 200 % has the room of one half as large."""

from __future__ import annotations

from editor.views.theme import Theme


def room(theme: Theme, pixels: int) -> float:
    """A length of the window in pixels of 100 % text; the rules for narrow windows of the look are in these."""
    return pixels * 100 / max(100, theme.text_percent)
