"""One garment put on, and another over it."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest

from editor.model.garment import Wearing
from editor.model.person_labels import PARTS
from editor.redactor.tryon.changes import MOST
from editor.redactor.tryon.person import Person
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.wear import worn

PLAIN = Wearing(folds=0, light=0)
PATHS = [
    {"category": "t-shirt"},
    {"category": "longsleeve", "sleeve": 1.9},
    {"category": "undershirt", "sleeve": 0.0, "hem": 300, "neck": 215},
    {"category": "blazer", "sleeve": 1.9, "hem": 390},
    {"category": "t-shirt", "hem": 345, "tucked": True},
    {"category": "dress", "hem": 480},
    {"category": "pants"},
]


def near(colour: np.ndarray, wanted: tuple[float, float, float], by: float = 0.12) -> bool:
    return bool(np.abs(np.asarray(colour) - np.array(wanted)).max() < by)


@pytest.mark.parametrize("what", PATHS, ids=lambda what: f"{what['category']}-{what.get('sleeve', '')}")
def test_nothing_changes_outside_the_mask_and_the_mask_is_close(
    what: dict[str, object], photographed: Person, figure: ModuleType
) -> None:
    before = photographed.rgb.copy()
    after = worn(photographed, figure.draped(**what), Wearing())
    assert np.array_equal(photographed.rgb, before), "a state that is kept may not change"
    assert after.mask.any()
    assert np.array_equal(after.rgb[after.mask == 0], before[after.mask == 0])
    assert not after.mask[photographed.guard].any()
    assert np.count_nonzero(after.mask) <= MOST * np.count_nonzero(after.concerned)


def test_the_cloth_takes_the_place_of_the_old(photographed: Person, figure: ModuleType) -> None:
    after = worn(photographed, figure.draped(), PLAIN)
    assert near(after.rgb[260, 200], figure.RED)
    assert after.labels[260, 200] == PARTS.index("upper")
    assert after.turn[260, 200] == 1
    old = labelled(photographed.labels, "upper")
    left = old & (np.abs(after.rgb - np.array(figure.SHIRT, np.float32)).max(axis=-1) < 0.12)
    assert left.mean() < 0.005 * old.mean(), "pixels of the old garment are left"


def test_folds_and_light_can_be_left_out(photographed: Person, figure: ModuleType) -> None:
    draped = figure.draped()
    flat = worn(photographed, draped, PLAIN).rgb[200:300, 160:240]
    lit = worn(photographed, draped, Wearing()).rgb[200:300, 160:240]
    assert float(np.abs(flat - np.array(figure.RED, np.float32)).max()) < 0.1
    assert not np.allclose(flat, lit)


def test_uncovered_arms_are_of_the_persons_skin(figure: ModuleType) -> None:
    person = figure.person(figure.labels(sleeve=1.8))
    after = worn(person, figure.draped(sleeve=0.5), PLAIN)
    middle = np.array([(290 + 312) / 2, (275 + 365) / 2]).astype(int)
    assert after.labels[middle[1], middle[0]] == PARTS.index("arms")
    patch = after.rgb[middle[1] - 4 : middle[1] + 5, middle[0] - 4 : middle[0] + 5].reshape(-1, 3)
    assert near(np.median(patch, axis=0), figure.SKIN)
    spread = patch.std(axis=0)
    assert (spread > 0.001).all(), "skin has grain"
    assert (spread < 0.05).all(), "and no pattern"


def test_a_wider_neckline_shows_skin_and_no_sliver_of_the_old_collar(photographed: Person, figure: ModuleType) -> None:
    after = worn(photographed, figure.draped(neck=215), PLAIN)
    assert near(after.rgb[192, 200], figure.SKIN)
    box = after.rgb[150:240, 150:250].reshape(-1, 3)
    white = np.abs(box - np.array(figure.SHIRT, np.float32)).max(axis=-1) < 0.1
    assert white.mean() < 0.002


def test_the_inside_of_the_back_lies_behind_the_neck(photographed: Person, figure: ModuleType) -> None:
    draped = figure.draped()
    assert draped.lining[170, 200] > 0.5
    after = worn(photographed, draped, PLAIN)
    assert near(after.rgb[165, 200], figure.SKIN), "the neck stands before it"
    beside = draped.lining * (photographed.labels == 0) > 0.5
    assert beside.any()
    assert (after.turn[beside] == 1).mean() > 0.8, "over the background it is seen"


def test_background_comes_to_light_where_the_old_garment_was_wider(figure: ModuleType) -> None:
    parts = figure.labels()
    coat = np.zeros_like(parts)
    coat[200:420, 60:120] = 1
    parts[(coat > 0) & (parts == 0)] = PARTS.index("outer")
    parts[(parts == PARTS.index("upper"))] = PARTS.index("outer")
    person = figure.person(parts)
    after = worn(person, figure.draped(), PLAIN)
    assert after.labels[410, 70] == 0
    assert near(after.rgb[405:415, 64:74].reshape(-1, 3).mean(axis=0), tuple(figure.picture(figure.labels())[410, 70]))


def test_a_jacket_goes_over_the_t_shirt_that_was_put_on_before(photographed: Person, figure: ModuleType) -> None:
    shirt = worn(photographed, figure.draped(), PLAIN)
    jacket = figure.draped("blazer", figure.GREEN, sleeve=1.9, hem=380)
    opened = jacket.alpha.copy()
    opened[150:400, 185:215] = 0  # its front is open
    jacket = type(jacket)(
        jacket.garment, jacket.rgb, opened, jacket.lining * 0, jacket.part, jacket.length, jacket.limbs
    )
    both = worn(shirt, jacket, PLAIN)
    assert near(both.rgb[260, 200], figure.RED, 0.3)
    assert both.turn[260, 200] == 1, "the T-shirt is seen in the opening"
    assert near(both.rgb[260, 160], figure.GREEN, 0.2)
    assert both.turn[260, 160] == 2
    assert both.count == 2
    alone = worn(photographed, jacket, PLAIN)
    assert near(alone.rgb[260, 200], figure.SHIRT, 0.3), "taken off, the person's own T-shirt is seen"


def test_hair_and_hands_stay_in_front(figure: ModuleType) -> None:
    parts = figure.labels()
    parts[150:260, 215:240] = PARTS.index("hair")
    person = figure.person(parts)
    after = worn(person, figure.draped(sleeve=1.95), PLAIN)
    hair = person.rgb[200, 227]
    assert near(after.rgb[200, 227], tuple(hair), 0.02)
    hands = labelled(person.labels, "hands")
    assert np.array_equal(after.rgb[hands], person.rgb[hands])


def test_a_tucked_hem_lies_under_the_trousers_and_another_over_them(photographed: Person, figure: ModuleType) -> None:
    row = 355  # below the old hem, on the trousers
    tucked = worn(photographed, figure.draped(hem=365, tucked=True), PLAIN)
    assert near(tucked.rgb[row, 200], figure.TROUSERS, 0.2)
    over = worn(photographed, figure.draped(hem=365), PLAIN)
    assert near(over.rgb[row, 200], figure.RED, 0.2)


def test_trousers_stay_below_what_hangs_over_them(photographed: Person, figure: ModuleType) -> None:
    after = worn(photographed, figure.draped("pants", figure.GREEN), PLAIN)
    assert near(after.rgb[325, 200], figure.SHIRT, 0.2)
    assert near(after.rgb[450, 233], figure.GREEN, 0.25)
    assert after.labels[450, 233] == PARTS.index("trousers")


def test_cloth_that_lies_nowhere_changes_nothing(photographed: Person, figure: ModuleType) -> None:
    draped = figure.draped()
    empty = type(draped)(
        draped.garment, draped.rgb, draped.alpha * 0, draped.lining, draped.part, draped.length, draped.limbs
    )
    assert worn(photographed, empty, PLAIN) is photographed
