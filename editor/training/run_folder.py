"""What a training leaves behind: its settings, curves, pictures and states, in one folder."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError, OutputError
from editor.model.files import atomic_write, make_folder

_SPARE = 4  # times the size of a state that must be free: two states, one beside its place, and the rest


class RunFolder:
    """The folder of a run: ``settings.json``, ``curves.csv`` and ``.png``, ``sheet.png``, ``last.pt``, ``best.pt``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.last, self.best = folder / "last.pt", folder / "best.pt"
        self._curves = folder / "curves.csv"

    def begin(self, settings: Mapping[str, Any], state_bytes: int) -> None:
        """Make the folder and note what is going to be done.

        Raises:
            OutputError: it cannot be made, or there is too little space on its disk for the states.
        """
        make_folder(self.folder, "Give another with --run.")
        free = shutil.disk_usage(self.folder).free
        if free < _SPARE * state_bytes:
            raise OutputError(
                "{free} MB are free where {name} lies; {needed} MB are needed.",
                "Free some space, or give another folder with --run.",
                free=free // 10**6,
                name=self.folder,
                needed=_SPARE * state_bytes // 10**6,
            )
        with atomic_write(self.folder / "settings.json", overwrite=True) as path:
            path.write_text(json.dumps(dict(settings), indent=2, sort_keys=True), "utf-8")

    def settings(self) -> dict[str, Any]:
        """What an earlier training in this folder was asked to do.

        Raises:
            InputError: there was none.
        """
        try:
            return dict(json.loads((self.folder / "settings.json").read_text("utf-8")))
        except (OSError, ValueError) as error:
            raise InputError("{name} holds no training.", "Give the folder of one.", name=self.folder) from error

    def note(self, row: Mapping[str, float | int | str]) -> None:
        """Add a line to the curves; those after its step, left by a training that was cut off, go."""
        rows = [old for old in self.rows() if float(old["step"]) < float(row["step"])]
        rows.append({name: str(value) for name, value in row.items()})
        names = list(dict.fromkeys(name for one in rows for name in one))
        with atomic_write(self._curves, overwrite=True) as path, path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, names)
            writer.writeheader()
            writer.writerows(rows)

    def rows(self) -> list[dict[str, str]]:
        """The curves so far."""
        if not self._curves.exists():
            return []
        with self._curves.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def draw(self) -> None:
        """The curves as a picture."""
        from matplotlib.figure import Figure

        rows = self.rows()
        names = [name for name in rows[0] if name not in ("step", "seconds", "phase")] if rows else []
        figure = Figure(figsize=(8, 2.2 * max(1, len(names))), layout="constrained")
        for place, name in enumerate(names, 1):
            axes = figure.add_subplot(len(names), 1, place)
            points = [(float(row["step"]), float(row[name])) for row in rows if row.get(name)]
            axes.plot(*zip(*points, strict=True), marker=".") if points else None
            axes.set_ylabel(name)
            axes.grid(alpha=0.3)
        with atomic_write(self.folder / "curves.png", overwrite=True) as path:
            figure.savefig(path, format="png", dpi=100)

    def show(self, sheet: NDArray[np.uint8]) -> None:
        """Keep a contact sheet, H x W x 3, of the newest evaluation."""
        import cv2

        with atomic_write(self.folder / "sheet.png", overwrite=True) as path:
            path.write_bytes(cv2.imencode(".png", sheet[..., ::-1])[1].tobytes())
