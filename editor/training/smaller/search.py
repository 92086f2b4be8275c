"""Finds which parts of a network must stay in float for its results to stay near enough.

Nearly all of a network bears 8 bits; a few parts do not, mostly where features become the result. To measure each part
alone would take as many runs as there are parts, each over all pictures. Harms of parts add up, though (the noise of
rounding is independent), so a large part whose harm is small hides nothing:

1. All in 8 bits. Near enough: done.
2. **Harm** of a set of units: the loss when that set alone is in 8 bits. Take all units in the order of computation as
   one set; again and again take the most harmful set known and halve it, until it is a single unit. That one goes to
   float. This is best-first search: the next unit found is the next most harmful, and sets of little harm are never
   looked into. Some 2 log2(n) measurements a unit.
3. After each unit: the loss of the network with all found so far in float. Under the bound: on to 4.
4. Cheapest: where the units found are more than a fiftieth of the work, find a few more, put those too in float, and
   give units back to 8 bits, those with the most work first, as long as the loss stays under the bound.

Results of the float network are kept, and each set is measured once.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import onnx

from editor.errors import NetworkError
from editor.training.smaller.units import Unit

Build = Callable[[Collection[str]], onnx.ModelProto]
Loss = Callable[[onnx.ModelProto], float]
Tell = Callable[[str], None]

# A network that mostly stays in float is neither small nor fast.
_MOST_WORK = 0.5
# Below this there is nothing to be won by another choice.
_LITTLE_WORK = 0.02
_MORE = 4


@dataclass(frozen=True, slots=True)
class Kept:
    """A unit that stays in float.

    Attributes:
        harm: the loss with this unit alone in 8 bits.
        before, after: the loss of the whole network before and after it went to float, when it was found.
    """

    unit: Unit
    harm: float
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found.

    Attributes:
        whole: the loss with everything in 8 bits.
        loss: with `kept` in float.
        kept: in the order in which they were found.
    """

    whole: float
    loss: float
    kept: tuple[Kept, ...]

    @property
    def nodes(self) -> list[str]:
        """Names of all nodes that stay in float."""
        return [node for kept in self.kept for node in kept.unit.nodes]


def search(units: Sequence[Unit], only: Build, loss: Loss, bound: float, tell: Tell = lambda line: None) -> Found:
    """The units that must stay in float.

    Args:
        units: all that can be in 8 bits.
        only: the network with only the nodes of these names in 8 bits.
        loss: of a network, e.g. `Judge.loss`.
        bound: what the loss may be.
        tell: gets a line for each measurement.

    Raises:
        NetworkError: more than half of the work would have to stay in float.
    """
    return _Search(units, only, loss, tell).run(bound)


class _Search:
    def __init__(self, units: Sequence[Unit], only: Build, loss: Loss, tell: Tell) -> None:
        self._units, self._only, self._loss, self._tell = list(units), only, loss, tell
        self._known: dict[frozenset[str], float] = {}

    def run(self, bound: float) -> Found:
        whole = current = self._measured(self._units, "all in 8 bits")
        kept: list[Kept] = []
        ordered = self._most_harmful_first()
        while current > bound:
            found = next(ordered, None)
            if found is None or _work(kept) > _MOST_WORK:
                raise _hopeless(current, bound)
            current = self._keep(kept, *found, current)
        if _work(kept) > _LITTLE_WORK:
            for unit, harm in islice(ordered, min(_MORE, len(kept))):
                current = self._keep(kept, unit, harm, current)
            kept, current = self._cheapest(kept, current, bound)
        return Found(whole, current, tuple(kept))

    def _keep(self, kept: list[Kept], unit: Unit, harm: float, before: float) -> float:
        after = self._with_float([*(one.unit for one in kept), unit])
        kept.append(Kept(unit, harm, before, after))
        return after

    def _most_harmful_first(self) -> Iterator[tuple[Unit, float]]:
        """Each unit with its harm, the most harmful first."""
        # Ties are broken by place, or tuples of units would be compared.
        sets = [(-self._harm(self._units), 0, self._units)]
        while sets:
            harm, place, members = heapq.heappop(sets)
            if len(members) == 1:
                yield members[0], -harm
                continue
            middle = len(members) // 2
            for start, half in ((place, members[:middle]), (place + middle, members[middle:])):
                heapq.heappush(sets, (-self._harm(half), start, half))

    def _cheapest(self, kept: list[Kept], current: float, bound: float) -> tuple[list[Kept], float]:
        for one in sorted(kept, key=lambda kept: -kept.unit.work):
            fewer = [other for other in kept if other is not one]
            if one.unit.work > 0 and fewer and (loss := self._with_float([other.unit for other in fewer])) <= bound:
                kept, current = fewer, loss
        return kept, current

    def _harm(self, members: Sequence[Unit]) -> float:
        words = members[0].name if len(members) == 1 else f"{members[0].name} .. {members[-1].name}"
        return self._measured(members, words)

    def _with_float(self, kept: Sequence[Unit]) -> float:
        names = {unit.name for unit in kept}
        rest = [unit for unit in self._units if unit.name not in names]
        return self._measured(rest, f"without {len(kept)}, the last of them {kept[-1].name}")

    def _measured(self, members: Sequence[Unit], words: str) -> float:
        names = frozenset(unit.name for unit in members)
        if names not in self._known:
            self._known[names] = self._loss(self._only([node for unit in members for node in unit.nodes]))
            self._tell(f"{self._known[names]:.5f}  {words}")
        return self._known[names]


def _work(kept: Sequence[Kept]) -> float:
    return sum(one.unit.work for one in kept)


def _hopeless(current: float, bound: float) -> NetworkError:
    return NetworkError(
        "With half of its work in float the network still differs by {loss}, more than {bound}.",
        "Allow more with --bound, or use --method half.",
        loss=f"{current:.4f}",
        bound=f"{bound:g}",
    )
