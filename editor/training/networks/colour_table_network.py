"""Retouching by one colour table a picture: a small network looks at the picture and mixes the table from a few.

Zeng, Cai, Li, Cao and Zhang, Learning Image-adaptive 3D Lookup Tables for High Performance Photo Enhancement in
Real-time, TPAMI 2020: tables that are learned, weighted by a network that sees the picture small (equation 4); the mix
is laid over the picture with trilinear interpolation; total variation and monotonicity keep it smooth (equations 8 and
11). Here the tables hold what is added to a colour, have 9 nodes along an axis (of MAXIM's answers such tables say all
but 42 dB, with 17 nodes all but 43), and bending is held down, as in `retouching.colour_table`. The network that
looks is EfficientNet-Lite0 up to its fifth stage, at 128 pixels, with histograms of its luma and channels beside it:
exposure and casts are in these, what the picture shows in the features.

Layers of `colour-table`, from 3 x 256 x 256:

| layer | parameters | output |
|---|---|---|
| generator.onlooker | 700,768 | 176 |
| generator.weights | 25,752 | 24 |
| generator.tables | 52,488 | 3 x 9 x 9 x 9 |
| all | 779,008 | 3 x 256 x 256 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks.efficientnet_lite import CHANNELS, MEAN, SCALE, EfficientNetLite0, fine_tuning
from editor.training.trainee import Batch, Phase, Trainee

NODES: Final = 9
_FEATURE: Final = 3  # of the encoder: the last one that a colour needs
_TABLES: Final = 24
_LOOKS_AT: Final = 128  # pixels a side
_BINS: Final = 16
_INNER: Final = 128
_COARSE: Final = 3  # nodes of the tables it begins with: smooth ones
_FIRST: Final = 0.05
_BENDING: Final = 1.0
_FALLING: Final = 10.0
_LUMA: Final = (0.299, 0.587, 0.114)  # of encoded values, Rec. ITU-R BT.601


class Onlooker(nn.Module):
    """Pictures, N x 3 x H x W in 0-1, in; what is to be known of them, N x (112 + 64), out."""

    def __init__(self, pretrained: bool) -> None:
        super().__init__()
        encoder = EfficientNetLite0(last=_FEATURE)
        self.encoder = encoder.load_imagenet() if pretrained else encoder

    def forward(self, picture: Tensor) -> Tensor:
        if picture.shape[2:] != (_LOOKS_AT, _LOOKS_AT):
            picture = functional.interpolate(picture, (_LOOKS_AT, _LOOKS_AT), mode="area")
        seen = self.encoder((picture * 255 - MEAN[0]) / SCALE[0])[-1]
        return torch.cat([seen.mean((2, 3)), _histograms(picture[..., ::2, ::2])], 1)


class ColourTables(nn.Module):
    """The tables that are mixed. Weights, N x `_TABLES`, in; what is added to colours, N x 3 x 9 x 9 x 9 (the output's
    channel, then blue, green and red), out."""

    def __init__(self) -> None:
        super().__init__()
        coarse = torch.randn(_TABLES, 3, *3 * (_COARSE,)) * _FIRST
        smooth = functional.interpolate(coarse, 3 * (NODES,), mode="trilinear", align_corners=True)
        self.added = nn.Parameter(smooth.flatten(1))

    def forward(self, weights: Tensor) -> Tensor:
        return (weights @ self.added).reshape(-1, 3, *3 * (NODES,))


class TableNetwork(nn.Module):
    """N x 3 x H x W in 0-1, encoded sRGB -> the same picture retouched."""

    def __init__(self, pretrained: bool) -> None:
        super().__init__()
        self.onlooker = Onlooker(pretrained)
        self.weights = nn.Sequential(
            nn.Linear(CHANNELS[_FEATURE] + 4 * _BINS, _INNER), nn.ReLU(), nn.Dropout(0.1), nn.Linear(_INNER, _TABLES)
        )
        self.tables = ColourTables()

    def table(self, picture: Tensor) -> Tensor:
        """What is to be added to the colours of each picture; see `ColourTables`."""
        return self.tables(self.weights(self.onlooker(picture)))

    def forward(self, picture: Tensor) -> Tensor:
        picture = picture.clamp(0, 1)
        return (picture + looked_up(self.table(picture), picture)).clamp(0, 1)


class ColourTableNetwork(Trainee):
    """A picture retouched in some milliseconds.

    Args:
        pretrained: begin from ImageNet's weights.
    """

    name: ClassVar[str] = "colour-table"
    title: ClassVar[str] = "Retouching by a colour table"
    source: ClassVar[str] = "our own, after Zeng et al., TPAMI 2020; encoder: EfficientNet-Lite0 (Apache-2.0)"
    kind: ClassVar[str] = "pairs"
    size: ClassVar[tuple[int, int]] = (256, 256)
    mean: ClassVar[tuple[float, float, float]] = (0.0, 0.0, 0.0)
    scale: ClassVar[tuple[float, float, float]] = (255.0, 255.0, 255.0)
    # A table asks for colours, not for detail: half the size teaches as well, at a quarter of the time.
    phases: ClassVar[tuple[Phase, ...]] = (Phase("half size", 1.0, 0.5),)
    rate: ClassVar[float] = 2e-3
    schedule: ClassVar[str] = "cosine"
    judged_by: ClassVar[str] = "delta E"

    def __init__(self, pretrained: bool = True) -> None:
        super().__init__()
        self.generator = TableNetwork(pretrained)

    def train(self, mode: bool = True) -> ColourTableNetwork:
        super().train(mode)
        self.generator.onlooker.encoder.hold_statistics()
        return self

    def optimisers(self) -> list[torch.optim.Optimizer]:
        rest = [*self.generator.weights.parameters(), *self.generator.tables.parameters()]
        return fine_tuning(self.rate, self.generator.onlooker.encoder, rest)

    def forward(self, picture: Tensor) -> Tensor:
        return self.generator(picture)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        given, wanted = batch["input"], batch["target"]
        table = self.generator.table(given)
        made = given + looked_up(table, given)  # not clipped: beyond white something can still be learnt
        return {
            "absolute": functional.l1_loss(made, wanted),
            "squared": 5 * functional.mse_loss(made, wanted),
            "delta E": losses.lab_distance(made, wanted) / 100,
            "bending": _BENDING * _bending(table),
            "falling": _FALLING * _falling(table),
        }

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        made, wanted = self(batch["input"]), batch["target"]
        errors = (made - wanted).square().mean((1, 2, 3)).clamp(min=1e-6)
        return {"delta E": losses.lab_distance(made, wanted), "PSNR dB": (-10 * errors.log10()).mean()}

    def deployed(self) -> nn.Module:
        return self.generator


def looked_up(table: Tensor, picture: Tensor) -> Tensor:
    """What a table of `ColourTables` adds to each colour of a picture, N x 3 x H x W, 0-1: trilinear.

    The layers of blue lie side by side in one plane, whose rows are green: two bilinear look-ups, between which blue
    decides. ONNX has those since opset 16, three-dimensional ones since 20.
    """
    last = table.shape[-1] - 1
    # N x 3 x blue x green x red -> rows of green, columns of blue and red
    plane = table.permute(0, 1, 3, 2, 4).flatten(3)
    red, green, blue = (picture.clamp(0, 1) * last).unbind(1)
    layer = blue.detach().floor().clamp(max=last - 1)
    share = (blue - layer).unsqueeze(1)
    width = plane.shape[-1] - 1
    down = green * (2 / last) - 1

    def at(one: Tensor) -> Tensor:
        places = torch.stack([(one * (last + 1) + red) * (2 / width) - 1, down], -1)
        return functional.grid_sample(plane, places, mode="bilinear", padding_mode="border", align_corners=True)

    below, above = at(layer), at(layer + 1)
    return below + share * (above - below)


def _histograms(picture: Tensor) -> Tensor:
    """N x 64: of luma and the three channels, how much lies near each of 16 values; each adds up to 1."""
    luma = (picture * picture.new_tensor(_LUMA).reshape(1, 3, 1, 1)).sum(1, keepdim=True)
    values = torch.cat([luma, picture], 1).flatten(2) * (_BINS - 1)
    shares = [(1 - (values - place).abs()).clamp(min=0).mean(2) for place in range(_BINS)]
    return torch.cat(shares, 1)


def _bending(table: Tensor) -> Tensor:
    """Mean squared second difference along the three axes of colour."""
    return torch.stack([table.diff(n=2, dim=axis).square().mean() for axis in (2, 3, 4)]).sum()


def _falling(table: Tensor) -> Tensor:
    """How much a channel falls where the same one of the input rises."""
    step = 1 / (table.shape[-1] - 1)
    rises = [table[:, channel].diff(dim=axis) + step for channel, axis in ((0, 3), (1, 2), (2, 1))]
    return torch.stack([(-rise).clamp(min=0).mean() for rise in rises]).sum()
