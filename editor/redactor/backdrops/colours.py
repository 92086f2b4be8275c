"""Colours of values in the profile of a picture."""

from __future__ import annotations

from editor.model.colour_profile import ColourProfile, rgb_of

Colour = tuple[float, float, float]


def colour_of(text: str, space: ColourProfile) -> Colour:
    """``"#rrggbb"`` of sRGB as a profile encodes it, 0-1; white stays exactly white and black exactly black."""
    return space.from_srgb(rgb_of(text))
