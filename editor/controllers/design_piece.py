"""One picture of the grid of designs: wanted, being made, made, or failed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.controllers.design_start import Start
from editor.model.design import Design
from editor.model.frame import Frame
from editor.model.metadata import Metadata

if TYPE_CHECKING:
    from editor.redactor.design.makers import Made, Wish


class State(StrEnum):
    """How far a picture is."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Attributes:
    number: tells it from all others of this window, and orders them.
    maker: who makes it, as of `makers`.
    wish: what it is made of; of a made one, what makes it again.
    start: what the wish starts from.
    design: what it shows.
    small: for its tile, 8 bit sRGB.
    on, source_type, unseen: as of `Made`.
    error: why it failed.
    seconds: how long it took.
    kept: the picture among the favourites; None: it is none.
    share: 0-1, how far one is that is being made; `small` may show it already.
    """

    number: int
    maker: str
    wish: Wish
    start: Start = field(default_factory=Start)
    state: State = State.WAITING
    design: Design = field(default_factory=Design)
    small: Frame | None = None
    on: str = ""
    source_type: str = ""
    unseen: tuple[str, ...] = ()
    error: BaseException | None = None
    seconds: float = 0.0
    kept: Path | None = None
    share: float = 0.0

    @property
    def is_made(self) -> bool:
        return self.state is State.DONE

    @property
    def key(self) -> str:
        """What it was made of, in 16 digits."""
        if self.kept is not None:
            return self.kept.stem
        return hashlib.sha256(json.dumps(self.record(), sort_keys=True).encode()).hexdigest()[:16]

    def record(self) -> dict[str, Any]:
        """All that is to be kept of it, as plain data."""
        wish = self.wish
        return {
            "words": wish.words, "design": self.design.to_json(), "wanted": wish.design.to_json(), "seed": wish.seed,
            "number": wish.number, "size": wish.size, "freedom": wish.freedom, "maker": self.maker, "on": self.on,
            "source_type": self.source_type, "unseen": list(self.unseen), "start": self.start.name,
            "start_sha256": self.start.sha256,
        }  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Whole:
    """A piece with all of its pixels.

    Attributes:
        metadata: what is written with it: how it came to be, and with Content Credentials that it already has.
    """

    made: Made
    metadata: Metadata

    @property
    def frame(self) -> Frame:
        return self.made.frame
