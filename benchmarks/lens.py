"""What a lens costs: processor time of sampling 24 megapixels, beside straightening, which is a homography alone."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from editor.model.frame import Frame
from editor.redactor.bend import Bend
from editor.redactor.geometry import Geometry, View
from editor.redactor.operations.straighten import Straighten
from editor.redactor.source import Source

SIZE = (6000, 4000)
GREEN = (1.032, 0.0, -0.16, 0.1011, 0.0)
RED = (1.0332, 0.0, -0.1604, 0.1014, 0.0)


def best(work: Callable[[], object], times: int = 3) -> tuple[float, float]:
    """Processor time and wall time of the quickest of several runs, in seconds."""
    runs = []
    for _ in range(times):
        processor, wall = time.process_time(), time.perf_counter()
        work()
        runs.append((time.process_time() - processor, time.perf_counter() - wall))
    return min(run[0] for run in runs), min(run[1] for run in runs)


def main() -> None:
    rgb = np.random.default_rng(1).integers(0, 255, (SIZE[1], SIZE[0], 3), np.uint8)
    maps = {
        "straightened": Straighten().geometry({"straighten": 2.0}, SIZE, Geometry.identity(SIZE)),
        "lens, one map": Geometry(np.eye(3), SIZE, Bend(SIZE, 0.0, (GREEN, GREEN, GREEN))),
        "lens, colors apart": Geometry(np.eye(3), SIZE, Bend(SIZE, 0.0, (RED, GREEN, GREEN))),
    }
    source = Source(Frame(rgb), "benchmark")
    source.level(3)
    print(f"{'':22}{'processor s':>12}{'wall s':>9}")
    for scale in (0.25, 1.0):
        for name, geometry in maps.items():
            view = View.whole(geometry.size, scale)
            spent = best(lambda geometry=geometry, view=view: source.view(geometry, view))
            print(f"{view.width * view.height / 1e6:4.1f} MP {name:18}{spent[0]:9.3f}{spent[1]:9.3f}")


if __name__ == "__main__":
    main()
