"""How far a run over many pictures is."""

from __future__ import annotations

from enum import StrEnum


class Phase(StrEnum):
    """`PAUSING`: it pauses after what is being made."""

    IDLE = "idle"
    WORKING = "working"
    PAUSING = "pausing"
    PAUSED = "paused"
    ENDED = "ended"
