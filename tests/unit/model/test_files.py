"""Files appear whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from editor.errors import OutputError
from editor.model.files import atomic_write, sha256_of


def save(path: Path, data: bytes, *, overwrite: bool = False) -> None:
    with atomic_write(path, overwrite=overwrite) as beside:
        assert beside.parent == path.parent
        beside.write_bytes(data)


@pytest.mark.parametrize("name", ["a.png", "my picture (1).png", "сорочка.png", "衬衫.png", "-rf.png", "é\u0301.png"])
def test_any_name_is_written(tmp_path: Path, name: str) -> None:
    save(tmp_path / name, b"all")
    assert (tmp_path / name).read_bytes() == b"all"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [name]


def test_a_file_is_replaced_only_when_told(tmp_path: Path) -> None:
    path = tmp_path / "a"
    save(path, b"old")
    with pytest.raises(OutputError, match="exists"):
        save(path, b"new")
    assert path.read_bytes() == b"old"
    save(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a"

    def meanwhile() -> None:
        with atomic_write(path, overwrite=False) as beside:
            beside.write_bytes(b"mine")
            path.write_bytes(b"theirs")

    with pytest.raises(OutputError, match="exists"):
        meanwhile()
    assert path.read_bytes() == b"theirs"
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["a"]


@pytest.mark.parametrize("failure", [ValueError("coding"), KeyboardInterrupt(), OSError(errno.ENOSPC, "full")])
def test_a_failure_leaves_the_target_and_nothing_else(tmp_path: Path, failure: BaseException) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    expected = OutputError if isinstance(failure, OSError) else type(failure)

    def fail() -> None:
        with atomic_write(path, overwrite=True) as beside:
            beside.write_bytes(b"half")
            raise failure

    with pytest.raises(expected):
        fail()
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["a"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_permissions_follow_the_file_that_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)
    save(path, b"new", overwrite=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is not there"):
        save(tmp_path / "no" / "a", b"")


def test_a_file_as_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(OutputError, match="is not there"):
        save(tmp_path / "a" / "b", b"")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        save(tmp_path / "a", b"", overwrite=True)


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="too long"):
        save(tmp_path / ("a" * 300), b"")


def test_a_name_with_a_zero_byte_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        save(tmp_path / "a\0b", b"")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="not run: root may write everywhere")
def test_a_closed_folder_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(OutputError, match="not open for writing"):
        save(folder / "a", b"")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="not run: no /proc")
def test_a_place_where_nothing_can_be_written_is_refused() -> None:
    with pytest.raises(OutputError):
        save(Path("/proc/a"), b"")


FULL = """
import resource, sys
from pathlib import Path
from editor.errors import OutputError
from editor.model.files import atomic_write
path = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    with atomic_write(path, overwrite=True) as beside:
        beside.write_bytes(bytes(5000))
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", FULL, path], capture_output=True, text=True, check=True)
    assert "no space left" in done.stdout
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert sha256_of(tmp_path / "a") == hashlib.sha256(b"abc").hexdigest()
