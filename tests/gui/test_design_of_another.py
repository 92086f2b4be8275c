"""Designs keep what they came from, and what is still being made when another person comes in stays away from them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.controllers.design_controller import DesignController
from editor.controllers.design_handoff import DesignHandoff
from editor.controllers.design_piece import Piece, State
from editor.controllers.design_start import Kind, Start, start_of_file
from editor.controllers.jobs import Jobs
from editor.controllers.outfit_controller import OutfitController
from editor.controllers.stylist_controller import Outfitted, StylistController
from editor.controllers.wardrobe_controller import WardrobeController
from editor.errors import EditorError, InputError, OutputError
from editor.model import provenance
from editor.model.design import Design
from editor.model.design_store import DesignStore
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.source_type import SourceType
from editor.model.wardrobe import WardrobeItem
from editor.paths import models_folder
from editor.redactor.design.makers import Made, Progress, Wish
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.stylist.outfit import Outfit
from editor.redactor.stylist.suggest import Suggestion

GREY = Frame(np.full((12, 8, 3), 120, np.uint8), np.full((12, 8), 255, np.uint8))
CLAIM = SourceType.TRAINED


class Slow:
    """A maker that waits to be let; `refused` is what it cannot make."""

    name = "slow"

    def __init__(self) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()
        self.refused = -1

    def refusal(self, _wish: Wish) -> EditorError | None:
        return None

    def make(self, wish: Wish, _is_cancelled: Callable[[], bool], _on_progress: Progress) -> Made:
        self.reached.set()
        self.opened.wait(60)
        if wish.number == self.refused:
            raise InputError("It cannot be made.")
        on = "photograph" if wish.image is not None else "grey.webp"
        return Made(GREY, wish.design, (), on, "composite", wish)


@pytest.fixture
def people(tmp_path: Path) -> list[Path]:
    """Folders; the first is of the person at work."""
    return [tmp_path / "one", tmp_path / "other"]


@pytest.fixture
def slow() -> Iterator[Slow]:
    made = Slow()
    yield made
    made.opened.set()


@pytest.fixture
def networks(tmp_path: Path) -> Iterator[NetworkPool]:
    pool = NetworkPool(Catalog(models_folder(), tmp_path / "models"))
    yield pool
    pool.close()


@pytest.fixture
def design(jobs: Jobs, networks: NetworkPool, people: list[Path], slow: Slow) -> DesignController:
    made = DesignController(jobs, networks, Limits, lambda: DesignStore(people[0] / "designs"))
    made._makers = {"slow": slow}
    return made


@pytest.fixture
def wardrobe(jobs: Jobs, networks: NetworkPool, people: list[Path]) -> Iterator[WardrobeController]:
    made = WardrobeController(jobs, networks, Limits, lambda: people[0] / "wardrobe")
    yield made
    made.close()


@pytest.fixture
def handoff(
    jobs: Jobs, design: DesignController, wardrobe: WardrobeController, people: list[Path]
) -> DesignHandoff:  # fmt: skip
    return DesignHandoff(jobs, design, wardrobe, lambda: people[0] / "used")


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A picture that says that a network made it."""
    file = tmp_path / "photograph.png"
    OutputImage(GREY, Metadata().after(CLAIM)).write(file, WriteOptions("png"), overwrite=False)
    return file


def _piece(number: int, start: Start | None = None) -> Piece:
    wish = Wish(Design("dress"), words="a dress", number=number)
    on = "photograph" if start is not None else "grey.webp"
    return Piece(number, "slow", wish, start or Start(), State.DONE, Design("dress"), GREY, on, "composite")


def _idle(qtbot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs._open)


def test_a_favourite_of_a_photograph_keeps_what_that_says_of_itself(
    qtbot, jobs: Jobs, design: DesignController, handoff: DesignHandoff, slow: Slow, people: list[Path],
    photograph: Path, tmp_path: Path,
) -> None:  # fmt: skip
    slow.opened.set()
    design.pieces = [_piece(1, start_of_file(photograph, Limits()))]
    design.like(1, True)
    _idle(qtbot, jobs)
    again = DesignController(jobs, design._networks, Limits, lambda: DesignStore(people[0] / "designs"))
    again.favourites.load()
    _idle(qtbot, jobs)
    (kept,) = again.favourites.pieces
    later = DesignHandoff(jobs, again, handoff._wardrobe, lambda: people[0] / "used")
    for name in ("first.png", "from memory.png"):
        later.save_as(kept.number, tmp_path / name)
        _idle(qtbot, jobs)
        assert InputImage.read(tmp_path / name).metadata.claimed == CLAIM
    again.start_from_piece(kept.number)
    _idle(qtbot, jobs)
    assert again.wish.start.kind is Kind.DESIGN
    assert again.wish.start.metadata.told == CLAIM
    again._makers = {"slow": slow}
    again.maker = "slow"
    again.wish.start_from(Start())
    again.more_like(kept.number)
    _idle(qtbot, jobs)
    assert {piece.wish.on for piece in again.made} == {""}, "the photograph is not there to be made on"


