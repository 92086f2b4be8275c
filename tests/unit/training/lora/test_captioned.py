"""Pictures with words are read in three layouts, and what is wrong with them is said before a model is loaded."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import InputError
from editor.training.data.captioned import captioned_in

PIXELS = np.random.default_rng(0).integers(0, 256, (3, 8, 8, 3), np.uint8)


def picture(path: Path, value: int = 120) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.full((12, 9, 3), value, np.uint8))
    return path


def fashion(path: Path, **changed: object) -> Path:
    h5py = pytest.importorskip("h5py")
    columns: dict[str, object] = {
        "input_image": PIXELS,
        "input_name": np.array([["Caf\xe9  jacket".encode("latin-1")], [b" "], [b"Jeans"]]),
        "input_description": np.array([[b"Black wool."], [b""], [b"Blue denim."]]),
        "index": np.arange(3)[:, None],
    }
    with h5py.File(path, "w") as file:
        for name, value in (columns | changed).items():
            if value is not None:
                file[name] = value
    return path


@pytest.mark.parametrize("table", ["metadata.csv", "metadata.jsonl"])
def test_a_table_says_what_pictures_show(tmp_path: Path, table: str) -> None:
    picture(tmp_path / "sub" / "a.png"), picture(tmp_path / "b.jpg", 10)
    rows = [{"file_name": "sub/a.png", "text": "красная футболка, new"}, {"file_name": "b.jpg", "text": "jeans"}]
    lines = [json.dumps(row) for row in rows]
    if table.endswith("csv"):
        lines = ["file_name,text", *(f'{row["file_name"]},"{row["text"]}"' for row in rows)]
    (tmp_path / table).write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = captioned_in(tmp_path)
    assert found.texts == ("красная футболка, new", "jeans")
    assert found.picture(0).shape == (12, 9, 3)
    assert found.identity(0) != found.identity(1)


def test_names_of_folders_are_words(tmp_path: Path) -> None:
    picture(tmp_path / "t-shirt" / "1.png"), picture(tmp_path / "long_dress" / "1.png")
    assert captioned_in(tmp_path).texts == ("a photo of long dress", "a photo of t-shirt")


def test_fashion_gen_is_read_row_by_row_and_rows_without_words_are_left_out(tmp_path: Path) -> None:
    found = captioned_in(fashion(tmp_path / "fashiongen_256_256_train.h5"))
    assert found.texts == ("Café jacket, Black wool.", "Jeans, Blue denim.")
    assert np.array_equal(found.picture(1), PIXELS[2])


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("file_name,text\na.png,red\ngone.png,blue\n", "1 pictures that metadata.csv names are missing: gone.png"),
        ("file_name,text\na.png,\n", "have no text: a.png"),
        ("file_name,text\n../a.png,red\n", "outside its folder"),
        ("file_name,text\n,red\n", "no file_name"),
        ("image,label\na.png,red\n", "no file_name and text"),
        ("file_name,text\nbroken.png,red\n", "no pictures that can be read: broken.png"),
    ],
)
def test_what_is_wrong_with_a_table_is_said(tmp_path: Path, table: str, said: str) -> None:
    picture(tmp_path / "a.png")
    (tmp_path / "broken.png").write_bytes((tmp_path / "a.png").read_bytes()[:60])
    (tmp_path / "metadata.csv").write_text(table, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        captioned_in(tmp_path)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"input_image": None}, "another layout: index, input_description, input_name"),
        ({"input_name": None, "input_description": None}, "another layout"),
        ({"input_name": np.array([[b"a"]])}, "not as many texts"),
        ({"input_name": np.array([[b" "]] * 3), "input_description": None}, "says nothing"),
    ],
)
def test_another_layout_is_named(tmp_path: Path, changed: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said):
        captioned_in(fashion(tmp_path / "set.h5", **changed))


def test_what_is_no_set_is_said(tmp_path: Path) -> None:
    (tmp_path / "set.h5").write_bytes(b"half of a download")
    with pytest.raises(InputError, match="no HDF5 file"):
        captioned_in(tmp_path / "set.h5")
    with pytest.raises(InputError, match="not there"):
        captioned_in(tmp_path / "gone")
    with pytest.raises(InputError, match="no set of pictures"):
        captioned_in(picture(tmp_path / "alone.png"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="holds no pictures with words"):
        captioned_in(tmp_path / "empty")
    picture(tmp_path / "parts" / "train" / "a.png")
    (tmp_path / "parts" / "train" / "metadata.csv").write_text("file_name,text\na.png,red\n")
    with pytest.raises(InputError, match=r'is in parts.*"train"'):
        captioned_in(tmp_path / "parts")
