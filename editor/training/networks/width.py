"""How wide a layer is when its network is built narrower than its paper's."""

from __future__ import annotations


def wide(channels: int, width: float) -> int:
    """`channels` times `width`, a multiple of 2 and at least 2; exactly `channels` at width 1."""
    return channels if width == 1 else max(2, 2 * round(channels * width / 2))
