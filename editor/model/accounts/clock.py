"""Time that never goes backward, for locks that a changed clock must not open."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


def _since_boot() -> float:
    # Counts on while the computer sleeps, where the system can say so.
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def _boot() -> str:
    # Where the system has no such name, a restart is only seen by a steady clock that reads less than before.
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the store reads time.

    Attributes:
        wall: seconds since 1970; a person can set it.
        steady: seconds since the computer was started, the same for all processes; nobody can set it.
        boot: a name of this run of the computer.
    """

    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = _since_boot
    boot: Callable[[], str] = _boot

    def advance(self, database: sqlite3.Connection) -> float:
        """The store's own time in seconds, moved on by what has passed since it was last asked.

        While the computer runs, the steady clock alone decides, so setting the wall clock forward or back changes
        nothing. After a restart the wall clock decides, but never says less than the time since the start: one that
        was set back makes a lock neither shorter nor endless. Must run in a transaction that writes.
        """
        now: float
        now, wall_seen, steady_seen, boot_seen = database.execute(
            "SELECT time, wall, steady, boot FROM clock"
        ).fetchone()
        wall, steady, boot = self.wall(), self.steady(), self.boot()
        restarted = boot != boot_seen or steady < steady_seen
        now += max(steady, wall - wall_seen) if restarted else steady - steady_seen
        database.execute("UPDATE clock SET time = ?, wall = ?, steady = ?, boot = ?", (now, wall, steady, boot))
        return now
