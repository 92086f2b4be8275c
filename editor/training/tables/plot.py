"""All networks in one picture: how good, how quick, how large."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor.errors import InputError
from editor.model.files import atomic_write, make_folder

_SET: Final = "saliency_val"
_AREA: Final = 14.0  # square points a megabyte
_OURS, _SHIPPED = "#3d6fb4", "#c2562d"


@dataclass(frozen=True, slots=True)
class Point:
    """A network.

    Attributes:
        error: MAE of the mask as written.
        milliseconds: at 2 threads.
        side: of its input, in pixels.
    """

    name: str
    error: float
    milliseconds: float
    megabytes: float
    side: int

    @property
    def is_shipped(self) -> bool:
        return self.name.startswith("shipped")


def plot_networks(tables: Path, target: Path) -> Path:
    """Draw what the tables of cut-out networks say; SVG or PNG, as `target` ends.

    Args:
        tables: the folder of the CSV files that `writing.write_table` made.

    Returns:
        `target`.

    Raises:
        InputError: there are no figures yet.
        OutputError: the picture cannot be written.
    """
    points = _points(tables)
    if not points:
        raise InputError(
            "There are no figures of {name} in {folder}.", "Make tables 3.1 and 5.8 first.", name=_SET, folder=tables
        )
    import matplotlib as mpl

    make_folder(target.parent)
    # Without date and with fixed names of parts, the same figures give the same file.
    metadata = {"Date": None} if target.suffix == ".svg" else {}
    with mpl.rc_context({"svg.hashsalt": "networks", "font.size": 9}), atomic_write(target, overwrite=True) as path:
        _drawn(points).savefig(path, format=target.suffix[1:], dpi=150, metadata=metadata)
    return target


def _points(tables: Path) -> list[Point]:
    """The same network stands in several tables, once here."""
    found: dict[str, Point] = {}
    for file in sorted(tables.glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                if row["set"] == _SET and row.get("written MAE") and row.get("ms, 2 threads"):
                    name = row["row"].removeprefix("ours, ")
                    numbers = (float(row[key]) for key in ("written MAE", "ms, 2 threads", "MB"))
                    found[name] = Point(name, *numbers, side=int(row["side"]))
    return list(found.values())


def _drawn(points: list[Point]) -> Any:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.6, 4.6), layout="constrained")
    axes, key = figure.subplots(1, 2, width_ratios=(3, 1.6))
    points = sorted(points, key=lambda one: one.error)
    # The largest first, so that small ones lie on top of them.
    for one in sorted(points, key=lambda one: -one.megabytes):
        colour = _SHIPPED if one.is_shipped else _OURS
        axes.scatter(one.milliseconds, one.error, s=_AREA * one.megabytes + 20, color=colour, alpha=0.5, lw=0)
    for number, one in enumerate(points, 1):
        axes.annotate(str(number), (one.milliseconds, one.error), ha="center", va="center", weight="bold")
    _scales(axes)
    lines = [f"{n}  {one.name}\n     {one.megabytes:.1f} MB, {one.side} px" for n, one in enumerate(points, 1)]
    key.set_axis_off()
    key.text(0, 1, "\n".join(lines), va="top", linespacing=1.35)
    axes.set_title("Area: megabytes. Orange: shipped. Blue: rows of the tables.", loc="left", fontsize=9)
    return figure


def _scales(axes: Any) -> None:
    from matplotlib.ticker import LogLocator, NullFormatter, StrMethodFormatter

    axes.set_xscale("log")
    axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axes.xaxis.set_major_formatter(StrMethodFormatter("{x:g}"))
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.set_xlabel("ms a picture, 2 threads (better to the left)")
    axes.set_ylabel(f"MAE of the mask as written, {_SET} (better below)")
    axes.margins(x=0.15, y=0.15)
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.25, which="both")
