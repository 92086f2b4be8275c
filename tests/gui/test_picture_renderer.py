"""The picture follows the hand while it moves and is sharp when it rests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from editor.controllers.histogram import Histogram, histogram_of
from editor.controllers.jobs import Jobs
from editor.controllers.pace import BUDGET, FRAMES
from editor.controllers.picture_renderer import PictureRenderer, Tile
from editor.controllers.viewport import Viewport
from editor.controllers.work import Work
from editor.model.document import Document
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, WriteOptions
from editor.redactor import registry as operations
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import Geometry, View
from editor.redactor.operation import Networks
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

SIZE = (400, 300)
AMOUNT = registry()["brightness"].parameters[0].name


class Clock:
    """Goes on by `step` seconds each time somebody looks at it, so each frame takes just that."""

    def __init__(self) -> None:
        self.step = self._now = 0.0

    def __call__(self) -> float:
        self._now += self.step
        return self._now


class CountingSource(Source):
    """Counts how often pixels are sampled anew."""

    sampled = 0

    def view(self, geometry: Geometry, view: View) -> Frame:
        type(self).sampled += 1
        return super().view(geometry, view)


class NoNetworks(Networks):
    """Nothing here needs one."""


@dataclass
class Table:
    """A picture renderer at work, and all that it has told."""

    jobs: Jobs
    pictures: PictureRenderer
    work: Work
    clock: Clock
    results: list[Tile]
    originals: list[Tile]
    histograms: list[Histogram]

    def brighter(self, amount: float) -> Document:
        return operations.added(Document(self.work.image.sha256), "brightness", {AMOUNT: amount})

    def move(self, qtbot, amount: float) -> Tile:
        """One move of the hand, waited for."""
        told = len(self.results)
        self.pictures.show(self.brighter(amount), moving=True)
        qtbot.waitUntil(lambda: len(self.results) > told and self.results[-1].moving)
        return self.results[-1]

    def rest(self, qtbot, amount: float) -> Tile:
        told = len(self.results)
        self.pictures.show(self.brighter(amount))
        qtbot.waitUntil(lambda: len(self.results) > told and not self.results[-1].moving)
        return self.results[-1]


@pytest.fixture
def table(qapp: object, tmp_path: Path) -> Iterator[Table]:
    pixels = np.random.default_rng(3).integers(0, 256, (SIZE[1], SIZE[0], 3), np.uint8)
    path = tmp_path / "noise.png"
    OutputImage(Frame(pixels)).write(path, WriteOptions("png"), overwrite=False)
    jobs, clock = Jobs(), Clock()
    pictures = PictureRenderer(jobs, Renderer(registry(), ArtefactStore(), NoNetworks()), clock=clock)
    work = Work.begin(InputImage.read(path))
    work.source = CountingSource(work.source.frame, work.source.sha256)
    CountingSource.sampled = 0
    made = Table(jobs, pictures, work, clock, [], [], [])
    pictures.result_rendered.connect(made.results.append)
    pictures.original_rendered.connect(made.originals.append)
    pictures.histogram_counted.connect(made.histograms.append)
    pictures.start(work)
    yield made
    jobs.shutdown()


def looking(table: Table, *, zoom: float = 1.0, ratio: float = 1.0) -> None:
    table.pictures.look(Viewport(zoom, 0, 0, *SIZE, ratio))


def test_at_1x_a_quick_machine_follows_without_loss(qtbot, table: Table) -> None:
    looking(table)
    table.clock.step = BUDGET / 2
    assert {table.move(qtbot, amount).frame.size for amount in range(1, 8)} == {SIZE}


def test_at_2x_it_is_coarser_while_the_hand_moves_and_sharp_at_rest(qtbot, table: Table) -> None:
    looking(table, zoom=0.5, ratio=2.0)
    moving = table.move(qtbot, 10)
    assert moving.frame.size == (200, 150)
    assert (moving.left, moving.top, moving.width, moving.height) == (0, 0, *SIZE)
    resting = table.rest(qtbot, 10)
    assert resting.frame.size == SIZE


def test_it_is_coarser_when_frames_take_longer_than_the_budget(qtbot, table: Table) -> None:
    looking(table)
    table.clock.step = 3 * BUDGET
    sizes = [table.move(qtbot, amount).frame.size for amount in range(1, FRAMES + 4)]
    assert sizes[0] == SIZE
    assert sizes[-1] == (200, 150)  # half in both directions: a quarter of three times the budget
    assert table.rest(qtbot, 50).frame.size == SIZE


def test_the_first_frame_at_a_new_scale_is_not_taken_for_slow(qtbot, table: Table) -> None:
    """It fills the cache; the ones that follow are what the hand feels."""
    table.clock.step = 3 * BUDGET
    for zoom in (0.9, 0.8, 0.7, 0.6, 0.5, 0.4):
        looking(table, zoom=zoom)
        tile = table.move(qtbot, 10)
        assert tile.frame.size == (round(SIZE[0] * zoom), round(SIZE[1] * zoom))


def test_a_hand_that_holds_still_gets_it_sharp_without_letting_go(qtbot, table: Table) -> None:
    looking(table, zoom=0.5, ratio=2.0)
    table.move(qtbot, 40)
    qtbot.waitUntil(lambda: not table.results[-1].moving)
    sharp = table.results[-1].frame
    assert sharp.size == SIZE
    direct = Renderer(registry(), ArtefactStore(), NoNetworks()).render(table.work.source, table.brighter(40))
    assert np.array_equal(sharp.rgb, direct.frame.rgb)


def test_the_original_waits_until_the_hand_rests(qtbot, table: Table) -> None:
    looking(table)
    for amount in range(1, 6):
        table.move(qtbot, amount)
        assert table.originals == []
    table.rest(qtbot, 5)
    qtbot.waitUntil(lambda: len(table.originals) == 1)
    table.rest(qtbot, 9)
    qtbot.wait(50)
    assert len(table.originals) == 1  # another value of the same view: the original is the same


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_long_move_neither_samples_again_nor_forgets_the_sharp_picture(qtbot, table: Table, ratio: float) -> None:
    looking(table, zoom=1 / ratio, ratio=ratio)
    table.rest(qtbot, 1)
    table.move(qtbot, 2)
    sampled = CountingSource.sampled
    for amount in range(3, 43):
        table.move(qtbot, amount)
    table.rest(qtbot, 43)
    assert CountingSource.sampled == sampled


def test_the_histogram_follows_and_is_exact_at_rest(qtbot, table: Table) -> None:
    looking(table)
    tiles = [table.move(qtbot, amount) for amount in range(1, 30)]
    assert len(table.histograms) < len(tiles) / 2
    resting = table.rest(qtbot, 30)
    exact = histogram_of(resting.frame)
    qtbot.waitUntil(lambda: bool(table.histograms) and np.array_equal(table.histograms[-1].counts, exact.counts))


def test_while_the_hand_moves_the_histogram_is_counted_roughly(qtbot, table: Table) -> None:
    looking(table)
    moves = iter(range(1, 90))
    while not table.histograms:
        table.move(qtbot, next(moves))
    assert table.histograms[0].counts.sum() == 3 * (SIZE[0] // 4) * (SIZE[1] // 4)


def test_it_says_until_when_pixels_are_awaited(qtbot, table: Table) -> None:
    told: list[bool] = []
    table.pictures.awaited.connect(told.append)
    looking(table)
    for amount in range(1, 9):
        table.pictures.show(table.brighter(amount), moving=True)
    qtbot.waitUntil(lambda: bool(told) and not told[-1])
    assert told[0]
    assert told.count(False) == 1
    assert len(told) <= 1 + len(table.results)  # and never more often than pictures come


def test_another_picture_is_not_awaited_in_the_name_of_the_last(qtbot, table: Table) -> None:
    told: list[bool] = []
    table.pictures.awaited.connect(told.append)
    looking(table)
    table.pictures.show(table.brighter(5))
    table.pictures.start(None)
    assert told == [True, False]
    qtbot.wait(100)
    assert told == [True, False]
