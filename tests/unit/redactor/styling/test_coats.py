"""Paintings in tiles: no seams, whatever the tiles, in small and seen closer."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from editor.dataloader.grain import grain, grained
from editor.errors import Cancelled
from editor.model.colour_profile import ColourProfile
from editor.model.document import Edit
from editor.model.frame import Frame
from editor.redactor.geometry import Geometry, View
from editor.redactor.operation import Context
from editor.redactor.source import Source
from editor.redactor.styling.coats import Brush, Painting, first_coat, laid_over, painting_size

REACH = 21


def smeared(tile: np.ndarray, place: tuple[int, int]) -> np.ndarray:
    """A painter who sees 20 pixels far and works in blocks of 4, as networks that halve twice do."""
    given = grained(tile, grain(*place, *tile.shape[:2]), 0.03)
    blocks = given.reshape(given.shape[0] // 4, 4, given.shape[1] // 4, 4, 3).mean(axis=(1, 3))
    wide = cv2.blur(blocks.repeat(4, axis=0).repeat(4, axis=1), (33, 33))
    return np.clip(0.5 * wide + 0.5 * given[..., ::-1], 0, 1).astype(np.float32)


BRUSH = Brush(smeared, REACH)


def scene(height: int, width: int) -> np.ndarray:
    coarse = np.random.default_rng(3).random((height // 12 + 2, width // 12 + 2, 3), np.float32)
    return np.clip(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)


def context_of(frame: Frame, view: View | None = None, **more: Any) -> Context:
    geometry = Geometry.identity(frame.size)
    return Context(
        view=view or View.whole(frame.size),
        geometry=geometry,
        source=Source(frame, "picture"),
        planes={},
        space=ColourProfile.parse(frame.icc),
        edit=Edit("style", {}),
        artefact=lambda name, parts, make: make(),
        remember=lambda key, make: make(),
        networks=None,  # type: ignore[arg-type]  # nothing here asks them
        **more,
    )


@pytest.mark.parametrize(("height", "width", "side"), [(200, 332, 64), (200, 332, 100), (8, 8, 64), (60, 500, 48)])
def test_tiles_give_what_the_whole_gives(height: int, width: int, side: int) -> None:
    picture = scene(height, width)
    whole = first_coat(picture, BRUSH, side=1024)
    tiled = first_coat(picture, BRUSH, side=side)
    assert np.abs(whole.astype(int) - tiled).max() <= 1
    assert whole.std() > 5


def test_paintings_have_the_picture_s_proportions_and_sides_of_four() -> None:
    assert painting_size((6000, 4000), 1536) == (1536, 1024)
    assert painting_size((401, 299), 1536) == (400, 300)
    assert painting_size((1, 1), 1536) == (8, 8)
    assert painting_size((30000, 20), 1536) == (1536, 8)


def painted(size: tuple[int, int], longest: int) -> tuple[Frame, np.ndarray]:
    frame = Frame((scene(size[1], size[0]) * 255).astype(np.uint8))
    width, height = painting_size(size, longest)
    small = cv2.resize(frame.rgb, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    return frame, first_coat(small, BRUSH)


def test_what_is_seen_closer_is_painted_again_without_seams() -> None:
    frame, painting = painted((1300, 900), 400)
    context = context_of(frame)
    shown = Painting(painting, BRUSH, context)
    assert shown.is_close
    whole = shown.part(View.whole(frame.size))
    assert np.abs(laid_over(frame, shown, 1.0, context).rgb / 255 - whole).max() < 1.5 / 255, "tiles"
    place = View(1.0, 333, 217, 410, 305)
    part = Painting(painting, BRUSH, context_of(frame, place)).part(place)
    assert np.abs(part - whole[217:522, 333:743]).max() < 1.5 / 255
    far = cv2.resize(whole, painting.shape[1::-1], interpolation=cv2.INTER_AREA)
    blurred = [cv2.GaussianBlur(one, (0, 0), 2.0) for one in (far, painting.astype(np.float32) / 255)]
    assert np.abs(blurred[0] - blurred[1]).mean() < 3 / 255, "from far it is the same painting"
    plain = Painting(painting, None, context)
    assert not plain.is_close
    assert np.abs(plain.part(place) - part).mean() > 1 / 255, "grain of its own"


def test_small_views_show_means_and_not_single_pixels() -> None:
    frame, painting = painted((1300, 900), 1200)
    view = View.whole(frame.size, 0.1)
    shown = Painting(painting, BRUSH, context_of(frame, view)).part(view)
    wanted = cv2.resize(painting, (view.width, view.height), interpolation=cv2.INTER_AREA) / 255
    single = cv2.resize(painting, (view.width, view.height), interpolation=cv2.INTER_NEAREST) / 255
    assert np.abs(shown - wanted).mean() < 0.5 * np.abs(single - wanted).mean()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_strength_mixes_and_depth_and_alpha_stay(dtype: str) -> None:
    white = {"uint8": 255, "uint16": 65535, "float32": 1}[dtype]
    frame = Frame((scene(60, 90) * white).astype(dtype), (scene(60, 90)[..., 0] * white).astype(dtype))
    context = context_of(frame)
    painting = first_coat(scene(60, 88)[..., ::-1], BRUSH)
    full, half = (laid_over(frame, Painting(painting, BRUSH, context), share, context) for share in (1.0, 0.5))
    assert full.rgb.dtype == frame.rgb.dtype
    assert full.alpha is frame.alpha
    middle = (frame.rgb.astype(np.float64) + full.rgb) / 2
    assert np.abs(half.rgb - middle).max() <= white * 1.1 / 255


def test_cancel_ends_both_coats() -> None:
    with pytest.raises(Cancelled):
        first_coat(scene(40, 40), BRUSH, is_cancelled=lambda: True)
    frame, painting = painted((90, 60), 1536)
    context = context_of(frame, is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        laid_over(frame, Painting(painting, BRUSH, context), 1.0, context)
