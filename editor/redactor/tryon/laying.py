"""A garment laid on a body: understood shape and pose in, cloth in place out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import Garment, Template, Wearing
from editor.redactor.tryon.body import SIDES, Body
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.cloth import Cloth
from editor.redactor.tryon.draped import Draped, Plane
from editor.redactor.tryon.mesh import Index, Mesh, meshed
from editor.redactor.tryon.parts import Parts
from editor.redactor.tryon.raster import Seen, seen_through
from editor.redactor.tryon.rigid import rigid
from editor.redactor.tryon.rolling import rolled
from editor.redactor.tryon.smoothing import carried
from editor.redactor.tryon.targets import Targets
from editor.redactor.tryon.targets_legs import legs_targets
from editor.redactor.tryon.targets_skirt import skirt_targets
from editor.redactor.tryon.targets_upper import upper_targets
from editor.redactor.tryon.upper_measures import kept_of_sleeves, sleeve_ends
from editor.redactor.tryon.worn_before import worn_before

_SEAMS: Final[Mapping[Template, tuple[str, str] | None]] = {
    "upper": ("shoulder {}", "armpit {}"),
    "legs": ("hip {}", "crotch"),
    "skirt": None,
}
_EDGE: Final = 0.7  # pixels over which the edges of cut cloth are soft
_DRAWN_OUT: Final = 3.0  # centimetres beyond the cloth to which its colours are drawn out


def draped(garment: Garment, body: Body, wearing: Wearing, labels: NDArray[np.uint8]) -> Draped:
    """Lay a garment on a body.

    Args:
        garment: in the profile that the result is to have.
        labels: H x W numbers of `PARTS`: what the person wears by now; hem and tuck of what is worn are copied.
    """
    seen, targets = aimed(garment, body, wearing, labels)
    mesh = mesh_of(seen, targets)
    return replace(_seen(seen, body, targets, mesh, rigid(mesh)), garment=garment)


def aimed(garment: Garment, body: Body, wearing: Wearing, labels: NDArray[np.uint8]) -> tuple[Garment, Targets]:
    """What of the garment is seen, and where each of its lines belongs. Arguments as of `draped`."""
    if garment.category.template == "legs":
        return garment, legs_targets(garment, body, wearing)
    if garment.category.template == "skirt":
        return garment, skirt_targets(garment, body, wearing)
    before = worn_before(body, labels)
    ends = sleeve_ends(garment, wearing, before)
    garment = rolled(garment, kept_of_sleeves(garment, wearing, before))
    return garment, upper_targets(garment, body, wearing, before, ends)


def mesh_of(garment: Garment, targets: Targets) -> Mesh:
    """Its mesh, cut where it is cut, and what of it is held where."""
    limbs = tuple(part for part, end in enumerate(targets.limbs, 1) if end)
    parts = Parts(garment, limbs, targets.opening)
    names = _SEAMS[garment.category.template]
    seams: dict[int, Points] = {}
    for part in limbs if names else ():
        ends = [garment.landmarks[name.format(SIDES[part - 1])] for name in names or ()]
        seams[part] = np.array(ends, np.float64)
    return meshed(parts, targets.curves, seams)


def _seen(garment: Garment, body: Body, targets: Targets, mesh: Mesh, places: Points) -> Draped:
    shape = body.silhouette.shape
    cloth = Cloth.of(garment, _step(mesh, places))
    source = mesh.rest * cloth.scale
    summed = np.zeros((*shape, 5), np.float32)  # premultiplied colours, how much, and how much of that is lining
    part = np.full(shape, -1, np.int8)
    for number in _order(targets):
        own, drawn = _triangles(mesh, number)
        seen = seen_through(source, places, drawn, (shape[0], shape[1])) if len(drawn) else None
        if seen is not None:
            _lay(summed, part, number, cloth.sampled(seen), seen, own)
    alpha = summed[..., 3]
    rgb = _drawn_out(summed[..., :3], alpha, body.cm)
    return Draped(
        garment, rgb, np.ascontiguousarray(alpha), np.ascontiguousarray(summed[..., 4]), part, targets.length,
        targets.limbs, targets.tucked,
    )  # fmt: skip


def _order(targets: Targets) -> list[int]:
    """Parts from below to above."""
    above = [part for part in (1, 2) if part not in targets.below]
    return [*targets.below, 0, *above]


def _triangles(mesh: Mesh, number: int) -> tuple[int, Index]:
    """How many triangles are a part's own, and these, after what of its neighbours hangs together with it.

    Neighbours are drawn below it, so that no hair of ground is seen through a seam.
    """
    own = mesh.triangles[mesh.part == number]
    others = mesh.triangles[mesh.part != number]
    neighbours = others[np.isin(others, np.unique(own)).any(axis=1)]
    return len(neighbours), np.concatenate([neighbours, own])


def _lay(summed: Plane, part: NDArray[np.int8], number: int, sampled: Plane, seen: Seen, first_own: int) -> None:
    """Put one part over all that lies there already."""
    import cv2

    covered = cv2.GaussianBlur((seen.triangle >= 0).astype(np.float32), (0, 0), _EDGE)
    weight = sampled[..., 3] * covered * (seen.triangle >= 0)
    here = summed[seen.rows, seen.columns]
    here *= (1 - weight)[..., None]
    here[..., :3] += sampled[..., :3] * weight[..., None]
    here[..., 3] += weight
    here[..., 4] += sampled[..., 4] * weight
    part[seen.rows, seen.columns][(weight > 0.5) & (seen.triangle >= first_own)] = number


def _step(mesh: Mesh, places: Points) -> float:
    """Pixels of the photograph that come to lie on one of the body's, in the middle of all triangles."""
    areas = []
    for points in (mesh.rest, places):
        first, second, third = (points[mesh.triangles[:, corner]] for corner in range(3))
        along, across = second - first, third - first
        areas.append(np.abs(along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0]))
    if not len(areas[0]):
        return 1.0
    return float(np.sqrt(np.median(areas[0] / np.maximum(areas[1], 1e-6))))


def _drawn_out(colours: Plane, alpha: Plane, cm: float) -> Plane:
    """Colours that are no longer premultiplied, and go on a little beyond the cloth."""
    rows, columns = (np.flatnonzero((alpha > 0).any(axis=axis)) for axis in (1, 0))
    found = np.zeros_like(colours)
    if not len(rows):
        return found
    margin = round(_DRAWN_OUT * cm)
    window = tuple(slice(max(0, int(span[0]) - margin), int(span[-1]) + 1 + margin) for span in (rows, columns))
    share = alpha[window]
    own = colours[window] / np.maximum(share, 1e-3)[..., None]
    found[window] = np.clip(carried(own, (share > 0.1).astype(np.float32)), 0, 1)
    return found
