"""A crop stays on what it shows when the picture is turned under it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.document import Document
from editor.model.frame import Frame
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.reframe import reframed
from editor.redactor.registry import added, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

RENDERER = Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]
SOURCE = Source(Frame(np.random.default_rng(1).integers(0, 256, (90, 130, 3), np.uint8)), "noise")
TURNS = st.fixed_dictionaries({
    "rotate": st.fixed_dictionaries({"rotate": st.sampled_from(["0", "90", "180", "270"])}),
    "flip": st.fixed_dictionaries({"horizontal": st.booleans(), "vertical": st.booleans()}),
})  # fmt: skip


def document(**edits: dict) -> Document:
    whole = Document("noise")
    for name, values in edits.items():
        whole = added(whole, name, values)
    return whole


def pixels(edited: Document) -> np.ndarray:
    return RENDERER.render(SOURCE, edited).frame.rgb


def contents(rgb: np.ndarray) -> list[tuple[int, ...]]:
    return sorted(map(tuple, rgb.reshape(-1, 3).tolist()))


@given(TURNS, TURNS)
def test_the_same_pixels_are_shown_however_it_is_turned(before: dict, after: dict) -> None:
    old = document(**before, crop={"area": (8, 12, 41, 33)})
    turned = document(**after, crop={"area": (8, 12, 41, 33)})
    assert contents(pixels(reframed(RENDERER, SOURCE, old, turned))) == contents(pixels(old))


def test_nothing_turned_changes_nothing() -> None:
    old = document(crop={"area": (8, 12, 41, 33)})
    tone = added(old, "contrast", {"contrast": 10})
    assert reframed(RENDERER, SOURCE, old, tone) == tone
    plain = document(rotate={"rotate": "90"})
    assert reframed(RENDERER, SOURCE, document(), plain) == plain


def test_a_moving_angle_is_always_reckoned_from_where_the_drag_began() -> None:
    old = document(crop={"area": (50, 35, 24, 16)})
    draft = reframed(RENDERER, SOURCE, old, added(old, "straighten", {"straighten": 30}))
    back = reframed(RENDERER, SOURCE, old, added(draft, "straighten", {"straighten": 0}))
    assert back.edit("crop") == old.edit("crop")


def test_a_crop_that_is_switched_off_stays_off() -> None:
    old = document(crop={"area": (8, 12, 41, 33)})
    off = old.with_edit(replace(old.edit("crop"), enabled=False))
    after = reframed(RENDERER, SOURCE, off, added(off, "rotate", {"rotate": "90"})).edit("crop")
    assert not after.enabled
    assert after.values["area"][2:] == (33, 41)


@pytest.mark.parametrize("degrees", [-30, -4, 3, 20])
def test_straightening_keeps_the_middle_and_the_size(degrees: float) -> None:
    old = document(crop={"area": (50, 35, 24, 16)})
    turned = added(old, "straighten", {"straighten": degrees})
    after = reframed(RENDERER, SOURCE, old, turned)
    geometry = RENDERER.geometry(SOURCE, after)
    assert geometry.size == (24, 16)
    assert geometry.to_input(np.array([[12.0, 8.0]]))[0] == pytest.approx([62, 43], abs=0.75)


def test_what_no_longer_fits_is_moved_and_shrunk() -> None:
    old = document(crop={"area": (0, 0, 130, 90)})
    turned = added(old, "straighten", {"straighten": 45})
    after = reframed(RENDERER, SOURCE, old, turned)
    whole = RENDERER.geometry(SOURCE, turned.without("crop")).size
    assert RENDERER.geometry(SOURCE, after).size == whole
