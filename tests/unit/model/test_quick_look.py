"""Small pictures of files of every kind."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.frame import Frame
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.quick_look import quick_look


def _written(folder: Path, name: str, frame: Frame) -> Path:
    path = folder / name
    OutputImage(frame).write(path, WriteOptions(path.suffix[1:]), overwrite=False)
    return path


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("suffix", ["png", "tiff"])
def test_it_is_small_and_has_the_same_colours(tmp_path: Path, suffix: str, dtype: str) -> None:
    white = np.iinfo(dtype).max
    rgb = np.zeros((300, 200, 3), dtype)
    rgb[:150] = (white, 0, white // 2)
    alpha = np.full((300, 200), white, dtype)
    alpha[:, :100] = 0
    seen = quick_look(_written(tmp_path, f"a.{suffix}", Frame(rgb, alpha)), 60)
    assert seen.size == (40, 60)
    assert seen.rgb.dtype == np.uint8
    assert np.abs(seen.rgb[10, 30].astype(int) - (255, 0, 127)).max() <= 1
    assert seen.alpha is not None
    assert (seen.alpha[5, 5], seen.alpha[5, 35]) == (0, 255)


def test_it_is_never_enlarged_and_always_has_three_channels(tmp_path: Path) -> None:
    grey = Frame(np.full((20, 30, 3), 90, np.uint8))
    assert quick_look(_written(tmp_path, "grey.png", grey), 100).size == (30, 20)


@pytest.mark.parametrize("name", ["hat.jpg", "dress.heic"])
def test_photographs(pictures: Path, name: str) -> None:
    if name.endswith("heic"):
        pytest.importorskip("pillow_heif", reason="HEIC needs the extra part heic")
    seen = quick_look(pictures / name, 96)
    assert max(seen.size) == 96
    assert seen.rgb.std() > 10


def test_what_is_cut_short_is_shown_as_far_as_it_goes(pictures: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.jpg"
    short.write_bytes((pictures / "hat.jpg").read_bytes()[:20_000])
    assert max(quick_look(short, 96).size) == 96


@pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff\xe0nothing"])
def test_what_is_no_picture_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    with pytest.raises(InputError):
        quick_look(path, 96)
