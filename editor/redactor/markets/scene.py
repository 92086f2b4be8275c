"""A picture as it is judged: where its product lies, and what is background for certain."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.redactor.placing.outline import without_specks

Mask = NDArray[np.bool_]
Plane = NDArray[np.float32]
Box = tuple[int, int, int, int]

_SUBJECT: Final = 0.5
_TRACE: Final = 0.02  # opacity from which a pixel may show some of the product
_CODED: Final = 10  # pixels around an edge that the blocks of a JPEG file reach
_DOUBTFUL: Final = 0.015  # of the longer side: how far a network's edge may be beside the true one
_RING: Final = 2  # pixels at the border of a picture
_RING_WHITE: Final = 0.995
_TINTED: Final = 247  # what is darker than this on white is a thing, not the noise of a file
_THING: Final = 200  # and than this no shadow either
_TRANSPARENT: Final = 0.005  # of a picture, from which it counts as cut out


class Scene:
    """What is judged.

    Attributes:
        frame: the picture, upright.
        known: whether the subject is that from which the picture was made, rather than what a network sees in it.
        size: width and height of the picture at full size.

    Boxes are in pixels of the full size, whatever the frame's.

    Args:
        subject: H x W float32 in 0-1 that covers the frame, at any size; None where nobody looked for a product.
        empty: whether it was looked for, and there is none.
        size: width and height at full size, where the frame is smaller.
    """

    def __init__(
        self,
        frame: Frame,
        subject: Plane | None,
        *,
        known: bool = False,
        empty: bool = False,
        size: tuple[int, int] | None = None,
    ) -> None:
        self.frame, self.known, self.size = frame, known, size or frame.size
        self._given, self._empty = subject, empty

    @property
    def looked(self) -> bool:
        """Whether a product was looked for."""
        return self._given is not None or self._empty

    @cached_property
    def empty(self) -> bool:
        """Whether there is no product, as far as is known."""
        return self._empty or self._given is None or self.box is None

    @cached_property
    def rgb(self) -> NDArray[np.uint8]:
        """H x W x 3 as a file of 8 bits holds it."""
        return np.asarray(to_depth(self.frame.rgb, "uint8"))

    @cached_property
    def darkest(self) -> NDArray[np.uint8]:
        """H x W: the least of each pixel's channels."""
        return np.asarray(self.rgb.min(axis=2))

    @cached_property
    def transparent(self) -> bool:
        """Whether part of the picture is transparent enough to show what lies behind."""
        alpha = self.frame.alpha
        return alpha is not None and float(np.mean(alpha < self.frame.white * _SUBJECT)) > _TRANSPARENT

    @cached_property
    def subject(self) -> Plane:
        """H x W: the product's opacity, without specks; 0 where there is none."""
        import cv2

        if self._given is None or self._empty:
            return np.zeros(self.rgb.shape[:2], np.float32)
        plane = without_specks(np.asarray(self._given, np.float32))
        return np.asarray(cv2.resize(plane, self.frame.size, interpolation=cv2.INTER_LINEAR))

    @cached_property
    def zone(self) -> Mask:
        """H x W: where product may be, or its edge as a file's blocks smear it; the rest is background.

        On white, things that touch what a network saw are product that it overlooked.
        """
        if self.known or self.transparent or self._nothing or not self.on_white:
            return self._near
        things = _touching(self.darkest <= _THING, np.asarray(self.subject >= _SUBJECT))
        return self._near | _grown(things, self._reach)

    @cached_property
    def _near(self) -> Mask:
        if self._nothing:
            return np.zeros(self.rgb.shape[:2], np.bool_)
        return _grown(np.asarray(self._all > _TRACE), self._reach)

    @property
    def _nothing(self) -> bool:
        return self._given is None or self._empty

    @property
    def _reach(self) -> int:
        return _CODED if self.known else max(_CODED + 2, round(_DOUBTFUL * max(self.frame.size)))

    @property
    def _all(self) -> Plane:
        import cv2

        assert self._given is not None
        return np.asarray(cv2.resize(self._given, self.frame.size, interpolation=cv2.INTER_LINEAR))

    @cached_property
    def on_white(self) -> bool:
        """Whether the border of the picture is white to the value wherever it shows background."""
        ring = np.ones(self._near.shape, np.bool_)
        ring[_RING:-_RING, _RING:-_RING] = False
        ring &= ~self._near
        return bool(ring.any()) and float(np.mean(self.darkest[ring] == 255)) >= _RING_WHITE

    @cached_property
    def shape(self) -> Mask:
        """H x W: the product; on white also those parts of it that a network overlooked."""
        found = np.asarray(self.subject >= _SUBJECT)
        if self.known or not self.on_white or self.transparent or not found.any():
            return found
        return found | _touching(self.darkest <= _TINTED, found)

    @cached_property
    def box(self) -> Box | None:
        """Left, top, width and height of the product; None where there is none."""
        columns, rows = np.flatnonzero(self.shape.any(axis=0)), np.flatnonzero(self.shape.any(axis=1))
        if not columns.size:
            return None
        return self.at_full_size((columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1))

    def without(self, boxes: Sequence[Box]) -> Scene:
        """The same picture, what lies in these boxes being no product."""
        plane = self.subject.copy()
        for box in boxes:
            self.part(plane, box)[:] = 0
        return Scene(self.frame, plane, known=self.known, empty=self._empty, size=self.size)

    def part(self, plane: Plane, box: Box) -> Plane:
        """What of a plane of the frame lies in a box of the full size."""
        across, down = self.frame.width / self.size[0], self.frame.height / self.size[1]
        left, top = max(0, int(box[0] * across)), max(0, int(box[1] * down))
        return plane[top : max(top + 1, round((box[1] + box[3]) * down)),
                     left : max(left + 1, round((box[0] + box[2]) * across))]  # fmt: skip

    def at_full_size(self, box: Sequence[float]) -> Box:
        """A box in pixels of the frame in those of the full size."""
        across, down = self.size[0] / self.frame.width, self.size[1] / self.frame.height
        left, top = round(box[0] * across), round(box[1] * down)
        return left, top, max(1, round(box[2] * across)), max(1, round(box[3] * down))


def _grown(mask: Mask, reach: int) -> Mask:
    import cv2

    side = 2 * reach + 1
    # A square grows in two passes whatever its size.
    return np.asarray(cv2.dilate(mask.astype(np.uint8), np.ones((side, side), np.uint8)) > 0)


def _touching(things: Mask, found: Mask) -> Mask:
    """The pieces of `things` that share pixels with `found`."""
    import cv2

    count, labels = cv2.connectedComponents(things.astype(np.uint8), connectivity=8)
    kept = np.zeros(count, np.bool_)
    kept[np.unique(labels[found])] = True
    kept[0] = False
    return np.asarray(kept[labels])
