"""Grounds that are painted: gradients and a studio's sweep. Everything is a function of the place in the result."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile, rgb_of
from editor.model.parameter import Value
from editor.redactor.backdrops.colours import colour_of
from editor.redactor.backdrops.wide import Floats, Rows, Wide, places
from editor.redactor.geometry import View
from editor.redactor.operation import Context

_STEPS: Final = 65  # of a gradient that are brought to another profile
_GRID: Final = 640  # of the longer side: a sweep is smooth, so it is painted this small
_COVE: Final = 0.34  # of the height: how wide wall and floor go over into each other
_POOL: Final = 0.9  # stops that the middle of the light is brighter than where none falls, at 100
_CORNERS: Final = 1.6  # stops that corners are darker, at 100


def gradient(values: Mapping[str, Value], context: Context) -> Rows:
    """From one colour to the other in even steps of sRGB, whatever the picture's profile."""
    steps = _between(values["color"], values["color2"], context.space)
    width, height = context.geometry.size
    across, down = places(context.view, context.geometry.size)
    x, y = (across - 0.5) * width, (down - 0.5) * height
    if values["form"] == "round":
        reach = math.hypot(width, height) / 2

        def share(rows: slice) -> NDArray[np.float64]:
            return np.hypot(x[None, :], y[rows, None]) / reach
    else:
        turn = math.radians(values["angle"])
        right, below = math.sin(turn), math.cos(turn)
        reach = (abs(right) * width + abs(below) * height) / 2

        def share(rows: slice) -> NDArray[np.float64]:
            return 0.5 + (x[None, :] * right + y[rows, None] * below) / (2 * reach)

    def shown(rows: slice) -> Floats:
        part = np.clip(share(rows), 0, 1)
        channels = [np.interp(part, np.linspace(0, 1, len(steps)), steps[:, channel]) for channel in range(3)]
        return np.stack(channels, axis=-1).astype(np.float32)

    return shown


def _between(first: str, second: str, space: ColourProfile) -> NDArray[np.float64]:
    """Colours on the way from one to another, as the profile encodes them (n x 3)."""
    ends = [np.array(rgb_of(text)) for text in (first, second)]
    if space.is_srgb:
        return np.stack(ends)
    shares = np.linspace(0, 1, _STEPS)[:, None]
    mixed = ends[0] + (ends[1] - ends[0]) * shares
    return np.array([space.from_srgb((float(r), float(g), float(b))) for r, g, b in mixed])


def sweep(values: Mapping[str, Value], context: Context) -> Rows:
    """A wall that goes over into a floor without an edge, as a roll of paper hangs in a studio.

    Light multiplies: it is worked out in linear light. A lamp's pool lies on the wall over the horizon and runs out on
    the floor; its brightest place stays below white, for then it would be a hole.
    """
    key = ("sweep", repr(sorted(values.items(), key=lambda item: item[0])), context.geometry.size, context.space.icc)
    plane = context.remember(key, lambda: _painted(values, context))
    return Wide(plane, context.view, context.geometry.size).rows()


def _painted(values: Mapping[str, Value], context: Context) -> Floats:
    size = context.geometry.size
    view = View.whole(size, min(1.0, _GRID / max(size)))
    across, down = places(view, size)
    wall, floor = (context.space.linearise(np.array([colour_of(values[name], context.space)]))[0] for name in _COLOURS)
    horizon = values["horizon"] / 100
    below = _smooth((down - horizon) / _COVE + 0.5)[:, None]
    light = wall * (1 - below)[..., None] + floor * below[..., None]
    light = light * 2.0 ** _stops(values, across[None, :], down[:, None], horizon, size)[..., None]
    # What would be brighter than paper in this light is pressed together below it, its colour kept.
    brightest = float(light.max())
    if brightest > 1:
        light = light / brightest
    return np.clip(context.space.encode(light), 0, 1).astype(np.float32)


_COLOURS: Final = ("color", "color2")


def _stops(
    values: Mapping[str, Value], x: NDArray[Any], y: NDArray[Any], horizon: float, size: tuple[int, int]
) -> NDArray[np.float64]:
    """How much brighter each place is than where the light is not, in stops."""
    shape = size[0] / size[1]
    centre = 0.5 + values["side"] / 100 * 0.55, horizon - 0.22
    # Along the floor light lies flatter than on the wall.
    tall = np.where(y > centre[1], 0.62, 0.55)
    distance = np.hypot((x - centre[0]) * shape / (0.62 * max(shape, 0.75)), (y - centre[1]) / tall)
    pool = values["light"] / 100 * _POOL * (np.exp(-1.4 * distance**2) - 1)
    corner = np.hypot((x - 0.5) * 2, (y - 0.5) * 2) / math.sqrt(2)
    return np.asarray(pool - values["vignette"] / 100 * _CORNERS * corner**3)


def _smooth(share: NDArray[Any]) -> NDArray[Any]:
    """0 below 0, 1 above 1, without an edge to second order (6 t^5 - 15 t^4 + 10 t^3; Perlin 2002)."""
    t = np.clip(share, 0, 1)
    return np.asarray(t * t * t * (t * (6 * t - 15) + 10))
