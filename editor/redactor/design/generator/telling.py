"""What networks are told beside planes, and how it is laid into one."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.design.generator.shape import KINDS, SIDE, STYLE, Plane, Style

TOLD: Final = 2 + STYLE + len(KINDS)  # the time, whether the style counts, the style, the kind
FIRST_OF_LIGHT: Final = STYLE - 2  # of a style's numbers those from here on tell of light, those before of the outline
LATENT: Final = 48  # numbers that tell an outline
LIGHT: Final = 1.5  # by which light is raised for the network, to count as much as the outline


def told(time: float, kind: str = "", style: Style | None = None) -> Plane:
    """SIDE x SIDE: what is told, in the first row.

    Args:
        time: 0-1, from noise to picture.
        kind: one of KINDS; "": not told.
        style: of STYLE numbers; None: not told.
    """
    plane = np.zeros((SIDE, SIDE), np.float32)
    plane[0, 0] = time
    if style is not None:
        plane[0, 1] = 1
        plane[0, 2 : 2 + STYLE] = style
    if kind:
        plane[0, 2 + STYLE + KINDS.index(kind)] = 1
    return plane
