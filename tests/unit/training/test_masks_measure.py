"""Measures of masks on masks whose figures are known."""

from __future__ import annotations

import numpy as np
import pytest

from editor.errors import InputError

sod = pytest.importorskip("py_sod_metrics")

from editor.training.measure.edges import boundary_precision_recall, f_of  # noqa: E402
from editor.training.measure.masks import MaskScores  # noqa: E402


def square(height: int = 60, width: int = 80) -> np.ndarray:
    """A white square of 20 x 20 on black."""
    mask = np.zeros((height, width), np.uint8)
    mask[20:40, 30:50] = 255
    return mask


def figures(mask: np.ndarray, truth: np.ndarray) -> dict[str, float]:
    return MaskScores().add(mask, truth)


def test_a_perfect_mask() -> None:
    found = figures(square(), square())
    assert found["MAE"] == found["SAD / 1000"] == 0
    for name in ("max F", "weighted F", "S", "boundary F"):
        assert found[name] == pytest.approx(1)
    assert found["max E"] == pytest.approx(1, abs=1e-3)  # the measure divides by one pixel less than there are
    # At threshold 0 everything is object: precision 400 / 4800, recall 1; at the other 255 both are 1.
    assert found["mean F"] == pytest.approx((255 + 1.3 / 12 / (0.3 / 12 + 1)) / 256)


def test_an_inverted_mask() -> None:
    found = figures(255 - square(), square())
    assert found["MAE"] == 1
    assert found["SAD / 1000"] == pytest.approx(4.8)
    assert found["max F"] == pytest.approx(1.3 / 12 / (0.3 / 12 + 1))  # only "everything" holds the object
    assert found["weighted F"] < 0.1
    assert found["boundary F"] == 1  # the outline is the same: what lies within it is not its business


def test_half_of_the_object() -> None:
    half = square()
    half[:, 40:] = 0
    found = figures(half, square())
    assert found["MAE"] == pytest.approx(200 / 4800)
    assert found["SAD / 1000"] == pytest.approx(0.2)
    assert found["cross-entropy"] == pytest.approx(-(200 * np.log(1 / 510) + 4600 * np.log(509 / 510)) / 4800)
    assert found["max F"] == pytest.approx(1.3 * 0.5 / (0.3 + 0.5))  # precision 1, recall one half


def test_grey_everywhere_says_nothing_and_is_not_stretched() -> None:
    found = figures(np.full((60, 80), 51, np.uint8), square())
    assert found["MAE"] == pytest.approx((4400 * 0.2 + 400 * 0.8) / 4800)


def test_the_truth_is_binary_except_for_sad() -> None:
    soft = square()
    soft[20:40, 30] = 178  # 0.698
    assert figures(square(), soft)["MAE"] == 0
    assert figures(square(), soft)["SAD / 1000"] == pytest.approx(20 * (1 - 178 / 255) / 1000)


def test_same_figures_as_the_library() -> None:
    rng = np.random.default_rng(3)
    pairs = [(np.clip(square() * 0.8 + rng.normal(30, 40, (60, 80)), 0, 255).astype(np.uint8), square()) for _ in "abc"]
    scores = MaskScores()
    mae, s, e, weighted = sod.MAE(), sod.Smeasure(), sod.Emeasure(), sod.WeightedFmeasure()
    f = sod.FmeasureHandler(with_dynamic=True, with_adaptive=False, beta=0.3)
    curves = sod.FmeasureV2({"f": f})
    for mask, truth in pairs:
        scores.add(mask, truth)
        for measure in (mae, s, e, weighted, curves):
            measure.step(mask / 255, truth > 127, normalize=False)
    means = scores.means()
    assert means["MAE"] == pytest.approx(mae.get_results()["mae"])
    assert means["S"] == pytest.approx(s.get_results()["sm"])
    assert means["weighted F"] == pytest.approx(weighted.get_results()["wfm"])
    assert means["mean E"] == pytest.approx(e.get_results()["em"]["curve"].mean())
    assert scores.of_set()["max E"] == pytest.approx(e.get_results()["em"]["curve"].max())
    assert means["mean F"] == pytest.approx(curves.get_results()["f"]["dynamic"].mean())
    assert means["max F"] == pytest.approx(np.max(f.dynamic_results, axis=1).mean())


def test_a_set_has_one_threshold() -> None:
    """Each picture has a perfect threshold of its own, and no threshold suits both."""
    faint, bright = square() // 5, np.maximum(square(), 100)
    scores = MaskScores()
    scores.add(faint, square())
    scores.add(bright, square())
    assert scores.means()["max F"] == pytest.approx(1)
    assert scores.of_set()["max F"] < 0.85


def test_a_set_weighs_large_pictures_more() -> None:
    scores = MaskScores()
    scores.add(square(), square())
    scores.add(255 - square(120, 80), square(120, 80))
    assert scores.means()["MAE"] == pytest.approx(1 / 2)
    assert scores.of_set()["MAE"] == pytest.approx(2 / 3)


@pytest.mark.parametrize("where", [np.s_[-1:, -1:], np.s_[:, -1:], np.s_[:], np.s_[:0]])
def test_objects_at_the_edge_everywhere_and_nowhere(where: tuple[slice, ...]) -> None:
    truth = np.zeros((30, 40), np.uint8)
    truth[where] = 255
    found = figures(truth, truth)
    assert all(np.isfinite(value) for value in found.values())
    assert found["MAE"] == 0
    assert found["S"] == pytest.approx(1)


def test_a_mask_of_another_size_is_refused() -> None:
    with pytest.raises(InputError, match="80 x 30"):
        figures(square()[:30], square())


def test_outlines_within_the_tolerance() -> None:
    """A diagonal of 500 pixels allows four."""
    truth = np.zeros((300, 400), bool)
    truth[100:200, 100:200] = True
    for pixels, expected in ((4, 1.0), (5, 0.0)):
        larger = np.zeros_like(truth)
        larger[100 - pixels : 200 + pixels, 100 - pixels : 200 + pixels] = True
        precision, recall = boundary_precision_recall(larger, truth)
        # A corner lies farther away than a side: those few pixels fail first.
        assert precision == pytest.approx(expected, abs=0.1)
        assert recall == pytest.approx(expected, abs=0.1)


def test_outlines_that_are_not_there() -> None:
    nothing, something = np.zeros((40, 40), bool), np.zeros((40, 40), bool)
    something[10:20, 10:20] = True
    assert boundary_precision_recall(nothing, nothing) == (1, 1)
    assert boundary_precision_recall(something, nothing) == (0, 0)
    assert f_of(0, 0) == 0
