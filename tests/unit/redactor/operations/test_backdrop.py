"""What lies behind the subject: by the real renderer, with a mask painted by hand."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.document import Document
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

ERASE_LEFT = {"mode": "erase", "size": 60, "points": [[0, 0], [0, 60]]}


@pytest.fixture(scope="module")
def display_p3() -> bytes:
    return display_p3_icc()


def source(dtype: str = "uint8", alpha: NDArray | None = None, icc: bytes | None = None) -> Source:
    rgb = np.random.default_rng(1).random((60, 90, 3), np.float32)
    opacity = None if alpha is None else to_depth(alpha.astype(np.float32), dtype)
    return Source(Frame(to_depth(rgb, dtype), opacity, icc), "picture")


def rendered(picture: Source, *edits: tuple[str, dict]) -> Frame:
    document = Document("picture")
    for name, values in edits:
        document = added(document, name, values)
    return Renderer(registry(), ArtefactStore(), None).render(picture, document).frame  # type: ignore[arg-type]


@pytest.mark.parametrize("dtype", DEPTHS)
def test_without_a_color_the_subject_becomes_the_alpha(dtype: str) -> None:
    picture = source(dtype)
    result = rendered(picture, ("mask_strokes", {"strokes": [ERASE_LEFT]}))
    assert result.alpha is not None
    assert result.alpha.dtype.name == result.rgb.dtype.name == dtype
    assert not result.alpha[:, :29].any()
    assert (result.alpha[:, 31:] == result.white).all()
    assert (result.rgb[:, 34:] == picture.frame.rgb[:, 34:]).all()


@pytest.mark.parametrize("dtype", DEPTHS)
def test_white_is_exactly_white_whatever_the_profile(dtype: str, display_p3: bytes) -> None:
    for icc in (None, display_p3):
        result = rendered(
            source(dtype, icc=icc), ("mask_strokes", {"strokes": [ERASE_LEFT]}), ("backdrop", {"color": "#ffffff"})
        )
        assert result.alpha is None
        assert result.icc == icc
        assert (result.rgb[:, :29] == result.white).all()


def test_a_color_is_the_same_color_in_another_profile(display_p3: bytes) -> None:
    edits = ("mask_strokes", {"strokes": [ERASE_LEFT]}), ("backdrop", {"color": "#c02040"})
    plain = rendered(source("uint16"), *edits).rgb[0, 0] / 65535
    wide = rendered(source("uint16", icc=display_p3), *edits).rgb[0, 0]
    assert plain == pytest.approx(np.array([0xC0, 0x20, 0x40]) / 255, abs=1e-4)
    assert np.abs(wide / 65535 - plain).max() > 0.02
    assert ColourProfile.parse(display_p3).to_srgb(wide / 65535) == pytest.approx(plain, abs=2e-3)


def test_a_transparent_picture_is_laid_on_the_color_without_a_cut_out() -> None:
    alpha = np.linspace(0, 1, 90) * np.ones((60, 1))
    picture = source(alpha=alpha)
    result = rendered(picture, ("backdrop", {"color": "#ffffff"}))
    weight = picture.frame.alpha[..., None] / 255
    assert np.abs(result.rgb - (255 + (picture.frame.rgb - 255.0) * weight)).max() < 0.51
    assert result.alpha is None


def test_nothing_happens_to_an_opaque_picture() -> None:
    picture = source()
    result = rendered(picture, ("backdrop", {"color": "#ff0000"}))
    assert (result.rgb == picture.frame.rgb).all()
    assert result.alpha is None


def test_a_transparent_picture_without_edits_keeps_its_alpha() -> None:
    picture = source(alpha=np.linspace(0, 1, 90) * np.ones((60, 1)))
    result = rendered(picture, ("backdrop", {"color": "transparent"}))
    assert (result.alpha == picture.frame.alpha).all()


def test_eight_and_sixteen_bit_agree() -> None:
    edits = (
        ("mask_strokes", {"strokes": [{**ERASE_LEFT, "hardness": 20}]}),
        ("backdrop", {"color": "#3377bb"}),
        ("edge", {"defringe": 0}),
    )
    eight = rendered(source("uint8"), *edits).rgb / 255
    sixteen = rendered(source("uint16"), *edits).rgb / 65535
    assert np.abs(eight - sixteen).max() < 1.1 / 255
