"""Pictures from gradients: the Poisson equation in a region whose surroundings are known (Perez et al. 2003)."""

from __future__ import annotations

import numpy as np

from editor.redactor.healing.halving import halved
from editor.redactor.healing.patches import Mask, Planes

_ROUNDS = 30
_SMALLEST = 8
_CROSS = np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]], np.float32)


def laplacian(planes: Planes) -> Planes:
    """The sum of the four neighbours less four times the pixel; the edges of the picture repeat themselves."""
    import cv2

    found = cv2.filter2D(planes, cv2.CV_32F, _CROSS, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(found).reshape(planes.shape)


def solved(start: Planes, inside: Mask, wanted: Planes, hold: Planes | None = None) -> Planes:
    """The planes u that equal `start` outside and for which laplacian(u) - hold * u = wanted inside.

    Conjugate gradients (Shewchuk 1994) on the difference to a guess: the solution at half the size, so few rounds do.

    Args:
        start: H x W x C float32; what it holds inside does not count.
        inside: H x W bool.
        wanted: H x W x C float32, 0 outside.
        hold: H x W float32, not below 0: how strongly u is bound to values that `wanted` holds; None: not at all.
    """
    import cv2

    hold = np.zeros(inside.shape, np.float32) if hold is None else hold
    height, width = inside.shape
    if min(height, width) < 2 * _SMALLEST or not inside.any():
        known = start[~inside].mean(axis=0) if not inside.all() else np.zeros(start.shape[2], np.float32)
        guess = np.where(inside[..., None], known, start).astype(np.float32)
    else:
        smaller, gap = halved(start, inside)
        size = (smaller.shape[1], smaller.shape[0])
        # A pixel twice as wide has a Laplacian of four times the value.
        coarse = solved(smaller, gap, 4 * _less(wanted).reshape(smaller.shape), 4 * _less(hold))
        large = cv2.resize(coarse, (2 * size[0], 2 * size[1]), interpolation=cv2.INTER_LINEAR)
        guess = np.where(inside[..., None], large[:height, :width].reshape(start.shape), start)
    return _relaxed(guess, inside, wanted, hold)


def _relaxed(guess: Planes, inside: Mask, wanted: Planes, hold: Planes) -> Planes:
    """Some rounds nearer to the solution."""
    weight = np.repeat(inside[..., None], guess.shape[2], axis=2).astype(np.float32)
    found = guess.copy()
    bound = hold[..., None]
    rest = (laplacian(guess) - bound * guess - wanted) * weight
    direction, power = rest.copy(), _power(rest)
    least = power.max(initial=0) * 1e-8 + 1e-14
    for _ in range(_ROUNDS):
        if power.max(initial=0) <= least:
            break
        bent = (bound * direction - laplacian(direction)) * weight
        curve = np.einsum("hwc,hwc->c", direction, bent)
        step = np.where((power > least) & (curve > 0), power / np.maximum(curve, 1e-30), 0).astype(np.float32)
        found += step * direction
        rest -= step * bent
        before, power = power, _power(rest)
        turn = np.where(power > least, power / np.maximum(before, 1e-30), 0).astype(np.float32)
        direction = rest + turn * direction
    return found


def _less(planes: Planes) -> Planes:
    """Half the size, rounded up."""
    import cv2

    height, width = planes.shape[:2]
    even = cv2.copyMakeBorder(planes, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
    size = (even.shape[1] // 2, even.shape[0] // 2)
    return np.asarray(cv2.resize(even, size, interpolation=cv2.INTER_AREA), np.float32)


def _power(planes: Planes) -> Planes:
    return np.asarray(np.einsum("hwc,hwc->c", planes, planes))
