"""What may happen to a picture before a network learns from it: turned, mirrored, scaled, cropped, lit, spoiled.

Every function draws from the generator it is given and touches nothing else, so a sample is known by its seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Rng = np.random.Generator

PERSON_AIR: Final = 1.08  # how much taller than the person the crop is in which the program parses one
_INTERPOLATIONS: Final = {"picture": cv2.INTER_LINEAR, "soft": cv2.INTER_LINEAR, "labels": cv2.INTER_NEAREST}


@dataclass(frozen=True, slots=True)
class Frame2D:
    """A way to cut, turn, scale and mirror: 2 x 3, from pixels of the source to those of a result of height x width."""

    matrix: NDArray[np.float64]
    height: int
    width: int
    ended: bool = False

    def warp(self, plane: NDArray[np.generic], kind: str) -> NDArray[np.generic]:
        """`plane`, H x W or H x W x C, seen in this frame.

        Beyond the source its edge is mirrored; of a frame that is `ended`, drawn out, and labels are 0 there.

        Args:
            kind: ``picture``, ``soft`` (a mask) or ``labels`` (nearest neighbour).
        """
        return cv2.warpAffine(
            plane,
            self.matrix,
            (self.width, self.height),
            flags=_INTERPOLATIONS[kind],
            borderMode=self._border(kind),
        )

    def _border(self, kind: str) -> int:
        if not self.ended:
            return cv2.BORDER_REFLECT_101
        return cv2.BORDER_CONSTANT if kind == "labels" else cv2.BORDER_REPLICATE


def fitted(source: tuple[int, int], height: int, width: int) -> Frame2D:
    """The whole source (height, width), stretched: what happens to a picture that is judged rather than learnt from."""
    across, down = width / source[1], height / source[0]
    matrix = np.array([[across, 0, across / 2 - 0.5], [0, down, down / 2 - 0.5]])
    return Frame2D(matrix, height, width)


def drawn(source: tuple[int, int], height: int, width: int, rng: Rng) -> Frame2D:
    """A random part of the source: mirrored half of the time, a crop of 0.6 to all of it, sometimes turned a little."""
    rows, columns = source
    share = rng.uniform(0.6, 1.0) if rng.random() < 0.7 else 1.0
    stretch = np.exp(rng.uniform(-0.15, 0.15)) if share < 1 else 1.0
    crop_width, crop_height = columns * share * min(1, stretch), rows * share * min(1, 1 / stretch)
    centre = np.array(
        [
            rng.uniform(crop_width / 2, columns - crop_width / 2) - 0.5,
            rng.uniform(crop_height / 2, rows - crop_height / 2) - 0.5,
        ]
    )
    mirror = -1 if rng.random() < 0.5 else 1
    angle = np.deg2rad(rng.normal(0, 8)) if rng.random() < 0.3 else 0.0
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    linear = np.diag([mirror * width / crop_width, height / crop_height]) @ turn
    offset = np.array([width / 2 - 0.5, height / 2 - 0.5]) - linear @ centre
    return Frame2D(np.column_stack([linear, offset]), height, width)


def person_fitted(labels: Bytes, height: int, width: int) -> Frame2D:
    """The person as the program crops one: what is labelled, with a little air, in the proportions of the result."""
    left, top, right, bottom = _labelled(labels)
    tall = max(bottom - top, (right - left) * height / width) * PERSON_AIR
    return _about(((left + right) / 2, (top + bottom) / 2), width / height * tall, tall, height, width)


def person_drawn(labels: Bytes, height: int, width: int, rng: Rng) -> Frame2D:
    """A person cropped by chance: often from head to hip as in catalogues, near or far, aside, turned, mirrored."""
    left, top, right, bottom = _labelled(labels)
    person = bottom - top
    if rng.random() < 0.35:
        tall = person * rng.uniform(0.4, 0.75)
        start = top - person * rng.uniform(0, 0.08)
    else:
        tall = person * rng.uniform(0.85, 1.35)
        above = (tall - person) * rng.uniform(0.2, 0.8) if tall > person else rng.uniform(-0.15, 0.15) * person
        start = top - above
    wide = tall * width / height * rng.uniform(0.9, 1.1)
    centre = (left + right) / 2 + rng.uniform(-0.12, 0.12) * wide, start + tall / 2
    return _about(centre, wide, tall, height, width, np.deg2rad(rng.normal(0, 6)), rng.random() < 0.5)


def _labelled(labels: Bytes) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is not background; the whole map where there is nothing else."""
    rows, columns = np.nonzero(labels.any(axis=1))[0], np.nonzero(labels.any(axis=0))[0]
    if not len(rows):
        return 0.0, 0.0, float(labels.shape[1]), float(labels.shape[0])
    return float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)


