"""In which space the pixels of a file come: docs/adr/0021."""

from __future__ import annotations

from editor.model.codecs.opened import Header
from editor.model.colour_profile import ColourProfile, colour_space_of, display_p3_icc


def is_converted(header: Header) -> bool:
    """Whether the pixels are brought into an RGB space on opening, because they are in none or have a grey profile."""
    if header.space == "grey":
        return header.icc is not None and colour_space_of(header.icc) == "GRAY"
    return header.space in ("cmyk", "lab")


def is_wide(header: Header) -> bool:
    """Whether pixels that are converted go to Display P3 rather than sRGB, whose gamut would cut them."""
    return header.depth > 8 and header.space != "grey"


def profile_of_pixels(header: Header) -> bytes | None:
    """The ICC profile that the pixels have once they are opened: the file's own where it can be kept; None for sRGB."""
    if is_converted(header):
        return display_p3_icc() if is_wide(header) else None
    return header.icc if header.icc is not None and ColourProfile.is_usable(header.icc) else None
