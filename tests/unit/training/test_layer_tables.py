"""Are the tables of layers, which stand in the networks' docstrings, those of the networks?"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable
from typing import Any

import pytest

torch = pytest.importorskip("torch")

from torch import Tensor, nn  # noqa: E402

from editor.redactor.design.generator.shape import STYLE  # noqa: E402
from editor.training.networks import patchgan, rsu, u2net  # noqa: E402
from editor.training.trainee import Trainee, example_input, trainee  # noqa: E402

NAMES = (
    "afnet", "colour-table", "conditional-gan", "cyclegan", "dcgan", "fcn", "flow", "garments", "generator", "outline",
    "parser", "pix2pix", "pix2pixhd", "refiner", "sketch", "style", "u2net", "u2net-small", "vae",
)  # fmt: skip
_ROW = re.compile(r"^\| (?P<layer>[\w.]+) \| (?P<count>[\d,]+) \| (?P<shape>[\dx ]+?) \|(?: (?P<field>\d*) \|)?$")


def rows(doc: str, name: str) -> list[tuple[str, int, tuple[int, ...], str]]:
    """The table in `doc` of network `name`: layer, parameters, shape of the output without N, receptive field."""
    head = f"Layers of `{name}`,"
    assert head in doc, f"no table of {name}"
    lines = doc[doc.index(head) :].split("\n\n")[1].splitlines()[2:]
    found = [_ROW.match(line) for line in lines]
    assert found
    assert all(found), lines
    return [
        (row["layer"], int(row["count"].replace(",", "")), tuple(map(int, row["shape"].split(" x "))), row["field"])
        for row in found
        if row
    ]


def batch_of(network: type[Trainee], scale: float, count: int = 2) -> dict[str, Tensor]:
    """Something of the right shapes, on the meta device."""
    height, width = (round(side * scale) for side in network.size)
    picture = torch.zeros(count, 3, height, width)
    targets = {
        "masks": torch.zeros(count, 1, height, width),
        "pairs": picture,
        "unpaired": picture,
        "labels": torch.zeros(count, height, width, dtype=torch.int64),
        "classes": torch.zeros(count, dtype=torch.int64),
        "shapes": torch.zeros(count, dtype=torch.int64),
        "sketches": torch.zeros(count, dtype=torch.int64),
    }
    batch = {"input": picture}
    if network.kind in ("shapes", "sketches"):
        batch |= {"style": torch.zeros(count, STYLE), "sketch": picture[:, :2]}
    if network.kind in targets:
        batch["target"] = targets[network.kind]
    if network.kind == "dressed":
        batch["conditions"] = torch.zeros(count, network.channels, height, width)
    return batch


def shapes(network: Trainee, layers: list[str]) -> dict[str, tuple[int, ...]]:
    """What each layer gives first while the network learns, and what is deployed gives, as ``all``."""
    found: dict[str, tuple[int, ...]] = {}

    def watch(name: str) -> Callable[[nn.Module, tuple[Tensor, ...], Any], None]:
        def note(_: nn.Module, __: tuple[Tensor, ...], output: Any) -> None:
            last = output if isinstance(output, Tensor) else output[-1]  # of a critic: its scores
            found.setdefault(name, tuple(last.shape[1:]))

        return note

    hooks = [network.get_submodule(name).register_forward_hook(watch(name)) for name in layers if name != "all"]
    switches = type(network).begin is not Trainee.begin  # else a phase only makes pictures smaller, and the table not
    for phase in network.phases:
        network.begin(phase)
        for turn, _ in enumerate(network.optimisers()):
            network.losses(batch_of(type(network), phase.scale if switches else 1.0), turn)
    for hook in hooks:
        hook.remove()
    found["all"] = tuple(network.deployed().eval()(example_input(network)).shape[1:])
    return found


def built(kind: type[Trainee]) -> Trainee:
    """At its full width, without weights from files."""
    return kind(**({"pretrained": False} if "pretrained" in inspect.signature(kind).parameters else {}))


def count(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


@pytest.fixture
def positive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Poolings that look at all they cover, so that gradients show a receptive field."""

    def mean(x: Tensor, kernel: int, stride: int | None = None, padding: int = 0, **options: bool) -> Tensor:
        return nn.functional.avg_pool2d(x, kernel, stride, padding, ceil_mode=options.get("ceil_mode", False))

    monkeypatch.setattr(nn.functional, "max_pool2d", mean)


