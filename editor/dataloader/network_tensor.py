"""A picture becomes the tensor that a network takes, and what it gives becomes a mask: one pair for every network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import InputSpec, OutputSpec
from editor.errors import NetworkError
from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the picture lies in the network's input, in pixels of the network.

    Attributes:
        left, top, width, height: the rectangle that the picture fills.
        layout: layout of the network's tensors.
        network_width, network_height: the size of the whole input.
    """

    left: int
    top: int
    width: int
    height: int
    layout: str
    network_width: int
    network_height: int


def prepare(frame: Frame, spec: InputSpec) -> tuple[Floats, Placement]:
    """The tensor of `frame` and where the picture lies in it.

    The picture is scaled first and converted afterwards, so that a large one costs little. Transparent parts are laid
    over the network's mean colour: what lies beneath full transparency is arbitrary and must not be seen.

    Args:
        frame: any depth and profile.
        spec: what the network takes.

    Returns:
        float32 of shape ``spec.shape``, contiguous, and the placement that `restore` needs.
    """
    placement = _place(frame, spec)
    small = _scaled(frame, placement.width, placement.height)
    small = small.with_(rgb=ColourProfile.parse(small.icc).to_srgb(small.rgb))
    canvas = np.zeros((3, spec.height, spec.width), np.float32)
    rows, columns = _window(placement)
    for channel, (mean, scale) in enumerate(zip(spec.mean, spec.scale, strict=True)):
        seen = channel if spec.colour_order == "RGB" else 2 - channel
        canvas[channel, rows, columns] = _normalised(small, seen, np.float32(mean), np.float32(scale))
    tensor = canvas if spec.layout == "NCHW" else np.ascontiguousarray(canvas.transpose(1, 2, 0))
    return tensor[None], placement


def restore(output: NDArray[Any], spec: OutputSpec, placement: Placement) -> Floats:
    """The mask that a network's output stands for.

    Args:
        output: what the session gave: N x C x H x W, N x H x W x C, N x H x W or H x W.
        spec: how to read it.
        placement: from `prepare`.

    Returns:
        h x w float32, 0-1, of the picture alone (padding removed), at the network's scale.

    Raises:
        NetworkError: the output has a shape that is not a mask's, or lacks the channel.
    """
    planes = _planes(output, placement.layout)
    if spec.channel >= planes.shape[0]:
        raise NetworkError(
            "The network gives {found} channels, its record reads number {wanted}.",
            "Correct the record.",
            found=planes.shape[0],
            wanted=spec.channel,
        )
    plane = _activated(planes, spec)
    mask = (plane - np.float32(spec.minimum)) / np.float32(spec.maximum - spec.minimum)
    # A NaN would travel through every later step; a network that breaks down has found nothing.
    mask = np.clip(np.nan_to_num(mask, nan=0.0), 0, 1)
    if spec.inverted:
        mask = 1 - mask
    rows, columns = _window(_rescaled(placement, mask.shape))
    return np.ascontiguousarray(mask[rows, columns], np.float32)


def _place(frame: Frame, spec: InputSpec) -> Placement:
    width, height = spec.width, spec.height
    if spec.fit == "letterbox":
        ratio = min(spec.width / frame.width, spec.height / frame.height)
        width, height = max(1, round(frame.width * ratio)), max(1, round(frame.height * ratio))
    left, top = (spec.width - width) // 2, (spec.height - height) // 2
    return Placement(left, top, width, height, spec.layout, spec.width, spec.height)


def _scaled(frame: Frame, width: int, height: int) -> Frame:
    alpha = None if frame.alpha is None else _resize(frame.alpha, width, height)
    return Frame(_resize(frame.rgb, width, height), alpha, frame.icc)


def _resize(pixels: NDArray[Any], width: int, height: int) -> NDArray[Any]:
    import cv2

    # INTER_AREA averages only where both sides shrink; a panorama onto a square shrinks one and grows the other.
    shrunk = min(width, pixels.shape[1]), min(height, pixels.shape[0])
    if shrunk != (pixels.shape[1], pixels.shape[0]):
        pixels = cv2.resize(pixels, shrunk, interpolation=cv2.INTER_AREA)
    if shrunk != (width, height):
        pixels = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_LINEAR)
    return pixels


def _normalised(frame: Frame, channel: int, mean: np.float32, scale: np.float32) -> Floats:
    """One channel as the network takes it, on the scale of bytes, over its mean."""
    import cv2

    plane = np.asarray(cv2.extractChannel(frame.rgb, channel))
    if plane.dtype == np.uint8 and frame.alpha is None:
        # There are 256 values, whatever the number of pixels.
        return np.asarray(cv2.LUT(plane, (np.arange(256, dtype=np.float32) - mean) / scale))
    values = plane.astype(np.float32) * np.float32(255 / frame.white)
    if plane.dtype == np.float32:
        values = np.clip(np.nan_to_num(values), 0, 255)
    if frame.alpha is not None:
        share = frame.alpha.astype(np.float32) / np.float32(frame.white)
        values = values * share + mean * (1 - share)
    return (values - mean) / scale


def _planes(output: NDArray[Any], layout: str) -> Floats:
    planes = np.asarray(output, np.float32)
    if planes.ndim == 4 and planes.shape[0] == 1:
        planes = planes[0] if layout == "NCHW" else planes[0].transpose(2, 0, 1)
    elif planes.ndim == 2:
        planes = planes[None]
    if planes.ndim != 3 or 0 in planes.shape:
        raise NetworkError(
            "The network gives a tensor of shape {shape}, which is not a mask.",
            "Choose another output in its record.",
            shape=" x ".join(map(str, output.shape)),
        )
    return planes


def _activated(planes: Floats, spec: OutputSpec) -> Floats:
    if spec.activation == "softmax":
        odds = np.exp(planes - planes.max(axis=0))
        return np.asarray(odds[spec.channel] / odds.sum(axis=0), np.float32)
    plane = planes[spec.channel]
    if spec.activation == "sigmoid":
        # tanh form: exp overflows for strong logits.
        return np.asarray(0.5 + 0.5 * np.tanh(0.5 * plane), np.float32)
    return np.asarray(plane, np.float32)


def _rescaled(placement: Placement, shape: tuple[int, ...]) -> Placement:
    # Some networks give their mask at a fraction of the input's size.
    across, down = shape[1] / placement.network_width, shape[0] / placement.network_height
    left, top = round(placement.left * across), round(placement.top * down)
    width, height = max(1, round(placement.width * across)), max(1, round(placement.height * down))
    return Placement(left, top, width, height, placement.layout, shape[1], shape[0])


def _window(placement: Placement) -> tuple[slice, slice]:
    return (
        slice(placement.top, placement.top + placement.height),
        slice(placement.left, placement.left + placement.width),
    )
