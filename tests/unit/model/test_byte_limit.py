"""Files under a byte limit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.model.byte_limit import encoded_within
from editor.model.frame import Frame
from editor.model.output_image import OutputImage, WriteOptions


@pytest.fixture(scope="module")
def noise() -> OutputImage:
    """What packs badly."""
    return OutputImage(Frame(np.random.default_rng(3).integers(0, 256, (96, 96, 3), np.uint8)))


def test_without_a_limit_the_quality_stays(noise: OutputImage) -> None:
    found = encoded_within(noise, WriteOptions("jpeg", quality=95), None)
    assert found is not None
    assert found.options.quality == 95


def test_the_highest_quality_that_fits_is_found(noise: OutputImage) -> None:
    options = WriteOptions("jpeg", quality=95)
    limit = len(noise.encode(options)) * 2 // 3
    found = encoded_within(noise, options, limit)
    assert found is not None
    assert len(found.data) <= limit
    assert found.data == noise.encode(found.options)
    better = replace(found.options, quality=found.options.quality + 1)
    assert len(noise.encode(better)) > limit


def test_what_does_not_fit_is_not_made(noise: OutputImage) -> None:
    assert encoded_within(noise, WriteOptions("jpeg", quality=95), 500) is None
    assert encoded_within(noise, WriteOptions("png"), 500) is None
    assert encoded_within(noise, WriteOptions("jpeg", quality=95), 9_000, lowest=90) is None
