"""Pictures with masks drawn by hand, and what spoils them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.frame import Frame

_PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp")


@dataclass(frozen=True, slots=True)
class Pair:
    """A picture and the mask drawn by hand.

    Attributes:
        name: of the set and the picture: ``saliency_val/0001``.
        above: values of the mask above this are object.
    """

    name: str
    picture: Path
    drawn: Path
    above: int = 127

    def frame(self) -> Frame:
        """The picture, 8 bit."""
        import cv2

        pixels = cv2.imread(str(self.picture), cv2.IMREAD_COLOR)
        if pixels is None:
            raise InputError("{name} cannot be read.", "Take it out of the folder.", name=self.picture.name)
        return Frame(np.ascontiguousarray(pixels[..., ::-1]))

    def truth(self, size: tuple[int, int]) -> NDArray[np.bool_]:
        """H x W: where the object is.

        Raises:
            InputError: the mask cannot be read, or is not of the picture's `size` (width, height).
        """
        import cv2

        mask = cv2.imread(str(self.drawn), cv2.IMREAD_GRAYSCALE)
        if mask is None or mask.shape != size[::-1]:
            raise InputError(
                "{name} is no mask of its picture's size.", "Mend it or take both away.", name=self.drawn.name
            )
        return np.asarray(mask > self.above)


def pairs(folder: Path) -> list[Pair]:
    """The pictures of `folder`/images that have a mask in `folder`/masks, by name.

    Raises:
        InputError: there are none.
    """
    masks = {path.stem: path for path in sorted((folder / "masks").glob("*.png"))}
    pictures = sorted(path for path in (folder / "images").glob("*") if path.suffix.lower() in _PICTURES)
    found = [Pair(f"{folder.name}/{path.stem}", path, masks[path.stem]) for path in pictures if path.stem in masks]
    if not found:
        raise InputError("{folder} has no pictures with masks.", "It needs images/ and masks/.", folder=folder)
    return found


def people(folder: Path) -> list[Pair]:
    """Pictures of people with labels of what they wear: whatever has a label is object."""
    labels = {path.stem: path for path in sorted((folder / "labels").glob("*.png"))}
    pictures = sorted(path for path in (folder / "images").glob("*") if path.suffix.lower() in _PICTURES)
    return [Pair(f"{folder.name}/{path.stem}", path, labels[path.stem], 0) for path in pictures if path.stem in labels]


def last_by_content(all_pairs: Sequence[Pair], count: int) -> list[Pair]:
    """The `count` pictures whose sha256 is highest: a choice without luck, at the end that no training takes."""
    return sorted(all_pairs, key=lambda pair: hashlib.sha256(pair.picture.read_bytes()).hexdigest())[-count:]


def _seeded(frame: Frame) -> np.random.Generator:
    return np.random.default_rng(int.from_bytes(hashlib.sha256(frame.rgb.tobytes()).digest()[:8], "big"))


def dark(frame: Frame) -> Frame:
    """Three stops less light, with the noise that a sensor then shows."""
    linear = (frame.rgb / 255.0) ** 2.2 / 8
    noisy = linear + _seeded(frame).normal(0, 0.004, linear.shape)
    return frame.with_(rgb=np.asarray(np.rint(np.clip(noisy, 0, 1) ** (1 / 2.2) * 255), np.uint8))


def blurred(frame: Frame) -> Frame:
    """Out of focus: a Gaussian of 1 % of the longer side."""
    import cv2

    return frame.with_(rgb=np.asarray(cv2.GaussianBlur(frame.rgb, (0, 0), max(frame.size) / 100)))


def noisy(frame: Frame) -> Frame:
    """Noise of 10 % of full intensity."""
    grain = _seeded(frame).normal(0, 25.5, frame.rgb.shape)
    return frame.with_(rgb=np.asarray(np.rint(np.clip(frame.rgb + grain, 0, 255)), np.uint8))


def cluttered(frame: Frame, truth: NDArray[np.bool_], other: Frame) -> Frame:
    """The object before another picture: the other one takes the background's place, softly at the outline."""
    import cv2

    alpha = cv2.GaussianBlur(truth.astype(np.float32), (0, 0), 1.0)[..., None]
    behind = cv2.resize(other.rgb, frame.size, interpolation=cv2.INTER_AREA)
    return frame.with_(rgb=np.asarray(np.rint(frame.rgb * alpha + behind * (1 - alpha)), np.uint8))


SPOILT: Mapping[str, Callable[[Frame], Frame]] = {"dark": dark, "blurred": blurred, "noisy": noisy}
