"""Colours of values in the profile of a picture."""

from __future__ import annotations

from editor.model.colour_profile import ColourProfile

Colour = tuple[float, float, float]


def colour_of(text: str, space: ColourProfile) -> Colour:
    """``"#rrggbb"`` of sRGB as a profile encodes it, 0-1; white stays exactly white and black exactly black."""
    red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return space.from_srgb((red, green, blue))
