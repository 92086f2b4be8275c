"""A tile of a picture becomes the tensor that an enlarging network takes, and what it gives becomes a tile again."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import InputSpec, OutputSpec
from editor.dataloader.network_tensor import Floats
from editor.errors import NetworkError


def tensor_of_tile(tile: Floats, spec: InputSpec) -> Floats:
    """What the network takes for a tile; it is not resized, and `spec.width` and `height` do not matter.

    Args:
        tile: h x w x 3 float32, 0-1, in whatever space the picture is encoded: these networks learned from sRGB, and
            every usual profile has a curve near that of sRGB.

    Returns:
        float32 of N x C x H x W or N x H x W x C, as `spec.layout` says, contiguous.
    """
    ordered = tile if spec.colour_order == "RGB" else tile[..., ::-1]
    values = (ordered * np.float32(255) - np.asarray(spec.mean, np.float32)) / np.asarray(spec.scale, np.float32)
    return np.ascontiguousarray(values[None] if spec.layout == "NHWC" else values.transpose(2, 0, 1)[None])


def seen_picture(tensor: Floats, spec: InputSpec) -> Floats:
    """h x w x 3 float32, 0-1: the picture that `network_tensor.prepare` made a tensor of, at the network's size."""
    values = tensor[0] if spec.layout == "NHWC" else tensor[0].transpose(1, 2, 0)
    values = values * np.asarray(spec.scale, np.float32) + np.asarray(spec.mean, np.float32)
    ordered = values if spec.colour_order == "RGB" else values[..., ::-1]
    return np.ascontiguousarray(np.clip(ordered / np.float32(255), 0, 1))


def picture_of_tile(output: NDArray[Any], taken: InputSpec, given: OutputSpec, size: tuple[int, int]) -> Floats:
    """The enlarged tile that a network's output stands for.

    Args:
        output: what the session gave.
        size: height and width of the tile that went in.

    Returns:
        h x w x 3 float32, 0-1, `given.enlarges` times the size.

    Raises:
        NetworkError: the output has another shape.
    """
    height, width = (side * given.enlarges for side in size)
    wanted = (1, height, width, 3) if taken.layout == "NHWC" else (1, 3, height, width)
    if output.shape != wanted:
        raise NetworkError(
            "The network gives {found}, but {wanted} was expected.",
            "Correct the record.",
            found=" x ".join(map(str, output.shape)) or "a number",
            wanted=" x ".join(map(str, wanted)),
        )
    values = output[0] if taken.layout == "NHWC" else output[0].transpose(1, 2, 0)
    if taken.colour_order == "BGR":
        values = values[..., ::-1]
    values = (values.astype(np.float32) - np.float32(given.minimum)) / np.float32(given.maximum - given.minimum)
    # A NaN would travel into the picture; a network that breaks down gives black.
    return np.ascontiguousarray(np.clip(np.nan_to_num(values, nan=0.0), 0, 1))
