"""What kind of garment a picture shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from editor.errors import InputError
from editor.model.frame import Frame
from editor.model.garment import CATEGORIES, Category, Sleeve
from editor.redactor.garments.cutting import Masking, nothing_there

ROLE: Final = "garment"
_REFUSED: Final = 0.6


def shares_of(networks: Masking, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> dict[str, float]:
    """How likely each kind is, by its lower-case name, their sum 1.

    Args:
        frame: the garment with little around it.

    Raises:
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    classes = networks.output(ROLE, "fast").classes
    told = networks.told(ROLE, "fast", frame, is_cancelled)
    return {name.lower(): float(share) for name, share in zip(classes, told, strict=True)}


def category_of(told: Mapping[str, float], label: str = "", sleeve: Sleeve = "") -> tuple[Category, float]:
    """The likeliest kind, and how likely it is.

    Args:
        told: as `shares_of` gives them.
        label: the part of a person that it was found as; "" where nobody wears it. Only kinds that become that part
            are thought of then.
        sleeve: how long the sleeves of a worn one are, where that is seen.

    Raises:
        InputError: it is a hat or a pair of shoes, or nothing that the network knows.
    """
    if label:
        alike = [kind for kind in CATEGORIES.values() if kind.label == label]
        fitting = [kind for kind in alike if not sleeve or kind.sleeve in ("", sleeve)] or alike
        told = {kind.name: told.get(kind.name, 0.0) for kind in fitting}
        told = {name: share / max(sum(told.values()), 1e-6) for name, share in told.items()}
    name = max(told, key=lambda one: told[one])
    if name not in CATEGORIES and told[name] < _REFUSED:
        # The network has seen nothing but garments: of other things it is not sure.
        raise nothing_there()
    if name == "hat":
        raise InputError("A hat cannot be tried on.", "Choose a garment for the trunk or the legs, or name its kind.")
    if name == "shoes":
        raise InputError("Shoes cannot be tried on.", "Choose a garment for the trunk or the legs, or name its kind.")
    return CATEGORIES[name], told[name]


def named(name: str) -> Category:
    """The category of that name.

    Raises:
        InputError: there is none.
    """
    found = CATEGORIES.get(name.strip().lower())
    if found is None:
        raise InputError(
            'There is no kind of garment called "{name}".',
            "Choose one of: {names}.",
            name=name,
            names=", ".join(CATEGORIES),
        )
    return found
