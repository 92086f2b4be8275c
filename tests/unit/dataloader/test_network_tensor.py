"""Pictures to tensors and back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.dataloader.network_record import InputSpec, OutputSpec
from editor.dataloader.network_tensor import prepare, restore
from editor.errors import NetworkError
from editor.model.frame import Frame, to_depth

SPEC = InputSpec("", 64, 32)
PLAIN = replace(SPEC, scale=(1.0, 1.0, 1.0))


def noise(width: int, height: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


def test_a_picture_of_the_networks_size_is_only_normalised() -> None:
    rgb = noise(64, 32)
    spec = replace(SPEC, mean=(123.675, 116.28, 103.53), scale=(58.395, 57.12, 57.375))
    tensor, _ = prepare(Frame(rgb), spec)
    assert (tensor.shape, tensor.dtype, tensor.flags.c_contiguous) == ((1, 3, 32, 64), np.float32, True)
    expected = (rgb / 255 - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]
    assert tensor[0].transpose(1, 2, 0) == pytest.approx(expected, abs=1e-5)


def test_layout_and_colour_order() -> None:
    rgb = noise(64, 32)
    assert np.array_equal(prepare(Frame(rgb), replace(PLAIN, layout="NHWC"))[0][0], rgb)
    assert np.array_equal(prepare(Frame(rgb), replace(PLAIN, layout="NHWC", colour_order="BGR"))[0][0], rgb[..., ::-1])


def test_a_dark_picture_stays_dark() -> None:
    """Input divided by the picture's own maximum would make both the same."""
    bright = Frame(np.full((40, 40, 3), 200, np.uint8))
    dark = Frame(np.full((40, 40, 3), 20, np.uint8))
    assert prepare(bright, SPEC)[0].max() == pytest.approx(200 / 255)
    assert prepare(dark, SPEC)[0].max() == pytest.approx(20 / 255)


@pytest.mark.parametrize("size", [(200, 90), (90, 20), (31, 200), (10, 7), (1, 1), (3000, 2)])
def test_depths_agree_at_any_size(size: tuple[int, int]) -> None:
    rgb = noise(*size)
    tensors = [prepare(Frame(to_depth(rgb, depth)), SPEC)[0] for depth in ("uint8", "uint16", "float32")]
    assert np.abs(tensors[0] - tensors[1]).max() < 2.1 / 255  # 8 bits round once for each direction of scaling
    assert np.abs(tensors[1] - tensors[2]).max() < 1e-4


def test_shrinking_averages() -> None:
    rgb = np.zeros((320, 640, 3), np.uint8)
    rgb[:, ::2] = 255
    assert prepare(Frame(rgb), SPEC)[0] == pytest.approx(0.5, abs=0.01)


def test_transparent_parts_are_the_networks_mean_colour() -> None:
    alpha = np.full((32, 64), 255, np.uint8)
    alpha[:, :32] = 0
    frame = Frame(noise(64, 32), alpha)
    spec = replace(SPEC, mean=(10.0, 20.0, 30.0), scale=(2.0, 2.0, 2.0))
    for order in ("RGB", "BGR"):
        tensor, _ = prepare(frame, replace(spec, colour_order=order))
        assert np.abs(tensor[..., :32]).max() == 0
        assert np.abs(tensor[..., 32:]).max() > 1


def test_another_profile_is_brought_to_srgb() -> None:
    from PIL import ImageCms

    linear = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    rgb = noise(64, 32)
    same = prepare(Frame(rgb, icc=linear), PLAIN)[0]
    assert np.abs(same - prepare(Frame(rgb), PLAIN)[0]).max() <= 1


def test_float_pictures_with_wild_values_are_clipped() -> None:
    rgb = np.full((8, 8, 3), 7.0, np.float32)
    rgb[0, 0] = np.nan
    tensor = prepare(Frame(rgb), SPEC)[0]
    assert np.isfinite(tensor).all()
    assert (tensor.min(), tensor.max()) == (0, 1)


