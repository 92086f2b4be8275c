"""Names of results are decided from names alone, and nothing is replaced that nobody gave away."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.cli.console import UsageError
from editor.cli.targets import Permission, Task, is_folder, plan, png_tasks


def png(_: str) -> str:
    return ".png"


def names(tasks: list[Task], out: Path) -> list[str]:
    return [task.target.relative_to(out).as_posix() for task in tasks]


def touch(*paths: Path) -> list[Path]:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return list(paths)


@pytest.mark.parametrize(
    ("out", "folder"),
    [("there", True), ("new/", True), ("new", True), ("new.v2", True), ("new.png", False), ("new.JPG", False)],
)
def test_out_of_one_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str, folder: bool) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").mkdir()
    assert is_folder(out, [Path("shirt.jpg")]) is folder


def test_several_pictures_need_a_folder_whatever_its_name() -> None:
    assert is_folder("results.png", [Path("a.jpg"), Path("b.jpg")])


def test_a_folder_with_a_picture_suffix_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "set.png").mkdir()
    assert is_folder(str(tmp_path / "set.png"), [Path("a.jpg")])


def test_a_file_where_a_folder_is_needed_is_wrong_usage(tmp_path: Path) -> None:
    (out,) = touch(tmp_path / "out")
    with pytest.raises(UsageError, match="need a folder"):
        plan([Path("a.jpg"), Path("b.jpg")], str(out), png)


def test_what_is_always_png_goes_to_a_png_file_or_a_folder(tmp_path: Path) -> None:
    inputs = [Path("in/shirt.webp")]
    assert names(png_tasks(inputs, f"{tmp_path}/new/"), tmp_path) == ["new/shirt.png"]
    assert names(png_tasks(inputs, f"{tmp_path}/a.PNG"), tmp_path) == ["a.PNG"]
    with pytest.raises(UsageError, match="no PNG file"):
        png_tasks(inputs, f"{tmp_path}/a.jpg")


def test_names_are_kept(tmp_path: Path) -> None:
    inputs = [Path("in/shirt.v2.JPG"), Path("in/Сукня 连衣裙.webp"), Path("in/photo.2026"), Path("in/coat.PNG")]
    assert names(plan(inputs, str(tmp_path), png), tmp_path) == [
        "shirt.v2.png",
        "Сукня 连衣裙.png",
        "photo.2026.png",
        "coat.PNG",
    ]


def test_clashes_are_numbered_in_argument_order(tmp_path: Path) -> None:
    inputs = [Path("x/a.jpg"), Path("y/a.png"), Path("y/A.webp"), Path("a-2.jpg"), Path("x/a.jpg")]
    assert names(plan(inputs, str(tmp_path), png), tmp_path) == ["a.png", "a-2.png", "A-3.png", "a-2-2.png", "a-4.png"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["a", "A", "a-2", "b", "b.jpg", "é", "é"]), min_size=1, max_size=12))
def test_no_two_results_share_a_name(tmp_path: Path, stems: list[str]) -> None:
    tasks = plan([Path(f"{stem}.jpg") for stem in stems], f"{tmp_path}/out/", png)
    assert len({str(task.target).casefold() for task in tasks}) == len(stems)


def test_a_folder_is_refused_without_recursive(tmp_path: Path) -> None:
    touch(tmp_path / "in" / "a.jpg")
    (task,) = plan([tmp_path / "in"], str(tmp_path / "out"), png)
    assert task.refusal is not None
    assert "--recursive" in str(task.refusal)


def test_recursive_keeps_subfolders_and_takes_pictures_only(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    touch(
        folder / "b.jpg",
        folder / "sub" / "a.tif",
        folder / "notes.txt",
        folder / ".hidden.jpg",
        folder / ".g" / "c.png",
    )
    out = folder / "out"
    touch(out / "old.png")
    tasks = plan([folder], str(out), png, recursive=True)
    assert names(tasks, out) == ["b.png", "sub/a.png"]
    assert all(task.refusal is None for task in tasks)


def test_a_folder_without_pictures_fails(tmp_path: Path) -> None:
    (task,) = plan([tmp_path], str(tmp_path / "out"), png, recursive=True)
    assert "no pictures" in str(task.refusal)


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="not run: root may open any folder")
def test_a_closed_folder_fails_and_the_rest_is_taken(tmp_path: Path) -> None:
    touch(tmp_path / "in" / "a.jpg", tmp_path / "in" / "closed" / "b.jpg")
    (tmp_path / "in" / "closed").chmod(0)
    tasks = plan([tmp_path / "in"], str(tmp_path / "out"), png, recursive=True)
    (tmp_path / "in" / "closed").chmod(0o700)
    assert [task.refusal is None for task in tasks] == [True, False]


def test_an_existing_target_needs_overwrite(tmp_path: Path) -> None:
    touch(tmp_path / "out" / "a.png")
    (task,) = plan([Path("a.jpg")], str(tmp_path / "out"), png)
    assert "--overwrite" in str(task.refusal)
    (task,) = plan([Path("a.jpg")], str(tmp_path / "out"), png, permission=Permission(overwrite=True))
    assert task.refusal is None


@pytest.mark.parametrize(
    ("permission", "allowed"),
    [
        (Permission(), False),
        (Permission(overwrite=True), False),
        (Permission(originals=True), False),
        (Permission(overwrite=True, originals=True), True),
    ],
)
def test_the_original_needs_two_words(tmp_path: Path, permission: Permission, allowed: bool) -> None:
    (picture,) = touch(tmp_path / "a.png")
    link = tmp_path / "link"
    link.mkdir()
    (link / "a.png").symlink_to(picture)
    for out in (tmp_path, picture, link):
        (task,) = plan([picture], str(out), png, permission=permission)
        assert (task.refusal is None) is allowed, out


def test_another_input_is_never_replaced(tmp_path: Path) -> None:
    inputs = touch(tmp_path / "a.jpg", tmp_path / "a.png")
    everything = Permission(overwrite=True, originals=True)
    first, second = plan(inputs, str(tmp_path), png, permission=everything)
    assert "one of the pictures to be read" in str(first.refusal)
    assert second.target == tmp_path / "a-2.png"
    assert second.refusal is None


def test_a_folder_in_place_of_the_target_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    (task,) = plan([Path("a.jpg")], str(tmp_path), png, permission=Permission(overwrite=True))
    assert "is a folder" in str(task.refusal)
