"""A small network learns from a large one: from its soft answers, and from its layers.

- **Soft answers** at a temperature T: Hinton, Vinyals and Dean, Distilling the Knowledge in a Neural Network, 2015.
  Logits z of both are divided by T; the loss is T^2 times the divergence of the answers, so that its gradient does not
  depend on T where logits are small against it: (z_pupil - z_teacher) / 4 for each pixel of a mask. A high T makes more
  of how sure the teacher is not. Masks, and pictures as shares of white, have the binary form; classes the softmax.
- **Layers**: Romero, Ballas, Kahou, Chassang, Gatta and Bengio, FitNets, ICLR 2015, equation 3: a 1 x 1 convolution
  maps a layer of the pupil onto one of the teacher; the squared difference is divided by the variance of the teacher's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.errors import NetworkError
from editor.training.checkpoint import ASIDE
from editor.training.trainee import Batch, Phase, Trainee
from editor.training.tutor import Tutor, logits_of, watched

# Masks are kept in 8 bits: 0 and 255 stand for anything nearer than half a step.
_NEAREST: Final = 1 / 510
_DECLARED: Final = (
    "name", "title", "source", "kind", "size", "mean", "scale", "classes", "channels", "phases", "rate", "schedule",
    "judged_by",
)  # fmt: skip


class Distilled(Trainee):
    """A network that learns from a teacher too; in all else it is that network, its states included.

    Args:
        student: the network.
        tutor: a network of torch that is asked in each step; None: ``teacher`` of each batch is what a teacher said.
        temperature: T.
        share: of the soft answers; the student's own losses count 1 less this.
        layers: pairs of names, the student's and the tutor's; needs a tutor.
        layer_weight: of the mean over the pairs.

    Raises:
        NetworkError: layers do not exist or give no N x C x H x W, or the tutor learned something else.
    """

    def __init__(
        self,
        student: Trainee,
        tutor: Tutor | None = None,
        temperature: float = 2.0,
        share: float = 0.7,
        layers: Sequence[tuple[str, str]] = (),
        layer_weight: float = 0.5,
    ) -> None:
        super().__init__()
        for name in _DECLARED:
            setattr(self, name, getattr(student, name))
        if tutor is None and student.kind != "masks":
            raise NetworkError(
                "Only masks can be learned from an installed network.",
                "Give a checkpoint as --teacher.",
            )
        self.student, self._tutor = student, tutor
        self._temperature, self._share, self._weight = temperature, share, layer_weight
        self._layers = list(layers)
        self.adapters = nn.ModuleList(tutor.adapters(student, self._layers) if tutor else ())

    def begin(self, phase: Phase) -> None:
        self.student.begin(phase)

    def optimisers(self) -> list[torch.optim.Optimizer]:
        self.student.rate = self.rate  # type: ignore[misc]  # of this one, not of its class
        optimisers = self.student.optimisers()
        if len(self.adapters):
            optimisers[-1].add_param_group({"params": list(self.adapters.parameters()), "lr": self.rate})
        return optimisers

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        """In the last turn, the generator's, the student's own and the teacher's."""
        if turn < len(self.student.optimisers()) - 1:
            return self.student.losses(batch, turn)
        names = [mine for mine, _ in self._layers]
        with watched(self.student, ["", *names]) as seen:
            own = self.student.losses(batch, turn)
            if "" not in seen:  # it goes another way to its losses
                self.student(batch["input"])
        said, known = self._teaching(batch)
        mine = logits_of(self.student, seen[""])
        terms = {name: (1 - self._share) * loss for name, loss in own.items()}
        terms["soft"] = self._share * soft_loss(mine, said, self._temperature, self.kind in ("labels", "classes"))
        if self._layers:
            terms["layers"] = self._weight * self._layer_loss(seen, known)
        return terms

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        return self.student.scores(batch)

    def forward(self, picture: Tensor) -> Any:
        return self.student(picture)

    def deployed(self) -> nn.Module:
        return self.student.deployed()

    def shown(self, batch: Batch) -> tuple[Tensor, ...]:
        return self.student.shown(batch)

    def state_dict(self, *args: Any, **kwargs: Any) -> dict[str, Any]:  # type: ignore[override]
        """The student's, and the adapters under `ASIDE`."""
        adapters = {f"{ASIDE}{name}": value for name, value in self.adapters.state_dict().items()}
        return {**self.student.state_dict(), **adapters}

    def load_state_dict(self, state: Mapping[str, Any], *args: Any, **kwargs: Any) -> None:  # type: ignore[override]
        self.student.load_state_dict({name: one for name, one in state.items() if not name.startswith(ASIDE)})
        adapters = {name.removeprefix(ASIDE): value for name, value in state.items() if name.startswith(ASIDE)}
        self.adapters.load_state_dict(adapters)

    def _teaching(self, batch: Batch) -> tuple[Tensor, Mapping[str, Tensor]]:
        """The teacher's logits for a batch, and its layers."""
        if self._tutor is not None:
            return self._tutor.asked(self.student, batch["input"], [theirs for _, theirs in self._layers])
        if "teacher" not in batch:
            raise NetworkError("The teacher was not asked.", "Give its name with --teacher.")
        return batch["teacher"].clamp(_NEAREST, 1 - _NEAREST).logit(), {}

    def _layer_loss(self, mine: Mapping[str, Any], theirs: Mapping[str, Tensor]) -> Tensor:
        pairs = zip(self.adapters, self._layers, strict=True)
        return torch.stack([layer_loss(adapter(mine[a]), theirs[b]) for adapter, (a, b) in pairs]).mean()


def soft_loss(mine: Tensor, theirs: Tensor, temperature: float, exclusive: bool = False) -> Tensor:
    """T^2 times the Kullback-Leibler divergence of softened answers, averaged; 0 where they agree.

    Args:
        mine, theirs: logits, N x C x H x W or N x C; only `mine` is learnt from. Other sides are enlarged or shrunk.
        temperature: T.
        exclusive: C classes of which one is right; otherwise each value is a question of its own.
    """
    if theirs.shape[2:] != mine.shape[2:]:
        theirs = functional.interpolate(theirs, size=mine.shape[2:], mode="bilinear", align_corners=False)
    mine, theirs = mine.float() / temperature, theirs.detach().float() / temperature
    if exclusive:
        divergence = functional.kl_div(mine.log_softmax(1), theirs.log_softmax(1), log_target=True, reduction="none")
        return temperature**2 * divergence.sum(1).mean()
    wanted = theirs.sigmoid()
    entropy = functional.binary_cross_entropy_with_logits(theirs, wanted)
    return temperature**2 * (functional.binary_cross_entropy_with_logits(mine, wanted) - entropy)


def layer_loss(mine: Tensor, theirs: Tensor) -> Tensor:
    """Mean squared difference of features, N x C x H x W, against the variance of `theirs`."""
    theirs = theirs.detach().float()
    if theirs.shape[2:] != mine.shape[2:]:
        theirs = functional.interpolate(theirs, size=mine.shape[2:], mode="bilinear", align_corners=False)
    return functional.mse_loss(mine.float(), theirs) / theirs.var().clamp(min=1e-6)