def test_what_starts_from_a_design_knows_how_that_was_made(
    qtbot, jobs: Jobs, design: DesignController, slow: Slow, photograph: Path, wardrobe: WardrobeController,
    handoff: DesignHandoff, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    slow.opened.set()
    design.pieces = [_piece(1, start_of_file(photograph, Limits()))]
    design.start_from_piece(1)
    _idle(qtbot, jobs)
    told = design.wish.start.metadata.told
    assert told == CLAIM
    hung: list[str] = []
    monkeypatch.setattr(wardrobe, "add_design", lambda _frame, _name, made, *_: hung.append(made))
    handoff.add_to_wardrobe([1])
    _idle(qtbot, jobs)
    assert hung == [told]


def test_a_design_that_comes_late_is_not_kept_by_the_next_person(
    qtbot, jobs: Jobs, design: DesignController, handoff: DesignHandoff, slow: Slow, people: list[Path], tmp_path: Path
) -> None:
    design.pieces = [_piece(1), _piece(2), _piece(3)]
    heard: list[object] = []
    for signal in (handoff.saved, handoff.to_edit, handoff.failed):
        signal.connect(heard.append)
    design.like(1, True)
    design.start_from_piece(2)
    handoff.edit(3)
    qtbot.waitUntil(slow.reached.is_set)
    design.clear()
    handoff.clear()
    people.reverse()
    slow.opened.set()
    _idle(qtbot, jobs)
    assert not heard
    assert not design.favourites.pieces
    assert design.wish.start.kind is Kind.NOTHING
    assert not people[0].exists()


def test_a_design_is_one_file_however_often_it_is_used(
    qtbot, jobs: Jobs, design: DesignController, handoff: DesignHandoff, slow: Slow, people: list[Path]
) -> None:
    slow.opened.set()
    design.pieces = [_piece(1)]
    files: list[Path] = []
    handoff.to_edit.connect(files.append)
    for _ in range(2):
        handoff.edit(1)
        _idle(qtbot, jobs)
    assert files[0] == files[1]
    assert list((people[0] / "used").iterdir()) == files[:1]


def test_one_that_cannot_be_made_does_not_keep_the_others(
    qtbot, jobs: Jobs, design: DesignController, handoff: DesignHandoff, slow: Slow, tmp_path: Path
) -> None:
    slow.opened.set()
    slow.refused = 2
    design.pieces = [_piece(1), _piece(2), _piece(3)]
    files: list[list[Path]] = []
    errors: list[BaseException] = []
    handoff.saved.connect(files.append)
    handoff.failed.connect(errors.append)
    handoff.save([1, 2, 3], tmp_path / "here")
    _idle(qtbot, jobs)
    assert [len(some) for some in files] == [2]
    assert len(errors) == 1
    shutil.rmtree(tmp_path / "here")
    (tmp_path / "here").touch()
    handoff.save([1, 3], tmp_path / "here")
    _idle(qtbot, jobs)
    assert len(files) == 1
    assert [type(error) for error in errors] == [InputError, OutputError], "the same is told once"


def test_two_photographs_of_one_name_are_two(tmp_path: Path) -> None:
    starts = []
    for number in (1, 2):
        (tmp_path / str(number)).mkdir()
        file = tmp_path / str(number) / "photo.png"
        OutputImage(Frame(np.full((8, 8, 3), number, np.uint8))).write(file, WriteOptions("png"), overwrite=False)
        starts.append(start_of_file(file, Limits()))
    one, other = (_piece(1, start) for start in starts)
    assert one.key != other.key
    assert one.key == replace(one, number=7).key


def test_what_is_said_of_an_outfit_is_said_by_whoever_said_it(
    qtbot, jobs: Jobs, wardrobe: WardrobeController, people: list[Path]
) -> None:
    stylist = StylistController(jobs, wardrobe, lambda: people[0] / "taste.json")
    begin = threading.Event()
    jobs.submit(lambda _job: begin.wait(60), lane="stylist")
    told: list[int] = []
    stylist.taste_told.connect(lambda count, _phrases: told.append(count))
    stylist.tell(Outfit((Design("shirt"), Design("jeans"))), True)
    stylist.ask_for_taste()
    stylist.clear()
    people.reverse()
    begin.set()
    stylist.ask_for_taste()
    _idle(qtbot, jobs)
    assert told == [0], "nothing is known of the other person, and nothing told of the one before"
    assert (people[1] / "taste.json").is_file()
    assert not (people[0] / "taste.json").exists()


def test_an_outfit_of_which_a_picture_is_lost_does_not_keep_the_others(
    qtbot, jobs: Jobs, wardrobe: WardrobeController, photograph: Path, tmp_path: Path
) -> None:
    stylist = StylistController(jobs, wardrobe, lambda: tmp_path / "taste.json")
    outfits = OutfitController(jobs, wardrobe, stylist, Limits)
    errors: list[BaseException] = []
    outfits.failed.connect(errors.append)
    shown = []
    for file in (tmp_path / "lost.png", photograph):
        things = (WardrobeItem(1, category="shirt", picture=file),)
        shown.append(Outfitted(Suggestion(Outfit(things), None), things))
    outfits.outfits = tuple(shown)
    outfits._lay_next()
    _idle(qtbot, jobs)
    assert list(outfits.pictures) == [1]
    assert len(errors) == 1


def test_credentials_that_a_file_loses_are_told(
    qtbot, jobs: Jobs, design: DesignController, handoff: DesignHandoff, slow: Slow, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    slow.opened.set()
    signed = Metadata(signed=b"a file with Content Credentials")
    design.pieces = [_piece(number, Start(Kind.PHOTO, "photo", GREY, metadata=signed)) for number in (1, 2)]
    monkeypatch.setattr(provenance, "find_spec", lambda _name: None)
    noted: list[str] = []
    handoff.noted.connect(noted.append)
    handoff.save([1, 2], tmp_path / "here")
    _idle(qtbot, jobs)
    assert len(noted) == 1
    assert "provenance" in noted[0]
