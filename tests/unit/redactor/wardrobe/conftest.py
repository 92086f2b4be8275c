"""A wardrobe of a few things, without networks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from editor.model.design import Colour
from editor.model.frame import Frame
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.design.shades import lab_of

NETWORK = "made-up"
_DOT = Frame(np.zeros((2, 2, 3), np.uint8), np.full((2, 2), 255, np.uint8))


def coloured(*names: str) -> tuple[NamedColour, ...]:
    """Colors of equal shares, as the words say."""
    found = []
    for words in names:
        shade, _, name = words.rpartition(" ")
        found.append(NamedColour(name, shade, 1 / len(names), lab_of(Colour(name, shade))))
    return tuple(found)


class Closet:
    """A wardrobe whose things are put in by their name, with a vector of few numbers."""

    def __init__(self, folder: Path) -> None:
        self.wardrobe = Wardrobe(folder)
        self.numbers: dict[str, int] = {}

    def put(self, name: str, colours: tuple[str, ...] = (), vector: tuple[float, ...] = (), **values: object) -> int:
        seen = (NETWORK, np.array(vector, np.float16)) if vector else None
        item = WardrobeItem(name=name, colours=coloured(*colours), asked=True, **values)
        kept = self.wardrobe.add(item, _DOT, _DOT, vector=seen)
        self.numbers[name] = kept.number
        return kept.number

    def names(self, numbers: object) -> list[str]:
        by_number = {number: name for name, number in self.numbers.items()}
        return [by_number[number] for number in numbers]


@pytest.fixture
def closet(tmp_path: Path) -> Iterator[Closet]:
    made = Closet(tmp_path / "wardrobe")
    with closing(made.wardrobe):
        yield made
