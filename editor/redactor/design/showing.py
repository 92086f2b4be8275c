"""What designs are shown on."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

from editor.errors import EditorError, InputError
from editor.model.design import Design
from editor.redactor.design.bank import Bank, BankGarment, different
from editor.redactor.design.makers import SourceType, Wish
from editor.redactor.design.template import Template

_KEPT: Final = 3  # templates: at 1024 pixels one takes about 20 MB


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A garment for a design.

    Attributes:
        on: what it is, as of `Made`.
        unseen: what of the design's cut it does not have.
        source_type: as of `Made`.
    """

    template: Template
    on: str
    unseen: tuple[str, ...]
    source_type: SourceType


class Templates(Protocol):
    """Where garments for designs come from."""

    def refusal(self, wish: Wish) -> EditorError | None:
        """Why there is none for a wish, if there is none."""

    def shown(self, design: Design, wish: Wish, is_cancelled: Callable[[], bool]) -> Shown:
        """The garment for a design; `wish` says which of several, how large, and what of it was asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class BankTemplates:
    """Garments of the bank; the last ones are kept, for a grid shows a design on few of them."""

    bank: Bank
    _kept: OrderedDict[tuple[str, int], Template] = field(default_factory=OrderedDict)

    @classmethod
    def read(cls) -> BankTemplates:
        return cls(Bank.read())

    def refusal(self, wish: Wish) -> EditorError | None:
        if wish.on and wish.on not in {one.file.name for one in self.bank.garments}:
            return InputError("The bank has no garment {name}.", "Choose another one.", name=wish.on)
        return None

    def shown(self, design: Design, wish: Wish, is_cancelled: Callable[[], bool]) -> Shown:
        chosen = self._chosen(design, wish)
        return Shown(self._template(chosen, wish.size), chosen.file.name, different(wish.design, chosen), "composite")

    def _chosen(self, design: Design, wish: Wish) -> BankGarment:
        if wish.on:
            return next(one for one in self.bank.garments if one.file.name == wish.on)
        fitting = self.bank.fitting(design, wish.seed, near=wish.freedom > 0)
        return fitting[wish.number % len(fitting)]

    def _template(self, chosen: BankGarment, size: int) -> Template:
        key = chosen.file.name, size
        found = self._kept.pop(key, None) or chosen.template(size)
        self._kept[key] = found
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found
