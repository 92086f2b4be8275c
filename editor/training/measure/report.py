"""Several networks side by side: Markdown, CSV, and a page of the pictures at which each fails most."""

from __future__ import annotations

import base64
import csv
import html
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from editor.errors import OutputError
from editor.model.files import atomic_write, make_folder
from editor.training.measure.classes import ClassScores
from editor.training.measure.cost import Cost
from editor.training.measure.evaluation import Evaluation
from editor.training.measure.figures import Figure
from editor.training.measure.worst import Shown

Costs = Mapping[str, Cost]

_COST_COLUMNS: Final = ("MB", "million parameters", "ms, 1 thread", "ms, 2 threads", "peak MB")
_STYLE: Final = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #1c1d20; background: #f6f5f2 }
table { border-collapse: collapse } td, th { padding: .25rem .7rem; text-align: right } th { font-weight: 600 }
td:first-child, th:first-child { text-align: left } tr + tr { border-top: 1px solid #ddd9d0 }
figure { margin: 0 0 1.2rem } figure img { height: 170px; margin-right: 6px } figcaption { font-size: 13px }
"""


def write_reports(
    folder: Path, title: str, evaluations: Sequence[Evaluation], figures: Sequence[Figure], costs: Costs
) -> list[Path]:
    """Write ``figures.md``, ``figures.csv``, ``pictures.csv`` (each picture's) and ``worst.html`` into `folder`.

    Of networks that tell kinds also ``confusion-NETWORK.md``.

    Returns:
        What was written.

    Raises:
        OutputError: the folder lies in the documentation, whose pictures have to be free, or cannot be written.
    """
    check_place(folder)
    contents = {
        "figures.md": f"# {title}\n\n{markdown(evaluations, figures, costs)}",
        "figures.csv": _csv(summary_rows(evaluations, figures, costs)),
        "pictures.csv": _csv(_picture_rows(evaluations, figures)),
        "worst.html": page(title, evaluations, figures, costs),
    }
    for one in evaluations:
        if isinstance(one.scores, ClassScores):
            contents[f"confusion-{one.network}.md"] = confusions(one.scores)
    for name, content in contents.items():
        with atomic_write(folder / name, overwrite=True) as path:
            path.write_text(content, "utf-8", newline="")
    return [folder / name for name in contents]


def confusions(scores: ClassScores) -> str:
    """What was taken for what: of the groups, where there are any, then of the kinds; lines are what was shown."""
    found = [scores.confusion_of_groups(), scores.confusion()]
    return "\n".join(one.markdown() for one in found if one is not None)


def check_place(folder: Path) -> None:
    """Make a folder for reports. Raises: see `write_reports`."""
    if "docs" in folder.resolve().parts:
        raise OutputError(
            "Reports show pictures of research sets, which may not lie in {name}.", "Choose a folder outside docs.",
            name=folder,
        )  # fmt: skip
    make_folder(folder, "Choose another with -o.")


def markdown(evaluations: Sequence[Evaluation], figures: Sequence[Figure], costs: Costs) -> str:
    """Tables of what the networks reach (two lines each: mean of the pictures, the set as a whole) and cost."""
    rows = [
        [
            one.network,
            one.way,
            over,
            str(len(one.scores)),
            *(figure.text(values.get(figure.name)) for figure in figures),
        ]
        for one in evaluations
        for over, values in _both(one)
    ]
    head = ["network", "mask", "over", "n", *(figure.heading for figure in figures)]
    tables = [table(head, rows)]
    if costs:
        tables.append(table(["network", *_COST_COLUMNS], [[name, *_cost_texts(one)] for name, one in costs.items()]))
    return "\n".join(tables)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def summary_rows(
    evaluations: Sequence[Evaluation], figures: Sequence[Figure], costs: Costs
) -> list[dict[str, str | float | int]]:
    """What `markdown` shows, a dictionary a line, unrounded; empty where there is no figure."""
    found = []
    for one in evaluations:
        for over, values in _both(one):
            row: dict[str, str | float | int] = {"network": one.network, "mask": one.way, "over": over}
            row |= {"pictures": len(one.scores), **{figure.name: values.get(figure.name, "") for figure in figures}}
            if one.network in costs:
                row |= dict(zip(_COST_COLUMNS, _cost_values(costs[one.network]), strict=True))
            found.append(row)
    return found


def page(title: str, evaluations: Sequence[Evaluation], figures: Sequence[Figure], costs: Costs) -> str:
    """One HTML file with its pictures in it: the tables' figures and the worst pictures of each network."""
    rows = summary_rows(evaluations, figures, costs)
    parts = [f"<h1>{html.escape(title)}</h1>", _html_table(rows)]
    for one in evaluations:
        worst = one.worst.listed()
        parts.append(f"<h2>{html.escape(one.network)} {html.escape(one.way)}: the worst {len(worst)}</h2>")
        parts.append(
            "<p>From left to right: given, wanted, made, difference (of masks: red too much, blue too little).</p>"
        )
        parts += [_html_figure(shown, figures) for shown in worst]
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>\n'


def _both(one: Evaluation) -> tuple[tuple[str, Mapping[str, float]], tuple[str, Mapping[str, float]]]:
    return ("mean of pictures", one.scores.means()), ("set", one.scores.of_set())


def _picture_rows(evaluations: Sequence[Evaluation], figures: Sequence[Figure]) -> list[dict[str, str | float]]:
    return [
        {"network": one.network, "mask": one.way, "picture": name} | {f.name: values.get(f.name, "") for f in figures}
        for one in evaluations
        for name, values in one.rows
    ]


def _csv(rows: Sequence[Mapping[str, object]]) -> str:
    names = list(dict.fromkeys(name for row in rows for name in row))
    file = io.StringIO()
    writer = csv.DictWriter(file, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def _cost_values(one: Cost) -> list[float]:
    megabytes, millions = one.file_bytes / 1e6, one.parameters / 1e6
    return [round(value, 3) for value in (megabytes, millions, *one.milliseconds, one.peak_bytes / 1e6)]


def _cost_texts(one: Cost) -> list[str]:
    megabytes, millions, *times, peak = _cost_values(one)
    return [f"{megabytes:.2f}", f"{millions:.2f}", *(f"{time:.0f}" for time in times), f"{peak:.0f}"]


def _html_table(rows: Sequence[Mapping[str, object]]) -> str:
    def cells(values: Iterable[object], tag: str) -> str:
        texts = (f"{value:.4g}" if isinstance(value, float) else str(value) for value in values)
        return "<tr>" + "".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in texts) + "</tr>"

    head = cells(rows[0], "th") if rows else ""
    return "<table>" + head + "".join(cells(row.values(), "td") for row in rows) + "</table>"


def _html_figure(shown: Shown, figures: Sequence[Figure]) -> str:
    pictures = "".join(
        f'<img alt="" src="data:image/jpeg;base64,{base64.b64encode(jpeg).decode("ascii")}">' for jpeg in shown.jpegs
    )
    told = ", ".join(f"{f.name} {f.text(shown.figures[f.name])}" for f in figures if f.name in shown.figures)
    return f"<figure>{pictures}<figcaption>{html.escape(shown.name)}: {html.escape(told)}</figcaption></figure>"
