"""How well garments are understood: overlap, landmarks and kinds on 100 annotated photographs.

Run: python benchmarks/garments.py FOLDER [--models DIR] [--write]
FOLDER holds the full-size pictures of clothing-dataset (`garments/full` of the data sets). What is annotated, and how,
says tests/data/README.md. The kind is stated, as a person would; what the classifier would have said is counted apart.
--write: docs/tables/garment-fit.md.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from editor.errors import InputError
from editor.model.frame import Frame
from editor.model.garment import CATEGORIES
from editor.paths import models_folder
from editor.redactor.garments.cutting import cut_out
from editor.redactor.garments.neckline import neckline_of
from editor.redactor.garments.opening import opening_of
from editor.redactor.garments.questions import SURE
from editor.redactor.garments.recognition import category_of, shares_of
from editor.redactor.garments.shapes import fit_of, shape_of
from editor.redactor.garments.understanding import Seen, trimmed
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.training.data.reading import read_rgb

ROOT = Path(__file__).resolve().parents[1]
ANNOTATED = ROOT / "tests" / "data" / "garment_landmarks.json"
_WRONG = 0.1  # of the height
STAGES = ("cut out", "kind told", "shape fitted", "neckline and opening")


@dataclass
class Judged:
    """Gathers what is found on the annotated pictures."""

    overlaps: list[float] = field(default_factory=list)
    errors: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    blind: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    rims: list[float] = field(default_factory=list)
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    kinds: list[bool] = field(default_factory=list)
    sleeves: list[bool] = field(default_factory=list)
    worst: list[tuple[float, str]] = field(default_factory=list)

    def add(self, pool: NetworkPool, folder: Path, given: dict[str, Any]) -> None:
        frame = Frame(read_rgb(folder / given["picture"]))
        category = CATEGORIES[given["category"]]
        corner, matte = trimmed(self._timed(STAGES[0], lambda: cut_out(pool, frame)))
        part = Seen(corner, matte, {}).part_of(frame)
        told = self._timed(STAGES[1], lambda: shares_of(pool, part))
        try:
            self.kinds.append(category_of(told)[0] == category)
        except InputError:
            self.kinds.append(False)
        found, sleeve = self._timed(STAGES[2], lambda: shape_of(matte, part.rgb, category, ""))
        if category.template == "upper" and not category.sleeve:
            self.sleeves.append(sleeve == given["sleeve"])
        self.overlaps.append(fit_of(matte, category.template, found))
        height = float(np.ptp(np.flatnonzero((matte > 0.5).any(axis=1))))
        mine = []
        for name, (x, y) in given["landmarks"].items():
            wanted = np.array([x * frame.width - corner[0], y * frame.height - corner[1]])
            error = float(np.linalg.norm(wanted - found[name])) / height
            mine.append(error)
            kind = name.removesuffix(" left").removesuffix(" right")
            for errors in (self.errors, self.blind) if given["blind"] else (self.errors,):
                errors[kind].append(error)
        self.worst.append((float(np.mean(mine)), given["picture"][:8]))
        if category.template == "upper":
            rim = self._timed(STAGES[3], lambda: _rim(part, matte, found, given))
            if "front" in given:
                width = np.linalg.norm(np.subtract(found["neck right"], found["neck left"]))
                wanted_y = given["front"][1] * frame.height - corner[1]
                self.rims.append(abs(float(rim[:, 1].max()) - wanted_y) / float(width))

    def _timed(self, stage: str, work: Callable[[], Any]) -> Any:
        start = time.process_time()
        result = work()
        self.seconds[stage].append(time.process_time() - start)
        return result

    def told(self) -> list[str]:
        """The tables."""
        count = len(self.overlaps)
        lines = ["| | |", "|---|---|"]
        lines.append(f"| overlap (IoU) of silhouette and matte, mean of {count} | {np.mean(self.overlaps):.3f} |")
        lines.append(f"| share with {SURE} or more, the others are asked about | {_share(self.overlaps):.2f} |")
        lines.append(f"| kind told right, of the 15 that can be worn | {np.mean(self.kinds):.2f} |")
        lines.append(
            f"| length of sleeves right, {len(self.sleeves)} whose kind leaves it open | {_mean(self.sleeves)} |"
        )
        rims = f"{np.median(self.rims):.2f}, {np.mean(np.array(self.rims) < 0.15):.2f}"
        lines.append(
            f"| depth of the front's rim, {len(self.rims)}: median error in widths of the neck, share below .15 | "
            f"{rims} |"
        )
        lines += ["", "Errors of landmarks, as shares of the garment's height:", ""]
        lines += [
            "| landmark | blind: median | 90th percentile | blind: beyond .1 | all: beyond .1 | points, blind and all |"
        ]
        lines += ["|---|---|---|---|---|---|"]
        lines += [_line("**all**", _all(self.blind), _all(self.errors))]
        lines += [_line(kind, self.blind.get(kind, []), errors) for kind, errors in self.errors.items()]
        lines += ["", "Processor milliseconds, one thread, medians: " + self._times() + "."]
        worst = ", ".join(f"{name} ({error:.2f})" for error, name in sorted(self.worst, reverse=True)[:8])
        return [*lines, "", f"Worst, with their mean error: {worst}."]

    def _times(self) -> str:
        return ", ".join(f"{stage} {1000 * np.median(seconds):.0f}" for stage, seconds in self.seconds.items())


def _rim(part: Frame, matte: Any, found: dict[str, tuple[float, float]], given: dict[str, Any]) -> Any:
    category = CATEGORIES[given["category"]]
    rim = neckline_of(part.rgb, matte, found, category).curve
    if category.opens:
        opening_of(part.rgb, found, rim)
    return rim


def _all(errors: dict[str, list[float]]) -> list[float]:
    return [error for each in errors.values() for error in each]


def _share(overlaps: Sequence[float]) -> float:
    return float(np.mean(np.array(overlaps) >= SURE))


def _mean(values: Sequence[bool]) -> str:
    return f"{np.mean(values):.2f}" if values else "none"


def _line(name: str, blind: Sequence[float], errors: Sequence[float]) -> str:
    """Of all only how many are clearly wrong: most of them were not annotated but agreed to."""
    median, most = (f"{value:.3f}" for value in np.percentile(blind, (50, 90))) if len(blind) else ("", "")
    wrong = " | ".join(f"{np.mean(np.array(values) > _WRONG):.2f}" if len(values) else "" for values in (blind, errors))
    return f"| {name} | {median} | {most} | {wrong} | {len(blind)}, {len(errors)} |"


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("folder", type=Path)
    given.add_argument("--models", type=Path, default=models_folder())
    given.add_argument("--write", action="store_true")
    told = given.parse_args()
    pool = NetworkPool(Catalog(told.models, ROOT / "none"), "cpu", 1)
    judged = Judged()
    for one in json.loads(ANNOTATED.read_text("utf-8")):
        judged.add(pool, told.folder, one)
    lines = judged.told()
    print("\n".join(lines))
    if told.write:
        (ROOT / "docs" / "tables" / "garment-fit.md").write_text("\n".join([*_HEAD, *lines]) + "\n", "utf-8")


_HEAD = [
    "# Understanding garments",
    "",
    "`python benchmarks/garments.py FOLDER --write`, where FOLDER holds the full-size pictures of clothing-dataset "
    "(CC0 1.0). 100 of them are annotated; 30 of these blind, the others by correcting what the fit said, which "
    "favours it ([how](../../tests/data/README.md)). Priors of the shapes were set while looking at the errors on "
    "the blind ones, so these are no unseen pictures either. The classifier learned from this set; some of these may "
    "be among what taught it.",
    "",
]

if __name__ == "__main__":
    main()
