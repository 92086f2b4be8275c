"""Watched folders: what comes is done once it is whole."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.batch.batch import Batch
from editor.batch.items import State, Summary
from editor.batch.watch import Watcher
from editor.model.recipe import Recipe

SECONDS = 8.0  # until a test gives up


def until(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return False


@pytest.fixture
def watched(tmp_path: Path, recipe: Recipe, run):
    """A batch that waits for pictures, on a thread, with a short patience."""
    folder, stop = tmp_path / "in", threading.Event()
    folder.mkdir()
    ended: list[Summary] = []
    with Batch.planned([folder], tmp_path / "out", recipe, watched=True) as batch:
        with Watcher(batch, settle=0.2, patience=SECONDS) as watcher:
            work = threading.Thread(
                target=lambda: ended.append(run(batch, is_cancelled=stop.is_set, more=watcher.more))
            )
            work.start()
            yield batch, folder
            stop.set()
            work.join()
        assert ended[0].cancelled


def test_a_half_copied_picture_waits_until_it_is_whole(watched, tmp_path: Path, paint) -> None:
    batch, folder = watched
    paint(tmp_path / "whole.jpg", 1, (400, 300))
    data = (tmp_path / "whole.jpg").read_bytes()
    (folder / "sub").mkdir()
    copy = folder / "sub" / "late.jpg"
    copy.write_bytes(data[:-900])
    paint(folder / "quick.jpg", 2)
    assert until(lambda: batch.counts().get(State.DONE) == 1)
    time.sleep(0.5)  # longer than a whole picture has to wait
    assert [item.below.name for item in batch.items()] == ["quick.jpg"]
    copy.write_bytes(data)
    assert until(lambda: batch.counts().get(State.DONE) == 2)
    assert (batch.out / "sub" / "late.png").is_file()


def test_what_failed_is_tried_again_when_it_has_changed(watched, tmp_path: Path, paint) -> None:
    batch, folder = watched
    (folder / "a.jpg").write_bytes(b"\xff\xd8\xff nothing yet \xff\xd9")
    assert until(lambda: batch.counts().get(State.FAILED) == 1)
    paint(folder / "a.jpg", 3)
    assert until(lambda: batch.counts() == {State.DONE: 1})
