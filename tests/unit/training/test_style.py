"""Painters are procedures that depend on nothing else; what learns from them is taken by the program."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")

from editor.dataloader.grain import grain, grained  # noqa: E402
from editor.dataloader.network_record import read_record  # noqa: E402
from editor.model.document import Document  # noqa: E402
from editor.model.frame import Frame  # noqa: E402
from editor.redactor.artefacts import ArtefactStore  # noqa: E402
from editor.redactor.networks.catalog import Catalog  # noqa: E402
from editor.redactor.networks.pool import NetworkPool  # noqa: E402
from editor.redactor.registry import added, registry  # noqa: E402
from editor.redactor.renderer import Renderer  # noqa: E402
from editor.redactor.source import Source  # noqa: E402
from editor.redactor.styling.coats import Brush, first_coat  # noqa: E402
from editor.training import paintings  # noqa: E402
from editor.training.data.folders import read_folder  # noqa: E402
from editor.training.data.painters import PAINTERS, painted_as  # noqa: E402
from editor.training.exporting import export_trainee  # noqa: E402
from editor.training.networks.cyclegan import CycleGAN  # noqa: E402
from editor.training.networks.painter import Painter  # noqa: E402
from editor.training.networks.style import StyleGenerator, gram, styles_apart  # noqa: E402
from editor.training.record import Words  # noqa: E402

WORDS = Words("mine", "Mine", "mine", "here", ("nothing",))


def photograph(height: int, width: int) -> np.ndarray:
    rng = np.random.default_rng(5)
    coarse = rng.random((height // 24 + 2, width // 24 + 2, 3), np.float32)
    smooth = np.clip(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)
    smooth[height // 3 : height // 2, width // 4 : width // 2] = (0.9, 0.2, 0.1)
    return np.rint(np.clip(smooth + rng.normal(0, 0.01, smooth.shape), 0, 1) * 255).astype(np.uint8)


@pytest.mark.parametrize("name", PAINTERS)
def test_a_painter_does_the_same_twice_and_something(name: str) -> None:
    rgb, noise = photograph(120, 160), grain(0, 0, 120, 160)
    once = painted_as(name, rgb, noise)
    assert (once.shape, once.dtype) == (rgb.shape, np.uint8)
    assert np.array_equal(once, painted_as(name, rgb, noise))
    assert not np.array_equal(once, painted_as(name, rgb, grain(7, 9, 120, 160)))
    assert np.abs(once.astype(int) - rgb).mean() > 6
    wide = [cv2.GaussianBlur(one.mean(axis=2), (0, 0), 8).ravel() for one in (once, rgb)]
    assert np.corrcoef(*wide)[0, 1] > 0.7, "light stays where it was"


def test_pairs_of_paintings_hold_the_grain_that_was_painted_with(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    for index in range(3):
        rgb = np.roll(photograph(300, 400), 40 * index, axis=1)
        cv2.imwrite(str(tmp_path / "photos" / f"{index}.png"), rgb)
    cv2.imwrite(str(tmp_path / "photos" / "small.png"), photograph(100, 100))
    items = read_folder(tmp_path / "photos", "pictures").items
    assert paintings.painted_set("ink", items, tmp_path / "set") == 15
    stamps = {path: path.stat().st_mtime_ns for path in (tmp_path / "set").rglob("*.png")}
    assert paintings.painted_set("ink", items, tmp_path / "set") == 15
    assert stamps == {path: path.stat().st_mtime_ns for path in (tmp_path / "set").rglob("*.png")}
    pairs = read_folder(tmp_path / "set", "pairs").items
    given = cv2.imread(str(pairs[0].picture)).astype(np.float64)
    assert given.shape == (256, 256, 3)
    fine = given - cv2.GaussianBlur(given, (0, 0), 2)
    assert fine.std() > 0.7 * 255 * Painter.grain


def test_styles_of_the_same_picture_are_not_apart() -> None:
    torch.manual_seed(0)
    one, other = torch.rand(2, 8, 12, 12), torch.rand(2, 8, 12, 12)
    assert gram(one).shape == (2, 8, 8)
    shifted = one.roll((3, 5), (2, 3))
    assert styles_apart([one], [shifted], paired=True).item() == pytest.approx(0, abs=1e-10), "places do not matter"
    assert styles_apart([one], [2 * other], paired=True) > 0.1


def test_a_place_depends_on_no_more_than_the_class_says() -> None:
    torch.manual_seed(0)
    generator = StyleGenerator().double().eval()
    picture = torch.rand(1, 3, 160, 160, dtype=torch.float64) - 0.5
    other = picture.clone()
    other[..., 80, 80] += 1
    with torch.no_grad():
        moved = (generator(other) - generator(picture)).abs().amax((0, 1))
    rows, columns = torch.nonzero(moved, as_tuple=True)
    farthest = max(int((rows - 80).abs().max()), int((columns - 80).abs().max()))
    assert 20 < farthest <= Painter.reach


@pytest.fixture(scope="module")
def painter(tmp_path_factory: pytest.TempPathFactory) -> tuple[Catalog, Painter]:
    """A painter that has learned nothing, installed as any other."""
    pytest.importorskip("onnxscript")
    folder = tmp_path_factory.mktemp("painter")
    torch.manual_seed(0)
    network = Painter(pretrained=False).eval()
    made = export_trainee(network, folder / "out", WORDS)
    assert made.record is not None
    assert made.difference < 1e-4
    catalog = Catalog(folder / "none", folder / "added")
    record = catalog.add(made.weights, made.record)
    assert (record.role, record.output.carried, record.output.reach) == ("style", "tiles", Painter.reach)
    assert record.input.grain == Painter.grain
    return catalog, network


def test_onnx_equals_torch_at_any_size(painter: tuple[Catalog, Painter]) -> None:
    catalog, network = painter
    pool = NetworkPool(catalog, "cpu", 1)
    for height, width in ((8, 8), (64, 100), (204, 132)):
        tile = np.random.default_rng(0).random((height, width, 3), np.float32)
        found = pool.paint("style", "mine", tile, (12, -8))
        given = grained(tile, grain(12, -8, height, width), Painter.grain)
        with torch.no_grad():
            wanted = network(torch.from_numpy(given).permute(2, 0, 1)[None] * 2 - 1)[0].permute(1, 2, 0).numpy()
        assert np.abs(found - (wanted + 1) / 2).max() < 1e-4


def test_its_tiles_have_no_seams(painter: tuple[Catalog, Painter]) -> None:
    pool = NetworkPool(painter[0], "cpu", 1)
    brush = Brush(lambda tile, place: pool.paint("style", "mine", tile, place), Painter.reach)
    picture = photograph(180, 260).astype(np.float32) / 255
    whole, tiled = (first_coat(picture, brush, side=side).astype(int) for side in (512, 64))
    assert np.abs(whole - tiled).max() <= 1


def test_the_program_takes_a_cyclegan_and_carries_it_as_a_table(tmp_path: Path) -> None:
    pytest.importorskip("onnxscript")
    torch.manual_seed(0)
    kind = type("CycleGAN", (CycleGAN,), {"size": (64, 64)})
    made = export_trainee(kind(width=1 / 16).eval(), tmp_path / "out", WORDS)
    assert made.record is not None
    record = read_record(made.record)
    assert (record.role, record.output.carried, record.output.enlarges) == ("style", "table", 1)
    catalog = Catalog(tmp_path / "none", tmp_path / "added")
    catalog.add(made.weights, made.record)
    renderer = Renderer(registry(), ArtefactStore(), NetworkPool(catalog, "cpu", 1))
    frame = Frame(photograph(300, 420))
    rendered = renderer.render(Source(frame, "picture"), added(Document(), "style", {"model": "mine"}))
    assert rendered.frame.size == frame.size
    assert rendered.facts["style"]["carried"] == "table"
    assert np.abs(rendered.frame.rgb.astype(int) - frame.rgb).mean() > 3
