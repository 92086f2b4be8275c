"""Things to wear, and simulated people to wear them: those of benchmarks/stylist.py, the same in each run."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from editor.model.design import Colour
from editor.model.design_vocabulary import PATTERNS
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem
from editor.redactor.design.shades import lab_of
from editor.redactor.stylist import formality

SCRIPT = Path(__file__).parents[4] / "benchmarks" / "stylist.py"


def made(words: str, number: int = 0, **values: object) -> WardrobeItem:
    """A thing by words: "navy/white stripes shirt" is navy with white, striped; "forest_green dress" plain."""
    colours, garment = words.split(" ", 1)
    kind = next((one for one in PATTERNS if garment.startswith(f"{one} ")), "")
    garment = garment.removeprefix(f"{kind} ") if kind else garment
    names = colours.replace("_", " ").split("/")
    shares = (1.0,) if len(names) == 1 else (0.7, 0.3)
    named = tuple(NamedColour(name, "", share, lab_of(Colour(name))) for name, share in zip(names, shares, strict=True))
    level = round(formality.usual(garment, "", kind))
    told = {"colours": named, "formality": level, "pattern": kind or "plain", **values}
    return WardrobeItem(number, words, garment, **told)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def thing() -> Callable[..., WardrobeItem]:
    return made


@pytest.fixture(scope="session")
def people() -> SimpleNamespace:
    """What benchmarks/stylist.py has: random_things, Person, taught, regret, changes, random_outfit ..."""
    return SimpleNamespace(**runpy.run_path(str(SCRIPT)))


@pytest.fixture(scope="session")
def things(people: SimpleNamespace) -> tuple[WardrobeItem, ...]:
    """300 of them."""
    return tuple(people.random_things(np.random.default_rng(7), 300))
