"""Autos: helpful on spoilt photographs, quiet on good ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.redactor.auto_tone import Tones, cast_gains, visible
from editor.redactor.light import to_oklab
from editor.redactor.registry import registry
from editor.redactor.tone_table import through

SRGB = ColourProfile.parse(None)


def edited(colours: np.ndarray, **edits: dict) -> np.ndarray:
    pairs = [(kind(), kind.complete(edits[name])) for name, kind in registry().items() if name in edits]
    return np.rint(np.clip(through(pairs, colours, SRGB), 0, 1) * 255) / 255


def frame_of(colours: np.ndarray) -> Frame:
    return Frame(np.rint(colours * 255).astype(np.uint8))


def found(name: str, colours: np.ndarray) -> dict:
    kind = registry()[name]
    return {
        p.name: p.check(kind().auto(p.name, frame_of(colours), SRGB, kind.defaults()))
        for p in kind.parameters
        if p.auto
    }


def distance(one: np.ndarray, other: np.ndarray) -> float:
    first, second = (to_oklab(SRGB.linearise(colours), SRGB) for colours in (one, other))
    return float(100 * np.sqrt(((first - second) ** 2).sum(axis=-1)).mean())


@pytest.fixture(scope="module")
def photographs(data_folder: Path) -> list[np.ndarray]:
    from PIL import Image

    loaded = []
    for name in ("photos/kodak", "photos/clic2025", "garments/full"):
        files = sorted((data_folder / name).iterdir())
        for path in files[:: max(1, len(files) // 12)][:12]:
            with Image.open(path) as image:
                small = image.convert("RGB")
                small.thumbnail((120, 120), Image.Resampling.BOX)
                loaded.append(np.asarray(small, np.float64) / 255)
    return loaded


def darker(colours: np.ndarray) -> np.ndarray:
    return edited(colours, exposure={"exposure": -1.0})


def warmer(colours: np.ndarray) -> np.ndarray:
    return edited(colours, temperature={"temperature": 9500.0})


def greener(colours: np.ndarray) -> np.ndarray:
    return edited(colours, temperature={"tint": -40.0})


def faded(colours: np.ndarray) -> np.ndarray:
    return np.rint((0.12 + 0.68 * colours) * 255) / 255


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "spoil", "left", "share"),
    [
        ("brightness", darker, 0.6, 0.85), ("exposure", darker, 0.45, 0.8), ("levels", darker, 0.4, 0.9),
        ("color_balance", warmer, 0.7, 0.8), ("temperature", warmer, 0.7, 0.8), ("color_balance", greener, 0.8, 0.75),
        ("levels", faded, 0.6, 0.8), ("contrast", faded, 0.95, 0.4),
    ],
)  # fmt: skip
def test_autos_help_spoilt_photographs(
    name: str, spoil: Callable[[np.ndarray], np.ndarray], left: float, share: float, photographs: list[np.ndarray]
) -> None:
    """`left` of the mean distance to the good photograph may remain, and `share` of the pictures must come nearer."""
    before, after = [], []
    for good in photographs:
        spoilt = spoil(good)
        before.append(distance(spoilt, good))
        after.append(distance(edited(spoilt, **{name: found(name, spoilt)}), good))
    assert np.mean(after) < left * np.mean(before)
    assert np.mean(np.array(after) < np.array(before)) >= share


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "most"),
    [("brightness", 1.6), ("contrast", 0.8), ("color_balance", 1.2), ("levels", 3.0), ("exposure", 2.5),
     ("temperature", 1.2), ("highlights", 0.5), ("shadows", 1.6), ("saturation", 0.8)],
)  # fmt: skip
def test_autos_leave_good_photographs_nearly_alone(name: str, most: float, photographs: list[np.ndarray]) -> None:
    moved = [distance(edited(good, **{name: found(name, good)}), good) for good in photographs]
    assert np.mean(moved) < most


def test_a_grey_card_in_coloured_light_is_made_grey() -> None:
    rng = np.random.default_rng(1)
    card = np.clip(rng.normal(0.5, 0.08, (60, 60, 1)), 0.05, 0.95).repeat(3, axis=2)
    seen = edited(card, temperature={"temperature": 8500.0})
    for name in ("color_balance", "temperature"):
        after = edited(seen, **{name: found(name, seen)})
        assert distance(after, card) < 0.45 * distance(seen, card)


def test_a_red_dress_is_not_taken_for_red_light() -> None:
    rng = np.random.default_rng(2)
    wall = np.clip(rng.normal(0.7, 0.05, (50, 100, 1)), 0, 0.95).repeat(3, axis=2)
    dress = np.clip(rng.normal((0.75, 0.1, 0.12), 0.03, (50, 100, 3)), 0, 0.95)
    picture = frame_of(np.concatenate([wall, dress]))
    assert np.abs(cast_gains(picture, SRGB)).max() < 0.05


def test_a_white_studio_background_is_not_darkened() -> None:
    rng = np.random.default_rng(3)
    paper = np.ones((80, 100, 3))
    product = np.clip(rng.normal(0.55, 0.15, (40, 100, 1)), 0, 1).repeat(3, axis=2)
    colours = np.concatenate([paper, product])
    assert found("brightness", colours)["brightness"] >= 0
    assert found("highlights", colours)["highlights"] == 0
    assert found("contrast", colours)["contrast"] == 0


def test_hidden_pixels_do_not_count() -> None:
    rng = np.random.default_rng(4)
    rgb = rng.integers(0, 120, (40, 40, 3), np.uint8)
    alpha = np.full((40, 40), 255, np.uint8)
    framed = np.full((80, 80, 3), 255, np.uint8)
    framed[20:60, 20:60] = rgb
    hidden = np.zeros((80, 80), np.uint8)
    hidden[20:60, 20:60] = alpha
    assert np.array_equal(visible(Frame(framed, hidden)), visible(Frame(rgb)))
    assert Tones.of(Frame(framed, hidden), SRGB) == Tones.of(Frame(rgb), SRGB)


def test_a_black_and_white_photograph_stays_so() -> None:
    greys = np.random.default_rng(5).random((50, 50, 1)).repeat(3, axis=2)
    assert found("saturation", greys)["saturation"] == 0
    assert set(found("color_balance", greys).values()) == {0}
    assert found("temperature", greys) == {"temperature": 6500, "tint": 0}
