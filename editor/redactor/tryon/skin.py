"""Skin that comes to light: the person's own colour, the roundness of the limb, and the grain of the picture."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.tryon.person import Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import blurred, carried, grown, mean_within
from editor.redactor.tryon.zones import ARM, BREAST, LEG, Zones

_ENOUGH: Final = 15.0  # square centimetres of skin that say what its colour is
_NEAR: Final = 3.5  # centimetres within which seen skin counts beside what is usual of this person
_ROUND: Final = 0.2  # how much darker a limb is at its edge
_PURE: Final = 0.45  # centimetres that skin is kept away from the edges of what is beside it


def bare(person: Person, zones: Zones) -> Plane:
    """H x W x 3: skin for the zones of arms, breast and legs; elsewhere as the person is.

    What is seen of the same skin near by is carried on; farther away it becomes the colour that is usual of it, that of
    the same limb, else of any skin, the face's last. Across a limb it darkens as a cylinder does.
    """
    found = person.rgb.copy()
    pure = _pure_skin(person)
    grain = _grain(person, pure)
    limbs = {ARM: person.body.arm_coordinates, LEG: person.body.leg_coordinates}
    for zone in (BREAST, ARM, LEG):
        place = zones == zone
        if place.any():
            colour = _colours(person, pure, zone, place)
            if zone in limbs:
                across = np.clip(limbs[zone]().across, 0, 1.1)
                colour *= (1 + 0.3 * _ROUND - _ROUND * across**3)[..., None]
            found[place] = (colour + grain[..., None])[place]
    return np.asarray(np.clip(found, 0, 1), np.float32)


def _pure_skin(person: Person) -> dict[int, Mask]:
    """Seen skin of each zone, without its mixed edges and shadowed rims."""
    labels, photographed = person.labels, person.turn == 0
    kept = grown(labelled(labels, "face", "arms", "hands", "legs") & photographed, -_PURE * person.body.cm)
    down = person.body.trunk_coordinates()[0]
    face = labelled(labels, "face") & _skin_coloured(person)
    neck = face & ~person.guard & (down > -16)
    return {BREAST: neck & kept, ARM: labelled(labels, "arms", "hands") & kept, LEG: labelled(labels, "legs") & kept,
            -1: face & kept}  # fmt: skip


def _skin_coloured(person: Person) -> Mask:
    """Of what is labelled as a face, what is near the middle of its colours: no eyes, no beard, no glasses."""
    face = labelled(person.first_labels, "face")
    if not face.any():
        return face
    middle = np.median(person.first[face], axis=0)
    return np.asarray(face & (np.abs(person.first - middle).max(axis=-1) < 0.22))


def _colours(person: Person, pure: dict[int, Mask], zone: int, place: Mask) -> Plane:
    order = {BREAST: (BREAST, -1, ARM), ARM: (ARM, BREAST, -1), LEG: (LEG, ARM, -1, BREAST)}[zone]
    enough = _ENOUGH * person.body.cm**2
    usual = next((pure[kind] for kind in order if np.count_nonzero(pure[kind]) > enough), None)
    if usual is None:
        usual = np.logical_or.reduce([pure[kind] for kind in order])
    if not usual.any():
        return person.rgb.copy()
    middle = np.median(person.rgb[usual], axis=0).astype(np.float32)
    near = pure[zone] | (pure[-1] if zone == BREAST else False)
    weight = near.astype(np.float32)
    sigma = _NEAR * person.body.cm
    share = np.minimum(1, 6 * blurred(weight, sigma))[..., None]
    local = carried(person.rgb, weight) if near.any() else person.rgb
    local = blurred(local, 0.5 * person.body.cm)
    around = mean_within(person.rgb, weight, sigma) if near.any() else local
    carried_on = np.where(share > 0.6, local, around)
    return np.asarray(middle + share * (carried_on - middle), np.float32)


def _grain(person: Person, pure: dict[int, Mask]) -> Plane:
    """Noise as strong as the finest of the skin that is seen."""
    import cv2

    seen = np.logical_or.reduce(list(pure.values()))
    rng = np.random.default_rng(person.seed)
    noise = rng.normal(0, 1, person.shape).astype(np.float32)
    noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.7))
    noise /= float(noise.std()) + 1e-6
    if np.count_nonzero(seen) < 50:
        return noise * np.float32(0.008)
    grey = person.first.mean(axis=-1)
    fine = grey - blurred(grey, 1.2)
    strength = 1.4826 * float(np.median(np.abs(fine[seen])))
    return np.asarray(noise * np.float32(np.clip(strength, 0.002, 0.03)))


def skin_statistics(person: Person) -> NDArray[np.float32] | None:
    """The middle colour of the person's skin, 3 float32; None where none is seen."""
    pure = _pure_skin(person)
    seen = np.logical_or.reduce(list(pure.values()))
    return np.asarray(np.median(person.first[seen], axis=0), np.float32) if seen.any() else None
