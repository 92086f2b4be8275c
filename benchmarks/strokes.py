"""How fast mask strokes follow the hand on a 24-megapixel picture in a 1440 x 900 view.

    python benchmarks/strokes.py

Drawing runs in one thread and is given in that thread's processor time, the minimum of several runs, so other programs
hardly count; the worst point of a stroke is the median of several strokes' worst. The strokes are wandering lines of 60
points, 1300 pixels long, with a brush of 180 pixels.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from editor.model.document import Document
from editor.model.frame import Frame
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import Geometry, View
from editor.redactor.painting import Painting, PaintingCache
from editor.redactor.regions.mask_strokes import MODES
from editor.redactor.registry import added, registry
from editor.redactor.renderer import RenderCache, Renderer
from editor.redactor.source import Source
from editor.redactor.stroke_raster import BrushTip, StrokeRaster
from editor.redactor.strokes import Stroke, checked

SIZE = (6000, 4000)
VIEW = View.fitting(SIZE, 1440 * 900)
STROKES = 200
BUDGET_MS = 1000 / 60


def wandering(rng: np.random.Generator, points: int = 60, step: float = 22) -> dict[str, object]:
    """A stroke as a hand makes it."""
    angles = rng.uniform(0, 2 * np.pi) + np.cumsum(rng.normal(0, 0.2, points))
    line = rng.uniform((500, 500), (5500, 3500)) + np.cumsum(step * np.stack([np.cos(angles), np.sin(angles)], -1), 0)
    return {"mode": MODES[int(rng.integers(2))], "size": 180.0, "hardness": 70.0, "points": line.tolist()}


def best(work: Callable[[], object], runs: int = 7) -> float:
    """Milliseconds of the quickest run."""
    return min(timed(work) for _ in range(runs))


def timed(work: Callable[[], object], clock: Callable[[], float] = time.thread_time) -> float:
    start = clock()
    work()
    return (clock() - start) * 1000


def points_of_a_stroke(strokes: list[Stroke], to_input: np.ndarray, size: tuple[int, int]) -> tuple[float, float]:
    """Milliseconds that a point takes: the median and the worst of a stroke, first point apart."""
    medians, worsts = [], []
    for stroke in strokes[:15]:
        raster = StrokeRaster(BrushTip(stroke.brush, to_input, size))
        raster.extend(stroke.points[:8])  # the tip is printed once for each place within a pixel
        times = [timed(lambda at=at: raster.extend(stroke.points[at : at + 1])) for at in range(8, 60)]  # noqa: B023
        medians.append(float(np.median(times)))
        worsts.append(max(times))
    return min(medians), float(np.median(worsts))


def main() -> None:
    rng = np.random.default_rng(0)
    stored = checked([wandering(rng) for _ in range(STROKES + 1)], MODES)
    strokes = [Stroke.from_value(value, MODES) for value in stored]
    to_input, size = VIEW.matrix(SIZE), (VIEW.width, VIEW.height)
    print(f"view {size[0]} x {size[1]} of {SIZE[0]} x {SIZE[1]}; a frame at 60 Hz has {BUDGET_MS:.1f} ms")

    median, worst = points_of_a_stroke(strokes, to_input, size)
    print(f"one more point of a stroke   {median:7.2f} ms, the worst of a stroke {worst:.2f} ms")
    blank = Painting.blank(size)
    print(f"{STROKES} strokes anew           {best(lambda: blank.continued(strokes[:-1], to_input)):7.1f} ms")
    cache = PaintingCache()

    def paint(start: Painting, fresh: list) -> Painting:
        return start.continued([Stroke.from_value(value, MODES) for value in fresh], to_input)

    cache.painting(stored[:-1], b"view", size, paint)
    kept = cache._kept

    def one_more_stroke() -> None:
        cache._kept = kept
        cache.painting(stored, b"view", size, paint)

    print(f"one more stroke on them      {best(one_more_stroke):7.1f} ms")
    full = Painting.blank(SIZE)
    identity = Geometry.identity(SIZE).matrix
    print(f"{STROKES} strokes at full size   {best(lambda: full.continued(strokes[:-1], identity), 3):7.0f} ms")

    picture = Source(Frame(rng.integers(0, 256, (SIZE[1], SIZE[0], 3), np.uint8)), "benchmark")
    renderer = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    documents = [added(Document(), "mask_strokes", {"strokes": stored[:count]}) for count in (STROKES, STROKES + 1)]
    documents = [added(document, "backdrop", {"color": "#ffffff"}) for document in documents]

    def release(runs: int = 5) -> float:
        times = []
        for _ in range(runs):
            cache = RenderCache()
            renderer.render(picture, documents[0], VIEW, cache=cache)
            one_more = lambda: renderer.render(picture, documents[1], VIEW, cache=cache)  # noqa: B023, E731
            times.append(timed(one_more, time.perf_counter))
        return min(times)

    print(f"the picture after a release  {release():7.1f} ms by the clock: strokes, edge, backdrop of the view")


if __name__ == "__main__":
    main()
