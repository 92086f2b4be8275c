"""The renderer: a fixed order whatever the clicks, nothing done twice, the same pixels from any view."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.errors import Cancelled, ValueRangeError
from editor.model.document import Document, Edit, History, Step
from editor.model.frame import Frame
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.geometry import View
from editor.redactor.operation import Operation, PointwiseOperation
from editor.redactor.registry import added, registry
from editor.redactor.renderer import RenderCache, Renderer
from editor.redactor.source import Source
from editor.redactor.tone_table import ToneTable

SIZE = (320, 240)
EDITS: dict[str, dict] = {
    "rotate": {"rotate": "90"}, "flip": {"horizontal": True}, "straighten": {"straighten": 5.0},
    "crop": {"area": (8.0, 12.0, 140.0, 180.0)}, "resize": {"longest": 154.0}, "exposure": {"exposure": 0.4},
    "brightness": {"brightness": 25.0}, "contrast": {"contrast": -20.0}, "saturation": {"saturation": 40.0},
    "temperature": {"temperature": 5200.0}, "highlights": {"highlights": -50.0}, "sharpness": {"sharpness": 60.0},
}  # fmt: skip


def photograph() -> Frame:
    rng = np.random.default_rng(11)
    rgb = cv2.resize(rng.random((15, 20, 3), np.float32), SIZE, interpolation=cv2.INTER_CUBIC)
    return Frame((np.clip(rgb, 0, 1) * 255).astype(np.uint8))


def renderer(operations: Mapping[str, type[Operation]] | None = None) -> Renderer:
    return Renderer(operations or registry(), ArtefactStore(), None)  # type: ignore[arg-type]


SOURCE = Source(photograph(), "photograph")
RENDERER = renderer()


def document(names: tuple[str, ...] | list[str]) -> Document:
    whole = Document("photograph")
    for name in names:
        whole = added(whole, name, EDITS[name])
    return whole


def scaled(name: str, share: float) -> dict:
    """The values of `EDITS`, weaker; those that can only be taken whole as they are."""
    if name in ("rotate", "flip", "crop", "resize", "temperature"):
        return EDITS[name]
    return {key: value * share for key, value in EDITS[name].items()}


@settings(max_examples=25, deadline=None)
@given(st.permutations(sorted(EDITS)), st.permutations(range(6)), st.integers(2, 6))
def test_any_order_of_clicks_renders_the_same(names: list[str], order: list[int], count: int) -> None:
    one = document([names[i] for i in range(6) if i < count])
    other = document([names[i] for i in order if i < count])
    assert one == other
    assert np.array_equal(RENDERER.render(SOURCE, one).frame.rgb, RENDERER.render(SOURCE, other).frame.rgb)


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.sampled_from(sorted(EDITS)), st.floats(0.1, 1)),
        st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.none()),
        st.tuples(st.just("go"), st.none(), st.integers(-3, 30)),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(ACTS)
def test_history_forgets_only_what_a_new_edit_replaces(acts: list[tuple[str, str | None, float]]) -> None:
    history, model, at = History(Step(Document("photograph"), "Opened")), [Document("photograph")], 0
    for act, name, amount in acts:
        if act == "edit":
            new = added(history.document, name, scaled(name, amount))
            history.push(Step(new, name))
            if new != model[at]:
                model, at = [*model[: at + 1], new], at + 1
        else:
            wanted = {"undo": at - 1, "redo": at + 1}.get(act, amount)
            at = int(min(max(wanted, 0), len(model) - 1))
            history.undo() if act == "undo" else history.redo() if act == "redo" else history.go(int(amount))
        assert [step.document for step in history.steps] == model
        assert history.position == at
        assert history.can_undo == (at > 0)
        assert history.can_redo == (at + 1 < len(model))


def test_undo_and_redo_bring_back_the_very_pixels() -> None:
    history = History(Step(Document("photograph"), "Opened"))
    seen = [RENDERER.render(SOURCE, history.document).frame.rgb]
    for name, values in EDITS.items():
        history.push(Step(added(history.document, name, values), name))
        seen.append(RENDERER.render(SOURCE, history.document).frame.rgb)
    cache = RenderCache()
    for position in (*range(len(seen) - 1, -1, -1), *range(len(seen))):
        history.go(position)
        assert np.array_equal(RENDERER.render(SOURCE, history.document, cache=cache).frame.rgb, seen[position])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(sorted(EDITS)), unique=True), st.floats(0.3, 1), st.data())
def test_a_part_of_a_view_equals_that_part_of_the_whole(names: list[str], scale: float, data: st.DataObject) -> None:
    edited = document(names)
    size = RENDERER.output_size(SOURCE, edited)
    whole = View.whole(size, scale)
    left, top = data.draw(st.integers(0, whole.width - 1)), data.draw(st.integers(0, whole.height - 1))
    width, height = data.draw(st.integers(1, whole.width - left)), data.draw(st.integers(1, whole.height - top))
    everything = RENDERER.render(SOURCE, edited, whole).frame.rgb[top : top + height, left : left + width]
    part = RENDERER.render(SOURCE, edited, View(scale, left, top, width, height)).frame.rgb
    difference = np.abs(part.astype(int) - everything)
    assert difference.max() <= (10 if "straighten" in names else 1)
    assert difference.mean() <= (1.0 if "straighten" in names else 0.05)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(sorted(EDITS)), unique=True), st.sampled_from([0.5, 0.7]))
def test_a_proxy_agrees_with_full_size(names: list[str], scale: float) -> None:
    edited = document(names)
    full = RENDERER.render(SOURCE, edited).frame.rgb
    small = RENDERER.render(SOURCE, edited, View.whole(RENDERER.output_size(SOURCE, edited), scale)).frame.rgb
    shrunk = cv2.resize(full, small.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(small.astype(float) - shrunk).mean() < 5


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.sampled_from([1.0, 0.5])), min_size=1, max_size=12))
def test_a_cache_never_shows_old_pixels(moves: list[tuple[str, float]]) -> None:
    cache, edited = RenderCache(limit=5), Document("photograph")
    for name, share in moves:
        edited = added(edited, name, scaled(name, share))
        kept = RENDERER.render(SOURCE, edited, cache=cache).frame.rgb
        assert np.array_equal(kept, RENDERER.render(SOURCE, edited).frame.rgb)


def counting(kind: type[Operation], counts: dict[str, int]) -> type[Operation]:
    class Counting(kind):  # type: ignore[valid-type, misc]
        def run(self, frame, values, context):  # type: ignore[no-untyped-def]
            counts[kind.name] = counts.get(kind.name, 0) + 1
            return super().run(frame, values, context)

    return Counting


def test_a_moving_slider_repeats_only_what_follows_it() -> None:
    counts: dict[str, int] = {}
    operations = dict(registry())
    operations |= {name: counting(operations[name], counts) for name in ("mask_strokes", "sharpness")}
    render, cache = renderer(operations), RenderCache()
    strokes = ({"mode": "erase", "size": 9.0, "points": ((1.0, 1.0), (20.0, 20.0))},)
    edits = Edit("mask_strokes", {"strokes": strokes}), Edit("sharpness", {"sharpness": 50.0})
    edited = Document("photograph", edits)
    for brightness in range(1, 6):
        edited = added(edited, "brightness", {"brightness": float(brightness)})
        render.render(SOURCE, edited, cache=cache)
    assert counts == {"mask_strokes": 1, "sharpness": 5}


def test_a_disabled_edit_keeps_its_values_and_does_nothing() -> None:
    edit = Edit("brightness", {"brightness": 50.0}, enabled=False)
    result = RENDERER.render(SOURCE, Document("photograph", (edit,)))
    assert np.array_equal(result.frame.rgb, SOURCE.frame.rgb)


def test_all_pointwise_edits_run_as_one_table(monkeypatch: pytest.MonkeyPatch) -> None:
    applied, original = [], ToneTable.apply

    def counted(table: ToneTable, frame: Frame) -> Frame:
        applied.append(len(table.pairs))
        return original(table, frame)

    monkeypatch.setattr(ToneTable, "apply", counted)
    names = [name for name in EDITS if issubclass(registry()[name], PointwiseOperation)]
    RENDERER.render(SOURCE, document(names))
    assert applied == [len(names)]


def test_the_result_has_the_size_that_was_promised() -> None:
    for count in range(len(EDITS) + 1):
        for names in itertools.islice(itertools.combinations(EDITS, count), 8):
            edited = document(names)
            assert RENDERER.render(SOURCE, edited).frame.size == RENDERER.output_size(SOURCE, edited)


def test_cancel_before_the_first_step_and_between_steps() -> None:
    edited = document(["brightness", "sharpness"])
    with pytest.raises(Cancelled):
        RENDERER.render(SOURCE, edited, is_cancelled=lambda: True)
    calls = iter([False, False, True, True, True])
    with pytest.raises(Cancelled):
        RENDERER.render(SOURCE, edited, is_cancelled=lambda: next(calls))


def test_values_out_of_range_are_an_error_in_words() -> None:
    with pytest.raises(ValueRangeError, match="Brightness"):
        RENDERER.render(SOURCE, Document("photograph", (Edit("brightness", {"brightness": 500.0}),)))


def test_autos_do_not_depend_on_other_tones_but_on_geometry() -> None:
    plain, toned = Document("photograph"), document(["exposure", "saturation", "temperature"])
    for name in ("brightness", "contrast", "saturation"):
        assert RENDERER.auto(SOURCE, plain, name, name) == RENDERER.auto(SOURCE, toned, name, name)
    dark = np.zeros((100, 100, 3), np.uint8)
    dark[:, 50:] = np.random.default_rng(1).integers(0, 256, (100, 50, 3))
    source = Source(Frame(dark), "half dark")
    left = added(Document("half dark"), "crop", {"area": (0, 0, 60, 100)})
    right = added(Document("half dark"), "crop", {"area": (50, 0, 50, 100)})
    assert RENDERER.auto(source, left, "shadows", "shadows") != RENDERER.auto(source, right, "shadows", "shadows")


def test_a_recipe_finds_its_autos_for_each_picture() -> None:
    recipe = Document("", (Edit("levels", {"black": 1.0, "white": 2.0}, frozenset({"black", "white"})),))
    grey = (photograph().rgb // 2 + 40).astype(np.uint8)
    found = RENDERER.with_autos(Source(Frame(grey), "grey"), recipe).edit("levels")
    assert found is not None
    assert found.autos == {"black", "white"}
    assert 20 < found.values["black"] < 45
    assert 150 < found.values["white"] < 180
