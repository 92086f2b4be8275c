"""Style, by networks that can be foretold: one that paints in tiles, one that must see the whole picture."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from editor.errors import NetworkError, ValueRangeError
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.operations.style import Style
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

MIX = np.array([[0.2, 0.7, 0.1], [0.1, 0.2, 0.6], [0.8, 0.1, 0.1]], np.float32)  # of colours


def mixing_network(side: int | str) -> bytes:
    """N x 3 x h x w -> the same size: colours exchanged and blurred over 5 x 5."""
    weights = np.repeat(np.repeat(MIX[..., None, None], 5, 2), 5, 3) / 25
    graph = helper.make_graph(
        [helper.make_node("Conv", ["picture", "weights"], ["painting"], pads=[2] * 4)],
        "mixing",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, [1, 3, side, side])],
        [helper.make_tensor_value_info("painting", TensorProto.FLOAT, [1, 3, side, side])],
        [numpy_helper.from_array(weights.astype(np.float32), "weights")],
    )
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8
    ).SerializeToString()  # fmt: skip


def install(folder: Path, name: str, carried: str) -> None:
    content = mixing_network("any" if carried == "tiles" else 64)
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.onnx").write_bytes(content)
    record = {
        "name": name, "title": name, "role": "style", "quality": "fast", "file": f"{name}.onnx",
        "sha256": hashlib.sha256(content).hexdigest(), "licence": "CC0", "source": "tests", "training_data": [],
        "input": {"width": 64, "height": 64, "mean": [0, 0, 0], "scale": [255, 255, 255]},
        "output": {"enlarges": 1, "reach": 8, "carried": carried},
    }  # fmt: skip
    (folder / f"{name}.json").write_text(json.dumps(record))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, carried in (("tiled", "tiles"), ("whole", "table")):
        install(tmp_path / "shipped", name, carried)
    return tmp_path / "shipped"


@pytest.fixture
def renderer(folder: Path, tmp_path: Path) -> Renderer:
    return Renderer(registry(), ArtefactStore(), NetworkPool(Catalog(folder, tmp_path / "added"), "cpu", 1))


def styled(model: str, **values: float) -> Document:
    return added(Document("picture"), "style", {"model": model, **values})


def scene(height: int, width: int) -> np.ndarray:
    coarse = np.random.default_rng(3).random((height // 16 + 2, width // 16 + 2, 3), np.float32)
    return np.clip(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)


def test_tiles_and_tables_both_bring_the_colours_to_full_size(renderer: Renderer) -> None:
    rgb = scene(300, 420)
    source = Source(Frame(to_depth(rgb, "uint8")), "picture")
    wanted = cv2.blur(rgb, (5, 5)) @ MIX.T
    for model, most in (("tiled", 0.02), ("whole", 0.1)):
        rendered = renderer.render(source, styled(model))
        assert rendered.facts["style"]["carried"] == {"tiled": "tiles", "whole": "table"}[model]
        assert np.abs(rendered.frame.rgb / 255 - wanted).mean() < most
    halves = [renderer.render(source, styled(model, style=50.0)).frame.rgb / 255 for model in ("tiled", "whole")]
    for half in halves:
        assert np.abs(half - (rgb + wanted) / 2).mean() < 0.06


def test_a_larger_brush_paints_a_smaller_picture(renderer: Renderer) -> None:
    source = Source(Frame(to_depth(scene(1200, 1600), "uint8")), "picture")
    sizes = {}
    for brush in (50.0, 100.0, 200.0):
        rendered = renderer.render(source, styled("tiled", brush=brush))
        (key,) = rendered.artefacts["style"].values()
        found = renderer._artefacts.get(key)
        assert found is not None
        sizes[brush] = found.arrays["painting"].shape
    assert sizes == {50.0: (1200, 1600, 3), 100.0: (1152, 1536, 3), 200.0: (576, 768, 3)}


def test_wide_profiles_keep_what_they_are(renderer: Renderer) -> None:
    rgb = scene(64, 96)
    icc = display_p3_icc()
    space = ColourProfile.parse(icc)
    rendered = renderer.render(Source(Frame(to_depth(rgb, "uint16"), None, icc), "wide"), styled("tiled"))
    assert rendered.frame.icc == icc
    wanted = cv2.blur(space.to_srgb(rgb), (5, 5)) @ MIX.T
    assert np.abs(space.to_srgb(to_depth(rendered.frame.rgb, "float32")) - wanted).mean() < 0.02


def test_what_is_transparent_does_not_run_into_the_paint(renderer: Renderer) -> None:
    rgb, alpha = np.full((40, 60, 3), 200, np.uint8), np.full((40, 60), 255, np.uint8)
    rgb[:, :20], alpha[:, :20] = 0, 0
    frame = renderer.render(Source(Frame(rgb, alpha), "cut"), styled("tiled")).frame
    assert np.array_equal(frame.alpha, alpha)
    inside = frame.rgb[8:-8, 21:-8].astype(int)
    assert np.ptp(inside.reshape(-1, 3), axis=0).max() <= 3, "no dark rim"


def test_a_project_opens_without_the_network(renderer: Renderer, folder: Path) -> None:
    source = Source(Frame(to_depth(scene(90, 120), "uint8")), "picture")
    rendered = renderer.render(source, styled("tiled"))
    pinned = styled("tiled").with_artefacts(rendered.artefacts)
    (folder / "tiled.json").unlink()
    again = renderer.render(source, pinned).frame
    assert np.array_equal(again.rgb, rendered.frame.rgb)
    with pytest.raises(NetworkError):
        renderer.render(source, styled("tiled"))


def test_names_of_installed_networks_are_styles() -> None:
    assert Style.complete({"model": "monet"})["model"] == "monet"
    with pytest.raises(ValueRangeError):
        Style.complete({"model": "no such name"})
    with pytest.raises(ValueRangeError):
        Style.complete({"style": 101})
