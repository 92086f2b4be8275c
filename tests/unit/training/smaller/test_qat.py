"""What a network learns while it rounds is what it gives in 8 bits."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxscript")

from torch import nn  # noqa: E402

from editor.redactor.networks.session import open_session  # noqa: E402
from editor.training.export import export  # noqa: E402
from editor.training.smaller.learned import learned  # noqa: E402
from editor.training.smaller.qat import (  # noqa: E402
    Rounding,
    is_prepared,
    learned_in,
    plain,
    prepare_qat,
    ranges,
)
from editor.training.smaller.ranges import median_ranges  # noqa: E402
from editor.training.smaller.static import StaticQuantiser  # noqa: E402

EXAMPLE = torch.zeros(1, 3, 64, 64)


def batch(seed: int) -> dict[str, Any]:
    """Bright squares on noise, and where they are."""
    dice = torch.Generator().manual_seed(seed)
    picture, target = torch.randn(8, 3, 64, 64, generator=dice) * 0.3, torch.zeros(8, 1, 64, 64)
    for number in range(8):
        top, left = (int(torch.randint(0, 32, (), generator=dice)) for _ in range(2))
        target[number, :, top : top + 32, left : left + 32] = 1
    return {"input": picture + target, "target": target}


def teach(network: Any, steps: int, rate: float = 0.01) -> list[float]:
    torch.manual_seed(0)
    network.train()
    optimiser = torch.optim.Adam(network.parameters(), rate)
    told = []
    for step in range(steps):
        loss = network.losses(batch(step), 0)["bce"]
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        told.append(float(loss.detach()))
    return told


def test_it_learns_and_ranges_follow(tiny: Any) -> None:
    prepare_qat(tiny.deployed(), EXAMPLE)
    losses = teach(tiny, 25)
    assert np.mean(losses[-3:]) < 0.6 * np.mean(losses[:3])
    found = ranges(tiny)
    assert set(found) == {"first.0", "second.0", "depthwise.0", "joined.0", "last"}
    assert all(low <= 0 < high for low, high in found.values())
    assert found["second.0"][0] == 0  # after ReLU6
    assert found["second.0"][1] <= 6


def test_names_of_weights_stay_and_statistics_are_held(tiny: Any) -> None:
    before = copy.deepcopy(tiny.state_dict())
    prepare_qat(tiny.deployed(), EXAMPLE)
    state = tiny.state_dict()
    assert set(before) <= set(state)
    assert learned_in(state)
    assert not learned_in(before)
    teach(tiny, 3)
    for name, value in tiny.state_dict().items():
        if "running" in name:
            assert torch.equal(value, before[name]), name


def test_plain_is_the_float_network_again(tiny: Any) -> None:
    before = tiny.deployed()(EXAMPLE + 0.4).detach()
    prepared = prepare_qat(copy.deepcopy(tiny), EXAMPLE)
    assert is_prepared(prepared)
    again = plain(prepared)
    assert not is_prepared(again)
    assert again.state_dict().keys() == tiny.state_dict().keys()
    assert torch.equal(again.deployed().eval()(EXAMPLE + 0.4), before)
    assert is_prepared(prepared)


def test_without_ranges_inputs_are_not_rounded_and_folded_weights_differ_by_half_a_step(tiny: Any) -> None:
    float_weight = tiny.first[0].weight.detach().clone()
    norm = tiny.first[1]
    gain = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).reshape(-1, 1, 1, 1).detach()
    prepare_qat(tiny, EXAMPLE)
    rounded = tiny.first[0]._weight(0).detach() * gain
    step = (float_weight * gain).abs().amax((1, 2, 3), keepdim=True) / 64
    difference = (rounded - float_weight * gain).abs() / step
    assert 0.1 < float(difference.max()) <= 0.5 + 1e-4
    assert torch.allclose((rounded / step).round(), rounded / step, atol=1e-3)


def test_the_gradient_goes_straight_through_inside_the_range_only() -> None:
    rounding = Rounding()
    rounding.train()(torch.linspace(0, 1, 11).reshape(1, -1))
    x = torch.tensor([[-0.5, 0.31, 0.6, 2.0]], requires_grad=True)
    y = rounding.eval()(x)
    y.sum().backward()
    assert x.grad is not None
    assert x.grad.tolist() == [[0, 1, 1, 0]]
    assert y.detach().tolist()[0] == pytest.approx([0, 79 / 255, 153 / 255, 1])


def test_one_strange_picture_of_a_batch_does_not_widen_the_range() -> None:
    rounding = Rounding().train()
    pictures = torch.rand(5, 100)
    pictures[2] *= 1000
    rounding(pictures)
    assert float(rounding.high) < 1.01


class Chain(nn.Module):
    """Each tensor between two convolutions is the input of one: what QAT rounds is all that is rounded."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = nn.Sequential(
            nn.Conv2d(3, 8, 3, 2, 1, bias=False),
            nn.BatchNorm2d(8),
            nn.ReLU(),
            nn.Conv2d(8, 8, 3, 1, 1, groups=8, bias=False),
            nn.BatchNorm2d(8),
            nn.ReLU6(),
            nn.Conv2d(8, 4, 1),
            nn.ReLU(),
            nn.ConvTranspose2d(4, 1, 2, 2),
        )

    def forward(self, x: Any) -> Any:
        return self.parts(x)


def test_the_exported_8_bit_network_gives_what_the_rounding_one_gave() -> None:
    torch.manual_seed(0)
    network = Chain()
    for _ in range(3):
        network(torch.randn(4, 3, 64, 64))
    prepare_qat(network.eval(), EXAMPLE)
    network.train()
    for seed in range(3):
        network(batch(seed)["input"])
    network.eval()
    model = export(network, EXAMPLE)
    known = learned(model)
    assert known["input"] == pytest.approx(ranges(network)["parts.0"])
    tensors = [batch(9)["input"][:1].numpy()]
    measured = median_ranges(model, tensors)
    smaller = StaticQuantiser(model, {**measured, **known}).without([])
    session = open_session(smaller.SerializeToString(), "cpu", 1)
    with torch.no_grad():
        expected = network(torch.from_numpy(tensors[0])).numpy()
    # The last result is rounded in 8 bits only, to half a step; integer arithmetic may take another step at .5.
    low, high = measured[model.graph.output[0].name]
    step = (max(high, 0) - min(low, 0)) / 255
    difference = np.abs(session.run(tensors[0]) - expected)
    assert difference.max() <= 2 * step
    assert np.mean(difference <= 0.51 * step) > 0.95
