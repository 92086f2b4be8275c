"""How the old clothes are worn."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.person_labels import PARTS
from editor.redactor.tryon.body import NECK, Body
from editor.redactor.tryon.worn_before import WornBefore, worn_before


def dressed(body: Body, hem: float, below: bool, sleeve: float = 0.0) -> np.ndarray:
    """Labels: a top down to so many centimetres from the neck, trousers from there on, sleeves."""
    labels = body.labels.copy()
    down, right = body.trunk_coordinates()
    along, across = body.arm_coordinates()
    trunk = body.silhouette & (np.abs(right) < 20) & ((across > 1.2) | (np.abs(right) < 12))
    labels[trunk & (down > -5)] = PARTS.index("legs")
    labels[trunk & (down > hem - NECK) & below] = PARTS.index("trousers")
    labels[trunk & (down > -5) & (down < hem - NECK)] = PARTS.index("upper")
    labels[body.silhouette & (across < 1) & (along < sleeve)] = PARTS.index("upper")
    return labels


@pytest.mark.parametrize(("hem", "below", "tucked"), [(48, True, True), (66, True, False), (44, False, False)])
def test_hem_and_tuck(standing: Body, hem: float, below: bool, tucked: bool) -> None:
    found = worn_before(standing, dressed(standing, hem, below))
    assert found.hem == pytest.approx(hem, abs=2)
    assert found.tucked is tucked


def test_sleeves(standing: Body) -> None:
    assert worn_before(standing, dressed(standing, 60, True, 25)).sleeves == pytest.approx(25, abs=2)
    assert worn_before(standing, dressed(standing, 60, True)).sleeves == 0


def test_nothing_worn_tells_nothing(standing: Body) -> None:
    assert worn_before(standing, np.zeros_like(standing.labels)) == WornBefore()
    dress = np.where(standing.labels == PARTS.index("upper"), PARTS.index("dress"), standing.labels).astype(np.uint8)
    assert worn_before(standing, dress).hem is None
