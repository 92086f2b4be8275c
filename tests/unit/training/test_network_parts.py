"""Parts of networks that can be wrong while a loss still falls."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from editor.training.networks import afnet, classifier, conditional_gan, dcgan, fcn, garment_labels, perception  # noqa: E402
from editor.training.networks.flow_matching import Flow  # noqa: E402
from editor.training.networks.image_pool import ImagePool  # noqa: E402


def test_every_source_label_is_merged_into_one_group() -> None:
    words = [word for group in garment_labels.GROUPS.values() for word in group.split()]
    assert sorted(words) == sorted(garment_labels.SOURCES)
    assert len(garment_labels.MERGED) == 59


def test_merging_keeps_the_shape_of_a_map() -> None:
    source = garment_labels.SOURCES
    labels = torch.tensor([[[source.index("null"), source.index("jeans")], [source.index("skin"), 0]]])
    names = [garment_labels.NAMES[number] for number in garment_labels.merged(labels).flatten().tolist()]
    assert names == ["background", "trousers", "skin", "background"]
    planes = garment_labels.planes(garment_labels.merged(labels))
    assert planes.shape == (1, 13, 2, 2)
    assert planes.sum(1).eq(1).all()


@pytest.mark.data
def test_source_labels_are_those_of_the_set(data_folder: Path) -> None:
    lines = (data_folder / "people_labels.txt").read_text("utf-8").splitlines()
    assert [line.split(None, 1)[1].strip() for line in lines if line.strip()] == list(garment_labels.SOURCES)


@pytest.mark.data
def test_classes_of_garments_are_those_of_the_set(data_folder: Path) -> None:
    with (data_folder / "garments" / "labels.csv").open(encoding="utf-8", newline="") as file:
        found = sorted({row["label"] for row in csv.DictReader(file)})
    assert found == list(classifier.NAMES)


def test_merged_garments_share_what_their_classes_had() -> None:
    probabilities = torch.zeros(1, 17)
    probabilities[0, classifier.NAMES.index("Polo")] = 0.25
    probabilities[0, classifier.NAMES.index("Top")] = 0.35
    probabilities[0, classifier.NAMES.index("Hat")] = 0.4
    merged = classifier.merged(probabilities)
    assert merged.shape == (1, 10)
    assert classifier.MERGED_NAMES[int(merged.argmax())] == "T-Shirt"
    assert merged[0, classifier.MERGED_NAMES.index("T-Shirt")].item() == pytest.approx(0.6)


def batch_with(*garments: str) -> dict[str, torch.Tensor]:
    """A picture of one colour on which each garment lies as a square on black."""
    labels = torch.zeros(1, 48, 48, dtype=torch.int64)
    for number, garment in enumerate(garments):
        labels[0, 18:30, 4 + 16 * number : 12 + 16 * number] = garment_labels.SOURCES.index(garment)
    return {"input": torch.full((1, 3, 48, 48), 0.5), "target": labels}


def test_what_is_hidden_is_a_garment_and_cannot_be_seen() -> None:
    batch = batch_with("bag", "coat")
    asked = conditional_gan.conditions(batch, seed=1)
    assert asked.shape == (1, conditional_gan.ConditionalGAN.channels, 48, 48)
    hidden = asked[:, 3:4].bool()
    coat = batch["target"] == garment_labels.SOURCES.index("coat")
    bag = batch["target"] == garment_labels.SOURCES.index("bag")
    assert hidden[:, 0][coat].all()
    assert hidden.sum() > coat.sum()
    assert not hidden[:, 0][bag].any()
    assert asked[:, :3][~hidden.expand(-1, 3, -1, -1)].eq(0.5).all()
    other = conditional_gan.conditions({**batch, "input": -batch["input"]}, seed=1)
    seen = hidden.expand(-1, 3, -1, -1)
    assert torch.equal(asked[:, :3][seen], other[:, :3][seen])


def test_one_of_two_garments_is_hidden_by_chance_and_the_same_for_a_seed() -> None:
    batch = batch_with("coat", "jeans")
    hidden = [conditional_gan.conditions(batch, seed=seed)[:, 3] for seed in range(12)]
    places = {(bool(one[0, 24, 8]), bool(one[0, 24, 24])) for one in hidden}
    assert places == {(True, False), (False, True)}
    assert torch.equal(hidden[3], conditional_gan.conditions(batch, seed=3)[:, 3])


def test_the_middle_is_hidden_where_there_is_no_garment() -> None:
    hidden = conditional_gan.conditions(batch_with(), seed=0)[0, 3]
    assert hidden[24, 24] == 1
    assert 0 < hidden.mean() < 0.5


def test_the_filler_changes_nothing_but_the_hidden_part() -> None:
    asked = conditional_gan.conditions(batch_with("coat"), seed=0)
    with torch.no_grad():
        filled = conditional_gan.Filler(width=1 / 8).eval()(asked)
    outside = asked[:, 3:4].expand(-1, 3, -1, -1) == 0
    assert torch.equal(filled[outside], asked[:, :3][outside])


def test_a_pool_gives_what_comes_until_it_is_full_and_then_earlier_pictures_too() -> None:
    torch.manual_seed(0)
    pool = ImagePool((2, 2), capacity=3)
    values = [-1.0, -0.5, 0.0, 0.25, 0.5, 0.75, 1.0] * 4
    given = [pool.exchange(torch.full((1, 3, 2, 2), value)).mean().item() for value in values]
    assert given[:3] == values[:3]
    assert int(pool.held) == 3
    earlier = [index for index, (mine, theirs) in enumerate(zip(given, values, strict=True)) if mine != theirs]
    assert earlier
    assert min(earlier) >= 3
    assert all(min(abs(value - one) for one in values) < 0.005 for value in given)


def test_a_pool_is_saved_with_the_network() -> None:
    pool, other = ImagePool((2, 2)), ImagePool((2, 2))
    pool.exchange(torch.ones(2, 3, 2, 2))
    other.load_state_dict(pool.state_dict())
    assert int(other.held) == 2
    assert torch.equal(other.pictures, pool.pictures)


@pytest.mark.parametrize(("cells", "size"), [(2, (28, 28)), (4, (28, 20)), (7, (28, 30))])
def test_cells_are_stacked_and_spread_again(cells: int, size: tuple[int, int]) -> None:
    x = torch.randn(2, 3, *size)
    stacked = perception._stacked(x, cells)
    assert stacked.shape[1] == 3 * cells * cells
    assert torch.equal(stacked[:, :3, 0, 0], x[:, :, 0, 0])
    assert torch.equal(perception._spread(stacked, cells, x), x)


def test_ternary_attention_is_two_within_one_at_the_edge_and_nothing_without() -> None:
    mask = torch.zeros(1, 1, 1, 40)
    mask[..., 20:] = 1
    found = afnet._ternary(mask, 11, 5)[0, 0, 0]
    assert found[:15].eq(0).all()
    assert found[15:22].eq(1).all()
    assert found[22:].eq(2).all()


def test_enlarging_begins_as_bilinear_interpolation() -> None:
    x = torch.arange(6.0).reshape(1, 1, 1, 6).expand(1, 1, 6, 6).contiguous()
    with torch.no_grad():
        found = fcn._enlarge(2)(x)[..., 2:-2, 2:-2]
    wanted = torch.nn.functional.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)
    torch.testing.assert_close(found, wanted[..., 2:-2, 2:-2])


def test_a_flow_of_known_speed_ends_at_the_picture() -> None:
    noise, picture = torch.randn(2, 3, 4, 4), torch.rand(2, 3, 4, 4)

    class Straight(torch.nn.Module):
        def forward(self, point: torch.Tensor, time: torch.Tensor) -> torch.Tensor:
            at = time[:, None, None, None]
            torch.testing.assert_close(point, at * picture + (1 - at) * noise, atol=1e-5, rtol=1e-5)
            return picture - noise

    torch.testing.assert_close(Flow(Straight())(noise), picture, atol=1e-5, rtol=1e-5)


def test_garments_follow_from_their_noise_whatever_its_strength() -> None:
    generator = dcgan.GarmentGenerator(width=1 / 16).eval()
    noise = torch.randn(2, 3, 64, 64)
    with torch.no_grad():
        made = generator(noise)
        torch.testing.assert_close(generator(3 * noise), made, atol=1e-4, rtol=1e-4)
    assert not torch.allclose(made[0], made[1])
