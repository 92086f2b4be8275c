"""Re-dressing: people of the test part put on their own top, jacket or dress again, after its shape was spoiled.

    python benchmarks/redressing.py FOLDER [--count N] [--part test|val] [--refiner CHECKPOINT] [--sheet DIR] [--write]

FOLDER is what `python -m editor.training.people` wrote. The garment is cut out by its labels, its own light partly
taken out, moved and bent (`editor.training.data.spoiling`), laid on white, fitted and put on by the program itself,
which knows nothing of the labels. Four processor seconds a picture. `--refiner` judges a trained refiner in the same
run; `--write` makes docs/tables/redressing.md.
"""

from __future__ import annotations

import argparse
import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.metrics import structural_similarity

from editor.model.frame import Frame, to_depth
from editor.model.garment import CATEGORIES, Category, Garment, Wearing
from editor.model.person_labels import PARSED
from editor.model.pose import Pose
from editor.paths import models_folder
from editor.redactor.garments.questions import SURE
from editor.redactor.garments.shapes import shape_of
from editor.redactor.garments.understanding import moved
from editor.redactor.garments.worn import sleeve_on
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.people.finding import people_in
from editor.redactor.people.parsing import parsed
from editor.redactor.tryon.back import change_mask, laid_back
from editor.redactor.tryon.body import NECK
from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.laying import draped
from editor.redactor.tryon.person import Person, person_of
from editor.redactor.tryon.wear import worn
from editor.training.data.augmentation import Frame2D, person_fitted
from editor.training.data.folders import Item, read_folder
from editor.training.data.reading import read_labels, read_rgb
from editor.training.data.split import split
from editor.training.data.spoiling import spoiled_garment
from editor.training.measure.frechet import FeatureStatistics, frechet_distance, imagenet_features
from editor.training.measure.refining import Refining

ROOT = Path(__file__).resolve().parents[1]
SIZE = (256, 192)
LEAST: Final = 0.015  # of a picture that a garment takes at least
_LABELLED: Final[Mapping[str, Category]] = {
    "upper": CATEGORIES["top"], "outer": CATEGORIES["outwear"], "dress": CATEGORIES["dress"]
}  # fmt: skip
Bytes = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Floats = NDArray[np.float32]

FLAT, LAID, DRAPED = "its own place, one mean color", "the program, but laid where it was", "the program"
REFINED: Final = {LAID: "laid where it was, refined", DRAPED: "the program, refined"}


@dataclass
class Way:
    """What one way of putting the garment on came to, picture by picture."""

    ssim: list[float] = field(default_factory=list)
    within: list[float] = field(default_factory=list)
    overlap: list[float] = field(default_factory=list)
    left: list[float] = field(default_factory=list)
    features: FeatureStatistics = field(default_factory=FeatureStatistics)

    def line(self, name: str, real: FeatureStatistics) -> str:
        """A row of the table."""
        told = [f"{np.mean(self.ssim):.3f}", f"{np.mean(self.within):.3f}"]
        told += [f"{np.mean(self.overlap):.3f}", f"{100 * np.mean(self.left):.2f}"] if self.overlap else ["", ""]
        return f"| {name} | {' | '.join(told)} | {frechet_distance(self.features, real):.3f} |"


@dataclass(frozen=True)
class Task:
    """Somebody, what they wear, and that garment spoiled. Planes are H x W of the picture.

    Attributes:
        labels: numbers of `PARSED`: the truth.
        garment: where it is worn.
        cloth, alpha: H x W x 3 and H x W float32, 0-1.
        crop: of the person, at `SIZE`.
    """

    name: str
    frame: Frame
    category: Category
    labels: Bytes
    garment: Mask
    cloth: Floats
    alpha: Floats
    crop: Frame2D


def task_of(item: Item) -> Task | None:
    """None where nothing is worn that could be put on again."""
    assert item.target is not None
    rgb, labels = read_rgb(item.picture), read_labels(item.target, len(PARSED))
    masks = {name: labels == PARSED.index(name) for name in _LABELLED}
    name = max(masks, key=lambda one: int(masks[one].sum()))
    if masks[name].mean() < LEAST:
        return None
    seed = int.from_bytes(hashlib.sha256(item.picture.read_bytes()).digest()[:8], "big")
    cloth, alpha = spoiled_garment(rgb.astype(np.float32) / 255, masks[name], np.random.default_rng(seed))
    crop = person_fitted(labels, *SIZE)
    return Task(item.picture.stem, Frame(rgb), _LABELLED[name], labels, masks[name], cloth, alpha, crop)


