"""How much each class of a parser weighs, so that the mean overlap of the pictures that choose is greatest.

Run: python -m editor.training.balance CHECKPOINT --data DIR -o FILE    DIR: what `editor.training.people` wrote

A training with weighted classes tells rare ones too often. A number is added to each class's logit, found by trying
steps up and down, one class after the other, on the part that chooses, seen as the program sees it: cropped by the
pose, held to it, asked twice. The numbers go into the last layer; nothing is learnt, and nothing is seen of the part
that judges.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from editor.dataloader.network_tensor import prepare
from editor.model.frame import Frame
from editor.model.person_labels import PARSED
from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.people.landmarks import poses
from editor.redactor.people.parsing import SHAPE, agreed, held, person_crop, told_of
from editor.training import checkpoint
from editor.training.data.folders import Item, read_folder
from editor.training.data.reading import read_labels, read_rgb
from editor.training.data.split import split
from editor.training.record import input_spec
from editor.training.trainee import Trainee

Floats = NDArray[np.float32]
Labels = NDArray[np.uint8]

_EVERY: Final = 5  # pixel that counts
_STEPS: Final = (0.6, 0.3)
_MOST: Final = 1.8
_LEAST_GAIN: Final = 2e-4


class Learnt:
    """A network in training, asked as the program asks one (`editor.redactor.people.detector.Telling`)."""

    def __init__(self, network: Trainee) -> None:
        self._deployed, self._spec = network.deployed().eval(), input_spec(network)

    def told(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Any:
        tensor, _ = prepare(frame, self._spec)
        with torch.no_grad():
            return self._deployed(torch.from_numpy(tensor))[0].numpy()

    def identity(self, role: str, quality: str) -> str:
        return ""


def mean_overlap(shares: Floats, wanted: Labels, weights: NDArray[np.float64]) -> float:
    """Mean intersection over union of the likeliest classes, shares times exp(`weights`).

    Args:
        shares: classes x N.
        wanted: N class numbers.
    """
    count = len(shares)
    told = (shares * np.exp(weights, dtype=np.float32)[:, None]).argmax(axis=0)
    pairs = np.bincount(wanted.astype(np.int64) * count + told, minlength=count**2).reshape(count, count)
    common = np.diag(pairs)
    either = pairs.sum(axis=0) + pairs.sum(axis=1) - common
    return float((common / np.maximum(either, 1))[either > 0].mean())


def balanced(shares: Floats, wanted: Labels) -> NDArray[np.float64]:
    """What to add to each class's logit; arguments as of `mean_overlap`."""
    weights = np.zeros(len(shares))
    best = mean_overlap(shares, wanted, weights)
    for step in _STEPS:
        for number in range(len(shares)):
            for direction in (step, -step):
                while abs(weights[number] + direction) <= _MOST:
                    tried = weights.copy()
                    tried[number] += direction
                    found = mean_overlap(shares, wanted, tried)
                    if found <= best + _LEAST_GAIN:
                        break
                    best, weights = found, tried
    return weights


def _seen(item: Item, network: Learnt, people: NetworkPool) -> tuple[Floats, Labels] | None:
    """Shares and classes of some of the pixels of a person's crop; None where nobody is found."""
    assert item.target is not None
    frame = Frame(read_rgb(item.picture))
    found = poses(people, frame)
    if not found:
        return None
    crop = person_crop(found[0], *frame.size)
    shares = agreed(held(told_of(network, crop.sampled(frame, ended=True)), crop, found[0]))
    centres = crop.matrix.copy()
    centres[:, 2] += centres[:, :2] @ (0.5, 0.5) - 0.5
    flags = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    wanted = cv2.warpAffine(read_labels(item.target, len(PARSED)), centres, SHAPE[::-1], flags=flags)
    return shares.reshape(len(PARSED), -1)[:, ::_EVERY], np.asarray(wanted.ravel()[::_EVERY], np.uint8)


def _main() -> None:
    given = argparse.ArgumentParser(prog="python -m editor.training.balance", description="Balance a parser's classes.")
    given.add_argument("checkpoint", type=Path, metavar="CHECKPOINT", help="best.pt of a run")
    given.add_argument("--data", type=Path, required=True, metavar="DIR", help="the set it learned from")
    given.add_argument("-o", "--out", type=Path, required=True, metavar="FILE", help="the balanced checkpoint")
    arguments = given.parse_args()
    state = checkpoint.load(arguments.checkpoint)
    network = Learnt(checkpoint.restored(arguments.checkpoint))
    people = NetworkPool(Catalog(models_folder(), added_models_folder()), "cpu")
    items = split(read_folder(arguments.data, "labels").items)["val"]
    pairs = [pair for item in items if (pair := _seen(item, network, people)) is not None]
    shares, wanted = np.concatenate([pair[0] for pair in pairs], axis=1), np.concatenate([pair[1] for pair in pairs])
    weights = balanced(shares, wanted)
    for kept in (state.model, state.ema):
        kept["last.bias"] = kept["last.bias"] + torch.from_numpy(weights).float()
    checkpoint.save(arguments.out, state)
    before, after = (mean_overlap(shares, wanted, one) for one in (np.zeros(len(PARSED)), weights))
    print(f"mean overlap of {len(pairs)} pictures {before:.4f} -> {after:.4f}")


if __name__ == "__main__":
    _main()
