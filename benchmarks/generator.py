"""How good garments are that nobody photographed: beside real ones and those of the bank, painted alike.

Run: python benchmarks/generator.py SHAPES [--models DIR] [--count N] [--sheet FILE] [--write]
SHAPES: a data set of `python -m editor.training.silhouettes`; its pictures that choose are the real ones here, its
others what is compared with. DIR: networks that are not shipped. All are painted in the same grey before white, so that
what is told is outline and light alone. The table has, of each kind, how often the garment network's group for it is
right, and of all together the Frechet distance of the features of EfficientNet-Lite0 (not FID; fewer pictures: larger)
to real garments that the networks learned from, for as many pictures each. --sheet: eight of each kind, none chosen.
--write: docs/tables/generator.md.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from editor.model.design import Colour, Design
from editor.model.design_vocabulary import GARMENTS
from editor.model.frame import Frame
from editor.paths import models_folder
from editor.redactor.design.bank import Bank
from editor.redactor.design.generator.enlarging import template_of_shape
from editor.redactor.design.generator.making import generated, kind_of
from editor.redactor.design.generator.shape import KINDS
from editor.redactor.design.generator.templates import UNCONVINCING
from editor.redactor.design.making import made
from editor.redactor.design.template import Template
from editor.redactor.garments.recognition import shares_of
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.training.data.folders import Item, numbered_as, read_folder
from editor.training.data.reading import read_rgb
from editor.training.data.shapes import decoded
from editor.training.data.split import split
from editor.training.measure.frechet import FeatureStatistics, frechet_distance, imagenet_features

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "docs" / "tables" / "generator.md"
_SIZE = 384
_SHOWN = 8
Picture = np.ndarray
Row = tuple[str, Picture]


def painted(template: Template, kind: str) -> Picture:
    """_SIZE x _SIZE x 3 uint8: the template in grey before white."""
    garment = next(name for name, cut in GARMENTS.items() if kind_of(cut.category) == kind)
    frame = made(Design(garment=garment, colours=(Colour("grey"),)), template).frame
    share = np.asarray(frame.alpha, np.float32)[..., None] / 255
    seen = np.rint(frame.rgb * share + 255 * (1 - share)).astype(np.uint8)
    square = np.full((_SIZE, _SIZE, 3), 255, np.uint8)
    top, left = ((_SIZE - side) // 2 for side in seen.shape[:2])
    square[top : top + seen.shape[0], left : left + seen.shape[1]] = seen
    return square


def real(items: list[Item], count: int) -> Iterator[Row]:
    """Shapes of photographs, `count` of each kind at most."""
    left = dict.fromkeys(KINDS, count)
    for item in items:
        kind = KINDS[item.label]
        if left[kind]:
            left[kind] -= 1
            shape, _ = decoded(read_rgb(item.picture))
            yield kind, painted(template_of_shape(shape, kind, _SIZE), kind)


def new(networks: NetworkPool, count: int, times: list[float]) -> Iterator[Row]:
    """What the networks make, seeds 0, 1, 2 ..."""
    for kind in KINDS:
        for seed in range(count):
            begin = time.process_time()
            template = generated(networks, kind, seed=seed, size=_SIZE)
            times.append(time.process_time() - begin)
            yield kind, painted(template, kind)


def banked(count: int) -> Iterator[Row]:
    """Garments of the bank."""
    left = dict.fromkeys(KINDS, count)
    for garment in Bank.read().garments:
        kind = kind_of(garment.category)
        if kind and left[kind]:
            left[kind] -= 1
            yield kind, painted(garment.template(_SIZE), kind)


def measured(
    rows: Iterator[Row], networks: NetworkPool, features: Callable[[Picture], np.ndarray]
) -> tuple[dict[str, list[bool]], list[np.ndarray], dict[str, list[Picture]]]:
    """Of each kind how often its group is told; the features; the first pictures of each kind."""
    output = networks.output("garment", "fast")
    group = dict(zip((name.lower() for name in output.classes), output.groups, strict=True))
    right: dict[str, list[bool]] = defaultdict(list)
    vectors: list[np.ndarray] = []
    kept: dict[str, list[Picture]] = defaultdict(list)
    for kind, picture in rows:
        told = shares_of(networks, Frame(picture))
        right[kind].append(group[max(told, key=lambda name: told[name])] == group[kind])
        vectors.append(features(picture))
        if len(kept[kind]) < _SHOWN:
            kept[kind].append(picture)
    return right, vectors, kept


def statistics(vectors: list[np.ndarray], count: int = 10**9) -> FeatureStatistics:
    """Of as many pictures, chosen by chance: fewer ones lie farther apart."""
    found = FeatureStatistics()
    for place in np.random.default_rng(0).permutation(len(vectors))[:count]:
        found.add(vectors[place])
    return found


def main() -> None:
    given = _parser().parse_args()
    networks = NetworkPool(Catalog(models_folder(), given.models or Path("none")), "cpu", 1)
    items = numbered_as(read_folder(given.shapes, "shapes"), KINDS).items
    parts = split(items, {"train": 0.9, "val": 0.1})
    chance = np.random.default_rng(0)
    learned = [parts["train"][place] for place in chance.permutation(len(parts["train"]))]
    features, times = imagenet_features(), []
    sets = {
        "photographs that choose": measured(real(parts["val"], given.count), networks, features),
        "generator": measured(new(networks, given.count, times), networks, features),
        "bank": measured(banked(given.count), networks, features),
    }
    reference = statistics(measured(real(learned, 3 * given.count), networks, features)[1])
    lines = [
        "# Garments that nobody photographed",
        "`python benchmarks/generator.py SHAPES --write`: the share of each kind whose group the garment network",
        "tells right, all painted in the same grey.", "",
        f"| kind | {' | '.join(sets)} |", f"|---|{'---|' * len(sets)}",
    ]  # fmt: skip
    for kind in KINDS:
        told = [right.get(kind, []) for right, *_ in sets.values()]
        cells = [f"{np.mean(one):.0%} of {len(one)}" if one else "-" for one in told]
        lines.append(f"| {kind}{' (refused)' if kind in UNCONVINCING else ''} | {' | '.join(cells)} |")
    all_right = [np.mean([one for kind in right.values() for one in kind]) for right, *_ in sets.values()]
    lines.append(f"| all | {' | '.join(f'{share:.0%}' for share in all_right)} |")
    fewest = min(len(vectors) for _, vectors, _ in sets.values())
    apart = [frechet_distance(statistics(vectors, fewest), reference) for _, vectors, _ in sets.values()]
    lines.append(f"| Frechet distance, EfficientNet-Lite0 | {' | '.join(f'{value:.1f}' for value in apart)} |")
    lines += [
        "",
        f"Frechet distance: of {fewest} pictures each to {len(reference)} photographs that were learned from.",
        f"Processor seconds for a template of {_SIZE} pixels, the median: {np.median(times):.2f}.",
    ]
    print("\n".join(lines))
    if given.sheet:
        _write_sheet(given.sheet, sets["generator"][2])
    if given.write:
        TABLE.write_text("\n".join(lines) + "\n", "utf-8")


def _write_sheet(path: Path, kept: dict[str, list[Picture]]) -> None:
    from PIL import Image

    rows = [np.concatenate([picture[::2, ::2] for picture in kept[kind]], axis=1) for kind in KINDS]
    Image.fromarray(np.concatenate(rows)).save(path, quality=88)


def _parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(description="How good garments are that nobody photographed.")
    main.add_argument("shapes", type=Path, metavar="SHAPES", help="a data set of shapes")
    main.add_argument("--models", type=Path, metavar="DIR", help="networks that are not shipped")
    main.add_argument("--count", type=int, default=20, metavar="N", help="pictures of each kind (20)")
    main.add_argument("--sheet", type=Path, metavar="FILE", help="a picture of eight of each kind")
    main.add_argument("--write", action="store_true", help="docs/tables/generator.md")
    return main


if __name__ == "__main__":
    main()
