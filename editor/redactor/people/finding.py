"""The people that something is to be done with: a picture without any is told in words."""

from __future__ import annotations

from collections.abc import Callable

from editor.errors import InputError
from editor.model.frame import Frame
from editor.model.pose import Pose
from editor.redactor.people.detector import Telling
from editor.redactor.people.landmarks import poses


def people_in(networks: Telling, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> list[Pose]:
    """At least one person, the largest first.

    Raises:
        InputError: nobody was found.
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    found = poses(networks, frame, is_cancelled)
    if not found:
        raise InputError(
            "No person was found in the picture.", "Choose a picture that shows one from the head to the hips at least."
        )
    return found


def at(people: list[Pose], x: float, y: float) -> int:
    """The number of the person who was meant by a click at x and y of the picture: the one with the nearest bone."""
    from editor.redactor.people.bones import apart

    return min(range(len(people)), key=lambda number: apart(people[number].points, x, y))
