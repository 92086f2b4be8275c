"""Which colors and patterns go together."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.design import Colour
from editor.model.design_vocabulary import COLOURS, PATTERNS
from editor.redactor.design.shades import lab_of
from editor.redactor.stylist import clash, harmony

LAB = {name: np.array(lab_of(Colour(name))) for name in COLOURS}


def test_two_colours_as_the_paper_has_them() -> None:
    # By hand from Ou and Luo's equations, two greys of L* 50 and 70: only H_C at no difference, and lightness, count.
    one, other = np.array([50.0, 0, 0]), np.array([70.0, 0, 0])
    of_chroma = 0.04 + 0.53 * np.tanh(0.8)
    of_sum, of_difference = 0.28 + 0.54 * np.tanh(-3.88 + 0.029 * 120), 0.14 + 0.15 * np.tanh(-2 + 0.2 * 20)
    at_no_chroma = 0.5 + 0.5 * np.tanh(-2.0)
    yellow = [(0.22 * light - 12.8) / 10 * np.exp(9 - np.exp(9)) for light in (50, 70)]
    of_hue = sum(at_no_chroma * (-0.08 - 0.14 * np.sin(np.radians(50)) - 0.07 + one) for one in yellow)
    expected = of_chroma + of_sum + of_difference + of_hue
    assert float(harmony.two_colours(one, other)) == pytest.approx(expected, abs=1e-9)
    assert float(harmony.two_colours(one, other, lightness_sum=False)) == pytest.approx(expected - of_sum, abs=1e-9)


def test_two_colours_is_symmetric_and_lighter_is_liked_better() -> None:
    lab = np.array([*LAB.values()])
    pairs = harmony.two_colours(lab[:, None], lab[None])
    np.testing.assert_allclose(pairs, pairs.T, atol=1e-12)
    assert float(harmony.two_colours(LAB["cream"], LAB["white"])) > float(
        harmony.two_colours(LAB["navy"], LAB["black"])
    )
    without = harmony.two_colours(lab[:, None], lab[None], lightness_sum=False)
    assert 0.45 < np.median(harmony.share_of_one(without[np.triu_indices(len(lab), 1)])) < 0.55


def palette(*names: str) -> tuple[float, str]:
    lab = np.array([[LAB[name]] for name in names])
    worth, kind = harmony.palettes(
        harmony.hue_weights(lab, np.ones((len(names), 1))).sum(0)[None], np.array([len(names)])
    )
    return float(worth[0]), harmony.TEMPLATES[int(kind[0])]


def test_palettes_by_hue_templates() -> None:
    assert palette("navy", "cobalt", "blue")[0] > palette("red", "green", "purple")[0]
    assert palette("blue", "orange")[1] in ("I", "Y")
    assert palette("red", "yellow", "green", "blue", "fuchsia")[0] < 0.85
    assert palette("black", "white", "grey")[0] == pytest.approx(0.92, abs=0.02)


def test_hues_weigh_what_is_colourful() -> None:
    weights = harmony.hue_weights(np.array([[LAB["red"]], [LAB["grey"]]]), np.ones((2, 1)))
    assert weights[0].sum() == pytest.approx(1)
    assert weights[1].sum() < 0.05


def test_patterns_fight_less_where_scales_differ_or_a_colour_is_shared() -> None:
    stripes, floral = clash.family("stripes"), clash.family("floral")

    def worth(one: int, other: int, apart: int, *, shared: bool) -> float:
        return float(clash.together(*map(np.array, (one, other, 1, 1 + apart, shared))))

    assert worth(0, floral, 0, shared=False) == 1
    alike = worth(stripes, floral, 0, shared=False)
    assert alike < worth(stripes, floral, 1, shared=False) < worth(stripes, floral, 1, shared=True) < 1


def test_every_pattern_has_a_family() -> None:
    plain = {pattern for pattern in PATTERNS if clash.family(pattern) == 0}
    assert plain == {"plain", "gradient"}
