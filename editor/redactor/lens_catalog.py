"""What Lensfun knows of the lens that took a picture (https://lensfun.github.io; database: CC BY-SA 3.0)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from editor.errors import InputError
from editor.model.lens_profile import REACH, STRAIGHT, TERMS, LensProfile
from editor.model.shot import Shot

if TYPE_CHECKING:
    import lensfunpy

_FAR = 1000.0  # metres: distance changes vignetting only, which is not taken from here
_SIDES = 3000, 2000  # of the picture that the profile is read from; profiles know no pixels
_BEYOND: Final = 0.02  # of a zoom's range that a focal length may lie outside of it: cameras round
_CROPPED: Final = 0.02  # of the proportions
_FIT = 2e-4  # half diagonals: 0.7 pixels in the corners of 24 megapixels
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_NAME = re.compile(r"[a-z]{2,}", re.IGNORECASE)


def profile_of(shot: Shot, size: tuple[int, int]) -> LensProfile | None:
    """The profile of the lens at the focal length of this shot; None where it is not known for certain.

    It is not for a camera or lens that the database does not name, for several lenses that fit equally badly, for a
    picture of `size` that was cropped since, and for fisheyes, whose lines are bent on purpose.

    Raises:
        InputError: Lensfun is not installed, or lacks a library.
    """
    if not shot.camera or shot.focal <= 0 or _is_cropped(shot, size):
        return None
    try:
        import lensfunpy
    except ImportError:
        raise InputError(
            "The list of lenses cannot be opened.", "Install lensfunpy, and the system's library GLib 2."
        ) from None

    database = lensfunpy.Database()
    for camera in database.find_cameras(shot.maker, shot.camera)[:1]:
        lens = _lens(database, camera, shot)
        if lens is not None:
            return _profile(lens, camera.crop_factor, shot.focal, max(size) / min(size))
    return None


def _is_cropped(shot: Shot, size: tuple[int, int]) -> bool:
    return shot.proportion > 0 and abs(max(size) / min(size) / shot.proportion - 1) > _CROPPED


def _lens(database: lensfunpy.Database, camera: Any, shot: Shot) -> Any:
    name = re.sub(r"\.0(?=\D)", "", shot.lens).replace(" mm", "mm")  # Nikon writes 18.0-200.0 mm
    found = [lens for lens in database.find_lenses(camera, None, name or None) if _fits(lens, shot.focal)]
    if not name:
        return found[0] if len(found) == 1 and _is_built_in(database, camera) else None
    # The search is a fuzzy one: a lens of another range of focal lengths or of another speed is another lens.
    said = _figures(name)
    found = [lens for lens in found if said and said <= _figures(lens.model)]
    if not _NAME.search(name.replace("mm", "")) and len({lens.model for lens in found}) > 1:
        return None  # figures alone, and several makers have such a lens
    return found[0] if found else None


def _figures(name: str) -> set[float]:
    return set(map(float, _NUMBER.findall(name)))


def _is_built_in(database: lensfunpy.Database, camera: Any) -> bool:
    return sum(camera.mount in lens.mounts for lens in database.lenses) == 1


def _fits(lens: Any, focal: float) -> bool:
    longest = lens.max_focal or lens.min_focal
    straight = str(lens.type).endswith("RECTILINEAR")
    return straight and lens.min_focal * (1 - _BEYOND) <= focal <= longest * (1 + _BEYOND)


def _profile(lens: Any, crop: float, focal: float, proportion: float) -> LensProfile | None:
    """What the database's models come to, whatever their kind and units: read off along half a diagonal."""
    import lensfunpy

    width, height = round(_SIDES[1] * proportion), _SIDES[1]
    modifier = lensfunpy.Modifier(lens, crop, width, height)
    wanted = lensfunpy.ModifyFlags.DISTORTION | lensfunpy.ModifyFlags.TCA
    modifier.initialize(focal, 0.0, _FAR, scale=1.0, flags=wanted)
    middle = np.array([(width - 1) / 2, (height - 1) / 2])
    radii = np.linspace(0.02, REACH, 60)
    channels = []
    there = [modifier.apply_subpixel_geometry_distortion(*(middle * (1 - radius)), 1, 1) for radius in radii]
    if there[0] is None:
        return None
    drawn = (middle - np.stack(there).reshape(len(radii), 3, 2).astype(np.float64)) / middle
    for channel in range(3):
        places = drawn[:, channel].mean(axis=1)
        powers = radii[:, None] ** np.arange(1, TERMS + 1)
        terms = np.linalg.lstsq(powers, places, rcond=None)[0]
        if np.abs(powers @ terms - places).max() > _FIT:
            return None
        channels.append(tuple(float(round(term, 9)) for term in terms))
    if all(np.allclose(terms, STRAIGHT, atol=1e-6) for terms in channels):
        return None
    try:
        return LensProfile.of((lens.model, *channels))
    except ValueError:
        return None
