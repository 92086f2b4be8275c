"""The parts of a person as the canvas shows them: small, seen through the geometry of a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.geometry import Geometry, View
from editor.redactor.people.parsing import Parsed
from editor.redactor.source import Source
from editor.redactor.tryon.person import Labels, Person, Seeing, person_of

PIXELS: Final = 600_000


def overview(
    networks: Seeing,
    source: Source,
    people: Sequence[Parsed],
    number: int,
    is_cancelled: Callable[[], bool] | None = None,
) -> Labels:
    """h x w numbers of `PARTS` (`person_labels`) of one of the people, as a try-on takes them; some `PIXELS`.

    They cover all of `source`.

    Raises:
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    return spread(person_of(networks, source.frame, people, number, is_cancelled=is_cancelled), source.size)


def spread(person: Person, size: tuple[int, int]) -> Labels:
    """The labels of a person as photographed, spread over all of a picture of `size` (width, height)."""
    view, region = View.fitting(size, PIXELS), person.region
    columns = (np.arange(view.width) + 0.5) * size[0] / view.width
    rows = (np.arange(view.height) + 0.5) * size[1] / view.height
    across = np.floor((columns - region.left) * region.scale[0]).astype(np.int64)
    down = np.floor((rows - region.top) * region.scale[1]).astype(np.int64)
    found = np.zeros((view.height, view.width), np.uint8)
    inside = np.ix_(_within(down, region.height), _within(across, region.width))
    found[inside] = person.first_labels[np.ix_(down[inside[0].ravel()], across[inside[1].ravel()])]
    return found


def seen(labels: Labels, size: tuple[int, int], geometry: Geometry) -> Labels:
    """Labels that cover a picture of `size` (width, height), as `geometry`'s result shows them; 0 beyond the picture.

    Returns:
        h x w of some `PIXELS` pixels, covering the whole result.
    """
    view = View.fitting(geometry.size, PIXELS)
    columns, rows = np.meshgrid(np.arange(view.width) + 0.5, np.arange(view.height) + 0.5)
    scale = np.array(geometry.size) / (view.width, view.height)
    places = geometry.to_input(np.column_stack([columns.ravel(), rows.ravel()]) * scale)
    shrink = np.array([labels.shape[1] / size[0], labels.shape[0] / size[1]])
    x, y = np.floor(places * shrink).astype(np.int64).T
    inside = (x >= 0) & (y >= 0) & (x < labels.shape[1]) & (y < labels.shape[0])
    found = np.zeros(len(places), np.uint8)
    found[inside] = labels[y[inside], x[inside]]
    return found.reshape(view.height, view.width)


def _within(places: NDArray[np.int64], end: int) -> NDArray[np.bool_]:
    return np.asarray((places >= 0) & (places < end))
