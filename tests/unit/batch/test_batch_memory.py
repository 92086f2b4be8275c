"""However many pictures a batch has, it holds no more than a few of them."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from editor.batch.batch import Batch
from editor.batch.items import Item, State, Summary
from editor.model.recipe import Recipe

SIDE = 256
WARM, PICTURES = 6, 18  # after the first ones everything that stays is there


def test_nothing_of_a_picture_stays_when_it_is_done(
    tmp_path: Path, recipe: Recipe, paint: Callable[..., None], run: Callable[..., Summary]
) -> None:
    (tmp_path / "in").mkdir()
    for number in range(PICTURES):
        paint(tmp_path / "in" / f"{number:02}.png", number, (SIDE, SIDE))
    held: list[int] = []

    def measure(item: Item) -> None:
        if item.state is State.DONE:
            gc.collect()
            held.append(tracemalloc.get_traced_memory()[0])

    tracemalloc.start()
    try:
        with Batch.planned([tmp_path / "in"], tmp_path / "out", recipe) as batch:
            assert run(batch, on_change=measure).count(State.DONE) == PICTURES
    finally:
        tracemalloc.stop()
    # Of each picture its entry in the journal stays; of all of them together less than the pixels of a single one.
    assert max(held[WARM:]) - held[WARM] < SIDE * SIDE * 3
