"""Files on their way into the wardrobe, one after the other, on whatever thread it is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.errors import EditorError
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe

if TYPE_CHECKING:
    from editor.redactor.design.words.lexicon import Lexicon
    from editor.redactor.wardrobe.filing import Filing
    from editor.redactor.wardrobe.importing import Taken


@dataclass(frozen=True, slots=True)
class Filling:
    """What became of files that were to be added.

    Attributes:
        added: numbers of the new items.
        known: how many were there already.
        refused: file name and error of those that could not be taken.
        stopped: whether a person had enough.
    """

    added: tuple[int, ...] = ()
    known: int = 0
    refused: tuple[tuple[str, EditorError], ...] = ()
    stopped: bool = False


def filled(
    store: Wardrobe, filing: Filing, lexicon: Lexicon, paths: Sequence[Path], is_cancelled: Callable[[], bool],
    on_progress: Callable[[int, int, str], None], on_added: Callable[[WardrobeItem], None],
) -> Filling:  # fmt: skip
    """Add pictures, folders and tables; what is damaged is told at the end, and the rest goes on.

    Args:
        on_progress: told how many files are done, of how many, and the name of the last one.

    Raises:
        NetworkError, OutputError, WardrobeMissingError, WardrobeListError: nothing more can be added.
    """
    from editor.redactor.wardrobe.importing import Importing, entries

    wanted, refused = entries(paths)

    def told(done: int, taken: Taken) -> None:
        on_progress(done, len(wanted), taken.path.name)
        if taken.state == "added":
            on_added(store.item(taken.number))

    result = Importing(store, filing, lexicon).run(wanted, is_cancelled, told)
    errors = [(one.path.name, one.error) for one in (*refused, *result.of("refused")) if one.error is not None]
    return Filling(
        tuple(one.number for one in result.of("added")), len(result.of("same file", "looks the same")), tuple(errors),
        result.stopped,
    )  # fmt: skip
