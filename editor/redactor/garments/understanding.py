"""What a garment's photograph shows: the garment cut out, its kind, its landmarks, and where its front begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.model.frame import Frame, to_depth
from editor.model.garment import Garment, Sleeve
from editor.redactor.artefacts import Artefact, Keeping, not_kept
from editor.redactor.garments import cutting, recognition
from editor.redactor.garments.cutting import Masking, cut_out, largest
from editor.redactor.garments.neckline import neckline_of
from editor.redactor.garments.opening import opening_of
from editor.redactor.garments.recognition import category_of, named, shares_of
from editor.redactor.garments.shapes import fit_of, shape_of
from editor.redactor.garments.worn import worn_in
from editor.redactor.people import detector, parsing
from editor.redactor.people import landmarks as landmarks_of_people

VERSION: Final = 1  # raised when the same networks would come to another garment
Plane = NDArray[np.float32]

_NETWORKS: Final = (
    (cutting.ROLE, "quality"),
    (cutting.ROLE, "fast"),
    (recognition.ROLE, "fast"),
    (detector.ROLE, "quality"),
    (landmarks_of_people.ROLE, "quality"),
    (parsing.ROLE, "fast"),
)
_MARGIN: Final = 0.06  # of the garment's longer side, kept around it


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What networks told of a photograph, whatever is asked of it afterwards.

    Attributes:
        corner: left and top, in the photograph, of what holds the garment and a margin.
        matte: H x W float32, 0-1, of that part.
        shares: how likely each kind is, by name.
        label: where somebody wears it, which part of them it is; else "".
        sleeve: where somebody wears it, how far it covers the arms, if these are seen; else "".
    """

    corner: tuple[int, int]
    matte: Plane
    shares: Mapping[str, float]
    label: str = ""
    sleeve: Sleeve = ""

    def part_of(self, frame: Frame) -> Frame:
        """The part of the photograph that holds the garment."""
        left, top = self.corner
        rows, columns = slice(top, top + self.matte.shape[0]), slice(left, left + self.matte.shape[1])
        alpha = None if frame.alpha is None else frame.alpha[rows, columns]
        return frame.with_(rgb=frame.rgb[rows, columns], alpha=alpha)


def understood_garment(
    networks: Masking,
    frame: Frame,
    category: str | None = None,
    sleeve: Sleeve = "",
    landmarks: Mapping[str, tuple[float, float]] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    *,
    collar: bool | None = None,
    opens: bool | None = None,
    artefact: Keeping = not_kept,
) -> Garment:
    """The garment that a photograph shows.

    Args:
        frame: upright, of any size, depth and profile: one garment, lying or hanging, or somebody who wears it.
        category: its name, where a person states it; else the garment network tells.
        sleeve: how long its sleeves are, where a person states it.
        landmarks: those that a person moved: name -> x and y in pixels of `frame`; the others are found.
        collar, opens: whether it has a collar, and a front that can be open, where a person states it.
        artefact: of a `Context`, or whoever keeps artefacts of this picture.

    Returns:
        A garment; where its `fit` is below `questions.SURE`, ask what `questions.questions` gives.

    Raises:
        InputError: the picture shows no garment, or one that cannot be worn here, or one that is too small; or there is
            no such category.
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    stated = None if category is None else named(category)
    seen = _seen(networks, frame, "", artefact, is_cancelled)
    if stated is not None and seen.label not in ("", stated.label):
        seen = _seen(networks, frame, stated.label, artefact, is_cancelled)  # another garment of the same person
    kind, sure = (stated, 1.0) if stated is not None else category_of(seen.shares, seen.label, seen.sleeve)
    kind = replace(kind, collar=kind.collar if collar is None else collar, opens=kind.opens if opens is None else opens)
    part = seen.part_of(frame)

    def on_generation() -> None:
        if is_cancelled is not None and is_cancelled():
            raise Cancelled

    found, length = shape_of(seen.matte, part.rgb, kind, sleeve or seen.sleeve, on_generation)
    garment = Garment(part, seen.matte, kind, length, found, 0.0, worn=bool(seen.label), corner=seen.corner, sure=sure)
    return moved(garment, landmarks or {})


def moved(garment: Garment, landmarks: Mapping[str, tuple[float, float]]) -> Garment:
    """The garment with some landmarks elsewhere, and all that follows from them.

    Args:
        landmarks: name -> x and y in pixels of the photograph; names that its template does not have are left out.
    """
    left, top = garment.corner
    placed = {name: (x - left, y - top) for name, (x, y) in landmarks.items() if name in garment.landmarks}
    together = {**garment.landmarks, **placed}
    fit = fit_of(garment.matte, garment.category.template, together)
    none = np.zeros((0, 2))
    if garment.category.template != "upper":
        return replace(garment, landmarks=together, fit=fit)
    rim = neckline_of(garment.frame.rgb, garment.matte, together, garment.category).curve
    opening = opening_of(garment.frame.rgb, together, rim) if garment.category.opens else none
    return replace(garment, landmarks=together, fit=fit, neckline=none if garment.worn else rim, opening=opening)


def _seen(
    networks: Masking, frame: Frame, label: str, artefact: Keeping, is_cancelled: Callable[[], bool] | None
) -> Seen:
    parts = {f"{role} {quality}": networks.identity(role, quality) for role, quality in _NETWORKS}

    def make() -> Artefact:
        matte = cut_out(networks, frame, is_cancelled)
        worn = worn_in(networks, frame, label, is_cancelled)
        if worn is not None:
            matte = largest(matte * worn.mask)
        corner, matte = trimmed(matte)
        found = Seen(corner, matte, {})
        if worn is not None:
            found = replace(found, label=worn.label, sleeve=worn.sleeve)
        return to_artefact(replace(found, shares=shares_of(networks, found.part_of(frame), is_cancelled)))

    return from_artefact(artefact("garment", {**parts, "label": label, "version": VERSION}, make))


def to_artefact(seen: Seen) -> Artefact:
    """What is kept."""
    return Artefact(
        {"matte": to_depth(seen.matte, "uint8")},
        {"corner": list(seen.corner), "shares": dict(seen.shares), "label": seen.label, "sleeve": seen.sleeve},
    )


def from_artefact(artefact: Artefact) -> Seen:
    """What `to_artefact` kept."""
    left, top = artefact.facts["corner"]
    return Seen(
        (int(left), int(top)),
        np.asarray(to_depth(artefact.arrays["matte"], "float32")),
        dict(artefact.facts["shares"]),
        str(artefact.facts["label"]),
        artefact.facts["sleeve"],
    )


def trimmed(matte: Plane) -> tuple[tuple[int, int], Plane]:
    """Left and top of what holds a garment and a margin, and that part of the matte."""
    rows, columns = (np.flatnonzero((matte > 0.5).any(axis=axis)) for axis in (1, 0))
    margin = round(_MARGIN * max(np.ptp(rows), np.ptp(columns)))
    top, left = max(0, rows[0] - margin), max(0, columns[0] - margin)
    return (int(left), int(top)), matte[top : rows[-1] + 1 + margin, left : columns[-1] + 1 + margin]
