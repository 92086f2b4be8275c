"""The dry run of the queue: pack, unpack elsewhere, learn, be cut off, travel in parts, go on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import InputError
from editor.training.data.folders import read_folder
from editor.training.data.reading import read_mask
from editor.training.queue.pack import pack, unpack
from editor.training.queue.parts import divide, join

ROOT = Path(__file__).resolve().parents[3]


def test_what_is_packed_comes_back_smaller(make_set, tmp_path: Path) -> None:
    folder = make_set(count=20, side=96)
    shards = pack(folder, "masks", tmp_path / "shards", side=64, teacher=lambda path: np.full((96, 96), 200, np.uint8))
    unpack(shards, tmp_path / "there")
    before, after = read_folder(folder, "masks"), read_folder(tmp_path / "there" / "set", "masks")
    assert [item.picture.stem for item in after.items] == [item.picture.stem for item in before.items]
    mask = read_mask(after.items[0].target)
    wanted = cv2.resize(read_mask(before.items[0].target), (64, 64), interpolation=cv2.INTER_AREA)
    assert np.abs(mask.astype(int) - wanted).mean() < 3
    assert abs(int(read_mask(after.items[0].taught).mean()) - 200) <= 2


def test_label_maps_travel_unchanged(make_set, tmp_path: Path) -> None:
    folder = make_set("labels", count=5)
    unpack(pack(folder, "labels", tmp_path / "shards"), tmp_path / "there")
    for name in ("000", "004"):
        both = [cv2.imread(str(at / "labels" / f"{name}.png"), -1) for at in (folder, tmp_path / "there" / "set")]
        assert np.array_equal(*both)


def test_no_shard_is_larger_than_asked(make_set, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    folder = make_set(count=1)
    for index in range(24):
        cv2.imwrite(str(folder / "images" / f"n{index}.png"), rng.integers(0, 255, (320, 320, 3)).astype(np.uint8))
        cv2.imwrite(str(folder / "masks" / f"n{index}.png"), rng.integers(0, 255, (320, 320)).astype(np.uint8))
    shards = pack(folder, "masks", tmp_path / "shards", megabytes=1, quality=95)
    assert len(shards) > 1
    assert all(path.stat().st_size <= 1_000_000 for path in shards)
    unpack(shards, tmp_path / "there")
    assert len(read_folder(tmp_path / "there" / "set", "masks").items) == 25


def test_parts_make_the_file_again_or_say_that_they_do_not(tmp_path: Path) -> None:
    whole = tmp_path / "last.pt"
    whole.write_bytes(os.urandom(2_500_000))
    parts = divide(whole, tmp_path / "parts", largest=1_000_000)
    assert [part.stat().st_size for part in parts] == [1_000_000, 1_000_000, 500_000]
    join(tmp_path / "parts", "last.pt", tmp_path / "again.pt")
    assert (tmp_path / "again.pt").read_bytes() == whole.read_bytes()
    parts[1].unlink()
    with pytest.raises(InputError, match="missing or damaged"):
        join(tmp_path / "parts", "last.pt", tmp_path / "again.pt")


def test_pack_train_cut_off_resume(make_set, tmp_path: Path) -> None:
    """The commands of training/QUEUE.md, on a tiny set: the second call goes on from what the first brought back."""
    shards = tmp_path / "shards"
    _run("-m", "editor.training.queue", "pack", make_set(count=16, side=64), "-o", shards)
    _run("-m", "editor.training.queue", "unpack", *shards.iterdir(), "-o", tmp_path / "data")
    train = ("-m", "editor", "train", "fast", "--data", tmp_path / "data" / "set", "--batch", "2", "--evaluations", "3")
    first = _run(*train, "--steps", "3", "--run", tmp_path / "first", "--split", "60/40/0")
    _run("-m", "editor.training.queue", "divide", tmp_path / "first" / "last.pt", "-o", tmp_path / "back")
    (tmp_path / "second").mkdir()
    _run("-m", "editor.training.queue", "join", tmp_path / "back", "-o", tmp_path / "second" / "last.pt")
    second = _run(*train, "--steps", "5", "--run", tmp_path / "second", "--split", "60/40/0")
    assert "going on" not in first
    assert "going on" in second
    assert "at 60%" in second


def _run(*arguments: object) -> str:
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *map(str, arguments)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stderr
