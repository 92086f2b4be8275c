"""Small batches, done in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.batch.batch import Batch
from editor.batch.crew import Means, OwnCrew
from editor.batch.items import Item, Summary
from editor.model.document import Edit
from editor.model.recipe import Recipe, RecipeOutput, RecipeStep

BRIGHTER = RecipeStep(Edit("brightness", {"brightness": 30.0}))

RunBatch = Callable[..., Summary]
Paint = Callable[..., None]


@pytest.fixture
def recipe() -> Recipe:
    """Brighter, as PNG."""
    return Recipe("Brighter", (BRIGHTER,), (), (RecipeOutput(format="png"),))


@pytest.fixture
def shoot(tmp_path: Path, paint: Paint) -> Path:
    """A folder of five different pictures, two of them in a folder of their own."""
    folder = tmp_path / "shoot"
    (folder / "red").mkdir(parents=True)
    for number, name in enumerate(["a.jpg", "b.jpg", "c.png", "red/a.jpg", "red/d.jpg"]):
        paint(folder / name, number)
    return folder


@pytest.fixture(scope="session")
def paint() -> Paint:
    """`paint(path, seed)` writes a picture that no other seed gives."""

    def painted(path: Path, seed: int, size: tuple[int, int] = (48, 36)) -> None:
        noise = np.random.default_rng(seed).integers(0, 256, (size[1] // 4, size[0] // 4, 3), np.uint8)
        Image.fromarray(noise).resize(size, Image.Resampling.BILINEAR).save(path)

    return painted


@pytest.fixture
def run() -> RunBatch:
    """`run(batch, ...)` does the work in this process."""

    def done(batch: Batch, *, on_change: Callable[[Item], None] = lambda item: None, **more: object) -> Summary:
        crew = OwnCrew(batch.recipe, Means(device="cpu"))
        try:
            return batch.run(on_change, crew=crew, **more)  # type: ignore[arg-type]
        finally:
            crew.close()

    return done


@pytest.fixture(scope="session")
def files_below() -> Callable[[Path], dict[str, bytes]]:
    """`files_below(folder)`: all files of a folder but hidden ones, name -> content."""

    def found(folder: Path) -> dict[str, bytes]:
        below = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
        return {name: path.read_bytes() for name, path in sorted(below.items()) if not name.startswith(".")}

    return found


@pytest.fixture
def brighter() -> RecipeStep:
    """A step that every picture survives."""
    return BRIGHTER
