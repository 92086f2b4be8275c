"""The light of the scene on new cloth: folds that the person's own clothes show, roundness, exposure and colour.

Encoded values are multiplied, as if encoding were a power: all profiles that photographs come in are near to that, and
a shade of a stop comes out within a few hundredths of one.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.model.garment import Wearing
from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import blurred, distance_from, grown, mean_within

_GAMMA: Final = 1 / 2.2
_DARKEST: Final = 0.03  # encoded: below that there is noise, not folds
_FINE, _WIDE = 0.35, 4.5  # centimetres: folds are between these wide, shading is wider
_DEEPEST: Final = 0.9  # stops that folds change at most
_BUSY: Final = (
    0.035,
    0.12,
)  # chroma's spread in old cloth at which its folds begin and cease to be told from its pattern
_ROUND: Final = 0.16  # how much darker cloth is where it turns away
_TURN: Final = 1.7  # centimetres within which it does


def lit(person: Person, draped: Draped, rgb: Plane, alpha: Plane, wearing: Wearing, stops: Plane) -> Plane:
    """H x W x 3: the garment's colours in the person's light.

    Args:
        rgb: the garment's, in the light of its own photograph.
        alpha: where its cloth is seen.
        stops: of `folds`.
    """
    strength = wearing.light / 100
    shade = np.exp2(stops * np.float32(_GAMMA * wearing.folds / 100)) * _rounded(person, draped, alpha, strength)
    balance = _balance(person, draped, strength)
    return np.asarray(np.clip(rgb * shade[..., None] * balance, 0, 1), np.float32)


def folds(person: Person, old: Mask) -> Plane:
    """Stops, H x W: how much lighter or darker each place is than its cloth, or skin, is on the whole."""
    cm = person.body.cm
    found = np.zeros(person.shape, np.float32)
    weight = np.zeros(person.shape, np.float32)
    own = person.turn == 0
    skin = labelled(person.first_labels, "arms", "legs") & own
    below = labelled(person.first_labels, "skirt", "trousers", "shorts") & own & ~old
    for place, share in ((old, 1.0), (skin, 0.7), (below, 0.6)):
        inner = grown(place, -max(1.0, 0.4 * cm))
        if np.count_nonzero(inner) > 30 * cm**2:
            mask = inner.astype(np.float32)
            found += mask * share * _shading(person.first, mask, cm)
            weight += mask
    # Beyond what is known shading fades out over the width of a hand.
    near = mean_within(found, weight, 1.2 * cm)
    reach = np.exp(-np.square(distance_from(weight > 0) / (3.0 * cm)))
    return np.asarray(blurred(np.where(weight > 0, found, near * reach), max(0.5, 0.12 * cm)), np.float32)


def _shading(rgb: Plane, mask: Plane, cm: float) -> Plane:
    """Stops within one material: wide shading and folds, without its pattern as far as that can be told."""
    grey = np.maximum(rgb @ np.array([0.25, 0.6, 0.15], np.float32), _DARKEST)
    tone = np.log2(grey) / np.float32(_GAMMA)
    inside = mask > 0
    middle = float(np.median(tone[inside]))
    chroma = (rgb - grey[..., None]) / grey[..., None]
    spread = float(np.std(chroma[inside], axis=0).mean())
    calm = 1 - np.clip((spread - _BUSY[0]) / (_BUSY[1] - _BUSY[0]), 0, 1)
    # Stripes and prints change in value as well: what spreads more than folds ever do is taken for pattern.
    fine, wide = mean_within(tone, mask, _FINE * cm), mean_within(tone, mask, _WIDE * cm)
    folds = fine - wide
    strong = float(np.std(folds[inside]))
    calm *= float(np.clip(0.45 / max(strong, 1e-3), 0.2, 1))
    folds = _DEEPEST * np.tanh(folds / _DEEPEST)
    wide = np.tanh(wide - middle) * np.float32(0.45 + 0.25 * calm)
    return np.asarray(folds * np.float32(0.15 + 0.85 * calm) + wide, np.float32)


def _rounded(person: Person, draped: Draped, alpha: Plane, strength: float) -> Plane:
    """What turns away at the outline of the body is darker; ends of cloth, which do not turn, are hardly."""
    cm = person.body.cm
    seen = alpha > 0.5
    around = distance_from(~(seen | person.silhouette)) / cm
    outline = np.exp(-around / _TURN)
    found = 1 - np.float32(_ROUND * strength) * outline
    limb = draped.part > 0
    if limb.any():
        trunk = seen & (draped.part == 0)
        cast = blurred((limb & seen).astype(np.float32), 1.1 * cm) * trunk
        found *= 1 - np.float32(0.35 * strength) * cast
    inside = np.clip(draped.lining, 0, 1)
    return np.asarray(found * (1 - np.float32(0.38) * inside), np.float32)


def _balance(person: Person, draped: Draped, strength: float) -> Plane:
    """Three factors: a part of the way from the light of the garment's photograph to that of the person's.

    The lightest greys of both are compared; a garment's photograph is mostly of the garment, so that this is a guess,
    which may change a color by a few percent only.
    """
    frame = draped.garment.frame
    white = np.float32(frame.white)
    there = _light_of(
        frame.rgb[:: max(1, frame.height // 256), :: max(1, frame.width // 256)].astype(np.float32) / white
    )
    here = _light_of(person.first[:: max(1, person.shape[0] // 256), :: max(1, person.shape[1] // 256)])
    tint = np.clip((here / here.mean()) / (there / there.mean()), 0.85, 1.18) ** np.float32(0.35 * strength)
    level = np.clip(here.mean() / there.mean(), 0.75, 1.1) ** np.float32(0.35 * strength)
    return np.asarray(tint / tint.mean() * level, np.float32)


def _light_of(rgb: Plane) -> Plane:
    """The mean of the lightest twentieth that is hardly colored and not clipped."""
    flat = np.asarray(rgb, np.float32).reshape(-1, 3)
    high, low = flat.max(axis=1), flat.min(axis=1)
    grey = flat[(high - low < 0.18 * np.maximum(high, 0.05)) & (high < 0.99)]
    if len(grey) < 0.02 * len(flat):
        grey = flat
    tone = grey.mean(axis=1)
    return np.asarray(grey[tone >= np.quantile(tone, 0.95)].mean(axis=0) + 1e-3, np.float32)