@pytest.mark.parametrize(
    ("size", "content"),
    [((100, 100), (32, 32)), ((400, 20), (3, 64)), ((20, 400), (32, 2)), ((64, 32), (32, 64)), ((5, 3), (32, 53))],
)
@pytest.mark.parametrize("fit", ["stretch", "letterbox"])
def test_the_way_there_and_back(size: tuple[int, int], content: tuple[int, int], fit: str) -> None:
    """A network that gives its input back gives the picture back, padding removed."""
    rgb = np.full((size[1], size[0], 3), 255, np.uint8)
    rgb[:, : size[0] // 2] = 51
    spec = replace(SPEC, fit=fit, mean=(0.0, 0.0, 0.0))
    tensor, placement = prepare(Frame(rgb), spec)
    mask = restore(tensor, OutputSpec(), placement)
    assert mask.dtype == np.float32
    assert mask.shape == (content if fit == "letterbox" else (32, 64))
    assert mask[:, 0] == pytest.approx(0.2, abs=0.01)
    assert mask[:, -1] == pytest.approx(1)


def test_a_mask_of_half_the_size_loses_its_padding_too() -> None:
    tensor, placement = prepare(Frame(np.full((40, 40, 3), 255, np.uint8)), replace(SPEC, fit="letterbox"))
    mask = restore(tensor[:, :, ::2, ::2], OutputSpec(), placement)
    assert mask.shape == (16, 16)
    assert mask.min() == 1


def test_an_empty_mask_stays_empty() -> None:
    """A mask stretched by its own extremes would show an object here."""
    _, placement = prepare(Frame(noise(64, 32)), SPEC)
    faint = np.random.default_rng(0).uniform(0, 0.02, (1, 1, 32, 64))
    assert restore(faint, OutputSpec(), placement).max() <= 0.02


def test_activations() -> None:
    _, placement = prepare(Frame(noise(64, 32)), SPEC)
    logits = np.random.default_rng(0).normal(0, 4, (1, 2, 32, 64)).astype(np.float32)
    logits[0, 0, 0, 0] = 1e4
    sigmoid = restore(logits, OutputSpec(activation="sigmoid"), placement)
    with np.errstate(over="ignore"):
        assert sigmoid == pytest.approx(1 / (1 + np.exp(-logits[0, 0])), abs=1e-5)
    softmax = restore(logits, OutputSpec(activation="softmax", channel=1), placement)
    background = restore(logits, OutputSpec(activation="softmax", channel=0, inverted=True), placement)
    assert softmax == pytest.approx(background, abs=1e-6)


def test_the_range_is_the_networks() -> None:
    _, placement = prepare(Frame(noise(64, 32)), SPEC)
    output = np.linspace(-3, 3, 32 * 64, dtype=np.float32).reshape(1, 1, 32, 64)
    mask = restore(output, OutputSpec(minimum=-1, maximum=1), placement)
    assert mask == pytest.approx(np.clip((output[0, 0] + 1) / 2, 0, 1), abs=1e-6)


@pytest.mark.parametrize("shape", [(32, 64), (1, 32, 64), (1, 1, 32, 64)])
def test_shapes_of_masks(shape: tuple[int, ...]) -> None:
    _, placement = prepare(Frame(noise(64, 32)), SPEC)
    assert restore(np.ones(shape, np.float16), OutputSpec(), placement).shape == (32, 64)


@pytest.mark.parametrize("shape", [(5,), (2, 1, 32, 64), (1, 1, 1, 32, 64), (1, 1, 0, 64), ()])
def test_what_is_no_mask_is_refused(shape: tuple[int, ...]) -> None:
    _, placement = prepare(Frame(noise(64, 32)), SPEC)
    with pytest.raises(NetworkError, match="not a mask"):
        restore(np.ones(shape, np.float32), OutputSpec(), placement)


def test_a_missing_channel_is_refused() -> None:
    _, placement = prepare(Frame(noise(64, 32)), SPEC)
    with pytest.raises(NetworkError, match="gives 2 channels, its record reads number 2"):
        restore(np.ones((1, 2, 32, 64), np.float32), OutputSpec(channel=2), placement)


def test_a_network_that_breaks_down_finds_nothing() -> None:
    _, placement = prepare(Frame(noise(64, 32)), SPEC)
    assert restore(np.full((1, 1, 32, 64), np.nan, np.float32), OutputSpec(), placement).max() == 0
