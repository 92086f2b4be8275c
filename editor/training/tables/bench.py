"""Where rows are made: data, run folders, what was made before."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from editor.model.files import atomic_write
from editor.training.course import Course
from editor.training.data.folders import Item, read_folder
from editor.training.data.pairs import KINDS, make_pairs
from editor.training.data.split import split
from editor.training.tables.budgets import Budget
from editor.training.tables.tiny import draw
from editor.training.trainee import Trainee

_PHOTOS: Final = "photos"


@dataclass(frozen=True, slots=True)
class Training:
    """What a row has learned from, and how long.

    Attributes:
        data: name of the set.
        pictures: of its training part.
        side: of the pictures, in pixels.
        batch, steps, minutes: of learning.
        device: with the number of threads, of a processor.
        note: what else is to be known, e.g. who taught.
    """

    data: str
    pictures: int
    side: int
    batch: int
    steps: int
    minutes: float
    device: str
    note: str = ""

    @property
    def seen(self) -> int:
        """How many pictures, with repetitions."""
        return self.batch * self.steps


@dataclass(frozen=True, slots=True)
class Bench:
    """The place and means of a table.

    Attributes:
        data: the folder of the real sets; not looked at for the budget ``smoke``.
        runs: where run folders go.
        threads: of the processor.
        tell: gets a line for each thing that happens.
        is_cancelled: asked while networks learn.
    """

    budget: Budget
    data: Path
    runs: Path
    threads: int = 1
    tell: Callable[[str], None] = lambda line: None
    is_cancelled: Callable[[], bool] = lambda: False

    def folder(self, key: str) -> Path:
        """Of a row."""
        return self.runs / self.budget.name / key

    def set_folder(self, name: str) -> Path:
        """Of a data set; one of pairs is made when it is first wanted."""
        root = draw(self.folder("data")) if self.budget.name == "smoke" else self.data
        if name not in KINDS:
            return root / name
        return make_pairs(root / _PHOTOS, self.folder("pairs") / name, name)

    def course(self, kind: type[Trainee], name: str) -> Course:
        """What a network learns from; of pairs, an unpaired network gets the two sides of the same parts."""
        folder_kind = "pairs" if kind.kind == "unpaired" else kind.kind
        parts = split(read_folder(self.set_folder(name), folder_kind).items)
        others = {part: [Item(item.target) for item in items if item.target] for part, items in parts.items()}
        return Course(kind, parts, others if kind.kind == "unpaired" else {})

    def judged(self, name: str, *, whole: bool) -> list[Item]:
        """The pictures that judge: all of a set that nobody learns from, or some of another's test part."""
        folder = self.set_folder(name)
        items = read_folder(folder, "pairs" if name in KINDS else "masks").items
        if whole:
            return list(items)
        test = split(items)["test"]
        step = -(-len(test) // self.budget.judged)
        return test[:: max(1, step)]


def kept(file: Path, key: Mapping[str, Any]) -> dict[str, Any] | None:
    """What `keep` wrote into a file under the same key; None if there is nothing."""
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return found["value"] if found.get("key") == dict(key) else None


def keep(file: Path, key: Mapping[str, Any], value: Any) -> None:
    """Write what was made, under what it was made of."""
    file.parent.mkdir(parents=True, exist_ok=True)
    data = {"key": dict(key), "value": value if isinstance(value, dict | list) else asdict(value)}
    with atomic_write(file, overwrite=True) as path:
        path.write_text(json.dumps(data, indent=2, ensure_ascii=False), "utf-8")
