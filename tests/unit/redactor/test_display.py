"""What goes to the screen: monitor profiles, soft proofs, the gamut warning."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.colour_profile import SRGB_ICC, SRGB_TO_XYZ, ColourProfile, display_p3_icc
from editor.model.frame import Frame, to_depth
from editor.model.icc import matrix_profile
from editor.redactor.display import (
    INTENTS,
    WARNING,
    Display,
    Proof,
    display_frame,
    is_device_profile,
    profile_name,
    read_device_profile,
)
from editor.redactor.light import D50, rgb_to_xyz

CMYK = Path("/usr/share/color/icc/ghostscript/default_cmyk.icc")


def smaller(share: float) -> bytes:
    """A profile whose primaries lie so far from white, of the way to those of sRGB."""
    matrix = D50[:, None] / 3 * (1 - share) + SRGB_TO_XYZ * share
    return matrix_profile("Small", matrix * (D50 / matrix.sum(axis=1))[:, None])


def colours(*rgb: tuple[int, int, int], dtype: str = "uint8", icc: bytes | None = None) -> Frame:
    return Frame(to_depth(np.array([rgb], np.uint8), dtype), icc=icc)


def noise() -> Frame:
    return Frame(np.random.default_rng(2).integers(0, 256, (60, 80, 3), np.uint8))


def test_without_profiles_it_is_srgb() -> None:
    for frame in (noise(), Frame(noise().rgb, icc=display_p3_icc())):
        assert np.array_equal(Display().shown(frame).rgb, display_frame(frame).rgb)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_a_monitor_gets_its_own_values(dtype: str) -> None:
    frame = Frame(to_depth(noise().rgb, dtype), to_depth(np.full((60, 80), 200, np.uint8), dtype))
    shown = Display(display_p3_icc()).shown(frame)
    assert shown.rgb.dtype == np.uint8
    assert (shown.alpha == 200).all()
    srgb, p3 = ColourProfile.parse(None), ColourProfile.parse(display_p3_icc())
    xyz = srgb.linearise(noise().rgb / 255) @ rgb_to_xyz(srgb).T
    exact = p3.encode(xyz @ np.linalg.inv(rgb_to_xyz(p3)).T) * 255
    assert np.abs(shown.rgb - exact).max() <= 3
    assert np.abs(shown.rgb - exact).mean() < 0.5


def test_a_picture_for_this_very_monitor_stays_as_it_is() -> None:
    frame = Frame(noise().rgb, icc=display_p3_icc())
    assert np.abs(Display(display_p3_icc()).shown(frame).rgb.astype(int) - frame.rgb).max() <= 1


def test_a_proof_shows_what_the_device_can() -> None:
    frame = colours((255, 0, 0), (128, 128, 128), (140, 120, 128), (0, 255, 0))
    shown = Display(proof=Proof(smaller(0.5))).shown(frame).rgb[0].astype(int)
    assert np.ptp(shown[0]) < 130
    assert np.abs(shown[1] - 128).max() <= 1
    assert np.abs(shown[2] - (140, 120, 128)).max() <= 2
    assert shown[3][1] < 220


def test_a_proof_for_the_screen_itself_changes_nothing() -> None:
    assert np.abs(Display(proof=Proof(SRGB_ICC)).shown(noise()).rgb.astype(int) - noise().rgb).max() <= 1
    assert not (Display(proof=Proof(SRGB_ICC, warn=True)).shown(noise()).rgb == WARNING).all(-1).any()


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_the_warning_covers_what_is_out_of_reach_and_nothing_else(dtype: str) -> None:
    frame = colours((255, 0, 0), (128, 128, 128), (140, 120, 128), (0, 255, 0), (0, 0, 0), (255, 255, 255), dtype=dtype)
    shown = Display(proof=Proof(smaller(0.5), warn=True)).shown(frame).rgb[0]
    assert (shown == WARNING).all(-1).tolist() == [True, False, False, True, False, False]


def test_colours_beyond_srgb_are_warned_of() -> None:
    frame = colours((0, 255, 0), (120, 130, 110), icc=display_p3_icc())
    shown = Display(display_p3_icc(), Proof(SRGB_ICC, warn=True)).shown(frame).rgb[0]
    assert (shown == WARNING).all(-1).tolist() == [True, False]


@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize("black_point", [True, False])
def test_a_press(intent: str, black_point: bool) -> None:
    if not CMYK.exists():
        pytest.skip("not run: no CMYK profile on this machine")
    press = read_device_profile(CMYK)
    frame = colours((0, 0, 255), (255, 255, 255), (130, 120, 110), (0, 0, 0))
    shown = Display(proof=Proof(press, intent, black_point)).shown(frame).rgb[0].astype(int)
    assert shown[0][2] < 230, "no ink is as blue"
    assert shown[1].min() > 235 or intent == "absolute"
    assert np.abs(shown[2] - (130, 120, 110)).max() < 25
    if intent == "relative":
        assert (shown[3].max() < 25) == black_point, "otherwise the ink's black is a dark grey"
    warned = Display(proof=Proof(press, intent, black_point, warn=True)).shown(frame).rgb[0]
    assert (warned == WARNING).all(-1)[:3].tolist() == [True, False, False]


def test_what_is_no_profile(tmp_path: Path) -> None:
    (tmp_path / "text.icc").write_text("no profile")
    (tmp_path / "cut.icc").write_bytes(SRGB_ICC[:300])
    (tmp_path / "empty.icc").touch()
    for name in ("text.icc", "cut.icc", "empty.icc", "missing.icc", "."):
        with pytest.raises(InputError):
            read_device_profile(tmp_path / name)
    lab = SRGB_ICC[:16] + b"Lab " + SRGB_ICC[20:]
    assert not is_device_profile(lab)
    assert is_device_profile(SRGB_ICC)
    assert profile_name(display_p3_icc()) == "Display P3"
