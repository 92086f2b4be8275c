"""A fine matte of the whole picture as a view shows it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from editor.model.frame import Pixels, to_depth
from editor.redactor.matting.fields import Floats, sized
from editor.redactor.operation import Context


def seen_matte(matte: Pixels, key: tuple[Any, ...], context: Context) -> Floats:
    """H x W float32, 0-1. Views that are coarser than the matte see it reduced by halving: sampled it would be jagged.

    Args:
        matte: h x w of any depth, over the whole upright input.
        key: tells the matte from others of the same operation; reduced copies are kept under it.
    """
    finer = math.sqrt(context.source.size[0] * context.source.size[1] / matte.size) / context.step
    halvings = max(0, math.floor(math.log2(max(1.0, 1 / finer)) + 1e-6))
    smaller = context.remember((*key, halvings), lambda: _halved(matte, halvings))
    return to_depth(np.asarray(context.carried(smaller)), "float32")


def _halved(matte: Pixels, times: int) -> Pixels:
    return np.asarray(sized(matte, matte.shape[1] / 2**times, matte.shape[0] / 2**times))
