"""Retouch by the shipped network, rendered by the program's own renderer."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import Cancelled, NetworkError, ValueRangeError
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.paths import models_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

RETOUCH = added(Document("picture"), "retouch", {})


@pytest.fixture(scope="module")
def store() -> ArtefactStore:
    return ArtefactStore()


@pytest.fixture(scope="module")
def renderer(store: ArtefactStore, tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    return Renderer(registry(), store, NetworkPool(Catalog(models_folder(), tmp_path_factory.mktemp("a")), "cpu", 2))


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    """A cap on a pale cloth, 8 bit, taken too dark."""
    path = Path(__file__).resolve().parents[3] / "pictures" / "hat.jpg"
    light = (cv2.imread(str(path))[..., ::-1] / 255.0) ** 2.2 / 2.2
    return np.rint(255 * light ** (1 / 2.2)).astype(np.uint8)


@pytest.fixture
def source(photo: np.ndarray) -> Source:
    return Source(Frame(photo), "hat")


def luma(frame: Frame) -> float:
    return float(to_depth(frame.rgb, "float32").mean())


def test_a_dark_picture_becomes_lighter_and_the_facts_say_what_was_done(renderer: Renderer, source: Source) -> None:
    result = renderer.render(source, RETOUCH)
    assert luma(result.frame) > luma(source.frame) + 0.08
    facts = result.facts["retouch"]
    assert (facts["kept"], len(facts["network"])) == (1, 64)
    assert facts["seconds"] > 0


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_a_very_dark_picture_is_lifted_before_the_network_sees_it(
    renderer: Renderer, photo: np.ndarray, dtype: str
) -> None:
    light = ColourProfile.parse(None).linearise(photo / 255)
    dark = to_depth(np.asarray(ColourProfile.parse(None).encode(light / 12), np.float32), dtype)
    source = Source(Frame(dark), f"very dark, {dtype}")
    result = renderer.render(source, RETOUCH)
    good = renderer.render(Source(Frame(photo), "hat"), RETOUCH)
    facts = result.facts["retouch"]
    assert 3 < facts["lifted"] < 5.5
    assert facts["kept"] == 1
    assert good.facts["retouch"]["lifted"] == 0
    assert luma(result.frame) == pytest.approx(luma(good.frame), abs=0.08)
    levels = [luma(renderer.render(source, added(RETOUCH, "retouch", {"retouch": n})).frame) for n in (0, 50, 100)]
    assert levels[0] == pytest.approx(luma(source.frame), abs=1e-6)
    assert np.diff(levels).min() > 0.1
    unlit = renderer.render(source, added(RETOUCH, "retouch", {"light": 0, "local": 0}))
    assert luma(unlit.frame) < luma(source.frame) + 0.05
    more = renderer.render(source, added(RETOUCH, "retouch", {"retouch": 150})).frame
    assert (more.rgb == more.white).mean() < (result.frame.rgb == result.frame.white).mean() + 0.05


def test_strength_goes_from_nothing_to_more(renderer: Renderer, source: Source) -> None:
    levels = [luma(renderer.render(source, added(RETOUCH, "retouch", {"retouch": n})).frame) for n in (0, 50, 100, 150)]
    assert levels[0] == pytest.approx(luma(source.frame), abs=1e-6)
    assert np.diff(levels).min() > 0.02


def test_light_color_and_local_contrast_are_apart(renderer: Renderer, source: Source) -> None:
    def rendered(**shares: float) -> np.ndarray:
        values = {"light": 0, "color": 0, "local": 0, **shares}
        return to_depth(renderer.render(source, added(RETOUCH, "retouch", values)).frame.rgb, "float32")

    before = to_depth(source.frame.rgb, "float32")
    weights = np.float32([0.299, 0.587, 0.114])
    lighter, other, local = rendered(light=100), rendered(color=100), rendered(local=300)
    assert ((lighter - before) @ weights).mean() > 0.05
    assert abs(((other - before) @ weights).mean()) < 0.01
    chroma = np.abs((lighter - before) - ((lighter - before) @ weights)[..., None]).mean()
    assert chroma < 0.01
    assert 0.002 < np.abs(local - before).mean() < 0.1


def test_the_background_gets_its_own_strength(renderer: Renderer, source: Source) -> None:
    cut = added(RETOUCH, "cutout", {}).without("backdrop", "edge")  # these change hidden colours
    plain = renderer.render(source, cut)
    none = renderer.render(source, added(cut, "retouch", {"behind": 0}))
    subject = none.planes["subject"]
    inside, outside = subject > 0.999, subject < 0.001
    assert np.abs(none.frame.rgb[inside].astype(int) - plain.frame.rgb[inside]).max() <= 1
    assert np.abs(none.frame.rgb[outside].astype(int) - source.frame.rgb[outside]).max() <= 1


def test_the_same_in_every_depth_and_profile(renderer: Renderer, photo: np.ndarray, source: Source) -> None:
    eight = to_depth(renderer.render(source, RETOUCH).frame.rgb, "float32")
    deep = renderer.render(Source(Frame(to_depth(photo, "uint16")), "hat, 16 bit"), RETOUCH).frame.rgb
    assert deep.dtype == np.uint16
    assert np.abs(eight - to_depth(deep, "float32")).mean() < 1.2 / 255  # the dither of 8 bits
    wide = renderer.render(Source(Frame(photo, icc=display_p3_icc()), "hat, P3"), RETOUCH).frame
    assert wide.icc == display_p3_icc()
    assert luma(wide) == pytest.approx(float(eight.mean()), abs=0.03)


def test_no_bands_in_a_sweep(renderer: Renderer) -> None:
    """Of 16 bits every level differs from the next; of 8 bits the mean over a few pixels follows those of 16."""
    ramp = np.tile(np.linspace(0.25, 0.6, 1024), (256, 1))
    picture = np.stack([ramp, ramp * 1.02, ramp * 1.05], axis=-1)
    deep = renderer.render(Source(Frame(np.rint(picture * 65535).astype(np.uint16)), "deep sweep"), RETOUCH).frame.rgb
    line = deep[128, :, 1].astype(int)
    steps = np.diff(line)
    assert steps.min() >= 0
    assert steps.max() < 4 * np.median(steps)
    flat = renderer.render(Source(Frame(np.rint(picture * 255).astype(np.uint8)), "sweep"), RETOUCH).frame.rgb
    mean = cv2.blur(flat[..., 1].astype(np.float32), (15, 15))[128, 20:-20]
    assert np.abs(np.diff(mean)).max() < 0.35


def test_parts_and_proxies_show_what_the_whole_shows(renderer: Renderer, source: Source) -> None:
    whole = renderer.render(source, RETOUCH).frame
    view = View(1, 40, 60, 150, 120)
    part = renderer.render(source, RETOUCH, view).frame
    assert np.array_equal(part.rgb, whole.rgb[60:180, 40:190])
    turned = renderer.render(source, added(RETOUCH, "rotate", {"rotate": "90"})).frame
    assert np.abs(turned.rgb.astype(int) - np.rot90(whole.rgb, -1)).max() <= 3


def test_a_missing_network_keeps_no_finished_work_from_opening(
    renderer: Renderer, store: ArtefactStore, source: Source
) -> None:
    nowhere = Catalog(Path("nowhere"), Path("nowhere"))
    without = Renderer(registry(), store, NetworkPool(nowhere, "cpu"))
    with pytest.raises(NetworkError):
        without.render(source, RETOUCH)
    done = renderer.render(source, RETOUCH)
    again = without.render(source, RETOUCH.with_artefacts(done.artefacts))
    assert np.array_equal(again.frame.rgb, done.frame.rgb)


def test_networks_by_name(renderer: Renderer, source: Source) -> None:
    by_name = renderer.render(source, added(RETOUCH, "retouch", {"model": "maxim"})).frame
    assert np.array_equal(by_name.rgb, renderer.render(source, RETOUCH).frame.rgb)
    with pytest.raises(NetworkError, match="maxim"):
        renderer.render(source, added(RETOUCH, "retouch", {"model": "isnet"}))


@pytest.mark.parametrize("model", ["", "../secret", "a b", 3, None, "name\n"])
def test_a_model_that_is_no_name_is_refused(model: object) -> None:
    with pytest.raises(ValueRangeError):
        added(Document(), "retouch", {"model": model})


def test_it_can_be_cancelled_while_the_network_runs(renderer: Renderer, photo: np.ndarray) -> None:
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        renderer.render(Source(Frame(photo), "never seen"), RETOUCH, is_cancelled=lambda: next(asked, True))
