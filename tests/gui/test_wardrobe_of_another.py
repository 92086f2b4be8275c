"""What one person's wardrobe is still at work on when another person's is opened stays with the first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from editor.controllers import wardrobe_controller
from editor.controllers.jobs import Jobs
from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.wardrobe_filling import Filling
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe
from editor.paths import models_folder
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool

FRAME = Frame(np.full((24, 16, 3), 120, np.uint8), np.full((24, 16), 255, np.uint8))


def _thing(kind: str) -> WardrobeItem:
    return WardrobeItem(category=kind, sha256=kind)


def _kinds(folder: Path) -> set[str]:
    store = Wardrobe(folder)
    try:
        return {item.category for item in store.items()}
    finally:
        store.close()


@pytest.fixture
def people(tmp_path: Path) -> list[Path]:
    """Two wardrobes, of a shirt and of a dress; the first is of the person at work."""
    folders = [tmp_path / "one", tmp_path / "other"]
    for folder, kind in zip(folders, ("shirt", "dress"), strict=True):
        store = Wardrobe(folder)
        store.add(_thing(kind), FRAME, FRAME)
        store.close()
    return folders


@pytest.fixture
def wardrobe(qtbot, jobs: Jobs, people: list[Path], tmp_path: Path) -> Iterator[WardrobeController]:
    networks = NetworkPool(Catalog(models_folder(), tmp_path / "models"))
    made = WardrobeController(jobs, networks, Limits, lambda: people[0])
    yield made
    made.close()
    networks.close()


@dataclass
class Gate:
    """Before files are filed."""

    reached: threading.Event = field(default_factory=threading.Event)
    opened: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Files are filed at once, each as what its name says, but not before this is opened."""
    made = Gate()

    def filled(store, _filing, _lexicon, paths, _is_cancelled, on_progress, on_added) -> Filling:
        made.reached.set()
        made.opened.wait(60)
        items = []
        for path in paths:
            items.append(store.add(_thing(path.stem), FRAME, FRAME))
            on_added(items[-1])
            on_progress(len(items), len(paths), path.name)
        return Filling(tuple(item.number for item in items))

    monkeypatch.setattr(wardrobe_controller, "filled", filled)
    yield made
    made.opened.set()


def _idle(qtbot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs._open)


def _open(qtbot, wardrobe: WardrobeController, kind: str) -> None:
    wardrobe.open()
    qtbot.waitUntil(lambda: [wardrobe.items[one].category for one in wardrobe.rows] == [kind])


def _change_person(qtbot, wardrobe: WardrobeController, people: list[Path]) -> None:
    wardrobe.close()
    people.reverse()
    _open(qtbot, wardrobe, "dress")


def test_files_that_are_being_added_go_where_they_were_dropped(
    qtbot, jobs: Jobs, wardrobe: WardrobeController, people: list[Path], gate: Gate
) -> None:
    _open(qtbot, wardrobe, "shirt")
    heard: list[object] = []
    for signal in (wardrobe.filled, wardrobe.moved, wardrobe.failed):
        signal.connect(lambda *told: heard.append(told))
    wardrobe.add([Path("coat.png")])
    qtbot.waitUntil(gate.reached.is_set)
    _change_person(qtbot, wardrobe, people)
    assert not wardrobe.is_filling, "the next person may add at once"
    heard.clear()
    gate.opened.set()
    _idle(qtbot, jobs)
    assert not heard
    assert {item.category for item in wardrobe.items.values()} == {"dress"}
    assert _kinds(people[1]) == {"shirt", "coat"}, "its list was open as long as it was needed"


def test_words_are_looked_for_in_the_wardrobe_that_is_open(
    qtbot, jobs: Jobs, wardrobe: WardrobeController, people: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(qtbot, wardrobe, "shirt")
    allowed, read = threading.Event(), Lexicon.read

    def late() -> Lexicon:
        allowed.wait(60)
        return read()

    monkeypatch.setattr(Lexicon, "read", late)
    wardrobe.narrow(text="shirt")
    _change_person(qtbot, wardrobe, people)
    allowed.set()
    wardrobe.narrow(text="dress")
    _idle(qtbot, jobs)
    assert [wardrobe.items[number].category for number in wardrobe.rows] == ["dress"]


def test_a_picture_that_comes_late_is_not_asked_for_any_more(
    qtbot, jobs: Jobs, wardrobe: WardrobeController, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(qtbot, wardrobe, "shirt")
    allowed, read = threading.Event(), InputImage.read

    def late(*given: object) -> InputImage:
        allowed.wait(60)
        return read(*given)

    monkeypatch.setattr(InputImage, "read", late)
    wardrobe.ask_for_picture(pictures / "hat.jpg")
    wardrobe.narrow(group="tops")
    allowed.set()
    _idle(qtbot, jobs)
    assert wardrobe.query.picture is None
    assert wardrobe.query.group == "tops"


def test_what_is_added_too_early_is_added_later(
    qtbot, jobs: Jobs, wardrobe: WardrobeController, people: list[Path], gate: Gate
) -> None:
    wardrobe.add([Path("coat.png")])
    qtbot.waitUntil(lambda: wardrobe.is_filling)
    wardrobe.add([Path("scarf.png")])
    gate.opened.set()
    _idle(qtbot, jobs)
    assert _kinds(people[0]) == {"shirt", "coat", "scarf"}
    assert len(wardrobe.rows) == 3


def test_what_cannot_be_added_is_told(qtbot, jobs: Jobs, wardrobe: WardrobeController, people: list[Path]) -> None:
    (people[0] / "wardrobe.sqlite3").write_bytes(b"damaged" * 1000)
    told: list[BaseException] = []
    wardrobe.failed.connect(told.append)
    wardrobe.add([Path("coat.png")])
    _idle(qtbot, jobs)
    wardrobe.add([Path("coat.png")])
    assert told == [wardrobe.error, wardrobe.error]
