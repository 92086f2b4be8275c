"""Skin that comes to light: the person's own colour, the roundness of the limb, and the grain of the picture."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.model.person_labels import GARMENTS
from editor.redactor.matting.fields import sized
from editor.redactor.tryon.person import Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import blurred, carried, distance_from, grown, mean_within
from editor.redactor.tryon.zones import ARM, BREAST, LEG, Zones

_ENOUGH: Final = 15.0  # square centimetres of skin that say what its colour is
_NEAR: Final = 3.5  # centimetres within which seen skin counts beside what is usual of this person
_ROUND: Final = 0.22  # how much darker a limb is at its edge
_PURE: Final = 0.45  # centimetres that skin is kept away from the edges of what is beside it
_SHADED: Final = 0.4  # of the shading of the cloth that lay there, which followed the body ...
_DEEPEST: Final = 0.8  # ... but had folds and shadows of its own: stops
_SHOULDER: Final = (8.0, 18.0)  # centimetres along an arm within which it becomes as round as a limb
_GAMMA: Final = 1 / 2.2
_TINT: Final = 0.16  # how far skin is from skin, of its channels by their mean
_FAR: Final = 7.0  # centimetres over which the usual color of an arm passes into that of the neck
_APART: Final = 0.9  # centimetres from cloth that skin is kept away
_CHIN: Final = 9.0  # centimetres below the neck that is seen, where its shadow has ended
_FINE: Final = 2.5  # pixels for a centimetre that smooth colours need
_SEED: Final = 6


def bare(person: Person, zones: Zones, shade: Plane) -> Plane:
    """H x W x 3: skin for the zones of arms, breast and legs; elsewhere as the person is.

    What is seen of the same skin near by is carried on; farther away it becomes the colour that is usual of it: of the
    same limbs, else of any skin, the face's last. It is shaded as the cloth was that lay there, and across a limb it
    darkens as a cylinder does.

    Args:
        shade: H x W, stops: the shading of what was worn there.
    """
    found = person.rgb.copy()
    seeds = _seen_skin(person)
    grain = _grain(person, seeds["any"])
    soft = blurred(shade, 0.8 * person.body.cm)
    limbs = {"legs": (zones == LEG, person.body.leg_coordinates), "arms": (zones == ARM, person.body.arm_coordinates)}
    for kind, place in (("legs", zones == LEG), ("arms", np.isin(zones, (ARM, BREAST)))):
        if not place.any() or not seeds["any"].any():
            continue
        limb, coordinates = limbs[kind]
        along, across = coordinates()
        begins = np.clip((along - _SHOULDER[0]) / (_SHOULDER[1] - _SHOULDER[0]), 0, 1)
        turned = _ROUND * limb * begins * (np.clip(across, 0, 1.1) ** 3 - 0.25)
        tone = np.exp2(_DEEPEST * np.tanh(soft / _DEEPEST) * np.float32(_SHADED * _GAMMA)) * (1 - turned)
        colour = _colours(person, seeds, kind) * tone[..., None] + grain[..., None]
        found[place] = colour[place]
    return np.asarray(np.clip(found, 0, 1), np.float32)


def _seen_skin(person: Person) -> dict[str, Mask]:
    """Skin as photographed, by where it is, without its mixed edges and what only is labelled as skin."""
    labels, photographed = person.labels, person.turn == 0
    kept = grown(labelled(labels, "face", "arms", "hands", "legs") & photographed, -_PURE * person.body.cm)
    # Collars and cuffs throw shadows, and labels miss their edges.
    kept &= ~grown(labelled(person.first_labels, *GARMENTS), _APART * person.body.cm)
    face = labelled(labels, "face") & kept
    arms = labelled(labels, "arms") & kept
    trusted = face | arms
    if trusted.any():
        tint = person.first / np.maximum(person.first.mean(axis=-1, keepdims=True), 0.03)
        middle = np.median(tint[trusted], axis=0)
        kept &= np.abs(tint - middle).max(axis=-1) < _TINT
    found = {
        "neck": face & ~person.guard & kept,
        "face": face & kept & _well_lit(person),
        "arms": (arms | labelled(labels, "hands")) & kept,
        "legs": labelled(labels, "legs") & kept,
    }
    found["any"] = np.asarray(np.logical_or.reduce([*found.values(), labelled(labels, "hands") & kept]))
    return found


def _well_lit(person: Person) -> Mask:
    """Of what is labelled as a face, what is near the middle of its colours: no eyes, no beard, no glasses."""
    face = labelled(person.first_labels, "face")
    if not face.any():
        return face
    middle = np.median(person.first[face], axis=0)
    return np.asarray(face & (np.abs(person.first - middle).max(axis=-1) < 0.22))


def _colours(person: Person, seeds: dict[str, Mask], kind: str) -> Plane:
    """H x W x 3: smooth skin: of what is seen near by, and farther away between the colours that are usual there.

    Worked out smaller than the picture where that is fine, for there is nothing sharp in it.
    """
    kinds = ("legs",) if kind == "legs" else ("arms", "neck")
    enough = _ENOUGH * person.body.cm**2
    near = [name for name in kinds if np.count_nonzero(seeds[name]) > enough]
    if not near:
        others = (seeds["face"], seeds["arms"], seeds["any"])
        usual = next((mask for mask in others if np.count_nonzero(mask) > enough), seeds["any"])
        return np.broadcast_to(np.median(person.rgb[usual], axis=0), person.rgb.shape).astype(np.float32)
    bright = next((seeds[name] for name in ("arms", "face") if np.count_nonzero(seeds[name]) > enough), None)
    lit = None if bright is None else np.median(person.rgb[bright], axis=0).astype(np.float32)
    shrink = max(1.0, person.body.cm / _FINE)
    height, width = person.shape
    small = {name: sized(seeds[name].astype(np.float32), width / shrink, height / shrink) > 0.5 for name in near}
    usual_of = {name: np.median(person.rgb[seeds[name]], axis=0).astype(np.float32) for name in near}
    found = _spread(sized(person.rgb, width / shrink, height / shrink), small, usual_of, lit, person.body.cm / shrink)
    return np.asarray(sized(found, width, height), np.float32)


def _spread(rgb: Plane, seeds: dict[str, Mask], usual: dict[str, Plane], lit: Plane | None, cm: float) -> Plane:
    """The field of `_colours` at its own size."""
    total = np.zeros(rgb.shape, np.float32)
    weight = np.full(rgb.shape[:2], 1e-6, np.float32)
    for name, mask in seeds.items():
        share = np.exp(-distance_from(mask) / (_FAR * cm)) + np.float32(1e-5)
        colour = usual[name] if name != "neck" else _beyond_the_chin(usual[name], lit, mask, cm)
        total += share[..., None] * colour
        weight += share
    usual_here = total / weight[..., None]
    seen = np.logical_or.reduce(list(seeds.values()))
    away = distance_from(seen) / cm
    plane = seen.astype(np.float32)
    smooth = blurred(carried(rgb, plane), 0.5 * cm)
    around = mean_within(rgb, plane, _NEAR * cm)
    close = np.exp(-np.square(away / 1.5))[..., None]
    far = np.exp(-np.square(away / (2 * _NEAR)))[..., None]
    return np.asarray(usual_here + far * (around - usual_here) + close * (smooth - around), np.float32)


def _beyond_the_chin(neck: Plane, lit: Plane | None, mask: Mask, cm: float) -> Plane:
    """The colour of the neck, which passes into that of what is lit where the chin's shadow ends."""
    if lit is None:
        return neck
    share = np.clip(distance_from(mask) / (_CHIN * cm), 0, 1)[..., None]
    return np.asarray(neck + (0.25 + 0.6 * share) * (lit - neck), np.float32)


def _grain(person: Person, seen: Mask) -> Plane:
    """Noise as strong as the finest of the skin that is seen."""
    import cv2

    rng = np.random.default_rng(_SEED)
    noise = rng.normal(0, 1, person.shape).astype(np.float32)
    noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.7))
    noise /= float(noise.std()) + 1e-6
    if np.count_nonzero(seen) < 50:
        return noise * np.float32(0.004)
    grey = person.first.mean(axis=-1)
    fine = grey - blurred(grey, 1.2)
    strength = 1.4826 * float(np.median(np.abs(fine[seen])))
    return np.asarray(noise * np.float32(np.clip(0.7 * strength, 0.001, 0.012)), np.float32)
