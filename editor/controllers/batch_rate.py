"""How quickly a batch goes, and what is left of it."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import Final

SPAN: Final = 60.0  # seconds of work that the rate is taken of: what was long ago tells little of what comes
LEAST: Final = 3.0  # seconds before anything is promised


class Rate:
    """Counts what was finished, by the time in which there was work; pauses do not count."""

    def __init__(self) -> None:
        self._told: deque[tuple[float, int]] = deque()
        self._worked = 0.0
        self._since: float | None = None

    def go(self) -> None:
        """Work begins, or goes on."""
        if self._since is None:
            self._since = monotonic()

    def hold(self) -> None:
        """Work stops for now."""
        self._worked = self._time()
        self._since = None

    def note(self, finished: int) -> None:
        """So many are finished now."""
        now = self._time()
        self._told.append((now, finished))
        while len(self._told) > 2 and now - self._told[0][0] > SPAN:
            self._told.popleft()

    @property
    def a_second(self) -> float | None:
        """How many are finished in a second; None: nobody can tell yet."""
        if not self._told:
            return None
        (begin, first), last = self._told[0], self._told[-1][1]
        passed = self._time() - begin
        return (last - first) / passed if passed >= LEAST and last > first else None

    def _time(self) -> float:
        return self._worked + (monotonic() - self._since if self._since is not None else 0.0)
