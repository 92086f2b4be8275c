"""Words for a person that are put together below the window, and translated in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Phrase:
    """An English template for `str.format`, translated by a view, and what fills it: also phrases again."""

    text: str
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)

    def said(self, say: Callable[[str], str]) -> str:
        """With every template in it passed through `say`, which translates."""
        values = {name: one.said(say) if isinstance(one, Phrase) else one for name, one in self.values.items()}
        return say(self.text).format(**values) if self.text else ""

    def sentence(self, say: Callable[[str], str] = str) -> str:
        """As `said`, beginning with a capital letter."""
        said = self.said(say)
        return said[:1].upper() + said[1:]
