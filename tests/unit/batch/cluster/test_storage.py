"""Files come whole or not at all, and none is replaced unless told: in folders, on servers of objects, elsewhere."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

import fsspec
import pytest

from editor.batch.cluster.listing import found_remote
from editor.batch.cluster.remote import RemoteStorage
from editor.batch.cluster.storage import StorageError, digest, digest_of, storage_of
from editor.batch.places import place
from editor.errors import InputError, OutputError


@pytest.fixture(params=["folder", "s3", "other"])
def home_of_files(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """An empty folder of each kind of storage."""
    if request.param == "folder":
        return tmp_path / "shared"
    if request.param == "s3":
        return place(request.getfixturevalue("bucket"))
    return place(f"memory://{uuid.uuid4().hex}/out")  # what is no S3: files are put beside and moved


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    """`written(text)` is a file on this machine."""

    def write(text: str) -> Path:
        path = tmp_path / f"{text}.txt"
        path.write_text(text)
        return path

    return write


def test_put_and_read(home_of_files: Path, written: Callable[[str], Path], tmp_path: Path) -> None:
    storage, target = storage_of(home_of_files), home_of_files / "a b" / "ü#1?.txt"
    assert storage.put(written("one"), target, overwrite=False)
    assert storage.read(target) == b"one"
    assert not storage.put(written("one"), target, overwrite=False)  # as good as put
    with pytest.raises(OutputError, match="exists already"):
        storage.put(written("two"), target, overwrite=False)
    assert storage.read(target) == b"one"
    assert storage.put(written("two"), target, overwrite=True)
    assert storage.fetched(target, tmp_path, 100).read_bytes() == b"two"
    assert digest_of(target) == digest(b"two")
    storage.remove(target)
    storage.remove(target)
    assert digest_of(target) == ""
    with pytest.raises(InputError, match="is not there"):
        storage.read(target)


def test_folders_go_with_all_in_them(home_of_files: Path, written: Callable[[str], Path]) -> None:
    storage = storage_of(home_of_files)
    for name in ("x/1", "x/y/2", "z"):
        storage.put(written("one"), home_of_files / name, overwrite=False)
    storage.clear(home_of_files / "x")
    storage.clear(home_of_files / "x")
    assert [digest_of(home_of_files / name) != "" for name in ("x/1", "x/y/2", "z")] == [False, False, True]


def test_nothing_is_left_of_a_put_that_fails(written: Callable[[str], Path]) -> None:
    top = f"memory://{uuid.uuid4().hex}"
    storage = RemoteStorage()
    storage.put(written("one"), place(f"{top}/a"), overwrite=False)
    with pytest.raises(OutputError):
        storage.put(written("two"), place(f"{top}/a"), overwrite=False)
    assert [url for url, _ in storage.listed(place(top))] == [f"{top}/a"]


def test_too_large_is_not_fetched(bucket: str, written: Callable[[str], Path], tmp_path: Path) -> None:
    target = place(f"{bucket}/large.jpg")
    RemoteStorage().put(written("x" * 100), target, overwrite=False)
    with pytest.raises(InputError, match="larger than"):
        RemoteStorage().fetched(target, tmp_path, 99)


def test_libraries_that_are_missing_are_named() -> None:
    with pytest.raises(StorageError, match=r"gs://shop needs a library.*gcsfs"):
        RemoteStorage().read(place("gs://shop/a.jpg"))
    with pytest.raises(StorageError, match="nonsense"):
        RemoteStorage().read(place("nonsense://shop/a.jpg"))


def test_pictures_of_a_storage() -> None:
    top = f"memory://{uuid.uuid4().hex}"
    fs = fsspec.filesystem("memory")
    for name in (
        "b.jpg",
        "red/a.PNG",
        "red/.hidden.jpg",
        ".trash/c.jpg",
        "notes.txt",
        "out/b.jpg",
        "red/back\\slash.jpg",
    ):
        fs.pipe_file(f"{top}/{name}", b"12")
    found = list(found_remote(place(top), place(f"{top}/out")))
    assert [(str(one.source), str(one.below), one.file_bytes) for one in found if one.refusal is None] == [
        (f"{top}/b.jpg", "b.jpg", 2),
        (f"{top}/red/a.PNG", "red/a.PNG", 2),
    ]
    assert [one.source.name for one in found if one.refusal is not None] == ["back\\slash.jpg"]
    alone = list(found_remote(place(f"{top}/red/a.PNG"), place(f"{top}/out")))
    assert [(str(one.source), str(one.below)) for one in alone] == [(f"{top}/red/a.PNG", "a.PNG")]
