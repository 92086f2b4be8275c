"""The heal brush as an operation: what it repairs, what it leaves alone, and in what order."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.errors import Cancelled, InputError, ValueRangeError
from editor.model.document import Document, Edit
from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.healing.healed import HealedPictures, _Chain
from editor.redactor.healing.planes import Patch
from editor.redactor.healing.repair import repairs
from editor.redactor.healing.strokes import HealStroke
from editor.redactor.registry import added, migrate, registry
from editor.redactor.renderer import Renderer
from editor.redactor.source import Source

SIZE = (200, 140)
SPOT = {"mode": "heal", "size": 26.0, "hardness": 100.0, "points": ((100.0, 70.0),)}
CLONE = {**SPOT, "mode": "clone", "offset": (-60.0, 10.0)}
REMOVE = {**SPOT, "mode": "remove", "seed": 3}


def weave(size: tuple[int, int] = SIZE) -> np.ndarray:
    """Cloth: stripes on a slope of light, with a little noise; float32 in 0-1."""
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    tone = 0.35 + 0.25 * x / size[0] + 0.12 * np.sin(x * np.pi / 4) * np.sin(y * np.pi / 4)
    noise = np.random.default_rng(0).normal(0, 0.01, tone.shape)
    return np.clip(np.dstack([tone + noise, tone * 0.9, tone * 0.7 + 0.1]), 0, 1).astype(np.float32)


def frame(dtype: str = "uint8", *, alpha: bool = False, spot: bool = True) -> Frame:
    """The cloth with a dark spot where SPOT heals."""
    rgb = weave()
    if spot:
        rgb[(np.hypot(*np.meshgrid(np.arange(SIZE[0]) - 99.5, np.arange(SIZE[1]) - 69.5)) < 9)] = (0.1, 0.05, 0.05)
    opacity = np.tile(np.linspace(0.4, 1, SIZE[0], dtype=np.float32), (SIZE[1], 1)) if alpha else None
    return Frame(to_depth(rgb, dtype), None if opacity is None else to_depth(opacity, dtype))


def renderer() -> Renderer:
    return Renderer(registry(), ArtefactStore(), None)  # type: ignore[arg-type]


def document(*strokes: Any) -> Document:
    return added(Document("picture"), "heal", {"strokes": strokes})


def healed(picture: Frame, *strokes: Any, view: View | None = None) -> Frame:
    source = Source(picture, f"{picture.rgb.dtype} {picture.alpha is None}")
    return renderer().render(source, document(*strokes), view).frame


def painted(stroke: dict[str, Any], size: tuple[int, int] = SIZE) -> np.ndarray:
    """The disc of a stroke of one point, and a pixel around it."""
    across, down = np.meshgrid(np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5)
    return np.hypot(across - stroke["points"][0][0], down - stroke["points"][0][1]) < stroke["size"] / 2 + 1.5


@pytest.mark.parametrize("stroke", [SPOT, {**SPOT, "offset": (-64.0, 8.0)}, REMOVE], ids=["heal", "from", "remove"])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("dtype", DEPTHS)
def test_a_spot_becomes_cloth_again(dtype: str, alpha: bool, stroke: dict[str, Any]) -> None:
    before = frame(dtype, alpha=alpha)
    after, clean = healed(before, stroke), to_depth(frame(dtype, spot=False).rgb, "float32")
    inside = painted(stroke)
    assert after.rgb.dtype == before.rgb.dtype
    assert np.array_equal(after.rgb[~inside], before.rgb[~inside]), "the rest stays to the bit"
    error = np.abs(to_depth(after.rgb, "float32") - clean)[inside]
    assert error.mean() < 0.035
    grown = np.abs(to_depth(before.rgb, "float32") - clean)[inside].mean()
    assert error.mean() < grown / 4
    if after.alpha is not None:
        assert np.abs(to_depth(after.alpha, "float32") - to_depth(before.alpha, "float32")).max() < 0.05


def test_clone_copies_to_the_bit() -> None:
    before = frame()
    after = healed(before, CLONE)
    core = painted({**CLONE, "size": 20.0})
    rows, columns = np.nonzero(core)
    assert np.array_equal(after.rgb[core], before.rgb[rows + 10, columns - 60])


def test_a_fill_beats_the_inpainting_of_opencv() -> None:
    """On cloth with a hole, in squared error, against both of its ways."""
    clean, hole = to_depth(frame(spot=False).rgb, "float32"), painted({**REMOVE, "size": 40.0})
    found = to_depth(healed(frame(), {**REMOVE, "size": 40.0}).rgb, "float32")
    ours = ((found - clean)[hole] ** 2).mean()
    for way in (cv2.INPAINT_TELEA, cv2.INPAINT_NS):
        theirs = cv2.inpaint(frame().rgb, hole.astype(np.uint8), 5, way)
        assert ours < ((to_depth(theirs, "float32") - clean)[hole] ** 2).mean()


def test_strokes_work_on_what_those_before_left() -> None:
    erase = {**CLONE, "points": ((40.0, 80.0),), "offset": (60.0, -10.0)}  # brings the spot to the clone's source
    assert not np.array_equal(healed(frame(), erase, CLONE).rgb, healed(frame(), CLONE, erase).rgb)


@settings(max_examples=12, deadline=None)
@given(
    strokes=st.lists(
        st.builds(
            lambda mode, x, y, size: {"mode": mode, "size": size, "points": ((x, y),), "offset": (25.0, 5.0)},
            st.sampled_from(["heal", "clone"]),
            st.floats(-50, 250),
            st.floats(-50, 190),
            st.floats(1, 60),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_undo_and_redo_give_the_same_pixels(strokes: list[dict[str, Any]]) -> None:
    one, source = renderer(), Source(frame(), "undo")
    steps = [one.render(source, document(*strokes[:count])).frame.rgb for count in range(len(strokes) + 1)]
    for count in reversed(range(len(strokes) + 1)):
        assert np.array_equal(one.render(source, document(*strokes[:count])).frame.rgb, steps[count])
    fresh = renderer().render(Source(frame(), "undo"), document(*strokes)).frame.rgb
    assert np.array_equal(fresh, steps[-1])
    assert np.array_equal(source.frame.rgb, frame().rgb)


def test_one_more_stroke_costs_one_stroke(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[HealStroke] = []

    def counting(picture: Frame, stroke: HealStroke, is_cancelled: Any) -> Any:
        asked.append(stroke)
        return repairs(picture, stroke, is_cancelled)

    monkeypatch.setattr("editor.redactor.healing.healed.repairs", counting)
    one, source = renderer(), Source(frame(), "count")
    for count in (1, 2, 3, 1, 2):
        one.render(source, document(*[SPOT, CLONE, REMOVE][:count]))
    assert len(asked) == 3


def test_strokes_that_are_the_same_objects_keep_their_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    chain, written = _Chain(), []
    dumps = json.dumps
    monkeypatch.setattr(
        "editor.redactor.healing.healed.json.dumps", lambda value, **how: written.append(value) or dumps(value, **how)
    )
    strokes = tuple(HealStroke.from_value(one).to_value() for one in (SPOT, CLONE, REMOVE))
    first = chain.keys("picture", strokes)
    assert chain.keys("picture", strokes) == first
    assert len(written) == 3
    assert chain.keys("picture", strokes[:1]) == first[:1]
    assert chain.keys("picture", (strokes[0], strokes[2])) != first[:2]
    assert chain.keys("picture", strokes) == first == _Chain().keys("picture", strokes)
    assert chain.keys("another", strokes) != first


def test_repairs_are_found_again_in_another_program_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    store = ArtefactStore(tmp_path)
    first = Renderer(registry(), store, None).render(Source(frame(), "kept"), document(REMOVE)).frame.rgb  # type: ignore[arg-type]
    monkeypatch.setattr("editor.redactor.healing.healed.repairs", lambda *_: pytest.fail("it was found already"))
    later = Renderer(registry(), ArtefactStore(tmp_path), None)  # type: ignore[arg-type]
    assert np.array_equal(later.render(Source(frame(), "kept"), document(REMOVE)).frame.rgb, first)


def test_strokes_stay_on_their_object_when_it_is_cropped_and_turned() -> None:
    made = added(document(SPOT), "crop", {"area": (60.0, 30.0, 90.0, 80.0)})
    made = added(made, "rotate", {"rotate": "90"})
    turned = renderer().render(Source(frame(), "turn"), made).frame.rgb
    whole = np.rot90(healed(frame(), SPOT).rgb, -1)
    _, _, (left, top), _ = cv2.minMaxLoc(cv2.matchTemplate(whole.copy(), turned, cv2.TM_SQDIFF))
    height, width = turned.shape[:2]
    assert np.array_equal(whole[top : top + height, left : left + width], turned)


def test_the_cut_out_and_autos_see_the_healed_picture() -> None:
    black = Frame(np.zeros((60, 60, 3), np.uint8))
    black.rgb[:, 30:] = 200
    stroke = {"mode": "clone", "size": 400.0, "points": ((10.0, 30.0),), "offset": (30.0, 0.0)}
    one, source = renderer(), Source(black, "auto")
    plain = one.auto(source, Document("picture"), "brightness", "brightness")
    assert one.auto(source, document(stroke), "brightness", "brightness") != plain


# Bad input


@pytest.mark.parametrize("mode", ["heal", "clone", "remove"])
@pytest.mark.parametrize("size", [(1, 1), (2, 1), (5, 7), (40, 30)])
@pytest.mark.parametrize("fill", [0, 255])
def test_any_picture_and_place_will_do(mode: str, size: tuple[int, int], fill: int) -> None:
    plain = Frame(np.full((size[1], size[0], 3), fill, np.uint8))
    for place in ((0.5, 0.5), (size[0] - 0.5, size[1] / 2), (-500.0, 9000.0)):
        for width in (1.0, 12.0, 5000.0):
            stroke = {"mode": mode, "size": width, "points": (place,), "offset": (3.0, 0.0)}
            assert np.array_equal(healed(plain, stroke).rgb, plain.rgb)


@pytest.mark.parametrize("stroke", [{**SPOT, "size": 2000.0}, {**REMOVE, "size": 2000.0}])
def test_where_all_is_painted_nothing_can_be_known(stroke: dict[str, Any]) -> None:
    assert np.array_equal(healed(frame(), stroke).rgb, frame().rgb)


def test_a_source_outside_of_the_picture_changes_nothing() -> None:
    assert np.array_equal(healed(frame(), {**CLONE, "offset": (9000.0, 0.0)}).rgb, frame().rgb)
    half = healed(frame(), {**CLONE, "points": ((195.0, 70.0),), "offset": (10.0, 0.0)}).rgb
    assert np.array_equal(half[:, 190:], frame().rgb[:, 190:])


def test_nearly_all_painted_is_still_filled() -> None:
    for mode in ("heal", "remove"):
        after = healed(frame(), {"mode": mode, "size": 190.0, "points": ((100.0, 70.0),)})
        assert np.abs(after.rgb.astype(int) - frame(spot=False).rgb)[60:80, 90:110].mean() < 40


def test_hidden_colours_heal_nothing() -> None:
    picture = frame(alpha=True, spot=False)
    picture.alpha[:, :60] = 0
    picture.rgb[:, :60] = (255, 0, 255)
    after = healed(picture, {**SPOT, "mode": "clone", "offset": (-70.0, 0.0), "opacity": 50.0})
    shown = after.alpha[60:80, 95:105] > 0
    assert np.abs(after.rgb[60:80, 95:105].astype(int) - picture.rgb[60:80, 95:105])[shown].max() <= 3


def test_a_long_thin_stroke_is_repaired_piece_by_piece() -> None:
    wide = np.tile(weave((200, 140)), (4, 20, 1))[:400, :2300]
    clean = to_depth(np.ascontiguousarray(wide), "uint8")
    dirty = clean.copy()
    cv2.line(dirty, (50, 50), (2250, 350), (20, 20, 20), 6)
    stroke = {"mode": "remove", "size": 16.0, "points": ((50.0, 50.0), (2250.0, 350.0))}
    patches = []
    picture = Frame(dirty.copy())
    for patch in repairs(picture, HealStroke.from_value(stroke)):
        patch.paste(picture)
        patches.append(patch)
    assert len(patches) > 1
    assert max(patch.rgb.shape[1] for patch in patches) <= 1024
    line = cv2.line(np.zeros(clean.shape[:2], np.uint8), (50, 50), (2250, 350), 1, 6) > 0
    assert np.abs(picture.rgb.astype(int) - clean)[line].mean() < 15


def test_cancel_in_the_middle_leaves_nothing_behind() -> None:
    one, source, asked = renderer(), Source(frame(), "cancel"), []

    def impatient() -> bool:
        asked.append(1)
        return len(asked) > 6

    with pytest.raises(Cancelled):
        one.render(source, document(SPOT, {**REMOVE, "size": 60.0}), is_cancelled=impatient)
    assert np.array_equal(source.frame.rgb, frame().rgb)
    whole = one.render(source, document(SPOT, REMOVE)).frame.rgb
    assert np.array_equal(whole, healed(frame(), SPOT, REMOVE).rgb)


def test_who_waits_for_another_thread_can_lose_patience() -> None:
    pictures = HealedPictures()
    with pictures._lock, pytest.raises(Cancelled):
        pictures.healed(Source(frame(), "wait"), (), lambda _key, make: make(), lambda: True)


@pytest.mark.parametrize(
    "wrong",
    [
        "stroke", {}, {**SPOT, "mode": "erase"}, {**SPOT, "seed": -1}, {**SPOT, "seed": True}, {**SPOT, "seed": 1.5},
        {**SPOT, "mode": "clone"}, {**SPOT, "offset": 3}, {**SPOT, "offset": (1, float("nan"))},
        {**SPOT, "offset": (1, 2, 3)}, {**SPOT, "colour": "red"},
    ],
)  # fmt: skip
def test_what_is_no_stroke_is_refused(wrong: Any) -> None:
    with pytest.raises(ValueRangeError):
        document(wrong)
    with pytest.raises(InputError):
        migrate(Edit("heal", {"strokes": (wrong,)}))


def test_the_same_seed_gives_the_same_filling() -> None:
    rgb = to_depth(np.random.default_rng(5).random((140, 200, 3), np.float32), "uint8")
    one = healed(Frame(rgb), {**REMOVE, "size": 50.0, "seed": 1}).rgb
    assert np.array_equal(one, healed(Frame(rgb), {**REMOVE, "size": 50.0, "seed": 1}).rgb)


def test_a_patch_is_pasted_where_it_belongs() -> None:
    picture = Frame(np.zeros((8, 8, 3), np.uint8), np.full((8, 8), 255, np.uint8))
    patch = Patch(2, 3, np.full((2, 4, 3), 9, np.uint8), np.full((2, 4), 7, np.uint8))
    patch.paste(picture)
    assert picture.rgb[3:5, 2:6].min() == 9
    assert picture.rgb.sum() == 9 * 24
    assert picture.alpha[3:5, 2:6].max() == 7
    opaque = replace(picture, alpha=None)
    patch.paste(opaque)
