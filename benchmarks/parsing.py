"""How well the parts of people are told apart: intersection over union on the test part of clothing-co-parsing.

Run: python benchmarks/parsing.py FOLDER [--part test|val] [--models DIR] [--write]
FOLDER is what `python -m editor.training.people` wrote. Judged is what the program does: the person found, cropped,
parsed, held to the pose, brought to the picture's size; beside it the same with less and less of that.
--write: docs/tables/parsing.md, and the worst twenty into reports/parsing, which is not part of the repository.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.person_labels import COLOURS, MERGED, PARSED, PARTS
from editor.paths import models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.people.crop import Crop
from editor.redactor.people.labelling import label_picture
from editor.redactor.people.landmarks import poses
from editor.redactor.people.parsing import ROLE, Parsed, agreed, held, person_crop, told_of
from editor.training.data.folders import Item, read_folder
from editor.training.data.reading import read_labels, read_rgb
from editor.training.data.split import split

ROOT = Path(__file__).resolve().parents[1]
WORST = 20
Labels = NDArray[np.uint8]

# What the program tells, as numbers of PARSED: hands are arms there.
_AS_PARSED = np.array([PARSED.index("arms" if name == "hands" else name) for name in PARTS])
_MERGED_NUMBER = np.array([next(n for n, names in enumerate(MERGED.values()) if name in names) for name in PARSED])


@dataclass
class Counted:
    """What was told for what, pixel by pixel."""

    counts: NDArray[np.int64] = field(default_factory=lambda: np.zeros((len(PARSED), len(PARSED)), np.int64))

    def add(self, found: Labels, wanted: Labels) -> float:
        """Count a picture; returns its mean intersection over union."""
        here = np.bincount(wanted.ravel() * len(PARSED) + _AS_PARSED[found.ravel()], minlength=len(PARSED) ** 2)
        here = here.reshape(len(PARSED), -1)
        self.counts += here
        return float(np.nanmean(overlaps(here)))

    def merged(self) -> NDArray[np.int64]:
        """Of the kinds of `MERGED`."""
        found = np.zeros((len(MERGED), len(MERGED)), np.int64)
        np.add.at(found, (_MERGED_NUMBER[:, None], _MERGED_NUMBER[None]), self.counts)
        return found

    def line(self) -> str:
        """The three figures of a row."""
        right = np.trace(self.counts) / self.counts.sum()
        means = [float(np.nanmean(overlaps(counts))) for counts in (self.counts, self.merged())]
        return f"{means[0]:.3f} | {means[1]:.3f} | {right:.3f}"


def overlaps(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Intersection over union of each class; NaN where it is neither there nor told."""
    common = np.diag(counts).astype(float)
    either = counts.sum(axis=0) + counts.sum(axis=1) - common
    return np.divide(common, either, out=np.full(len(common), np.nan), where=either > 0)


WAYS = (
    "as the program does it",
    "the same, edges not redrawn",
    "without the pose, either",
    "the network alone, asked once",
)


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("folder", type=Path)
    given.add_argument("--part", default="test", choices=("val", "test"))
    given.add_argument("--models", type=Path, default=models_folder())
    given.add_argument("--write", action="store_true")
    told = given.parse_args()
    pool = NetworkPool(Catalog(told.models, ROOT / "none"), "cpu", 1)
    items = split(read_folder(told.folder, "labels").items)[told.part]
    judged = Judged(pool)
    for item in items:
        judged.add(item)
    lines = judged.told(len(items), told.part)
    print("\n".join(lines))
    if told.write:
        (ROOT / "docs" / "tables" / "parsing.md").write_text("\n".join([*_HEAD, *lines]) + "\n", "utf-8")
        judged.write_worst(ROOT / "reports" / "parsing")


