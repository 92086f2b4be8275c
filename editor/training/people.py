"""Label maps and poses of people: 59 classes of clothing-co-parsing merged to ours, bare skin parted by the pose.

Run: python -m editor.training.people DATA TO    -> TO/images, TO/labels, TO/poses; then: vitrina train parser --data TO

DATA holds ``images/`` and ``labels/`` as `garment_labels.SOURCES` numbers them. Pictures are copied as they are, so a
picture's part of a split is that of its original. A picture in which no person is found, or of whose label map hardly
anything is drawn, is left out.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.model.files import atomic_write
from editor.model.frame import Frame
from editor.model.person_labels import PARSED
from editor.model.pose import Pose
from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.people.bones import nearest
from editor.redactor.people.detector import Telling
from editor.redactor.people.landmarks import poses
from editor.training.data.folders import Item, read_folder
from editor.training.data.poses import write_pose
from editor.training.data.reading import read_labels, read_rgb
from editor.training.networks import garment_labels

Labels = NDArray[np.uint8]

_LEAST: Final = 0.03  # of a picture that must be drawn
_SKIN: Final = garment_labels.SOURCES.index("skin")
# What clothing-co-parsing calls skin is parted by the pose; what covers it lies on known limbs.
_LIMB_OF: Final = {"stockings": "legs", "tights": "legs", "gloves": "arms", "ring": "arms"}


def _merged_name(source: str) -> str:
    group = next(name for name, words in garment_labels.GROUPS.items() if source in words.split())
    return _LIMB_OF.get(source, "face") if group == "skin" else group


_TABLE: Final = np.array([PARSED.index(_merged_name(source)) for source in garment_labels.SOURCES], np.uint8)


def prepare(folder: Path, target: Path, networks: Telling) -> Iterator[tuple[Path, str]]:
    """Write pictures, merged label maps and poses of a data set; gives each picture with why it was left out, or "".

    Raises:
        InputError: the data set is none of label maps, or a file cannot be read.
        NetworkError: the networks that find poses are missing.
        OutputError: a file cannot be written.
    """
    for part in ("images", "labels", "poses"):
        (target / part).mkdir(parents=True, exist_ok=True)
    for item in read_folder(folder, "labels").items:
        yield item.picture, _prepared(item, target, networks)


def _prepared(item: Item, target: Path, networks: Telling) -> str:
    assert item.target is not None
    labels = read_labels(item.target, len(garment_labels.SOURCES))
    if np.mean(labels > 0) < _LEAST:
        return "hardly anything is labelled"
    people = poses(networks, Frame(read_rgb(item.picture)))
    if not people:
        return "nobody was found"
    labelled = max(people, key=lambda pose: _on_person(pose, labels))
    shutil.copyfile(item.picture, target / "images" / item.picture.name)
    with atomic_write(target / "labels" / f"{item.picture.stem}.png", overwrite=True) as path:
        path.write_bytes(cv2.imencode(".png", merged(labels, labelled))[1].tobytes())
    write_pose(target / "poses" / f"{item.picture.stem}.json", labelled, labels.shape[::-1])
    return ""


def _on_person(pose: Pose, labels: Labels) -> float:
    """The share of the points that lie on what is labelled: one person of a crowd is."""
    inside = ((pose.points >= 0) & (pose.points < labels.shape[::-1])).all(axis=1)
    columns, rows = pose.points[inside].astype(int).T
    return float((labels[rows, columns] > 0).sum() / len(pose.points))


def merged(labels: Labels, pose: Pose) -> Labels:
    """Numbers of `PARSED` for numbers of `garment_labels.SOURCES`, H x W both.

    Args:
        pose: of the person, in pixels of the label map.
    """
    found = _TABLE[labels]
    rows, columns = np.nonzero(labels == _SKIN)
    if len(rows):
        names, limb = nearest(pose.points, np.column_stack([columns + 0.5, rows + 0.5]))
        found[rows, columns] = np.array([PARSED.index(name) for name in names], np.uint8)[limb]
    return found


def _main() -> None:
    given = argparse.ArgumentParser(
        prog="python -m editor.training.people", description="Label maps and poses of people."
    )
    given.add_argument("data", type=Path, metavar="DATA", help="clothing-co-parsing: images/ and labels/")
    given.add_argument("target", type=Path, metavar="TO", help="where the set is written")
    arguments = given.parse_args()
    networks = NetworkPool(Catalog(models_folder(), added_models_folder()), "cpu")
    done = 0
    for picture, left_out in prepare(arguments.data, arguments.target, networks):
        done += not left_out
        if left_out:
            print(f"{picture.name} is left out: {left_out}", file=sys.stderr)
    print(f"{done} pictures")


if __name__ == "__main__":
    _main()
