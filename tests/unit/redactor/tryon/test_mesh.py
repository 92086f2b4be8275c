"""Parts of garments, and the meshes over them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from editor.model.garment import Wearing
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.curves import Curve
from editor.redactor.tryon.laying import aimed, mesh_of
from editor.redactor.tryon.parts import Parts

Make = Callable[..., Any]


def mesh_on(garment: Any, body: Body, **how: Any) -> Any:
    return mesh_of(*aimed(garment, body, Wearing(**how), body.labels))


def test_a_garment_is_parted_at_its_seams(make_garment: Make) -> None:
    parts = Parts(make_garment("longsleeve"), (1, 2))
    for part, place in ((0, (300, 300)), (0, (390, 200)), (1, (90, 330)), (2, (510, 330))):
        column, row = np.floor(parts.inward(np.array([place], np.float64))[0]).astype(int)
        assert parts.masks[part][row, column]
        assert not any(mask[row, column] for other, mask in parts.masks.items() if other != part)
    np.testing.assert_allclose(parts.outward(parts.inward(np.array([(12.0, 34.0)]))), [(12, 34)])


def test_without_limbs_it_is_one_part(make_garment: Make) -> None:
    parts = Parts(make_garment("t-shirt"), ())
    assert list(parts.masks) == [0]
    column, row = parts.inward(np.array([(450.0, 190.0)]))[0].astype(int)
    assert parts.masks[0][row, column]


def test_lines_run_along_the_outline(make_garment: Make) -> None:
    garment = make_garment("t-shirt")
    bulging = replace(garment, landmarks={**garment.landmarks, "waist right": (390, 320)})
    parts = Parts(bulging, (1, 2))
    corners = np.array([bulging.landmarks[name] for name in ("armpit right", "waist right", "hem right")])
    line = parts.outward(parts.traced(Curve(0, corners, corners)))
    assert np.abs(line[len(line) // 2] - (405, 320)).max() < 8  # where the cloth ends, not where the landmark is
    straight = parts.outward(parts.traced(Curve(0, corners, corners, outline=False)))
    np.testing.assert_allclose(straight, corners)


def test_limbs_hang_together_with_the_trunk_at_their_seams_alone(standing: Body, make_garment: Make) -> None:
    mesh = mesh_on(make_garment("longsleeve"), standing)
    trunk, sleeve = (set(mesh.triangles[mesh.part == part].ravel()) for part in (0, 2))
    shared = mesh.rest[sorted(trunk & sleeve)]
    assert len(shared) > 4
    first, last = np.array([(400, 110), (410, 220)], np.float64)
    along = (last - first) / np.linalg.norm(last - first)
    away = np.abs((shared - first) @ np.array([-along[1], along[0]]))
    assert away.max() < 6
    assert not trunk & set(mesh.triangles[mesh.part == 1].ravel()) & sleeve


def test_an_open_front_is_two_pieces(standing: Body, make_garment: Make) -> None:
    closed, opened = (mesh_on(make_garment("blazer"), standing, opened=share) for share in (0.0, 1.0))

    def crossing(mesh: Any) -> int:
        corners = mesh.rest[mesh.triangles[mesh.part == 0]]
        low = corners[..., 1].min(axis=1) > 160
        return int(((corners[..., 0].min(axis=1) < 298) & (corners[..., 0].max(axis=1) > 302) & low).sum())

    assert crossing(closed) > 10
    assert crossing(opened) == 0


@pytest.mark.parametrize("category", ["t-shirt", "longsleeve", "dress", "undershirt", "pants", "skirt"])
def test_meshes_cover_the_garment(standing: Body, make_garment: Make, category: str) -> None:
    garment = make_garment(category)
    mesh = mesh_on(garment, standing)
    corners = mesh.rest[mesh.triangles]
    along, across = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    area = np.abs(along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0]).sum() / 2
    assert area == pytest.approx(float(garment.matte.sum()), rel=0.06)
    assert len(np.unique(mesh.pins)) == len(mesh.pins)
    assert len(mesh.rest) < 2500


def test_an_empty_matte_is_no_error(standing: Body, make_garment: Make) -> None:
    garment = make_garment("t-shirt")
    mesh_on(replace(garment, matte=np.zeros_like(garment.matte)), standing)