class Judged:
    """Gathers what is found on a set of pictures."""

    def __init__(self, pool: NetworkPool) -> None:
        self._pool = pool
        self._counted = {way: Counted() for way in WAYS}
        self._missed: list[str] = []
        self._worst: list[tuple[float, str, NDArray[np.uint8]]] = []
        self._seconds: list[tuple[float, float, float]] = []

    def add(self, item: Item) -> None:
        assert item.target is not None
        frame, wanted = Frame(read_rgb(item.picture)), read_labels(item.target, len(PARSED))
        start = time.process_time()
        people = poses(self._pool, frame)
        posed = time.process_time()
        if not people:
            self._missed.append(item.picture.stem)
            return
        crop = person_crop(people[0], frame.width, frame.height)
        told = told_of(self._pool, crop.sampled(frame, ended=True))
        parsed = time.process_time()
        shares = agreed(held(told, crop, people[0]))
        labels = label_picture(frame, [Parsed(people[0], crop, shares)])
        self._seconds.append((posed - start, parsed - posed, time.process_time() - parsed))
        score = self._counted[WAYS[0]].add(labels, wanted)
        self._worst.append((score, item.picture.stem, _beside(frame, labels, wanted)))
        self._counted[WAYS[1]].add(_plain(shares, crop, frame), wanted)
        self._counted[WAYS[2]].add(_plain(told, crop, frame), wanted)
        seen = self._pool.told(ROLE, "fast", crop.sampled(frame, ended=True))
        self._counted[WAYS[3]].add(_plain(seen, crop, frame), wanted)

    def told(self, count: int, part: str) -> list[str]:
        """The tables."""
        best = self._counted[WAYS[0]]
        lines = [f"{count} pictures of the {part} part ({len(self._missed)} without a person found).", ""]
        lines += ["| way | mIoU, 15 classes | mIoU, 7 kinds | pixels right |", "|---|---|---|---|"]
        lines += [f"| {way} | {counted.line()} |" for way, counted in self._counted.items()]
        each = 1000 * np.median(self._seconds, axis=0)
        lines += ["", "Processor milliseconds a picture of 340 x 512, one thread, medians: finding the person and "]
        lines[-1] += f"the pose {each[0]:.0f}, cropping and the parser {each[1]:.0f}, pose and edges {each[2]:.0f}."
        lines += ["", "| class | IoU | share of pixels, % | taken for |", "|---|---|---|---|"]
        lines += _classes(PARSED, best.counts)
        lines += ["", "Merged to seven:", "", "| kind | IoU | share of pixels, % | taken for |", "|---|---|---|---|"]
        lines += _classes(tuple(MERGED), best.merged())
        lines += ["", "What is there (rows) and what was told (columns), percent of each row:", ""]
        lines += _confusion(best.counts)
        return lines

    def write_worst(self, folder: Path) -> None:
        """The twenty worst: picture, told, wanted."""
        folder.mkdir(parents=True, exist_ok=True)
        for place, (score, name, picture) in enumerate(sorted(self._worst, key=lambda one: one[0])[:WORST]):
            cv2.imwrite(str(folder / f"{place + 1:02d} {score:.2f} {name}.png"), picture[..., ::-1])


def _plain(shares: NDArray[np.float32], crop: Crop, frame: Frame) -> Labels:
    """The likeliest class of each pixel, shares enlarged and nothing more."""
    inverse = np.linalg.inv(np.vstack([crop.matrix, (0, 0, 1)]))[:2]
    inverse[:, 2] += inverse[:, :2] @ (0.5, 0.5) - 0.5
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = [cv2.warpAffine(plane, inverse, frame.size, flags=flags) for plane in shares]
    seen[0] += 1e-3  # beyond the crop there is background
    return np.argmax(seen, axis=0).astype(np.uint8)


def _classes(names: Sequence[str], counts: NDArray[np.int64]) -> list[str]:
    shares = 100 * counts.sum(axis=1) / counts.sum()
    lines = []
    for number, (name, overlap) in enumerate(zip(names, overlaps(counts), strict=True)):
        row = counts[number] / max(1, counts[number].sum())
        others = [other for other in np.argsort(-row) if other != number and row[other] > 0.05][:3]
        taken = ", ".join(f"{names[other]} {100 * row[other]:.0f} %" for other in others)
        lines.append(f"| {name} | {overlap:.3f} | {shares[number]:.2f} | {taken} |")
    return lines


def _confusion(counts: NDArray[np.int64]) -> list[str]:
    rows = 100 * counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    lines = [f"| | {' | '.join(PARSED)} |", f"|---|{'---|' * len(PARSED)}"]
    for name, row in zip(PARSED, rows, strict=True):
        lines.append(f"| {name} | {' | '.join(f'{value:.0f}' if value >= 0.5 else '' for value in row)} |")
    return lines


def _beside(frame: Frame, found: Labels, wanted: Labels) -> NDArray[np.uint8]:
    colours: NDArray[Any] = np.array(COLOURS, np.uint8)
    return np.hstack([frame.rgb, colours[found], colours[wanted]])


_HEAD = [
    "# Parsing people",
    "",
    "`python benchmarks/parsing.py FOLDER --write`, where FOLDER was made by `python -m editor.training.people` of "
    "clothing-co-parsing (Apache-2.0). The split follows from the content of the files, 70 / 15 / 15. Bare skin is "
    "parted by the pose in the truth as well, so the border of face, arms and legs is not judged by hand.",
    "",
]

if __name__ == "__main__":
    main()
