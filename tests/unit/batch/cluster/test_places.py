"""URLs as paths."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from editor.batch.places import Remote, is_remote, place
from editor.errors import InputError

SHIRT = place("s3://shop/new in/shirt #1?.jpg")


def test_parts_and_names() -> None:
    assert is_remote(SHIRT)
    assert str(SHIRT) == os.fspath(SHIRT) == "s3://shop/new in/shirt #1?.jpg"
    assert (SHIRT.name, SHIRT.stem, SHIRT.suffix) == ("shirt #1?.jpg", "shirt #1?", ".jpg")
    assert str(SHIRT.parent) == "s3://shop/new in"
    assert str(SHIRT.with_name("hat.png")) == "s3://shop/new in/hat.png"
    below = SHIRT.relative_to(place("s3://shop"))
    assert str(below) == "new in/shirt #1?.jpg"
    assert Path("/out") / below == Path("/out/new in/shirt #1?.jpg")
    assert str(place("s3://other/out") / below) == "s3://other/out/new in/shirt #1?.jpg"
    assert SHIRT.absolute() is SHIRT
    assert not SHIRT.exists()


def test_equal_and_travelling() -> None:
    assert pickle.loads(pickle.dumps(SHIRT)) == SHIRT == place(str(SHIRT))
    assert {SHIRT: 1}[place(str(SHIRT))] == 1
    assert Path("s3:/shop/a.jpg") != place("s3://shop/a.jpg")
    assert place(str(Path("s3://shop/a.jpg"))) == Remote("s3://shop/a.jpg")  # a slash was lost on the way


@pytest.mark.parametrize("text", ["shirt.jpg", "/folder/shirt.jpg", "C:/folder/shirt.jpg", "a:b", "", "//server/share"])
def test_paths_of_this_machine(text: str) -> None:
    assert place(text) == Path(text)
    assert not is_remote(place(text))


def test_files_by_url_are_paths() -> None:
    assert place("file:///folder/a%20b.jpg") == Path("/folder/a b.jpg")


def test_a_folder_that_is_called_like_a_protocol(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "s3:").mkdir()
    (tmp_path / "s3:" / "a.jpg").touch()
    assert not is_remote(place("s3:/a.jpg"))


@pytest.mark.parametrize(("text", "word"), [("s3://key:secret@shop/a", "password"), ("s3:///a", "no server or bucket")])
def test_refused(text: str, word: str) -> None:
    with pytest.raises(InputError, match=word):
        place(text)