def receptive_field(run: Callable[[Tensor], Tensor], network: nn.Module, side: int, channels: int = 1) -> int:
    """Columns that the pixel in the middle of the output of `run` depends on."""
    for module in list(network.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, nn.BatchNorm2d | nn.InstanceNorm2d | nn.Dropout2d):
                setattr(module, name, nn.Identity())
    network.double()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(0.1 if parameter.dim() < 2 else 1 / parameter[0].numel())
    picture = torch.ones(1, channels, 64, side, dtype=torch.float64, requires_grad=True)
    output = run(picture)
    output[..., output.shape[-2] // 2, output.shape[-1] // 2].sum().backward()
    assert picture.grad is not None
    columns = picture.grad.abs().sum((0, 1, 2)).nonzero().flatten()
    assert columns[0] > 0, "the picture is too small to tell"
    assert columns[-1] < side - 1, "the picture is too small to tell"
    return int(columns[-1] - columns[0] + 1)


@pytest.mark.parametrize("name", NAMES)
def test_table_says_what_the_layers_are(name: str) -> None:
    kind = trainee(name)
    table = rows(sys.modules[kind.__module__].__doc__ or "", name)
    with torch.device("meta"):
        network = built(kind)
        given = shapes(network, [layer for layer, *_ in table])
    measured = [
        (layer, count(network if layer == "all" else network.get_submodule(layer)), given[layer]) for layer, *_ in table
    ]
    assert measured == [row[:3] for row in table]


@pytest.mark.parametrize("name", NAMES)
def test_table_says_what_the_network_takes(name: str) -> None:
    kind = trainee(name)
    said = " x ".join(map(str, (kind.channels, *kind.size)))
    assert f"Layers of `{name}`, from {said}:\n" in (sys.modules[kind.__module__].__doc__ or "")


@pytest.mark.parametrize("name", NAMES)
def test_table_leaves_no_layer_out(name: str) -> None:
    kind = trainee(name)
    table = rows(sys.modules[kind.__module__].__doc__ or "", name)
    assert sum(parameters for layer, parameters, *_ in table if layer != "all") == table[-1][1]
    assert table[-1][0] == "all"


RSU_ROW = re.compile(r"^\| RSU-(\w+) \| ([\d,]+) \| (\d+) \|$", re.MULTILINE)


@pytest.mark.parametrize("block", RSU_ROW.findall(rsu.__doc__ or ""), ids=lambda row: row[0])
@pytest.mark.usefixtures("positive")
def test_blocks_have_the_parameters_and_fields_of_their_table(block: tuple[str, str, str]) -> None:
    height, parameters, field = block
    number = rsu.FLAT if height == "4F" else int(height)
    assert count(rsu.block(number, 64, 32, 64)) == int(parameters.replace(",", ""))
    network = rsu.block(number, 1, 1, 1)
    assert receptive_field(network, network, 1024) == int(field)


def test_all_five_blocks_stand_in_the_table() -> None:
    assert [row[0] for row in RSU_ROW.findall(rsu.__doc__ or "")] == ["7", "6", "5", "4", "4F"]


@pytest.mark.parametrize(
    ("plan", "published"), [(u2net.PAPER_BIG, 44_009_869), (u2net.PAPER_SMALL, 1_131_181)], ids=["big", "small"]
)
def test_plan_of_the_paper_has_its_parameters(plan: u2net.Plan, published: int) -> None:
    with torch.device("meta"):
        network = u2net.U2Net(plan)
    filters = [module for module in network.modules() if isinstance(module, nn.Conv2d)]
    left_out = sum(module.out_channels for module in filters if module.bias is None)
    assert count(network) + left_out == published


def test_sizes_are_near_those_of_the_papers_that_are_followed() -> None:
    with torch.device("meta"):
        big, small = count(u2net.U2NetBig()), count(u2net.U2NetSmall())
    assert 4 * big / 1e6 == pytest.approx(157, rel=0.05)
    assert 4 * small / 1e6 == pytest.approx(9.8, rel=0.05)


@pytest.mark.usefixtures("positive")
def test_fc7_sees_what_the_fcn_paper_says() -> None:
    network = trainee("fcn")(width=1 / 64).eval()

    def fc7(picture: Tensor) -> Tensor:
        y = picture
        for layer in network.blocks:
            y = nn.functional.max_pool2d(layer(y), 2)
        return network.fc7(network.fc6(y))

    assert receptive_field(fc7, network, 640, channels=3) == 404


@pytest.mark.usefixtures("positive")
def test_critics_see_patches_of_the_size_of_their_table() -> None:
    table = re.findall(r"^\| layers\.(\d) \| 4, \d \| \d+ \| (\d+) \|$", patchgan.__doc__ or "", re.MULTILINE)
    assert len(table) == 5
    for layer, field in table:
        network = patchgan.PatchCritic(1, 1 / 64)
        assert receptive_field(lambda x, at=int(layer), of=network: of(x)[at], network, 256) == int(field)


def test_generators_have_the_parameters_of_their_papers() -> None:
    with torch.device("meta"):
        assert count(trainee("pix2pix")().generator) / 1e6 == pytest.approx(54.414, abs=0.01)
        assert count(trainee("cyclegan")().forth) / 1e6 == pytest.approx(11.378, abs=0.01)
