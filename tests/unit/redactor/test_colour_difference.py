"""L*a*b* and CIEDE2000 against the authors' own figures and against scikit-image."""

from __future__ import annotations

import numpy as np
import pytest
from skimage.color import deltaE_ciede2000

from editor.redactor.colour_difference import delta_e_2000, lab_of_xyz, xyz_of_lab

# Sharma, Wu and Dalal (2005), table 1: pairs around the places where the formula jumps.
PAIRS = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, -1, 2), (50, 0, 0), 2.3669),
    ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
    ((50, -0.001, 2.49), (50, 0.0011, -2.49), 4.7461),
    ((50, 2.5, 0), (58, 24, 15), 19.4535),
    ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "wanted"), PAIRS)
def test_the_figures_of_the_paper(one: tuple[float, ...], other: tuple[float, ...], wanted: float) -> None:
    assert delta_e_2000(np.array(one), np.array(other)) == pytest.approx(wanted, abs=1e-4)


def test_any_colours() -> None:
    rng = np.random.default_rng(1)
    one, other = (rng.uniform((0, -120, -120), (100, 120, 120), (4000, 3)) for _ in range(2))
    assert np.allclose(delta_e_2000(one, other), deltaE_ciede2000(one, other), atol=1e-9)
    assert np.allclose(lab_of_xyz(xyz_of_lab(one)), one)
    assert not delta_e_2000(one, one).any()
