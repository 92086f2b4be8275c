"""What fabric does to light: its grain, how deep its folds look, and what it throws back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.patterns.cloth import Cloth, Rgb
from editor.redactor.design.separation import Plane


@dataclass(frozen=True, slots=True)
class Fabric:
    """Attributes:
    folds: exponent on the light of the folds: over 1 they look deeper.
    gloss: 0-1: how much of the bright folds is thrown back white.
    grain: the cloth -> H x W about 1 that its light is multiplied by; None: smooth.
    """

    folds: float = 1.0
    gloss: float = 0.0
    grain: Callable[[Cloth], Plane] | None = None


def _twill(cloth: Cloth) -> Plane:
    """Denim: steep fine ribs, threads dyed unevenly."""
    ribs = np.sin((cloth.across * 1.6 + cloth.along) * np.float32(2 * np.pi / 0.32)) * _seen(cloth, 0.32)
    return _about(0.1 * ribs + 0.045 * cloth.noise(0.5, 11) + 0.05 * cloth.noise(6.0, 12))


def _slub(cloth: Cloth) -> Plane:
    """Linen: threads of uneven thickness both ways."""
    return _about(0.035 * _stretched(cloth, 6.0, 0.25, 21) + 0.035 * _stretched(cloth, 0.25, 6.0, 22))


def _stitches(cloth: Cloth) -> Plane:
    """Knitting: columns of V-shaped stitches."""
    wide = 0.9
    place = np.mod(cloth.across, wide) / wide
    slope = np.abs(place - 0.5)
    rows = np.sin((cloth.along / 0.62 + slope * 1.6) * np.float32(2 * np.pi)) * _seen(cloth, 0.62)
    columns = np.cos((place - 0.5) * np.float32(2 * np.pi)) * _seen(cloth, wide)
    return _about(0.1 * rows + 0.09 * columns)


def _ridges(cloth: Cloth) -> Plane:
    """Corduroy: round ridges along the cloth."""
    wide = 0.5
    return _about(0.17 * np.sin(cloth.across * np.float32(2 * np.pi / wide)) * _seen(cloth, wide))


def _specks(cloth: Cloth) -> Plane:
    """Tweed and wool: threads of several tones."""
    return _about(0.09 * cloth.noise(0.5, 31) + 0.06 * cloth.noise(1.2, 32))


def _fuzz(cloth: Cloth) -> Plane:
    return _about(0.05 * cloth.noise(0.9, 41))


def _hairs(cloth: Cloth) -> Plane:
    """Fur: strands that lie along the cloth, in tufts."""
    return _about(0.17 * _stretched(cloth, 0.4, 3.0, 51) + 0.15 * cloth.noise(2.5, 52))


def _pores(cloth: Cloth) -> Plane:
    return _about(0.022 * cloth.noise(0.5, 61) + 0.03 * cloth.noise(4.0, 62))


def _discs(cloth: Cloth) -> Plane:
    """Sequins: each at its own angle to the light."""
    size = 0.8
    row = np.floor(cloth.along / (0.8 * size))
    column = np.floor(cloth.across / size + 0.5 * np.mod(row, 2))
    chance = np.sin(row * 127.1 + column * 311.7 + cloth.seed % 97) * 43758.5453
    turned = np.mod(chance, 1).astype(np.float32)
    return _about(0.55 * (turned - 0.5) + 0.9 * (turned > 0.94))


FABRICS: Final[Mapping[str, Fabric]] = {
    "": Fabric(),
    "cotton": Fabric(),
    "jersey": Fabric(0.9),
    "flannel": Fabric(0.85, grain=_fuzz),
    "linen": Fabric(1.15, grain=_slub),
    "denim": Fabric(1.1, grain=_twill),
    "corduroy": Fabric(0.95, grain=_ridges),
    "wool": Fabric(0.85, grain=_specks),
    "cashmere": Fabric(0.8, grain=_fuzz),
    "tweed": Fabric(0.8, grain=_specks),
    "fleece": Fabric(0.75, grain=_fuzz),
    "knit": Fabric(0.85, grain=_stitches),
    "velvet": Fabric(1.45, 0.06, grain=_fuzz),
    "chiffon": Fabric(1.1),
    "lace": Fabric(0.9),
    "mesh": Fabric(0.95),
    "silk": Fabric(1.35, 0.22),
    "satin": Fabric(1.45, 0.24),
    "leather": Fabric(1.35, 0.2, grain=_pores),
    "suede": Fabric(0.95, grain=_fuzz),
    "fur": Fabric(0.8, grain=_hairs),
    "sequins": Fabric(1.1, 0.3, grain=_discs),
}
_SHOULDER: Final = 0.72  # linear light from which on it does


def lit(colours: Rgb, light: Plane, material: str, cloth: Cloth) -> Rgb:
    """H x W x 3, linear light: cloth of a fabric under the light of a garment's folds.

    Args:
        colours: H x W x 3, linear light, of the cloth.
        light: H x W, 1 being usual.
    """
    fabric = FABRICS.get(material, FABRICS[""])
    smooth = _polished(light, cloth) if fabric.gloss else light
    folded = smooth**fabric.folds if fabric.folds != 1 else smooth
    shade = folded if fabric.grain is None else folded * fabric.grain(cloth)
    thrown = fabric.gloss * np.clip(folded - 1.0, 0, 1) ** 1.5 if fabric.gloss else 0.0
    return _shouldered(colours * np.asarray(shade)[..., None] + np.asarray(thrown)[..., None])


def _shouldered(light: Rgb) -> Rgb:
    """Light that comes near white ever more slowly, so that folds of white cloth are not lost in it."""
    over = np.maximum(light - np.float32(_SHOULDER), 0)
    room = np.float32(1 - _SHOULDER)
    return np.asarray(np.minimum(light, np.float32(_SHOULDER)) + room * (1 - np.exp(-over / room)), np.float32)


def _polished(light: Plane, cloth: Cloth) -> Plane:
    """Light without what the photographed cloth's own weave did to it, which a gloss would make coarse."""
    import cv2

    soft = np.exp(cv2.GaussianBlur(np.log(light), (0, 0), max(1.0, 0.45 / cloth.pixel)))
    return np.asarray(soft**0.85 * light**0.15, np.float32)


def _about(change: NDArray[np.floating[Any]]) -> Plane:
    return np.asarray(np.maximum(1 + change, 0.1), np.float32)


def _seen(cloth: Cloth, period: float) -> float:
    """1 for what is wide enough to be seen, 0 for what would flicker between pixels."""
    return float(np.clip(period / cloth.pixel / 2 - 1, 0, 1))


def _stretched(cloth: Cloth, across: float, along: float, number: int) -> Plane:
    """Noise whose forms are longer one way than the other."""
    other = Cloth(cloth.across / across, cloth.along / along, 1, cloth.ground, cloth.colours, seed=cloth.seed)
    return other.noise(1.0, number)
