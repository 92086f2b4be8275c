"""`vitrina edit` and `vitrina info` as processes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.model.document import Document, History, Step
from editor.model.files import sha256_of
from editor.model.project_file import PictureLink, Project, write_project
from editor.redactor.registry import added

FORMATS = {"a.jpg": "JPEG", "b.png": "PNG", "c.webp": "WEBP", "d.tif": "TIFF"}


@pytest.fixture
def pictures(look, samples: Path, tmp_path: Path) -> list[str]:
    for name in FORMATS:
        look(samples / "dress.jpg").save(tmp_path / name)
    return list(FORMATS)


def project(path: Path, picture: Path, *, embedded: bool) -> None:
    digest = sha256_of(picture)
    document = added(added(Document(digest), "brightness", {"brightness": 30}), "crop", {"area": (0, 0, 200, 100)})
    history = History(Step(Document(digest), "Opened"))
    history.push(Step(document, "Brightness"))
    link = PictureLink(picture.name, digest, str(picture), picture.name)
    write_project(path, Project(history, link, picture.read_bytes() if embedded else None), overwrite=False)


def test_each_keeps_its_format(look, vitrina, pictures: list[str], tmp_path: Path) -> None:
    done = vitrina("edit", *pictures, "-o", "out", "--brightness", "30", "--contrast", "auto")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    for name, kind in FORMATS.items():
        result, before = look(tmp_path / "out" / name), look(tmp_path / name)
        assert (result.format, result.size) == (kind, before.size)
        assert np.asarray(result.convert("L")).mean() > np.asarray(before.convert("L")).mean() + 10


def test_the_order_of_flags_does_not_matter(look, vitrina, pictures: list[str], tmp_path: Path) -> None:
    first = ["--brightness", "30", "--temperature", "5000", "--rotate", "90"]
    second = ["--rotate", "90", "--temperature", "5000", "--brightness", "30"]
    assert vitrina("edit", "b.png", "-o", "1.png", *first).returncode == 0
    assert vitrina("edit", *second, "-o", "2.png", "b.png").returncode == 0
    assert (tmp_path / "1.png").read_bytes() == (tmp_path / "2.png").read_bytes()
    assert look(tmp_path / "1.png").size == (533, 400)


def test_a_name_may_ask_for_another_format(look, vitrina, pictures: list[str], tmp_path: Path) -> None:
    done = vitrina("edit", "b.png", "-o", "small.webp", "--brightness", "5", "--quality", "30")
    assert done.returncode == 0, done.stderr
    assert look(tmp_path / "small.webp").format == "WEBP"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["a.jpg", "-o", "out"], "No edit"),
        (["-o", "out", "--brightness", "5"], "nothing to edit"),
        (["a.jpg", "-o", "out", "--brightness", "500"], "-100 to 100"),
        (["a.jpg", "-o", "out", "--nonsense", "1"], "--nonsense"),
        (["a.jpg", "-o", "out", "--bright", "1"], "--bright"),
        (["a.jpg", "-o", "out.gif", "--brightness", "1"], "out.gif"),
        (["a.jpg", "-o", "out", "--project", "w.vitrina"], "--project"),
    ],
)
def test_wrong_usage(vitrina, pictures: list[str], tmp_path: Path, arguments: list[str], words: str) -> None:
    done = vitrina("edit", *arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert not list(tmp_path.glob("out*"))


@pytest.mark.parametrize("embedded", [True, False])
def test_a_project_is_rendered(look, vitrina, pictures: list[str], tmp_path: Path, embedded: bool) -> None:
    project(tmp_path / "work.vitrina", tmp_path / "b.png", embedded=embedded)
    done = vitrina("edit", "--project", "work.vitrina", "-o", "out/")
    assert (done.returncode, done.stderr) == (0, "")
    assert look(tmp_path / "out" / "work.png").size == (200, 100)


def test_a_project_never_replaces_its_picture(vitrina, pictures: list[str], tmp_path: Path) -> None:
    project(tmp_path / "b.vitrina", tmp_path / "b.png", embedded=False)
    before = (tmp_path / "b.png").read_bytes()
    assert vitrina("edit", "--project", "b.vitrina", "-o", ".").returncode == 1
    assert vitrina("edit", "--project", "b.vitrina", "-o", ".", "--overwrite").returncode == 1
    assert (tmp_path / "b.png").read_bytes() == before


def test_a_project_whose_picture_is_gone(vitrina, pictures: list[str], tmp_path: Path) -> None:
    project(tmp_path / "work.vitrina", tmp_path / "b.png", embedded=False)
    (tmp_path / "b.png").unlink()
    done = vitrina("edit", "--project", "work.vitrina", "-o", "out/", "--json")
    assert done.returncode == 1
    assert "b.png" in json.loads(done.stdout)["error"]


def test_info(vitrina, pictures: list[str], samples: Path, tmp_path: Path) -> None:
    shutil.copy(samples / "dress.jpg", tmp_path / "Сукня.jpg")
    done = vitrina("info", "Сукня.jpg", "b.png", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = map(json.loads, done.stdout.splitlines())
    assert first == {
        "command": "info", "source": "Сукня.jpg", "status": "done", "width": 400, "height": 533, "bits": 8,
        "format": "jpeg", "space": "rgb", "profile": "sRGB", "alpha": False, "frames": 1, "opening": [], "notes": [],
        "bytes": (samples / "dress.jpg").stat().st_size,
    }  # fmt: skip
    assert second["format"] == "png"
    done = vitrina("info", "a.jpg", "--max-mb", "1")
    assert done.stdout.startswith("a.jpg: 400 x 533, 8 bit, JPEG, sRGB, ")


def test_the_lens_is_named_or_said_to_be_unknown(vitrina, look, pictures: list[str], tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS 5D Mark III"
    exif.get_ifd(0x8769).update({0x920A: 24.0, 0xA434: "EF24-105mm f/4L IS USM"})
    look(tmp_path / "a.jpg").save(tmp_path / "known.jpg", exif=exif)
    done = vitrina("edit", "known.jpg", "b.png", "-o", "out", "--lens", "auto", "--json")
    known, unknown = (json.loads(line) for line in done.stdout.splitlines())
    assert known["lens"] == "Canon EF 24-105mm f/4L IS USM"
    assert known["notes"] == ["lens: Canon EF 24-105mm f/4L IS USM"]
    assert unknown["lens"] is None
    assert unknown["notes"] == ["lens not known: give --lens-distortion where lines are bent"]
    assert np.array_equal(np.asarray(look(tmp_path / "out/b.png")), np.asarray(look(tmp_path / "b.png")))
