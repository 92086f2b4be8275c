from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.model.design import Colour, Design, Pattern
from editor.model.frame import Frame
from editor.redactor.design.bank import Bank
from editor.redactor.design.making import made
from editor.redactor.design.parts import inside_of_neck, part
from editor.redactor.design.template import Template

SIZE = 224


@pytest.fixture(scope="module")
def templates() -> dict[str, Template]:
    bank = Bank.read()
    wanted = {
        "shirt": Design("shirt", sleeves="long"), "hoodie": Design("hoodie"), "joggers": Design("joggers"),
        "t-shirt": Design("t-shirt"), "skirt": Design("skirt"), "jacket": Design("jacket"), "hat": Design("hat"),
    }  # fmt: skip
    return {name: bank.fitting(design)[0].template(SIZE) for name, design in wanted.items()}


@pytest.mark.parametrize(
    ("garment", "name", "least", "most", "high"),
    [
        ("shirt", "collar", 0.005, 0.12, 0.25), ("shirt", "cuffs", 0.01, 0.15, 0.8),
        ("t-shirt", "collar", 0.003, 0.08, 0.2), ("t-shirt", "hem", 0.01, 0.1, 0.95),
        ("hoodie", "hood", 0.03, 0.35, 0.2), ("joggers", "belt", 0.01, 0.15, 0.1),
        ("joggers", "side stripes", 0.01, 0.25, 0.6), ("skirt", "hem", 0.02, 0.25, 0.9),
        ("jacket", "zip", 0.003, 0.06, 0.6), ("shirt", "trim", 0.01, 0.2, 0.5),
    ],
)  # fmt: skip
def test_a_part_lies_where_it_belongs(
    garment: str, name: str, least: float, most: float, high: float, templates: dict[str, Template]
) -> None:
    template = templates[garment]
    found = part(template, name)
    assert found is not None
    inside = template.matte > 0.5
    share = float((found > 0.5)[inside].mean())
    assert least < share < most
    rows = np.nonzero((found > 0.5) & inside)[0]
    all_rows = np.nonzero(inside)[0]
    middle = (rows.mean() - all_rows.min()) / np.ptp(all_rows)
    assert abs(middle - high) < 0.3


def test_what_has_no_such_part_has_none(templates: dict[str, Template]) -> None:
    for garment, name in (("hat", "collar"), ("skirt", "cuffs"), ("t-shirt", "hood"), ("shirt", "buttons")):
        assert part(templates[garment], name) is None
    shirt = templates["shirt"]
    aside = replace(shirt.places, sleeves=np.asarray(shirt.matte < 0.1, np.float32))
    assert part(replace(shirt, places=aside), "cuffs") is None
    picture = made(Design("shirt", (Colour("red"), Colour("white", "", "buttons"))), templates["shirt"])
    assert picture.unseen == ("color of the buttons",)


def test_cuffs_have_their_own_color_on_sleeves_that_have_another(templates: dict[str, Template]) -> None:
    template = templates["shirt"]
    colours = (Colour("red"), Colour("blue", "", "cuffs"), Colour("yellow", "", "sleeves"))
    seen = made(Design("shirt", colours), template).frame.rgb.astype(int)
    cuffs = part(template, "cuffs")
    assert cuffs is not None
    inside = (cuffs > 0.99) & (template.matte > 0.99)
    assert (seen[inside] @ [-1, 0, 1]).mean() > 60
    rest = (template.places.sleeves > 0.99) & (cuffs < 0.01) & (template.matte > 0.99)
    assert (seen[rest] @ [1, 1, -2]).mean() > 60


@pytest.mark.parametrize(("pattern", "plain"), [("dots", True), ("stripes", False)])
def test_what_is_printed_is_not_seen_on_the_wrong_side(
    pattern: str, plain: bool, templates: dict[str, Template]
) -> None:
    template = templates["t-shirt"]
    inside = inside_of_neck(template)
    assert inside is not None
    colours = (Colour("red"), Colour("white", "", "pattern"))
    seen = made(Design("t-shirt", colours, Pattern(pattern, "small")), template).frame.rgb.astype(int)
    there = (inside > 0.99) & (template.matte > 0.99)
    assert there.sum() > 20
    white = seen[..., 1] > 150
    assert white[there].any() != plain
    assert white[(inside < 0.01) & (template.matte > 0.99)].any()
    assert inside_of_neck(templates["shirt"]) is None  # a collar lies there


@pytest.mark.parametrize("material", ["lace", "chiffon", "mesh"])
def test_what_lets_light_through_is_transparent_and_lined_in_a_photograph(
    material: str, templates: dict[str, Template]
) -> None:
    design, template = Design("skirt", (Colour("red"),), material=material), templates["skirt"]
    open_, lined = made(design, template), made(design, template, lined=True)
    inside = template.matte > 0.99
    assert open_.frame.alpha is not None
    assert lined.frame.alpha is not None
    assert 70 < open_.frame.alpha[inside].mean() < 235
    assert lined.frame.alpha[inside].min() > 250
    assert open_.unseen == ()
    assert lined.unseen == (f"{material} without a lining",)


_PRINTED = [("t-shirt", ""), ("shirt", "sleeve"), ("jacket", "pocket"), ("joggers", "leg"), ("skirt", "hem")]


@pytest.mark.parametrize(("garment", "place"), _PRINTED)
def test_letters_and_logos_are_printed_where_words_say(
    garment: str, place: str, templates: dict[str, Template]
) -> None:
    template = templates[garment]
    picture = np.full((40, 60, 3), 255, np.uint8)
    picture[8:32, 8:52] = (0, 200, 0)
    plain = made(Design(garment, (Colour("red"),)), template)
    design = Design(garment, (Colour("red"),), Pattern("logo", place=place))
    stamped = made(design, template, logo=Frame(picture))
    assert stamped.unseen == ()
    changed = np.abs(stamped.frame.rgb.astype(int) - plain.frame.rgb).max(axis=2) > 40
    assert changed.any()
    green = stamped.frame.rgb[changed].astype(int)
    assert (green[:, 1] > green[:, 0]).mean() > 0.7  # its white ground is not printed
    written = made(Design(garment, (Colour("red"),), Pattern("text", text="HELLO", place=place)), template)
    assert (written.frame.rgb != plain.frame.rgb).any()
    assert made(design, template).unseen  # no logo was given


def test_a_place_that_a_garment_does_not_have_is_told(templates: dict[str, Template]) -> None:
    for garment, place in (("t-shirt", "leg"), ("skirt", "sleeve"), ("hat", "pocket")):
        picture = made(Design(garment, pattern=Pattern("text", text="NO", place=place)), templates[garment])
        assert picture.unseen == (f"text, “NO”, on the {place}",)
