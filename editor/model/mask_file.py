"""Masks as files, and as text in a document."""

from __future__ import annotations

import base64
import binascii
import math
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.frame import Frame, to_depth

LARGEST: Final = 12_000_000  # pixels of a kept mask: as many as a solved matte has at most
_LONGEST: Final = 24_000_000  # characters
_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)  # of red, green and blue in a mask of colours

Mask = NDArray[np.uint8]


def mask_of(frame: Frame) -> Mask:
    """The mask that a picture is: its alpha where parts of it are transparent, its lightness otherwise."""
    if frame.alpha is not None and int(frame.alpha.min()) < frame.white:
        return to_depth(frame.alpha, "uint8")
    grey = to_depth(frame.rgb, "float32") @ np.array(_WEIGHTS, np.float32)
    return to_depth(np.asarray(grey, np.float32), "uint8")


def to_bytes(mask: NDArray[Any]) -> bytes:
    """A mask (h x w, any depth of `Frame`) as an 8-bit grey PNG."""
    import cv2

    return cv2.imencode(".png", to_depth(mask, "uint8"))[1].tobytes()


def to_text(mask: NDArray[Any]) -> str:
    """As `to_bytes`, in base64, with at most `LARGEST` pixels."""
    import cv2

    shrink = math.sqrt(mask.size / LARGEST)
    if shrink > 1:
        size = round(mask.shape[1] / shrink), round(mask.shape[0] / shrink)
        mask = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA))
    return base64.b64encode(to_bytes(mask)).decode()


def of_text(text: object) -> Mask:
    """The mask that `to_text` wrote.

    Raises:
        ValueError: it is something else.
    """
    import cv2

    if not isinstance(text, str) or len(text) > _LONGEST:
        raise ValueError("not a mask")
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("not a mask") from error
    if data[:8] != b"\x89PNG\r\n\x1a\n" or len(data) < 33:
        raise ValueError("not a mask")
    width, height = (int.from_bytes(data[start : start + 4], "big") for start in (16, 20))
    if not 0 < width * height <= LARGEST:
        raise ValueError("not a mask")
    mask = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
    if mask is None:
        raise ValueError("not a mask")
    return np.asarray(mask, np.uint8)


def read_mask(path: Path) -> str:
    """A mask file, or a picture with transparent parts, as text for a document.

    Raises:
        InputError: it cannot be read, or says nothing: it is all of one tone.
    """
    from editor.model.input_image import InputImage

    mask = mask_of(InputImage.read(path).frame)
    if int(mask.min()) == int(mask.max()):
        raise InputError(
            "{name} holds no mask: it is the same everywhere.",
            "Give a black and white picture, or one with transparent parts.",
            name=path.name,
        )
    return to_text(mask)
