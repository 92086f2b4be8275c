"""How well garments come to lie where they belong: 24 tops on 6 people of the test part of clothing-co-parsing.

Run: python benchmarks/draping.py PEOPLE [--garments FOLDER] [--kept FILE] [--no-plates] [--write]
PEOPLE is what `python -m editor.training.people` wrote; the garments are the CC0 photographs of the data sets. Laid as
the program lays them, and beside it by thin plates through the same points, which is what VITON and CP-VTON do.
--kept: a file that keeps what was understood of pictures between runs. --write: docs/tables/draping.md.
"""

from __future__ import annotations

import argparse
import csv
import os
import pickle
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from editor.model.frame import Frame
from editor.model.garment import Garment, Wearing
from editor.paths import models_folder
from editor.redactor.garments.understanding import understood_garment
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.people.landmarks import poses
from editor.redactor.people.parsing import parsed
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.curves import Curve
from editor.redactor.tryon.laying import aimed, draped, mesh_of
from editor.redactor.tryon.mesh import Mesh
from editor.redactor.tryon.person import person_of
from editor.redactor.tryon.rigid import rigid, turned_over
from editor.redactor.tryon.targets import Targets
from editor.training.data.folders import read_folder
from editor.training.data.reading import read_rgb
from editor.training.data.split import split

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("VITRINA_DATA", ROOT.parent / "shared" / "data"))
TOPS = {"T-Shirt": 7, "Polo": 2, "Longsleeve": 5, "Shirt": 4, "Undershirt": 2, "Hoodie": 2, "Outwear": 1, "Blazer": 1}
PEOPLE = (0, 3, 5, 8, 11, 14)  # fourteenths of the test part
HEIGHT = 1024
GARMENT = 1280
MUST = "Must: region IoU >= .93, reach >= .95, folded <= 1 %."


