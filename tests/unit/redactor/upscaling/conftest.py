"""A network that enlarges four times and can be foretold: it repeats pixels, blurs a little, and shifts colours."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool

SHIFT = (0.06, -0.04, 0.02)


def repeating_network() -> bytes:
    """N x 3 x h x w to four times the size; its reach is two pixels of the result."""
    blur = np.zeros((3, 3, 5, 5), np.float32)
    for channel in range(3):
        blur[channel, channel] = 1 / 25
    constants = {
        "scales": np.array([1, 1, 4, 4], np.float32),
        "blur": blur,
        "shift": np.array(SHIFT, np.float32),
    }
    nodes = [
        helper.make_node(
            "Resize", ["small", "", "scales"], ["repeated"], mode="nearest", nearest_mode="floor",
            coordinate_transformation_mode="asymmetric",
        ),
        helper.make_node("Conv", ["repeated", "blur", "shift"], ["large"], pads=[2] * 4),
    ]  # fmt: skip
    graph = helper.make_graph(
        nodes,
        "repeating",
        [helper.make_tensor_value_info("small", TensorProto.FLOAT, [1, 3, "h", "w"])],
        [helper.make_tensor_value_info("large", TensorProto.FLOAT, [1, 3, "H", "W"])],
        [numpy_helper.from_array(values, name) for name, values in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    onnx.checker.check_model(model)
    return model.SerializeToString()


@pytest.fixture
def pool(tmp_path: Path) -> NetworkPool:
    """Runs the repeating network, as the one of quality ``fast``."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    content = repeating_network()
    (folder / "repeating.onnx").write_bytes(content)
    record = {
        "name": "repeating", "title": "Repeating", "role": "upscale", "quality": "fast", "file": "repeating.onnx",
        "sha256": hashlib.sha256(content).hexdigest(), "licence": "CC0", "source": "tests", "training_data": [],
        "input": {"width": 64, "height": 64, "mean": [0, 0, 0], "scale": [255, 255, 255]},
        "output": {"enlarges": 4},
    }  # fmt: skip
    (folder / "repeating.json").write_text(json.dumps(record))
    return NetworkPool(Catalog(folder, tmp_path / "added"), "cpu", 1)


@pytest.fixture
def noise() -> np.ndarray:
    """70 x 90 x 3 uint8, smooth enough to have low frequencies worth keeping."""
    import cv2

    fine = np.random.default_rng(3).uniform(20, 235, (70, 90, 3)).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(fine, (0, 0), 1.5) * 2 - 128).clip(0, 255).astype(np.uint8)
