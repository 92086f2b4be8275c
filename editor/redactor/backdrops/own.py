"""The old background as the new one: out of focus, or without its colours. The subject is taken out of it first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.model.parameter import Value
from editor.redactor.backdrops.cover import cover_of
from editor.redactor.backdrops.filling import closed
from editor.redactor.backdrops.wide import Floats, Rows, Wide
from editor.redactor.grounding.foot import foot_of
from editor.redactor.light import rgb_to_xyz
from editor.redactor.operation import Context, Stage

_PIXELS: Final = 1_000_000
_WIDEST: Final = 0.045  # of the picture's diagonal: the radius of the blur at 100
_NEAR: Final = 0.3  # of the blur is left on the ground the subject stands on
_SEEN: Final = 0.02  # opacity of a subject from which on it is in its background
_BAND: Final = 0.012  # of the diagonal around the subject is filled from farther away


def blurred(frame: Frame, values: Mapping[str, Value], context: Context) -> Rows:
    """As a wide aperture would show it: sharpest on the ground at the subject's foot, softer in front and behind.

    The blur is that of a round aperture in linear light, so lights become discs. It is found in a small picture of the
    whole result: what is out of focus needs no more.
    """
    key = ("blurred", values["strength"], _state(context))
    return Wide(context.remember(key, lambda: _soft(values, context)), context.view, context.geometry.size).rows()


def grey(frame: Frame, values: Mapping[str, Value], context: Context) -> Rows:
    """The background itself; beside the subject, where its colours are mixed into it, what lies around."""
    around = Wide(_filled(context), context.view, context.geometry.size).rows()
    near = Wide(_beside(context), context.view, context.geometry.size).rows()
    to_grey = rgb_to_xyz(context.space)[1].astype(np.float32)
    share = np.float32(values["strength"] / 100)
    own = context.planes.get("colours", frame.rgb)

    def rows(rows: slice) -> Floats:
        weight = near(rows)[..., None]
        colours = to_depth(own[rows], "float32") * (1 - weight) + around(rows) * weight
        # Luminance of encoded values: what a grey of this lightness is encoded as differs little from it.
        lightness = np.sqrt(np.maximum(colours**2 @ to_grey, 0))[..., None]
        return np.asarray(colours + (lightness - colours) * share)

    return rows


def _state(context: Context) -> str:
    return context.overview(_PIXELS, last=Stage.SPATIAL).digest


def _filled(context: Context) -> Floats:
    """The whole background, small, h x w x 3 in 0-1, encoded; the subject's place is filled from around it."""

    def make() -> Floats:
        colours, hidden = _apart(context)
        return closed(colours, 1 - hidden)

    return context.remember(("filled", _state(context)), make)  # type: ignore[no-any-return]


def _beside(context: Context) -> Floats:
    """1 on the subject and close to it, 0 where the background is its own, h x w."""
    import cv2

    hidden = _apart(context)[1]
    return np.asarray(cv2.GaussianBlur(hidden, (0, 0), max(1.0, _BAND / 3 * float(np.hypot(*hidden.shape)))))


def _apart(context: Context) -> tuple[Floats, Floats]:
    """Colours of the small picture, and what of it is subject or close to it."""
    import cv2

    seen = context.overview(_PIXELS, last=Stage.SPATIAL)
    cover = cover_of(seen.frame, seen.planes)
    colours = to_depth(seen.frame.rgb, "float32")
    if cover is None:
        return colours, np.zeros(colours.shape[:2], np.float32)
    reach = max(1, round(_BAND * float(np.hypot(*cover.shape))))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    hidden = np.maximum(np.asarray(cover > _SEEN, np.float32), _around(context, cover.shape))
    return colours, np.asarray(cv2.dilate(hidden, kernel))


def _around(context: Context, shape: tuple[int, ...]) -> Floats:
    """1 around a picture on a canvas, where there is no background either; h x w."""
    around = np.zeros(shape, np.float32)
    if context.geometry.within is not None:
        left, top, right, bottom = context.geometry.within
        across, down = shape[1] / context.geometry.size[0], shape[0] / context.geometry.size[1]
        columns, rows = np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5
        around[:, (columns < left * across) | (columns > right * across)] = 1
        around[(rows < top * down) | (rows > bottom * down)] = 1
    return around


def _soft(values: Mapping[str, Value], context: Context) -> Floats:
    filled = _filled(context)
    light = context.space.linearise(filled).astype(np.float32)
    radius = values["strength"] / 100 * _WIDEST * float(np.hypot(*filled.shape[:2]))
    far, near = _disc(light, radius), _disc(light, radius * _NEAR)
    depth = _depth(context, filled.shape[0])[:, None, None]
    mixed = near + (far - near) * depth
    return np.clip(context.space.encode(mixed), 0, 1).astype(np.float32)


def _depth(context: Context, height: int) -> Floats:
    """How far from the subject's plane each row's ground is, 0-1: growing from its foot up and, faster, down."""
    seen = context.overview(_PIXELS, last=Stage.MATTE)
    cover = cover_of(seen.frame, seen.planes)
    foot = None if cover is None else foot_of(cover)
    if foot is None:
        return np.ones(height, np.float32)
    rows = np.arange(height, dtype=np.float32)
    away = np.where(rows > foot.box[3], (rows - foot.box[3]) * 2, foot.box[3] - rows) / np.float32(0.45 * height)
    return np.clip(away, 0, 1).astype(np.float32)


def _disc(light: Floats, radius: float) -> Floats:
    """Blurred by a disc with a soft edge; wide ones in a smaller picture."""
    import cv2

    if radius < 0.5:
        return light
    share = min(1.0, 12 / radius)
    small = cv2.resize(light, None, fx=share, fy=share, interpolation=cv2.INTER_AREA) if share < 1 else light
    wide = radius * share
    reach = int(np.ceil(wide + 1))
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    kernel = np.clip(wide + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32)
    soft = cv2.filter2D(small, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REFLECT)
    return np.asarray(cv2.resize(soft, (light.shape[1], light.shape[0]), interpolation=cv2.INTER_CUBIC))
