"""A trained network of torch that teaches another: it is asked in each step, for its answers and its layers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.errors import NetworkError
from editor.training.trainee import Trainee, example_input

_SUREST: Final = 1e-6  # probabilities nearer to 0 and 1 have no logits in float32
_FEWEST_CHANNELS: Final = 2  # one is a mask, not a feature


class Tutor:
    """Holds a network that does not learn. Copies of what holds a tutor share it."""

    def __init__(self, network: Trainee) -> None:
        self._network = network.eval().requires_grad_(False)

    def __deepcopy__(self, memo: dict[int, Any]) -> Tutor:
        return self

    def asked(self, student: Trainee, picture: Tensor, layers: Sequence[str]) -> tuple[Tensor, Mapping[str, Tensor]]:
        """Its logits for what `student` was given, and the results of its layers, all at the tutor's own size."""
        network = self._network.to(picture.device)
        with torch.no_grad(), watched(network, layers) as seen:
            answer = network(_as_taken(picture, student, network))
        return logits_of(network, answer), seen

    def adapters(self, student: Trainee, layers: Sequence[tuple[str, str]]) -> list[nn.Module]:
        """For each pair of layers, student's and tutor's: 1 x 1 filters from the one's channels to the other's.

        Raises:
            NetworkError: there is no such layer, or it gives no N x C x H x W; or the two learned other things.
        """
        if student.kind != self._network.kind:
            raise NetworkError(
                "The teacher learned from {theirs}, the network learns from {mine}.",
                "Give a teacher of the same kind.",
                theirs=self._network.kind,
                mine=student.kind,
            )
        counts = zip(
            _channels(student, [mine for mine, _ in layers]),
            _channels(self._network, [theirs for _, theirs in layers]),
            strict=True,
        )
        return [nn.Conv2d(mine, theirs, 1) for mine, theirs in counts]

    def matching(self, student: Trainee) -> list[tuple[str, str]]:
        """The last layers of both at each size that both have, below the size of the picture.

        Raises:
            NetworkError: they have no size in common.
        """
        mine, theirs = _last_at_each_size(student), _last_at_each_size(self._network)
        common = sorted(mine.keys() & theirs.keys())
        if not common:
            raise NetworkError("The two networks have no layers of a common size.", "Name pairs of layers.")
        return [(mine[size], theirs[size]) for size in common]


def logits_of(network: Trainee, answer: Any) -> Tensor:
    """What a network's `forward` gave, as logits.

    Masks: the first of a tuple of logits, or probabilities. Classes: logits. Pictures: shares of white.
    """
    first = answer[0] if isinstance(answer, (tuple, list)) else answer
    assert isinstance(first, Tensor)
    if network.kind in ("labels", "classes") or (network.kind == "masks" and first is not answer):
        return first
    if network.kind == "masks":
        return first.float().logit(_SUREST)
    mean, scale = (
        torch.tensor(values, device=first.device).reshape(1, -1, 1, 1) for values in (network.mean, network.scale)
    )
    return ((first.float() * scale + mean) / 255).logit(_SUREST)


@contextmanager
def watched(module: nn.Module, names: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Fills the results of submodules into a dictionary, by name, as they come; "" is `module` itself."""
    seen: dict[str, Any] = {}
    handles = []
    for name in dict.fromkeys(names):

        def note(_layer: nn.Module, _given: Any, made: Any, name: str = name) -> None:
            seen[name] = made

        handles.append(_found(module, name).register_forward_hook(note))
    try:
        yield seen
    finally:
        for handle in handles:
            handle.remove()


def _found(module: nn.Module, name: str) -> nn.Module:
    try:
        return module.get_submodule(name)
    except AttributeError as error:
        known = [name for name, _ in module.named_modules() if name and "." not in name]
        raise NetworkError(
            'There is no layer "{name}".', "It begins with one of: {known}.", name=name, known=", ".join(known)
        ) from error


def _as_taken(picture: Tensor, student: Trainee, tutor: Trainee) -> Tensor:
    """The tutor's input, of what the student was given."""
    mean, scale, wanted_mean, wanted_scale = (
        torch.tensor(values, device=picture.device).reshape(1, -1, 1, 1)
        for values in (student.mean, student.scale, tutor.mean, tutor.scale)
    )
    picture = (picture * scale + mean - wanted_mean) / wanted_scale
    if picture.shape[2:] == tutor.size:
        return picture
    return functional.interpolate(picture, size=tutor.size, mode="bilinear", align_corners=False, antialias=True)


def _channels(network: Trainee, names: Sequence[str]) -> list[int]:
    with watched(network, names) as seen:
        _run(network)
    counts = []
    for name in names:
        made = seen.get(name)
        if not isinstance(made, Tensor) or made.ndim != 4:
            raise NetworkError(
                'The layer "{name}" gives no features of height and width.', "Choose another.", name=name
            )
        counts.append(made.shape[1])
    return counts


def _last_at_each_size(network: Trainee) -> dict[int, str]:
    """By how many times smaller than the picture it is: the last layer with features worth to be matched."""
    names = [name for name, _ in network.named_modules() if name]
    with watched(network, names) as seen:
        given = _run(network)
    height, width = given.shape[2:]
    found = {}
    for name, made in seen.items():  # in the order of first results
        if not isinstance(made, Tensor) or made.ndim != 4 or made.shape[1] < _FEWEST_CHANNELS:
            continue
        across, down = round(width / made.shape[3]), round(height / made.shape[2])
        if across == down and 1 < across < min(height, width):
            found[across] = name
    return found


def _run(network: Trainee) -> Tensor:
    """Zeros through it, in `eval` mode and without a trace; returns them."""
    modes = {part: part.training for part in network.modules()}
    given = example_input(network).to(next(network.parameters()).device)
    with torch.no_grad():
        network.eval()(given)
    for part, mode in modes.items():
        part.training = mode
    return given
