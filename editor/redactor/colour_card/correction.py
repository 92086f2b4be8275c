"""Fits what brings the colours of a card, and with them those of the picture, to what they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile
from editor.redactor.colour_card.finding import Card
from editor.redactor.colour_card.reference import LAB, NAMES, NEUTRALS, XYZ
from editor.redactor.colour_difference import delta_e_2000, lab_of_xyz, xyz_of_lab
from editor.redactor.light import Colours, rgb_to_xyz
from editor.redactor.wide_light import roots, to_wide, wide_of_xyz, xyz_of_wide

Floats = Colours
Terms = Callable[[Floats], Floats]

_CLIPPED = 0.05  # share of clipped pixels from which a patch says nothing
_FEWEST = 18
_DARKEST_WHITE = 0.01  # linear light: below, 8 bits tell the patches apart by a few codes
_CALM = 1e-5  # ridge, relative: roots of near greys are nearly the same
_BETTER = 0.95  # more coefficients have to earn their place


@dataclass(frozen=True, slots=True, eq=False)
class Correction:
    """What a card says.

    Attributes:
        matrix: 3 x 3, or 3 x 6 over `wide_light.roots`, for linear light of `wide_light`: see the operation
            `color_correction`.
        before, after: CIEDE2000 of each patch (N) as it is in the picture, and corrected.
        left_out: the mean over the patches, each corrected by what was fitted to all others: what colours between
            those of the card may expect.
        patches: which patches these are; clipped ones are left out.
    """

    matrix: Floats
    before: Floats
    after: Floats
    left_out: float
    patches: tuple[str, ...]


def correction_of(card: Card, space: ColourProfile) -> Correction:
    """The correction for a picture with this card.

    A matrix for linear light by weighted least squares that takes the light on the greys exactly to white (Finlayson
    and Drew, "Constrained least-squares regression in color spaces", Journal of Electronic Imaging 6, 1997), or one
    for root-polynomial terms of degree 2 (Finlayson, Mackiewicz and Hurlbert, "Color correction using root-polynomial
    regression", IEEE TIP 24, 2015), which like the matrix does not depend on exposure. The second is taken where it
    leaves less error on patches that it was not fitted to.

    Raises:
        InputError: the card is too dark or too much of it is clipped.
    """
    light = to_wide(space.linearise(card.colours), space)
    if light[NEUTRALS].max() < _DARKEST_WHITE:
        raise InputError("The color card is too dark.", "Take it in the light of the other pictures, exposed as they.")
    good = card.clipped < _CLIPPED
    if good.sum() < _FEWEST or good[NEUTRALS].sum() < 3:
        raise InputError(
            "{count} of the 24 patches of the color card are clipped.",
            "Take it with less exposure, and without glare on the card.",
            count=int((~good).sum()),
        )
    whites = _white(light, good), _white(wide_of_xyz(XYZ), good)
    found = [_judged(light[good], whites, LAB[good], terms) for terms in (_plain, roots)]
    terms, matrix, left_out = found[1] if found[1][2] < _BETTER * found[0][2] else found[0]
    seen = space.linearise(card.colours[good]) @ rgb_to_xyz(space).T
    return Correction(
        matrix,
        delta_e_2000(LAB[good], lab_of_xyz(seen)),
        delta_e_2000(LAB[good], _lab(terms(light[good]) @ matrix.T)),
        left_out,
        tuple(np.array(NAMES)[good]),
    )


def _plain(light: Floats) -> Floats:
    return light


def _judged(light: Floats, whites: tuple[Floats, Floats], lab: Floats, terms: Terms) -> tuple[Terms, Floats, float]:
    """The terms, the matrix fitted to all patches, and the mean error of each under a matrix fitted to the others."""
    errors = []
    for index in range(len(light)):
        others = np.arange(len(light)) != index
        matrix = _fitted(terms(light[others]), lab[others], terms(whites[0]), whites[1])
        errors.append(delta_e_2000(lab[index], _lab(terms(light[index]) @ matrix.T)))
    return terms, _fitted(terms(light), lab, terms(whites[0]), whites[1]), float(np.mean(errors))


def _fitted(terms: Floats, lab: Floats, seen_white: Floats, white: Floats) -> Floats:
    """The matrix (3 x terms) with the least squared error that takes `seen_white` to `white` exactly."""
    xyz = xyz_of_lab(lab)
    # As lightness weighs light: an error of 1 % of white is nothing on white and all on black.
    weights = xyz[:, 1] ** (-4 / 3)
    count = terms.shape[1]
    square = terms.T * weights @ terms
    square += _CALM * np.trace(square) / count * np.eye(count)
    system = np.block([[square, seen_white[:, None]], [seen_white[None], np.zeros((1, 1))]])
    target = np.vstack([terms.T * weights @ wide_of_xyz(xyz), white[None]])
    return np.asarray(np.linalg.solve(system, target)[:count].T)


def _white(light: Floats, good: NDArray[np.bool_]) -> Floats:
    """The light on the greys: what full white would be, by least squares over the greys that are good."""
    share = XYZ[NEUTRALS, 1][good[NEUTRALS]]
    return np.asarray(share @ light[NEUTRALS][good[NEUTRALS]] / (share @ share))


def _lab(wide: Floats) -> Floats:
    return lab_of_xyz(xyz_of_wide(wide))
