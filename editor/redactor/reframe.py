"""Keeps a crop, and the object that is placed, on what they show when the picture is turned under them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from editor.model.document import Document
from editor.redactor.geometry import Geometry
from editor.redactor.placing.outline import Outline
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

Area = tuple[float, float, float, float]
_FROM_CROP_ON = ("crop", "resize", "place")


def reframed(renderer: Renderer, source: Source, before: Document, after: Document) -> Document:
    """`after` with the crop of `before`, on the part of the picture that it shows there, and with its placed object.

    A crop area is given in coordinates of what is cropped; a person who turns a cropped picture wants the same part of
    it turned.
    """
    return _with_object(renderer, source, before, _with_crop(renderer, source, before, after))


def _with_crop(renderer: Renderer, source: Source, before: Document, after: Document) -> Document:
    crop = before.edit("crop")
    if crop is None or crop.values.get("area") is None:
        return after
    old, new = (renderer.geometry(source, document.without(*_FROM_CROP_ON)) for document in (before, after))
    area = crop.values["area"]
    if old.size != new.size or old.bend != new.bend or not np.allclose(old.matrix, new.matrix):
        area = carried(area, old, new)
    return after.with_edit(replace(crop, values={**crop.values, "area": area}))


def _with_object(renderer: Renderer, source: Source, before: Document, after: Document) -> Document:
    """The outline of a placed object is given in parts of what is placed; in the picture it stays where it is."""
    place, later = before.edit("place"), after.edit("place")
    outline = Outline.of(place.values.get("object")) if place else None
    if place is None or later is None or outline is None or later.values.get("object") != place.values["object"]:
        return after
    old, new = (renderer.geometry(source, document.without("place")) for document in (before, after))
    if old.size == new.size and old.bend == new.bend and np.allclose(old.matrix, new.matrix):
        return after
    carried = outline.moved(lambda points: new.to_result(old.to_input(points * old.size)) / new.size)
    return after.with_edit(replace(later, values={**later.values, "object": carried.to_value()}))


def carried(area: Area, old: Geometry, new: Geometry) -> Area:
    """`area` of one result in another of the same input: same middle, same sides (swapped by quarter turns).

    It is moved into the new result, and made smaller only where that is too small. Quarter turns and flips are exact.
    """
    left, top, width, height = area
    middle = new.to_result(old.to_input(np.array([[left + width / 2, top + height / 2]])))[0]
    between = np.linalg.inv(new.matrix) @ old.matrix
    if abs(between[0, 1]) > abs(between[0, 0]):
        width, height = height, width
    width, height = min(width, new.size[0]), min(height, new.size[1])
    left = min(max(round(middle[0] - width / 2), 0), new.size[0] - width)
    top = min(max(round(middle[1] - height / 2), 0), new.size[1] - height)
    return float(left), float(top), float(width), float(height)
