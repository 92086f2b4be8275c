"""A pattern by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from editor.redactor.design.patterns import animal, printed, woven
from editor.redactor.design.patterns.cloth import Cloth, Rgb


def plain(cloth: Cloth) -> Rgb:
    return np.broadcast_to(cloth.ground, (*cloth.across.shape, 3)).astype(np.float32)


PATTERNS: Final[Mapping[str, Callable[[Cloth], Rgb]]] = {
    "plain": plain,
    "stripes": woven.stripes,
    "checks": woven.checks,
    "herringbone": woven.herringbone,
    "houndstooth": woven.houndstooth,
    "dots": printed.dots,
    "floral": printed.floral,
    "camouflage": printed.camouflage,
    "gradient": printed.gradient,
    "tie-dye": printed.tie_dye,
    "leopard": animal.leopard,
    "zebra": animal.zebra,
    "tiger": animal.tiger,
    "snake": animal.snake,
}


def drawn(kind: str, cloth: Cloth) -> Rgb:
    """H x W x 3, linear light: the cloth with a pattern; `kind` is one of `PATTERNS`, or "" for none."""
    return PATTERNS[kind or "plain"](cloth)
