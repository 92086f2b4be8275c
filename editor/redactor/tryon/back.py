"""A dressed person laid back into the full-size picture, of which nothing else changes."""

from __future__ import annotations

import numpy as np

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.matting.fields import Floats, Tile, tiles
from editor.redactor.tryon.person import Person


def laid_back(person: Person, frame: Frame) -> Frame:
    """The picture with the person as dressed; where the change mask is 0 its samples are those of `frame`.

    Where there is cloth or a filling it is enlarged smoothly. Where there is only a shadow its difference is, over the
    full-size picture, which stays as sharp as it is.

    Args:
        frame: the picture that `person` was made of, any depth and profile.
    """
    mask = change_mask(person, frame)
    if not mask.any():
        return frame
    rgb = frame.rgb.copy()
    alpha = None if frame.alpha is None else frame.alpha.copy()
    region = person.region
    view, seen_mask = rgb[region.place], mask[region.place]
    difference = person.rgb - person.first
    for tile in tiles(view.shape[1], view.shape[0]):
        changed = seen_mask[tile] > 0
        if not changed.any():
            continue
        new = _mixed(person, difference, view[tile], tile)
        view[tile][changed] = to_depth(np.clip(new, 0, 1), frame.rgb.dtype.name)[changed]
        if alpha is not None:
            cover = to_depth(region.enlarged(person.cover, tile), alpha.dtype.name)
            part = alpha[region.place][tile]
            part[changed] = np.maximum(part, cover)[changed]
    return frame.with_(rgb=rgb, alpha=alpha)


def change_mask(person: Person, frame: Frame) -> Floats:
    """H x W float32, 0-1, of the size of `frame`: 0 wherever nothing is changed; face and hands are left out of it."""
    full = np.zeros((frame.height, frame.width), np.float32)
    region = person.region
    view = full[region.place]
    kept = person.guard.astype(np.float32)
    for tile in tiles(view.shape[1], view.shape[0]):
        # A pixel that touches a guarded one is guarded, so that enlarging does not creep in.
        view[tile] = region.enlarged(person.mask, tile) * (region.enlarged(kept, tile) <= 0)
    return full


def _mixed(person: Person, difference: Floats, before: Pixels, tile: Tile) -> Floats:
    region = person.region
    old = to_depth(before, "float32")
    cover = region.enlarged(person.cover, tile)[..., None]
    shaded = old + _channels(person, difference, tile)
    return np.asarray(shaded + cover * (_channels(person, person.rgb, tile) - shaded), np.float32)


def _channels(person: Person, planes: Floats, tile: Tile) -> Floats:
    each = [person.region.enlarged(np.ascontiguousarray(planes[..., number]), tile) for number in range(3)]
    return np.stack(each, axis=-1)
