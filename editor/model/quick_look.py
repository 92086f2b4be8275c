"""A small picture of a file, quickly: for tiles of lists with thousands of files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from editor.errors import InputError
from editor.model.codecs.formats import kind_of
from editor.model.codecs.opening import damaged
from editor.model.codecs.vips import library
from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage
from editor.model.picture_file import DEFAULT_LIMITS, Limits, bytes_of

_SHRUNK_WHILE_READ = ("PNG", "JPEG", "WebP", "TIFF", "GIF", "AVIF")


def quick_look(path: Path, side: int, limits: Limits = DEFAULT_LIMITS) -> Frame:
    """The picture in a file, upright, 8 bit sRGB, within `side` x `side` pixels, never enlarged.

    JPEG and WebP are shrunk while they are decoded, so a picture of 24 megapixels takes hundredths of a second. What is
    damaged is shown as far as it goes; only `InputImage` judges a file.

    Raises:
        InputError: it cannot be read, or is no picture at all.
    """
    data = bytes_of(path, limits)
    vips = library()
    how = {"height": side, "size": "down", "output_profile": "srgb"}
    try:
        if kind_of(data, path.suffix.lower()) in _SHRUNK_WHILE_READ:
            made = vips.Image.thumbnail_buffer(data, side, **how)
        else:
            made = _whole(InputImage.read(path, limits).frame).thumbnail_image(side, **how)
        return _frame(made)
    except InputError:
        raise
    except (vips.Error, UnicodeDecodeError, MemoryError):
        raise damaged(path.name) from None


def _whole(frame: Frame) -> Any:
    planes = [to_depth(frame.rgb, "uint8")]
    if frame.alpha is not None:
        planes.append(to_depth(frame.alpha, "uint8")[..., None])
    image = library().Image.new_from_array(np.concatenate(planes, axis=2), interpretation="srgb").copy()
    if frame.icc:
        image.set_type(library().GValue.blob_type, "icc-profile-data", frame.icc)
    return image


def _frame(image: Any) -> Frame:
    if image.interpretation != "srgb":
        image = image.colourspace("srgb")
    pixels = np.asarray(image.cast("uchar").numpy()).reshape(image.height, image.width, image.bands)
    if pixels.shape[2] < 3:
        pixels = np.concatenate([np.repeat(pixels[..., :1], 3, axis=2), pixels[..., 1:]], axis=2)
    alpha = np.ascontiguousarray(pixels[..., 3]) if pixels.shape[2] > 3 else None
    return Frame(np.ascontiguousarray(pixels[..., :3]), alpha)
