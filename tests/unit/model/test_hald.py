"""HALD pictures: of 8 and 16 bits, of every level, and what is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.errors import EditorError
from editor.model.colour_profile import display_p3_icc
from editor.model.colour_table import ColourTable
from editor.model.frame import Frame
from editor.model.hald import read_hald, write_hald
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.table_file import read_table, write_table

COLOURS = np.random.default_rng(4).random((400, 3), np.float32)


def rough(side: int) -> ColourTable:
    return ColourTable(lattice=np.random.default_rng(side).random((side, side, side, 3), np.float32))


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("level", [2, 3, 5, 8, 12])
def test_a_hald_picture_survives(tmp_path: Path, level: int, depth: int) -> None:
    table = rough(level * level if level < 12 else 3)
    write_hald(tmp_path / "a.png", table, overwrite=False, level=level, depth=depth)
    read = read_hald(tmp_path / "a.png")
    tolerance = 0.51 / (255 if depth == 8 else 65535) + 1e-6
    if level < 12:
        assert np.abs(read.lattice - table.lattice).max() <= tolerance
    else:  # 144 steps are kept as 65
        assert len(read.lattice) == 65
        assert np.abs(read.colours(COLOURS) - table.colours(COLOURS)).mean() < 0.02


def test_the_first_pixels_run_through_red(tmp_path: Path) -> None:
    write_hald(tmp_path / "a.png", ColourTable.identity(), overwrite=False, level=2, depth=8)
    from editor.model.input_image import InputImage

    rgb = InputImage.read(tmp_path / "a.png").frame.rgb.reshape(-1, 3)
    assert rgb[:4].tolist() == [[0, 0, 0], [85, 0, 0], [170, 0, 0], [255, 0, 0]]
    assert rgb[4].tolist() == [0, 85, 0]
    assert rgb[16].tolist() == [0, 0, 85]


def test_level_16_is_read(tmp_path: Path) -> None:
    steps = np.arange(256, dtype=np.uint8)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    rgb = np.stack([255 - red, green, blue], -1).reshape(4096, 4096, 3)
    OutputImage(Frame(rgb)).write(tmp_path / "a.png", WriteOptions("png"), overwrite=False)
    found = read_hald(tmp_path / "a.png").colours(COLOURS)
    assert np.abs(found - np.stack([1 - COLOURS[:, 0], COLOURS[:, 1], COLOURS[:, 2]], -1)).max() < 1e-5


def test_pictures_that_are_no_hald_are_refused(tmp_path: Path) -> None:
    frames = {
        "pixels": Frame(np.zeros((64, 63, 3), np.uint8)),
        "transparent": Frame(np.zeros((64, 64, 3), np.uint8), np.zeros((64, 64), np.uint8)),
        "profile": Frame(np.zeros((64, 64, 3), np.uint8), icc=display_p3_icc()),
    }
    for word, frame in frames.items():
        OutputImage(frame).write(tmp_path / f"{word}.png", WriteOptions("png"), overwrite=False)
        with pytest.raises(EditorError, match=word):
            read_hald(tmp_path / f"{word}.png")
    (tmp_path / "garbage.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))
    with pytest.raises(EditorError):
        read_hald(tmp_path / "garbage.png")


def test_the_suffix_tells_the_kind(tmp_path: Path) -> None:
    table = rough(9)
    for name in ("a.cube", "b.PNG"):
        write_table(tmp_path / name, table, overwrite=False)
        read = read_table(tmp_path / name)
        assert np.abs(read.colours(COLOURS) - table.colours(COLOURS)).mean() < 0.02
    for act in (
        lambda: read_table(tmp_path / "a.3dl"),
        lambda: write_table(tmp_path / "c.jpg", table, overwrite=False),
    ):
        with pytest.raises(EditorError, match=r"table"):
            act()
