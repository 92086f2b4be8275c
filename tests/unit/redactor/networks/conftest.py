"""Networks of a few hundred bytes, which run in a blink and give a mask that can be foretold."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

SIZE = 64


def red_network(size: int = SIZE, input_name: str = "picture", repeats: int = 0) -> bytes:
    """A network whose mask is the red channel, after `repeats` costly detours that change nothing."""
    weights = numpy_helper.from_array(np.array([1, 0, 0], np.float32).reshape(1, 3, 1, 1), "weights")
    nodes = [helper.make_node("Conv", [input_name, "weights"], ["at0"])]
    initialisers = [weights]
    if repeats:
        same = np.zeros((1, 1, 25, 25), np.float32)
        same[..., 12, 12] = 1
        initialisers.append(numpy_helper.from_array(same, "same"))
    nodes += [helper.make_node("Conv", [f"at{i}", "same"], [f"at{i + 1}"], pads=[12] * 4) for i in range(repeats)]
    nodes.append(helper.make_node("Identity", [f"at{repeats}"], ["mask"]))
    graph = helper.make_graph(
        nodes,
        "red",
        [helper.make_tensor_value_info(input_name, TensorProto.FLOAT, [1, 3, size, size])],
        [helper.make_tensor_value_info("mask", TensorProto.FLOAT, [1, 1, size, size])],
        initialisers,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    onnx.checker.check_model(model)
    return model.SerializeToString()


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A shipped and an added folder; the second is not made yet."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    return shipped, tmp_path / "added"


@pytest.fixture
def network_content() -> Callable[..., bytes]:
    """Makes the bytes of a network, see `red_network`."""
    return red_network


@pytest.fixture
def make_network() -> Callable[..., Path]:
    """Writes a network and its record into a folder; keywords change fields of the record."""

    def make(folder: Path, name: str = "red", content: bytes | None = None, **changes: Any) -> Path:
        folder.mkdir(exist_ok=True)
        weights = red_network() if content is None else content
        (folder / f"{name}.onnx").write_bytes(weights)
        record = {
            "name": name,
            "title": name.title(),
            "role": "cutout",
            "quality": "quality",
            "file": f"{name}.onnx",
            "sha256": hashlib.sha256(weights).hexdigest(),
            "licence": "CC0",
            "source": "the tests",
            "training_data": ["none"],
            "input": {
                "name": "picture", "width": SIZE, "height": SIZE, "mean": [0, 0, 0], "scale": [255, 255, 255]
            },
            "output": {"name": "mask"},
        }  # fmt: skip
        path = folder / f"{name}.json"
        path.write_text(json.dumps({**record, **changes}))
        return path

    return make