def understood_person(pool: NetworkPool, task: Task) -> tuple[Person, Pose] | None:
    """The person whose garment it is, as the program sees them, and their pose in the picture; None for nobody."""
    poses = people_in(pool, task.frame)
    if not poses:
        return None
    found = [parsed(pool, task.frame, pose, [other for other in poses if other is not pose]) for pose in poses]
    trunks = [pose.points[[11, 12, 23, 24]].mean(axis=0) for pose in poses]
    rows, columns = np.nonzero(task.garment)
    middle = np.array([columns.mean(), rows.mean()])
    nearest = int(np.argmin([np.linalg.norm(trunk - middle) for trunk in trunks]))
    return person_of(pool, task.frame, found, nearest), poses[nearest]


def photograph(task: Task, pose: Pose) -> Garment:
    """The spoiled garment on white, understood by its silhouette; how far its sleeves reach is told by who wore it."""
    white = task.cloth * task.alpha[..., None] + (1 - task.alpha[..., None])
    rows, columns = (np.flatnonzero((task.alpha > 0.5).any(axis=axis)) for axis in (1, 0))
    place = slice(max(0, rows[0] - 8), rows[-1] + 9), slice(max(0, columns[0] - 8), columns[-1] + 9)
    frame = Frame(np.ascontiguousarray(to_depth(white[place], "uint8")))
    matte = np.ascontiguousarray(task.alpha[place])
    told = sleeve_on(pose, task.labels, task.garment)
    found, sleeve = shape_of(matte, frame.rgb, task.category, told)
    return moved(Garment(frame, matte, task.category, sleeve, found, 0.0, worn=True), {})


def laid(task: Task, person: Person, garment: Garment) -> Draped:
    """The spoiled garment where it was, without the program's own deformation: what removal and composition do."""
    region, body = person.region, person.body
    rgb = to_depth(region.cut(Frame(to_depth(task.cloth, "uint8"))).rgb, "float32")
    alpha = cv2.resize(np.ascontiguousarray(task.alpha[region.place]), (region.width, region.height))
    cloth = alpha > 0.5
    down, right = body.trunk_coordinates()
    arm = body.arm_coordinates()
    sleeve = cloth & (arm.across < 1.3) & (arm.along > 6)
    part = np.where(cloth, np.where(sleeve, np.where(right < 0, 1, 2), 0), -1).astype(np.int8)
    ends = [float(np.quantile(arm.along[part == side], 0.98)) if (part == side).any() else 0.0 for side in (1, 2)]
    hem = float(np.quantile(down[cloth], 0.98)) + NECK if cloth.any() else 0.0
    return Draped(garment, rgb, alpha, np.zeros_like(alpha), part, hem, (ends[0], ends[1]))


