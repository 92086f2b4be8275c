"""Makes the rows of a table, one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editor.errors import NetworkError
from editor.training.measure.cost import Cost
from editor.training.tables.bench import Bench, Training
from editor.training.tables.judging import Figures, cost_of, figures
from editor.training.tables.rows import Row
from editor.training.tables.tables import Table


@dataclass(frozen=True, slots=True)
class Result:
    """A row as it stands in the table.

    Attributes:
        title: of the row.
        budget: its name.
        figures: title of a set -> what the network reached there; without sets it is not judged by.
        side: of the network's input in pixels; 0 where it could not be made.
        cost, training: as far as there are.
        problem: why it could not be made; empty otherwise.
    """

    title: str
    budget: str
    figures: Mapping[str, Figures]
    side: int = 0
    cost: Cost | None = None
    training: Training | None = None
    problem: str = ""

    @property
    def is_shipped(self) -> bool:
        """Whether it was not trained for the table."""
        return self.training is None and not self.problem


def results(bench: Bench, table: Table, only: Sequence[str] = ()) -> list[Result]:
    """Make and judge the rows of a table; those that were made before are taken as they are.

    Args:
        only: keys of rows; empty for all.

    Raises:
        Cancelled: it was stopped; the next call goes on.
        InputError: a data set is missing or cannot be read.
    """
    return [_result(bench, table, row) for row in table.rows if not only or row.key in only]


def _result(bench: Bench, table: Table, row: Row) -> Result:
    try:
        made = row.make(bench)
    except NetworkError as error:
        bench.tell(f"{row.key}: {error}")
        return Result(row.title, bench.budget.name, {}, problem=str(error))
    found = {by.title: figures(bench, made, by) for by in table.sets if row.is_judged_by(by.name)}
    return Result(row.title, bench.budget.name, found, made.subject.input.height, cost_of(made), made.training)
