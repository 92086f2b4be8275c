"""A table as Markdown and CSV, with the papers' figures beside ours and what every row was given."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from editor.model.files import atomic_write, make_folder
from editor.training.measure.report import table as markdown_table
from editor.training.tables.bench import Training
from editor.training.tables.judging import JudgedBy
from editor.training.tables.making import Result
from editor.training.tables.tables import NOT_GIVEN, Column, Table

_LESS = 0.95  # of the longest training: below, a row says that it had less
_ALIKE = 0.1  # minutes: a step more or less


def write_table(folder: Path, table: Table, results: Sequence[Result]) -> list[Path]:
    """Write ``NUMBER.md`` and ``NUMBER.csv``.

    Returns:
        Both.

    Raises:
        OutputError: the folder cannot be made or written.
    """
    make_folder(folder)
    files = [folder / f"{table.number}.md", folder / f"{table.number}.csv"]
    with atomic_write(files[0], overwrite=True) as path:
        path.write_text(markdown(table, results), "utf-8")
    rows = list(csv_rows(table, results))
    with atomic_write(files[1], overwrite=True) as path, path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return files


def markdown(table: Table, results: Sequence[Result]) -> str:
    """The whole page."""
    budgets = sorted({result.budget for result in results})
    parts = [
        f"# Table {table.number}: {table.title}",
        "Made by " + ", ".join(f"`python -m editor.training.tables {table.number} --budget {name}`" for name in budgets)
        + ". Each row is a training of its own, stopped when its budget was spent, whatever it had reached by then.",
        *(_figures(table, results, by) for by in table.sets),
        "## Size and time\n\n" + _costs(results),
        "## What each row was given\n\n" + _trainings(results),
        _papers(table, results),
        "\n".join(f"- {remark}" for remark in table.remarks),
    ]  # fmt: skip
    return "\n\n".join(part.rstrip("\n") for part in parts if part) + "\n"


def csv_rows(table: Table, results: Sequence[Result]) -> Iterable[dict[str, object]]:
    """A line for each row and set, with all figures, unrounded."""
    for result in results:
        for by in table.sets:
            found = result.figures.get(by.title)
            if found is None:
                continue
            line: dict[str, object] = {"table": table.number, "row": result.title, "budget": result.budget}
            line |= {"set": by.title, "pictures": found.pictures, "side": result.side}
            line |= {
                f"{way} {name}".strip(): value for way, values in found.values.items() for name, value in values.items()
            }
            line |= _cost_line(result) | _training_line(result.training)
            yield line


def _figures(table: Table, results: Sequence[Result], by: JudgedBy) -> str:
    judged = [result for result in results if by.title in result.sets]
    counts = sorted({result.figures[by.title].pictures for result in judged if by.title in result.figures})
    rows = [[one.title, *_texts(table.columns, one, by), table.papers.get(one.title, NOT_GIVEN)] for one in judged]
    told = f"{by.title}: {' or '.join(map(str, counts)) or 'no'} pictures"
    return f"## {told}\n\n{markdown_table(['row', *(one.title for one in table.columns), 'the papers'], rows)}"


def _texts(columns: Sequence[Column], result: Result, by: JudgedBy) -> list[str]:
    if result.problem:
        return [f"not made: {result.problem}", *("-" for _ in columns[1:])]
    values = result.figures[by.title].values
    found = (values.get(column.way, {}).get(column.key) for column in columns)
    return ["-" if value is None else f"{value:.{c.digits}f}" for value, c in zip(found, columns, strict=True)]


def _costs(results: Sequence[Result]) -> str:
    head = ["row", "input, px", "MB", "million parameters", "ms, 1 thread", "ms, 2 threads", "peak MB"]
    rows = []
    for result in results:
        if result.cost is not None:
            one = result.cost
            size = [f"{one.file_bytes / 1e6:.2f}", f"{one.parameters / 1e6:.2f}"]
            times = [f"{time:.0f}" for time in (*one.milliseconds, one.peak_bytes / 1e6)]
            rows.append([result.title, str(result.side), *size, *times])
    return markdown_table(head, rows)


def _papers(table: Table, results: Sequence[Result]) -> str:
    """What they say of networks that have no row here."""
    titles = {result.title for result in results}
    others = [(row, told) for row, told in table.papers.items() if row not in titles]
    return "## What the papers say besides\n\n" + markdown_table(["network", "their figures"], others) if others else ""


def _trainings(results: Sequence[Result]) -> str:
    """With a remark where a row had less than another: their figures then say nothing of the networks themselves."""
    trainings = [result.training for result in results if result.training is not None]
    longest = max((one.minutes for one in trainings), default=0.0)
    most = max((one.seen for one in trainings), default=0)
    rows = [
        [result.title, result.budget, *_training_texts(result.training, longest, most)]
        for result in results
        if not result.problem
    ]
    head = ["row", "budget", "data", "pictures", "px", "minutes", "steps of", "device", "remarks"]
    return markdown_table(head, rows)


def _training_texts(one: Training | None, longest: float, most: int) -> list[str]:
    if one is None:
        return ["-"] * 6 + ["not trained here: see `vitrina models list`"]
    remarks = [one.note] if one.note else []
    if one.minutes < _LESS * longest and longest - one.minutes > _ALIKE:
        remarks.append(f"less training than another row: {one.minutes:.1f} of {longest:.1f} minutes")
    if one.seen < _LESS * most:
        remarks.append(f"saw {one.seen:,} pictures, the row that saw most {most:,}")
    steps = f"{one.steps:,} of {one.batch}"
    return [one.data, f"{one.pictures:,}", str(one.side), f"{one.minutes:.1f}", steps, one.device, "; ".join(remarks)]


def _cost_line(result: Result) -> dict[str, object]:
    if result.cost is None:
        return {}
    one = result.cost
    return {
        "MB": one.file_bytes / 1e6,
        "million parameters": one.parameters / 1e6,
        "ms, 1 thread": round(one.milliseconds[0], 2),
        "ms, 2 threads": round(one.milliseconds[1], 2),
        "peak MB": one.peak_bytes / 1e6,
    }


def _training_line(one: Training | None) -> dict[str, object]:
    if one is None:
        return {}
    return {
        "data": one.data,
        "training pictures": one.pictures,
        "batch": one.batch,
        "steps": one.steps,
        "minutes": one.minutes,
        "device": one.device,
        "note": one.note,
    }
