"""Pictures with the same bytes are worked on once; the files of the others are copies."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from editor.batch.items import Item, State
from editor.errors import EditorError
from editor.model.files import make_folder, move_file
from editor.model.output_image import format_of
from editor.model.recipe import Recipe

Key = tuple[object, ...]
_MADE = (State.DONE, State.ASIDE, State.SKIPPED)


class Twins:
    """Knows which pictures come to the same. A picture that a person corrected has no twin."""

    def __init__(self, recipe: Recipe, items: Iterable[Item]) -> None:
        self._whens = recipe.whens
        self._made: dict[Key, int] = {}
        self._in_work: dict[Key, int] = {}
        for item in items:
            self.ended(item)

    def key(self, item: Item, sha256: str) -> Key:
        """Equal for pictures whose files have the same bytes: what a recipe asks of names is part of it."""
        names = tuple(when.fits_name(item.source.name) for when in self._whens)
        return (sha256, names, tuple(format_of(target) for target in item.planned))

    def begun(self, item: Item, key: Key) -> None:
        self._in_work[key] = item.number

    def ended(self, item: Item) -> None:
        """An item stands as it stands now."""
        self._in_work = {key: number for key, number in self._in_work.items() if number != item.number}
        if item.state in _MADE and item.sha256 and item.verdict != "corrected":
            self._made[self.key(item, item.sha256)] = item.number

    def is_in_work(self, key: Key) -> bool:
        """Whether a picture of the same is being worked on."""
        return key in self._in_work

    def made(self, key: Key) -> int:
        """The number of a picture of the same that is done; 0: there is none."""
        return self._made.get(key, 0)


def copied(item: Item, twin: Item, folders: tuple[Path, Path], parts: Path, *, overwrite: bool) -> Item | None:
    """`item` with copies of the files of its twin; None where these are not as they were made any more.

    Args:
        folders: what files of pictures that were put aside lie below, and all others.
        parts: a folder for what is not finished.

    Raises:
        OutputError: they cannot be written; nothing is.
    """
    aside, out = folders
    to = aside if twin.state is State.ASIDE else out
    targets = tuple(item.planned[twin.planned.index(target)] for target in twin.targets)
    staged: list[Path] = []
    placed: list[Path] = []
    try:
        make_folder(parts)
        for index, target in enumerate(twin.targets):
            staged.append(parts / f"{item.number}-{index}{target.suffix}")
            shutil.copyfile(to / target.relative_to(out), staged[-1])
        for part, target in zip(staged, targets, strict=True):
            place = to / target.relative_to(out)
            make_folder(place.parent)
            move_file(part, place, overwrite=overwrite)
            placed.append(place)
    except OSError:  # the twin's files were taken away, or cannot be read: the work is done again
        _unlink(placed)
        return None
    except EditorError:
        _unlink(placed)
        raise
    finally:
        _unlink(staged)
    told = {name: getattr(twin, name) for name in ("state", "doubt", "reason", "notes", "size", "result_size",
                                                   "checks", "thumbnail", "sha256")}  # fmt: skip
    return replace(item, targets=targets, twin=twin.number, seconds=0.0, **told)


def _unlink(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
