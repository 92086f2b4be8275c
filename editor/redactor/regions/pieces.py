"""Pieces: the parts of a matte that hang together, each with what lies nearest to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.matting.fields import Floats
from editor.redactor.regions.holes import Region, middle

PIXELS: Final = 1_000_000  # of the picture that pieces are looked for in
MOST: Final = 24  # that are told of; the others are specks
_SHOWN: Final = 0.1  # opacity from which a place belongs to a piece


@dataclass(frozen=True, eq=False)
class Pieces:
    """Attributes:
    labels: h x w int32: the piece of each place, 0 the largest; places of the background have their nearest piece's.
    areas: how many pixels of `labels` each piece covers, falling.
    solid: h x w bool: the places that belong to a piece themselves.
    """

    labels: NDArray[np.int32]
    areas: NDArray[np.int64]
    solid: NDArray[np.bool_]

    @staticmethod
    def found(subject: Floats) -> Pieces:
        """The pieces of a matte (h x w float32, 0-1)."""
        import cv2

        solid = np.asarray(subject > _SHOWN)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(solid.astype(np.uint8), connectivity=8)
        if count <= 1:
            return Pieces(np.zeros(subject.shape, np.int32), np.zeros(0, np.int64), solid)
        order = np.argsort(-stats[1:, cv2.CC_STAT_AREA], kind="stable")
        rank = np.zeros(count, np.int32)
        rank[order + 1] = np.arange(count - 1)
        _, nearest = cv2.distanceTransformWithLabels(
            1 - solid.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
        )
        of_seed = np.zeros(int(nearest.max()) + 1, np.int32)
        of_seed[nearest[solid]] = rank[labels[solid]]
        return Pieces(of_seed[nearest], stats[order + 1, cv2.CC_STAT_AREA].astype(np.int64), solid)

    @cached_property
    def regions(self) -> list[Region]:
        """The largest pieces as regions, the largest first; no more than `MOST`."""
        found = []
        for index, area in enumerate(self.areas[:MOST].tolist()):
            inside = np.asarray((self.labels == index) & self.solid)
            found.append(Region(middle(inside), area / self.labels.size, 1.0, inside))
        return found

    def kept(self, keep: NDArray[np.bool_]) -> Floats:
        """h x w float32: 1 where the nearest piece is one of those to `keep` (bool, one for each piece)."""
        if not len(self.areas):
            return np.ones(self.labels.shape, np.float32)
        return keep.astype(np.float32)[self.labels]
