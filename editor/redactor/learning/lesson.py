"""What learning a look gives, step by step, whichever way it is learnt."""

from __future__ import annotations

from dataclasses import dataclass

from editor.model.colour_table import ColourTable


@dataclass(frozen=True, slots=True)
class Learnt:
    """A look as far as it has been learnt.

    Attributes:
        table: 17 nodes an axis.
        pictures: how many pictures, or pairs, it was learnt from.
        before, after: how far colours lay from the wanted ones without the table, and lie with it. From pairs: mean
            delta E 2000 of pairs that it has not seen; from liked pictures: the distance between the colours of both
            folders, in hundredths of Oklab.
        held_out: of how many pairs that was measured; 0: of none apart.
        change: how far it moves the colours it was shown, mean delta E 2000.
    """

    table: ColourTable
    pictures: int
    before: float
    after: float
    change: float
    held_out: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out: its name and the error that says why."""

    name: str
    reason: Exception


@dataclass(frozen=True, slots=True)
class Lesson:
    """One step of learning. The steps may be left at any time: the last look stands.

    Attributes:
        share: of the work that is done, 0-1.
        learnt: the look so far; None before the first.
        skipped: files left out so far.
    """

    share: float
    learnt: Learnt | None = None
    skipped: tuple[Skipped, ...] = ()


def doubling(count: int, least: int = 1) -> frozenset[int]:
    """After which of `count` pictures to look at the result: each time there are twice as many, and at the end."""
    steps, now = {count}, least
    while now < count:
        steps.add(now)
        now *= 2
    return frozenset(steps)
