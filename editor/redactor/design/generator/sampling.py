"""Shapes that the networks make: out of noise, out of a sketch, between two garments; same seed, same shape."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.redactor.design.generator.shape import KINDS, SIDE, Plane, Shape, Style
from editor.redactor.design.generator.soundness import is_sound
from editor.redactor.design.generator.telling import LATENT, LIGHT, TOLD, told

OUTLINE, GENERATOR, SKETCH = "outline", "generator", "sketch"
_QUALITY: Final = "fast"  # the only one there is
STEPS: Final = 12
_TRIES: Final = 4  # for an outline that is whole
_EARLY: Final = 1.5  # power by which steps lie closer together where broad light is decided
_GUIDANCE: Final = 1.5  # how far what is told counts beyond what is made without
_GUIDED: Final = (0.1, 0.7)  # times between which it does (Kynkaanniemi et al., Guidance in a Limited Interval, 2024)

IsCancelled = Callable[[], bool]


class Shaping(Protocol):
    """What runs networks that give shapes: a `NetworkPool`."""

    def shaped(
        self, role: str, quality: str, planes: NDArray[np.float32], is_cancelled: IsCancelled | None = None
    ) -> NDArray[Any]:
        """As `NetworkPool.shaped`."""

    def identity(self, role: str, quality: str) -> str:
        """As `NetworkPool.identity`."""


def new_shape(networks: Shaping, kind: str, style: Style | None, seed: int, is_cancelled: IsCancelled) -> Shape:
    """A garment of a kind out of noise.

    Args:
        kind: one of KINDS.
        style: as `style_of` tells one; None: whatever comes.

    Raises:
        NetworkError: a network is not installed, or cannot run.
        Cancelled: `is_cancelled` said so.
    """
    for attempt in range(_TRIES):
        distance = _new_outline(networks, kind, style, (seed, 11, KINDS.index(kind), attempt), is_cancelled)
        if is_sound(distance, kind):
            break
    return Shape(distance, light_on(networks, distance, kind, style, seed, is_cancelled))


def _new_outline(
    networks: Shaping, kind: str, style: Style | None, seed: tuple[int, ...], is_cancelled: IsCancelled
) -> Plane:
    planes = np.zeros((1, 3, 2 * SIDE, SIDE), np.float32)
    planes[0, 2, 1, :LATENT] = np.random.default_rng(seed).standard_normal(LATENT)
    planes[0, 2, 2, :TOLD] = told(0.0, kind, style)[0, :TOLD]
    return Shape.of_planes(networks.shaped(OUTLINE, _QUALITY, planes, is_cancelled)[0]).distance


def shape_between(
    networks: Shaping, first: Shape, second: Shape, share: float, kind: str, seed: int, is_cancelled: IsCancelled
) -> Shape:
    """What lies `share` of the way from one shape to another, in the latent space of the outlines' VAE.

    Args:
        kind: one of KINDS, or "": of the light. The same seed gives folds that stay in their places on the way.
    """
    planes = np.zeros((1, 3, 2 * SIDE, SIDE), np.float32)
    planes[0, :2] = np.concatenate([first.planes, second.planes], axis=1)
    planes[0, 2, 0, :2] = share, 1
    distance = Shape.of_planes(networks.shaped(OUTLINE, _QUALITY, planes, is_cancelled)[0]).distance
    return Shape(distance, light_on(networks, distance, kind, None, seed, is_cancelled))


def shape_of_drawing(
    networks: Shaping, drawing: Plane, kind: str, style: Style | None, mirrored: bool, is_cancelled: IsCancelled
) -> Shape:
    """The shape that a drawing tells.

    Args:
        drawing: 2 x SIDE x SIDE, as `drawing_of` gives it.
        kind: one of KINDS; "": not known.
        style: of which the numbers about light count.
        mirrored: made of the mirrored drawing and mirrored back: other folds.
    """
    seen = np.concatenate([drawing[:, :, ::-1] if mirrored else drawing, told(1.0, kind, style)[None]])
    found = networks.shaped(SKETCH, _QUALITY, np.ascontiguousarray(seen[None]), is_cancelled)[0]
    return Shape.of_planes(found[:, :, ::-1] if mirrored else found)


def light_on(
    networks: Shaping,
    distance: Plane,
    kind: str,
    style: Style | None,
    seed: int,
    is_cancelled: IsCancelled,
    steps: int = STEPS,
) -> Plane:
    """SIDE x SIDE, as of `Shape`: light on a garment of that outline, out of noise.

    Args:
        kind: one of KINDS; "": not known.
        style: of which the numbers about light count; None: whatever comes.
        steps: of Euler's way from noise to light.
    """
    point: Plane = np.random.default_rng((seed, 12)).standard_normal((SIDE, SIDE), np.float32)
    for now, then in pairwise(map(float, np.linspace(0, 1, steps + 1) ** _EARLY)):
        if is_cancelled():
            raise Cancelled
        picture = _seen(networks, point, distance, told(now, kind, style), is_cancelled)
        if _GUIDED[0] < now < _GUIDED[1]:
            without = _seen(networks, point, distance, told(now), is_cancelled)
            picture = without + np.float32(_GUIDANCE) * (picture - without)
        point = point + np.float32((then - now) / (1 - now)) * (picture - point)
    return np.clip(point / np.float32(LIGHT), -1, 1)


def _seen(networks: Shaping, point: Plane, distance: Plane, telling: Plane, is_cancelled: IsCancelled) -> Plane:
    planes = np.stack([point, distance, telling])[None]
    return np.asarray(networks.shaped(GENERATOR, _QUALITY, planes, is_cancelled)[0, 0], np.float32)
