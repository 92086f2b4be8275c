"""What the calibration reads and writes."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.dataloader.network_record import NetworkRecord, read_record
from editor.errors import InputError
from editor.model.frame import Frame
from editor.paths import models_folder
from editor.redactor.doubt.calibration import Line, read_calibration
from editor.training.doubt.__main__ import main
from editor.training.doubt.calibrate import Found
from editor.training.doubt.passes import Passes
from editor.training.doubt.pictures import SPOILT, cluttered, last_by_content, pairs, people
from editor.training.doubt.writing import write_calibration, write_section


@pytest.fixture
def record() -> NetworkRecord:
    return read_record(models_folder() / "isnet.json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pictures with masks, and one without."""
    for name in ("images", "masks", "labels"):
        (tmp_path / "set" / name).mkdir(parents=True)
    draw = np.random.default_rng(0)
    for stem in ("a", "b", "alone"):
        picture = draw.integers(0, 255, (40, 60, 3)).astype(np.uint8)
        cv2.imwrite(str(tmp_path / "set" / "images" / f"{stem}.png"), picture)
    mask = np.zeros((40, 60), np.uint8)
    mask[10:30, 20:40] = 255
    for stem in ("a", "b"):
        cv2.imwrite(str(tmp_path / "set" / "masks" / f"{stem}.png"), mask)
        cv2.imwrite(str(tmp_path / "set" / "labels" / f"{stem}.png"), mask // 85)
    return tmp_path / "set"


def test_pictures_meet_their_masks(folder: Path) -> None:
    found = pairs(folder)
    assert [pair.name for pair in found] == ["set/a", "set/b"]
    assert found[0].frame().size == (60, 40)
    assert found[0].truth((60, 40)).sum() == 400
    assert people(folder)[0].truth((60, 40)).sum() == 400
    assert last_by_content(found, 1) == last_by_content(found[::-1], 1)


def test_what_does_not_fit_is_told(folder: Path) -> None:
    with pytest.raises(InputError, match="size"):
        pairs(folder)[0].truth((61, 40))
    with pytest.raises(InputError, match="no pictures"):
        pairs(folder / "none")
    (folder / "images" / "a.png").write_bytes(b"no picture")
    with pytest.raises(InputError, match="read"):
        pairs(folder)[0].frame()


def test_spoiling_is_the_same_each_time_and_of_the_same_size(folder: Path) -> None:
    one, other = pairs(folder)
    frame = one.frame()
    for change in SPOILT.values():
        spoilt = change(frame)
        assert spoilt.rgb.shape == frame.rgb.shape
        assert spoilt.rgb.dtype == np.uint8
        assert not np.array_equal(spoilt.rgb, frame.rgb)
        assert np.array_equal(spoilt.rgb, change(frame).rgb)
    assert SPOILT["dark"](frame).rgb.mean() < 0.6 * frame.rgb.mean()
    mixed = cluttered(frame, one.truth(frame.size), other.frame()).rgb
    assert np.array_equal(mixed[15:25, 25:35], frame.rgb[15:25, 25:35])
    assert np.array_equal(mixed[:5], other.frame().rgb[:5])


def test_a_network_is_asked_once(folder: Path, tmp_path: Path, record: NetworkRecord) -> None:
    frame = Frame(cv2.resize(pairs(folder)[0].frame().rgb, (80, 60)))
    passes = Passes(record, tmp_path / "kept")
    asked = passes.mask(frame, "set/a")
    again = Passes(record, tmp_path / "kept")
    assert np.array_equal(again.mask(frame, "set/a"), asked)
    assert again._session is None
    (kept,) = (tmp_path / "kept").rglob("*.png")
    assert kept.parent.name == "set"
    other = frame.with_(rgb=255 - frame.rgb)
    again.mask(other, "set/a")
    assert again._session is not None  # the same name, other pixels


def test_the_program_reads_what_was_written(tmp_path: Path, record: NetworkRecord) -> None:
    found = Found(Line(-3.0, {"soft": 2.0}), 0.02, Line(0.1, {"expected": 1.0}))
    path = tmp_path / "net.doubt.json"
    write_calibration(path, record, found, False, None, 400)
    read = read_calibration(path, record.sha256)
    assert read is not None
    assert (read.places, read.unsure, read.bound) == (found.places, found.unsure, found.bound)
    assert (read.level, read.mirrored, read.ask) == (0.9, False, None)


def test_a_table_keeps_what_belongs_to_others(tmp_path: Path) -> None:
    path = tmp_path / "doubt.md"
    path.write_text("# Doubt\n\nBy hand.\n")
    write_section(path, "one", "first")
    write_section(path, "two", "second")
    write_section(path, "one", "third")
    text = path.read_text()
    assert text.startswith("# Doubt\n\nBy hand.\n")
    assert "first" not in text
    assert text.index("third") < text.index("second")
    assert text.count("### one") == 1


def test_too_few_pictures_and_no_network_are_told_at_once(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.rename(tmp_path / "saliency_val")
    assert main(["isnet", "--data", str(tmp_path), "--masks", str(tmp_path / "kept")]) == 1
    assert "2 pictures are too few" in capsys.readouterr().err
    assert main(["nobody", "--data", str(tmp_path)]) == 1
    assert "nobody" in capsys.readouterr().err
    assert not (tmp_path / "kept").exists()
