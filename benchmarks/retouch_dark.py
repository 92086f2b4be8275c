"""Retouch of very dark pictures: who is taken for one, and what each way of treating them leaves of the photograph.

    python benchmarks/retouch_dark.py chosen
    python benchmarks/retouch_dark.py ways [every n-th] [first]
    python benchmarks/retouch_dark.py pictures FOLDER PICTURE=EV ...

`chosen`: which photographs of the data sets (VITRINA_DATA) are lifted as they are, and how many darkened by 1 to 5 EV.
`ways`: photographs darkened by 3, 4 and 5 EV, with the noise of a sensor at high sensitivity and in 8 bits, against the
photographs: PSNR at 768 pixels, mean delta E 2000 and PSNR at 256, where noise counts for little. With MAXIM's weights
for low light too, where these are (packaging/weights/README.md). `pictures`: writes darkened ones, for looking at.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
from retouch import DATA, RETOUCH, ROOT, SETS, SRGB, Colours, psnr, renderer

from editor.model.document import Document
from editor.model.frame import Frame, to_depth
from editor.redactor.area_means import area_means
from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.networks.session import open_session
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.retouching.carry import Change, carried_over
from editor.redactor.retouching.guard import kept_share, white_kept
from editor.redactor.retouching.very_dark import lifted, lifted_small, stops_wanted
from editor.redactor.source import Source

LOW_LIGHT = ROOT / "build" / "weights" / "maxim_enhancement_256.onnx"
SIDE, NETWORK = 768, 256
SHOT, READ = 2e-4, 5e-4  # noise of linear light v: variance SHOT v + READ^2


def photographs(every: int = 1, first: int = 0) -> Iterator[tuple[str, Colours]]:
    """Name and colours, float32 0-1."""
    paths = [path for folder in SETS for path in sorted((DATA / "photos" / folder).iterdir())]
    for path in paths[first::every]:
        yield f"{path.parent.name}/{path.name}", read(path)


def read(path: Path) -> Colours:
    return area_means(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]), SIDE).astype(np.float32) / 255


def darkened(colours: Colours, stops: float, rng: np.random.Generator) -> np.ndarray:
    """uint8."""
    light = SRGB.linearise(colours) * 2.0**-stops
    light += rng.normal(size=light.shape) * np.sqrt(SHOT * light + READ**2)
    return to_depth(np.asarray(SRGB.encode(np.clip(light, 0, 1)), np.float32), "uint8")


def chosen() -> None:
    rng, taken = np.random.default_rng(0), dict.fromkeys(range(6), 0)
    errors: list[float] = []
    for name, colours in photographs():
        if stops_wanted(Frame(to_depth(colours, "uint8"))):
            print(f"taken for very dark: {name}")
        for stops in taken:
            given = to_depth(colours, "uint8") if stops == 0 else darkened(colours, stops, rng)
            wanted = stops_wanted(Frame(given))
            taken[stops] += wanted > 0
            if stops > 2:
                errors.append(wanted - stops)
    print("taken of all, darkened by 0 to 5 EV:", taken)
    print(f"EV found less EV taken away, 3 to 5: median {np.median(errors):.2f}, "
          f"10th and 90th percentile {np.percentile(errors, 10):.2f} and {np.percentile(errors, 90):.2f}")  # fmt: skip


class Ways:
    """Each gives colours, float32 0-1, from a dark picture in 8 bits."""

    def __init__(self) -> None:
        self._renderer: Renderer = renderer()
        self._low_light = open_session(LOW_LIGHT.read_bytes(), "cpu", 1) if LOW_LIGHT.exists() else None

    def all_of(self, dark: np.ndarray, name: str) -> Iterator[tuple[str, Colours]]:
        source, given = Source(Frame(dark), name), dark.astype(np.float32) / 255
        stops = stops_wanted(source.frame)
        light = lifted(given, stops, SRGB)
        yield "as it is", given
        yield "Auto of Exposure", self._automatic(source, ["exposure"])
        yield "all Auto of Settings but the clean-up", self._automatic(source, _SETTINGS)
        yield "the retouching network without a lift", self._unlifted(given)
        if self._low_light is not None:
            yield "MAXIM for low light", self._by_low_light(source.frame, given, light, stops)
        yield "the lift alone", light
        yield "**Retouch**: the lift, then the network", self._rendered(source, RETOUCH)
        cleaned = added(Document("picture"), "denoise", {"denoise": 100})
        yield "Sensor noise at 100, then the lift", lifted(self._rendered(source, cleaned), stops, SRGB)
        yield "Sensor noise at 100, then Retouch", self._rendered(source, added(cleaned, "retouch", {}))

    def _rendered(self, source: Source, document: Document) -> Colours:
        return to_depth(self._renderer.render(source, document).frame.rgb, "float32")

    def _automatic(self, source: Source, names: list[str]) -> Colours:
        document = Document("picture")
        for name in names:
            operation = registry()[name]
            autos = {one.name: one.default for one in operation.parameters if one.auto}
            document = added(document, name, autos, frozenset(autos))
        return self._rendered(source, self._renderer.with_autos(source, document))

    def _unlifted(self, given: Colours) -> Colours:
        small = _network_size(given)
        pool = self._renderer._networks
        before, after = pool.remade("retouch", "quality", Frame(small))
        kept = kept_share(before, after)
        return given + kept * (_carried(given, Change.between(before, white_kept(before, after))) - given)

    def _by_low_light(self, frame: Frame, given: Colours, light: Colours, stops: float) -> Colours:
        answer = self._low_light.run(_network_size(given)[None])[0]
        before = _network_size(lifted_small(frame, stops).rgb)  # carried from the lifted one, which loses nothing
        return _carried(light, Change.between(before, np.clip(answer, 0, 1)))


_SETTINGS = [
    name
    for name, operation in registry().items()
    if operation.tool == "settings" and operation.group != "Clean up" and any(one.auto for one in operation.parameters)
]


def _network_size(colours: Colours) -> Colours:
    return np.ascontiguousarray(cv2.resize(colours, (NETWORK, NETWORK), interpolation=cv2.INTER_AREA))


def _carried(colours: Colours, change: Change) -> Colours:
    field = cv2.resize(change.field, colours.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return carried_over(
        Frame(colours), change.processor(1, 1, SRGB), lambda rows: (field[rows], 1.0), (0, 0), lambda: False
    ).rgb


def ways(every: int, first: int) -> None:
    found: dict[tuple[str, int], list[list[float]]] = {}
    all_ways, rng, count = Ways(), np.random.default_rng(1), 0
    for name, colours in photographs(every, first):
        count += 1
        small = area_means(colours, NETWORK)
        for stops in (3, 4, 5):
            for way, result in all_ways.all_of(darkened(colours, stops, rng), f"{name} {stops}"):
                reduced = area_means(result, NETWORK)
                apart = float(delta_e_2000(lab_of_srgb(reduced), lab_of_srgb(small)).mean())
                found.setdefault((way, stops), []).append([psnr(result, colours), apart, psnr(reduced, small)])
        print(count, name, flush=True)
        if count % 4 == 0:
            table(found, count)
    table(found, count)


def table(found: dict[tuple[str, int], list[list[float]]], count: int) -> None:
    print(f"\n{count} photographs\n| | 3 EV | 4 EV | 5 EV |\n|---|---|---|---|")
    for way in dict.fromkeys(way for way, _ in found):
        means = [np.mean(found[way, stops], axis=0) for stops in (3, 4, 5)]
        print(f"| {way} | " + " | ".join(f"{a:.1f} dB, {b:.1f}, {c:.1f} dB" for a, b, c in means) + " |", flush=True)


def pictures(folder: Path, wanted: list[str]) -> None:
    rng = np.random.default_rng(2)
    for path, stops in (one.rsplit("=", 1) for one in wanted):
        dark = darkened(read(Path(path)), float(stops), rng)
        cv2.imwrite(str(folder / f"{Path(path).stem.removesuffix('-lossless')}.png"), dark[..., ::-1])


def main() -> None:
    match sys.argv[1:]:
        case ["chosen"]:
            chosen()
        case ["ways", *numbers]:
            every, first = (int(number) for number in (*numbers, *("25", "7")[len(numbers) :]))
            ways(every, first)
        case ["pictures", folder, *wanted]:
            pictures(Path(folder), wanted)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