def sized(rgb: np.ndarray, longest: int) -> np.ndarray:
    scale = longest / max(rgb.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.ascontiguousarray(cv2.resize(rgb, None, fx=scale, fy=scale, interpolation=way))


def garments(pool: NetworkPool, folder: Path) -> Iterator[tuple[str, Garment]]:
    """The first of each kind, in the order of the list."""
    left = dict(TOPS)
    with (folder / "labels.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            path = folder / "full" / f"{row['image']}.jpg"
            if left.get(row["label"], 0) and path.exists():
                left[row["label"]] -= 1
                frame = Frame(sized(read_rgb(path), GARMENT))
                yield row["image"][:8], understood_garment(pool, frame, row["label"].lower())


def people(pool: NetworkPool, folder: Path) -> Iterator[tuple[str, Body]]:
    """Chosen over the whole test part."""
    items = split(read_folder(folder, "labels").items)["test"]
    for number in PEOPLE:
        item = items[number * (len(items) // 14)]
        frame = Frame(sized(read_rgb(item.picture), HEIGHT))
        pose = poses(pool, frame)[0]
        yield item.picture.stem, person_of(pool, frame, [parsed(pool, frame, pose)]).body


def kept(path: Path | None, make: Callable[[], Any]) -> Any:
    if path is not None and path.exists():
        return pickle.loads(path.read_bytes())
    made = make()
    if path is not None:
        path.write_bytes(pickle.dumps(made))
    return made


def ring_of(curves: list[Curve]) -> np.ndarray:
    """The curves of a part, end to end, each continued by the one that begins or ends nearest."""
    left = [curve.target for curve in curves]
    ring = [left.pop(0)]
    while left:
        end = ring[-1][-1]
        far = [min(np.linalg.norm(line[0] - end), np.linalg.norm(line[-1] - end)) for line in left]
        line = left.pop(int(np.argmin(far)))
        ring.append(line if np.linalg.norm(line[0] - end) <= np.linalg.norm(line[-1] - end) else line[::-1])
    return np.concatenate(ring)


def wanted(targets: Targets, shape: tuple[int, int]) -> np.ndarray:
    """The region that the garment is to fill."""
    plane = np.zeros(shape, np.uint8)
    for part in sorted({curve.part for curve in targets.curves}):
        ring = ring_of([curve for curve in targets.curves if curve.part == part])
        cv2.fillPoly(plane, [np.rint((ring - 0.5) * 16).astype(np.int32)], 1, shift=4)
    return plane > 0


def about_neck(targets: Targets, body: Body) -> np.ndarray:
    """Where collars and necklines make the edge, which are as deep as they are: not judged."""
    down, right = body.trunk_coordinates()
    back = next(curve.target[0] for curve in targets.curves if len(curve.target) == 1)
    deep, aside = ((back - body.neck) @ axis / body.cm for axis in (body.down, body.right))
    return (np.abs(right - aside) < 9.5) & (down < deep + 12) & (down > deep - 15)


def judged(region: np.ndarray, found: np.ndarray, aside: np.ndarray) -> tuple[float, float]:
    """Intersection over union, and how much of the region is reached."""
    region, found = region & ~aside, found & ~aside
    both = np.count_nonzero(region & found)
    return both / max(1, np.count_nonzero(region | found)), both / max(1, np.count_nonzero(region))


def folded(mesh: Mesh, places: np.ndarray) -> float:
    first, second, third = (places[mesh.triangles[:, corner]] for corner in range(3))
    along, across = second - first, third - first
    area = np.abs(along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0])
    return float(area[turned_over(mesh, places)].sum() / area.sum())


def kernel(points: np.ndarray, others: np.ndarray) -> np.ndarray:
    square = ((points[:, None] - others) ** 2).sum(axis=-1)
    return square * np.log(np.maximum(square, 1e-9))


def by_plates(garment: Garment, mesh: Mesh, shape: tuple[int, int], region: np.ndarray) -> tuple[np.ndarray, float]:
    """Where cloth lies by thin plates (Bookstein, PAMI 1989), and how much of the region they fold over."""
    scale = max(shape)
    source, target = mesh.rest[mesh.pins], mesh.places / scale
    count = len(target)
    affine = np.column_stack([np.ones(count), target])
    system = np.zeros((count + 3, count + 3))
    system[:count, :count] = kernel(target, target) + 1e-6 * np.eye(count)
    system[:count, count:], system[count:, :count] = affine, affine.T
    weights = np.linalg.lstsq(system, np.concatenate([source, np.zeros((3, 2))]), rcond=None)[0]
    step = 4
    rows, columns = np.arange(0, shape[0], step) + 0.5, np.arange(0, shape[1], step) + 0.5
    places = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2) / scale
    seen = kernel(places, target) @ weights[:count] + np.column_stack([np.ones(len(places)), places]) @ weights[count:]
    seen = seen.reshape(len(rows), len(columns), 2).astype(np.float32)
    across, down = np.gradient(seen, axis=1), np.gradient(seen, axis=0)
    turned = across[..., 0] * down[..., 1] - across[..., 1] * down[..., 0] <= 0
    small = region[step // 2 :: step, step // 2 :: step]
    turned = turned[: small.shape[0], : small.shape[1]]
    seen = cv2.resize(seen, (shape[1], shape[0]))
    found = cv2.remap(garment.matte, seen[..., 0] - 0.5, seen[..., 1] - 0.5, cv2.INTER_LINEAR) > 0.5
    return found, float(turned[small].mean()) if small.any() else 0.0


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("people", type=Path)
    given.add_argument("--garments", type=Path, default=DATA / "garments")
    given.add_argument("--models", type=Path, default=models_folder())
    given.add_argument("--kept", type=Path)
    given.add_argument("--write", action="store_true")
    given.add_argument("--no-plates", action="store_true")
    told = given.parse_args()
    pool = NetworkPool(Catalog(told.models, ROOT / "none"), "cpu", 1)
    tops, bodies = kept(told.kept, lambda: (dict(garments(pool, told.garments)), dict(people(pool, told.people))))
    rows = [
        (name, garment, who, *measured(garment, body, not told.no_plates))
        for name, garment in tops.items()
        for who, body in bodies.items()
    ]
    lines = table(rows, len(tops), len(bodies))
    print("\n".join(lines))
    for name, _, who, rigid_way, *_ in sorted(rows, key=lambda row: row[3][0])[:12]:
        print(f"worst: {name} on {who}: {rigid_way[0]:.3f} {rigid_way[1]:.3f} {100 * rigid_way[2]:.1f} %")
    if told.write:
        (ROOT / "docs" / "tables" / "draping.md").write_text("\n".join([*HEAD, *lines]) + "\n", "utf-8")


def measured(garment: Garment, body: Body, plates: bool) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """IoU, reach, folded, milliseconds: as the program lays it, and by thin plates."""
    start = time.process_time()
    laid = draped(garment, body, Wearing(), body.labels)
    spent = 1000 * (time.process_time() - start)
    seen, targets = aimed(garment, body, Wearing(), body.labels)
    mesh = mesh_of(seen, targets)
    shape = (body.silhouette.shape[0], body.silhouette.shape[1])
    region, aside = wanted(targets, shape), about_neck(targets, body)
    ours = (*judged(region, laid.alpha > 0.5, aside), folded(mesh, rigid(mesh)), spent)
    if not plates:
        return ours, (0, 0, 0, 0)
    start = time.process_time()
    found, over = by_plates(seen, mesh, shape, region)
    spent = 1000 * (time.process_time() - start)
    return ours, (*judged(region, found, aside), over, spent)


def table(rows: list[Any], tops: int, bodies: int) -> list[str]:
    lines = [f"{tops} tops on {bodies} people, {len(rows)} pairs. {MUST}", ""]
    lines += [
        "| way | region IoU | tenth worst of a hundred | reach | folded, % | processor ms |",
        "|---|---|---|---|---|---|",
    ]
    for title, column in (("as rigid as possible, cut", 3), ("thin plates, same points", 4)):
        figures = np.array([row[column] for row in rows])
        mean = figures.mean(axis=0)
        low = np.percentile(figures[:, 0], 10)
        spent = np.median(figures[:, 3])
        cells = f"{mean[0]:.3f} | {low:.3f} | {mean[1]:.3f} | {100 * mean[2]:.2f} | {spent:.0f}"
        lines.append(f"| {title} | {cells} |")
    kinds = dict.fromkeys(row[1].category.title for row in rows)
    lines += [
        "",
        "By kind, as rigid as possible:",
        "",
        "| kind | region IoU | reach | folded, % |",
        "|---|---|---|---|",
    ]
    for kind in kinds:
        mean = np.mean([row[3] for row in rows if row[1].category.title == kind], axis=0)
        lines.append(f"| {kind} | {mean[0]:.3f} | {mean[1]:.3f} | {100 * mean[2]:.2f} |")
    return lines


HEAD = [
    "# Laying garments on people",
    "",
    "`python benchmarks/draping.py PEOPLE --write`. The region is what the garment's lines, placed on the body, "
    "enclose; cloth is where its opacity is above one half. Not judged is what lies about the neck, where collars "
    "and necklines are as deep as they are. Reach: how much of the region is cloth. Folded: share of the area "
    "whose triangles (for thin plates: places) show their other side. Both ways go through the same points; the time "
    "of the first is all of it, of the second the warp alone.",
    "",
]

if __name__ == "__main__":
    main()
