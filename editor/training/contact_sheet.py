"""Pictures, what a network makes of them and what was wanted, side by side."""

from __future__ import annotations

import colorsys
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from editor.training.trainee import Batch, Trainee

_WIDTH = 192  # of a picture on the sheet


def contact_sheet(network: Trainee, batch: Batch) -> NDArray[np.uint8]:
    """A row for each picture of `batch`: input and what `Trainee.shown` gives. uint8, H x W x 3."""
    with torch.no_grad():
        shown = network.eval().shown(batch)
    columns = [_picture(network, batch["input"])]
    columns += [_shown(network, plane) for plane in shown if _is_plane(plane)]
    rows = [np.concatenate([_small(column[index]) for column in columns], axis=1) for index in range(len(columns[0]))]
    return np.concatenate(rows, axis=0)


def _is_plane(value: Any) -> bool:
    return isinstance(value, Tensor) and value.ndim >= 3 and min(value.shape[-2:]) > 4


def _picture(network: Trainee, tensor: Tensor) -> NDArray[np.uint8]:
    rgb = tensor.detach().float().cpu().numpy().transpose(0, 2, 3, 1)
    rgb = rgb * np.array(network.scale, np.float32) + np.array(network.mean, np.float32)
    return np.clip(rgb, 0, 255).astype(np.uint8)


def _shown(network: Trainee, plane: Tensor) -> NDArray[np.uint8]:
    plane = plane.detach().float().cpu()
    if plane.ndim == 4 and plane.shape[1] == 3:
        return _picture(network, plane)
    if network.kind == "labels":
        labels = plane if plane.ndim == 3 else plane.argmax(dim=1)
        return _colours(network.classes)[labels.numpy().astype(np.int64)]
    grey = (plane[:, 0].clamp(0, 1) * 255).numpy().astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=-1)


def _colours(count: int) -> NDArray[np.uint8]:
    """A colour a class; the first, background, is black."""
    hues = [colorsys.hsv_to_rgb(index * 0.618 % 1, 0.7, 0.95) for index in range(1, max(count, 2))]
    return np.array([(0, 0, 0), *((255 * r, 255 * g, 255 * b) for r, g, b in hues)], np.uint8)


def _small(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    import cv2

    height = max(1, round(rgb.shape[0] * _WIDTH / rgb.shape[1]))
    return np.asarray(cv2.resize(rgb, (_WIDTH, height), interpolation=cv2.INTER_AREA), np.uint8)
