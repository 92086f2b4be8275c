"""How long work in equal pieces will still take."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is.

    Attributes:
        share: of the work that is done, 0-1.
        seconds_left: None as long as nothing is known.
    """

    share: float
    seconds_left: float | None


class Pace:
    """Tells progress from the pieces that were finished.

    The first piece is left out of account as soon as there is a second: a runtime plans and allocates in it.

    Args:
        clock: seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._times = [clock()]
        self._share_before = 0.0

    def restart(self, share: float) -> None:
        """The rest of the work is cut into other pieces from now on; `share` of it is done."""
        self._times = [self._clock()]
        self._share_before = share

    def finished(self, left: int) -> Progress:
        """A piece is done, `left` are still to be done."""
        self._times.append(self._clock())
        done = len(self._times) - 1
        start = 1 if done > 1 else 0
        seconds = (self._times[-1] - self._times[start]) / (done - start)
        share = self._share_before + (1 - self._share_before) * done / (done + left)
        return Progress(share, seconds * left)
