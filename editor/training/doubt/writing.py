"""The calibration file and the table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from editor.dataloader.network_record import NetworkRecord
from editor.model.files import atomic_write
from editor.redactor.doubt.calibration import Line
from editor.training.doubt.better import Asking, chosen
from editor.training.doubt.calibrate import LEVEL, Found

# Shares of the object: what a seller need not look at, and from where on correcting takes as long as drawing.
SURE: Final = 0.1
LOOK: Final = 0.5


def write_calibration(
    path: Path, record: NetworkRecord, found: Found, mirrored: bool, ask: float | None, pictures: int
) -> None:
    """Write what the program reads by `read_calibration`. Errors as in `atomic_write`."""
    data = {
        "network": record.name,
        "sha256": record.sha256,
        "calibrated_on": f"{pictures} pictures of saliency_val (ECSSD), a quarter to fit, the others to calibrate",
        "level": LEVEL,
        "tolerance": found.tolerance,
        "mirrored": mirrored,
        "unsure": found.unsure,
        "sure": SURE,
        "look": LOOK,
        "ask": ask,
        "places": _line(found.places),
        "bound": _line(found.bound),
    }
    with atomic_write(path, overwrite=True) as beside:
        beside.write_text(json.dumps(data, indent=2) + "\n", "utf-8")


def _line(line: Line) -> dict[str, Any]:
    return {"offset": line.offset, "weights": dict(line.weights)}


def write_section(path: Path, name: str, text: str) -> None:
    """Put `text` into the part of the Markdown file `path` that belongs to this network; a new one goes to the end."""
    before = path.read_text("utf-8") if path.exists() else "# Doubt\n"
    start, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    section = f"{start}\n### {name}\n\n{text}\n{end}"
    if start in before and end in before:
        head, rest = before.split(start, 1)
        result = head + section + rest.split(end, 1)[1]
    else:
        result = before.rstrip("\n") + "\n\n" + section + "\n"
    with atomic_write(path, overwrite=True) as beside:
        beside.write_text(result, "utf-8")


def askings_rows(asked: Sequence[Asking], fast: float, better: float) -> str:
    """What `--model auto` saves and costs, a line a threshold; the one that ships in bold.

    Args:
        fast, better: seconds a mask takes with each network.
    """
    ships = chosen(asked)
    lines = ["| the better network is asked for | mean error | within the bound | seconds, mean |", "|---|---|---|---|"]
    for one in asked:
        took = fast + one.share * better
        line = f"| {one.share:.0%} | {one.error:.4f} | {one.within:.3f} | {took:.2f} |"
        lines.append(line if one is not ships else line.replace(f"{one.share:.0%}", f"**{one.share:.0%}**"))
    lines.append(f"\nThe better network alone takes {better:.2f} s; two threads of the machine this was calibrated on.")
    return "\n".join(lines)
