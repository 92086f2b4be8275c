"""Whatever a person throws at the command line: a clear line each, and the good pictures are still done."""

from __future__ import annotations

import json
import os
import resource
import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

Make = Callable[[Path, Path], None]
QUICK = ("--model", "fast")  # where what the network finds is not the point


def png(path: Path, width: int, height: int) -> None:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + data)


def truncated(path: Path, sample: Path) -> None:
    path.write_bytes(sample.read_bytes()[:4000])


REFUSED: dict[str, Make] = {
    "empty.jpg": lambda path, sample: path.write_bytes(b"") and None,
    "text.jpg": lambda path, sample: path.write_text("This is no picture.") and None,
    "truncated.jpg": truncated,
    "folder.jpg": lambda path, sample: path.mkdir(),
    "missing.jpg": lambda path, sample: None,
    "no width.png": lambda path, sample: png(path, 0, 10),
    "bomb.png": lambda path, sample: png(path, 50_000, 50_000),
    "large.tif": lambda path, sample: path.write_bytes(b"II*\0" + bytes(36 * 2**20)) and None,
    "pipe.jpg": lambda path, sample: os.mkfifo(path),
    "loop.jpg": lambda path, sample: path.symlink_to(path),
    "project.vitrina": lambda path, sample: path.write_bytes(b"PK\5\6" + bytes(18)) and None,
}


def one_pixel(path: Path, sample: Path) -> None:
    Image.new("RGB", (1, 1), "red").save(path)


def wide(path: Path, sample: Path) -> None:
    Image.new("RGB", (30_000, 2), "red").save(path)


def animated(path: Path, sample: Path) -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "green", "blue")]
    frames[0].save(path, save_all=True, append_images=frames[1:])


def cmyk(path: Path, sample: Path) -> None:
    Image.open(sample).convert("CMYK").save(path)


def broken_profile(path: Path, sample: Path) -> None:
    Image.open(sample).save(path, icc_profile=b"no profile" * 50)


def broken_exif(path: Path, sample: Path) -> None:
    Image.open(sample).save(path, exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xfe" * 300)


ACCEPTED: dict[str, Make] = {
    "one pixel.png": one_pixel,
    "wide.png": wide,
    "animated.gif": animated,
    "animated.webp": animated,
    "cmyk.jpg": cmyk,
    "broken profile.jpg": broken_profile,
    "broken exif.jpg": broken_exif,
    "Сукня літня.jpg": lambda path, sample: shutil.copy(sample, path) and None,
    "连衣裙.jpg": lambda path, sample: shutil.copy(sample, path) and None,
    "-dash.jpg": lambda path, sample: shutil.copy(sample, path) and None,
}


@pytest.fixture
def inputs(tmp_path: Path, samples: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, make in {**REFUSED, **ACCEPTED}.items():
        make(folder / name, samples / "dress.jpg")
    return folder


@pytest.mark.parametrize("command", [["cutout", "--mask", *QUICK], ["edit", "--brightness", "10"]])
def test_a_line_for_each_bad_one_and_the_good_ones_done(
    look, vitrina, inputs: Path, tmp_path: Path, command: list[str]
) -> None:
    paths = [inputs / name for name in (*REFUSED, *ACCEPTED)]
    before = {path: path.read_bytes() for path in paths if path.is_file()}
    done = vitrina(*command, *paths, "-o", "out", "--json")
    told = {Path(line["source"]).name: line for line in map(json.loads, done.stdout.splitlines())}
    assert {name: told[name]["status"] for name in REFUSED} == dict.fromkeys(REFUSED, "failed"), done.stderr
    assert {name: told[name]["status"] for name in ACCEPTED} == dict.fromkeys(ACCEPTED, "done"), done.stderr
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert len(lines) == len(REFUSED), done.stderr
    for name in REFUSED:
        (line,) = [line for line in lines if f"/{name}: " in line]
        assert "inside Vitrina" not in line, "somebody foresaw it"
    for name in ACCEPTED:
        look(tmp_path / told[name]["target"])
    assert {path: path.read_bytes() for path in before} == before, "no input was touched"


def test_info_tells_what_would_be_refused(vitrina, inputs: Path) -> None:
    done = vitrina("info", *(inputs / name for name in (*REFUSED, *ACCEPTED)))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == len(REFUSED)
    assert len([line for line in done.stdout.splitlines() if not line.startswith(" ")]) == len(ACCEPTED)


def test_names_that_are_no_text(vitrina, samples: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    name = os.fsdecode(b"\xff\xfe.jpg")
    shutil.copy(samples / "dress.jpg", tmp_path / name)
    environment |= {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    done = vitrina("info", name, "Сукня.jpg")
    assert "400 x 533" in done.stdout
    assert len(done.stderr.splitlines()) == 1, "only the one that is not there"
    done = vitrina("cutout", name, "-o", "out", "--json", *QUICK)
    assert (done.returncode, done.stderr) == (0, "")
    assert os.listdir(os.fsencode(tmp_path / "out")) == [b"\xff\xfe.png"]


@pytest.mark.skipif(os.geteuid() == 0, reason="not run: root may read and write everything")
def test_no_permission(vitrina, samples: Path, tmp_path: Path) -> None:
    shutil.copy(samples / "dress.jpg", tmp_path / "closed.jpg")
    (tmp_path / "closed.jpg").chmod(0)
    (tmp_path / "readonly").mkdir(mode=0o500)
    done = vitrina("cutout", "closed.jpg", "-o", "out")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    done = vitrina("cutout", samples / "dress.jpg", "-o", "readonly")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


@pytest.mark.parametrize("out", ["/proc/vitrina/", "file/inside/", "x" * 300 + "/"])
def test_a_folder_that_cannot_be_made(vitrina, samples: Path, tmp_path: Path, out: str) -> None:
    (tmp_path / "file").touch()
    done = vitrina("cutout", samples / "dress.jpg", "-o", out, *QUICK)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "inside Vitrina" not in done.stderr


def test_no_space_left(vitrina, samples: Path, tmp_path: Path) -> None:
    def little_space() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    (tmp_path / "out").mkdir()
    done = vitrina("cutout", samples / "dress.jpg", "-o", "out", *QUICK, preexec_fn=little_space)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "space" in done.stderr
    assert not list((tmp_path / "out").iterdir()), "no half-written file"


def test_weights_that_are_missing_or_damaged(vitrina, samples: Path, home: Path) -> None:
    models = samples.parents[1] / "models"
    record = json.loads((models / "isnet.json").read_text()) | {"name": "other", "file": "other.onnx"}
    added = home / "data" / "models"
    added.mkdir(parents=True)
    (added / "other.json").write_text(json.dumps(record))
    done = vitrina("cutout", samples / "dress.jpg", "-o", "out", "--model", "other")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "other.onnx" in done.stderr
    (added / "other.onnx").write_bytes(b"damaged")
    done = vitrina("models", "verify")
    assert done.returncode == 1
    assert "sha256" in done.stderr
    done = vitrina("models", "add", added / "other.onnx", "--record", added / "other.json")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
