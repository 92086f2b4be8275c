"""IS-Net in 8 bits against the float32 network in plain onnxruntime: one run at 1024 x 1024, warm.

    python benchmarks/network_speed.py [threads]

The two take turns, so that both see the same machine; the quiet minimum of ten runs each is compared. The aim is a
ratio of 0.4 or less. Needs build/weights/isnet_fp32.onnx (packaging/weights/README.md).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime

from editor.dataloader.network_record import read_record
from editor.paths import models_folder
from editor.redactor.networks.session import open_session

FLOAT32 = Path(__file__).resolve().parents[1] / "build" / "weights" / "isnet_fp32.onnx"
RUNS = 10


def seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def main(threads: int) -> None:
    record = read_record(models_folder() / "isnet.json")
    tensor = np.random.default_rng(0).uniform(-0.5, 0.5, record.input.shape).astype(np.float32)
    ours = open_session(record.weights.read_bytes(), "cpu", threads)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    plain = onnxruntime.InferenceSession(FLOAT32, options, providers=["CPUExecutionProvider"])
    runs: dict[str, Callable[[], object]] = {
        "int8": lambda: ours.run(tensor),
        "float32": lambda: plain.run(None, {record.input.name: tensor}),
    }
    for run in runs.values():
        run()
    times = {name: min(turns) for name, turns in zip(runs, _turns(list(runs.values())), strict=True)}
    print("   ".join(f"{name} {best:.3f} s" for name, best in times.items()), end="   ")
    print(f"ratio {times['int8'] / times['float32']:.3f}   ({threads} threads)")


def _turns(runs: list[Callable[[], object]]) -> list[tuple[float, ...]]:
    rounds = [[seconds(run) for run in runs] for _ in range(RUNS)]
    return list(zip(*rounds, strict=True))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
