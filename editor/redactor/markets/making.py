"""Renders what is to be written: enlarged by a network where pixels lack, on a ground that is white to the value."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.model.document import Document, Edit
from editor.model.frame import Frame, to_depth
from editor.model.source_type import Deed
from editor.redactor.geometry import Geometry, scaling, translation
from editor.redactor.markets.planning import BEHIND, WHITE
from editor.redactor.markets.scene import Plane
from editor.redactor.markets.sizing import ENOUGH
from editor.redactor.operation import Stage
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source
from editor.redactor.upscaling.sized import ENLARGED
from editor.redactor.upscaling.upscaler import SCALES, Upscaler

_FAINT: Final = 3 / 255  # opacity that is as good as none
_TINT: Final = 5.5 / 255  # difference from white that is as good as none
_FIRM: Final = 0.35  # opacity from which something is no mist
_MIST_REACH: Final = 0.004  # of the longer side that an edge is soft
_SPECK: Final = 0.002  # of the largest piece: what is smaller does not count where things are placed either
_BESIDE: Final = 9  # pixels across: so near to a thing, its soft edge may go on
_HAZE: Final = 0.75  # opacity that an island has to reach somewhere to be a thing
_AROUND: Final = 8  # pixels of nothing around a product when it is enlarged
_MOVING: Final = ("resize", "place")


@dataclass(frozen=True, slots=True)
class Workbench:
    """What pictures are prepared with.

    Attributes:
        renderer: renders documents, and keeps what networks yielded.
        upscaler: makes pictures larger.
        cutout: which network cuts out, as in the operation of that name.
        enlarger: which network enlarges, as in `Upscaler.upscaled`.
    """

    renderer: Renderer
    upscaler: Upscaler
    cutout: str = "quality"
    enlarger: str = "fast"


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """Attributes:
    frame: the result.
    subject: H x W float32 in 0-1, what of it is product; None where nothing was cut out.
    facts, steps: as in `Rendered`.
    """

    frame: Frame
    subject: Plane | None
    facts: Mapping[str, Mapping[str, Any]]
    steps: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Watched:
    """How a person follows the work: see `Renderer.render`. `folder` is where a very large result may lie."""

    is_cancelled: Callable[[], bool] = field(default=lambda: False)
    on_progress: Callable[[float, str], None] = field(default=lambda share, step: None)
    folder: Path | None = None


def made(bench: Workbench, source: Source, document: Document, watched: Watched) -> Made:
    """`document` at full size.

    Where it enlarges the picture, a network does: all up to the backdrop is done at the picture's own scale, the
    product is enlarged with its opacity, laid where the document says, and gets its backdrop there.

    Raises:
        EditorError: as of `Renderer.render` and `Upscaler.upscaled`.
    """
    geometry = bench.renderer.geometry(source, document)
    grows = geometry.scale > ENOUGH
    if not grows and not _is_plain(document):
        rendered = bench.renderer.render(
            source, document, is_cancelled=watched.is_cancelled, on_progress=watched.on_progress
        )
        return Made(rendered.frame, rendered.planes.get("subject"), rendered.facts, rendered.steps)
    before, after = _parted(document.without(*_MOVING) if grows else document)
    rendered = bench.renderer.render(source, before, is_cancelled=watched.is_cancelled, on_progress=watched.on_progress)
    frame = rendered.frame
    if grows:
        own = bench.renderer.geometry(source, before)
        frame = _enlarged(bench, frame, own, geometry, watched)
    grown = (ENLARGED,) if grows else ()
    if frame.alpha is not None and _is_plain(document):
        frame = cleaned(frame)
    subject = None if frame.alpha is None else to_depth(frame.alpha, "float32")
    identity = hashlib.sha256(json.dumps([source.sha256, document.to_json()], default=str).encode()).hexdigest()
    shown = bench.renderer.render(Source(frame, identity), after, is_cancelled=watched.is_cancelled)
    return Made(shown.frame, subject, {**rendered.facts, **shown.facts}, (*rendered.steps, *grown, *shown.steps))


def _is_plain(document: Document) -> bool:
    """Whether plain white lies behind the product, and nothing else."""
    edit = document.edit("backdrop")
    if edit is None or not edit.enabled or any(document.edit(name) for name in BEHIND if name != "backdrop"):
        return False
    return edit.values.get("kind", "color") == "color" and edit.values.get("color") == WHITE


def _parted(document: Document) -> tuple[Document, Document]:
    """What is done to the product, and what is put behind and over it."""
    later = {name for name, kind in registry().items() if kind.stage >= Stage.BACKDROP}
    before = document.without(*later)
    cuts = any(edit.enabled for edit in document.edits if edit.operation in ("cutout", "mask_strokes", "place"))
    if cuts:
        before = added(before, "backdrop", {"color": "transparent"})
    edits: tuple[Edit, ...] = tuple(edit for edit in document.edits if edit.operation in later)
    return before, replace(document, edits=edits)


def cleaned(frame: Frame) -> Frame:
    """`frame` without opacity that is too faint to be a thing, and yet would tint a white ground.

    That is mist: what is nowhere firm and farther from all that is than an edge is soft, fading out; then what would be
    told from white by less than `_TINT` and lies away from all that would be told by more; and islands that are nowhere
    solid, or specks. Strands of hair have a firm middle; what is all but opaque stays: a white product is no haze.
    """
    import cv2

    opacity = to_depth(np.asarray(frame.alpha), "float32")
    reach = max(_BESIDE, round(_MIST_REACH * max(frame.size)))
    firm = (opacity >= _FIRM).astype(np.float32)
    around = cv2.dilate(firm, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    opacity = opacity * np.maximum(firm, cv2.blur(around, (2 * reach + 1, 2 * reach + 1)))
    tint = opacity * (1 - to_depth(frame.rgb.min(axis=2), "float32"))
    solid = opacity >= _HAZE
    near = cv2.dilate(((tint >= _TINT) | solid).astype(np.uint8), np.ones((_BESIDE, _BESIDE), np.uint8)) > 0
    count, labels, facts, _ = cv2.connectedComponentsWithStats((opacity > _FAINT).astype(np.uint8), connectivity=8)
    areas = facts[:, cv2.CC_STAT_AREA]
    things = np.zeros(count, np.bool_)
    things[np.unique(labels[solid])] = True
    things &= areas >= _SPECK * areas[1:].max(initial=0)
    things[0] = False
    kept = np.where(near & things[labels], opacity, np.float32(0))
    return frame.with_(alpha=to_depth(np.asarray(kept), frame.rgb.dtype.name))


def _enlarged(bench: Workbench, frame: Frame, own: Geometry, wanted: Geometry, watched: Watched) -> Frame:
    """`frame`, which lies as `own` says, laid as `wanted` says, what is needed of it drawn by the network."""
    matrix = np.linalg.inv(own.matrix) @ wanted.matrix  # the result's pixels -> the frame's
    left, top = 0, 0
    if frame.alpha is not None or wanted.within is not None:
        frame, (left, top) = _alone(frame)
    growth = 1 / math.sqrt(abs(float(np.linalg.det(matrix[:2, :2]))))
    scale = next(scale for scale in SCALES if scale >= min(growth, max(SCALES)) - ENOUGH + 1)
    larger = bench.upscaler.upscaled(
        frame,
        scale,
        bench.enlarger,
        folder=watched.folder,
        is_cancelled=watched.is_cancelled,
        on_progress=lambda progress: watched.on_progress(progress.share, "Enlarging"),
    )
    whole = scaling(scale, scale) @ translation(-left, -top) @ matrix
    return Source(larger, "").sample(np.asarray(whole), wanted.size)


def _alone(frame: Frame) -> tuple[Frame, tuple[int, int]]:
    """What is seen of a frame, with a margin of nothing around it, and where that lies."""
    white = frame.white
    alpha = np.full(frame.rgb.shape[:2], white, frame.rgb.dtype) if frame.alpha is None else frame.alpha
    columns, rows = np.flatnonzero(alpha.any(axis=0)), np.flatnonzero(alpha.any(axis=1))
    if not columns.size:
        return frame, (0, 0)
    part = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    around = ((_AROUND, _AROUND), (_AROUND, _AROUND))
    padded = frame.with_(rgb=np.pad(frame.rgb[part], (*around, (0, 0)), mode="edge"), alpha=np.pad(alpha[part], around))
    return padded, (int(columns[0]) - _AROUND, int(rows[0]) - _AROUND)
