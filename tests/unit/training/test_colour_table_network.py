"""The look-up by two planes, what the network begins as, and that the program takes what is exported."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from editor.model.frame import Frame  # noqa: E402
from editor.redactor.networks.catalog import Catalog  # noqa: E402
from editor.redactor.networks.pool import NetworkPool  # noqa: E402
from editor.redactor.retouching import colour_table  # noqa: E402
from editor.training.exporting import export_trainee  # noqa: E402
from editor.training.networks.colour_table_network import ColourTableNetwork, _bending, _falling, looked_up  # noqa: E402
from editor.training.record import Words  # noqa: E402

WORDS = Words("mine", "Mine", "mine", "here", ("nothing",))


def test_a_look_up_is_that_of_the_program() -> None:
    dice = torch.Generator().manual_seed(0)
    table = 0.2 * torch.randn(1, 3, 9, 9, 9, generator=dice)
    picture = torch.rand(1, 3, 20, 30, generator=dice)
    picture[..., 0] = torch.tensor([0.0, 1.0, 0.5]).reshape(1, 3, 1)
    red_slowest = table[0].permute(3, 2, 1, 0).numpy()
    colours = picture[0].permute(1, 2, 0).numpy()
    expected = colour_table.looked_up(red_slowest, colours) - colours
    found = looked_up(table, picture)[0].permute(1, 2, 0).numpy()
    assert np.abs(found - expected).max() < 1e-5


def test_straight_tables_do_not_bend_and_rising_ones_do_not_fall() -> None:
    axis = torch.linspace(0, 1, 9)
    blue, green, red = torch.meshgrid(axis, axis, axis, indexing="ij")
    straight = torch.stack([0.3 * red, -0.5 * green + 0.2 * red, 0.1 * blue])[None]
    assert _bending(straight).item() == pytest.approx(0, abs=1e-10)
    assert _falling(straight).item() == 0
    # Less by twice as much as the colour grows: it falls by its rise.
    falling = torch.stack([-2 * red, 0 * green, 0 * blue])[None]
    assert _falling(falling).item() == pytest.approx(1 / 8)
    assert _bending(torch.stack([red**2, green, blue])[None]).item() == pytest.approx((2 / 64) ** 2 / 3)


def test_light_of_a_picture_decides_its_table() -> None:
    torch.manual_seed(0)
    network = ColourTableNetwork(pretrained=False).eval().generator
    dark = 0.2 * torch.rand(1, 3, 256, 256)
    with torch.no_grad():
        first, second = (network.table(picture) for picture in (dark, 1 - dark))
    assert (first - second).abs().max() > 1e-3


def test_the_program_takes_what_is_exported(tmp_path: Path) -> None:
    pytest.importorskip("onnxscript")
    torch.manual_seed(0)
    network = ColourTableNetwork(pretrained=False).eval()
    made = export_trainee(network, tmp_path / "out", WORDS)
    assert made.difference < 1e-4
    assert made.record is not None
    catalog = Catalog(tmp_path / "none", tmp_path / "added")
    record = catalog.add(made.weights, made.record)
    assert (record.role, record.output.enlarges) == ("retouch", 1)
    rgb = np.random.default_rng(0).integers(0, 255, (256, 256, 3), np.uint8)
    before, after = NetworkPool(catalog, "cpu").remade("retouch", "mine", Frame(rgb))
    assert np.abs(before * 255 - rgb).max() < 1e-3
    with torch.no_grad():
        expected = network(torch.from_numpy(before).permute(2, 0, 1)[None])[0].permute(1, 2, 0).numpy()
    assert np.abs(after - expected).max() < 1e-4
    assert np.abs(after - before).max() > 1e-3
