"""pix2pixHD whose generator is made of RSU blocks: retouching and styles, learnt from pairs.

Wang, Liu, Zhu, Tao, Kautz and Catanzaro, High-Resolution Image Synthesis and Semantic Manipulation with Conditional
GANs, CVPR 2018: a global generator G1 of half the size, a local enhancer G2 around it, three critics on a pyramid,
least-squares loss and 10 x feature matching (equations 1 to 5). RSU blocks (Qin et al., 2020) stand where the paper has
residual blocks, and after each halving and doubling within G1; the halvings end at 512 channels for 1,024, and the
generator is normalised over the batch.

Phases: G1 alone at half size; G2 with G1 held still; both. The enhancer adds G1's features, from before the layer that
makes a picture of them, to its own; that layer learns in the first phase only.

Layers of `pix2pixhd`, from 3 x 512 x 512:

| layer | parameters | output |
|---|---|---|
| generator.coarse.enter | 9,536 | 64 x 256 x 256 |
| generator.coarse.down.0 | 73,984 | 128 x 128 x 128 |
| generator.coarse.down.1 | 295,424 | 256 x 64 x 64 |
| generator.coarse.down.2 | 1,180,672 | 512 x 32 x 32 |
| generator.coarse.descending.0 | 351,232 | 128 x 128 x 128 |
| generator.coarse.descending.1 | 1,292,032 | 256 x 64 x 64 |
| generator.coarse.blocks | 30,987,264 | 512 x 32 x 32 |
| generator.coarse.up.0 | 1,180,160 | 256 x 64 x 64 |
| generator.coarse.up.1 | 295,168 | 128 x 128 x 128 |
| generator.coarse.up.2 | 73,856 | 64 x 256 x 256 |
| generator.coarse.ascending.0 | 1,292,032 | 256 x 64 x 64 |
| generator.coarse.ascending.1 | 351,232 | 128 x 128 x 128 |
| generator.coarse.leave | 9,411 | 3 x 256 x 256 |
| generator.fine.enter | 4,768 | 32 x 512 x 512 |
| generator.fine.down | 18,560 | 64 x 256 x 256 |
| generator.fine.blocks | 638,592 | 64 x 256 x 256 |
| generator.fine.up | 18,496 | 32 x 512 x 512 |
| generator.fine.leave | 4,707 | 3 x 512 x 512 |
| critics.critics.0 | 2,766,913 | 1 x 35 x 35 |
| critics.critics.1 | 2,766,913 | 1 x 19 x 19 |
| critics.critics.2 | 2,766,913 | 1 x 11 x 11 |
| all | 46,377,865 | 3 x 512 x 512 |
"""

from __future__ import annotations

from typing import ClassVar, Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from editor.training import losses
from editor.training.networks.adversarial import critic_first
from editor.training.networks.patchgan import Pyramid
from editor.training.networks.rsu_generator import GLOBAL, LOCAL, STAGES, TOGETHER, Generator, Settled
from editor.training.trainee import Batch, Phase, Trainee

_CRITICS: Final = 3
_MATCHING: Final = 10.0


class Pix2PixHD(Trainee):
    """The critics learn first in each step, then the generator's thawed parts."""

    name: ClassVar[str] = "pix2pixhd"
    title: ClassVar[str] = "pix2pixHD of RSU blocks"
    source: ClassVar[str] = "Wang et al., pix2pixHD, CVPR 2018, with the blocks of Qin et al., 2020"
    kind: ClassVar[str] = "pairs"
    size: ClassVar[tuple[int, int]] = (512, 512)
    phases: ClassVar[tuple[Phase, ...]] = (Phase(GLOBAL, 0.5, 0.5), Phase(LOCAL, 0.25), Phase(TOGETHER, 0.25))
    rate: ClassVar[float] = 2e-4
    judged_by: ClassVar[str] = "L1"

    def __init__(self, width: float = 1.0) -> None:
        super().__init__()
        self.generator = Generator(width)
        self.critics = Pyramid(_CRITICS, 6, width)

    def begin(self, phase: Phase) -> None:
        self.generator.stage.fill_(STAGES.index(phase.name))
        self.generator.coarse.requires_grad_(phase.name != LOCAL)
        self.generator.coarse.leave.requires_grad_(phase.name == GLOBAL)
        self.generator.fine.requires_grad_(phase.name != GLOBAL)

    def train(self, mode: bool = True) -> Pix2PixHD:
        super().train(mode)
        # What is held still keeps its means too.
        self.generator.coarse.train(mode and int(self.generator.stage) != STAGES.index(LOCAL))
        return self

    def forward(self, picture: Tensor) -> Tensor:
        return self.generator(picture)

    def optimisers(self) -> list[torch.optim.Optimizer]:
        return critic_first(self.rate, self.critics, self.generator)

    def losses(self, batch: Batch, turn: int) -> dict[str, Tensor]:
        given, wanted = batch["input"], batch["target"]
        if turn == 0:
            with torch.no_grad():
                made = self._make(given)
            return {
                "critics of real": 0.5 * losses.least_squares(_scores(self._judge(given, wanted)), real=True),
                "critics of made": 0.5 * losses.least_squares(_scores(self._judge(given, made)), real=False),
            }
        judged = self._judge(given, self._make(given))
        with torch.no_grad():
            real = self._judge(given, wanted)
        return {
            "adversarial": losses.least_squares(_scores(judged), real=True),
            "features": _MATCHING * losses.feature_matching(_features(judged), _features(real)),
        }

    def scores(self, batch: Batch) -> dict[str, Tensor]:
        return {"L1": functional.l1_loss(self(batch["input"]), batch["target"])}

    def deployed(self) -> nn.Module:
        return Settled(self.generator)

    def _make(self, given: Tensor) -> Tensor:
        # G1 learns from pictures that were halved before they came here: Phase.scale.
        return self.generator.coarse(given) if self.generator.is_coarse else self.generator(given)

    def _judge(self, given: Tensor, judged: Tensor) -> list[list[Tensor]]:
        return self.critics(torch.cat([given, judged], 1))


def _scores(judged: list[list[Tensor]]) -> list[Tensor]:
    return [layers[-1] for layers in judged]


def _features(judged: list[list[Tensor]]) -> list[list[Tensor]]:
    return [layers[:-1] for layers in judged]
