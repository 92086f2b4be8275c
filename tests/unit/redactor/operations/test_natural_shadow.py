"""The natural shadow, apart from its ground; and the old background's colour on the subject's rim."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.grounding.natural import separated
from editor.redactor.matting.spill import spill_of, without_spill
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

SRGB = ColourProfile.parse(None)
SIZE = 240
ERASE = {"mode": "erase", "hardness": 100}


def scene(noise: float = 0.0) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """A blue box on a beige table whose light falls off, with a soft shadow at its right: rgb, subject, shade."""
    y, x = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32) / SIZE
    subject = np.zeros((SIZE, SIZE), np.float32)
    subject[70:170, 80:150] = 1
    shade = np.zeros_like(subject)
    shade[100:172, 120:185] = 0.6
    shade = cv2.GaussianBlur(shade, (0, 0), 6)
    light = np.float32([0.62, 0.5, 0.36]) * (1 - 0.3 * x - 0.2 * y)[..., None] * (1 - shade)[..., None]
    light = light * (1 + noise * np.random.default_rng(3).standard_normal(subject.shape, np.float32))[..., None]
    rgb = SRGB.encode(np.clip(light, 0, 1)).astype(np.float32)
    rgb[subject > 0] = (0.1, 0.2, 0.6)
    return rgb, subject, shade


@pytest.mark.parametrize("noise", [0.0, 0.03])
def test_the_shade_is_told_from_the_ground(noise: float) -> None:
    rgb, subject, shade = scene(noise)
    found = separated(rgb, subject, SRGB)
    ground = cv2.dilate(subject, np.ones((7, 7))) == 0
    near = ground & (shade > 0.15)
    assert np.abs(found.shade - shade)[near].mean() < 0.12
    assert np.corrcoef(found.shade[ground], shade[ground])[0, 1] > 0.9
    assert found.shade[ground & (shade < 0.005)].max() < 0.1
    assert found.shade[:60].max() < 0.02
    assert found.uneven < 0.1


def test_no_shadow_is_found_where_there_is_none() -> None:
    rgb, subject, shade = scene()
    bare = SRGB.encode(SRGB.linearise(rgb) / (1 - shade)[..., None]).astype(np.float32)
    bare[subject > 0] = rgb[subject > 0]
    assert separated(bare, subject, SRGB).shade.max() < 0.05
    empty = separated(rgb, np.zeros_like(subject), SRGB)
    assert empty.shade.max() == empty.mistaken.max() == 0


def test_shadow_that_was_taken_for_subject_is_taken_out_of_it() -> None:
    rgb, subject, shade = scene()
    wrong = np.maximum(subject, np.where(shade > 0.3, np.float32(0.5), 0))
    found = separated(rgb, wrong.astype(np.float32), SRGB)
    left = wrong * (1 - found.mistaken)
    apart = (shade > 0.4) & (cv2.dilate(subject, np.ones((13, 13))) == 0)
    assert left[apart].mean() < 0.1
    assert (left[subject > 0] > 0.97).all()


def test_it_lies_on_the_new_ground_as_a_grey_layer() -> None:
    rgb = scene()[0]
    source = Source(Frame(to_depth(rgb, "uint8")), "scene")
    whole = {"mode": "erase", "size": 600.0, "hardness": 100, "points": ((120.0, 120.0),)}
    back = [
        {"mode": "restore", "size": 20.0, "hardness": 100, "points": tuple((float(x), float(y)) for x in (90, 140))}
        for y in range(80, 165, 6)
    ]
    document = added(Document("picture"), "mask_strokes", {"strokes": (whole, *back)})
    document = added(added(document, "backdrop", {"color": "#ffffff"}), "edge", {"defringe": 0, "spill": 0})
    renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    kept = renderer.render(source, added(document, "natural_shadow", {"natural_shadow": "keep"}))
    off = renderer.render(source, document)
    place = (slice(120, 150), slice(165, 172))
    assert (off.frame.rgb[place] == 255).all()
    layer = kept.frame.rgb[place].astype(int)
    assert layer.max() < 235, "the shadow is there"
    assert np.ptp(layer, axis=2).max() <= 1, "and has no colour of the table"
    assert (kept.frame.rgb[5:40] == 255).all()
    assert 0 <= kept.facts["natural_shadow"]["uneven"] < 0.2
    part = renderer.render(
        source, added(document, "natural_shadow", {"natural_shadow": "keep"}), View(1.0, 100, 80, 100, 100)
    )
    assert (part.frame.rgb == kept.frame.rgb[80:180, 100:200]).all()


def test_light_of_the_old_background_is_taken_off_the_rim() -> None:
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    away = np.hypot(x - 120, y - 120)
    subject = np.clip(70.5 - away, 0, 1).astype(np.float32)
    own, ground = np.float32([0.8, 0.78, 0.72]), np.float32([0.75, 0.1, 0.12])
    lit = np.clip((away - 65) / 5, 0, 1)[..., None] * np.float32(0.35) * (subject[..., None] > 0)
    rgb = np.where(subject[..., None] > 0, own + (ground - own) * lit, ground).astype(np.float32)
    spill = spill_of(rgb, subject)
    clean = without_spill(rgb.reshape(-1, 3), spill.line.reshape(-1, 4), spill.weight.ravel()).reshape(rgb.shape)
    rim = (away > 66) & (subject > 0.9)

    def cast(colours: NDArray[np.float32]) -> float:
        return float((colours[rim][:, 0] - colours[rim][:, 1:].mean(axis=1)).mean() - (own[0] - own[1:].mean()))

    assert cast(rgb) > 0.1
    assert cast(clean) < 0.3 * cast(rgb)
    luma = np.float32([0.2126, 0.7152, 0.0722])
    assert np.abs((clean - rgb) @ luma)[rim].max() < 1e-4
    inside = away < 50
    assert (clean[inside] == rgb[inside]).all()


def test_a_trim_of_the_background_s_colour_stays() -> None:
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    away = np.hypot(x - 120, y - 120)
    subject = (away < 70).astype(np.float32)
    blue, brown = np.float32([0.2, 0.3, 0.7]), np.float32([0.5, 0.35, 0.25])
    rgb = np.where((away < 64)[..., None], brown, blue).astype(np.float32)
    spill = spill_of(rgb, subject)
    clean = without_spill(rgb.reshape(-1, 3), spill.line.reshape(-1, 4), spill.weight.ravel()).reshape(rgb.shape)
    trim = (away > 65) & (away < 69)
    assert spill.weight[trim].min() > 0.25, "nothing else would keep it"
    assert np.abs(clean - rgb)[trim].max() < 0.01


def test_a_subject_of_the_background_s_colour_stays() -> None:
    grey = np.full((80, 80, 3), 0.5, np.float32)
    subject = np.zeros((80, 80), np.float32)
    subject[20:60, 20:60] = 1
    assert spill_of(grey, subject).weight.max() == 0
    assert spill_of(grey, np.ones_like(subject)).weight.max() == 0
