"""The rim of a garment's front at the neck: what lies above it is the inside of the back.

A photograph of a garment that lies or hangs shows, behind the front's rim, the inside of the back. On a person that
part is behind the neck, so the rim has to be known. It is looked for in a small upright picture of the neck: of a
family of curves between the two ends of the neck, the one is taken across which the colour changes most, and all along
in the same way (a print or stripes change to and fro); then it is bent to the edge it lies next to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import Category
from editor.redactor.garments.edges import Plane, lab_of
from editor.redactor.garments.silhouettes import Floats
from editor.redactor.matting.fields import sized
from editor.redactor.people.crop import Crop

_WIDTH: Final = 96  # pixels of the small picture for the width of the neck
_ASIDE, _ABOVE, _BELOW = 0.3, 0.9, 1.9  # what it shows beyond the neck's ends, in widths of the neck
_ORIGIN: Final = np.array([_ASIDE, _ABOVE])
_BLUR: Final = 1.6
_COUNT: Final = 33  # places along a curve
_STRONG, _STRONGEST = 95, 99.5  # percentiles of the changes; above the first one is hardly stronger than another

_SHALLOW, _DEEP, _DEEP_COLLAR = 0.06, 1.2, 1.8
_INWARD: Final = (-0.16, -0.08, 0.0, 0.07)  # where the rim leaves the silhouette, from each end, in widths
_INWARD_COLLAR: Final = (0.0, 0.07, 0.14, 0.21)
_POWERS: Final = (1.0, 1.35, 1.8, 2.5, 4.0)  # 1 is a V, 2 a U, more is square
_POWERS_COLLAR: Final = (0.85, 1.0, 1.35, 1.8)
_PLAIN: Final = (_DEEP, _INWARD, _POWERS)
_COLLARED: Final = (_DEEP_COLLAR, _INWARD_COLLAR, _POWERS_COLLAR)
_LOWEST: Final = (0.42, 0.5, 0.58)
_USUAL: Final = 0.42  # in widths: how deep rims are, by a factor of about two
_FACTOR: Final = 0.8  # natural logarithm
_UPPER: Final = 0.9  # of the strongest: the uppermost curve that is this strong is the rim, what lies lower a seam
_CLEAR: Final = 0.3  # CIELAB a pixel of the small picture: a change less than that is no rim
_OUTSTANDING: Final = 5.5  # standard deviations of all curves' scores: one that stands out less is no rim
_BENT: Final = 7  # pixels to either side of a curve, within which the edge is followed
_STIFF: Final = 0.3
_CREW, _COLLAR = 0.34, 0.12  # in widths: how deep rims are that nobody can see
_STANDS: Final = 0.2  # in widths: cloth that rises higher between the ends is a collar that stands


@dataclass(frozen=True, slots=True, eq=False)
class Neckline:
    """A rim.

    Attributes:
        curve: N x 2, in pixels of the garment's frame, from "neck left" to "neck right".
        seen: whether an edge was found; else the curve is what is usual.
    """

    curve: Floats
    seen: bool


def neckline_of(
    rgb: NDArray[Any], matte: Plane, landmarks: Mapping[str, tuple[float, float]], category: Category
) -> Neckline:
    """The rim of the front of something worn on the trunk.

    Args:
        rgb: H x W x 3, any depth.
        matte: H x W float32, 0-1.
        landmarks: in their pixels; of the template "upper".
    """
    neck = _Neck.of(rgb, matte, landmarks)
    found = neck.rim(category.collar)
    if found is not None:
        return Neckline(neck.whole(neck.bent(found)), True)
    return Neckline(neck.whole(neck.usual(category)), False)


@dataclass(frozen=True, slots=True, eq=False)
class _Neck:
    """The small picture. Its origin is "neck left", "neck right" lies at (1, 0), down is towards the hem.

    Attributes:
        crop: where it lies.
        across, down: how CIELAB changes from pixel to pixel, h x w x 3, 0 beyond the cloth.
        edge: for each column the height of the silhouette's upper edge, in widths of the neck.
    """

    crop: Crop
    across: Plane
    down: Plane
    edge: Floats

    @staticmethod
    def of(rgb: NDArray[Any], matte: Plane, landmarks: Mapping[str, tuple[float, float]]) -> _Neck:
        import cv2

        left, right = np.array(landmarks["neck left"]), np.array(landmarks["neck right"])
        hem = np.array(landmarks["hem"])
        width = max(float(np.linalg.norm(right - left)), 4.0)
        along = (right - left) / width
        below = np.array([-along[1], along[0]])
        below = below if below @ (hem - left) > 0 else -below
        step = width / _WIDTH
        linear = np.column_stack([along, below]) * step
        offset = left - linear @ (_ASIDE * _WIDTH, _ABOVE * _WIDTH)
        shape = round((_ABOVE + _BELOW) * _WIDTH), round((1 + 2 * _ASIDE) * _WIDTH)
        crop = Crop(np.column_stack([linear, offset]), shape[1], shape[0])
        lab = cv2.GaussianBlur(lab_of(seen_by(crop, rgb)), (0, 0), _BLUR)
        cloth = np.asarray(seen_by(crop, matte, cv2.BORDER_CONSTANT) > 0.5, np.uint8)
        inner = cv2.erode(cloth, np.ones((7, 7), np.uint8), borderValue=0).astype(np.float32)[..., None]
        across, down = (cv2.Sobel(lab, cv2.CV_32F, *order, scale=0.125) * inner for order in ((1, 0), (0, 1)))
        first = np.where(cloth.any(axis=0), cloth.argmax(axis=0), _ABOVE * _WIDTH)
        return _Neck(crop, across, down, first / _WIDTH - _ABOVE)

    def top(self, x: Floats) -> Floats:
        """How high the silhouette's edge lies at x; both in widths of the neck."""
        places = (np.arange(len(self.edge)) + 0.5) / _WIDTH - _ASIDE
        return np.asarray(np.interp(x, places, self.edge))

    def rim(self, collar: bool) -> Floats | None:
        """N x 2 in widths of the neck: the curve along the edge that the rim makes; None where nothing is seen."""
        curves, depths = self._family(*_COLLARED if collar else _PLAIN)
        scores, change = self._scores(curves)
        scores = scores * np.exp(-0.5 * (np.log(np.maximum(depths, 0.01) / _USUAL) / _FACTOR) ** 2)
        best = float(scores.max())
        outstanding = (best - float(scores.mean())) / max(float(scores.std()), 1e-6)
        if change[int(scores.argmax())] < _CLEAR or outstanding < _OUTSTANDING:
            return None
        strong = np.flatnonzero(scores >= _UPPER * best)
        upper = strong[depths[strong] <= depths[strong].min() + 0.04]
        return np.asarray(curves[upper[int(scores[upper].argmax())]])

    def _family(self, deepest: float, inward: Sequence[float], powers: Sequence[float]) -> tuple[Floats, Floats]:
        """All curves, P x N x 2, and how deep each is below the line between its ends."""
        share = np.linspace(0, 1, _COUNT)
        depths = np.arange(_SHALLOW, deepest, 0.04)
        pairs = [(one, other) for one in inward for other in inward if abs(one - other) < 0.09]
        curves, deep = [], []
        for first, last in pairs:
            x = first + (1 - first - last) * share
            ends = self.top(x[[0, -1]])
            base = ends[0] + (ends[1] - ends[0]) * share
            for lowest in _LOWEST:
                shifted = np.where(share < lowest, share / lowest, (1 - share) / (1 - lowest))
                for power in powers:
                    form = 1 - (1 - shifted) ** power
                    y = base + depths[:, None] * form
                    curves.append(np.stack([np.broadcast_to(x, y.shape), y], axis=-1))
                    deep.append(depths + base[_COUNT // 2])
        return np.concatenate(curves), np.concatenate(deep)

    def _scores(self, curves: Floats) -> tuple[Floats, Floats]:
        """P: how well each lies on one edge; and by how much the colour changes across it, CIELAB a pixel."""
        change = self._change(curves, _normals(curves))
        mean = change.mean(axis=1)
        size = np.linalg.norm(mean, axis=1)
        projected = (change * (mean / np.maximum(size, 1e-6)[:, None])[:, None]).sum(axis=2)
        agreeing = (projected > 0.3 * size[:, None]).mean(axis=1)
        weakest = np.percentile(projected, 25, axis=1)
        return np.asarray((size + weakest) * agreeing), np.asarray(size)

    def _change(self, places: Floats, normals: Floats) -> Floats:
        """P x N x 3: how CIELAB changes along normals, no stronger than the strongest few percent."""
        pixels = np.floor((places + _ORIGIN) * _WIDTH).astype(np.int32)
        x = np.clip(pixels[..., 0], 0, self.crop.width - 1)
        y = np.clip(pixels[..., 1], 0, self.crop.height - 1)
        change = self.across[y, x] * normals[..., :1] + self.down[y, x] * normals[..., 1:]
        strength = np.linalg.norm(change, axis=2, keepdims=True)
        strengths = np.hypot(*(np.linalg.norm(one, axis=2) for one in (self.across, self.down)))
        usual, most = np.percentile(strengths, (_STRONG, _STRONGEST))
        strong = max(float(usual), 0.3 * float(most), 1e-3)
        return np.asarray(change * np.minimum(1, strong / np.maximum(strength, 1e-6)))

    def bent(self, curve: Floats) -> Floats:
        """The curve, moved place by place onto the edge beside it, without leaps (dynamic programming)."""
        normals = _normals(curve[None])[0]
        offsets = np.arange(-_BENT, _BENT + 1)
        moved = curve[None] + offsets[:, None, None] * normals / _WIDTH
        change = self._change(moved, np.broadcast_to(normals, moved.shape))
        mean = change[_BENT].mean(axis=0)
        gain = change @ (mean / max(float(np.linalg.norm(mean)), 1e-6))
        gain = gain / max(float(gain.max()), 1e-6) - 0.02 * np.abs(offsets)[:, None]
        gain[:, [0, -1]] -= np.abs(offsets)[:, None]  # the ends stay
        stiff = _STIFF * np.abs(offsets[:, None] - offsets[None])
        total, came = gain[:, 0], []
        for place in range(1, len(curve)):
            ways = total[None] - stiff
            came.append(ways.argmax(axis=1))
            total = ways.max(axis=1) + gain[:, place]
        path = [int(total.argmax())]
        for back in reversed(came):
            path.append(int(back[path[-1]]))
        return np.asarray(moved[path[::-1], np.arange(len(curve))])

    def usual(self, category: Category) -> Floats:
        """The rim where none is seen: shallow, or, of a collar that stands, its upper edge."""
        share = np.linspace(0, 1, _COUNT)
        base = self.top(share)
        if not category.collar and float(base[_COUNT // 2]) < -_STANDS:
            return np.column_stack([share, base])
        depth = _COLLAR if category.collar else _CREW
        form = np.sqrt(np.maximum(1 - (2 * share - 1) ** 2, 0))
        return np.column_stack([share, np.maximum(base, depth * form)])

    def whole(self, curve: Floats) -> Floats:
        """The curve in pixels of the garment's frame, begun and ended at the neck's landmarks."""
        first, last = (np.linspace(0, curve[0, 0], 5)[:-1], np.linspace(curve[-1, 0], 1, 5)[1:])
        parts = [np.column_stack([x, self.top(x)]) for x in (first, last)]
        joined = np.concatenate([[(0.0, 0.0)], parts[0][1:], curve, parts[1][:-1], [(1.0, 0.0)]])
        return self.crop.to_picture((joined + _ORIGIN) * _WIDTH)


def seen_by(crop: Crop, plane: NDArray[Any], border: int = 1) -> NDArray[Any]:
    """What the crop shows of a plane; beyond the plane its edge is drawn out (1), or there is nothing (0)."""
    import cv2

    corners = crop.to_picture(np.array([(x, y) for x in (0, crop.width) for y in (0, crop.height)], np.float64))
    room = crop.step + 1
    end = np.array(plane.shape[1::-1])
    low = np.clip(np.floor(corners.min(axis=0) - room), 0, end - 1).astype(int)
    high = np.clip(np.ceil(corners.max(axis=0) + room), low + 1, end).astype(int)
    part = plane[low[1] : high[1], low[0] : high[0]]
    shrink = 1 / max(1.0, crop.step)
    small = sized(part, part.shape[1] * shrink, part.shape[0] * shrink) if shrink < 1 else part
    scale = np.diag([small.shape[1] / part.shape[1], small.shape[0] / part.shape[0]])
    # From the crop to the part that was made small, between centres of pixels.
    linear = scale @ crop.matrix[:, :2]
    matrix = np.column_stack([linear, scale @ (crop.matrix[:, 2] - low) + linear @ (0.5, 0.5) - 0.5])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = crop.width, crop.height
    return np.asarray(cv2.warpAffine(np.ascontiguousarray(small), matrix, size, flags=flags, borderMode=border))


def _normals(curves: Floats) -> Floats:
    """P x N x 2: one to the right of where each curve runs, which is down for one from the left to the right."""
    tangent = np.gradient(curves, axis=1)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=2, keepdims=True), 1e-9)
    return np.stack([-tangent[..., 1], tangent[..., 0]], axis=-1)
