"""Deleting a person's data."""

import os
from pathlib import Path

import pytest

from editor.errors import OutputError
from editor.model.user_data import erase


def test_folders_go_with_all_that_is_in_them(tmp_path: Path) -> None:
    mine, other = tmp_path / "users" / "a", tmp_path / "users" / "b"
    for folder in (mine / "presets" / "deep", other):
        folder.mkdir(parents=True)
        (folder / "file").write_text("x")
    erase([mine, tmp_path / "never made"])
    assert not mine.exists()
    assert (other / "file").exists()


def test_a_link_is_told_and_what_it_points_to_is_kept(tmp_path: Path) -> None:
    elsewhere, link, after = tmp_path / "photos", tmp_path / "a", tmp_path / "b"
    elsewhere.mkdir()
    (elsewhere / "photo.jpg").write_text("x")
    after.mkdir()
    link.symlink_to(elsewhere)
    with pytest.raises(OutputError, match="could not be deleted"):
        erase([link, after])
    assert (elsewhere / "photo.jpg").exists()
    assert not after.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="not run: root may delete anything")
def test_what_cannot_be_deleted_is_told(tmp_path: Path) -> None:
    held = tmp_path / "a" / "held"
    held.mkdir(parents=True)
    (held / "file").write_text("x")
    held.chmod(0o500)
    try:
        with pytest.raises(OutputError, match="file"):
            erase([tmp_path / "a"])
    finally:
        held.chmod(0o700)
