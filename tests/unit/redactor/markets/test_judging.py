"""Each rule, held against pictures that were made to keep it or to miss it by little."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.market import Market, market, markets
from editor.model.source_type import SourceType
from editor.redactor.markets.file_facts import FileFacts
from editor.redactor.markets.finding import Finding, Rule, Verdict
from editor.redactor.markets.judging import judged
from editor.redactor.markets.scene import Scene

GOOD = FileFacts("jpeg", 300_000, 95)


@pytest.fixture(scope="module")
def known() -> dict[str, Market]:
    return markets()


def shown(
    box: tuple[int, int, int, int] = (30, 25, 340, 350), ground: int = 255, size: tuple[int, int] = (400, 400)
) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """A red block (left, top, width, height) on a plain ground, and where it lies."""
    rgb = np.full((size[1], size[0], 3), ground, np.uint8)
    left, top, width, height = box
    rgb[top : top + height, left : left + width] = (180, 30, 40)
    subject = np.zeros((size[1], size[0]), np.float32)
    subject[top : top + height, left : left + width] = 1
    return rgb, subject


def found(
    rgb: NDArray[np.uint8],
    subject: NDArray[np.float32] | None,
    wanted: Market,
    rule: Rule,
    file: FileFacts | None = GOOD,
    **more: object,
) -> Finding | None:
    scene = Scene(Frame(rgb), subject, **more)  # type: ignore[arg-type]
    return next((one for one in judged(scene, wanted, file) if one.rule is rule), None)


def verdict(*given: object, **more: object) -> Verdict | None:
    one = found(*given, **more)  # type: ignore[arg-type]
    return one.verdict if one else None


def test_white_is_white_to_the_value(known: dict[str, Market]) -> None:
    rgb, subject = shown()
    amazon = market("amazon", known)
    assert verdict(rgb, subject, amazon, Rule.GROUND) is Verdict.PASS
    rgb[:20] = 254
    one = found(rgb, subject, amazon, Rule.GROUND)
    assert one is not None
    assert one.verdict is Verdict.FAIL
    assert one.measured == [254, 254, 254]
    assert "254 254 254" in one.words()


def test_a_soft_shadow_on_white_is_no_white(known: dict[str, Market]) -> None:
    rgb, subject = shown((100, 100, 200, 200))
    rgb[320:340, 80:320] = 240
    assert verdict(rgb, subject, market("amazon", known), Rule.GROUND) is Verdict.FAIL


def test_white_is_asked_of_main_pictures_only(known: dict[str, Market]) -> None:
    rgb, subject = shown(ground=120)
    asked = {name for name, one in known.items() if verdict(rgb, subject, one, Rule.GROUND) is Verdict.FAIL}
    assert asked == {"amazon:main", "walmart:main", "zalando:main", "google:apparel", "google:other",
                     "sbermegamarket:main"}  # fmt: skip
    assert verdict(rgb, subject, market("wildberries", known), Rule.GROUND) is Verdict.PASS


def test_a_colored_or_uneven_ground_is_not_plain(known: dict[str, Market]) -> None:
    rgb, subject = shown((100, 100, 200, 200))
    rgb[np.asarray(subject == 0)] = (200, 160, 90)
    assert verdict(rgb, subject, market("wildberries", known), Rule.GROUND) is Verdict.FAIL
    rgb[np.asarray(subject == 0)] = 60
    rgb[:, 320:] = 220
    assert verdict(rgb, subject, market("wildberries", known), Rule.GROUND) is Verdict.FAIL


def test_transparent_is_right_where_it_is_allowed(known: dict[str, Market]) -> None:
    rgb, subject = shown()
    frame = Frame(rgb, (subject * 255).astype(np.uint8))
    scene = Scene(frame, subject)
    for name, right in (("google", Verdict.PASS), ("amazon", Verdict.FAIL)):
        one = next(one for one in judged(scene, market(name, known), GOOD) if one.rule is Rule.GROUND)
        assert one.verdict is right


@pytest.mark.parametrize(
    ("width", "name", "right"),
    [
        (339, "amazon", "fail"),
        (340, "amazon", "pass"),
        (319, "sbermegamarket", "fail"),
        (320, "sbermegamarket", "pass"),
        (361, "google", "fail"),
        (360, "google", "pass"),
        (300, "google", "pass"),
        (299, "google", "fail"),
    ],
)
def test_fill_is_the_greater_share(known: dict[str, Market], width: int, name: str, right: str) -> None:
    rgb, subject = shown((10, 100, width, 80))
    one = found(rgb, subject, market(name, known), Rule.FILL)
    assert one is not None
    assert str(one.verdict) == right
    assert one.measured == pytest.approx(width / 4, abs=0.05)


@pytest.mark.parametrize(
    ("size", "name", "right"),
    [
        ((999, 700), "amazon", "fail"),
        ((1000, 700), "amazon", "advice"),
        ((1600, 700), "amazon", "pass"),
        ((10001, 30), "amazon", "fail"),
        ((499, 300), "ebay", "fail"),
        ((500, 300), "ebay", "pass"),
        ((1999, 1500), "etsy", "fail"),
        ((2000, 1600), "etsy", "advice"),
        ((2000, 2000), "etsy", "pass"),
        ((5001, 300), "shopify", "fail"),
        ((1499, 1499), "walmart", "fail"),
        ((2200, 2200), "walmart", "pass"),
        ((761, 1100), "zalando", "fail"),
        ((762, 1100), "zalando", "advice"),
        ((1801, 2600), "zalando", "pass"),
        ((249, 900), "google", "fail"),
        ((900, 1199), "wildberries", "fail"),
        ((900, 1200), "wildberries", "pass"),
        ((499, 800), "sbermegamarket", "fail"),
        ((5001, 800), "sbermegamarket", "fail"),
    ],
)
def test_pixels(known: dict[str, Market], size: tuple[int, int], name: str, right: str) -> None:
    scene = Scene(Frame(np.zeros((4, 4, 3), np.uint8)), None, size=size)
    one = next(one for one in judged(scene, market(name, known)) if one.rule is Rule.SIZE)
    assert str(one.verdict) == right


@pytest.mark.parametrize(
    ("size", "name", "right"),
    [
        ((1800, 2400), "wildberries", "pass"),
        ((1800, 2430), "wildberries", "fail"),
        ((1801, 2600), "zalando", "pass"),
        ((2000, 2000), "zalando", "fail"),
        ((2000, 1600), "etsy", "pass"),
        ((2000, 1500), "etsy", "pass"),
        ((1500, 2000), "etsy", "fail"),
        ((2000, 1998), "walmart", "pass"),
        ((2048, 1900), "shopify", "advice"),
        ((1500, 2000), "ozon", "pass"),
        ((2000, 2000), "ozon", "fail"),
    ],
)
def test_proportions(known: dict[str, Market], size: tuple[int, int], name: str, right: str) -> None:
    scene = Scene(Frame(np.zeros((4, 4, 3), np.uint8)), None, size=size)
    one = next(one for one in judged(scene, market(name, known)) if one.rule is Rule.SHAPE)
    assert str(one.verdict) == right


def test_a_border_is_found_and_a_plain_ground_is_none(known: dict[str, Market]) -> None:
    rgb, subject = shown((100, 100, 200, 200), ground=200)
    assert verdict(rgb, subject, market("ebay", known), Rule.BORDER) is Verdict.PASS
    for thick in (1, 6):
        framed = rgb.copy()
        framed[:thick], framed[-thick:], framed[:, :thick], framed[:, -thick:] = 0, 0, 0, 0
        one = found(framed, subject, market("ebay", known), Rule.BORDER)
        assert one is not None
        assert one.verdict is Verdict.FAIL
        assert all(thick <= width <= thick + 2 for width in one.measured)


@pytest.mark.parametrize("ground", [255, 210])
def test_text_beside_the_product_is_found(known: dict[str, Market], ground: int) -> None:
    rgb, subject = shown((150, 150, 200, 200), ground)
    assert verdict(rgb, subject, market("ebay", known), Rule.MARKS) is Verdict.PASS
    cv2.putText(rgb, "SALE 50", (40, 60), cv2.FONT_HERSHEY_SIMPLEX, 1, (20, 20, 20), 2, cv2.LINE_AA)
    one = found(rgb, subject, market("ebay", known), Rule.MARKS)
    assert one is not None
    assert one.verdict is Verdict.FAIL
    left, top, width, height = one.measured[0]
    assert 30 <= left <= 60
    assert 25 <= top <= 50
    assert width > 2 * height


def test_before_a_pattern_nothing_is_said_of_text(known: dict[str, Market]) -> None:
    rgb, subject = shown((150, 150, 200, 200))
    noise = np.random.default_rng(1).integers(0, 255, rgb.shape, np.uint8)
    rgb[subject == 0] = noise[subject == 0]
    assert verdict(rgb, subject, market("ebay", known), Rule.MARKS) is Verdict.UNKNOWN


def test_no_product_fails_where_the_product_is_asked_for(known: dict[str, Market]) -> None:
    rgb, _ = shown()
    for name, right in (("amazon", Verdict.FAIL), ("ebay", Verdict.ADVICE)):
        one = found(rgb, None, market(name, known), Rule.PRODUCT, empty=True)
        assert one is not None
        assert one.verdict is right
        assert not one.fixable


def test_a_product_at_the_border_is_told(known: dict[str, Market]) -> None:
    rgb, subject = shown((0, 100, 200, 200))
    one = found(rgb, subject, market("amazon", known), Rule.PRODUCT)
    assert one is not None
    assert one.verdict is Verdict.ADVICE
    assert one.measured == ["left"]


@pytest.mark.parametrize(
    ("file", "name", "rule", "right"),
    [
        (FileFacts("webp", 1), "amazon", Rule.FORMAT, "fail"),
        (FileFacts("gif", 1), "amazon", Rule.FORMAT, "pass"),
        (FileFacts("gif", 1, frames=3), "amazon", Rule.FORMAT, "fail"),
        (FileFacts("heic", 1), "ozon", Rule.FORMAT, "fail"),
        (FileFacts("png", 1), "zalando", Rule.FORMAT, "fail"),
        (FileFacts("jpeg", 5_000_001, 95), "walmart", Rule.BYTES, "fail"),
        (FileFacts("jpeg", 5_000_000, 95), "walmart", Rule.BYTES, "pass"),
        (FileFacts("jpeg", 1, 89), "ebay", Rule.QUALITY, "fail"),
        (FileFacts("jpeg", 1, 90), "ebay", Rule.QUALITY, "pass"),
        (FileFacts("jpeg", 1, 84), "wildberries", Rule.QUALITY, "fail"),
        (FileFacts("jpeg", 1, profile="P3", srgb=False), "wildberries", Rule.COLOUR, "fail"),
        (FileFacts("jpeg", 1, profile="P3", srgb=False), "etsy", Rule.COLOUR, "advice"),
        (FileFacts("jpeg", 1, space="cmyk", profile="CMYK", srgb=False), "etsy", Rule.COLOUR, "fail"),
        (FileFacts("png", 1, depth=16), "walmart", Rule.DEPTH, "fail"),
        (FileFacts("jpeg", 1, upright=False), "etsy", Rule.FORMAT, "advice"),
    ],
)
def test_files(known: dict[str, Market], file: FileFacts, name: str, rule: Rule, right: str) -> None:
    rgb, subject = shown(size=(64, 64), box=(8, 8, 48, 48))
    one = found(rgb, subject, market(name, known), rule, file)
    assert one is not None
    assert str(one.verdict) == right


def test_what_was_generated_has_to_say_so(known: dict[str, Market]) -> None:
    rgb, subject = shown(size=(64, 64), box=(8, 8, 48, 48))
    scene = Scene(Frame(rgb), subject)
    silent = judged(scene, market("google", known), GOOD, made=SourceType.TRAINED)
    assert any(one.rule is Rule.MADE and one.verdict is Verdict.FAIL for one in silent)
    assert all(one.rule is not Rule.MADE for one in judged(scene, market("google", known), GOOD))
