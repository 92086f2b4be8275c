"""The user's acts become steps, pixels and files."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from editor.controllers.autosaver import Autosaver
from editor.controllers.editor_controller import EditorController
from editor.controllers.histogram import histogram_of
from editor.controllers.jobs import Jobs
from editor.controllers.picture_renderer import Tile
from editor.controllers.save_controller import SaveController
from editor.controllers.viewport import Viewport
from editor.errors import InputError, OutputError, PictureMissingError
from editor.model.frame import Frame
from editor.model.input_image import InputImage, Limits
from editor.model.output_image import OutputImage, WriteOptions
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer
from editor.redactor.upscaling.upscaler import Upscaler

WHOLE = Viewport(1.0, 0, 0, 60, 40)


class NoNetworks:
    """For tests that need none: asking for one is a mistake."""

    def identity(self, role: str, quality: str) -> str:
        raise AssertionError("a network was asked for")

    run = identity


class Desk:
    """The controllers as the composition root joins them."""

    def __init__(self, folder: Path) -> None:
        self.jobs = Jobs()
        self.artefacts = ArtefactStore()
        self.renderer = Renderer(registry(), self.artefacts, NoNetworks())
        self.autosaver = Autosaver(self.jobs, self.artefacts, lambda: folder / "autosave")
        self.editor = EditorController(self.jobs, self.renderer, self.artefacts, self.autosaver, Limits)
        self.saving = SaveController(self.jobs, self.renderer, self.editor, Upscaler(NoNetworks()))


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.jobs.shutdown()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    ramp = np.linspace(40, 200, 60 * 40 * 3).reshape(40, 60, 3).astype(np.uint8)
    path = tmp_path / "ramp.png"
    OutputImage(Frame(ramp)).write(path, WriteOptions("png"), overwrite=False)
    return path


def opened(qtbot, desk: Desk, path: Path) -> None:
    with qtbot.waitSignal(desk.editor.history_changed):
        desk.editor.open(path)
    qtbot.waitUntil(lambda: not desk.editor.busy)


def shown(qtbot, desk: Desk, viewport: Viewport = WHOLE) -> Tile:
    with qtbot.waitSignal(desk.editor.result_rendered) as rendered:
        desk.editor.look(viewport)
    return rendered.args[0]


def test_a_picture_is_opened_and_shown(qtbot, desk: Desk, picture: Path) -> None:
    opened(qtbot, desk, picture)
    tile = shown(qtbot, desk)
    assert (tile.frame.size, tile.size) == ((60, 40), (60, 40))
    assert np.array_equal(tile.frame.rgb, InputImage.read(picture).frame.rgb)
    assert desk.editor.history is not None
    assert [step.title for step in desk.editor.history.steps] == ["Opened"]


def test_a_part_is_shown_at_its_place(qtbot, desk: Desk, picture: Path) -> None:
    opened(qtbot, desk, picture)
    tile = shown(qtbot, desk, Viewport(2.0, 10, 5, 20, 10))
    assert (tile.left, tile.top, tile.width, tile.height) == (10, 5, 20, 10)
    assert np.array_equal(tile.frame.rgb, InputImage.read(picture).frame.rgb[5:15, 10:30])
    assert desk.editor.pixel(10.5, 5.5) == tuple(InputImage.read(picture).frame.rgb[5, 10])
    assert desk.editor.pixel(0, 0) is None


def test_a_second_canvas_that_looks_at_the_same_part_gets_the_original_too(qtbot, desk: Desk, picture: Path) -> None:
    opened(qtbot, desk, picture)
    for _ in range(2):
        with qtbot.waitSignal(desk.editor.original_rendered):
            desk.editor.look(WHOLE)


def test_one_drag_is_one_step_and_the_picture_follows(qtbot, desk: Desk, picture: Path) -> None:
    opened(qtbot, desk, picture)
    before = shown(qtbot, desk).frame.rgb.mean()
    name = registry()["brightness"].parameters[0].name
    means = []
    for amount in (10.0, 30.0, 60.0):
        with qtbot.waitSignal(desk.editor.result_rendered) as rendered:
            desk.editor.set_values("brightness", {name: amount}, final=False)
        means.append(rendered.args[0].frame.rgb.mean())
    desk.editor.set_values("brightness", {name: 60.0})
    assert before < means[0] < means[1] < means[2]
    assert desk.editor.history is not None
    assert [(step.title, step.detail) for step in desk.editor.history.steps][1:] == [("Brightness", "+60")]


def test_undo_shows_the_picture_as_it_was(qtbot, desk: Desk, picture: Path) -> None:
    opened(qtbot, desk, picture)
    before = shown(qtbot, desk).frame.rgb
    desk.editor.set_values("brightness", {registry()["brightness"].parameters[0].name: 50.0})
    with qtbot.waitSignal(
        desk.editor.result_rendered, check_params_cb=lambda tile: tile.frame.rgb.mean() == before.mean()
    ):
        desk.editor.undo()
    desk.editor.redo()
    assert desk.editor.values("brightness")[registry()["brightness"].parameters[0].name] == 50.0


def test_automatic_values_are_found_and_marked(qtbot, desk: Desk, picture: Path) -> None:
    opened(qtbot, desk, picture)
    with qtbot.waitSignal(desk.editor.history_changed):
        desk.editor.auto_all()
    assert desk.editor.autos("contrast")
    assert desk.editor.history is not None
    assert len(desk.editor.history.steps) == 2


def test_a_crop_keeps_what_it_shows_when_the_picture_is_turned(qtbot, desk: Desk, picture: Path) -> None:
    opened(qtbot, desk, picture)
    desk.editor.set_values("crop", {"area": (5, 6, 20, 10)})
    before = shown(qtbot, desk).frame.rgb
    desk.editor.set_values("rotate", {"rotate": "90"})
    assert np.array_equal(shown(qtbot, desk).frame.rgb, np.rot90(before, -1))
    assert desk.editor.values("crop")["area"][2:] == (10, 20)


def test_a_value_out_of_range_is_refused(qtbot, desk: Desk, picture: Path) -> None:
    opened(qtbot, desk, picture)
    with qtbot.waitSignal(desk.editor.failed) as failure:
        desk.editor.set_values("brightness", {registry()["brightness"].parameters[0].name: 500.0})
    assert "500" in str(failure.args[0])
    assert not desk.editor.document


def test_what_cannot_be_opened_leaves_the_table_as_it_was(qtbot, desk: Desk, picture: Path, tmp_path: Path) -> None:
    opened(qtbot, desk, picture)
    bad = tmp_path / "bad.jpg"
    bad.write_text("no picture")
    with qtbot.waitSignal(desk.editor.open_failed) as failure:
        desk.editor.open(bad)
    assert isinstance(failure.args[1], InputError)
    assert desk.editor.image is not None
    assert desk.editor.image.name == "ramp.png"


def test_every_step_is_on_disk_and_can_be_continued(qtbot, desk: Desk, picture: Path, tmp_path: Path) -> None:
    opened(qtbot, desk, picture)
    name = registry()["contrast"].parameters[0].name
    with qtbot.waitSignal(desk.editor.autosaved):
        desk.editor.set_values("contrast", {name: 25.0})
    newest = desk.autosaver.newest()
    assert newest is not None
    again = Desk(tmp_path)
    try:
        with qtbot.waitSignal(again.editor.history_changed):
            again.editor.open_project(newest, autosave=True)
        assert again.editor.values("contrast")[name] == 25.0
        assert again.editor.history is not None
        assert again.editor.history.can_undo
    finally:
        again.jobs.shutdown()


def test_a_project_whose_picture_is_gone_asks_for_it(qtbot, desk: Desk, picture: Path, tmp_path: Path) -> None:
    opened(qtbot, desk, picture)
    target = tmp_path / "other" / "work.vitrina"
    target.parent.mkdir()
    with qtbot.waitSignal(desk.editor.notice):
        desk.editor.save_project(target)
    elsewhere = tmp_path / "elsewhere.png"
    picture.rename(elsewhere)
    with qtbot.waitSignal(desk.editor.picture_missing) as missing:
        desk.editor.open(target)
    assert isinstance(missing.args[1], PictureMissingError)
    with qtbot.waitSignal(desk.editor.history_changed):
        desk.editor.open_project(target, elsewhere)
    assert desk.editor.image is not None
    assert desk.editor.image.path == elsewhere


def test_the_result_is_saved_as_large_as_was_told(qtbot, desk: Desk, picture: Path, tmp_path: Path) -> None:
    opened(qtbot, desk, picture)
    desk.editor.set_values("brightness", {registry()["brightness"].parameters[0].name: 40.0})
    options = WriteOptions("jpeg", quality=80)
    with qtbot.waitSignal(desk.saving.size_estimated) as estimate:
        desk.saving.estimate(options)
    target = tmp_path / "result.jpg"
    with qtbot.waitSignal(desk.saving.saved):
        desk.saving.save(target, options, overwrite=False)
    assert target.stat().st_size == estimate.args[2]
    with qtbot.waitSignal(desk.saving.failed) as failure:
        desk.saving.save(picture, WriteOptions("png"), overwrite=True)
    assert isinstance(failure.args[0], OutputError)


def test_transparent_pixels_do_not_count_in_the_histogram() -> None:
    rgb = np.zeros((2, 2, 3), np.uint8)
    rgb[0] = 255
    histogram = histogram_of(Frame(rgb, np.array([[255, 255], [0, 0]], np.uint8)))
    assert histogram.counts[:, 255].tolist() == [2, 2, 2]
    assert (histogram.dark, histogram.light) == (0.0, 1.0)


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
sys.path.insert(0, sys.argv[2])
from test_editor_controller import Desk
from editor.redactor.registry import registry
app = QCoreApplication([])
desk = Desk(Path(sys.argv[1]))
name = registry()["brightness"].parameters[0].name
count = 0
def step():
    global count
    count += 1
    desk.editor.set_values("brightness", {name: float(count % 100)})
def told():
    print(len(desk.editor.history.steps), flush=True)
    step()
desk.editor.autosaved.connect(told)
desk.editor.history_changed.connect(lambda: count or QTimer.singleShot(0, step))
desk.editor.open(Path(sys.argv[1]) / "ramp.png")
app.exec()
"""


@pytest.mark.parametrize("wait", [0.05, 0.17, 0.4])
def test_a_kill_at_any_moment_loses_at_most_the_last_edit(qtbot, tmp_path: Path, picture: Path, wait: float) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path), str(Path(__file__).parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()  # one step is on disk
        time.sleep(wait)
        process.kill()
        told = [line for line in process.stdout.read().split() if line.isdigit()]
    desk = Desk(tmp_path)
    try:
        newest = desk.autosaver.newest()
        assert newest is not None
        with qtbot.waitSignal(desk.editor.history_changed):
            desk.editor.open_project(newest, autosave=True)
        assert desk.editor.history is not None
        assert len(desk.editor.history.steps) >= int(told[-1] if told else 2)
    finally:
        desk.jobs.shutdown()
