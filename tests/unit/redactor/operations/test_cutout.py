"""The cut-out by the shipped network, rendered by the program's own renderer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from editor.errors import Cancelled, NetworkError, ValueRangeError
from editor.model.document import Document, Edit
from editor.model.frame import Frame, to_depth
from editor.paths import models_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.doubt.calibration import Calibration
from editor.redactor.geometry import View
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import added, migrate, registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source

CUTOUT = added(Document("picture"), "cutout", {})
WHITE = added(CUTOUT, "backdrop", {"color": "#ffffff"})


@dataclass
class Counting:
    """The real networks, and how often one ran."""

    pool: NetworkPool
    runs: int = 0

    def identity(self, role: str, quality: str) -> str:
        return self.pool.identity(role, quality)

    def calibration(self, role: str, quality: str) -> Calibration | None:
        return self.pool.calibration(role, quality)

    def run(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool]) -> np.ndarray:
        self.runs += 1
        return self.pool.run(role, quality, frame, is_cancelled)


@dataclass
class Missing:
    """A program without weights."""

    catalog: Catalog = field(default_factory=lambda: Catalog(Path("nowhere"), Path("nowhere")))

    def identity(self, role: str, quality: str) -> str:
        return self.catalog.find(role, quality).sha256

    def calibration(self, role: str, quality: str) -> None:
        return None

    def run(self, role: str, quality: str, *rest: Any) -> np.ndarray:
        raise NotImplementedError(self.catalog.find(role, quality))


@pytest.fixture(scope="module")
def networks(tmp_path_factory: pytest.TempPathFactory) -> Counting:
    return Counting(NetworkPool(Catalog(models_folder(), tmp_path_factory.mktemp("added")), "cpu", 2))


@pytest.fixture(scope="module")
def store() -> ArtefactStore:
    return ArtefactStore()


@pytest.fixture(scope="module")
def renderer(networks: Counting, store: ArtefactStore) -> Renderer:
    return Renderer(registry(), store, networks)


@pytest.fixture
def picture(pictures: Path) -> Callable[..., Source]:
    def read(name: str, *, times: float = 1, dtype: str = "uint8", alpha: bool = False) -> Source:
        rgb = np.ascontiguousarray(cv2.imread(str(pictures / f"{name}.jpg"))[..., ::-1])
        rgb = cv2.resize(rgb, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC) if times != 1 else rgb
        opacity = np.linspace(0, 1, rgb.shape[1], dtype=np.float32) * np.ones(rgb.shape[:2], np.float32)
        frame = Frame(to_depth(rgb, dtype), to_depth(opacity, dtype) if alpha else None)
        return Source(frame, f"{name} {times} {dtype} {alpha}")

    return read


def subject(rendered: Rendered) -> np.ndarray:
    return rendered.planes["subject"]


def test_a_dress_is_cut_out(renderer: Renderer, picture: Callable[..., Source]) -> None:
    """It is yellow on dark brown, so its colour tells where it is."""
    source = picture("dress")
    result = renderer.render(source, CUTOUT)
    red, _, blue = (source.frame.rgb[..., channel].astype(int) for channel in range(3))
    yellow, found = red - blue > 90, subject(result) > 0.5
    assert (found & yellow).sum() / (found | yellow).sum() > 0.95
    assert result.frame.alpha is not None
    assert result.frame.alpha == pytest.approx(subject(result) * 255, abs=0.51)
    facts = result.facts["cutout"]
    assert facts["empty"] is False
    assert facts["seconds"] > 0
    assert len(facts["network"]) == 64
    assert not result.frame.rgb[:40].any(), "what was removed is hidden for good"


def test_the_network_runs_once_for_all_renders(
    renderer: Renderer, networks: Counting, picture: Callable[..., Source]
) -> None:
    source = picture("heels")
    before = networks.runs
    first = renderer.render(source, CUTOUT)
    document = WHITE.with_artefacts(first.artefacts)
    for changed in (
        document,
        added(document, "rotate", {"rotate": "90"}),
        added(document, "exposure", {"exposure": 1}),
    ):
        renderer.render(source, changed)
        renderer.render(source, changed, View.fitting(source.size, 40_000))
    assert networks.runs == before + 1


def test_proxy_and_parts_agree_with_the_whole(renderer: Renderer, picture: Callable[..., Source]) -> None:
    """Tolerance of the matte: a thousandth of full opacity on average; of pixels on white: see below."""
    for name in ("dress", "dog", "hat"):
        source = picture(name, times=3)
        width, height = source.size
        whole = renderer.render(source, WHITE)
        proxy = renderer.render(source, WHITE, View.fitting(source.size, 400_000))
        size = (proxy.frame.width, proxy.frame.height)
        smaller = cv2.resize(subject(whole), size, interpolation=cv2.INTER_AREA)
        assert np.abs(subject(proxy) - smaller).mean() < 0.002
        assert np.percentile(np.abs(subject(proxy) - smaller), 99) < 0.06
        view = View(1, width // 3, height // 3, width // 2, height // 2)
        part = renderer.render(source, WHITE, view)
        rows, columns = slice(view.top, view.top + view.height), slice(view.left, view.left + view.width)
        assert np.abs(subject(part) - subject(whole)[rows, columns]).mean() < 0.001
        difference = np.abs(part.frame.rgb.astype(int) - whole.frame.rgb[rows, columns])
        assert difference.mean() < 0.3
        assert np.percentile(difference, 99.9) <= 12


def test_a_thumbnail_shows_the_same_object(renderer: Renderer, picture: Callable[..., Source]) -> None:
    source = picture("heels")
    whole = subject(renderer.render(source, CUTOUT))
    small = subject(renderer.render(source, CUTOUT, View.fitting(source.size, 4000)))
    smaller = cv2.resize(whole, small.shape[::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(small - smaller).mean() < 0.02


def test_the_cut_out_follows_rotation_flip_and_crop(renderer: Renderer, picture: Callable[..., Source]) -> None:
    source = picture("dress")
    plain = subject(renderer.render(source, CUTOUT))
    turned = subject(renderer.render(source, added(CUTOUT, "rotate", {"rotate": "90"})))
    assert np.abs(turned - np.rot90(plain, -1)).mean() < 0.001
    flipped = subject(renderer.render(source, added(CUTOUT, "flip", {"horizontal": True})))
    assert np.abs(flipped - plain[:, ::-1]).mean() < 0.001
    cropped = subject(renderer.render(source, added(CUTOUT, "crop", {"area": (100, 50, 200, 300)})))
    assert np.abs(cropped - plain[50:350, 100:300]).mean() < 0.002


def test_eight_and_sixteen_bit_agree(renderer: Renderer, picture: Callable[..., Source]) -> None:
    eight = renderer.render(picture("dress"), WHITE)
    sixteen = renderer.render(picture("dress", dtype="uint16"), WHITE)
    assert sixteen.frame.rgb.dtype == np.uint16
    assert np.abs(subject(eight) - subject(sixteen)).mean() < 0.001
    assert np.abs(eight.frame.rgb / 255 - sixteen.frame.rgb / 65535).mean() < 0.001
    background = subject(sixteen) == 0
    assert (sixteen.frame.rgb[background] == 65535).all()
    assert (eight.frame.rgb[subject(eight) == 0] == 255).all()


def test_a_pictures_own_alpha_stays(renderer: Renderer, picture: Callable[..., Source]) -> None:
    source = picture("dress", alpha=True)
    opacity = source.frame.alpha / 255
    result = renderer.render(source, CUTOUT)
    assert (result.frame.alpha / 255 <= opacity + 0.01).all()
    inside = cv2.erode(subject(result) / np.maximum(opacity, 0.01), np.ones((9, 9))) > 0.99
    assert inside.sum() > 1000
    assert result.frame.alpha[inside] / 255 == pytest.approx(opacity[inside], abs=0.01)


@pytest.mark.parametrize("name", ["sky", "grass"])
def test_no_object_gives_nothing_and_says_so(renderer: Renderer, picture: Callable[..., Source], name: str) -> None:
    result = renderer.render(picture(name), CUTOUT)
    assert result.facts["cutout"]["empty"] is True
    assert subject(result).mean() < 0.01


def test_a_missing_network_is_said_and_keeps_no_finished_work_from_opening(
    renderer: Renderer, store: ArtefactStore, picture: Callable[..., Source]
) -> None:
    source = picture("top")
    without = Renderer(registry(), store, Missing())
    with pytest.raises(NetworkError):
        without.render(source, CUTOUT)
    done = renderer.render(source, CUTOUT)
    again = without.render(source, CUTOUT.with_artefacts(done.artefacts))
    assert (again.frame.alpha == done.frame.alpha).all()
    with pytest.raises(NetworkError):
        without.render(source, added(CUTOUT.with_artefacts(done.artefacts), "cutout", {"model": "fast"}))


def test_a_model_that_is_not_there_is_said(renderer: Renderer, picture: Callable[..., Source]) -> None:
    def by(model: str) -> Rendered:
        return renderer.render(picture("dress"), added(CUTOUT, "cutout", {"model": model}))

    for model in ("faster", "my-network_2", "garments"):
        with pytest.raises(NetworkError, match="quality"):
            by(model)
    assert (subject(by("isnet")) == subject(by("quality"))).all()
    assert (subject(by("vitrina-fast")) == subject(by("fast"))).all()
    assert (subject(by("fast")) != subject(by("quality"))).any()


@pytest.mark.parametrize("model", ["", "../secret", "a b", 3, None, "name\n"])
def test_a_model_that_is_no_name_is_refused(model: object) -> None:
    with pytest.raises(ValueRangeError):
        added(Document(), "cutout", {"model": model})


def test_it_can_be_cancelled_while_the_network_runs(renderer: Renderer, picture: Callable[..., Source]) -> None:
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        renderer.render(picture("jeans"), CUTOUT, is_cancelled=lambda: next(asked, True))


def test_it_brings_edge_and_backdrop() -> None:
    assert {edit.operation for edit in CUTOUT.edits} == {"cutout", "edge", "backdrop"}


def test_hair_is_solved_where_most_of_the_edge_is_hair(renderer: Renderer, picture: Callable[..., Source]) -> None:
    """The dog is fur all around, the dress is cloth."""
    for name, solved in (("dog", True), ("dress", False)):
        source = picture(name)
        auto, off, on = (
            renderer.render(source, added(CUTOUT, "cutout", {"hair": hair})) for hair in ("auto", "off", "on")
        )
        assert ("hair" in auto.facts["cutout"]) is solved
        assert "hair" not in off.facts["cutout"]
        assert (subject(auto) == subject(on if solved else off)).all()
        assert 0.001 < np.abs(subject(on) - subject(off)).mean() < 0.02


def test_what_is_solved_is_found_once_and_never_without_an_object(
    renderer: Renderer, picture: Callable[..., Source]
) -> None:
    document, source = added(CUTOUT, "cutout", {"hair": "on"}), picture("hat")
    first = renderer.render(source, document)
    part = renderer.render(source, document, View(1, 40, 60, 200, 180))
    assert (subject(part) == subject(first)[60:240, 40:240]).all(), "one matte for all views"
    assert part.artefacts == first.artefacts
    assert "hair" not in renderer.render(picture("sky"), document).facts["cutout"]


def test_older_projects_keep_their_edges() -> None:
    assert migrate(Edit("cutout", {"model": "fast"}, version=1)).values == {
        "model": "fast",
        "hair": "off",
        "band": "usual",
    }