class Judged:
    """Gathers what came out.

    Args:
        refining: a trained refiner; None where there is none to judge.
        sheet: a folder for pictures to look at; None: none.
    """

    def __init__(self, pool: NetworkPool, refining: Refining | None, sheet: Path | None) -> None:
        self._pool, self._refining, self._sheet = pool, refining, sheet
        self.ways = {name: Way() for name in (FLAT, LAID, DRAPED, *(REFINED.values() if refining else ()))}
        self.real = FeatureStatistics()
        self._features = imagenet_features()
        self.equal: list[bool] = []
        self.mask: list[float] = []
        self.fits: list[float] = []
        self.labels: list[str] = []
        self.seconds: list[float] = []
        self.missed = 0

    def add(self, task: Task) -> None:
        understood = understood_person(self._pool, task)
        if understood is None:
            self.missed += 1
            return
        person, pose = understood
        start = time.process_time()
        garment = photograph(task, pose)
        results = {
            DRAPED: worn(person, draped(garment, person.body, Wearing(), person.labels), Wearing()),
            LAID: worn(person, laid(task, person, garment), Wearing()),
        }
        self.seconds.append(time.process_time() - start)
        self.fits.append(garment.fit)
        self.labels.append(task.category.label)
        if self._refining is not None:
            results |= {name: self._refining.refined(person, results[way]) for way, name in REFINED.items()}
        pictures = [self._judge_flat(task)]
        for name, after in results.items():
            pictures.append(self._judge(task, name, person, after))
        self._rule(task, results[DRAPED])
        self.real.add(self._features(_cropped(task, task.frame.rgb)))
        if self._sheet is not None:
            spoiled = to_depth(task.cloth * task.alpha[..., None] + (1 - task.alpha[..., None]), "uint8")
            self._sheet.mkdir(parents=True, exist_ok=True)
            row = np.hstack([task.frame.rgb, spoiled, *pictures[1:]])
            cv2.imwrite(str(self._sheet / f"{task.name}.png"), row[..., ::-1])

    def _judge_flat(self, task: Task) -> Bytes:
        rgb = task.frame.rgb.copy()
        rgb[task.garment] = rgb[task.garment].mean(axis=0)
        self._compare(self.ways[FLAT], task, rgb)
        return rgb

    def _judge(self, task: Task, name: str, before: Person, after: Person) -> Bytes:
        way = self.ways[name]
        rgb = np.asarray(laid_back(after, task.frame).rgb)
        self._compare(way, task, rgb)
        wanted = before.region.cut_labels(task.garment.astype(np.uint8)) > 0
        found = after.turn == after.count
        way.overlap.append(np.count_nonzero(found & wanted) / max(1, np.count_nonzero(found | wanted)))
        seen = wanted & (after.cover < 0.5) & ~after.guard
        way.left.append(np.count_nonzero(seen) / max(1, np.count_nonzero(wanted)))
        return rgb

    def _compare(self, way: Way, task: Task, rgb: Bytes) -> None:
        made, wanted = _cropped(task, rgb), _cropped(task, task.frame.rgb)
        score, each = structural_similarity(wanted, made, channel_axis=2, data_range=255, full=True)
        inside = np.asarray(task.crop.warp(task.garment.astype(np.uint8), "labels")) > 0
        inside = cv2.dilate(inside.astype(np.uint8), np.ones((9, 9))) > 0
        way.ssim.append(float(score))
        way.within.append(float(each.mean(axis=2)[inside].mean()) if inside.any() else 1.0)
        way.features.add(self._features(made))

    def _rule(self, task: Task, after: Person) -> None:
        mask = change_mask(after, task.frame) > 0
        made = laid_back(after, task.frame).rgb
        self.equal.append(bool(np.array_equal(made[~mask], task.frame.rgb[~mask])))
        self.mask.append(np.count_nonzero(after.mask) / max(1, np.count_nonzero(after.concerned)))

    def lines(self, part: str) -> list[str]:
        """The tables."""
        count = len(self.fits)
        told = [f"{count} people of the {part} part, each in the largest of their tops, jackets and dresses"]
        told[0] += f" ({self.missed} more in whose picture nobody was found). At 192 x 256, cropped about the person."
        told += ["", "| way | SSIM | SSIM around the garment | region IoU | old garment left, % | Frechet |"]
        told += ["|---|---|---|---|---|---|", *(way.line(name, self.real) for name, way in self.ways.items())]
        if self._refining:
            told += ["", self._verdict()]
        told += ["", *self._aims(), "", *self._parts()]
        told[-1] += f" Processor seconds to fit a garment and put it on twice: {np.median(self.seconds):.2f}."
        return told

    def _aims(self) -> list[str]:
        way = self.ways[DRAPED]
        ssim, overlap, left = (float(np.mean(values)) for values in (way.ssim, way.overlap, way.left))
        equal = 100 * float(np.mean(self.equal))
        rows = (
            ("SSIM", ">= 0.80, goal 0.88", ssim, ssim >= 0.80),
            ("region IoU", ">= 0.93", overlap, overlap >= 0.93),
            ("old garment left, %", "< 0.5", 100 * left, left < 0.005),
            ("largest change mask against the union", "<= 1.15", max(self.mask), max(self.mask) <= 1.15),
            ("pictures equal outside of it, %", "100", equal, all(self.equal)),
        )
        told = [f"| {name} | {must} | {value:.3f} | {'yes' if good else 'no'} |" for name, must, value, good in rows]
        return ["| the program | must | measured | reached |", "|---|---|---|---|", *told]

    def _parts(self) -> list[str]:
        way, labels, fits = self.ways[DRAPED], np.array(self.labels), np.array(self.fits)
        told = ["| the program, means | people | SSIM | around | region IoU | old garment left, % |"]
        told += ["|---|---|---|---|---|---|", *(_row(way, f"label {name}", labels == name) for name in _LABELLED)]
        told += [_row(way, f"silhouette fits {SURE} or better", fits >= SURE), _row(way, "worse", fits < SURE)]
        middle = [np.median(values) for values in (way.ssim, way.overlap, fits)]
        told += ["", "Medians: SSIM {:.3f}, region IoU {:.3f}, fit {:.3f}, ".format(*middle)]
        told[-1] += f"old garment left {100 * np.median(way.left):.2f} %."
        return told

    def _verdict(self) -> str:
        """Whether the refiner makes held-out pairs better."""
        better = all(
            np.mean(self.ways[name].ssim) > np.mean(self.ways[way].ssim)
            and frechet_distance(self.ways[name].features, self.real)
            < frechet_distance(self.ways[way].features, self.real)
            for way, name in REFINED.items()
        )
        if better:
            return "**The refiner makes both better, by SSIM and by Frechet distance.** It remains to look at them."
        return "**The refiner does not make both better by SSIM and by Frechet distance: it does not ship.**"


