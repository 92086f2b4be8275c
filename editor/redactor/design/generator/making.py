"""Templates that networks make: what designs can be shown on beside photographs of the bank."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.design import Design
from editor.model.frame import Frame, to_depth
from editor.redactor.design.generator.drawing import drawing_of
from editor.redactor.design.generator.enlarging import template_of_shape
from editor.redactor.design.generator.sampling import (
    IsCancelled,
    Shaping,
    light_on,
    new_outline,
    outline_between,
    shape_of_drawing,
)
from editor.redactor.design.generator.shape import (
    DEEPEST,
    KINDS,
    LONGEST,
    REACH,
    SIDE,
    Plane,
    Shape,
    Style,
    distance_of,
)
from editor.redactor.design.generator.soundness import is_sound, without_holes
from editor.redactor.design.generator.styles import Styles
from editor.redactor.design.template import Template

MOST_CREASED: Final = -0.9  # deviations from the usual: beyond, light is mottled rather than folded
_USUAL: Final = "t-shirt"  # kind whose styles of light are taken where none is known
_TRIES: Final = 5  # for an outline that is whole
_NEARER: Final = 0.6
_INNER: Final = 4.0  # pixels of SIDE from the outline on which a line is one inside
_DEPTH: Final = 0.7  # of log light, in units of `shape.DEEPEST`, that a line takes
_FINER: Final = 8  # times SIDE: how fine the outline of a sketch is kept
_PAPER: Final = (1024, 2048)  # pixels of a sketch's longer side, at least and at most
# What kinds of the garment network are made as another: too few of them taught the generator.
_AS: Final = {"blouse": "shirt", "top": "undershirt"}


def kind_of(category: str) -> str:
    """The one of KINDS that a category of garments is made as; "" where there is none."""
    kind = _AS.get(category, category)
    return kind if kind in KINDS else ""


def generated(
    networks: Shaping,
    category: str,
    style: Style | None = None,
    seed: int = 0,
    size: int = 1024,
    is_cancelled: IsCancelled = lambda: False,
    design: Design | None = None,
) -> Template:
    """A garment of a category that no photograph shows; the same seed, the same template.

    Args:
        category: one of `kind_of`'s.
        style: STYLE numbers, as `style_of` tells them of a shape; None: one that is usual for the kind, by the seed.
        size: pixels of the longer side.
        design: whose length and fit such a style has.

    Raises:
        InputError: garments of this category are not made.
        NetworkError: a network is not installed, or cannot run.
        Cancelled: `is_cancelled` said so.
    """
    kind = kind_of(category)
    if not kind:
        raise InputError("The generator makes no {category}.", "Use the bank of photographs.", category=category)
    told, distance = style, None
    for attempt in range(_TRIES):
        # What is rare is made badly at times: the next try keeps nearer to what is usual.
        told = Styles.read().drawn(kind, seed, design, _NEARER**attempt) if style is None else style
        distance = new_outline(networks, kind, told, (seed, 11, attempt), is_cancelled)
        if is_sound(distance, kind):
            break
    assert distance is not None
    light = light_on(networks, distance, kind, calm(told), seed, is_cancelled)
    return template_of_shape(Shape(distance, light), category, size)


def calm(style: Style | None) -> Style | None:
    """A style whose light is no more creased than the generator does well."""
    return None if style is None else np.append(style[:-1], np.minimum(style[-1:], MOST_CREASED)).astype(np.float32)


def walk(
    networks: Shaping,
    first: Template,
    second: Template,
    share: float,
    category: str,
    seed: int = 0,
    size: int = 1024,
    is_cancelled: IsCancelled = lambda: False,
) -> Template:
    """What lies `share` (0-1) of the way from one garment to another, upright ones both.

    Its outline is the one between theirs in the latent space of a VAE; its folds come out of the same noise all the
    way.

    Args:
        category: of what is made.
    """
    ends = shape_of(first), shape_of(second)
    kind = kind_of(category)
    distance = outline_between(networks, *ends, share, is_cancelled)
    style = calm(Styles.read().drawn(kind or _USUAL, seed))
    between = Shape(distance, light_on(networks, distance, kind, style, seed, is_cancelled))
    return template_of_shape(between, category, size)


def sketched(
    networks: Shaping,
    sketch: Frame,
    category: str,
    seed: int = 0,
    size: int = 1024,
    is_cancelled: IsCancelled = lambda: False,
) -> Template:
    """The garment that a sketch shows: dark lines on light paper, or on nothing.

    Where its outline is drawn whole, that is the garment's outline, to the pixel; where it has gaps, the network
    closes it. Light comes from the generator, and lines inside become seams.

    Args:
        category: "" where it is not known.
        seed: of the folds.

    Raises:
        InputError: nothing is drawn.
    """
    paper = _paper(sketch)
    drawing, enclosed, matrix = drawing_of(paper)
    if not drawing[0].any():
        raise InputError("Nothing is drawn on the sketch.", "Draw the outline of a garment, dark on light.")
    kind = kind_of(category)
    outline = None if enclosed is None else _outline(enclosed, matrix)
    if outline is None:
        distance = without_holes(shape_of_drawing(networks, drawing, kind, is_cancelled).distance)
    else:
        distance = distance_of(_resized(outline, SIDE))
    style = calm(Styles.read().drawn(kind or _USUAL, seed))
    light = light_on(networks, distance, kind, style, seed, is_cancelled)
    light = np.clip(light + _seams(drawing[0], distance), -1, 1).astype(np.float32)
    return template_of_shape(Shape(distance, light), category, size, outline)


def _seams(lines: Plane, distance: Plane) -> Plane:
    """What lines inside an outline take from the light: dark along them, a little lighter beside."""
    import cv2

    inner = np.where(distance > _INNER / REACH, lines, 0).astype(np.float32)
    narrow, broad = (cv2.GaussianBlur(inner, (0, 0), sigma) for sigma in (0.7, 2.0))
    return np.asarray(_DEPTH * (0.6 * broad - narrow), np.float32)


def shape_of(template: Template) -> Shape:
    """The shape of an upright garment on a template."""
    import cv2

    rows, columns = np.nonzero(template.matte > 0.5)
    if not len(rows):
        raise InputError("The picture shows no garment.", "Choose another one.")
    low, high = np.array([columns.min(), rows.min()]), np.array([columns.max() + 1, rows.max() + 1])
    scale = LONGEST / float((high - low).max())
    matrix = np.column_stack([np.eye(2) * scale, (SIDE - 1) / 2 - ((low + high - 1) / 2) * scale])

    def seen(plane: Plane, border: int) -> Plane:
        blurred = cv2.GaussianBlur(plane, (0, 0), 0.4 / scale) if scale < 1 else plane
        return np.asarray(cv2.warpAffine(blurred, matrix, (SIDE, SIDE), borderMode=border), np.float32)

    matte, light = seen(template.matte, cv2.BORDER_CONSTANT), seen(template.light, cv2.BORDER_REPLICATE)
    return Shape(distance_of(matte), np.clip(np.log(np.maximum(light, 1e-3)) / DEEPEST, -1, 1).astype(np.float32))


def _paper(sketch: Frame) -> NDArray[np.uint8]:
    """The sketch in grey, as on white paper where it is transparent; large enough for outlines without steps."""
    import cv2

    rgb = np.asarray(to_depth(sketch.rgb, "uint8"))
    grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY))
    if sketch.alpha is not None:
        share = np.asarray(to_depth(sketch.alpha, "float32"))
        grey = np.rint(grey * share + 255 * (1 - share)).astype(np.uint8)
    scale = float(np.clip(max(grey.shape), *_PAPER)) / max(grey.shape)
    if scale == 1:
        return grey
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=how), np.uint8)


def _outline(enclosed: Plane, matrix: NDArray[np.float64]) -> Plane:
    """What a drawn line encloses, on a square of `_FINER` times SIDE, without the steps of its pixels."""
    import cv2

    side = SIDE * _FINER
    fine = matrix * _FINER
    fine[:, 2] += (_FINER - 1) / 2
    scale = float(fine[0, 0])
    # A distance is smooth where a mask has steps.
    inside = np.asarray(enclosed > 0.5, np.uint8)
    signed = cv2.distanceTransform(inside, cv2.DIST_L2, 5) - cv2.distanceTransform(1 - inside, cv2.DIST_L2, 5)
    signed = cv2.GaussianBlur(signed, (0, 0), max(0.8, 1.0 / scale))
    large = cv2.warpAffine(signed, fine, (side, side), flags=cv2.INTER_CUBIC, borderValue=-8.0)
    return np.asarray(np.clip(large * scale + 0.5, 0, 1), np.float32)


def _resized(plane: Plane, side: int) -> Plane:
    import cv2

    return np.asarray(cv2.resize(plane, (side, side), interpolation=cv2.INTER_AREA), np.float32)
