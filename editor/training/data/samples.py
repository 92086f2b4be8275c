"""Items as tensors: read, augmented, scaled. A sample follows from its seed, so a resumed run sees the same ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from editor.errors import InputError
from editor.model.person_labels import PARSED
from editor.model.pose import Pose
from editor.redactor.design.generator.shape import style_of
from editor.training.data import augmentation, redressing, shapes, sketching
from editor.training.data.folders import Item
from editor.training.data.poses import read_pose
from editor.training.data.reading import read_labels, read_mask, read_rgb
from editor.training.trainee import Trainee

Bytes = NDArray[np.uint8]
AskTeacher = Callable[[Path], Bytes]

_EMPTY = 0.06  # share of samples in which there is nothing to find
_STUDIO = 0.35  # share of samples whose person stands in a studio
_MOVED = 0.30  # share of samples whose object lies before another background
_TRIES = 40  # people looked at until one wears what can be put on again


class Samples(Dataset[dict[str, Tensor]]):
    """The samples of a part of a data set.

    An index is a place in an endless sequence: `draw` says which item and which seed stand there, so that epochs differ
    from one another and two runs do not.

    Args:
        kind: the network they are for: kind, mean, scale.
        items: the part.
        size: height and width of the tensors.
        learning: augmented, or judged as they are.
        others: of ``unpaired``.
        teacher: gives soft masks; for ``masks``.
    """

    def __init__(
        self,
        kind: type[Trainee],
        items: Sequence[Item],
        size: tuple[int, int],
        *,
        learning: bool,
        seed: int = 0,
        others: Sequence[Item] = (),
        teacher: AskTeacher | None = None,
    ) -> None:
        if not items:
            raise InputError("A part of the data set has no pictures.", "Ten at least are needed in all.")
        self._kind, self._items, self._others = kind, list(items), list(others)
        self._size, self._learning, self._seed, self._teacher = size, learning, seed, teacher
        self._mean = np.array(kind.mean, np.float32)
        self._scale = np.array(kind.scale, np.float32)

    def __len__(self) -> int:
        return len(self._items)

    def __getitem__(self, index: int) -> dict[str, Tensor]:
        item, rng = self.draw(index)
        if self._kind.kind == "dressed":
            sample = self._dressed_sample(item, rng)
        elif self._kind.kind in ("shapes", "sketches"):
            sample = self._shape_sample(item, rng)
        else:
            sample = self._person_sample(item, rng) if self._kind.seen == "person" else self._sample(item, rng)
        return {name: torch.as_tensor(np.asarray(value, order="C")) for name, value in sample.items()}

    def draw(self, index: int) -> tuple[Item, np.random.Generator]:
        """The item at a place of the endless sequence, and what its chances are drawn from."""
        epoch, place = divmod(index, len(self._items))
        if self._learning:
            place = int(np.random.default_rng([self._seed, epoch]).permutation(len(self._items))[place])
        return self._items[place], np.random.default_rng([self._seed, 1, index])

    def _sample(self, item: Item, rng: np.random.Generator) -> dict[str, Any]:
        rgb = read_rgb(item.picture)
        height, width = self._size
        frame = (
            augmentation.drawn(rgb.shape[:2], height, width, rng)
            if self._learning
            else augmentation.fitted(rgb.shape[:2], height, width)
        )
        seen = np.asarray(frame.warp(rgb, "picture"), np.float32)
        match self._kind.kind:
            case "masks":
                return self._mask_sample(item, frame, seen, rng)
            case "labels":
                assert item.target is not None
                labels = frame.warp(read_labels(item.target, self._kind.classes), "labels").astype(np.int64)
                return {"input": self._tensor(self._disturbed(seen, rng)), "target": labels}
            case "classes":
                return {"input": self._tensor(self._disturbed(seen, rng)), "target": np.int64(item.label)}
            case "pairs":
                assert item.target is not None
                wanted = np.asarray(frame.warp(read_rgb(item.target), "picture"), np.float32)
                return {"input": self._tensor(seen), "target": self._tensor(wanted)}
            case "unpaired":
                return {"input": self._tensor(seen), "target": self._tensor(self._other(rng))}
            case _:
                return {"input": self._tensor(seen)}

    def _person_sample(self, item: Item, rng: np.random.Generator) -> dict[str, Any]:
        assert item.target is not None
        drawn = read_labels(item.target, self._kind.classes)
        frame = (
            augmentation.person_drawn(drawn, *self._size, rng)
            if self._learning
            else augmentation.person_fitted(drawn, *self._size)
        )
        seen = np.asarray(frame.warp(read_rgb(item.picture), "picture"), np.float32)
        labels = np.asarray(frame.warp(drawn, "labels"), np.uint8)
        if self._learning and rng.random() < _STUDIO:
            mask = cv2.GaussianBlur((labels > 0).astype(np.float32), (0, 0), 0.8)
            seen = augmentation.on_background(seen, mask, augmentation.studio(*self._size, rng), rng)
        return {"input": self._tensor(self._disturbed(seen, rng)), "target": labels.astype(np.int64)}

    def _shape_sample(self, item: Item, rng: np.random.Generator) -> dict[str, Any]:
        pixels = read_rgb(item.picture)
        pixels = shapes.moved(pixels, rng) if self._learning else pixels
        shape, _ = shapes.decoded(pixels)
        sample = {"input": self._tensor(pixels.astype(np.float32)), "target": np.int64(item.label)}
        sample["style"] = style_of(shape)
        if self._kind.kind == "sketches":
            sample["sketch"] = sketching.sketched(shape, rng)
        return sample

    def _dressed_sample(self, item: Item, rng: np.random.Generator) -> dict[str, Any]:
        """A person in a garment to be put on again; another one where nothing is worn that could be."""
        for _ in range(_TRIES):
            labels, rgb, pose = self._person(item, rng)
            planes = redressing.conditions(rgb / np.float32(255), labels, pose, rng)
            if planes is not None:
                return {"input": self._tensor(rgb), "conditions": planes}
            item = self._items[int(rng.integers(len(self._items)))]
        raise InputError("Hardly anybody in the data wears a top, a jacket or a dress.", "Give other pictures.")

    def _person(self, item: Item, rng: np.random.Generator) -> tuple[Bytes, NDArray[np.float32], Pose]:
        assert item.target is not None
        assert item.pose is not None
        drawn, picture = read_labels(item.target, len(PARSED)), read_rgb(item.picture)
        pose = read_pose(item.pose, (picture.shape[1], picture.shape[0]))
        frame = (
            augmentation.person_drawn(drawn, *self._size, rng)
            if self._learning
            else augmentation.person_fitted(drawn, *self._size)
        )
        rgb = np.asarray(frame.warp(picture, "picture"), np.float32)
        rgb = augmentation.relit(rgb, rng) if self._learning else rgb
        points = (pose.points - 0.5) @ frame.matrix[:, :2].T + frame.matrix[:, 2] + 0.5
        return np.asarray(frame.warp(drawn, "labels"), np.uint8), rgb, Pose(points, pose.visibility, pose.score)

    def _mask_sample(
        self, item: Item, frame: augmentation.Frame2D, seen: NDArray[np.float32], rng: Any
    ) -> dict[str, Any]:
        drawn = None if item.target is None else read_mask(item.target)
        taught = self._taught(item)
        planes = {
            name: np.asarray(frame.warp(plane, "soft"), np.float32) / 255
            for name, plane in (("target", drawn), ("teacher", taught))
            if plane is not None
        }
        # A picture without a mask of its own is learnt from its teacher alone.
        planes.setdefault("target", planes.get("teacher", np.zeros(seen.shape[:2], np.float32)))
        planes.setdefault("teacher", planes["target"])
        if self._learning:
            seen, planes = self._changed(seen, planes, rng)
        return {"input": self._tensor(self._disturbed(seen, rng)), **{k: v[None] for k, v in planes.items()}}

    def _taught(self, item: Item) -> Bytes | None:
        if item.taught is not None:
            return read_mask(item.taught)
        return None if self._teacher is None else self._teacher(item.picture)

    def _changed(self, seen: NDArray[np.float32], planes: dict[str, NDArray[np.float32]], rng: Any) -> tuple[Any, Any]:
        chance = rng.random()
        if chance < _EMPTY:
            empty = np.zeros(seen.shape[:2], np.float32)
            return self._background(rng), dict.fromkeys(planes, empty)
        if chance < _EMPTY + _MOVED:
            background = self._background(rng)
            return augmentation.on_background(seen, planes["target"], background, rng), dict.fromkeys(
                planes, planes["target"]
            )
        return seen, planes

    def _background(self, rng: Any) -> NDArray[np.float32]:
        """A studio, or a part of another picture in which there is nothing to find."""
        if rng.random() < 0.5:
            return augmentation.studio(*self._size, rng)
        other = self._items[int(rng.integers(len(self._items)))]
        if other.target is None:
            return augmentation.studio(*self._size, rng)
        empty = _empty_part(read_rgb(other.picture), read_mask(other.target))
        if empty is None:
            return augmentation.studio(*self._size, rng)
        return np.asarray(augmentation.drawn(empty.shape[:2], *self._size, rng).warp(empty, "picture"), np.float32)

    def _disturbed(self, seen: NDArray[np.float32], rng: Any) -> NDArray[np.float32]:
        return augmentation.spoiled(augmentation.relit(seen, rng), rng) if self._learning else seen

    def _other(self, rng: Any) -> NDArray[np.float32]:
        rgb = read_rgb(self._others[int(rng.integers(len(self._others)))].picture)
        return np.asarray(augmentation.drawn(rgb.shape[:2], *self._size, rng).warp(rgb, "picture"), np.float32)

    def _tensor(self, rgb: NDArray[np.float32]) -> NDArray[np.float32]:
        return ((rgb - self._mean) / self._scale).transpose(2, 0, 1)


def _empty_part(rgb: Bytes, mask: Bytes) -> Bytes | None:
    """The largest of the four sides that the object leaves free, if it is a quarter of the picture or more."""
    rows, columns = np.nonzero(mask.max(axis=1) > 8)[0], np.nonzero(mask.max(axis=0) > 8)[0]
    if not len(rows) or not len(columns):
        return rgb
    sides = (
        rgb[: rows[0]],
        rgb[rows[-1] + 1 :],
        rgb[:, : columns[0]],
        rgb[:, columns[-1] + 1 :],
    )
    best = max(sides, key=lambda side: side.shape[0] * side.shape[1])
    return best if best.shape[0] * best.shape[1] * 4 >= rgb.shape[0] * rgb.shape[1] else None
