"""Finding what does not bear 8 bits."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")
import onnxruntime  # noqa: E402
from onnx import TensorProto, helper, numpy_helper  # noqa: E402

from editor.dataloader.network_record import OutputSpec  # noqa: E402
from editor.errors import NetworkError  # noqa: E402
from editor.redactor.networks.session import open_session  # noqa: E402
from editor.training.smaller.judge import Judge  # noqa: E402
from editor.training.smaller.methods import make_smaller  # noqa: E402
from editor.training.smaller.ranges import median_ranges  # noqa: E402
from editor.training.smaller.search import search  # noqa: E402
from editor.training.smaller.static import StaticQuantiser  # noqa: E402
from editor.training.smaller.units import Unit, units_of  # noqa: E402

DEPTH, CHANNELS, SIDE, PLANTED = 12, 6, 32, 7


def chain() -> Any:
    """Convolutions one after another. The planted one makes a channel that is thousands of times the others, which the
    next one does not look at: in 8 bits nothing is left of the others."""
    rng = np.random.default_rng(3)
    nodes, tensors, name = [], [], "input"
    for layer in range(DEPTH):
        taken = 3 if layer == 0 else CHANNELS
        weight = rng.normal(0, (2 / taken / 9) ** 0.5, (CHANNELS, taken, 3, 3)).astype(np.float32)
        bias = np.full(CHANNELS, 0.1, np.float32)
        if layer == PLANTED:
            weight[0], bias[0] = 0, 5000
        if layer == PLANTED + 1:
            weight[:, 0] = 0
        tensors += [numpy_helper.from_array(weight, f"w{layer}"), numpy_helper.from_array(bias, f"b{layer}")]
        last = layer == DEPTH - 1
        result = "logits" if last else f"conv{layer}:0"
        nodes.append(
            helper.make_node("Conv", [name, f"w{layer}", f"b{layer}"], [result], f"conv{layer}", pads=[1, 1, 1, 1])
        )
        name = result if last else f"relu{layer}:0"
        if not last:
            nodes.append(helper.make_node("Relu", [result], [name], f"relu{layer}"))
    nodes.append(helper.make_node("Sigmoid", ["logits"], ["output"], "sigmoid"))
    shape = [1, 3, SIDE, SIDE]
    graph = helper.make_graph(
        nodes,
        "chain",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, CHANNELS, SIDE, SIDE])],
        tensors,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)


def inputs(count: int, seed: int) -> list[Any]:
    rng = np.random.default_rng(seed)
    return [rng.normal(0, 1, (1, 3, SIDE, SIDE)).astype(np.float32) for _ in range(count)]


def test_units_are_a_node_and_what_follows_it() -> None:
    units = units_of(chain())
    assert [unit.name for unit in units] == [*(f"conv{layer}" for layer in range(DEPTH)), "sigmoid"]
    assert units[0].nodes == ("conv0", "relu0")
    assert sum(unit.work for unit in units) == pytest.approx(1)
    assert units[1].work == pytest.approx(2 * units[0].work)


def test_the_planted_layer_stays_in_float_and_little_else_does() -> None:
    told: list[str] = []
    bound = 0.02
    smaller, report = make_smaller(
        chain(),
        OutputSpec(),
        "static",
        calibrating=inputs(6, 0),
        judging=inputs(3, 1),
        bound=bound,
        threads=1,
        tell=told.append,
    )
    assert report.whole_loss > 3 * bound
    assert report.loss <= bound
    in_float = {part["name"] for part in report.in_float}
    # The channel lies between these two; both read or write it.
    assert {f"conv{PLANTED}", f"conv{PLANTED + 1}"} <= in_float
    assert len(in_float) <= 4
    assert len(told) <= 2 * len(units_of(chain()))
    kinds = {node.name: node for node in smaller.graph.node}
    assert f"w{PLANTED}" in kinds[f"conv{PLANTED}"].input
    assert "w1" not in kinds["conv1"].input
    assert Judge(chain(), OutputSpec(), inputs(3, 1), 1).loss(smaller) == pytest.approx(report.loss)


def test_a_layer_in_float_between_two_in_8_bits_stays_in_float() -> None:
    model = chain()
    weight = next(tensor for tensor in model.graph.initializer if tensor.name == "w3")
    # One channel so large that the others would vanish if the weights were rounded as a whole.
    values = numpy_helper.to_array(weight) * np.array([300, 1, 1, 1, 1, 1], np.float32)[:, None, None, None]
    weight.CopyFrom(numpy_helper.from_array(values, "w3"))
    quantiser = StaticQuantiser(model, median_ranges(model, inputs(4, 0)))
    smaller = quantiser.without(["conv3", "relu3"])
    tensor = inputs(1, 5)[0]
    plain = onnxruntime.SessionOptions()
    plain.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    expected = onnxruntime.InferenceSession(smaller.SerializeToString(), plain).run(None, {"input": tensor})[0]
    found = open_session(smaller.SerializeToString(), "cpu", 1).run(tensor)
    assert np.abs(found - expected).mean() < 1e-3


def test_it_stops_as_soon_as_the_bound_is_kept() -> None:
    model = chain()
    quantiser = StaticQuantiser(model, median_ranges(model, inputs(4, 0)))
    judge = Judge(model, OutputSpec(), inputs(2, 1), 1)
    found = search(units_of(model), quantiser.only, judge.loss, 0.9)
    assert found.kept == ()
    assert judge.asked == 1


class Additive:
    """A network whose parts do harm of so much each, which adds up."""

    def __init__(self, harms: dict[str, float]) -> None:
        self.harms, self.asked = harms, 0

    def only(self, nodes: Collection[str]) -> Any:
        return sum(self.harms[node] for node in nodes)

    def loss(self, model: Any) -> float:
        self.asked += 1
        return float(model)


def units(network: Additive, work: dict[str, float]) -> list[Unit]:
    return [Unit(name, (name,), work.get(name, 0.1 / len(network.harms))) for name in network.harms]


def test_few_measurements_find_the_most_harmful_in_order() -> None:
    harms = {f"layer{number}": 1e-6 for number in range(256)} | {"layer31": 0.3, "layer200": 0.2}
    network = Additive(harms)
    found = search(units(network, {}), network.only, network.loss, 0.01)
    assert [kept.unit.name for kept in found.kept] == ["layer31", "layer200"]
    assert [kept.harm for kept in found.kept] == [0.3, 0.2]
    assert found.loss < 0.01
    assert network.asked < 2 * 2 * 8 + 6


def test_the_cheaper_of_two_that_would_do_stays_in_float() -> None:
    network = Additive({"dear": 0.05, "cheap": 0.04, "rest": 0.001, "more": 0.001})
    found = search(units(network, {"dear": 0.4, "cheap": 0.1}), network.only, network.loss, 0.055)
    assert [kept.unit.name for kept in found.kept] == ["cheap"]
    assert found.loss == pytest.approx(0.052)


def test_a_bound_out_of_reach_is_told() -> None:
    network = Additive({f"layer{number}": 0.1 for number in range(8)})
    with pytest.raises(NetworkError, match="half of its work in float"):
        search(units(network, dict.fromkeys(network.harms, 1 / 8)), network.only, network.loss, 0.001)
    assert network.asked < 40


def test_no_number_is_the_greatest_harm() -> None:
    model = chain()
    broken = onnx.ModelProto()
    broken.CopyFrom(model)
    weight = next(tensor for tensor in broken.graph.initializer if tensor.name == "b3")
    weight.CopyFrom(numpy_helper.from_array(np.full(CHANNELS, np.nan, np.float32), "b3"))
    assert Judge(model, OutputSpec(), inputs(1, 1), 1).loss(broken) > 1
