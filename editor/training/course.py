"""A training made ready: its data read, checked and split, its teacher asked, its folder chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.dataloader.network_record import NetworkRecord
from editor.errors import InputError
from editor.training.data.folders import KINDS_BY_TABLE, DataSet, Item, numbered_as, read_folder
from editor.training.data.rare import evened, repeated
from editor.training.data.reading import read_labels
from editor.training.data.samples import Samples
from editor.training.data.split import PARTS, split
from editor.training.teacher import Teacher
from editor.training.trainee import Trainee
from editor.training.trainer import MakeSamples

_LOOKED_AT = 64  # label maps that must not all be of one class
_STEP = 32  # sides of what networks learn from are multiples of this


@dataclass(frozen=True, slots=True)
class Course:
    """What a network learns from.

    Attributes:
        kind: the network's class.
        parts: name of the part -> its items.
        others: of ``unpaired``: part -> pictures of the other kind.
        teacher: who gives soft masks; None for nobody.
        seed: of the samples.
    """

    kind: type[Trainee]
    parts: Mapping[str, Sequence[Item]]
    others: Mapping[str, Sequence[Item]]
    teacher: Teacher | None = None
    seed: int = 0

    @property
    def pictures(self) -> list[Path]:
        """All that the teacher will be asked of."""
        return [item.picture for part in ("train", "val") for item in self.parts[part] if item.taught is None]

    def samples(self) -> MakeSamples:
        """What a `Trainer` takes."""

        def make(part: str, scale: float) -> Samples:
            height, width = (max(_STEP, round(side * scale / _STEP) * _STEP) for side in self.kind.size)
            return Samples(
                self.kind,
                self.parts[part],
                (height, width),
                learning=part == "train",
                seed=self.seed,
                others=self.others.get(part, ()),
                teacher=self.teacher.mask if self.teacher else None,
            )

        return make


def prepare(
    kind: type[Trainee],
    folders: Sequence[Path],
    *,
    shares: Mapping[str, float] | None = None,
    teacher: NetworkRecord | None = None,
    cache: Path = Path("runs/teacher"),
    threads: int = 0,
    seed: int = 0,
) -> Course:
    """Read and check the data of a training, before an hour is spent on it.

    Args:
        kind: the network's class.
        folders: data sets; their items are put together.
        shares: of train, val and test; 70 / 15 / 15 when None.
        teacher: an installed network that gives soft masks.
        cache: where its answers are kept.

    Raises:
        InputError: data are missing, do not belong together, or cannot teach this network.
    """
    sets = [read_folder(folder, kind.kind) for folder in folders]
    if kind.kind in KINDS_BY_TABLE:
        sets = [numbered_as(one, kind.class_names) for one in sets]
    items = [item for one in sets for item in one.items]
    for check in (_enough, _taught, _several_labels):
        check(kind, sets, items, teacher is not None)
    parts = split(items, dict(shares or PARTS))
    for name in ("train", "val"):
        if not parts.get(name):
            raise InputError(
                "The {part} part of the data is empty: {count} pictures are too few.",
                "Give more pictures.",
                part=name,
                count=len(items),
            )
    others = split([item for one in sets for item in one.others], dict(shares or PARTS))
    if kind.rare:
        parts["train"] = repeated(parts["train"], kind.classes, kind.rare)
    if kind.evened:
        parts["train"] = evened(parts["train"])
    asked = Teacher(teacher, cache, threads) if teacher else None
    return Course(kind, parts, others, asked, seed)


Check = Callable[[type[Trainee], Sequence[DataSet], Sequence[Item], bool], None]


def _enough(_kind: type[Trainee], sets: Sequence[DataSet], items: Sequence[Item], _taught: bool) -> None:
    if len(items) < 4 or any(one.kind == "unpaired" and len(one.others) < 4 for one in sets):
        raise InputError("{count} pictures are too few to learn from.", "Give more pictures.", count=len(items))


def _taught(kind: type[Trainee], _sets: Sequence[DataSet], items: Sequence[Item], taught: bool) -> None:
    bare = sum(item.target is None and item.taught is None for item in items) if kind.kind == "masks" else 0
    if bare and not taught:
        raise InputError(
            "{count} pictures have no masks.",
            "Put masks of the same names into a folder masks/ beside images/, or give a teacher.",
            count=bare,
        )


def _several_labels(kind: type[Trainee], _sets: Sequence[DataSet], items: Sequence[Item], _taught: bool) -> None:
    if kind.kind != "labels":
        return
    step = max(1, len(items) // _LOOKED_AT)
    seen: set[int] = set()
    for item in items[::step]:
        assert item.target is not None
        seen.update(map(int, set(read_labels(item.target, 256).ravel().tolist())))
    if len(seen) < 2:
        raise InputError(
            "The label maps hold one class only, {label}.", "Give maps that tell parts apart.", label=min(seen)
        )
