"""Pictures made to meet the rules: by the real networks, and the files judged as a stranger would."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from editor.model.colour_profile import display_p3_icc
from editor.model.document import Document
from editor.model.input_image import InputImage
from editor.model.market import Market, Span, market, markets
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.engine import Engine
from editor.redactor.markets.file_facts import FileFacts, jpeg_quality
from editor.redactor.markets.finding import Rule, Verdict
from editor.redactor.markets.making import Workbench
from editor.redactor.markets.prepared import Prepared, prepared
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.upscaling.upscaler import Upscaler

KNOWN = markets()
RED = (200, 40, 30)
Bytes = NDArray[np.uint8]


@pytest.fixture(scope="module")
def bench() -> Workbench:
    engine = Engine.build("cpu", 1, 35)
    return Workbench(Renderer(registry(), ArtefactStore(None), engine.networks), Upscaler(engine.networks), "fast")


def small(name: str, side: int = 240) -> Market:
    """A market with its pixels cut down, so that a test is quick; all other rules are its own."""
    whole = market(name, KNOWN)
    share = side / max(whole.aim.size)
    size = round(whole.aim.size[0] * share), round(whole.aim.size[1] * share)
    return replace(
        whole,
        rules=replace(whole.rules, size={}, advised_size={}),
        aim=replace(whole.aim, size=size),
    )


def bottle(ground: object = (150, 160, 170), size: tuple[int, int] = (300, 400)) -> tuple[Bytes, NDArray[np.bool_]]:
    """A red bottle with a label on a plain ground, and where it lies."""
    width, height = size
    rgb = np.full((height, width, 3), ground, np.uint8)
    mask = np.zeros((height, width), np.uint8)
    cv2.rectangle(mask, (int(0.35 * width), int(0.35 * height)), (int(0.65 * width), int(0.85 * height)), 1, -1)
    cv2.rectangle(mask, (int(0.45 * width), int(0.15 * height)), (int(0.55 * width), int(0.36 * height)), 1, -1)
    rgb[mask > 0] = RED
    cv2.circle(rgb, (width // 2, int(0.6 * height)), int(0.1 * width), (240, 220, 90), -1)
    return rgb, mask > 0


def written(path: Path, rgb: Bytes, **more: object) -> InputImage:
    Image.fromarray(rgb).save(path, **more)
    return InputImage.read(path)


def seen(made: Prepared) -> Bytes:
    """What another program reads of the file."""
    assert made.data is not None
    with Image.open(io.BytesIO(made.data)) as image:
        assert image.size == made.size
        return np.asarray(image.convert("RGB"))


def box_of(there: NDArray[np.bool_]) -> tuple[int, int, int, int]:
    rows, columns = np.flatnonzero(there.any(axis=1)), np.flatnonzero(there.any(axis=0))
    return int(columns[0]), int(rows[0]), int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1


@pytest.mark.parametrize("name", ["amazon", "walmart", "zalando", "sbermegamarket", "google"])
def test_a_known_object_is_kept_whole_and_in_shape(bench: Workbench, tmp_path: Path, name: str) -> None:
    rgb, mask = bottle()
    made = prepared(bench, written(tmp_path / "a.png", rgb), Document(), small(name))
    assert made.meets, made.failures
    result = seen(made)
    there = result.min(axis=2) < 245
    wanted, found = box_of(mask), box_of(there)
    assert found[2] / found[3] == pytest.approx(wanted[2] / wanted[3], rel=0.02)
    scale = made.facts["place"]["scale"]
    assert np.count_nonzero(there) >= 0.99 * np.count_nonzero(mask) * scale**2
    assert min(found[0], found[1], made.size[0] - found[0] - found[2], made.size[1] - found[1] - found[3]) > 0
    assert (result[~(cv2.dilate(there.astype(np.uint8), np.ones((17, 17))) > 0)] == 255).all()
    if made.market.rules.fill:
        assert 100 * max(found[2] / made.size[0], found[3] / made.size[1]) in made.market.rules.fill


@pytest.mark.parametrize(("name", "ratio"), [("etsy", 1.0), ("ozon", 0.75), ("wildberries", 0.75)])
def test_a_crop_keeps_the_ground_and_the_whole_object(
    bench: Workbench, tmp_path: Path, name: str, ratio: float
) -> None:
    rgb, mask = bottle(size=(420, 400))
    made = prepared(bench, written(tmp_path / "a.png", rgb), Document(), small(name))
    assert made.meets, made.failures
    assert [edit.operation for edit in made.document.edits] == ["crop"]
    assert made.size[0] / made.size[1] == pytest.approx(ratio, rel=0.01)
    red = np.abs(seen(made).astype(int) - RED).sum(axis=2) < 60
    assert np.count_nonzero(red) >= 0.99 * np.count_nonzero(np.abs(rgb.astype(int) - RED).sum(axis=2) < 60)
    assert box_of(red)[2:] == pytest.approx(box_of(mask)[2:], abs=1)


def test_a_picture_that_meets_the_rules_is_handed_back_byte_for_byte(bench: Workbench, tmp_path: Path) -> None:
    rgb = np.full((1700, 1700, 3), 255, np.uint8)
    rgb[100:1600, 150:1500] = RED
    rgb[400:900, 400:900] = (40, 90, 200)
    image = written(tmp_path / "fine.png", rgb)
    made = prepared(bench, image, Document(), market("amazon", KNOWN))
    assert made.copied
    assert made.data == (tmp_path / "fine.png").read_bytes()
    assert made.document == Document()
    assert made.suffix == ".png"


def test_a_file_that_has_to_be_of_another_type_is_not_handed_back(bench: Workbench, tmp_path: Path) -> None:
    rgb = np.full((240, 240, 3), 255, np.uint8)
    rgb[16:224, 24:216] = RED
    rgb[60:120, 60:120] = (40, 90, 200)
    image = written(tmp_path / "fine.png", rgb)
    assert prepared(bench, image, Document(), small("amazon")).copied
    made = prepared(bench, image, Document(), small("amazon"), kind="jpeg")
    assert not made.copied
    assert made.suffix == ".jpg"
    assert (made.data or b"")[:3] == b"\xff\xd8\xff"


def test_what_may_be_transparent_is_so_unless_its_type_is_asked_for(bench: Workbench, tmp_path: Path) -> None:
    rgb, mask = bottle()
    image = written(tmp_path / "cut.png", np.dstack([rgb, 255 * mask.astype(np.uint8)]))
    wanted = replace(small("google"), rules=replace(small("google").rules, fill=None, most_bytes=None))
    for kind, suffix, start in ((None, ".png", b"\x89PNG"), ("jpeg", ".jpg", b"\xff\xd8\xff")):
        made = prepared(bench, image, added(Document(), "brightness", {"brightness": 5.0}), wanted, kind=kind)
        assert made.meets, made.failures
        assert made.suffix == suffix
        assert (made.data or b"").startswith(start)
    assert (seen(made)[:20, :20] == 255).all()


def test_only_the_file_is_written_anew_where_only_that_fails(bench: Workbench, tmp_path: Path) -> None:
    rgb, _ = bottle()
    image = written(tmp_path / "low.jpg", np.kron(rgb, np.ones((2, 2, 1), np.uint8)), quality=60)
    made = prepared(bench, image, Document(), market("ebay", KNOWN))
    assert made.meets
    assert made.document == Document()
    assert (jpeg_quality(made.data or b"") or 0) >= 90
    assert made.size == image.frame.size


def test_missing_pixels_are_drawn_by_the_network_on_white(bench: Workbench, tmp_path: Path) -> None:
    rgb, mask = bottle(size=(96, 128))
    wanted = small("amazon", 300)
    wanted = replace(wanted, rules=replace(wanted.rules, advised_size={"longest": Span(300)}))
    made = prepared(bench, written(tmp_path / "tiny.png", rgb), Document(), wanted)
    assert made.meets, made.failures
    assert made.size == (300, 300)
    assert any("Enlarged" in str(fix.said) for fix in made.fixes)
    there = seen(made).min(axis=2) < 245
    wanted_box, found = box_of(mask), box_of(there)
    assert found[2] / found[3] == pytest.approx(wanted_box[2] / wanted_box[3], rel=0.03)


def test_too_small_is_refused_with_the_reason(bench: Workbench, tmp_path: Path) -> None:
    rgb, _ = bottle(size=(60, 80))
    made = prepared(bench, written(tmp_path / "a.png", rgb), Document(), market("walmart", KNOWN))
    assert made.data is None
    assert "too few pixels" in made.failures[0].words()


def test_an_empty_scene_is_refused(bench: Workbench, tmp_path: Path) -> None:
    made = prepared(
        bench, written(tmp_path / "a.png", np.full((200, 200, 3), 128, np.uint8)), Document(), small("amazon")
    )
    assert made.data is None
    assert made.failures[0].rule is Rule.PRODUCT
    assert "no product" in made.failures[0].words()


def test_a_product_at_the_border_gets_room_and_the_warning_stays(bench: Workbench, tmp_path: Path) -> None:
    rgb, mask = bottle()
    cut = rgb[:340]
    made = prepared(bench, written(tmp_path / "a.png", cut), Document(), small("amazon"))
    assert made.meets, made.failures
    assert (seen(made)[-1] == 255).all()
    assert any(one.rule is Rule.PRODUCT and one.verdict is Verdict.ADVICE for one in made.after) or mask[339:].any()


def test_text_beside_the_product_goes_with_the_ground(bench: Workbench, tmp_path: Path) -> None:
    rgb, mask = bottle(size=(600, 600))
    cv2.putText(rgb, "SALE 50", (20, 60), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (20, 20, 20), 3, cv2.LINE_AA)
    made = prepared(bench, written(tmp_path / "a.png", rgb), Document(), small("amazon", 400))
    assert next(one for one in made.before if one.rule is Rule.MARKS).verdict is Verdict.FAIL
    assert made.meets, made.failures
    there = box_of(seen(made).min(axis=2) < 200)
    wanted = box_of(mask)
    assert there[2] / there[3] == pytest.approx(wanted[2] / wanted[3], rel=0.03)


def test_what_was_cut_out_already_only_gets_white(bench: Workbench, tmp_path: Path) -> None:
    rgb, mask = bottle()
    rgba = np.dstack([rgb, (mask * 255).astype(np.uint8)])
    made = prepared(bench, written(tmp_path / "a.png", rgba), Document(), small("amazon"))
    assert made.meets, made.failures
    assert made.document.edit("cutout") is None
    kept = prepared(bench, written(tmp_path / "b.png", rgba), Document(), small("google"))
    assert kept.meets
    with Image.open(io.BytesIO(kept.data or b"")) as image:
        assert image.mode == "RGBA"


def test_what_a_person_did_stays(bench: Workbench, tmp_path: Path) -> None:
    rgb, _ = bottle()
    own = added(Document(), "brightness", {"brightness": 20.0})
    made = prepared(bench, written(tmp_path / "a.png", rgb), own, small("amazon"))
    assert made.meets
    assert made.document.edit("brightness") == own.edit("brightness")


def _p3(path: Path, rgb: Bytes) -> None:
    Image.fromarray(rgb).save(path, icc_profile=display_p3_icc(), quality=95)


def _cmyk(path: Path, rgb: Bytes) -> None:
    Image.fromarray(rgb).convert("CMYK").save(path, quality=95)


def _grey(path: Path, rgb: Bytes) -> None:
    Image.fromarray(rgb).convert("L").save(path, quality=95)


def _deep(path: Path, rgb: Bytes) -> None:
    cv2.imwrite(str(path), cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR).astype(np.uint16) * 257)


def _turned(path: Path, rgb: Bytes) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(np.ascontiguousarray(np.rot90(rgb))).save(path, exif=exif, quality=95)


@pytest.mark.parametrize(
    ("suffix", "write"), [(".jpg", _p3), (".jpg", _cmyk), (".jpg", _grey), (".png", _deep), (".jpg", _turned)]
)
def test_any_kind_of_file_becomes_an_upright_srgb_jpeg(
    bench: Workbench, tmp_path: Path, suffix: str, write: Callable[[Path, Bytes], None]
) -> None:
    rgb, mask = bottle()
    path = tmp_path / f"a{suffix}"
    write(path, rgb)
    made = prepared(bench, InputImage.read(path), Document(), small("walmart"))
    assert made.meets, made.failures
    facts = FileFacts.of(made.data or b"", "a.jpg")
    assert (facts.format, facts.depth, facts.srgb, facts.upright) == ("jpeg", 8, True, True)
    found, wanted = box_of(seen(made).min(axis=2) < 235), box_of(mask)
    assert found[2] / found[3] == pytest.approx(wanted[2] / wanted[3], rel=0.03)


def test_the_file_is_cut_down_to_its_bytes(bench: Workbench, tmp_path: Path) -> None:
    rgb, mask = bottle()
    rgb[mask] = np.random.default_rng(2).integers(0, 200, (int(mask.sum()), 3), np.uint8)
    wanted = small("walmart", 400)
    wanted = replace(wanted, rules=replace(wanted.rules, most_bytes=25_000))
    made = prepared(bench, written(tmp_path / "a.png", rgb), Document(), wanted)
    assert made.meets, made.failures
    assert len(made.data or b"") <= 25_000
    assert made.options.quality < 95


def test_the_place_of_shooting_is_left_out(bench: Workbench, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (50.0, 27.0, 0.0)
    rgb, _ = bottle(size=(600, 800))
    image = written(tmp_path / "a.jpg", rgb, exif=exif, quality=95)
    assert image.metadata.has_gps
    made = prepared(bench, image, Document(), market("ebay", KNOWN))
    assert made.meets
    assert not FileFacts.of(made.data or b"", "a.jpg").place
    kept = prepared(bench, image, Document(), market("ebay", KNOWN), keep_gps=True)
    assert kept.copied


@pytest.mark.parametrize("quality", [30, 60, 85, 90, 95, 100])
def test_the_quality_of_a_jpeg_file_is_told_by_its_tables(quality: int) -> None:
    file = io.BytesIO()
    Image.fromarray(bottle()[0]).save(file, "JPEG", quality=quality)
    assert jpeg_quality(file.getvalue()) == quality


def test_no_table_no_quality() -> None:
    assert jpeg_quality(b"\xff\xd8\xff\xd9") is None
    assert jpeg_quality(b"") is None
