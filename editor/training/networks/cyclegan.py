"""CycleGAN: translation learnt from pictures of two kinds that are not pairs: a rival of pix2pixHD.

Zhu, Park, Isola and Efros, Unpaired Image-to-Image Translation using Cycle-Consistent Adversarial Networks, ICCV 2017,
appendix 7.2: c7s1-64, d128, d256, nine R256, u128, u64, c7s1-3, 11.4 million parameters; least-squares loss,
10 x cycle + 5 x identity loss, and a pool of 50 earlier translations for the critics, whose field is 70 x 70.

Layers of `cyclegan`, from 3 x 256 x 256:

| layer | parameters | output |
|---|---|---|
| forth.enter | 9,408 | 64 x 256 x 256 |
| forth.down | 368,640 | 256 x 64 x 64 |
| forth.blocks | 10,616,832 | 256 x 64 x 64 |
| forth.up | 368,640 | 64 x 256 x 256 |
| forth.leave | 9,411 | 3 x 256 x 256 |
| back | 11,372,931 | 3 x 256 x 256 |
| critic_of_target | 2,763,841 | 1 x 30 x 30 |
| critic_of_input | 2,763,841 | 1 x 30 x 30 |
| all | 28,273,544 | 3 x 256 x 256 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks.adversarial import critic_first
from editor.training.networks.image_pool import ImagePool
from editor.training.networks.patchgan import PatchCritic
from editor.training.networks.width import wide
from editor.training.trainee import Batch, Trainee

_RESIDUAL_BLOCKS: Final = 9
_CYCLE: Final = 10.0
_IDENTITY: Final = 5.0


class ResidualBlock(nn.Module):
    """Two 3 x 3 filters whose result is added to what came in (He et al., 2016; without the last ReLU)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1, padding_mode="reflect", bias=False),
            nn.InstanceNorm2d(channels),
            nn.ReLU(),
            nn.Conv2d(channels, channels, 3, padding=1, padding_mode="reflect", bias=False),
            nn.InstanceNorm2d(channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x + self.layers(x)


class ResidualGenerator(nn.Module):
    """N x 3 x H x W -> N x 3 x H x W in -1 to 1; H and W are multiples of 4."""

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        first, second, third = (wide(count, width) for count in (64, 128, 256))
        self.enter = _normalised(nn.Conv2d(3, first, 7, padding=3, padding_mode="reflect", bias=False), first)
        self.down = nn.Sequential(
            _normalised(nn.Conv2d(first, second, 3, 2, 1, bias=False), second),
            _normalised(nn.Conv2d(second, third, 3, 2, 1, bias=False), third),
        )
        self.blocks = nn.Sequential(*(ResidualBlock(third) for _ in range(_RESIDUAL_BLOCKS)))
        self.up = nn.Sequential(
            _normalised(nn.ConvTranspose2d(third, second, 3, 2, 1, output_padding=1, bias=False), second),
            _normalised(nn.ConvTranspose2d(second, first, 3, 2, 1, output_padding=1, bias=False), first),
        )
        self.leave = nn.Sequential(nn.Conv2d(first, 3, 7, padding=3, padding_mode="reflect"), nn.Tanh())

    def forward(self, picture: Tensor) -> Tensor:
        return self.leave(self.up(self.blocks(self.down(self.enter(picture)))))


class CycleGAN(Trainee):
    """`forth` makes pictures like the targets of pictures like the inputs, `back` the other way; `forth` is kept."""

    name: ClassVar[str] = "cyclegan"
    title: ClassVar[str] = "CycleGAN"
    source: ClassVar[str] = "Zhu et al., CycleGAN, ICCV 2017"
    kind: ClassVar[str] = "unpaired"
    size: ClassVar[tuple[int, int]] = (256, 256)
    rate: ClassVar[float] = 2e-4
    largest_batch: ClassVar[int | None] = 1  # the paper's; six passes of a generator at once take 3 GB for each more
    judged_by: ClassVar[str] = "cycle"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.forth, self.back = ResidualGenerator(width), ResidualGenerator(width)
        self.critic_of_target = PatchCritic(3, width, nn.InstanceNorm2d)
        self.critic_of_input = PatchCritic(3, width, nn.InstanceNorm2d)
        self.targets_made, self.inputs_made = ImagePool(self.size), ImagePool(self.size)

    def forward(self, picture: Tensor) -> Tensor:
        return self.forth(picture)

    def optimisers(self) -> list[torch.optim.Optimizer]:
        critics = nn.ModuleList([self.critic_of_target, self.critic_of_input])
        return critic_first(self.rate, critics, nn.ModuleList([self.forth, self.back]))

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        return self._critics_losses(batch) if turn == 0 else self._generators_losses(batch)

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        given = batch["input"]
        return {"cycle": functional.l1_loss(self.back(self.forth(given)), given)}

    def deployed(self) -> nn.Module:
        return self.forth

    def _critics_losses(self, batch: Batch) -> dict[str, Tensor]:
        with torch.no_grad():
            target_made = self.targets_made.exchange(self.forth(batch["input"]))
            input_made = self.inputs_made.exchange(self.back(batch["target"]))
        return {
            "critic of targets": _critic(self.critic_of_target, batch["target"], target_made),
            "critic of inputs": _critic(self.critic_of_input, batch["input"], input_made),
        }

    def _generators_losses(self, batch: Batch) -> dict[str, Tensor]:
        given, wanted = batch["input"], batch["target"]
        target_made, input_made = self.forth(given), self.back(wanted)
        scores = (self.critic_of_target(target_made)[-1], self.critic_of_input(input_made)[-1])
        cycle = functional.l1_loss(self.back(target_made), given) + functional.l1_loss(self.forth(input_made), wanted)
        same = functional.l1_loss(self.forth(wanted), wanted) + functional.l1_loss(self.back(given), given)
        return {
            "adversarial": 2 * losses.least_squares(scores, real=True),
            "cycle": _CYCLE * cycle,
            "identity": _IDENTITY * same,
        }


def _critic(critic: nn.Module, real: Tensor, made: Tensor) -> Tensor:
    of_real = losses.least_squares(critic(real)[-1:], real=True)
    return 0.5 * (of_real + losses.least_squares(critic(made)[-1:], real=False))


def _normalised(filters: nn.Module, channels: int) -> nn.Sequential:
    return nn.Sequential(filters, nn.InstanceNorm2d(channels), nn.ReLU())
