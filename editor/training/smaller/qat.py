"""Training that is ready for 8 bits: in each forward pass weights and activations are rounded as they will be.

Jacob, Kligys, Chen, Zhu, Tang, Howard, Adam and Kalenichenko, Quantization and Training of Neural Networks for
Efficient Integer-Arithmetic-Only Inference, CVPR 2018, section 3: fake quantisation, whose gradient is that of the
identity inside the range (straight through, Bengio et al., 2013) and nothing outside; ranges of activations by
exponential means; BatchNorm folded into the weights before they are rounded. Its statistics are held still, as is usual
in fine-tuning.

What is rounded: the input of each convolution and linear layer, asymmetrically in 8 bits, and its weights,
symmetrically per channel in 7 bits of 8, as `editor.training.smaller.static` stores them. What lies between two such
inputs (the parts of a sum, of a concatenation) is rounded only in the exported network, finer than what comes of it.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

_LEVELS = 255
_WEIGHT_LEVELS = 64
_MOMENTUM = 0.05
_CHILD = "rounding"  # name of the range, below its layer


class Rounding(nn.Module):
    """Rounds activations to 256 levels of a range that follows them while it learns.

    The range is the exponential mean of medians over a batch of each picture's extremes, as in `median_ranges`.
    """

    low: Tensor
    high: Tensor
    seen: Tensor

    def __init__(self) -> None:
        super().__init__()
        for name in ("low", "high", "seen"):
            self.register_buffer(name, torch.zeros(()))

    def forward(self, x: Tensor) -> Tensor:
        if self.training:
            self._follow(x.detach())
        elif not self.seen:
            return x
        # Ranges hold 0, or padding could not be said.
        low, high = self.low.clamp(max=0), self.high.clamp(min=0)
        scale = ((high - low) / _LEVELS).clamp(min=1e-12)
        zero = torch.round(-low / scale).clamp(0, _LEVELS).to(torch.int32)
        return torch.fake_quantize_per_tensor_affine(x.float(), scale.reshape(1), zero.reshape(1), 0, _LEVELS)

    def _follow(self, x: Tensor) -> None:
        low, high = x.float().flatten(1).aminmax(dim=1)
        share = torch.where(self.seen > 0, _MOMENTUM, 1.0)
        self.low += (low.median() - self.low) * share
        self.high += (high.median() - self.high) * share
        self.seen.fill_(1)


class _Rounded:
    """Mixed into a layer: its input and weights are rounded."""

    weight: Tensor
    rounding: Rounding
    norms: tuple[nn.Module, ...]  # the BatchNorm after it, if there is one

    def _weight(self, axis: int) -> Tensor:
        weight = self.weight.float()
        shape = [1] * weight.ndim
        shape[axis] = -1
        gain = torch.ones((), device=weight.device)
        for norm in self.norms:
            assert isinstance(norm, nn.BatchNorm2d)
            assert norm.running_var is not None
            spread = (norm.running_var + norm.eps).rsqrt()
            gain = (spread if norm.weight is None else norm.weight * spread).reshape(shape)
        folded = weight * gain
        largest = folded.detach().abs().amax([place for place in range(weight.ndim) if place != axis])
        scale = (largest / _WEIGHT_LEVELS).clamp(min=1e-12)
        zero = torch.zeros_like(scale, dtype=torch.int32)
        rounded = torch.fake_quantize_per_channel_affine(folded, scale, zero, axis, -_WEIGHT_LEVELS, _WEIGHT_LEVELS)
        return rounded / torch.where(gain == 0, 1, gain)


class _Conv2d(_Rounded, nn.Conv2d):
    def forward(self, x: Tensor) -> Tensor:
        return self._conv_forward(self.rounding(x), self._weight(0), self.bias)


class _ConvTranspose2d(_Rounded, nn.ConvTranspose2d):
    def forward(self, x: Tensor, output_size: list[int] | None = None) -> Tensor:
        sides: Any = (self.stride, self.padding, self.kernel_size)
        padding: Any = self._output_padding(x, output_size, *sides, 2, self.dilation)  # type: ignore[arg-type]
        place: Any = (self.stride, self.padding, padding, self.groups, self.dilation)
        return functional.conv_transpose2d(self.rounding(x), self._weight(1), self.bias, *place)


class _Linear(_Rounded, nn.Linear):
    def forward(self, x: Tensor) -> Tensor:
        return functional.linear(self.rounding(x), self._weight(0), self.bias)


class _StillBatchNorm2d(nn.BatchNorm2d):
    def forward(self, x: Tensor) -> Tensor:
        return functional.batch_norm(
            x, self.running_mean, self.running_var, self.weight, self.bias, False, 0.0, self.eps
        )


_KINDS: Mapping[type[nn.Module], type[nn.Module]] = {
    nn.Conv2d: _Conv2d,
    nn.ConvTranspose2d: _ConvTranspose2d,
    nn.Linear: _Linear,
}
_BEFORE = {rounded: plain for plain, rounded in _KINDS.items()} | {_StillBatchNorm2d: nn.BatchNorm2d}


def prepare_qat(module: nn.Module, example: Tensor) -> nn.Module:
    """Let the layers of `module` round from now on; returns it. A second time changes nothing.

    Names of weights stay as they are, and ranges join them, so states before and after fit one another but for those.
    Ranges are learned in `train` mode only; without one nothing is rounded.

    Args:
        module: e.g. `Trainee.deployed()`; what it shares with a trainee rounds there as well.
        example: an input, on the module's device; run through once to see which BatchNorm follows which convolution.
    """
    if is_prepared(module):
        return module
    for layer, norms in _followed(module, example):
        layer.__class__ = _KINDS[type(layer)]
        layer.add_module(_CHILD, Rounding().to(example.device).train(layer.training))
        layer.norms = norms  # type: ignore[assignment]  # a tuple, so that they are not its children
    for norm in module.modules():
        if type(norm) is nn.BatchNorm2d:
            norm.__class__ = _StillBatchNorm2d
    return module


def is_prepared(module: nn.Module) -> bool:
    """Whether layers of `module` round."""
    return any(isinstance(layer, _Rounded) for layer in module.modules())


def learned_in(state: Mapping[str, Any]) -> bool:
    """Whether a state is that of a network that was prepared."""
    return any(name.endswith(f".{_CHILD}.low") for name in state)


def ranges(module: nn.Module) -> dict[str, tuple[float, float]]:
    """By name of the layer, below `module`: the range of its input that was learned; those never used are left out."""
    return {
        name: (min(0.0, float(layer.rounding.low)), max(0.0, float(layer.rounding.high)))
        for name, layer in module.named_modules()
        if isinstance(layer, _Rounded) and float(layer.rounding.seen) > 0
    }


def plain(module: nn.Module) -> nn.Module:
    """A copy that rounds nothing: the float network of these weights."""
    module = copy.deepcopy(module)
    for layer in list(module.modules()):
        if type(layer) in _BEFORE:
            if isinstance(layer, _Rounded):
                delattr(layer, _CHILD)
                del layer.norms
            layer.__class__ = _BEFORE[type(layer)]
    return module


def _followed(module: nn.Module, example: Tensor) -> Iterator[tuple[nn.Module, tuple[nn.Module, ...]]]:
    """Each layer that can round, with the BatchNorm that takes its output."""
    makers: dict[int, nn.Module] = {}
    after: dict[nn.Module, nn.Module] = {}
    kept: list[Tensor] = []  # or another result might get the place in memory, and with it the id, of one that is gone

    def note(layer: nn.Module, given: tuple[Tensor, ...], made: Tensor) -> None:
        if type(layer) is nn.BatchNorm2d and id(given[0]) in makers:
            after[makers[id(given[0])]] = layer
        makers[id(made)] = layer
        kept.append(made)

    layers = [layer for layer in module.modules() if type(layer) in _KINDS]
    watched = [*layers, *(layer for layer in module.modules() if type(layer) is nn.BatchNorm2d)]
    handles = [layer.register_forward_hook(note) for layer in watched]
    modes = {part: part.training for part in module.modules()}
    try:
        with torch.no_grad():
            module.eval()(example)
    finally:
        for handle in handles:
            handle.remove()
        for part, mode in modes.items():
            part.training = mode
    for layer in layers:
        yield layer, (after[layer],) if layer in after else ()
