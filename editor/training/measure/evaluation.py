"""What a network reaches on a set of pictures whose right result is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.errors import EditorError, InputError
from editor.model.frame import Frame, to_depth
from editor.redactor.networks.fit import mask_of, remade, shares_of
from editor.training.data.folders import Item
from editor.training.data.reading import read_mask, read_rgb
from editor.training.measure.classes import ClassScores
from editor.training.measure.masks import MaskScores
from editor.training.measure.pictures import Features, PictureScores
from editor.training.measure.subjects import Subject
from editor.training.measure.ways import WAYS
from editor.training.measure.worst import Worst

Bytes = NDArray[np.uint8]
OnPicture = Callable[[Item, EditorError | None], None]


@dataclass(slots=True)
class Evaluation:
    """What one network reached in one way of making masks.

    Attributes:
        network: its name.
        way: one of `WAYS`; empty for all but masks.
        scores: means of pictures and figures of the set.
        worst: the pictures furthest from what they should be.
        rows: each picture's name and figures, in order.
    """

    network: str
    way: str
    scores: MaskScores | PictureScores | ClassScores
    worst: Worst
    rows: list[tuple[str, Mapping[str, float]]] = field(default_factory=list)

    def add(self, item: Item, figures: Mapping[str, float], pictures: Sequence[Bytes]) -> None:
        """Note what was reached on an item, and the pictures that explain it."""
        self.rows.append((item.picture.stem, figures))
        self.worst.add(item.picture.stem, figures, pictures)


def evaluate_masks(
    network: Subject, items: Sequence[Item], ways: Sequence[str], on_picture: OnPicture, threads: int = 0
) -> list[Evaluation]:
    """Run a network over pictures with masks, once each, and judge the mask in each of `ways` at 8 bits and full size.

    Args:
        network: one that gives masks.
        items: with a mask each.
        ways: keys of `WAYS`.
        on_picture: told of each picture; one that cannot be read is left out.

    Raises:
        InputError: no picture could be compared.
    """
    spec, session = network.output, network.open(threads)
    scores = {way: MaskScores() for way in ways}
    found = {way: Evaluation(network.name, way, scores[way], Worst("MAE", lower=True)) for way in ways}

    def judge(item: Item) -> None:
        frame, truth = Frame(read_rgb(item.picture)), read_truth(item)
        mask = mask_of(session, network.input, spec, frame)
        for way in ways:
            result = to_depth(WAYS[way](mask, frame), "uint8")
            shown = frame.rgb, truth, result, _difference(result, truth)
            found[way].add(item, scores[way].add(result, truth), shown)

    _over(items, judge, on_picture)
    return list(found.values())


def evaluate_pictures(
    network: Subject, items: Sequence[Item], features: Features | None, on_picture: OnPicture, threads: int = 0
) -> list[Evaluation]:
    """Run a network over pairs of pictures and judge what it gives, at its own size and 8 bits.

    Args:
        network: one that gives pictures.
        items: with a target each.
        features: for the Frechet distance; see `PictureScores`.
        on_picture: as in `evaluate_masks`.

    Raises:
        InputError: no picture could be compared.
    """
    session = network.open(threads)
    scores = PictureScores(features)
    found = Evaluation(network.name, "", scores, Worst("PSNR dB", lower=False))
    size = network.input.width, network.input.height

    def judge(item: Item) -> None:
        assert item.target is not None
        given, wanted = (_sized(read_rgb(path), size) for path in (item.picture, item.target))
        _, made = remade(session, network.input, network.output, Frame(given))
        result = to_depth(made, "uint8")
        found.add(item, scores.add(result, wanted), (given, wanted, result, _difference(result, wanted)))

    _over(items, judge, on_picture)
    return [found]


def evaluate_classes(
    network: Subject, items: Sequence[Item], on_picture: OnPicture, threads: int = 0
) -> list[Evaluation]:
    """Run a network over pictures whose kind is known, and count what it takes for what.

    Args:
        network: one that tells kinds.
        items: whose `label` is the number of a kind of the network.
        on_picture, threads: as in `evaluate_masks`.

    Raises:
        InputError: no picture could be compared.
    """
    spec, session = network.output, network.open(threads)
    scores = ClassScores(spec.classes, spec.groups)
    found = Evaluation(network.name, "", scores, Worst("cross-entropy", lower=True))

    def judge(item: Item) -> None:
        frame = Frame(read_rgb(item.picture))
        found.add(item, scores.add(shares_of(session, network.input, spec, frame), item.label), (frame.rgb,))

    _over(items, judge, on_picture)
    return [found]


def read_truth(item: Item) -> Bytes:
    """The mask drawn by hand of an item, H x W, 0-255.

    Raises:
        InputError: there is none, it cannot be read, or it is no mask: its brightest value is that of a class number.
    """
    if item.target is None:
        raise InputError("{name} has no mask to compare with.", "Put one beside it.", name=item.picture.name)
    mask = read_mask(item.target)
    if 0 < mask.max() < 128:
        raise InputError(
            "{name} is no mask: its brightest value is {value} of 255.",
            "Give masks that are white where the object is.",
            name=item.target.name,
            value=int(mask.max()),
        )
    return mask


def _over(items: Sequence[Item], judge: Callable[[Item], None], on_picture: OnPicture) -> None:
    judged = 0
    for item in items:
        try:
            judge(item)
        except EditorError as error:
            on_picture(item, error)
        else:
            judged += 1
            on_picture(item, None)
    if not judged:
        raise InputError("No picture could be compared.", "Look at the messages above.")


def _sized(rgb: Bytes, size: tuple[int, int]) -> Bytes:
    shrinks = size[0] <= rgb.shape[1] and size[1] <= rgb.shape[0]
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR), np.uint8)


def _difference(result: Bytes, truth: Bytes) -> Bytes:
    """Of masks: red where there is too much, blue where there is too little. Of pictures: the distance, four times."""
    apart = result.astype(np.int16) - truth
    if result.ndim == 3:
        return np.clip(np.abs(apart) * 4, 0, 255).astype(np.uint8)
    ground = truth // 4 + 64
    planes = (ground + np.maximum(apart, 0), ground - np.abs(apart) // 4, ground + np.maximum(-apart, 0))
    return np.clip(np.stack(planes, axis=-1), 0, 255).astype(np.uint8)
