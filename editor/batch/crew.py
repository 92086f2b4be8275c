"""Who works on the pictures of a batch."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from editor.batch.work import Bench, Made, Task
from editor.model.recipe import Recipe
from editor.redactor.engine import Engine


@dataclass(frozen=True, slots=True)
class Means:
    """What a batch is done with.

    Attributes:
        jobs: pictures at a time; 0: as many as cores and memory allow.
        device: what networks run on, as in `editor.redactor.networks.session.DEVICES`.
        max_mb: larger files are refused.
    """

    jobs: int = 0
    device: str = "auto"
    max_mb: int = 35


@dataclass(frozen=True, slots=True)
class Lost:
    """A task whose worker died, nobody knows why: there was no memory left, somebody ended it."""

    task: Task


class Crew(Protocol):
    """Works on tasks, several at a time. Used by one thread.

    Attributes:
        is_near: whether pictures lie as near to whoever gives the tasks as to the workers, so that reading one to see
            whether it is the same as another costs little.
    """

    is_near: bool

    @property
    def size(self) -> int:
        """How many tasks it takes at a time."""

    def give(self, task: Task) -> None:
        """Begin with a task; at most `size` at a time."""

    def wait(self, seconds: float) -> list[Made | Lost]:
        """What ended meanwhile, as soon as something has; after `seconds` nothing may have."""

    def stop(self) -> None:
        """End what is in work at its next safe point; it comes back as cancelled."""

    def close(self) -> None:
        """Let go of the workers."""


class OwnCrew:
    """Does all work in the thread that waits.

    Args:
        is_cancelled: asked while a picture is in work.
    """

    size = 1
    is_near = True

    def __init__(self, recipe: Recipe, means: Means, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        self._bench = Bench(Engine.build(means.device, 1, means.max_mb), recipe)
        self._is_cancelled = is_cancelled
        self._given: deque[Task] = deque()

    def give(self, task: Task) -> None:
        self._given.append(task)

    def wait(self, seconds: float) -> list[Made | Lost]:
        if not self._given:
            time.sleep(seconds)
            return []
        return [self._bench.made(self._given.popleft(), self._is_cancelled)]

    def stop(self) -> None:
        pass

    def close(self) -> None:
        self._bench.engine.networks.close()
