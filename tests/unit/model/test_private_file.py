"""Private files are whole, and for their owner alone from the first byte on."""

import stat
import sys
from pathlib import Path

import pytest

from editor.errors import OutputError
from editor.model.private_file import write_private


def test_written_whole_in_a_folder_made_for_it(tmp_path: Path) -> None:
    path = tmp_path / "users" / "a" / "file.json"
    for text in ("Перший", "другий"):
        write_private(path, text)
        assert path.read_text(encoding="utf-8") == text
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="not run: Windows has no permission bits")
def test_modes_also_where_the_file_was_open_to_others(tmp_path: Path) -> None:
    path = tmp_path / "mine" / "file"
    write_private(path, "x")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    path.chmod(0o644)
    write_private(path, "y")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_is_in_the_way_is_told_and_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(OutputError, match="cannot be made"):
        write_private(tmp_path / "file" / "deeper", "x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError):
        write_private(tmp_path / "folder", "x")
    assert (tmp_path / "file").read_text() == "kept"
