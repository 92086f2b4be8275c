"""The shipped networks that make garments: out of noise, between two, out of a sketch."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from editor.errors import Cancelled, InputError
from editor.model.design import Colour, Design
from editor.model.frame import Frame
from editor.redactor.design.generator.making import generated, shape_of, sketched, walk
from editor.redactor.design.generator.shape import KINDS, Plane
from editor.redactor.design.generator.styles import Styles
from editor.redactor.design.generator.templates import UNCONVINCING, GeneratorTemplates
from editor.redactor.design.makers import Wish, designs, makers
from editor.redactor.design.template import Template
from editor.redactor.networks.pool import NetworkPool

SIZE = 192


@pytest.fixture(scope="module")
def trousers(pool: NetworkPool) -> Template:
    return generated(pool, "pants", seed=1, size=SIZE)


def sketch_of(points: list[tuple[int, int]], *, closed: bool = True) -> tuple[Frame, Plane]:
    """Lines on white paper, and what they enclose."""
    paper, inside = np.full((320, 320), 255, np.uint8), np.zeros((320, 320), np.uint8)
    drawn = np.array(points, np.int32)
    cv2.polylines(paper, [drawn], closed, 20, 4, cv2.LINE_AA)
    cv2.fillPoly(inside, [drawn], 1)
    return Frame(np.repeat(paper[..., None], 3, axis=2)), inside.astype(np.float32)


DRESS = [(120, 40), (200, 40), (195, 130), (260, 290), (60, 290), (125, 130)]


def overlap(one: Plane, other: Plane) -> float:
    return float(np.minimum(one, other).sum() / np.maximum(one, other).sum())


def cropped(plane: Plane) -> Plane:
    rows, columns = np.nonzero(plane.max(axis=1) > 0.5)[0], np.nonzero(plane.max(axis=0) > 0.5)[0]
    part = plane[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return np.asarray(cv2.resize(part, (160, 160), interpolation=cv2.INTER_AREA), np.float32)


def test_the_same_seed_gives_the_same_bytes_and_another_another(pool: NetworkPool, trousers: Template) -> None:
    again, other = (generated(pool, "pants", seed=seed, size=SIZE) for seed in (1, 2))
    for name in ("matte", "light"):
        assert getattr(again, name).tobytes() == getattr(trousers, name).tobytes()
        assert getattr(other, name).tobytes() != getattr(trousers, name).tobytes()
    assert max(trousers.matte.shape) == SIZE
    assert trousers.light[trousers.matte > 0.9].std() > 0.05


def test_trousers_have_legs_and_dresses_are_longer_when_asked(pool: NetworkPool, trousers: Template) -> None:
    lowest = cropped(trousers.matte)[-20]
    assert ((lowest[:-1] > 0.5) & (lowest[1:] <= 0.5)).sum() >= 1
    broad = []
    for length in ("mini", "maxi"):
        style = Styles.read().drawn("dress", 4, Design("dress", length=length))
        matte = generated(pool, "dress", style, 4, SIZE).matte > 0.5
        broad.append(matte.any(axis=0).sum() / matte.any(axis=1).sum())
    assert broad[0] > broad[1] * 1.2


def test_a_walk_begins_and_ends_near_its_garments(pool: NetworkPool, trousers: Template) -> None:
    shorts = generated(pool, "shorts", seed=3, size=SIZE)
    ends = [shape_of(one).distance > 0 for one in (trousers, shorts)]
    steps = [shape_of(walk(pool, trousers, shorts, share, "pants", size=SIZE)).distance > 0 for share in (0, 0.5, 1)]
    near = [[overlap(step * 1.0, end * 1.0) for end in ends] for step in steps]
    assert near[0][0] > 0.75
    assert near[2][1] > 0.75
    assert near[0][0] > near[1][0] > near[2][0]


def test_a_drawn_outline_is_the_outline(pool: NetworkPool) -> None:
    sketch, inside = sketch_of(DRESS)
    first, second = (sketched(pool, sketch, "dress", seed, 256) for seed in (0, 1))
    assert overlap(cropped(first.matte), cropped(inside)) > 0.98
    assert np.array_equal(first.matte, second.matte)
    assert not np.array_equal(first.light, second.light)


def test_an_outline_with_a_gap_is_closed(pool: NetworkPool) -> None:
    sketch, inside = sketch_of([*DRESS[2:], *DRESS[:2]], closed=False)
    assert overlap(cropped(sketched(pool, sketch, "dress", 0, 256).matte), cropped(inside)) > 0.8


def test_an_empty_sheet_is_told(pool: NetworkPool) -> None:
    with pytest.raises(InputError, match="Nothing is drawn"):
        sketched(pool, Frame(np.full((64, 64, 3), 255, np.uint8)), "dress")


def test_the_maker_makes_designs_and_says_what_it_cannot(pool: NetworkPool) -> None:
    maker = makers(pool)["generator"]
    wish = Wish(Design("t-shirt", (Colour("red"),), sleeves="long", neckline="v-neck"), size=128)
    made = list(designs(maker, wish, 2))
    assert made[0].source_type == "trained"
    assert made[0].unseen == ("neckline: v-neck",)  # a long sleeve is made of it
    assert made[0].frame.rgb.tobytes() != made[1].frame.rgb.tobytes()
    again = maker.make(made[1].wish, lambda: False, lambda share, preview: None)
    assert again.frame.rgb.tobytes() == made[1].frame.rgb.tobytes()
    red = np.median(made[0].frame.rgb[made[0].frame.alpha > 200], axis=0)
    assert red[0] > 2 * red[1]
    for garment in ("bodysuit", "sneakers", "shirt"):
        refusal = maker.refusal(Wish(Design(garment)))
        assert refusal is not None, garment
        assert garment in str(refusal)


def test_the_same_garment_can_be_asked_for_again(pool: NetworkPool) -> None:
    templates = GeneratorTemplates(pool)
    design = Design("skirt")
    shown = templates.shown(design, Wish(design, seed=5, size=96), lambda: False)
    again = templates.shown(design, Wish(design, seed=77, number=3, size=96, on=shown.on), lambda: False)
    assert np.array_equal(again.template.matte, shown.template.matte)
    with pytest.raises(Cancelled):
        templates.shown(Design("hat"), Wish(Design("hat"), size=96), lambda: True)


def test_all_kinds_that_are_shown_have_styles() -> None:
    assert set(Styles.read().means) == set(KINDS) >= UNCONVINCING
