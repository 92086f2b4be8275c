"""Pictures, masks and label maps of a data set as they lie on the disk; without torch, whose import takes seconds."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError

Bytes = NDArray[np.uint8]


def read_rgb(path: Path) -> Bytes:
    """H x W x 3 of a picture of a data set; data sets are plain: no profile, no orientation."""
    bgr = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if bgr is None:
        raise InputError("{name} is not a picture that can be read.", "Take it out, or replace it.", name=path.name)
    return np.ascontiguousarray(bgr[..., ::-1])


def read_mask(path: Path) -> Bytes:
    """H x W, 0-255, of a mask of 8 or 16 bits."""
    mask = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_ANYDEPTH)
    if mask is None:
        raise InputError("{name} is not a mask that can be read.", "Take it out, or replace it.", name=path.name)
    return np.asarray(mask if mask.dtype == np.uint8 else np.rint(mask / 257.0), np.uint8)


def read_labels(path: Path, classes: int) -> Bytes:
    """H x W of class numbers below `classes`."""
    from PIL import Image

    try:
        with Image.open(path) as picture:  # a palette's indices are the classes, which OpenCV would turn into colours
            labels = np.asarray(picture)
    except OSError as error:
        raise InputError("{name} is not a label map.", "Take it out, or replace it.", name=path.name) from error
    if labels.ndim != 2 or labels.max(initial=0) >= classes:
        raise InputError(
            "{name} holds classes beyond the network's {count}.", "Merge them first.", name=path.name, count=classes
        )
    return labels.astype(np.uint8)
