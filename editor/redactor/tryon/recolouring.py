"""Clothes in another colour or pattern, folds and light as they are (the task of FashionGAN, without its network).

What a pixel of cloth shows is taken as its colour times the light on it (intrinsic images; Barrow and Tenenbaum, 1978):
another colour keeps each pixel's ratio to what is usual of the cloth, in linear light.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile, rgb_of
from editor.model.frame import Frame, to_depth
from editor.model.person_labels import PARTS
from editor.model.recolouring import PARTS_COLOURED, Recolouring
from editor.redactor.conversion import in_profile
from editor.redactor.tryon.person import Labels, Mask, Person, Plane
from editor.redactor.tryon.silhouette import without_crumbs
from editor.redactor.tryon.smoothing import blurred, grown, mean_within

RECOLOURED: Final = 254  # in `Person.turn`
_LEAST: Final = 20.0  # square centimetres of cloth whose colour can be told
_DARK: Final = 0.05  # linear light below which a channel's ratio is noise
_BRIGHTEST: Final = 3.0  # times the usual light of the cloth
_RIM: Final = 0.45  # centimetres to both sides of an edge whose pixels are mixed
_ALIKE: Final = 0.05  # of encoded values: between colours nearer than that no share can be told
_WHOLE: Final = 0.9  # of a pixel, from which on its own colour is the cloth's
_LUMA: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)
_WIDTH: Final = 30.0  # centimetres of cloth that a pattern's picture covers at scale 1
_SLEEVE: Final = (1.4, 6.0)  # a sleeve: half widths from the arm's middle, cm from the shoulder


def in_colours(person: Person, wanted: Sequence[Recolouring], picture: Callable[[Recolouring], Frame]) -> Person:
    """Somebody in all the colours of a document. What is not worn, or hardly seen, is passed over: an outfit changes
    after its colours were chosen, and they are there again with the clothes. `picture` as of `recoloured`."""
    for one in wanted:
        if is_worn(person, one.part):
            person = recoloured(person, one, picture)
    return person


def recoloured(person: Person, wanted: Recolouring, picture: Callable[[Recolouring], Frame]) -> Person:
    """Somebody with other clothes of one kind, as a document says; see `coloured` and `patterned`.

    Args:
        picture: that of a pattern; its errors are passed on.
    """
    if wanted.colour:
        return coloured(person, wanted.part, rgb_of(wanted.colour))
    pattern = in_profile(picture(wanted), person.icc)
    return patterned(person, wanted.part, to_depth(pattern.rgb, "float32"), wanted.scale)


def coloured(person: Person, part: str, colour: tuple[float, float, float]) -> Person:
    """Somebody whose clothes of one kind have another colour.

    Args:
        part: one of `PARTS`: upper, outer, dress ...
        colour: encoded sRGB, 0-1.

    Raises:
        InputError: nothing of that kind is worn, or too little is seen.
    """
    place = _worn(person, part)
    space = ColourProfile.parse(person.icc)
    wanted = space.linearise(np.array([space.from_srgb(colour)]))[0].astype(np.float32)
    usual = _usual(person, place, space)
    return _with(person, place, space, lambda light: _tinted(light, usual, wanted))


def patterned(person: Person, part: str, pattern: Plane, scale: float = 1.0) -> Person:
    """Somebody whose clothes of one kind are cut from another cloth, which goes along with trunk and sleeves.

    Args:
        part: as of `coloured`.
        pattern: h x w x 3 float32, 0-1, encoded in the person's profile; it is repeated, mirrored at its edges.
        scale: its width is `scale` times 30 centimetres of the body.

    Raises:
        InputError: as of `coloured`.
    """
    import cv2

    place = _worn(person, part)
    space = ColourProfile.parse(person.icc)
    usual = _usual(person, place, space)
    across, along = _cloth_coordinates(person)
    step = pattern.shape[1] / (_WIDTH * scale)  # of its pixels for a centimetre
    small = _as_fine(pattern, min(1.0, person.body.cm / step))
    shrink = small.shape[1] / pattern.shape[1]
    fine = np.float32(step * shrink)
    seen = cv2.remap(small, across * fine, along * fine, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    wanted = space.linearise(np.asarray(seen)).astype(np.float32)
    return _with(person, place, space, lambda light: wanted * _shade(light, usual))


def _worn(person: Person, part: str) -> Mask:
    place = _place(person, part)
    if not _enough(person, place):
        raise InputError(
            "Nothing of this kind is worn, or too little of it is seen.",
            "Choose other clothes, or paint where they are.",
        )
    return place


def _place(person: Person, part: str) -> Mask:
    return without_crumbs(person.labels == PARTS.index(part), _LEAST * person.body.cm**2) & ~person.guard


def _enough(person: Person, place: Mask) -> bool:
    return bool(np.count_nonzero(place) >= _LEAST * person.body.cm**2)


def _usual(person: Person, place: Mask, space: ColourProfile) -> NDArray[np.float32]:
    """The cloth's usual colour in linear light, away from its edges."""
    inner = grown(place, -max(1.0, 0.5 * person.body.cm))
    colours = person.rgb[inner if inner.any() else place]
    return np.asarray(np.median(space.linearise(colours), axis=0), np.float32)


