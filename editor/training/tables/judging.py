"""The figures of a row: asked once for each set and kept beside its network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from editor.errors import EditorError, InputError
from editor.model.files import sha256_of
from editor.training.data.folders import Item
from editor.training.data.pairs import KINDS
from editor.training.measure.cost import Cost, cost
from editor.training.measure.evaluation import Evaluation, evaluate_masks, evaluate_pictures
from editor.training.measure.frechet import imagenet_features
from editor.training.tables.bench import Bench, keep, kept
from editor.training.tables.learning import Made

WAYS = ("raw", "written")
Values = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class JudgedBy:
    """A set that judges.

    Attributes:
        name: of the set.
        whole: all of it, for nobody learns from it; otherwise of its test part alone.
    """

    name: str
    whole: bool

    @property
    def title(self) -> str:
        return self.name if self.whole else f"{self.name}, test part"


@dataclass(frozen=True, slots=True)
class Figures:
    """What a network reached on a set.

    Attributes:
        pictures: how many judged.
        values: way (`WAYS`, or empty for pictures) -> the means of the pictures, and under ``set`` + a blank + the
            name the figures of the set.
    """

    pictures: int
    values: Mapping[str, Values]


def figures(bench: Bench, made: Made, by: JudgedBy) -> Figures:
    """Judge a network, or tell what was found when it was judged before.

    Raises:
        InputError: a picture of the set cannot be read.
    """
    items = bench.judged(by.name, whole=by.whole)
    file = made.folder / f"figures {by.name}.json"
    key = {"weights": sha256_of(made.subject.weights), "pictures": len(items), "whole": by.whole}
    found = kept(file, key)
    if found is None:
        bench.tell(f"{made.subject.name}: judged by {len(items)} pictures of {by.name}")
        found = {one.way: _values(one) for one in _evaluations(bench, made, by, items)}
        keep(file, key, found)
    return Figures(len(items), found)


def cost_of(made: Made) -> Cost:
    """What a network costs on this machine, measured once."""
    file = made.folder / "cost.json"
    key = {"weights": sha256_of(made.subject.weights)}
    found = kept(file, key)
    if found is None:
        measured = cost(made.subject)
        keep(file, key, asdict(measured))
        return measured
    one, two = found.pop("milliseconds")
    return Cost(milliseconds=(one, two), **found)


def _evaluations(bench: Bench, made: Made, by: JudgedBy, items: Sequence[Item]) -> list[Evaluation]:
    def tell(item: Item, error: EditorError | None) -> None:
        if error is not None:
            raise InputError("{name}: {reason}", "", name=item.picture.name, reason=error)

    if by.name in KINDS:
        return evaluate_pictures(made.subject, items, imagenet_features(), tell, bench.threads)
    return evaluate_masks(made.subject, items, WAYS, tell, bench.threads)


def _values(one: Evaluation) -> dict[str, Any]:
    return {**one.scores.means(), **{f"set {name}": value for name, value in one.scores.of_set().items()}}
