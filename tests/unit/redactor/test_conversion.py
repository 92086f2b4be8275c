"""Pictures in another profile look the same."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.frame import Frame, to_depth
from editor.redactor.conversion import in_profile


def picture(dtype: str, icc: bytes | None) -> Frame:
    steps = np.linspace(0.05, 0.9, 6, dtype=np.float32)
    colours = np.stack(np.meshgrid(steps, steps, steps), -1).reshape(12, 18, 3)
    return Frame(to_depth(colours, dtype), None, icc)


@pytest.mark.parametrize(("dtype", "tolerance"), [("uint8", 1.5 / 255), ("uint16", 2e-4), ("float32", 1e-4)])
def test_a_picture_of_srgb_keeps_its_colours_in_display_p3(dtype: str, tolerance: float) -> None:
    before = picture(dtype, None)
    after = in_profile(before, display_p3_icc())
    assert after.icc == display_p3_icc()
    assert after.rgb.dtype == before.rgb.dtype
    shown = ColourProfile.parse(display_p3_icc()).to_srgb(to_depth(after.rgb, "float32"))
    assert np.abs(shown - to_depth(before.rgb, "float32")).max() < tolerance * 3
    assert not np.array_equal(after.rgb, before.rgb)


def test_the_same_profile_costs_nothing() -> None:
    one = picture("uint8", display_p3_icc())
    assert in_profile(one, display_p3_icc()) is one
