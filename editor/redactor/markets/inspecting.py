"""A picture held against the rules of a market as it is: where its product lies, how it was moved, what its file is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.document import Document
from editor.model.frame import to_depth
from editor.model.input_image import InputImage
from editor.model.market import Market
from editor.redactor.geometry import Geometry, View
from editor.redactor.markets.file_facts import FileFacts
from editor.redactor.markets.finding import Finding
from editor.redactor.markets.judging import judged
from editor.redactor.markets.making import Watched, Workbench
from editor.redactor.markets.planning import Standing
from editor.redactor.markets.scene import Plane, Scene
from editor.redactor.operation import Stage
from editor.redactor.registry import added, registry
from editor.redactor.source import Source

JUDGED_PIXELS: Final = 24_000_000  # of the view that is judged; larger pictures are made smaller for it
_SEEN_PIXELS: Final = 2_000_000  # of the view in which a product is looked for
_UNWATCHED: Final = Watched()


@dataclass(frozen=True, slots=True, eq=False)
class Inspected:
    """A picture held against the rules, nothing changed.

    Attributes:
        standing: how it stands.
        findings: one for each rule.
        data: the bytes of its file, where it is as it was read; else None.
        file: what is known of that file.
    """

    standing: Standing
    findings: tuple[Finding, ...]
    data: bytes | None
    file: FileFacts | None


def inspected(
    bench: Workbench,
    image: InputImage,
    document: Document,
    market: Market,
    *,
    watched: Watched = _UNWATCHED,
    standing: Standing | None = None,
) -> Inspected:
    """Holds a picture, with what was done to it, against the rules of a market.

    Args:
        standing: how it stands, of `JUDGED_PIXELS`, where that is known already; it is the same for all markets.

    Raises:
        EditorError: it cannot be rendered.
        Cancelled: as `watched` says.
    """
    if standing is None:
        standing = standing_of(bench, Source(image.frame, image.sha256), document, watched, JUDGED_PIXELS)
    data = None if document else _bytes(image)
    file = None if data is None else FileFacts.of(data, image.name)
    return Inspected(standing, judged(standing.scene, market, file, made=image.metadata.told), data, file)


def standing_of(
    bench: Workbench, source: Source, document: Document, watched: Watched = _UNWATCHED, pixels: int | None = None
) -> Standing:
    """How a picture with what was done to it stands, for any market.

    Args:
        pixels: of the view that is looked at; None: full size.

    Raises:
        EditorError: it cannot be rendered.
    """
    renderer = bench.renderer
    geometry = renderer.geometry(source, document)
    view = View.whole(geometry.size) if pixels is None else View.fitting(geometry.size, pixels)
    places = document.edit("place") is not None
    whole = renderer.geometry(source, document.without("crop", "resize", "place"))
    rendered = renderer.render(
        source, document, view, is_cancelled=watched.is_cancelled, on_progress=watched.on_progress
    )
    frame, subject, empty = rendered.frame, rendered.planes.get("subject"), False
    shown = Scene(frame, None)
    if subject is None and shown.transparent:
        subject = to_depth(np.asarray(frame.alpha), "float32")
    elif subject is None:
        subject, empty = _looked_for(bench, source, document, geometry, watched)
    elif rendered.facts.get("cutout", {}).get("empty"):
        empty = True
    return Standing(
        document,
        Scene(frame, subject, empty=empty, size=geometry.size),
        geometry,
        renderer.geometry(source, document.without("place")) if places else geometry,
        whole,
        geometry.scale,
        whole.scale,
    )


def _looked_for(
    bench: Workbench, source: Source, document: Document, geometry: Geometry, watched: Watched
) -> tuple[Plane, bool]:
    """Where a network sees the product of a picture in which nothing was cut out, and whether it sees none."""
    view = View.fitting(geometry.size, _SEEN_PIXELS)
    moving = [edit.operation for edit in document.edits if edit.operation in _before_tone()]
    others = document.without(*(edit.operation for edit in document.edits if edit.operation not in moving))
    cut = added(others, "cutout", {"model": bench.cutout})
    rendered = bench.renderer.render(
        source, cut, view, is_cancelled=watched.is_cancelled, on_progress=watched.on_progress
    )
    return rendered.planes["subject"], bool(rendered.facts["cutout"].get("empty"))


def _before_tone() -> frozenset[str]:
    return frozenset(name for name, kind in registry().items() if kind.stage <= Stage.GEOMETRY)


def _bytes(image: InputImage) -> bytes | None:
    """The bytes of the picture's file, if it still is what was read."""
    if image.path is None:
        return None
    try:
        data = image.path.read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == image.sha256 else None
