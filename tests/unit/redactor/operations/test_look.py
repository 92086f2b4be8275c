"""Looks: the tables that come with the program, and tables of one's own in documents."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import InputError, ValueRangeError
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.colour_table import ColourTable
from editor.model.document import Edit
from editor.model.frame import Frame, to_depth
from editor.redactor.light import to_oklab
from editor.redactor.operations.look import NONE, Look, shipped_table
from editor.redactor.registry import migrate, registry
from editor.redactor.tone_table import ToneTable

REPOSITORY = Path(__file__).resolve().parents[4]
SRGB, P3 = ColourProfile.parse(None), ColourProfile.parse(display_p3_icc())
LOOKS = [name for name, _ in Look.parameter("look").choices if name != NONE]
NEUTRAL = {
    "clean-studio",
    "crisp",
    "high-key",
    "deep-color",
    "muted",
    "matte",
    "black-and-white",
    "strong-black-and-white",
}
# Oklab hue and lightness of skin from pale to deep, as in photographs of faces.
SKIN = np.array([(236, 200, 178), (224, 176, 148), (198, 146, 117), (160, 108, 82), (120, 78, 56), (84, 54, 42)]) / 255


def applied(frame: Frame, **values: object) -> Frame:
    look = Look()
    space = ColourProfile.parse(frame.icc)
    return ToneTable.compile([(look, look.complete(values))], space).apply(frame)


def own(table: ColourTable) -> dict[str, object]:
    return {"look": "My table", "table": table.to_text()}


def rough() -> ColourTable:
    """Smooth, and without any symmetry."""
    lattice = ColourTable.identity(33).lattice.astype(np.float64)
    bent = lattice ** (0.7, 1.0, 1.4) * 0.9 + 0.1 * lattice[..., [2, 0, 1]]
    return ColourTable(lattice=bent.astype(np.float32))


def picture(dtype: str = "uint8", icc: bytes | None = None) -> Frame:
    rgb = np.random.default_rng(2).random((40, 50, 3), np.float32)
    return Frame(to_depth(rgb, dtype), icc=icc)


@pytest.mark.parametrize("name", LOOKS)
def test_white_stays_white(name: str) -> None:
    white = Frame(np.full((2, 2, 3), 255, np.uint8))
    assert (applied(white, look=name).rgb == 255).all()
    wide = white.with_(icc=display_p3_icc())
    assert (applied(wide, look=name).rgb == 255).all()


@pytest.mark.parametrize("name", sorted(NEUTRAL))
@pytest.mark.parametrize("icc", [None, display_p3_icc()], ids=["sRGB", "P3"])
def test_greys_stay_grey_in_neutral_looks(name: str, icc: bytes | None) -> None:
    grey = Frame(np.arange(256, dtype=np.uint8)[None, :, None].repeat(3, 2), icc=icc)
    rgb = applied(grey, look=name).rgb.astype(int)
    assert np.ptp(rgb, axis=2).max() <= (0 if icc is None else 1)


@pytest.mark.parametrize("name", LOOKS)
def test_greys_rise_without_a_step(name: str) -> None:
    grey = Frame(np.linspace(0, 65535, 4096).astype(np.uint16)[None, :, None].repeat(3, 2))
    rgb = applied(grey, look=name).rgb.astype(int)
    steps = np.diff(rgb[0], axis=0)
    assert steps.min() >= -1
    assert steps.max() < 4 * 16, "no step of a ramp becomes four times as high"


@pytest.mark.parametrize("name", [name for name in LOOKS if "black" not in name])
def test_skin_stays_skin(name: str) -> None:
    before = to_oklab(SRGB.linearise(SKIN), SRGB)
    after = to_oklab(SRGB.linearise(shipped_table(name).colours(SKIN).astype(np.float64)), SRGB)
    hues = [np.degrees(np.arctan2(lab[:, 2], lab[:, 1])) for lab in (before, after)]
    chroma = [np.hypot(lab[:, 1], lab[:, 2]) for lab in (before, after)]
    assert np.abs(hues[1] - hues[0]).max() < 16
    assert (chroma[1] / chroma[0]).max() < 1.45, "not orange"


@pytest.mark.parametrize("name", ["black-and-white", "strong-black-and-white"])
def test_black_and_white_leaves_no_color_in_any_profile(name: str) -> None:
    for icc in (None, display_p3_icc()):
        rgb = applied(picture("uint16", icc), look=name).rgb.astype(int)
        assert np.ptp(rgb, axis=2).max() <= 257


def test_the_files_are_what_the_formulas_make() -> None:
    script = REPOSITORY / "packaging" / "looks.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_a_table_of_ones_own_is_what_the_frame_goes_through(dtype: str) -> None:
    table, frame = rough(), picture(dtype)
    wanted = np.clip(table.colours(to_depth(frame.rgb, "float32")), 0, 1)
    found = to_depth(applied(frame, **own(table)).rgb, "float32")
    assert np.abs(found - wanted).max() <= 0.51 / (255 if dtype == "uint8" else 65535) + 3e-5


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_curves_are_exact_after_settings_of_single_channels(dtype: str) -> None:
    steps = np.linspace(0, 1, 1024)[:, None]
    curves = ColourTable((steps ** (0.45, 0.5, 0.6)).astype(np.float32))  # steep in the dark, where a lattice is blind
    peak = np.iinfo(dtype).max
    ramp = np.linspace(0, peak, 4096).astype(dtype)
    frame = Frame(np.repeat(ramp[None, :, None], 3, axis=2))
    brighter, look = registry()["brightness"](), Look()
    values = [brighter.complete({"brightness": 20}), look.complete(own(curves))]
    found = ToneTable.compile(list(zip((brighter, look), values, strict=True)), SRGB).apply(frame).rgb / peak
    wanted = curves.colours(brighter.colour(frame.rgb / peak, values[0], SRGB))
    assert np.abs(found - wanted).max() <= 0.51 / peak + 2e-5


def test_strength_mixes() -> None:
    frame = picture("uint16")
    full, half = (applied(frame, look="golden", strength=share).rgb.astype(float) for share in (100, 50))
    assert np.abs(half - (full + frame.rgb) / 2).max() <= 2
    assert Look.is_idle(Look.complete({"look": "golden", "strength": 0}))


@given(st.integers(0, 2**32 - 1))
def test_a_table_that_changes_nothing_leaves_wide_colours_alone(seed: int) -> None:
    rgb = np.random.default_rng(seed).random((50, 3))
    after = Look().colour(rgb, Look().complete(own(ColourTable.identity(33))), P3)
    assert np.abs(after - rgb).max() < 1e-3


def test_a_color_means_the_same_in_another_profile() -> None:
    table = rough()
    srgb = np.random.default_rng(1).random((200, 3)) * 0.6 + 0.2
    wide = np.array([P3.from_srgb(tuple(colour)) for colour in srgb])
    after = Look().colour(wide, Look().complete(own(table)), P3)
    wanted = np.array([P3.from_srgb(tuple(map(float, colour))) for colour in np.clip(table.colours(srgb), 0, 1)])
    assert np.abs(after - wanted).max() < 2e-3


def test_it_comes_after_all_settings() -> None:
    pointwise = [name for name, kind in registry().items() if getattr(kind, "channelwise", None) is not None]
    assert pointwise[-1] == "look"


def test_a_document_says_clearly_what_it_cannot_show() -> None:
    with pytest.raises(InputError, match="no look called vapour"):
        migrate(Edit("look", {"look": "vapour"}))
    with pytest.raises(InputError, match="newer Vitrina"):
        migrate(Edit("look", {"look": "warm"}, version=Look.version + 1))
    with pytest.raises(ValueRangeError):
        Look.complete({"look": "Mine", "table": "garbage"})
    with pytest.raises(ValueRangeError):
        Look.complete({"look": ["warm"], "table": ["x"]})


def test_a_missing_file_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("editor.redactor.operations.look.resources_folder", lambda: tmp_path)
    shipped_table.cache_clear()
    with pytest.raises(InputError, match="The look warm cannot be read"):
        shipped_table("warm")
