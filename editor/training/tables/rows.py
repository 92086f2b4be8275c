"""What stands in the rows of the tables, and how each comes about. What was made is kept, so a table can be cut off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import torch

from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog
from editor.training.data.pairs import KINDS
from editor.training.measure.subjects import of_record
from editor.training.record import ROLES
from editor.training.tables.bench import Bench
from editor.training.tables.learning import Made, best_of, made_of
from editor.training.trainee import Trainee


class Row(Protocol):
    """A row of a table.

    Attributes:
        key: of its folder; rows of two tables with the same key are the same network.
        title: in the table.
    """

    @property
    def key(self) -> str: ...

    @property
    def title(self) -> str: ...

    def is_judged_by(self, name: str) -> bool:
        """Whether a set says something about it: it is of its kind, and holds nothing that it learned elsewhere."""
        ...

    def make(self, bench: Bench) -> Made:
        """Train, or find what was trained.

        Raises:
            Cancelled: it was stopped; the next call goes on.
            NetworkError: it cannot be made.
        """
        ...


def sized(kind: type[Trainee], side: int | None) -> type[Trainee]:
    """The same network for pictures of `side` x `side`; None: of its own size."""
    return kind if side is None else type(kind.__name__, (kind,), {"size": (side, side)})


@dataclass(frozen=True, slots=True)
class Trained:
    """A network that learns by itself.

    Attributes:
        find: gives its class, when the row is made.
        data: the set.
        narrow: whether its constructor takes a `width`.
    """

    find: Callable[[], type[Trainee]]
    data: str
    title: str
    narrow: bool = True

    @property
    def key(self) -> str:
        return f"{self.data}-{self.find().name}"

    def is_judged_by(self, name: str) -> bool:
        return name == self.data or (name not in KINDS and self.data not in KINDS)

    def make(self, bench: Bench) -> Made:
        return made_of(bench, self.key, self.kind(bench), self.data, self.arguments(bench), _plain)

    def kind(self, bench: Bench) -> type[Trainee]:
        """The class, at the budget's size."""
        found = self.find()
        return sized(found, bench.budget.side.get(found.kind))

    def arguments(self, bench: Bench) -> dict[str, Any]:
        """What its constructor is given."""
        return {"width": bench.budget.width} if self.narrow and bench.budget.width != 1 else {}

    def restored(self, bench: Bench) -> Trainee:
        """The best state of the network, which has been made before."""
        return best_of(bench.folder(self.key), self.kind(bench))


@dataclass(frozen=True, slots=True)
class Shipped:
    """A network that comes with the program.

    Attributes:
        choice: ``quality`` or ``fast``.
        learned_from: sets whose test part it has seen.
    """

    choice: str
    learned_from: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"shipped-{self.choice}"

    @property
    def title(self) -> str:
        return f"shipped, {self.choice}"

    def is_judged_by(self, name: str) -> bool:
        return name not in (*self.learned_from, *KINDS)

    def make(self, bench: Bench) -> Made:
        catalog = Catalog(models_folder(), added_models_folder())
        record = catalog.find(ROLES["masks"], self.choice)
        return Made(of_record(record, catalog), bench.folder(self.key), None)


def _plain(kind: type[Trainee], arguments: Mapping[str, Any]) -> Trainee:
    torch.manual_seed(0)
    return kind(**arguments)
