"""A garment put on: from one state of a person to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.garment import Wearing
from editor.model.person_labels import BELOW, PARTS
from editor.redactor.tryon.changes import limited
from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.front import in_front
from editor.redactor.tryon.ground import gone_on, ground
from editor.redactor.tryon.growing import covering
from editor.redactor.tryon.leftovers import leftovers
from editor.redactor.tryon.light import folds, lit
from editor.redactor.tryon.neck import behind_the_neck
from editor.redactor.tryon.person import Labels, Mask, Person, Plane
from editor.redactor.tryon.removal import labelled, replaced, stuck_out
from editor.redactor.tryon.shadows import cast_below, cast_on
from editor.redactor.tryon.skin import bare
from editor.redactor.tryon.smoothing import blurred, carried, distance_from, grown
from editor.redactor.tryon.trunk import trunk_zone
from editor.redactor.tryon.zones import ARM, BREAST, GROUND, INNER, LEG, LOWER, Zones, label_of, zones_of

FILLED: Final = 255  # in `Person.turn`
_SHOWN: Final = 0.98  # of cloth, from which on nothing of what lies beneath is seen
_RIM: Final = 0.35  # centimetres beside old cloth whose pixels are a little of it
_SOFT: Final = 0.8  # pixels
_BREAST: Final = 32.0  # centimetres below the shoulders, within which cloth that stays is worn on the torso
_THIN: Final = 0.45  # centimetres: half the width of rims that need no texture
_BLEND: Final = 1.4  # centimetres over which filled skin passes into seen skin


def worn(person: Person, draped: Draped, wearing: Wearing) -> Person:
    """The person with one garment more, over all those before.

    Nothing of `person` is written into. Old cloth goes where the garment's kind takes its place (`removal`), what comes
    to light is filled (`zones`, `skin`, `ground`), the garment lies behind what is in front of it (`front`, `neck`), in
    the light of the scene (`light`, `shadows`).

    Args:
        draped: planes of the person's working picture.
    """
    if not (draped.alpha > 0.5).any():
        return person
    layers = _layers(person, draped)
    stops = folds(person, layers.old)
    base, zones = _uncovered(person, draped, layers, stops)
    core = (layers.cloth > 0) | (zones > 0)
    concerned = person.concerned | layers.old | (layers.cloth > 0.5) | np.isin(zones, (ARM, BREAST, LEG))
    core &= ~person.guard
    shade = limited(cast_below(person, draped, layers.cloth), core, concerned)
    base = base * shade[..., None]
    cloth = lit(person, draped, layers.rgb, layers.cloth, wearing, stops) * cast_on(person, layers.front)[..., None]
    rgb = base + layers.cloth[..., None] * (cloth - base)
    kept = person.guard | ~(core | (shade < 1))
    rgb[kept] = person.rgb[kept]
    changed = np.where(kept, 0, 1).astype(np.float32)
    filled = np.where(zones > 0, _soft(zones), 0)
    cover = np.where(kept, person.cover, np.maximum(person.cover * (1 - layers.cloth) + layers.cloth, filled))
    labels, turn = _relabelled(person, draped, layers, zones)
    return person.with_(
        rgb=np.asarray(rgb, np.float32),
        labels=labels,
        turn=turn,
        cover=np.asarray(cover, np.float32),
        mask=np.maximum(person.mask, changed),
        concerned=concerned,
        count=person.count + 1,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Layers:
    """Attributes:
    old: what is taken away.
    front: how much lies in front of the garment.
    cloth: how much of each pixel the garment is in the end.
    rgb: its colours in the light of its own photograph.
    """

    old: Mask
    front: Plane
    cloth: Plane
    rgb: Plane


def _layers(person: Person, draped: Draped) -> _Layers:
    category = draped.garment.category
    old = replaced(person, category)
    if category.layer == "outer":
        old = old | stuck_out(person, draped)
    old = old | leftovers(person, old)
    alpha = behind_the_neck(person, draped, old)
    alpha, rgb = covering(person, draped, alpha, old)
    front = in_front(person, draped, old)
    cloth = alpha * (1 - front)
    cloth = np.where(cloth < 0.02, 0, cloth)
    cloth[person.guard] = 0
    return _Layers(old, front, np.asarray(cloth, np.float32), rgb)


def _uncovered(person: Person, draped: Draped, layers: _Layers, stops: Plane) -> tuple[Plane, Zones]:
    """The picture without the old garment, and what was filled in."""
    rim = grown(layers.old, max(1.5, _RIM * person.body.cm)) & ~layers.old
    kept = labelled(person.labels, "hair", "hat", "hands", "bag", "shoes", "accessories") | (person.turn != 0)
    place = (layers.old | rim & ~kept) & (layers.cloth < _SHOWN) & ~person.guard
    place |= grown(grown(place, 2), -2) & ~person.guard & (layers.cloth < _SHOWN) & (person.turn == 0)
    under = labelled(person.labels, "upper", "dress") & ~layers.old & trunk_zone(person.body)
    under &= person.body.trunk_coordinates()[0] < _BREAST
    inner = bool(np.count_nonzero(under) > 60 * person.body.cm**2)
    zones = zones_of(person, place, layers.old, inner, layers.cloth > 0.5, max(draped.limbs))
    _by_label(person, zones, rim & place & ~kept)
    margin = _skin_beside(person, zones, layers)
    zones = np.where(margin > 0, _skin_zone(person), zones).astype(np.uint8)
    base = _filled(person, zones, layers.old, stops)
    soft = np.where(margin > 0, margin, _soft(zones))[..., None]
    return np.asarray(person.rgb + soft * (base - person.rgb), np.float32), zones


def _skin_beside(person: Person, zones: Zones, layers: _Layers) -> Plane:
    """H x W, 0-1: how much of the seen skin next to filled skin is filled as well: a collar's shadow goes with it."""
    filled = np.isin(zones, (ARM, BREAST, LEG))
    if not filled.any():
        return np.zeros(person.shape, np.float32)
    width = max(2.0, _BLEND * person.body.cm)
    skin = labelled(person.labels, "face", "arms", "legs") & (person.turn == 0) & (zones == 0) & ~person.guard
    away = distance_from(filled)
    beside = skin & (away < width) & (layers.cloth < _SHOWN)
    return np.asarray(np.where(beside, np.clip(1.3 - 1.3 * away / width, 0, 1), 0), np.float32)


