from __future__ import annotations

import hashlib
import json
from itertools import product

import numpy as np
import pytest

from editor.model.design import ROLES, Colour, Design, Pattern
from editor.model.design_vocabulary import COLOURS, GARMENTS, PATTERNS, SHADES
from editor.model.garment import CATEGORIES
from editor.paths import resources_folder
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.design.bank import Bank, different
from editor.redactor.design.coordinates import coordinates
from editor.redactor.design.making import made
from editor.redactor.design.materials import FABRICS
from editor.redactor.design.palette import palette
from editor.redactor.design.patterns.cloth import Cloth
from editor.redactor.design.patterns.drawn import PATTERNS as DRAWN
from editor.redactor.design.patterns.drawn import drawn
from editor.redactor.design.patterns.sampled import sampled, tile_of
from editor.redactor.design.separation import separated
from editor.redactor.design.shades import display, encoded, linear
from editor.redactor.design.template import Marks, Template, template_of

BANK = resources_folder() / "design" / "bank"
SIZE = 128


@pytest.fixture(scope="module")
def bank() -> Bank:
    return Bank.read()


@pytest.fixture(scope="module")
def shirt(bank: Bank) -> Template:
    return bank.fitting(Design("t-shirt", neckline="round"))[0].template(SIZE)


def cloth(kind: str = "", seed: int = 0, **more: object) -> np.ndarray:
    """A flat piece of 40 x 40 centimetres, five pixels a centimetre."""
    along, across = np.mgrid[0:200, 0:200].astype(np.float32) / 5
    white, red = (linear(encoded(Colour(name))) for name in ("white", "red"))
    return drawn(kind, Cloth(across, along, 0.2, white, [red], seed=seed, **more))  # type: ignore[arg-type]


def period_of(plane: np.ndarray, axis: int) -> float:
    """Pixels from one repeat to the next, along an axis."""
    profile = plane.mean(axis=1 - axis)
    spectrum = np.abs(np.fft.rfft((profile - profile.mean()) * np.hanning(len(profile)), 4096))
    return 4096 / float(np.argmax(spectrum[8:]) + 8)


def lab(rgb: np.ndarray) -> np.ndarray:
    import cv2

    return np.asarray(cv2.cvtColor(np.asarray(rgb, np.float32).reshape(1, -1, 3), cv2.COLOR_RGB2LAB)[0], np.float64)


def test_every_colour_has_every_shade_and_keeps_its_place() -> None:
    for name, shade in product(COLOURS, SHADES):
        plain, shaded = (encoded(Colour(name, one)) for one in ("", shade))
        assert shaded.min() >= 0
        assert shaded.max() <= 1
        lighter = lab(shaded)[0, 0] - lab(plain)[0, 0]
        if shade == "dark":
            assert lighter < -3 or name == "black"
        if shade == "pale":
            assert lighter > -3


def test_linear_and_display_undo_each_other() -> None:
    values = np.linspace(0, 1, 99, dtype=np.float32)
    assert np.allclose(display(linear(values)), values, atol=1e-5)


