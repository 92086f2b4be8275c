"""White balance by a place of the picture that is grey in reality."""

from __future__ import annotations

import numpy as np

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile
from editor.model.document import Document
from editor.model.frame import Frame
from editor.model.parameter import Value
from editor.redactor.geometry import View
from editor.redactor.light import Colours
from editor.redactor.operation import Operation, PointwiseOperation, Stage
from editor.redactor.operations.temperature import Temperature, light_on
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

_AREA = 0.004  # side of the area looked at, of the longer side of the result: noise does not decide
_SMALLEST = 5  # pixels
_CLIPPED, _DARK = 0.99, 0.03  # encoded
_COLOURFUL = 0.04  # spread of the encoded channels that may be left


def grey_point(renderer: Renderer, source: Source, document: Document, place: tuple[float, float]) -> dict[str, Value]:
    """Values of the operation `temperature` that make a place grey.

    Args:
        document: as it is shown; what comes after the white balance in it, and the white balance itself, counts not.
        place: in full-size pixels of the result.

    Raises:
        InputError: the place is clipped, black, or of a colour that no light makes of grey.
    """
    before = Document(document.picture, tuple(e for e in document.edits if _comes_before(registry().get(e.operation))))
    size = renderer.output_size(source, before)
    space = ColourProfile.parse(source.frame.icc)
    colour = _middle(renderer.render(source, before, _around(place, size)).frame)
    if colour.max() > _CLIPPED:
        raise InputError("This place is clipped, so its color is lost.", "Choose a darker one that is grey or white.")
    if colour.max() < _DARK:
        raise InputError("This place is too dark to tell its color.", "Choose a lighter one that is grey or white.")
    values = light_on(space.linearise(colour), space)
    after = space.encode(Temperature().colour(space.linearise(colour), values, space))
    if np.ptp(after) > _COLOURFUL:
        raise InputError(
            "No light makes this color of a grey.", "Choose a place that is grey or white in reality, such as paper."
        )
    return values


def _comes_before(kind: type[Operation] | None) -> bool:
    if kind is None:
        return False
    early = issubclass(kind, PointwiseOperation) and (kind.stage, kind.order) < (Temperature.stage, Temperature.order)
    return kind.stage <= Stage.GEOMETRY or early


def _around(place: tuple[float, float], size: tuple[int, int]) -> View:
    """A small square about a place, inside a result of this size."""
    side = max(_SMALLEST, round(_AREA * max(size)))
    width, height = min(side, size[0]), min(side, size[1])
    left = min(max(round(place[0] - width / 2), 0), size[0] - width)
    top = min(max(round(place[1] - height / 2), 0), size[1] - height)
    return View(1.0, left, top, width, height)


def _middle(frame: Frame) -> Colours:
    """The median colour (3), encoded, in 0-1."""
    return np.asarray(np.median(frame.rgb.reshape(-1, 3), axis=0) / frame.white)
