from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.errors import Cancelled, InputError
from editor.model.design import Colour, Design, Pattern
from editor.model.frame import Frame
from editor.redactor.design.makers import Made, Maker, Wish, designs, maker_named, makers
from editor.redactor.design.palette import colours_of
from editor.redactor.design.shades import lab_of


class NoNetworks:
    """The bank needs none; a test that comes here asks for too much."""

    def __getattr__(self, name: str) -> object:
        raise AssertionError(name)


RED_SHIRT = Wish(Design("t-shirt", (Colour("red"),), Pattern("floral")), size=128)


@pytest.fixture(scope="module")
def bank() -> Maker:
    return makers(NoNetworks())["bank"]


def bytes_of(made: Made) -> str:
    assert made.frame.alpha is not None
    return hashlib.sha256(made.frame.rgb.tobytes() + made.frame.alpha.tobytes()).hexdigest()


def test_a_wish_gives_different_pictures_one_by_one_and_the_same_again(bank: Maker) -> None:
    told: list[float] = []
    wish = replace(RED_SHIRT, seed=3)
    first = list(designs(bank, wish, 3, on_progress=lambda share, _: told.append(share)))
    assert len({bytes_of(made) for made in first}) == 3
    assert told == sorted(told)
    assert told[-1] == 1
    again = designs(makers(NoNetworks())["bank"], wish, 3)
    assert [bytes_of(made) for made in again] == [bytes_of(made) for made in first]
    # Each says what makes it again, whatever was made in between.
    last = first[-1]
    assert bytes_of(bank.make(last.wish, lambda: False, lambda share, preview: None)) == bytes_of(last)


def test_the_first_is_there_before_the_second_is_begun(bank: Maker) -> None:
    asked = []
    row = designs(bank, RED_SHIRT, 3, lambda: len(asked) > 0)
    made = next(row)
    assert max(made.frame.size) == 128
    asked.append(True)
    with pytest.raises(Cancelled):
        next(row)


def test_a_wish_is_shown_on_the_garment_that_it_names(bank: Maker) -> None:
    made = next(designs(bank, RED_SHIRT, 1))
    other = next(designs(bank, replace(RED_SHIRT, seed=9, on=made.on, design=Design("t-shirt")), 1))
    assert other.on == made.on
    with pytest.raises(InputError, match="no garment"):
        next(designs(bank, replace(RED_SHIRT, on="nothing.webp"), 1))


@pytest.mark.parametrize(("name", "folder"), [("kandinsky", None), ("nothing", None)])
def test_a_maker_that_is_not_there_is_told(name: str, folder: Path | None) -> None:
    with pytest.raises(InputError):
        maker_named(name, NoNetworks(), folder)


def test_colours_are_found_with_names_shares_and_measures(bank: Maker) -> None:
    colours = (Colour("navy"), Colour("yellow", "", "pattern"))
    striped = Wish(Design("t-shirt", colours, Pattern("stripes")), size=128)
    found = colours_of(next(designs(bank, striped, 1)).frame)
    assert {"navy", "yellow"} <= {one.name for one in found}
    assert 0.8 < sum(one.share for one in found) <= 1.001
    assert [one.share for one in found] == sorted((one.share for one in found), reverse=True)
    for one in found:
        assert np.linalg.norm(np.subtract(one.lab, lab_of(Colour(one.name, one.shade)))) < 30
    nothing = Frame(np.zeros((8, 8, 3), np.uint8), np.zeros((8, 8), np.uint8))
    assert colours_of(nothing) == ()
