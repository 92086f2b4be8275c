"""A tiny Kandinsky 2.1 of random weights in the true layout (`packaging/tiny_kandinsky.py` wrote that down)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

LAYOUT = Path(__file__).resolve().parents[1] / "kandinsky" / "layout.json"


def write_weights(path: Path, shapes: dict[str, list[int]], chance: np.random.Generator) -> None:
    """A safetensors file: layers of norms change nothing, all else is small and random."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    data, at = [], 0
    for name, shape in shapes.items():
        values = chance.normal(0, 0.05, shape).astype(np.float32)
        if (name.endswith("weight") and len(shape) == 1) or name == "clip_std":
            values = np.ones(shape, np.float32)
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [at, at + values.nbytes]}
        data.append(values.tobytes())
        at += values.nbytes
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(data))


@pytest.fixture(scope="session")
def kandinsky(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model; not to be changed."""
    folder, chance = tmp_path_factory.mktemp("kandinsky"), np.random.default_rng(0)
    for name, told in json.loads(LAYOUT.read_text(encoding="utf-8")).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".safetensors":
            write_weights(path, told, chance)
        else:
            path.write_text(json.dumps(told), encoding="utf-8")
    return folder
