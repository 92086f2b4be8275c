"""The ways in which a network's small mask becomes one of the picture's size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import cv2
import numpy as np

from editor.dataloader.network_tensor import Floats
from editor.model.frame import Frame
from editor.redactor.matting import refine
from editor.redactor.matting.doubts import settled

Enlarge = Callable[[Floats, Frame], Floats]


def raw(mask: Floats, frame: Frame) -> Floats:
    """The network's mask, enlarged bilinearly and nothing else."""
    return np.asarray(cv2.resize(mask, frame.size, interpolation=cv2.INTER_LINEAR), np.float32)


def refined(mask: Floats, frame: Frame) -> Floats:
    """Redrawn along the picture's edges."""
    return refine(mask, frame.rgb)


def written(mask: Floats, frame: Frame) -> Floats:
    """As the program writes it: wide doubts settled, then redrawn along the picture's edges."""
    return refine(settled(mask, frame.rgb), frame.rgb)


WAYS: Final[Mapping[str, Enlarge]] = {"raw": raw, "refined": refined, "written": written}
