"""Project files: what goes in comes out; what is hostile is refused with a word."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from editor.errors import EditorError, InputError, OutputError
from editor.model.document import Document, Edit, History, Step
from editor.model.project_file import PictureLink, Project, picture_bytes, read_project, used_artefacts, write_project

PICTURE = b"the bytes of a picture"
SHA = hashlib.sha256(PICTURE).hexdigest()
KEY = "a" * 64


def keep(edit: Edit) -> Edit:
    return edit


def project(embedded: bytes | None = PICTURE) -> Project:
    history = History(Step(Document(SHA), "Opened", "shirt.jpg"))
    history.push(
        Step(history.document.with_values("brightness", {"amount": 18.0}, autos=["amount"]), "Brightness", "+18")
    )
    cut = history.document.with_edit(Edit("cutout", {"model": "quality"}, artefacts={"mask": KEY}))
    history.push(Step(cut, "Background"))
    history.undo()
    return Project(history, PictureLink("shirt.jpg", SHA), embedded, {KEY: b"mask"})


def test_everything_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "Сорочка 衬衫.vitrina"
    write_project(path, project(), overwrite=False)
    back = read_project(path, keep)
    assert back.history.steps == project().history.steps
    assert back.history.position == 1
    assert back.artefacts == {KEY: b"mask"}
    assert picture_bytes(back, path) == (PICTURE, None)
    assert used_artefacts(back.history) == {KEY}


def test_an_existing_file_is_kept_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "a.vitrina"
    path.write_bytes(b"mine")
    with pytest.raises(OutputError):
        write_project(path, project(), overwrite=False)
    assert path.read_bytes() == b"mine"
    write_project(path, project(), overwrite=True)
    assert read_project(path, keep).history.position == 1


def test_a_linked_picture_is_found_beside_a_moved_project(tmp_path: Path) -> None:
    folder = tmp_path / "moved"
    folder.mkdir()
    (folder / "shirt.jpg").write_bytes(PICTURE)
    path = folder / "a.vitrina"
    write_project(path, project(embedded=None), overwrite=False)
    assert picture_bytes(read_project(path, keep), path) == (PICTURE, folder / "shirt.jpg")


def test_another_picture_in_its_place_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "shirt.jpg").write_bytes(b"another")
    path = tmp_path / "a.vitrina"
    write_project(path, project(embedded=None), overwrite=False)
    with pytest.raises(InputError, match=r"shirt\.jpg"):
        picture_bytes(read_project(path, keep), path)


def zipped(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a zip",
        zipped({}),
        zipped({"project.json": b"{"}),
        zipped({"project.json": b"[]"}),
        zipped({"project.json": b"[" * 100_000}),
        zipped({"project.json": json.dumps({"format": 99}).encode()}),
        zipped({"project.json": json.dumps({"format": 1, "steps": [], "position": 0}).encode()}),
        zipped({"project.json": json.dumps({"format": 1, "steps": [{"title": 1}], "position": 0}).encode()}),
        zipped({"project.json": b"{}", "../../etc/passwd": b"x"}),
    ],
)
def test_hostile_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.vitrina"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"bad\.vitrina"):
        read_project(path, keep)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.vitrina"
    write_project(path, project(), overwrite=False)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("picture", bytes(50_000_000))
    with pytest.raises(InputError, match="too large"):
        read_project(path, keep, max_picture=1_000_000)


def test_any_damage_is_an_input_error(tmp_path: Path) -> None:
    path = tmp_path / "a.vitrina"
    write_project(path, project(), overwrite=False)
    good = path.read_bytes()
    for position in range(0, len(good), 7):
        path.write_bytes(good[:position] + bytes([good[position] ^ 0x5A]) + good[position + 1 :])
        with suppress(EditorError):  # some bytes do not matter; whatever matters is refused with a word
            read_project(path, keep)


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not there"):
        read_project(tmp_path / "none.vitrina", keep)
