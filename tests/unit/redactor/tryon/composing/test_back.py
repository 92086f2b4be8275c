"""The working picture laid back into the full one."""

from __future__ import annotations

from types import ModuleType

import cv2
import numpy as np
import pytest

from editor.model.colour_profile import display_p3_icc
from editor.model.frame import Frame
from editor.model.garment import Wearing
from editor.redactor.tryon.back import change_mask, laid_back
from editor.redactor.tryon.person import Person, dressed_as
from editor.redactor.tryon.region import Region
from editor.redactor.tryon.wear import worn


def larger(figure: ModuleType, dtype: str, times: int, icc: bytes | None = None) -> tuple[Frame, Person]:
    """A photograph `times` as large as the working picture, with a border, and the person in it."""
    parts = figure.labels()
    small = figure.picture(parts)
    size = (figure.WIDTH * times, figure.HEIGHT * times)
    large = cv2.resize(small, size, interpolation=cv2.INTER_CUBIC)
    large = np.pad(np.clip(large, 0, 1), ((9, 5), (7, 3), (0, 0)), mode="edge")
    white = {"uint8": 255, "uint16": 65535, "float32": 1}[dtype]
    frame = Frame((large * white + (0 if dtype == "float32" else 0.5)).astype(dtype), icc=icc)
    region = Region(7, 9, 7 + size[0], 9 + size[1], figure.WIDTH, figure.HEIGHT)
    inside = np.asarray(region.cut(frame).rgb / np.float32(white), np.float32)
    return frame, dressed_as(region, icc, figure.pose(), parts, parts > 0, inside)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("times", [1, 3])
def test_samples_outside_the_mask_are_those_of_the_input(dtype: str, times: int, figure: ModuleType) -> None:
    icc = display_p3_icc()
    frame, person = larger(figure, dtype, times, icc)
    before = frame.rgb.copy()
    after = worn(person, figure.draped(), Wearing())
    result = laid_back(after, frame)
    mask = change_mask(after, frame)
    assert result.rgb.dtype == frame.rgb.dtype
    assert result.icc == icc
    assert np.array_equal(result.rgb[mask == 0], before[mask == 0])
    assert np.array_equal(frame.rgb, before), "the input is read only"
    assert (result.rgb != before).any(axis=-1).sum() > 0.5 * np.count_nonzero(mask)
    face = cv2.resize(person.guard.astype(np.uint8), None, fx=times, fy=times, interpolation=cv2.INTER_NEAREST) > 0
    assert not mask[9 : 9 + face.shape[0], 7 : 7 + face.shape[1]][face].any()


def test_the_mask_stays_close_at_full_size_too(figure: ModuleType) -> None:
    frame, person = larger(figure, "uint8", 3)
    after = worn(person, figure.draped(), Wearing())
    allowed = 1.15 * 9 * np.count_nonzero(after.concerned)
    assert np.count_nonzero(change_mask(after, frame)) <= allowed


def test_only_shadowed_skin_keeps_its_detail(figure: ModuleType) -> None:
    frame, person = larger(figure, "float32", 3)
    rng = np.random.default_rng(3)
    rough = np.clip(frame.rgb + rng.normal(0, 0.05, frame.rgb.shape), 0, 1).astype(np.float32)
    after = worn(person, figure.draped(), Wearing())
    result = laid_back(after, frame.with_(rgb=rough))
    shadow = (after.mask > 0) & (after.cover == 0) & (after.turn == 0)
    shadow = cv2.erode(shadow.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    assert shadow.any()
    large = cv2.resize(shadow.astype(np.uint8), None, fx=3, fy=3, interpolation=cv2.INTER_NEAREST) > 0
    new = result.rgb[9 : 9 + large.shape[0], 7 : 7 + large.shape[1]][large]
    old = rough[9 : 9 + large.shape[0], 7 : 7 + large.shape[1]][large]
    assert np.corrcoef(new.ravel(), old.ravel())[0, 1] > 0.9


def test_transparency_gives_way_to_cloth(figure: ModuleType) -> None:
    frame, person = larger(figure, "uint8", 1)
    alpha = np.zeros(frame.rgb.shape[:2], np.uint8)
    after = worn(person, figure.draped(), Wearing())
    result = laid_back(after, frame.with_(alpha=alpha))
    assert result.alpha is not None
    assert result.alpha[9 + 260, 7 + 200] == 255
    assert result.alpha[0, 0] == 0


def test_nothing_worn_is_the_picture_itself(figure: ModuleType) -> None:
    frame, person = larger(figure, "uint8", 1)
    assert laid_back(person, frame) is frame