def lying(print_: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A garment with known light on it: picture, matte, light."""
    y, x = np.mgrid[0:120, 0:100].astype(np.float32)
    matte = np.asarray((abs(x - 50) < 38) & (abs(y - 60) < 50), np.float32)
    light = np.exp(0.25 * np.sin(x / 9) + 0.1 * np.cos(y / 17)).astype(np.float32)
    colour = np.broadcast_to(linear(encoded(Colour("blue"))), (120, 100, 3)).copy()
    if print_:
        colour[40:70, 35:65] = linear(encoded(Colour("yellow")))
    return display(colour * light[..., None] * np.float32(0.6)), matte, light


def test_light_is_found_on_plain_cloth() -> None:
    rgb, matte, light = lying(print_=False)
    found = separated(rgb, matte, "none").light
    inside = matte > 0.5
    assert np.corrcoef(np.log(found[inside]), np.log(light[inside]))[0, 1] > 0.97
    assert abs(float(np.median(found[inside])) - 1) < 0.05


def test_a_print_is_taken_out_of_the_light() -> None:
    rgb, matte, light = lying(print_=True)
    kept, gone = (np.log(separated(rgb, matte, prints).light) - np.log(light) for prints in ("none", "some"))
    inside, outside = np.s_[45:65, 40:60], np.s_[75:105, 20:80]
    left = abs(gone[inside].mean() - gone[outside].mean())
    assert left < 0.4 * abs(kept[inside].mean() - kept[outside].mean())


@pytest.mark.parametrize("kind", sorted(DRAWN))
def test_a_pattern_is_the_same_for_the_same_seed_and_in_range(kind: str) -> None:
    first = cloth(kind, 3)
    assert np.array_equal(first, cloth(kind, 3))
    assert first.min() >= 0
    assert first.max() <= 1.0001
    assert (kind == "plain") == (first.std(axis=(0, 1)).max() < 1e-3)
    by_chance = kind in ("floral", "camouflage", "tie-dye", "leopard", "zebra", "tiger", "snake")
    assert by_chance != np.array_equal(first, cloth(kind, 4))


@pytest.mark.parametrize(("direction", "axis"), [("", 0), ("horizontal", 0), ("vertical", 1)])
def test_stripes_have_the_direction_and_the_width_that_are_asked_for(direction: str, axis: int) -> None:
    green = cloth("stripes", direction=direction, width=2.0)[..., 1]
    assert period_of(green, axis) == pytest.approx(20, rel=0.05)
    assert green.mean(axis=axis).std() < 0.05 * green.mean(axis=1 - axis).std()


def test_small_and_large_patterns_differ_in_size() -> None:
    for kind in ("checks", "herringbone"):
        small, large = (period_of(cloth(kind, size=size)[..., 1], 0) for size in ("small", "large"))
        assert large > 1.6 * small


def test_a_diagonal_stripe_is_neither_across_nor_along() -> None:
    green = cloth("stripes", direction="diagonal", width=2.0)[..., 1]
    assert np.allclose(green[20:100, 20:100], green[10:90, 30:110], atol=1e-3)


def test_gradients_go_from_one_colour_to_the_other() -> None:
    made_of = cloth("gradient")
    assert np.allclose(made_of[0, 100], linear(encoded(Colour("white"))), atol=0.02)
    assert np.allclose(made_of[-1, 100], linear(encoded(Colour("red"))), atol=0.02)


def test_every_fabric_is_drawn(shirt: Template) -> None:
    plain = made(Design(colours=(Colour("green"),)), shirt).frame.rgb.astype(int)
    for material in FABRICS:
        other = made(Design(colours=(Colour("green"),), material=material), shirt).frame.rgb
        same = material in ("", "cotton")
        assert same == (abs(other - plain).max() == 0), material


@pytest.mark.parametrize("name", ["red", "navy", "yellow", "white", "black", "mint"])
def test_the_dominant_colour_is_the_one_that_words_name(name: str, shirt: Template) -> None:
    frame = made(Design(colours=(Colour(name),)), shirt).frame
    median = np.median(frame.rgb[shirt.matte > 0.95] / 255, axis=0)
    assert float(delta_e_2000(lab_of_srgb(median), lab_of_srgb(encoded(Colour(name))))) < 12


def test_stripes_go_around_the_sleeves_of_a_shirt(bank: Bank) -> None:
    chosen = bank.fitting(Design("t-shirt"))[0]
    places = chosen.template(256).places
    sleeve = places.sleeves > 0.9
    trunk = places.sleeves < 0.1
    down = np.gradient(places.along, axis=0) * places.cm
    assert np.median(down[trunk]) == pytest.approx(1, abs=0.15)
    assert abs(np.median(down[sleeve])) < 0.9
    sleeves = made(Design("t-shirt", (Colour("white"), Colour("navy", role="sleeves"))), chosen.template(256))
    assert sleeves.unseen == ()
    assert sleeves.frame.rgb[sleeve].mean() < 0.5 * sleeves.frame.rgb[trunk].mean()


def test_both_legs_have_their_own_cloth() -> None:
    landmarks = {
        "waist left": (30.0, 5.0), "waist right": (70.0, 5.0), "hip left": (25.0, 30.0), "hip right": (75.0, 30.0),
        "crotch": (50.0, 40.0), "knee outer left": (20.0, 70.0), "knee inner left": (42.0, 70.0),
        "end outer left": (18.0, 110.0), "end inner left": (38.0, 110.0),
        "knee outer right": (80.0, 70.0), "knee inner right": (58.0, 70.0),
        "end outer right": (82.0, 110.0), "end inner right": (62.0, 110.0),
    }  # fmt: skip
    found = coordinates(np.ones((120, 100), np.float32), "legs", landmarks, "pants")
    assert found.cm == pytest.approx(1)
    assert found.across[90, 29] - found.across[90, 71] > 60  # centimetres of cloth apart
    assert found.along[100, 30] == pytest.approx(found.along[100, 70], abs=1)


def test_what_a_picture_does_not_show_is_told(shirt: Template) -> None:
    asked = Design("t-shirt", (Colour("white"), Colour("navy", role="buttons")), Pattern("logo"), "lace")
    assert made(asked, shirt).unseen == ("color of the buttons", "logo")


def test_every_pattern_is_drawn_or_told(shirt: Template) -> None:
    for kind in PATTERNS:
        told = made(Design(pattern=Pattern(kind)), shirt).unseen
        assert (kind in DRAWN) == (told == ()), kind


def test_a_palette_names_the_colours_of_a_picture(shirt: Template) -> None:
    asked = (Colour("navy"), Colour("white", role="pattern"))
    frame = made(Design("t-shirt", asked, Pattern("stripes", width_mm=40)), shirt).frame
    found = palette(frame.rgb.astype(np.float32) / 255, shirt.matte)
    assert {one.role for one in found} <= set(ROLES)
    assert len(found) == 2
    named = {one.name for one in found}
    assert named & {"navy", "indigo", "charcoal"}
    assert named & {"white", "cream", "silver"}


def test_the_bank_is_whole_free_and_small() -> None:
    told = json.loads((BANK / "bank.json").read_text("utf-8"))
    assert told["licence"] == "CC0-1.0"
    assert sum(path.stat().st_size for path in BANK.iterdir()) < 6_000_000
    assert len(told["garments"]) >= 120
    assert len({GARMENTS[record["garment"]].category for record in told["garments"]}) >= 12
    for record in told["garments"]:
        assert hashlib.sha256((BANK / record["file"]).read_bytes()).hexdigest() == record["sha256"]
        assert record["source"].endswith(".jpg" if record["set"] == "full" else ".webp")
        assert record["garment"] in GARMENTS
    assert {path.name for path in BANK.glob("*.webp")} == {record["file"] for record in told["garments"]}


def test_every_shape_of_the_bank_makes_a_picture(bank: Bank) -> None:
    shown = {one.garment: one for one in bank.garments}
    assert len({one.category for one in bank.garments}) >= 12
    for garment in ("blazer", "skirt", "jeans", "shorts", "dress", "cap", "sneakers", "polo"):
        template = shown[garment].template(SIZE)
        assert max(template.matte.shape) == SIZE
        result = made(Design(garment, (Colour("coral"),), Pattern("checks")), template)
        assert 0.1 < (result.frame.alpha > 128).mean() < 0.95  # type: ignore[operator]


def test_the_bank_shows_what_words_say_of_the_cut(bank: Bank) -> None:
    assert bank.fitting(Design("t-shirt", neckline="v-neck"))[0].neckline == "v-neck"
    assert bank.fitting(Design("dress", sleeves="straps"))[0].garment == "sundress"
    jeans = bank.fitting(Design("jeans", fit="straight"))[0]
    assert (jeans.garment, jeans.fit, different(Design("jeans", fit="straight"), jeans)) == ("jeans", "straight", ())
    coat = bank.fitting(Design("trench coat", length="maxi", sleeves="none"))[0]
    assert "length: maxi" in different(Design("trench coat", length="maxi"), coat)


def test_every_garment_of_the_vocabulary_is_shown_on_something_and_told_if_on_another(bank: Bank) -> None:
    for garment in GARMENTS:
        chosen = bank.fitting(Design(garment))[0]
        alike = chosen.category == GARMENTS[garment].category
        assert alike or different(Design(garment), chosen) == (garment,)


def test_the_seed_chooses_among_garments_that_fit_equally_well(bank: Bank) -> None:
    first = {bank.fitting(Design("t-shirt"), seed)[0].file for seed in range(8)}
    assert len(first) > 1
    assert bank.fitting(Design("t-shirt"), 5)[0] == bank.fitting(Design("t-shirt"), 5)[0]


def test_a_template_as_large_as_its_photograph_keeps_its_matte() -> None:
    rgb, matte, _ = lying(print_=False)
    template = template_of((rgb * 255).astype(np.uint8), matte, Marks(), "hat")
    assert np.array_equal(template.matte, matte)
    assert set(CATEGORIES) >= {"dress"}


def test_cloth_of_a_picture_goes_on_without_a_seam_and_keeps_its_measure() -> None:
    y, x = np.mgrid[0:160, 0:160].astype(np.float32)
    matte = np.asarray((x > 9) & (x < 150) & (y > 9) & (y < 150), np.float32)
    striped = display(cloth("stripes", width=1.5)[:160, :160])  # 3 cm, 15 pixels, from one to the next
    striped[60:75, 30:45] = (1.0, 0.9, 0.0)  # a badge, which is not of the cloth
    light = np.exp(0.2 * np.sin(x / 20)).astype(np.float32)
    tile = tile_of(display(linear(striped) * 0.6 * light[..., None]), matte, light, 5.0)
    assert tile is not None
    assert len(tile.light) % 15 in (0, 1, 14)
    assert tile.light[..., 1].max() - tile.light[..., 2].max() < 0.1  # no yellow
    along, across = np.mgrid[0:300, 0:300].astype(np.float32) / 10
    wanted = Cloth(across, along, 0.1, linear(encoded(Colour("green"))), [])
    assert period_of(sampled(tile, wanted, tinted=False)[..., 1], 0) == pytest.approx(30, rel=0.06)
    green = sampled(tile, wanted, tinted=True).mean(axis=(0, 1))
    assert green[1] > 1.5 * max(green[0], green[2])


def test_of_a_garment_that_is_too_small_no_cloth_is_taken() -> None:
    rgb, matte = np.ones((40, 40, 3), np.float32), np.zeros((40, 40), np.float32)
    matte[10:30, 10:14] = 1
    assert tile_of(rgb, matte, np.ones_like(matte), 1.0) is None


@pytest.mark.parametrize("text", ["HELLO", "Море", "早安 2026"])
def test_a_text_is_printed_on_the_chest(text: str, bank: Bank) -> None:
    template = bank.fitting(Design("t-shirt"))[0].template(256)
    asked = Design("t-shirt", (Colour("white"), Colour("black", role="pattern")), Pattern("text", text=text))
    plain, printed = (made(one, template).frame.rgb.astype(int) for one in (Design(colours=(Colour("white"),)), asked))
    changed = abs(plain - printed).max(axis=2) > 60
    rows, columns = np.nonzero(changed)
    assert made(asked, template).unseen == ()
    assert 0.002 < changed.mean() < 0.1
    assert abs(columns.mean() - template.places.centre[0]) < 12
    assert abs(rows.mean() - template.places.centre[1]) < 12
    assert not (changed & (template.places.sleeves > 0.5)).any()


def test_a_text_that_has_no_place_is_told(bank: Bank) -> None:
    jeans = bank.fitting(Design("jeans"))[0].template(SIZE)
    assert made(Design("jeans", pattern=Pattern("text", text="HELLO")), jeans).unseen == ("text, “HELLO”",)
