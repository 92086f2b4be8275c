"""Brings a picture to the white and the exposure of another one of its set."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, to_depth
from editor.redactor.area_means import area_means
from editor.redactor.light import BRADFORD, Colours, Matrix
from editor.redactor.wide_light import to_wide, wide_of_xyz, xyz_of_wide

_LONGEST = 360  # pixels: statistics need no more
_BORDER = 0.05  # of the shorter side
_CLIPPED, _DARK = 0.985, 1e-4  # encoded, linear
_EVEN, _MOST = 0.25, 0.6  # stops a backdrop may differ from its median, and how much of the border it fills
_ONE_SET = 1.5  # stops: backdrops that differ more in colour are not one backdrop in two lights
_NORM = 6
_GREY = 0.35  # stops from grey at which a pixel counts for a third
_ROUNDS = 4
_TRIMMED = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What the statistics need of a picture.

    Attributes:
        light: N x 3 wide linear light (`wide_light`) of its pixels, from bright to dark; transparent ones are left out.
        clipped: share of pixels with a channel at full intensity.
        backdrop: light of an even border (3); None where the border is of many colours, or clipped.
        white: whether the border is even and clipped: a backdrop overexposed to white.
    """

    light: Colours
    clipped: float
    backdrop: Colours | None
    white: bool


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """How a picture comes to the light of another.

    Attributes:
        matrix: 3 x 3 for the operation `color_correction`.
        stops: how much brighter its white becomes.
        basis: ``"backdrop"`` or ``"greys"``: by what the light was told.
    """

    matrix: Matrix
    stops: float
    basis: str


def seen(frame: Frame, space: ColourProfile) -> Seen:
    """The statistics of a picture.

    Raises:
        InputError: there is no light in it.
    """
    rgb = to_depth(area_means(frame.rgb, _LONGEST), "float32")
    opaque = np.ones(rgb.shape[:2], bool)
    if frame.alpha is not None:
        opaque = area_means(frame.alpha, _LONGEST) > frame.white // 2
    full = rgb.max(axis=2) > _CLIPPED
    light = to_wide(space.linearise(rgb), space)
    lit = opaque & (light.max(axis=2) > _DARK)
    if not lit.any():
        raise InputError("The picture is too dark to be matched.", "Take another one, or leave it out.")
    colours = light[lit]
    backdrop, white = _backdrop(light, full, opaque)
    order = np.argsort(-colours.max(axis=1), kind="stable")
    return Seen(colours[order], float(full[lit].mean()), backdrop, white)


def matched(picture: Seen, reference: Seen) -> Match:
    """What brings `picture` to the white and exposure of `reference`.

    By the backdrop where both have an even border that may be the same in two lights, which a reference overexposed to
    white is too; otherwise by Shades of Grey (Finlayson and Trezzi, "Shades of gray and colour constancy", 2004,
    Minkowski norm 6) of the greys. The two lights make a von Kries adaptation of Bradford cone responses.
    """
    goal = np.ones(3) if reference.white else reference.backdrop
    if picture.backdrop is not None and goal is not None:
        stops = np.log2(goal / np.maximum(picture.backdrop, _DARK))
        if np.ptp(stops) < _ONE_SET:
            return _match(picture.backdrop, goal, "backdrop")
    # As much is left out at the bright end of both, so that what is clipped in one does not count in the other.
    trimmed = max(picture.clipped, reference.clipped) + _TRIMMED
    return _match(_light_on_greys(picture, trimmed), _light_on_greys(reference, trimmed), "greys")


def _match(before: Colours, after: Colours, basis: str) -> Match:
    cones = [BRADFORD @ xyz_of_wide(np.maximum(light, _DARK)) for light in (before, after)]
    in_xyz = np.linalg.inv(BRADFORD) @ np.diag(cones[1] / cones[0]) @ BRADFORD
    columns = wide_of_xyz(xyz_of_wide(np.eye(3)) @ in_xyz.T)
    stops = float(np.log2(xyz_of_wide(after)[1] / xyz_of_wide(np.maximum(before, _DARK))[1]))
    return Match(columns.T, stops, basis)


def _backdrop(light: Colours, full: NDArray[np.bool_], opaque: NDArray[np.bool_]) -> tuple[Colours | None, bool]:
    """The light of an even border, and whether it is clipped."""
    height, width = full.shape
    wide = max(1, round(_BORDER * min(height, width)))
    border = np.ones((height, width), bool)
    border[wide : height - wide, wide : width - wide] = False
    border &= opaque
    if not border.any():
        return None, False
    if full[border].mean() > _MOST:
        return None, True
    stops = np.log2(np.maximum(light[border & ~full], _DARK))
    middle = np.median(stops, axis=0)
    even = (np.abs(stops - middle) < _EVEN).all(axis=1)
    if even.sum() < _MOST * border.sum():
        return None, False
    return np.exp2(np.median(stops[even], axis=0)), False


def _light_on_greys(picture: Seen, trimmed: float) -> Colours:
    """Shades of Grey, and again with each pixel counting by how grey it is in the light just found."""
    start = min(int(trimmed * len(picture.light)), len(picture.light) - 1)
    light = np.maximum(picture.light[start:], _DARK)
    weights = np.ones(len(light))
    found: Colours = np.ones(3)
    for _ in range(_ROUNDS):
        found = (weights @ light**_NORM / weights.sum()) ** (1 / _NORM)
        stops = np.log2(light / found)
        away = np.linalg.norm(stops - stops.mean(axis=1, keepdims=True), axis=1)
        weights = np.exp(-((away / _GREY) ** 2)) + 1e-6
    return found
