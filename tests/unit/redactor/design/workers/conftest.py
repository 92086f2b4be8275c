"""A copy of the tiny Kandinsky, to be spoilt."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def spoilt(kandinsky: Path, tmp_path: Path) -> Callable[[], Path]:
    """A copy to do something to."""

    def copied() -> Path:
        return Path(shutil.copytree(kandinsky, tmp_path / "model"))

    return copied
