"""What a person should know about the opening of a file."""

from __future__ import annotations

from typing import NewType

from editor.model.codecs.opened import Header
from editor.model.codecs.space import is_converted, profile_of_pixels
from editor.model.colour_profile import ColourProfile
from editor.model.metadata import Metadata

Note = NewType("Note", str)

TURNED = Note("The picture was turned upright, as the camera says.")
KEPT_PROFILE = Note("The picture keeps its own color profile.")
BROKEN_PROFILE = Note("The color profile is broken and was ignored.")
FROM_CMYK = Note("The picture was converted from CMYK.")
FROM_LAB = Note("The picture was converted from Lab.")
FROM_GREY = Note("The gray picture was converted by its color profile.")
FIRST_FRAME = Note("The file holds several pictures: the first one was opened.")
EXTRA_CHANNELS = Note("The file holds further channels, which were not opened.")
PLACE = Note("The file says where the picture was taken.")
SIGNED = Note("The file has Content Credentials, which are kept where the extra provenance is installed.")
DEVELOPED = Note("The camera raw picture was developed with the camera's white balance.")


def notes_of(header: Header) -> tuple[Note, ...]:
    """What a person should know about the opening of this file."""
    own = header.icc is not None and not is_converted(header)
    icc = profile_of_pixels(header) if own else None
    said = {
        DEVELOPED: header.format == "RAW",
        TURNED: header.orientation != 1,
        FROM_CMYK: header.space == "cmyk",
        FROM_LAB: header.space == "lab",
        FROM_GREY: header.space == "grey" and is_converted(header),
        FIRST_FRAME: header.frames > 1,
        EXTRA_CHANNELS: header.extra,
        PLACE: Metadata(header.exif, header.xmp).has_gps,
        BROKEN_PROFILE: own and icc is None,
        KEPT_PROFILE: icc is not None and not ColourProfile.parse(icc).is_srgb,
    }
    return tuple(note for note, true in said.items() if true)
