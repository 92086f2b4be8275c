"""Data sets are checked before an hour is spent on them."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import EditorError, InputError
from editor.training.course import prepare
from editor.training.data.folders import numbered_as, read_folder
from editor.training.data.reading import read_mask
from editor.training.data.split import near_duplicates, split
from editor.training.networks.fast import FastNetwork


def test_pictures_and_masks_belong_together_by_stem(make_set) -> None:
    folder = make_set(count=6)
    (folder / "masks" / "000.png").rename(folder / "masks" / "000.bmp")
    found = read_folder(folder, "masks")
    assert [item.picture.stem for item in found.items] == [f"{index:03}" for index in range(6)]
    assert all(item.target is not None and item.target.stem == item.picture.stem for item in found.items)


def test_files_without_partners_are_named(make_set) -> None:
    folder = make_set(count=6)
    (folder / "masks" / "003.png").unlink()
    with pytest.raises(InputError, match=r"1 files .* 003"):
        read_folder(folder, "masks")


def test_masks_of_another_size_are_named(make_set) -> None:
    folder = make_set(count=6, side=64)
    cv2.imwrite(str(folder / "masks" / "002.png"), np.zeros((64, 60), np.uint8))
    with pytest.raises(InputError, match=r"002\.png \(60 x 64\)"):
        read_folder(folder, "masks")


@pytest.mark.parametrize("kind", ["masks", "pairs", "unpaired", "labels", "pictures"])
def test_an_empty_folder_is_told(tmp_path: Path, kind: str) -> None:
    with pytest.raises(InputError, match="no pictures"):
        read_folder(tmp_path, kind)
    with pytest.raises(InputError, match="no folder"):
        read_folder(tmp_path / "nowhere", kind)


def test_classes_come_from_the_table(make_set) -> None:
    folder = make_set("pictures", count=4)
    (folder / "labels.csv").write_text("image,label\n000,shirt\n001.jpg,skirt\n002,shirt\nmissing,shoe\n", "utf-8")
    found = read_folder(folder, "classes")
    assert found.classes == ("shirt", "skirt")
    assert [item.label for item in found.items] == [0, 1, 0]


def test_classes_bear_the_networks_numbers(make_set) -> None:
    folder = make_set("pictures", count=4)
    (folder / "labels.csv").write_text("image,label\n000,shirt\n001,skirt\n002,shirt\n", "utf-8")
    found = numbered_as(read_folder(folder, "classes"), ("hat", "skirt", "shirt"))
    assert [item.label for item in found.items] == [2, 1, 2]
    with pytest.raises(InputError, match="name shirt, which the network does not know"):
        numbered_as(read_folder(folder, "classes"), ("hat", "skirt"))


@pytest.mark.parametrize("text", ["", "file,label\n000,shirt\n", "image,label\n000,shirt\n001,shirt\n"])
def test_a_table_without_two_classes_is_told(make_set, text: str) -> None:
    folder = make_set("pictures", count=4)
    (folder / "labels.csv").write_text(text, "utf-8")
    with pytest.raises(InputError):
        read_folder(folder, "classes")


def test_sixteen_bit_masks_are_read_as_what_they_mean(tmp_path: Path) -> None:
    mask = np.array([[0, 257 * 128, 65535]], np.uint16)
    cv2.imwrite(str(tmp_path / "deep.png"), mask)
    assert read_mask(tmp_path / "deep.png").tolist() == [[0, 128, 255]]


def test_label_maps_of_one_class_are_told(make_set) -> None:
    folder = make_set("labels", count=8)
    for path in (folder / "labels").iterdir():
        cv2.imwrite(str(path), np.zeros((64, 64), np.uint8))

    class Labels(FastNetwork):
        kind, classes = "labels", 2

    with pytest.raises(InputError, match="one class only, 0"):
        prepare(Labels, [folder])


def test_pictures_without_masks_need_a_teacher(make_set) -> None:
    folder = make_set("pictures", count=8)
    with pytest.raises(InputError, match="8 pictures have no masks"):
        prepare(FastNetwork, [folder])


def test_a_part_follows_from_the_content_alone(make_set) -> None:
    folder = make_set(count=40)
    first = {
        item.picture.name: name for name, items in split(read_folder(folder, "masks").items).items() for item in items
    }
    assert {"train", "val", "test"} == set(first.values())
    other = folder.parent / "other"
    for part in ("images", "masks"):
        for path in (folder / part).iterdir():
            (other / part).mkdir(parents=True, exist_ok=True)
            shutil.copy(path, other / part / f"z{path.name}")
    second = {
        item.picture.name[1:]: name
        for name, items in split(read_folder(other, "masks").items).items()
        for item in items
    }
    assert first == second


def test_near_duplicates_are_found_and_others_are_not(make_set) -> None:
    data = Path(__file__).resolve().parents[2] / "pictures"
    photos = [path for path in sorted(data.rglob("*")) if path.suffix in (".jpg", ".png", ".webp")][:8]
    folder = make_set("pictures", count=1)
    again = folder / "again.jpg"
    picture = cv2.imread(str(photos[0]))
    cv2.imwrite(str(again), cv2.resize(picture, None, fx=0.7, fy=0.7), [cv2.IMWRITE_JPEG_QUALITY, 60])
    pairs = near_duplicates([*photos, again])
    assert (photos[0], again) in {(pair.first, pair.second) for pair in pairs}
    assert all(photos.index(pair.first) >= 0 for pair in pairs)
    assert len(pairs) <= 2


def test_two_files_of_one_stem_are_refused(make_set) -> None:
    folder = make_set(count=4)
    shutil.copy(folder / "images" / "000.png", folder / "images" / "000.jpg")
    with pytest.raises(EditorError, match="Two files are called 000"):
        read_folder(folder, "masks")
