"""What strokes do to a plane, and that drawing one more stroke draws no other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.errors import Cancelled
from editor.redactor import painting as module
from editor.redactor.geometry import scaling, translation
from editor.redactor.painting import Painting, PaintingCache
from editor.redactor.stroke_raster import FULL, Brush, BrushTip, StrokeRaster
from editor.redactor.strokes import Stroke

SIZE = (300, 200)
MODES = ("erase", "restore")
HERE = np.eye(3)
WHOLE = np.ones((200, 300), np.float32)

strokes = st.lists(
    st.builds(
        lambda mode, size, hardness, opacity, points: Stroke(mode, Brush(size, hardness, opacity), np.array(points)),
        st.sampled_from(MODES),
        st.floats(2, 80),
        st.floats(0, 100),
        st.floats(0, 100),
        st.lists(st.tuples(st.floats(-50, 350), st.floats(-50, 250), st.floats(0.2, 1)), min_size=1, max_size=5),
    ),
    max_size=5,
)


@settings(max_examples=25, deadline=None)
@given(strokes)
def test_strokes_are_laid_one_over_the_other(drawn: list[Stroke]) -> None:
    """Against the plain definition: each stroke moves the whole plane towards 0 or 1 by its coverage."""
    matte = np.random.default_rng(0).random((200, 300), np.float32)
    target = np.full_like(matte, 0.8)
    expected = matte
    for stroke in drawn:
        raster = StrokeRaster(BrushTip(stroke.brush, np.eye(3), SIZE))
        raster.extend(stroke.points)
        weight = raster.coverage * np.float32(stroke.brush.opacity / 100 / FULL)
        expected = expected + ((target if stroke.mode == "restore" else 0) - expected) * weight
    painted = Painting.blank(SIZE).continued(drawn, np.eye(3)).applied(matte, target)
    np.testing.assert_allclose(painted, expected, rtol=0, atol=1e-5)  # `approx` would compare pixel by pixel


@settings(max_examples=25, deadline=None)
@given(strokes, st.integers(0, 5))
def test_continuing_is_the_same_as_beginning_anew(drawn: list[Stroke], cut: int) -> None:
    blank = Painting.blank(SIZE)
    once = blank.continued(drawn, np.eye(3))
    twice = blank.continued(drawn[:cut], np.eye(3)).continued(drawn[cut:], np.eye(3))
    assert (once.keep == twice.keep).all()
    assert (once.restore == twice.restore).all()
    assert (blank.keep == 1).all()
    assert (blank.restore == 0).all()


def test_opacity_holds_for_a_stroke_not_for_its_prints() -> None:
    there_and_back = Stroke("erase", Brush(30, 100, 40), np.array([[50, 100, 1], [250, 100, 1], [50, 100, 1.0]]))
    erased = Painting.blank(SIZE).continued([there_and_back], np.eye(3)).applied(WHOLE, WHOLE)
    assert erased[100, 60:240] == pytest.approx(0.6, abs=1e-4)
    twice = Painting.blank(SIZE).continued([there_and_back] * 2, np.eye(3)).applied(WHOLE, WHOLE)
    assert twice[100, 60:240] == pytest.approx(0.36, abs=1e-4)


def test_a_cancelled_painting_stops() -> None:
    stroke = Stroke("erase", Brush(30), np.array([[50, 100, 1.0]]))
    with pytest.raises(Cancelled):
        Painting.blank(SIZE).continued([stroke], np.eye(3), lambda: True)


def test_what_covers_and_what_limits_a_stroke() -> None:
    weight = np.full((200, 300), 0.25, np.float32)
    erased = Painting.blank(SIZE).covered(weight, "erase").applied(WHOLE, WHOLE)
    assert erased == pytest.approx(0.75 * WHOLE)
    restored = Painting.blank(SIZE).covered(weight, "restore").applied(0 * WHOLE, WHOLE)
    assert restored == pytest.approx(0.25 * WHOLE)
    stroke = Stroke("erase", Brush(40), np.array([[100, 100, 1.0]]))
    left = (np.arange(300) < 100) * WHOLE
    limited = Painting.blank(SIZE).within(stroke, np.eye(3), left).applied(WHOLE, WHOLE)
    plain = Painting.blank(SIZE).continued([stroke], np.eye(3)).applied(WHOLE, WHOLE)
    assert (limited[:, :100] == plain[:, :100]).all()
    assert (limited[:, 100:] == 1).all()


def test_one_more_stroke_draws_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    raster = module.StrokeRaster
    monkeypatch.setattr(module, "StrokeRaster", lambda tip, box: drawn.append(tip) or raster(tip, box))
    lines = [{"mode": MODES[i % 2], "size": 30, "points": [[40 * i, 50], [40 * i + 30, 150]]} for i in range(6)]
    stored = [Stroke.from_value(line, MODES).to_value() for line in lines]
    cache = PaintingCache()

    def painting(count: int, to_input: np.ndarray = HERE) -> tuple[np.ndarray, int]:
        drawn.clear()
        found = cache.painting(
            tuple(stored[:count]),
            to_input.tobytes(),
            SIZE,
            lambda start, fresh: start.continued([Stroke.from_value(s, MODES) for s in fresh], to_input),
        )
        fresh = Painting.blank(SIZE).continued([Stroke.from_value(s, MODES) for s in stored[:count]], to_input)
        assert (found.keep == fresh.keep).all()
        assert (found.restore == fresh.restore).all()
        return found.keep, len(drawn) - count

    assert painting(5)[1] == 5
    assert painting(6)[1] == 1
    assert painting(6)[1] == 0
    assert painting(5)[1] == 0, "undo draws nothing"
    assert painting(6, translation(3, 0))[1] == 6, "another view is another painting"
    assert painting(6, scaling(1, 1))[1] == 0


def test_large_views_are_not_kept() -> None:
    stored = (Stroke.from_value({"mode": "erase", "size": 30, "points": [[40, 50]]}, MODES).to_value(),)
    cache = PaintingCache(pixels=100)
    cache.painting(stored, b"here", SIZE, lambda start, _fresh: start)
    assert cache._kept == ()
