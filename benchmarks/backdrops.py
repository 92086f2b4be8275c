"""How fast backdrops, shadows and the canvas follow the hand on a 12-megapixel picture in a view of 1000 pixels.

    python benchmarks/backdrops.py

In the processor time of one thread, the minimum of several runs. *First* is what a step costs when it is added; the
others are what a moving slider costs, the steps before it being kept.
"""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.registry import added, registry
from editor.redactor.renderer import RenderCache, Renderer
from editor.redactor.source import Source

SIZE = (3000, 4000)
WHITE = {"color": "#ffffff"}
SLIDERS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("shadow", {"kind": "contact"}, "softness"),
    ("shadow", {"kind": "contact"}, "opacity"),
    ("shadow", {"kind": "drop"}, "distance"),
    ("shadow", {"kind": "cast"}, "angle"),
    ("reflection", {"reflection": 30}, "reflection"),
    ("reflection", {"reflection": 30}, "blur"),
    ("backdrop", {"kind": "sweep", **WHITE}, "light"),
    ("backdrop", {"kind": "gradient", **WHITE}, "angle"),
    ("backdrop", {"kind": "blurred"}, "strength"),
    ("backdrop", {"kind": "grey"}, "strength"),
    ("label", {"text": "1 290", "kind": "tag"}, "size"),
    ("place", {"fill": 80, "width": 2000, "height": 2000, "object": (0.3, 0.25, 0.4, 0.5)}, "fill"),
)


def picture() -> Source:
    """A bottle with its own alpha before a room in colours."""
    width, height = SIZE
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    rgb = np.stack([x / width, y / height, np.full_like(x, 0.4)], axis=-1)
    inside = (np.abs(x - width / 2) < 500) & (y > 900) & (y < 3300)
    neck = (np.abs(x - width / 2) < 180) & (y > 500) & (y < 1000)
    alpha = to_depth((inside | neck).astype(np.float32), "uint8")
    return Source(Frame(to_depth(rgb, "uint8"), alpha), "bottle")


def main() -> None:
    source, renderer = picture(), Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
    for name, values, slider in SLIDERS:
        document = added(added(Document("bottle"), "backdrop", WHITE), name, values)
        size, cache = renderer.output_size(source, document), RenderCache()
        view = View.whole(size, 1000 / max(size))
        renderer.render(source, Document("bottle"), view, cache=cache)
        first = _milliseconds(renderer, source, document, view, cache)
        parameter = registry()[name].parameter(slider)
        moved = [
            added(document, name, {slider: parameter.minimum + (parameter.maximum - parameter.minimum) * share})
            for share in (0.33, 0.47, 0.61)
        ]
        least = min(_milliseconds(renderer, source, other, view, cache) for other in moved)
        print(f"{name} {values.get('kind', '')} {slider}: first {first:.0f} ms, moving {least:.0f} ms")


def _milliseconds(renderer: Renderer, source: Source, document: Document, view: View, cache: RenderCache) -> float:
    start = time.thread_time()
    renderer.render(source, document, view, cache=cache)
    return (time.thread_time() - start) * 1000


if __name__ == "__main__":
    main()
