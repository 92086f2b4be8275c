"""Every network, built narrow, learns one small batch by its own optimisers, all of it, and gives what it promises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

torch = pytest.importorskip("torch")

from torch import Tensor, nn  # noqa: E402

from editor.redactor.design.generator.shape import STYLE  # noqa: E402
from editor.training.trainee import Trainee, trainee  # noqa: E402


@dataclass(frozen=True)
class Case:
    """A network at a size that learns in seconds."""

    name: str
    width: float | None  # None: the network has one width only
    size: tuple[int, int]
    steps: int = 12
    count: int = 2
    fall: float = 0.9  # of the loss, at least

    def build(self) -> Trainee:
        kind = trainee(self.name)
        torch.manual_seed(0)
        return type(kind.__name__, (kind,), {"size": self.size})(
            **({"pretrained": False} if self.width is None else {"width": self.width})
        )

    def batch(self, kind: type[Trainee], scale: float = 1.0) -> dict[str, Tensor]:
        """A bright disc on noise, and what is wanted of it."""
        random = torch.Generator().manual_seed(1)
        height, width = (round(side * scale) for side in self.size)
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
                batch["target"] = (disc[:, 0] * min(38, kind.classes - 1)).long()
            case "classes":
                batch["target"] = torch.arange(self.count) % kind.classes
            case "shapes" | "sketches":
                batch["target"] = torch.arange(self.count) % len(kind.class_names)
                batch["style"] = torch.randn(self.count, STYLE, generator=random)
                batch["sketch"] = disc.expand(-1, 2, -1, -1)
            case "dressed":
                batch["conditions"] = self.conditions(batch["input"], disc)
        # As the trainer lays them out.
        return {
            name: value.contiguous(memory_format=torch.channels_last) if value.ndim == 4 else value
            for name, value in batch.items()
        }

    def conditions(self, picture: Tensor, disc: Tensor) -> Tensor:
        """The middle is hidden; the disc in one colour is the garment; beyond it the network may act."""
        hidden = torch.zeros_like(disc)
        hidden[..., self.size[0] // 8 : -self.size[0] // 8, :] = 1
        return torch.cat([picture * (1 - hidden), hidden, 0.5 * disc.expand(-1, 3, -1, -1), disc, 1 - disc,
                          disc.expand(-1, 3, -1, -1)], 1)  # fmt: skip


CASES = (
    Case("u2net", 1 / 16, (64, 64)),
    Case("u2net-small", 1 / 4, (64, 64)),
    Case("fcn", 1 / 8, (64, 64), steps=30),
    Case("afnet", 1 / 8, (56, 56)),
    Case("pix2pix", 1 / 16, (256, 256), count=1, fall=0.98),
    Case("cyclegan", 1 / 16, (64, 64), fall=0.98),
    Case("pix2pixhd", 1 / 8, (64, 64), fall=0.98),
    Case("parser", None, (96, 96)),
    Case("conditional-gan", 1 / 8, (64, 48), steps=20, fall=0.98),
    Case("vae", 1 / 4, (64, 64), steps=20),
    Case("dcgan", 1 / 16, (64, 64), count=4, fall=0.98),
    Case("flow", 1 / 5, (64, 64), count=4, steps=20),
    Case("generator", 1 / 5, (64, 64), count=2, steps=8, fall=0.98),
    Case("outline", 1 / 8, (128, 128), count=2, fall=0.98),
    Case("sketch", 1 / 6, (64, 64), count=2, fall=0.98),
    Case("garments", None, (64, 64), count=4, steps=8),
    Case("colour-table", None, (64, 64)),
    Case("style", None, (64, 64)),
    Case("painter", None, (64, 64)),
    Case("refiner", None, (64, 64), steps=20, fall=0.98),
)
PARTS = [(case, phase) for case in CASES for phase in range(len(trainee(case.name).phases))]
MASKS = [case for case in CASES if trainee(case.name).kind == "masks"]
TRANSLATORS = [case for case in CASES if case.name in ("pix2pix", "cyclegan", "pix2pixhd")]


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def prepared(case: Case, phase: int) -> tuple[Trainee, dict[str, Tensor]]:
    network = case.build()
    network.begin(network.phases[phase])
    network.train()
    return network, case.batch(type(network), network.phases[phase].scale)


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
        assert sum(course[-3:]) < case.fall * sum(course[:3]), f"turn {turn}: {course}"


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


@pytest.mark.parametrize("case", TRANSLATORS, ids=lambda case: case.name)
def test_translators_deploy_a_generator_of_pictures(case: Case) -> None:
    network = case.build().eval()
    picture = case.batch(type(network))["input"]
    with torch.no_grad():
        made = network.deployed().eval()(picture)
    assert made.shape == picture.shape
    assert made.abs().max() <= 1
    critics = {name for name, _ in network.named_parameters() if "critic" in name}
    assert critics
    assert not critics & {name for name, _ in network.deployed().named_parameters(prefix="generator")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_deployed_takes_what_the_class_says_and_gives_one_tensor(case: Case) -> None:
    network = case.build()
    with torch.no_grad():
        taken = network.taken if any(network.taken) else case.size
        given = network.deployed().eval()(torch.randn(2, network.channels, *taken))
    assert torch.isfinite(given).all()
    height, width = case.size
    shape = {
        "masks": (2, 1, height, width),
        "classes": (2, 17),
        "labels": (2, network.classes, height, width),
        "shapes": (2, 1 if network.name == "generator" else 2, height, width),
        "sketches": (2, 2, height, width),
    }.get(network.kind, (2, 3, height, width))
    assert tuple(given.shape) == ((2, 3, height, width) if network.name == "conditional-gan" else shape)
    if network.kind in ("classes", "labels") and network.channels == 3:
        torch.testing.assert_close(given.sum(1), torch.ones_like(given[:, 0]))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_shown_has_the_size_of_the_picture(case: Case) -> None:
    network = case.build().eval()
    batch = case.batch(type(network))
    with torch.no_grad():
        planes = [plane for plane in network.shown(batch) if plane.ndim > 2]
    assert planes or network.kind == "classes"
    assert all(tuple(plane.shape[-2:]) == case.size for plane in planes)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_scores_name_what_the_network_is_judged_by(case: Case) -> None:
    network = case.build().eval()
    with torch.no_grad():
        scores = network.scores(case.batch(type(network)))
    assert torch.isfinite(scores[network.judged_by])


def test_pix2pixhd_begins_with_g1_then_g2_then_both() -> None:
    case = next(case for case in CASES if case.name == "pix2pixhd")
    learnt = []
    for phase in range(3):
        network, batch = prepared(case, phase)
        critic, optimiser = network.optimisers()
        before = {name: value.detach().clone() for name, value in network.state_dict().items()}
        for turn, stepping in enumerate((critic, optimiser)):
            stepping.zero_grad()
            total(network.losses(batch, turn)).backward()
            stepping.step()
        after = network.state_dict()
        moved = {name for name in before if not torch.equal(before[name], after[name])}
        assert any(name.startswith("critics") for name in moved)
        learnt.append(
            {part for part in ("coarse", "fine") if any(name.startswith(f"generator.{part}") for name in moved)}
        )
    # The last layer of G1 makes pictures of its features, which the enhancer takes without it.
    assert learnt == [{"coarse"}, {"fine"}, {"coarse", "fine"}]


def test_an_average_of_pix2pixhd_knows_how_far_the_training_is() -> None:
    network = next(case for case in CASES if case.name == "pix2pixhd").build()
    network.begin(network.phases[0])
    other = next(case for case in CASES if case.name == "pix2pixhd").build()
    other.load_state_dict(network.state_dict())
    assert other.generator.is_coarse
