"""Clothes in other colours and patterns, on a drawn person."""

from __future__ import annotations

import numpy as np
import pytest

from editor.errors import InputError, ValueRangeError
from editor.model.frame import Frame
from editor.model.person_labels import PARTS
from editor.model.recolouring import MAX_RECOLOURINGS, Recolouring, checked_recolourings
from editor.redactor.tryon.back import laid_back
from editor.redactor.tryon.person import Person
from editor.redactor.tryon.recolouring import coloured, in_colours, parts_coloured, parts_worn, patterned, recoloured
from editor.redactor.tryon.smoothing import grown

SHA = "ab" * 32
RED = (0.7, 0.1, 0.1)


def inside(person: Person, part: str) -> np.ndarray:
    return grown(person.labels == PARTS.index(part), -0.6 * person.body.cm)


def test_cloth_has_the_colour_and_keeps_its_light(photographed: Person) -> None:
    shade = np.linspace(0.75, 1.0, photographed.shape[0], dtype=np.float32)[:, None, None]
    lit = photographed.with_(rgb=photographed.rgb * shade)
    red = coloured(lit, "upper", RED)
    place = inside(lit, "upper")
    assert np.abs(np.median(red.rgb[place], axis=0) - RED).max() < 0.03
    rows = np.nonzero(place.any(axis=1))[0]
    top, bottom = (red.rgb[row][place[row]].mean(axis=0) for row in (rows[5], rows[-6]))
    before_top, before_bottom = (lit.rgb[row][place[row]].mean(axis=0) for row in (rows[5], rows[-6]))
    assert top[0] / bottom[0] == pytest.approx(before_top[0] / before_bottom[0], rel=0.05)


def test_nothing_else_changes(photographed: Person) -> None:
    frame = Frame(np.rint(photographed.first * 255).astype(np.uint8))
    red = coloured(photographed, "upper", RED)
    far = ~grown(photographed.labels == PARTS.index("upper"), 1.2 * photographed.body.cm)
    assert np.array_equal(red.rgb[far], photographed.rgb[far])
    assert not red.mask[photographed.guard].any()
    result = laid_back(red, frame).rgb
    assert np.array_equal(result[far], frame.rgb[far])


def test_no_sliver_of_the_old_colour_stays(photographed: Person) -> None:
    black = coloured(photographed, "upper", (0.02, 0.02, 0.02))
    place = photographed.labels == PARTS.index("upper")
    place &= ~photographed.guard & ~grown(photographed.guard, 4)
    assert black.rgb[place].max(axis=-1).mean() < 0.1
    assert np.percentile(black.rgb[place].max(axis=-1), 99) < 0.5


def test_a_pattern_is_seen_as_large_as_it_is_asked_for(photographed: Person) -> None:
    stripes = np.zeros((40, 40, 3), np.float32)
    stripes[:, :20] = (0.1, 0.2, 0.7)
    stripes[:, 20:] = 0.9
    column = photographed.shape[1] // 2
    changes = {}
    for scale in (0.2, 0.6):
        worn = patterned(photographed, "upper", stripes, scale)
        row = int(np.mean(np.nonzero(inside(photographed, "upper")[:, column])[0]))
        middle = worn.rgb[row, column - 60 : column + 60, 0] > 0.5
        changes[scale] = int(np.count_nonzero(middle[1:] != middle[:-1]))
    assert changes[0.2] > changes[0.6] >= 1


def test_what_is_not_worn_is_said(photographed: Person) -> None:
    with pytest.raises(InputError, match="Nothing of this kind"):
        coloured(photographed, "bag", RED)
    worn = parts_worn(photographed.labels, photographed.body.cm, ("upper", "trousers", "bag"))
    assert set(worn) == {"upper", "trousers"}


def test_what_is_not_worn_any_more_is_passed_over(photographed: Person) -> None:
    def none(_wanted: Recolouring) -> Frame:
        raise AssertionError("the pattern of what is not worn is not asked for")

    wanted = [Recolouring("bag", picture=SHA), Recolouring("upper", "#b21a1a"), Recolouring("hat", "#101010")]
    red = in_colours(photographed, wanted, none)
    assert np.array_equal(red.rgb, in_colours(photographed, wanted[1:2], none).rgb)
    assert not np.array_equal(red.rgb, photographed.rgb)
    assert parts_coloured(red) == ["upper", "trousers", "shoes"]


def test_a_document_says_it(photographed: Person) -> None:
    pattern = Frame(np.full((8, 8, 3), (0, 128, 0), np.uint8))
    (stored,) = checked_recolourings([{"part": "upper", "colour": "#112233"}, {"part": "upper", "picture": SHA}])
    assert stored == {"part": "upper", "picture": SHA}, "the last one of a part counts"
    green = recoloured(photographed, Recolouring.from_value(stored), lambda _wanted: pattern)
    assert np.median(green.rgb[inside(photographed, "upper")], axis=0).argmax() == 1
    red = recoloured(photographed, Recolouring("trousers", "#b21a1a"), lambda _wanted: pattern)
    assert np.median(red.rgb[inside(photographed, "trousers")], axis=0).argmax() == 0


@pytest.mark.parametrize(
    "value",
    [
        "upper",
        [{"part": "nose", "colour": "#112233"}],
        [{"part": "upper"}],
        [{"part": "upper", "colour": "red"}],
        [{"part": "upper", "colour": "#112233", "picture": SHA}],
        [{"part": "upper", "colour": "#112233", "scale": float("nan")}],
        [{"part": "upper", "colour": "#112233", "scale": True}],
        [{"part": "upper", "colour": "#112233", "size": 1}],
        [{"part": "upper", "colour": "#112233"}] * (MAX_RECOLOURINGS + 1),
    ],
)
def test_everything_else_is_refused(value: object) -> None:
    with pytest.raises(ValueRangeError):
        checked_recolourings(value)
