"""A trained refiner at work on somebody who was just dressed: what it makes, added where it may act."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from editor.model.pose import Pose
from editor.redactor.people.guard import guarded
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.person import Person
from editor.redactor.tryon.removal import labelled
from editor.training import checkpoint
from editor.training.data.augmentation import Frame2D, person_fitted
from editor.training.data.redressing import ACTING, asked, region_of
from editor.training.networks.refiner import Refiner

Floats = NDArray[np.float32]

_FILLED: Final = 255  # in `Person.turn`


class Refining:
    """Asks the network as it was asked when it learned.

    Args:
        network: `Refiner.deployed`.
        strength: 0-1: how much of what it makes is taken.
    """

    def __init__(self, network: nn.Module, strength: float = 1.0) -> None:
        self._network, self._strength = network.eval(), strength

    @staticmethod
    def of(file: Path) -> Refining:
        """The averaged network of a checkpoint. Errors as in `checkpoint.restored`."""
        return Refining(checkpoint.restored(file).deployed())

    def refined(self, before: Person, after: Person) -> Person:
        """Somebody dressed, with the network's word on rims, seams and fillings; all else as it was.

        What is added is a difference at the network's size, made larger: grain and texture stay.

        Args:
            before: without the garment.
            after: with it, put on last.
        """
        frame = person_fitted(after.labels, *Refiner.size)
        labels = np.asarray(frame.warp(after.labels, "labels"), np.uint8)
        points = (after.pose.points - 0.5) @ frame.matrix[:, :2].T + frame.matrix[:, 2] + 0.5
        pose = Pose(points, after.pose.visibility, after.pose.score)
        body = Body(pose, labels, labels > 0)
        over = guarded(pose, labels) | labelled(labels, "hair", "hat", "bag")
        cloth = (after.turn == after.count).astype(np.float32)
        alpha = _seen(cloth, frame) * ~over
        hidden = region_of(body, _seen(after.concerned.astype(np.float32), frame) > 0.5) & ~over
        picture, dressed = _seen(before.rgb, frame), _seen(after.rgb, frame)
        planes = asked(picture, dressed, alpha, hidden, body)
        with torch.inference_mode():
            made = self._network(torch.from_numpy(planes)[None])[0].numpy().transpose(1, 2, 0)
        acting = planes[ACTING][0] * np.maximum(alpha, _seen((after.turn == _FILLED).astype(np.float32), frame))
        difference = ((made + 1) / 2 - dressed) * (self._strength * acting)[..., None]
        back = cv2.warpAffine(
            difference.astype(np.float32),
            frame.matrix,
            after.shape[::-1],
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        )
        changed = (after.mask > 0) & ~after.guard
        return after.with_(rgb=np.where(changed[..., None], np.clip(after.rgb + back, 0, 1), after.rgb))


def _seen(plane: Floats, frame: Frame2D) -> Floats:
    scale = float(np.sqrt(abs(np.linalg.det(frame.matrix[:, :2]))))
    soft = cv2.GaussianBlur(plane, (0, 0), 0.45 / scale) if scale < 0.9 else plane
    return np.asarray(frame.warp(np.asarray(soft), "picture"), np.float32)
