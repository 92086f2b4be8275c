"""Every network, built narrow, learns one small batch by its own optimisers, all of it, and gives what it promises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

torch = pytest.importorskip("torch")

from torch import Tensor, nn  # noqa: E402

from editor.training.trainee import Trainee, trainee  # noqa: E402


@dataclass(frozen=True)
class Case:
    """A network at a size that learns in seconds."""

    name: str
    width: float
    size: tuple[int, int]
    steps: int = 12
    count: int = 2

    def build(self) -> Trainee:
        torch.manual_seed(0)
        return trainee(self.name)(width=self.width)

    def batch(self, kind: type[Trainee]) -> dict[str, Tensor]:
        """A bright disc on noise, and what is wanted of it."""
        random = torch.Generator().manual_seed(1)
        height, width = self.size
        rows, columns = torch.meshgrid(torch.linspace(-1, 1, height), torch.linspace(-1, 1, width), indexing="ij")
        disc = (rows**2 + columns**2 < 0.4).float().expand(self.count, 1, height, width)
        picture = 0.3 * torch.randn(self.count, 3, height, width, generator=random) + disc - 0.5
        batch = {"input": picture.clamp(-1, 1)}
        match kind.kind:
            case "masks":
                batch["target"] = disc
            case "pairs" | "unpaired":
                batch["target"] = -batch["input"]
            case "labels":
                batch["target"] = (disc[:, 0] * 38).long()
            case "classes":
                batch["target"] = torch.arange(self.count) % kind.classes
        return batch


CASES = (
    Case("u2net", 1 / 16, (64, 64)),
    Case("u2net-small", 1 / 4, (64, 64)),
    Case("fcn", 1 / 8, (64, 64), steps=30),
)
PARTS = [(case, phase) for case in CASES for phase in range(len(trainee(case.name).phases))]
MASKS = [case for case in CASES if trainee(case.name).kind == "masks"]


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def prepared(case: Case, phase: int) -> tuple[Trainee, dict[str, Tensor]]:
    network = case.build().train()
    network.begin(network.phases[phase])
    return network, case.batch(type(network))


def total(terms: dict[str, Tensor]) -> Tensor:
    return torch.stack(list(terms.values())).sum()


def parameters(optimiser: torch.optim.Optimizer) -> list[nn.Parameter]:
    return [parameter for group in optimiser.param_groups for parameter in group["params"]]


@pytest.mark.parametrize(("case", "phase"), PARTS, ids=lambda value: getattr(value, "name", str(value)))
def test_each_turn_makes_its_loss_smaller(case: Case, phase: int) -> None:
    for turn in range(len(case.build().optimisers())):
        network, batch = prepared(case, phase)
        optimiser = network.optimisers()[turn]
        course = []
        for _ in range(case.steps):
            optimiser.zero_grad()
            loss = total(network.losses(batch, turn))
            loss.backward()
            optimiser.step()
            course.append(loss.item())
        assert sum(course[-3:]) < 0.9 * sum(course[:3]), f"turn {turn}: {course}"


@pytest.mark.parametrize(("case", "phase"), PARTS, ids=lambda value: getattr(value, "name", str(value)))
def test_gradients_reach_all_that_learns(case: Case, phase: int) -> None:
    network, batch = prepared(case, phase)
    for turn, optimiser in enumerate(network.optimisers()):
        network.zero_grad()
        total(network.losses(batch, turn)).backward()
        learning = {id(parameter) for parameter in parameters(optimiser) if parameter.requires_grad}
        missed = [
            name
            for name, parameter in network.named_parameters()
            if id(parameter) in learning and (parameter.grad is None or not parameter.grad.any())
        ]
        assert not missed


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_parameter_belongs_to_one_optimiser(case: Case) -> None:
    network = case.build()
    held = [id(parameter) for optimiser in network.optimisers() for parameter in parameters(optimiser)]
    assert sorted(held) == sorted(id(parameter) for parameter in network.parameters())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_names_lead_to_networks_that_say_what_they_are(case: Case) -> None:
    kind = trainee(case.name)
    assert kind.name == case.name
    assert kind.title
    assert kind.source
    assert sum(phase.share for phase in kind.phases) == pytest.approx(1)


@pytest.mark.parametrize("case", MASKS, ids=lambda case: case.name)
def test_mask_networks_give_logits_and_deploy_the_first_as_a_mask(case: Case) -> None:
    network = case.build().eval()
    picture = case.batch(type(network))["input"]
    with torch.no_grad():
        logits = network(picture)
        mask = network.deployed().eval()(picture)
    assert isinstance(logits, tuple)
    assert {tuple(logit.shape) for logit in logits} == {(case.count, 1, *case.size)}
    torch.testing.assert_close(mask, torch.sigmoid(logits[0]))