def _about(
    centre: tuple[float, float],
    crop_width: float,
    crop_height: float,
    height: int,
    width: int,
    angle: float = 0.0,
    mirrored: bool = False,
) -> Frame2D:
    """A crop about `centre`, in pixels whose corner is (0, 0), turned by `angle` in radians."""
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    linear = np.diag([(-1 if mirrored else 1) * width / crop_width, height / crop_height]) @ turn
    offset = np.array([width / 2 - 0.5, height / 2 - 0.5]) - linear @ (np.array(centre) - 0.5)
    return Frame2D(np.column_stack([linear, offset]), height, width, ended=True)


def relit(rgb: Floats, rng: Rng) -> Floats:
    """Other light and colour: gamma, contrast, saturation, white balance, each within what photographs show.

    Args:
        rgb: H x W x 3, 0-255.
    """
    out = rgb
    if rng.random() < 0.8:
        out = 255 * np.power(np.clip(out / 255, 0, 1), np.float32(np.exp(rng.uniform(-0.4, 0.4))))
        mean = np.float32(out.mean())
        out = (out - mean) * np.float32(rng.uniform(0.75, 1.25)) + mean * np.float32(rng.uniform(0.85, 1.15))
    if rng.random() < 0.5:
        grey = out.mean(axis=2, keepdims=True)
        out = grey + (out - grey) * np.float32(rng.uniform(0, 1.5))
        out = out * rng.uniform(0.9, 1.1, 3).astype(np.float32)
    return np.clip(out, 0, 255).astype(np.float32)


def spoiled(rgb: Floats, rng: Rng) -> Floats:
    """What cameras and shops do to pictures: blur, noise, JPEG. H x W x 3, 0-255."""
    out = rgb
    if rng.random() < 0.2:
        out = cv2.GaussianBlur(out, (0, 0), float(rng.uniform(0.4, 1.4)))
    if rng.random() < 0.2:
        out = out + rng.normal(0, rng.uniform(2, 8), out.shape).astype(np.float32)
    if rng.random() < 0.25:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(30, 90))]
        done, code = cv2.imencode(".jpg", np.clip(out, 0, 255).astype(np.uint8), quality)
        out = cv2.imdecode(code, cv2.IMREAD_COLOR).astype(np.float32) if done else out
    return np.clip(out, 0, 255).astype(np.float32)


def studio(height: int, width: int, rng: Rng) -> Floats:
    """An empty studio: a colour with falling light and hardly any texture. H x W x 3, 0-255."""
    base = rng.uniform(30, 255) + rng.uniform(-25, 25, 3)
    down = np.linspace(-1, 1, height)[:, None, None] * rng.uniform(-35, 35)
    across = np.linspace(-1, 1, width)[None, :, None] * rng.uniform(-35, 35)
    coarse = rng.normal(0, rng.uniform(0, 10), (4, 4)).astype(np.float32)
    clouds = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)[..., None]
    return np.clip(base + down + across + clouds, 0, 255).astype(np.float32)


def on_background(rgb: Floats, mask: Floats, background: Floats, rng: Rng) -> Floats:
    """The object of a picture before another background, with a soft shadow half of the time.

    Args:
        rgb, background: H x W x 3, 0-255.
        mask: H x W, 0-1.
    """
    ground = background
    if rng.random() < 0.5:
        reach = rng.uniform(0.02, 0.08) * max(mask.shape)
        shift = np.array([[1, 0, rng.normal(0, reach)], [0, 1, abs(rng.normal(0, reach))]])
        shadow = cv2.GaussianBlur(cv2.warpAffine(mask, shift, mask.shape[::-1]), (0, 0), reach / 2)
        ground = ground * (1 - np.float32(rng.uniform(0.1, 0.5)) * shadow[..., None])
    # Inside the mask's soft edge the old background shows: half a pixel less hides most of it.
    held = np.clip(mask * 1.6 - 0.6, 0, 1)[..., None]
    return np.asarray(rgb * held + ground * (1 - held), np.float32)