def _shade(light: Plane, usual: NDArray[np.float32]) -> Plane:
    """H x W x 1: how much light lies on each pixel, 1 being usual."""
    return np.asarray(np.minimum((light @ _LUMA) / max(float(usual @ _LUMA), 1e-3), _BRIGHTEST)[..., None])


def _tinted(light: Plane, usual: NDArray[np.float32], wanted: NDArray[np.float32]) -> Plane:
    """Each pixel's ratio to the usual colour, on another colour.

    The ratio is each channel's own as far as all of them have light, so that a print stays a print; of black and of
    saturated cloth only the luminance's can be told.
    """
    own = np.minimum(light / np.maximum(usual, np.float32(1e-3)), _BRIGHTEST)
    sure = np.float32(np.clip(float(usual.min()) / _DARK, 0, 1))
    return np.asarray(wanted * (sure * own + (1 - sure) * _shade(light, usual)), np.float32)


def _with(person: Person, place: Mask, space: ColourProfile, recoloured: Callable[[Plane], Plane]) -> Person:
    """The person whose cloth at `place` is `recoloured` (linear light to linear light, H x W x 3)."""
    cover, cloth = _matted(person, place)
    new = space.encode(np.clip(recoloured(space.linearise(cloth).astype(np.float32)), 0, 1))
    rgb = person.rgb + cover[..., None] * (new.astype(np.float32) - cloth)
    touched = cover > 0
    return person.with_(
        rgb=np.asarray(np.clip(rgb, 0, 1), np.float32),
        turn=_turned(person.turn, place),
        cover=np.maximum(person.cover, cover),
        mask=np.maximum(person.mask, touched.astype(np.float32)),
        concerned=person.concerned | place,
    )


def _matted(person: Person, place: Mask) -> tuple[Plane, Plane]:
    """How much of each pixel is the cloth, H x W, and the cloth's own colour there, H x W x 3.

    In the rim a pixel is taken as a mixture of the colours that are usual close by on both sides (compositing equation;
    Porter and Duff, 1984), so that no sliver of the old colour stays.
    """
    rim = max(1.5, _RIM * person.body.cm)
    inner, outer = grown(place, -rim), ~grown(place, rim)
    width = 1.5 * rim
    cloth, ground = (mean_within(person.rgb, side.astype(np.float32), width) for side in (inner, outer))
    between = cloth - ground
    share = ((person.rgb - ground) * between).sum(axis=-1) / np.maximum((between**2).sum(axis=-1), 1e-3)
    cover = np.where(inner, 1, np.where(outer, 0, np.clip(share, 0, 1)))
    # Where both sides look alike the label decides.
    alike = (between**2).sum(axis=-1) < _ALIKE**2
    cover = np.where(alike & ~inner & ~outer, np.clip(2 * blurred(place.astype(np.float32), 0.8) - 0.5, 0, 1), cover)
    cover = np.where(person.guard, 0, cover)
    own = inner | (place & (cover > _WHOLE))
    return np.asarray(cover, np.float32), np.asarray(np.where(own[..., None], person.rgb, cloth), np.float32)


def _turned(turn: Labels, place: Mask) -> Labels:
    new = turn.copy()
    new[place & (turn == 0)] = RECOLOURED
    return new


def _cloth_coordinates(person: Person) -> tuple[Plane, Plane]:
    """Centimetres across and along the cloth: of the trunk, and of each arm on its sleeve."""
    body = person.body
    down, right = body.trunk_coordinates()
    arm = body.arm_coordinates()
    sleeve = (arm.across < _SLEEVE[0]) & (arm.along > _SLEEVE[1])
    side = np.where(right < 0, -1, 1)
    across = np.where(sleeve, side * (arm.across * 5.0 + 12.0), right)
    return np.asarray(across, np.float32), np.asarray(np.where(sleeve, arm.along, down), np.float32)


def _as_fine(pattern: Plane, scale: float) -> Plane:
    import cv2

    size = max(2, round(pattern.shape[1] * scale)), max(2, round(pattern.shape[0] * scale))
    return np.asarray(cv2.resize(pattern, size, interpolation=cv2.INTER_AREA)) if scale < 1 else pattern


def parts_worn(labels: Labels, cm: float, parts: Sequence[str]) -> list[str]:
    """Which of these parts are seen well enough to be given another colour, the largest first."""
    counts = {part: int(np.count_nonzero(labels == PARTS.index(part))) for part in parts}
    seen = [part for part in parts if counts[part] >= _LEAST * cm**2]
    return sorted(seen, key=lambda part: -counts[part])


def is_worn(person: Person, part: str) -> bool:
    """Whether clothes of this kind, one of `PARTS`, are seen well enough to be given another colour."""
    return _enough(person, _place(person, part))


def parts_coloured(person: Person) -> list[str]:
    """What somebody wears that can be given another colour, in the order of `PARTS_COLOURED`."""
    return [part for part in PARTS_COLOURED if is_worn(person, part)]
