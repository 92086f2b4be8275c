"""What of old cloth its label missed: pixels beside it that have its colour, not that of what they are said to be."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.tryon.person import Mask, Person
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import grown, mean_within

_REACH: Final = 1.5  # centimetres beside old cloth
_LIKE: Final = 0.7  # nearer to the cloth's colour than this share of the distance from the other's
_SAME: Final = 0.08  # how near to the cloth's color what has no other is of it
_KINDS: Final = (("background",), ("hair", "hat"), ("face",), ("arms",), ("bag",), ("accessories",), ("dress",))


def leftovers(person: Person, old: Mask) -> Mask:
    """H x W: pixels close to `old` that are of its cloth by their colour. Guarded ones are never."""
    found = np.zeros(person.shape, bool)
    if not old.any():
        return found
    cm = person.body.cm
    near = grown(old, _REACH * cm) & ~old & ~person.guard & (person.turn == 0)
    rows, columns = (np.flatnonzero(near.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return found
    box = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    rgb = person.first[box]
    cloth = mean_within(rgb, grown(old, -1)[box].astype(np.float32), 1.5 * cm)
    to_cloth = np.linalg.norm(rgb - cloth, axis=-1)
    for names in _KINDS:
        here = labelled(person.labels, *names)
        place = (near & here)[box]
        pure = (here & ~grown(old, _REACH * cm))[box]
        if not place.any():
            continue
        if not pure.any():
            found[box] |= place & (to_cloth < _SAME)
            continue
        other = mean_within(rgb, pure.astype(np.float32), 2.5 * cm)
        like = place & (to_cloth < _LIKE * np.linalg.norm(rgb - other, axis=-1))
        found[box] |= like & (np.linalg.norm(cloth - other, axis=-1) > 0.12)
    return found