def _skin_zone(person: Person) -> Zones:
    found = np.zeros(person.shape, np.uint8)
    for zone, name in ((BREAST, "face"), (ARM, "arms"), (LEG, "legs")):
        found[labelled(person.labels, name)] = zone
    return found


def _by_label(person: Person, zones: Zones, rim: Mask) -> None:
    """Beside old cloth each pixel becomes purely what it mostly is."""
    kinds = {
        BREAST: ("face",),
        ARM: ("arms",),
        LEG: ("legs",),
        LOWER: BELOW,
        GROUND: ("background",),
        INNER: ("upper",),
    }
    for zone, names in kinds.items():
        zones[rim & labelled(person.labels, *names)] = zone


def _filled(person: Person, zones: Zones, old: Mask, stops: Plane) -> Plane:
    base = bare(person, zones, stops)
    below = labelled(person.labels, *BELOW) & ~old
    upper = labelled(person.labels, "upper", "dress") & ~old & trunk_zone(person.body)
    for zone, source in ((LOWER, below), (INNER, upper)):
        place = zones == zone
        if place.any():
            base[place] = gone_on(person, source, place)[place]
    place = zones == GROUND
    wide = grown(grown(place, -_THIN * person.body.cm), _THIN * person.body.cm + 1) & place
    if wide.any():
        base[wide] = ground(person, wide)[wide]
    thin = place & ~wide
    if thin.any():  # a rim is of what lies beside it, whatever that is
        seen = ~grown(old | (zones > 0), 1) | wide
        base[thin] = carried(np.where(wide[..., None], base, person.rgb), seen.astype(np.float32))[thin]
    return base


def _soft(zones: Zones) -> Plane:
    """How far a filling counts: fully within, and fading over the first pixel of its surroundings."""
    return np.asarray(np.clip(2 * blurred((zones > 0).astype(np.float32), _SOFT), 0, 1) * (zones > 0), np.float32)


def _relabelled(person: Person, draped: Draped, layers: _Layers, zones: Zones) -> tuple[Labels, Labels]:
    labels, turn = person.labels.copy(), person.turn.copy()
    for zone in np.unique(zones[zones > 0]):
        labels[zones == zone] = label_of(int(zone), person)
    turn[zones > 0] = FILLED
    cloth = layers.cloth > 0.5
    labels[cloth] = PARTS.index(draped.garment.category.label)
    turn[cloth] = min(person.count + 1, FILLED - 1)
    return labels, turn
