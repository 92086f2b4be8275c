"""Makes the rows of a table, one after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

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
        sets: titles of those that judge it.
        figures: title of a set -> what the network reached there.
        side: of the network's input in pixels; 0 where it could not be made.
        cost, training: as far as there are.
        problem: why it could not be made; empty otherwise.
    """

    title: str
    budget: str
    sets: Sequence[str]
    figures: Mapping[str, Figures]
    side: int = 0
    cost: Cost | None = None
    training: Training | None = None
    problem: str = ""


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
    judges = [by for by in table.sets if row.is_judged_by(by.name)]
    result = Result(row.title, bench.budget.name, [by.title for by in judges], {})
    try:
        made = row.make(bench)
    except NetworkError as error:
        bench.tell(f"{row.key}: {error}")
        return replace(result, problem=str(error))
    found = {by.title: figures(bench, made, by) for by in judges}
    return replace(result, figures=found, side=made.subject.input.height, cost=cost_of(made), training=made.training)
