"""Which networks a person can choose from for a task."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from editor.controllers.words import tr
from editor.redactor.doubt.calibration import AUTO
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """The networks there are for a task.

    Attributes:
        qualities: what `run` takes, and words.
        seconds: what the last run of one of them took here; None before it has run.
    """

    qualities: Sequence[tuple[str, str]]
    seconds: Callable[[str], float | None]


def choice_of(catalog: Catalog, networks: NetworkPool, role: str) -> NetworkChoice:
    """Those that serve `role`."""
    return NetworkChoice(_qualities(catalog, role), lambda quality: networks.seconds(role, quality))


def _qualities(catalog: Catalog, role: str) -> list[tuple[str, str]]:
    """The networks there are for a task: the shipped ones by their care, the best first, added ones by name."""
    words = {"quality": tr("Quality"), "fast": tr("Fast")}
    found: dict[str, str] = {}
    for record in catalog.records():
        if record.role == role:
            first = record.quality in words and record.quality not in found
            found[record.quality if first else record.name] = words[record.quality] if first else record.title
    if set(words) <= set(found) and catalog.asks_better(role):
        found[AUTO] = tr("Auto")
    order = [*words, AUTO]
    return sorted(found.items(), key=lambda one: order.index(one[0]) if one[0] in order else len(order))
