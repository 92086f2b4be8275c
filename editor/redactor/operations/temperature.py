"""Temperature and tint: the colour of the light that the picture was taken in, taken out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.auto_tone import cast_gains
from editor.redactor.light import BRADFORD, mixed, rgb_to_xyz
from editor.redactor.operation import PointwiseOperation

NEUTRAL = 6500.0
_TINT = 1 / 3000  # distance from the locus in CIE 1960 (u, v) a step of tint, as raw developers count it
# The least blue of a light. Low temperatures with a green tint lie beyond the colours of real light, where the response
# passes through zero: its gain would grow without end, then turn blue to yellow. A candle (1900 K) has 0.11.
_LEAST_BLUE = 0.1


class Temperature(PointwiseOperation):
    """Linear light as if it had been taken under `temperature` and is to look as under 6500 K.

    Von Kries adaptation of Bradford cone responses between two points near the Planckian locus; grey keeps its
    luminance. Lower values make the picture bluer, higher ones yellower; positive tint makes it more magenta. Light
    that has no blue at all cannot be taken out, so the effect on blue ends a little before it.
    """

    name = "temperature"
    title = "Temperature"
    order = 100
    group = "White balance"
    position = 150
    channelwise = False
    linear = True
    parameters = (
        Parameter(
            "temperature", "Temperature", default=NEUTRAL, minimum=2000, maximum=12000, step=50, unit="K", auto=True
        ),
        Parameter("tint", "Tint", auto=True),
    )

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        to_xyz = rgb_to_xyz(space)
        light = np.maximum(_cones(values["temperature"], values["tint"]), (0, 0, _LEAST_BLUE))
        gains = _cones(NEUTRAL, 0) / light
        matrix = np.linalg.inv(to_xyz) @ np.linalg.inv(BRADFORD) @ np.diag(gains) @ BRADFORD @ to_xyz
        grey = float((to_xyz @ matrix)[1].sum())
        return mixed(rgb, matrix / grey)

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """The light whose cast `cast_gains` (Shades of Grey) finds, as the nearest temperature and tint."""
        found = light_on(np.exp2(-cast_gains(frame, space)), space)
        return round(found["temperature"] / 50) * 50.0 if name == "temperature" else float(round(found["tint"]))


def light_on(grey: NDArray[np.floating[Any]], space: ColourProfile) -> dict[str, float]:
    """The values under which `grey` (3, linear light of `space`) is grey, or comes nearest to it."""
    to_cones = BRADFORD @ rgb_to_xyz(space)
    temperature, tint = _nearest(_cones(NEUTRAL, 0) * (to_cones @ grey / to_cones.sum(axis=1)))
    return {"temperature": float(round(temperature)), "tint": float(np.clip(round(tint, 1), -100, 100))}


def _cones(temperature: float, tint: float) -> NDArray[np.float64]:
    """Bradford cone responses (Y = 1) to light of `temperature` kelvins, `tint` steps beside the locus to the green."""
    u, v = _locus(temperature)
    du, dv = (after - before for after, before in zip(_locus(temperature + 1), _locus(temperature - 1), strict=True))
    away = tint * _TINT / float(np.hypot(du, dv))
    u, v = u + dv * away, v - du * away
    x, y = 3 * u / (2 * u - 8 * v + 4), 2 * v / (2 * u - 8 * v + 4)
    return np.asarray(BRADFORD @ np.array([x / y, 1.0, (1 - x - y) / y]))


def _nearest(cones: NDArray[np.float64]) -> tuple[float, float]:
    """Temperature and tint of light with these Bradford cone responses."""
    x, y, z = np.linalg.inv(BRADFORD) @ cones
    u, v = 4 * x / (x + 15 * y + 3 * z), 6 * y / (x + 15 * y + 3 * z)
    mireds = np.linspace(1e6 / 12000, 1e6 / 2000, 2000)
    points = np.array([_locus(1e6 / mired) for mired in mireds])
    away = np.array([u, v]) - points
    index = int(np.argmin((away**2).sum(axis=1)))
    along = points[max(index - 1, 0)] - points[min(index + 1, len(points) - 1)]  # towards higher temperatures
    side = (along[1] * away[index][0] - along[0] * away[index][1]) / float(np.hypot(*along))
    return 1e6 / float(mireds[index]), side / _TINT


def _locus(t: float) -> tuple[float, float]:
    """CIE 1960 (u, v) of a black body at `t` kelvins, 1000-15000 (Krystek, Color Research and Application 10, 1985)."""
    u = (0.860117757 + 1.54118254e-4 * t + 1.28641212e-7 * t * t) / (1 + 8.42420235e-4 * t + 7.08145163e-7 * t * t)
    v = (0.317398726 + 4.22806245e-5 * t + 4.20481691e-8 * t * t) / (1 - 2.89741816e-5 * t + 1.61456053e-7 * t * t)
    return u, v
