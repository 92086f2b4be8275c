"""The list of recent files, each person's own."""

from pathlib import Path

import pytest

from editor.model.recent_files import KEPT, RecentFiles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "users" / "guest" / "recent.json"


def test_newest_first_each_once(path: Path, tmp_path: Path) -> None:
    recent = RecentFiles(path)
    for name in ("a.png", "b c.jpg", "знімок.png", "a.png"):
        recent.add(tmp_path / name)
    assert [found.name for found in RecentFiles(path).paths()] == ["a.png", "знімок.png", "b c.jpg"]


def test_the_list_stays_short(path: Path, tmp_path: Path) -> None:
    recent = RecentFiles(path)
    for number in range(KEPT + 5):
        recent.add(tmp_path / f"{number}.png")
    assert len(recent.paths()) == KEPT
    assert recent.paths()[0].name == f"{KEPT + 4}.png"


def test_two_windows_share_the_list(path: Path, tmp_path: Path) -> None:
    one, other = RecentFiles(path), RecentFiles(path)
    one.add(tmp_path / "a.png")
    other.add(tmp_path / "b.png")
    assert [found.name for found in one.paths()] == ["b.png", "a.png"]


def test_names_that_are_no_unicode_are_kept(path: Path) -> None:
    RecentFiles(path).add(Path("/tmp/\udcff.png"))
    assert RecentFiles(path).paths() == (Path("/tmp/\udcff.png"),)


def test_remove_and_clear(path: Path, tmp_path: Path) -> None:
    recent = RecentFiles(path)
    recent.add(tmp_path / "a.png")
    recent.add(tmp_path / "b.png")
    recent.remove(tmp_path / "b.png")
    assert recent.paths() == (tmp_path / "a.png",)
    recent.clear()
    recent.clear()
    assert recent.paths() == ()


@pytest.mark.parametrize("text", ["", "{}", "[1, null]", "[" * 50_000, '["a\\u0000b"]'])
def test_a_damaged_list_is_an_empty_one(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert RecentFiles(path).paths() == ()
