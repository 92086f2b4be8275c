"""Size of a project file, and processor time to write and open it, by the number of brush strokes in its history.

.venv/bin/python benchmarks/project_file.py [STROKES ...]
"""

from __future__ import annotations

import sys
import tempfile
import time
import zipfile
from pathlib import Path

import numpy as np

from editor.model.document import Document, History, Step
from editor.model.project_file import PictureLink, Project, read_project, write_project
from editor.redactor.registry import added, migrate

POINTS = 60


def painted(count: int) -> History:
    """A step a stroke, each a random walk that simplifying leaves almost whole."""
    rng = np.random.default_rng(0)
    history = History(Step(Document("a" * 64), "Opened", "shirt.jpg"))
    for _ in range(count):
        walk = np.cumsum(rng.normal(0, 30, (POINTS, 2)), axis=0) + rng.uniform(500, 4000, 2)
        stroke = {"mode": "erase", "size": 40.0, "points": tuple((x, y, 1.0) for x, y in walk.tolist())}
        edit = history.document.edit("mask_strokes")
        before = edit.values["strokes"] if edit else ()
        document = added(history.document, "mask_strokes", {"strokes": (*before, stroke)})
        history.push(Step(document, "Mask brush"))
    return history


def main() -> None:
    for count in map(int, sys.argv[1:] or ["100", "500", "2000"]):
        project = Project(painted(count), PictureLink("shirt.jpg", "a" * 64))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "work.vitrina"
            start = time.process_time()
            write_project(path, project, overwrite=False)
            written = time.process_time()
            read_project(path, migrate)
            read = time.process_time()
            with zipfile.ZipFile(path) as archive:
                text = archive.getinfo("project.json").file_size
            print(
                f"{count} strokes: {path.stat().st_size / 1e3:.0f} kB, JSON {text / 1e3:.0f} kB, "
                f"written in {(written - start) * 1e3:.0f} ms, opened in {(read - written) * 1e3:.0f} ms"
            )


if __name__ == "__main__":
    main()