def _row(way: Way, name: str, among: Mask) -> str:
    if not among.any():
        return f"| {name} | 0 | | | | |"
    ssim, within, overlap, left = (
        float(np.array(one)[among].mean()) for one in (way.ssim, way.within, way.overlap, way.left)
    )
    return f"| {name} | {int(among.sum())} | {ssim:.3f} | {within:.3f} | {overlap:.3f} | {100 * left:.2f} |"


def _cropped(task: Task, rgb: Bytes) -> Bytes:
    """About the person, at `SIZE`; what is made smaller is softened first."""
    scale = float(np.sqrt(abs(np.linalg.det(task.crop.matrix[:, :2]))))
    soft = cv2.GaussianBlur(rgb, (0, 0), 0.45 / scale) if scale < 0.9 else rgb
    return np.asarray(task.crop.warp(np.asarray(soft), "picture"), np.uint8)


def tasks(items: Sequence[Item], count: int) -> Iterator[Task]:
    """As many as there are, `count` at most."""
    done = 0
    for item in items:
        task = task_of(item)
        if task is not None and done < count:
            done += 1
            yield task


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("folder", type=Path)
    given.add_argument("--count", type=int, default=150)
    given.add_argument("--part", default="test", choices=("val", "test"))
    given.add_argument("--models", type=Path, default=models_folder())
    given.add_argument("--refiner", type=Path, help="a checkpoint of `vitrina train refiner`")
    given.add_argument("--sheet", type=Path, help="a folder for pictures to look at; not for the repository")
    given.add_argument("--write", action="store_true")
    told = given.parse_args()
    cv2.setNumThreads(1)
    pool = NetworkPool(Catalog(told.models, ROOT / "none"), "cpu", 1)
    judged = Judged(pool, Refining.of(told.refiner) if told.refiner else None, told.sheet)
    for task in tasks(split(read_folder(told.folder, "labels").items)[told.part], told.count):
        judged.add(task)
    lines = judged.lines(told.part)
    print("\n".join(lines))
    if told.write:
        (ROOT / "docs" / "tables" / "redressing.md").write_text("\n".join([*_HEAD, *lines]) + "\n", "utf-8")


_HEAD = [
    "# Re-dressing people in their own garments",
    "",
    "`python benchmarks/redressing.py FOLDER --write`, where FOLDER was made by `python -m editor.training.people` of "
    "clothing-co-parsing (Apache-2.0); the split follows from the content of the files, 70 / 15 / 15. Somebody's own "
    "garment is cut out by the labels, spoiled (light, shape, place, tint: `editor.training.data.spoiling`) and put on "
    "again by the program ([0146](../adr/0146-re-dressing-and-the-refiner.md)).",
    "",
    "- SSIM is of the whole crop, most of which nobody touches, as in the papers; 'around the garment' takes the "
    "garment and 4 pixels around it. It likes one mean color in just the right outline better than true cloth a few "
    "pixels aside: read it together with the other columns.",
    "- Region IoU compares where new cloth is seen with where the garment was. Shape and size were spoiled, so the row "
    "of what was laid where it was is not 1; what hair, arms and bags hid in the photograph is missing in the cut-out, "
    "and half an open jacket is no jacket that a silhouette fits.",
    "- What is left of the old garment are labelled pixels that neither new cloth nor a filling covers.",
    "- Frechet distance of the 320 means of EfficientNet-Lite0: only rows of one table compare.",
    "- Refined rows, where there are any: the network of `vitrina train refiner`, no part of the program. The "
    "first one learned for nine minutes of one core (564 steps of 6; L1 where it may act .362, .343, .338 and still "
    "falling). Looked at, twenty people: what it fills in is brown and grey where the program's own fillings have the "
    "color of skin, shirt or wall, thin lines stay where its part ends, and rims are hardly better: whatever SSIM "
    "says, it is not shipped, and waits for a GPU.",
    "",
]

if __name__ == "__main__":
    main()
