"""What networks are trained to make small. Every function gives a scalar, or scalars by name, that are finite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

# Linear sRGB to X, Y, Z, each against that of white.
_XYZ: Final = (
    (0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883),
)
_KNEE: Final = (6 / 29) ** 3


def side_outputs(
    fused: Tensor, sides: Sequence[Tensor], target: Tensor, weights: Sequence[float] | None = None
) -> dict[str, Tensor]:
    """Binary cross-entropies of a fused mask and of the masks it is made of (U2-Net, equation 1).

    Args:
        fused, sides: logits, N x 1 x H x W.
        target: N x 1 x H x W in 0-1; may be soft.
        weights: of the fused one, then of the sides; 1 each where None.
    """
    logits = (fused, *sides)
    names = ("fused", *(f"side{number}" for number in range(1, len(sides) + 1)))
    factors = weights if weights is not None else (1.0,) * len(logits)
    return {
        name: factor * functional.binary_cross_entropy_with_logits(logit, target)
        for name, factor, logit in zip(names, factors, logits, strict=True)
    }


def boundary(mask: Tensor, side: int = 3) -> Tensor:
    """How far each pixel of a mask, N x 1 x H x W in 0-1, is from the mean of the `side` x `side` around it (AFNet,
    section 3.4); `side` is odd."""
    return (mask - functional.avg_pool2d(mask, side, 1, side // 2, count_include_pad=False)).abs()


def boundary_enhanced(logits: Tensor, target: Tensor, weight: float = 10.0, side: int = 3) -> Tensor:
    """Binary cross-entropy and `weight` times the squared difference of boundaries (AFNet, section 3.4)."""
    edges = functional.mse_loss(boundary(torch.sigmoid(logits), side), boundary(target, side))
    return functional.binary_cross_entropy_with_logits(logits, target) + weight * edges


def soft_dice(logits: Tensor, target: Tensor) -> Tensor:
    """1 less the mean Dice coefficient of the classes that are there (Milletari et al., V-Net, 2016).

    Args:
        logits: N x C x H x W.
        target: N x H x W, int64 in 0 - C-1.
    """
    probabilities = logits.softmax(1)
    wanted = functional.one_hot(target, logits.shape[1]).movedim(-1, 1).to(probabilities.dtype)
    common, both = (probabilities * wanted).sum((0, 2, 3)), (probabilities + wanted).sum((0, 2, 3))
    there = (wanted.sum((0, 2, 3)) > 0).to(probabilities.dtype)
    return ((1 - (2 * common + 1) / (both + 1)) * there).sum() / there.sum()


def least_squares(scores: Sequence[Tensor], real: bool) -> Tensor:
    """Mean over critics of the squared distance of their scores from 1 or 0 (Mao et al., LSGAN, 2017)."""
    wanted = 1.0 if real else 0.0
    return torch.stack([(score - wanted).square().mean() for score in scores]).mean()


def cross_entropy(score: Tensor, real: bool) -> Tensor:
    """Binary cross-entropy of a critic's logits (Goodfellow et al., 2014, the generator's in its form that does not
    saturate)."""
    wanted = torch.full_like(score, 1.0 if real else 0.0)
    return functional.binary_cross_entropy_with_logits(score, wanted)


def feature_matching(made: Sequence[Sequence[Tensor]], real: Sequence[Sequence[Tensor]]) -> Tensor:
    """Mean absolute difference of critics' features, critic by critic and layer by layer (pix2pixHD, equation 4).

    Only `made` is learnt from.
    """
    terms = [
        functional.l1_loss(mine, theirs.detach())
        for critic, other in zip(made, real, strict=True)
        for mine, theirs in zip(critic, other, strict=True)
    ]
    return torch.stack(terms).mean()


def divergence_from_normal(mean: Tensor, log_variance: Tensor) -> Tensor:
    """Kullback-Leibler divergence of normal distributions, N x D, from the standard one, summed over D and averaged
    over N (Kingma and Welling, 2014, appendix B)."""
    return -0.5 * (1 + log_variance - mean.square() - log_variance.exp()).sum(1).mean()


def lab_distance(made: Tensor, wanted: Tensor) -> Tensor:
    """Mean delta E 1976, white D65, of pictures of encoded sRGB, N x 3 x H x W, 0-1; a distance of 1 is just seen.

    Values below 0 count as 0, those above 1 go on.
    """
    return ((_lab(made) - _lab(wanted)).square().sum(1) + 1e-4).sqrt().mean()


def _lab(picture: Tensor) -> Tensor:
    """IEC 61966-2-1 and CIE 15, channels first."""
    values = picture.clamp(min=0)
    light = torch.where(values <= 0.04045, values / 12.92, ((values.clamp(min=0.04045) + 0.055) / 1.055) ** 2.4)
    xyz = torch.einsum("kc,nchw->nkhw", light.new_tensor(_XYZ), light)
    root = torch.where(xyz > _KNEE, xyz.clamp(min=_KNEE) ** (1 / 3), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = root.unbind(1)
    return torch.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], 1)
