"""Losses against numbers worked out by hand."""

from __future__ import annotations

import math

import pytest

torch = pytest.importorskip("torch")

from editor.training import losses  # noqa: E402


def test_side_outputs_are_weighed_and_named() -> None:
    even = torch.zeros(1, 1, 2, 2)
    terms = losses.side_outputs(even, [even, even], torch.ones(1, 1, 2, 2), weights=(1.0, 0.5, 0.0))
    assert {name: term.item() for name, term in terms.items()} == pytest.approx(
        {"fused": math.log(2), "side1": math.log(2) / 2, "side2": 0.0}
    )


def test_a_flat_mask_has_no_boundary_even_at_the_border() -> None:
    assert losses.boundary(torch.ones(1, 1, 5, 5)).abs().max() < 1e-6


def test_boundary_is_the_distance_from_the_mean_around() -> None:
    mask = torch.zeros(1, 1, 5, 5)
    mask[..., 2, 2] = 1
    found = losses.boundary(mask)[0, 0]
    assert found[2, 2].item() == pytest.approx(8 / 9)
    assert found[1, 1].item() == pytest.approx(1 / 9)


def test_boundary_enhanced_adds_what_the_edge_lacks() -> None:
    target = torch.zeros(1, 1, 5, 5)
    target[..., 2, 2] = 1
    sharp, blurred = (2 * target - 1) * 20, (2 * target - 1) * 0.1
    assert losses.boundary_enhanced(sharp, target).item() == pytest.approx(0, abs=1e-6)
    plain = torch.nn.functional.binary_cross_entropy_with_logits(blurred, target)
    assert losses.boundary_enhanced(blurred, target) > plain


def test_soft_dice_counts_only_classes_that_are_there() -> None:
    target = torch.tensor([[[0, 1], [1, 0]]])
    right = torch.nn.functional.one_hot(target, 3).movedim(-1, 1).float() * 40
    assert losses.soft_dice(right, target).item() == pytest.approx(0, abs=1e-6)
    wrong = torch.nn.functional.one_hot(1 - target, 3).movedim(-1, 1).float() * 40
    assert losses.soft_dice(wrong, target).item() == pytest.approx(1 - 1 / 5)


def test_least_squares_is_the_mean_over_critics() -> None:
    scores = [torch.full((1, 1, 2, 2), 0.5), torch.full((1, 1, 1, 1), 1.0)]
    assert losses.least_squares(scores, real=True).item() == pytest.approx(0.125)
    assert losses.least_squares(scores, real=False).item() == pytest.approx(0.625)


def test_cross_entropy_of_an_undecided_critic() -> None:
    assert losses.cross_entropy(torch.zeros(3), real=True).item() == pytest.approx(math.log(2))
    assert losses.cross_entropy(torch.full((3,), 20.0), real=False).item() == pytest.approx(20, rel=1e-4)


def test_feature_matching_teaches_only_what_was_made() -> None:
    made, real = torch.zeros(1, 2, requires_grad=True), torch.ones(1, 2, requires_grad=True)
    loss = losses.feature_matching([[made]], [[real]])
    loss.backward()
    assert loss.item() == 1
    assert made.grad is not None
    assert real.grad is None


def test_the_standard_normal_does_not_diverge_from_itself() -> None:
    assert losses.divergence_from_normal(torch.zeros(2, 3), torch.zeros(2, 3)).item() == 0
    assert losses.divergence_from_normal(torch.ones(2, 3), torch.zeros(2, 3)).item() == pytest.approx(1.5)


def test_lab_distance_is_that_of_the_norm() -> None:
    white, black = torch.ones(1, 3, 2, 2), torch.zeros(1, 3, 2, 2)
    red = torch.tensor([1.0, 0.0, 0.0]).reshape(1, 3, 1, 1).expand(1, 3, 2, 2)
    assert losses.lab_distance(white, white).item() == pytest.approx(0, abs=0.02)
    assert losses.lab_distance(white, black).item() == pytest.approx(100, abs=0.01)
    # sRGB's red is L* 53.24, a* 80.09, b* 67.20.
    assert losses.lab_distance(red, black).item() == pytest.approx(math.hypot(53.24, 80.09, 67.20), abs=0.05)
    above = (2 * white).requires_grad_()
    losses.lab_distance(above, white).backward()
    assert above.grad is not None
    assert (above.grad > 0).all()
