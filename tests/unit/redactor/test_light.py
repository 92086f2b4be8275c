"""Linear light, XYZ and Oklab."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.colour_profile import ColourProfile
from editor.redactor.light import D50, D65, adaptation, from_oklab, luminance, rgb_to_xyz, to_oklab

SRGB = ColourProfile.parse(None)


def test_white_is_d50_and_greys_have_no_colour() -> None:
    assert rgb_to_xyz(SRGB).sum(axis=1) == pytest.approx(D50, abs=1e-3)
    greys = np.linspace(0, 1, 11)[:, None].repeat(3, axis=1)
    lab = to_oklab(greys, SRGB)
    assert np.abs(lab[:, 1:]).max() < 1e-7
    assert lab[-1, 0] == pytest.approx(1)


def test_oklab_agrees_with_its_author() -> None:
    """Values of sRGB primaries as published by Ottosson's reference code."""
    published = {
        (1, 0, 0): (0.6280, 0.2249, 0.1258),
        (0, 1, 0): (0.8664, -0.2339, 0.1795),
        (0, 0, 1): (0.4520, -0.0324, -0.3116),
    }
    for rgb, lab in published.items():
        assert to_oklab(np.array([rgb], np.float64), SRGB)[0] == pytest.approx(lab, abs=2e-3)


def test_oklab_goes_there_and_back() -> None:
    colours = np.random.default_rng(1).random((100, 3)) * 2
    assert from_oklab(to_oklab(colours, SRGB), SRGB) == pytest.approx(colours, abs=1e-9)


def test_adaptation_takes_one_white_to_the_other() -> None:
    assert adaptation(D50, D65) @ D50 == pytest.approx(D65)
    assert adaptation(D50, D65) @ adaptation(D65, D50) == pytest.approx(np.eye(3))


def test_luminance_counts_no_negative_light() -> None:
    colours = np.array([[1, 1, 1], [0, 0, 0], [-1, 0, 0], [-1, 1, 0]], np.float64)
    assert luminance(colours, SRGB)[:, 0] == pytest.approx([1, 0, 0, 0.7169], abs=1e-3)
