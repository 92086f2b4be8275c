"""Shapes that the networks make: out of noise, out of a sketch, between two garments; same seed, same shape."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.redactor.design.generator.shape import KINDS, SIDE, STYLE, Plane, Shape, Style
from editor.redactor.design.generator.soundness import without_holes
from editor.redactor.design.generator.telling import LATENT, LIGHT, TOLD, told

OUTLINE, GENERATOR, SKETCH = "outline", "generator", "sketch"
_QUALITY: Final = "fast"  # the only one there is
STEPS: Final = 12
_NOISE: Final = 0.85  # deviation of the noise that light comes out of: less than was learned, for what is likelier
_CORNERS: Final = 0.8  # by how much more corners are than the VAE draws them
_ROUND: Final = 6.0  # pixels of SIDE
_TREMBLING: Final = 1.5  # pixels of SIDE

IsCancelled = Callable[[], bool]


class Shaping(Protocol):
    """What runs networks that give shapes: a `NetworkPool`."""

    def shaped(
        self, role: str, quality: str, planes: NDArray[np.float32], is_cancelled: IsCancelled | None = None
    ) -> NDArray[Any]:
        """As `NetworkPool.shaped`."""

    def identity(self, role: str, quality: str) -> str:
        """As `NetworkPool.identity`."""


def new_outline(networks: Shaping, kind: str, style: Style, seed: tuple[int, ...], is_cancelled: IsCancelled) -> Plane:
    """SIDE x SIDE, the distance plane of a garment out of noise.

    Args:
        kind: one of KINDS.
        style: as `style_of` tells one.

    Raises:
        NetworkError: the network is not installed, or cannot run.
        Cancelled: `is_cancelled` said so.
    """
    planes = np.zeros((1, 3, 2 * SIDE, SIDE), np.float32)
    planes[0, 2, 1, :LATENT] = np.random.default_rng((*seed, KINDS.index(kind))).standard_normal(LATENT)
    planes[0, 2, 2, :TOLD] = told(0.0, kind, style)[0, :TOLD]
    return without_holes(_decoded(networks, planes, is_cancelled))


def _decoded(networks: Shaping, planes: NDArray[np.float32], is_cancelled: IsCancelled) -> Plane:
    """The distance plane that the VAE draws, with the corners that its mean of many garments has rounded."""
    import cv2

    distance = Shape.of_planes(networks.shaped(OUTLINE, _QUALITY, planes, is_cancelled)[0]).distance
    crisp = distance + _CORNERS * (distance - cv2.GaussianBlur(distance, (0, 0), _ROUND))
    return np.asarray(np.clip(crisp, -1, 1), np.float32)


def outline_between(networks: Shaping, first: Shape, second: Shape, share: float, is_cancelled: IsCancelled) -> Plane:
    """The distance plane `share` of the way from one shape to another, in the latent space of the outlines' VAE."""
    planes = np.zeros((1, 3, 2 * SIDE, SIDE), np.float32)
    planes[0, :2] = np.concatenate([first.planes, second.planes], axis=1)
    planes[0, 2, 0, :2] = share, 1
    return _decoded(networks, planes, is_cancelled)


def shape_of_drawing(networks: Shaping, drawing: Plane, kind: str, is_cancelled: IsCancelled) -> Shape:
    """What the network for sketches makes of a drawing, its outline smoothed as far as it trembles.

    Args:
        drawing: 2 x SIDE x SIDE, as `drawing_of` gives it.
        kind: one of KINDS; "": not known.
    """
    import cv2

    style = np.zeros(STYLE, np.float32)
    seen = np.concatenate([drawing, told(1.0, kind, style)[None]])[None]
    found = Shape.of_planes(networks.shaped(SKETCH, _QUALITY, seen, is_cancelled)[0])
    return Shape(np.asarray(cv2.GaussianBlur(found.distance, (0, 0), _TREMBLING), np.float32), found.light)


def light_on(
    networks: Shaping,
    distance: Plane,
    kind: str,
    style: Style | None,
    seed: int,
    is_cancelled: IsCancelled,
    steps: int = STEPS,
) -> Plane:
    """SIDE x SIDE, log light as of `Shape`: light on a garment of that outline, out of noise.

    Args:
        kind: one of KINDS; "": not known.
        style: of which the numbers about light count; None: whatever comes.
        steps: of Euler's way from noise to light.
    """
    noise = np.random.default_rng((seed, 12)).standard_normal((SIDE, SIDE), np.float32)
    point = np.asarray(np.float32(_NOISE) * noise, np.float32)
    for now, then in pairwise(map(float, np.linspace(0, 1, steps + 1))):
        if is_cancelled():
            raise Cancelled
        picture = _seen(networks, point, distance, told(now, kind, style), is_cancelled)
        point = point + np.float32((then - now) / (1 - now)) * (picture - point)
    return np.clip(point / np.float32(LIGHT), -1, 1)


def _seen(networks: Shaping, point: Plane, distance: Plane, telling: Plane, is_cancelled: IsCancelled) -> Plane:
    planes = np.stack([point, distance, telling])[None]
    return np.asarray(networks.shaped(GENERATOR, _QUALITY, planes, is_cancelled)[0, 0], np.float32)
