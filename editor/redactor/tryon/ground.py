"""The background that comes to light where wide cloth is taken away, and cloth that goes on under other cloth."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.healing.fill import fill
from editor.redactor.matting.fields import enclosing
from editor.redactor.tryon.person import Mask, Person, Plane
from editor.redactor.tryon.smoothing import blurred, carried, grown, mirrored

_AROUND: Final = 14.0  # centimetres of surroundings that the background is put together from
_RIM: Final = 0.7  # centimetres around the person that are a little of both
_DETAIL: Final = 0.08  # encoded: what of cloth differs by more from its surroundings is an edge, not texture
_SEARCHED: Final = 4000  # pixels, as in `healing.fill`


def ground(person: Person, place: Mask) -> Plane:
    """H x W x 3: the picture with the background where `place` is, put together from what is seen of it around.

    The whole person counts as unknown, so that nothing of it is taken for a wall.
    """
    found = person.rgb.copy()
    cm = person.body.cm
    box = enclosing(place, person.shape, _AROUND * cm)
    if box is None:
        return found
    hole = grown(person.silhouette | place, max(2.0, _RIM * cm))[box]
    picture = np.ascontiguousarray(person.first[box])
    filled = None if hole.all() else fill(picture, hole, searched=_SEARCHED)
    if filled is None:
        filled = carried(person.first, (~grown(person.silhouette | place, 2)).astype(np.float32))[box]
    part = found[box]
    part[place[box]] = filled[place[box]]
    return found


def gone_on(person: Person, source: Mask, place: Mask) -> Plane:
    """H x W x 3: the picture with cloth that is seen at `source` going on over `place`: its colours, and its texture.

    The texture is what lies at the mirrored place beyond the border, as far as the cloth is seen there.
    """
    cm = person.body.cm
    pure = grown(source & ~place, -max(1.0, 0.3 * cm))
    if not pure.any():
        pure = source & ~place
    if not pure.any():
        return person.rgb
    weight = pure.astype(np.float32)
    base = blurred(carried(person.rgb, weight), 1.5 * cm)
    smooth = blurred(carried(person.rgb, weight), 0.5 * cm)
    detail = np.where(pure[..., None], person.rgb - smooth, 0).astype(np.float32)
    found = person.rgb.copy()
    detail = np.float32(_DETAIL) * np.tanh(detail / np.float32(_DETAIL))
    found[place] = np.clip(base + mirrored(detail, pure, place), 0, 1)[place]
    return found
