"""Which networks there are, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.errors import NetworkError
from editor.redactor.networks.catalog import Catalog

Folders = tuple[Path, Path]
Make = Callable[..., Path]


def test_finds_by_quality_and_by_name(folders: Folders, make_network: Make) -> None:
    make_network(folders[0], "red")
    make_network(folders[1], "another")
    catalog = Catalog(*folders)
    assert [record.name for record in catalog.records()] == ["red", "another"]
    assert catalog.find("cutout", "quality").name == "red"
    assert catalog.find("cutout", "another").name == "another"


def test_a_quality_that_nothing_has_says_what_there_is(folders: Folders, make_network: Make) -> None:
    make_network(folders[0])
    with pytest.raises(NetworkError, match=r'no "fast" network yet\. Installed: red \(quality\)'):
        Catalog(*folders).find("cutout", "fast")
    with pytest.raises(NetworkError, match='no network called "blue"'):
        Catalog(*folders).find("cutout", "blue")


def test_nothing_installed(folders: Folders) -> None:
    assert Catalog(*folders).records() == []
    with pytest.raises(NetworkError, match="No network"):
        Catalog(*folders).find("cutout", "quality")


def test_a_broken_record_does_not_hide_the_others(folders: Folders, make_network: Make) -> None:
    make_network(folders[0])
    (folders[0] / "broken.json").write_text("{")
    catalog = Catalog(*folders)
    assert [record.name for record in catalog.records()] == ["red"]
    (problem,) = catalog.problems()
    assert "broken.json is not JSON" in str(problem)


def test_a_record_that_changed_is_read_again(folders: Folders, make_network: Make) -> None:
    make_network(folders[0], title="Red")
    catalog = Catalog(*folders)
    before = catalog.find("cutout", "quality")
    assert catalog.find("cutout", "quality") is before
    make_network(folders[0], title="Another title")
    assert catalog.find("cutout", "quality").title == "Another title"


@pytest.mark.parametrize("damage", ["flip", "cut", "empty"])
def test_damaged_weights_are_refused(folders: Folders, make_network: Make, damage: str) -> None:
    make_network(folders[0])
    catalog = Catalog(*folders)
    record = catalog.find("cutout", "quality")
    catalog.verify(record)
    assert catalog.weights(record) == record.weights.read_bytes()
    content = bytearray(record.weights.read_bytes())
    content[len(content) // 2] ^= 1
    record.weights.write_bytes({"flip": bytes(content), "cut": bytes(content[:-7]), "empty": b""}[damage])
    for check in (catalog.verify, catalog.weights):
        with pytest.raises(NetworkError, match=r"red\.onnx are damaged"):
            check(record)


def test_missing_weights_are_told(folders: Folders, make_network: Make) -> None:
    make_network(folders[0])
    (folders[0] / "red.onnx").unlink()
    catalog = Catalog(*folders)
    for check in (catalog.verify, catalog.weights):
        with pytest.raises(NetworkError, match=r"red\.onnx of Red cannot be read: No such file"):
            check(catalog.find("cutout", "quality"))


def test_add_copies_weights_and_record(folders: Folders, make_network: Make, tmp_path: Path) -> None:
    record = make_network(tmp_path / "download", "mine", title="Мережа")
    weights = record.with_suffix(".onnx").rename(record.with_name("downloaded file.bin"))
    catalog = Catalog(*folders)
    added = catalog.add(weights, record)
    assert added == catalog.find("cutout", "mine")
    assert added.title == "Мережа"
    catalog.verify(added)
    assert sorted(path.name for path in folders[1].iterdir()) == [f"mine-{added.sha256[:12]}.onnx", "mine.json"]


def test_adding_again_replaces_the_older_one(folders: Folders, make_network: Make, tmp_path: Path) -> None:
    catalog = Catalog(*folders)
    record = make_network(tmp_path / "one", "mine")
    catalog.add(record.with_suffix(".onnx"), record)
    newer = record.with_suffix(".onnx").read_bytes().replace(b"red", b"Red")
    record = make_network(tmp_path / "two", "mine", newer)
    added = catalog.add(record.with_suffix(".onnx"), record)
    catalog.verify(added)
    assert len(list(folders[1].iterdir())) == 2


def test_adding_again_mends_a_broken_record(folders: Folders, make_network: Make, tmp_path: Path) -> None:
    catalog = Catalog(*folders)
    record = make_network(tmp_path / "download", "mine")
    catalog.add(record.with_suffix(".onnx"), record)
    (folders[1] / "mine.json").write_text("{")
    assert catalog.records() == []
    catalog.add(record.with_suffix(".onnx"), record)
    catalog.verify(catalog.find("cutout", "mine"))


def test_a_shipped_name_is_not_taken(folders: Folders, make_network: Make, tmp_path: Path) -> None:
    make_network(folders[0])
    record = make_network(tmp_path / "download")
    with pytest.raises(NetworkError, match='"red" comes with the program'):
        Catalog(*folders).add(record.with_suffix(".onnx"), record)
    assert not folders[1].exists()


SHAPE = {"name": "picture", "width": 32, "height": 32, "mean": [0, 0, 0], "scale": [1, 1, 1]}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"sha256": "0" * 64}, "their sha256 differs"),
        ({"input": SHAPE}, "takes 1 x 3 x 64 x 64, its record gives 1 x 3 x 32 x 32"),
        ({"input": {**SHAPE, "width": 64, "height": 64, "name": "image"}}, 'no input called "image", it has: picture'),
        ({"output": {"name": "alpha"}}, 'no output called "alpha", it has: mask'),
        ({"output": {"channel": 1}}, "gives 1 channels, its record reads number 1"),
    ],
)
def test_a_network_that_does_not_fit_is_not_added(
    folders: Folders, make_network: Make, tmp_path: Path, changes: dict[str, object], message: str
) -> None:
    record = make_network(tmp_path / "download", "mine", **changes)
    with pytest.raises(NetworkError, match=message):
        Catalog(*folders).add(record.with_suffix(".onnx"), record)
    assert not folders[1].exists()


def test_what_is_no_network_is_not_added(folders: Folders, make_network: Make, tmp_path: Path) -> None:
    record = make_network(tmp_path / "download", "mine", b"\xff\xd8\xff\xe0 a photograph")
    with pytest.raises(NetworkError, match="not a network that this program can run"):
        Catalog(*folders).add(record.with_suffix(".onnx"), record)
    assert json.loads(record.read_text())["name"] == "mine"
    assert not folders[1].exists()
