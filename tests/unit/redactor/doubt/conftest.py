"""A calibration written by hand, and a picture with a mask that is right on its left and soft on its right."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.redactor.doubt.calibration import Calibration, read_calibration
from editor.redactor.doubt.evidence import MIRRORED, PLACES
from editor.redactor.doubt.measure import TRAITS

SHA256 = "ab" * 32


def _numbers(**changes: Any) -> dict[str, Any]:
    """What stands in the file: an error is as probable as the mask is soft; the bound is twice the mean of that."""
    weights = dict.fromkeys((*PLACES, *MIRRORED), 0.0) | {"soft": 8.0}
    bound = dict.fromkeys(TRAITS, 0.0) | {"expected": 1.0}
    return {
        "sha256": SHA256,
        "level": 0.9,
        "mirrored": False,
        "places": {"offset": -6.0, "weights": weights},
        "unsure": 0.2,
        "bound": {"offset": 0.7, "weights": bound},
        "sure": 0.05,
        "look": 0.2,
        "ask": 0.05,
        **changes,
    }


@pytest.fixture
def numbers() -> Callable[..., dict[str, Any]]:
    return _numbers


@pytest.fixture
def calibrated(tmp_path: Path) -> Callable[..., Calibration | None]:
    """Reads `_numbers` with changes, as the program does."""

    def read(**changes: Any) -> Calibration | None:
        path = tmp_path / "net.doubt.json"
        path.write_text(json.dumps(_numbers(**changes)))
        return read_calibration(path, SHA256)

    return read


@pytest.fixture
def scene() -> tuple[np.ndarray, np.ndarray]:
    """A red square on green, 300 x 200; its mask, soft in the square's right third."""
    rgb = np.full((200, 300, 3), (40, 160, 60), np.uint8)
    rgb[50:150, 100:220] = (200, 40, 40)
    mask = np.zeros((256, 256), np.float32)
    mask[64:192, 85:188] = 1
    mask[64:192, 153:188] = 0.5
    return rgb, mask
