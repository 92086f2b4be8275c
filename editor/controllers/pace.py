"""How coarse the picture is while the hand moves, so that it keeps up with it."""

from __future__ import annotations

from collections import deque

BUDGET = 0.006  # s to render in: the rest of a frame of a sixtieth goes to events, hops between threads and painting
FACTORS = (1.0, 0.71, 0.5, 0.35, 0.25)  # about half as many pixels each
FRAMES = 3  # whose median counts, so that one late frame changes nothing
CALM = 12  # frames in a row that have to be quick before a finer step is tried
ROOM = 0.6  # share of the budget that a finer step may be expected to take


class Pace:
    """Chooses a scale from how long the last frames took, by their number of pixels.

    It grows coarser after a few slow frames, and finer only after many that leave plenty of room: between the two
    thresholds nothing changes, so the picture does not flicker.

    Args:
        budget: seconds that rendering one frame may take.
    """

    def __init__(self, budget: float = BUDGET) -> None:
        self._budget = budget
        self._index = 0
        self._calm = 0
        self._last: deque[float] = deque(maxlen=FRAMES)

    @property
    def factor(self) -> float:
        """Rendered pixels for each pixel of the screen in one direction, 0.25-1."""
        return FACTORS[self._index]

    def note(self, seconds: float) -> None:
        """A frame at the present factor took so long to render; frames with a cold cache do not belong here."""
        self._last.append(seconds)
        if len(self._last) < FRAMES:
            return
        usual = sorted(self._last)[FRAMES // 2]
        if usual > self._budget:
            self._turn(next((i for i in self._coarser() if self._expected(usual, i) <= self._budget), len(FACTORS) - 1))
        elif self._index and self._expected(usual, self._index - 1) < ROOM * self._budget:
            self._calm += 1
            if self._calm >= CALM:
                self._turn(self._index - 1)
        else:
            self._calm = 0

    def _coarser(self) -> range:
        return range(self._index + 1, len(FACTORS))

    def _expected(self, seconds: float, index: int) -> float:
        return seconds * (FACTORS[index] / self.factor) ** 2

    def _turn(self, index: int) -> None:
        if index != self._index:
            self._index, self._calm = index, 0
            self._last.clear()
