"""A person's taste: learnt from a few answers, kept on this computer, told in words, and taken back at will."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.errors import ValueRangeError
from editor.model.design import Design
from editor.model.phrase import Phrase
from editor.model.taste_file import MOST_STARS, Answer, read_answers, write_answers
from editor.model.wardrobe import WardrobeItem
from editor.redactor.stylist.closet import Closet, Floats
from editor.redactor.stylist.outfit import Outfit, in_rows
from editor.redactor.stylist.preference import STARS, Evidence, Posterior, posterior
from editor.redactor.stylist.score import outfit_measures
from editor.redactor.stylist.taste_features import FEATURES, OF_THINGS, features_of, of_outfit, prior, read, told
from editor.redactor.stylist.taste_words import Learnt, learnt, why

Judgeable = WardrobeItem | Design | Outfit[Any]

_HALF: Final = 8.0  # answers at which a taste counts half
_LOOKED_AT: Final = 120  # things among which a question is looked for


@dataclass(frozen=True, slots=True)
class Question:
    """Which of two tells most.

    Attributes:
        one, other: places in what was given.
        worth: by how much an answer is expected to lessen what is unknown of a thing, in the mean, squared logits.
    """

    one: int
    other: int
    worth: float


class Taste:
    """What is known of one person's taste.

    Args:
        path: where the answers are kept (`taste_file.NAME`, beside the wardrobe); None: nowhere.

    Raises:
        InputError: the file cannot be read; `Taste.reset_file` begins afresh.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._answers: list[Answer] = list(read_answers(path)) if path is not None else []
        self._posterior: Posterior | None = None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All that was said, the oldest first."""
        return tuple(self._answers)

    @property
    def trust(self) -> float:
        """0-1: how much is known."""
        return len(self._answers) / (len(self._answers) + _HALF)

    def rated(self, thing: Judgeable, *, liked: bool | None = None, stars: int = 0, occasion: str = "") -> None:
        """Keep a yes, a no or stars; of the same things of a wardrobe the last word counts.

        Raises:
            ValueRangeError: neither was given, or more than five stars.
            InputError: the file has been damaged meanwhile.
            OutputError: it cannot be kept.
        """
        if not 0 <= stars <= MOST_STARS or (liked is None and not stars):
            raise ValueRangeError("A rating is a yes, a no, or 1 to {most} stars.", "Give one.", most=MOST_STARS)
        features = told(self.features(thing))
        self._keep(Answer(features, {}, liked, stars, _numbers(thing), (), occasion, _now()))

    def chosen(self, one: Judgeable, over: Judgeable, *, occasion: str = "") -> None:
        """Keep that one was chosen over the other.

        Raises:
            OutputError: it cannot be kept.
        """
        about, other = told(self.features(one)), told(self.features(over))
        self._keep(Answer(about, other, None, 0, _numbers(one), _numbers(over), occasion, _now()))

    def reset(self) -> None:
        """Forget everything.

        Raises:
            OutputError: the file cannot be written.
        """
        self._answers = []
        self._posterior = None
        if self._path is not None:
            self.reset_file(self._path)

    @staticmethod
    def reset_file(path: Path) -> None:
        """Forget everything that a file holds, also a damaged one.

        Raises:
            OutputError: it cannot be written.
        """
        if path.exists():
            write_answers(path, ())

    def features(self, thing: Judgeable) -> Floats:
        """len(FEATURES), of a thing, a design or an outfit."""
        if not isinstance(thing, Outfit):
            return np.asarray(features_of(Closet([thing]))[0])
        closet, rows = in_rows([thing])
        return of_outfit(features_of(closet), closet.area, outfit_measures(closet, rows)[0])

    def score(self, things: Sequence[Judgeable]) -> Floats:
        """n, 0-1: how probable it is that each is liked; 0.5 of all before anything was said."""
        return self.posterior.liked(self._rows(things))

    def order(self, things: Sequence[Judgeable]) -> list[int]:
        """Places of things, what is liked best first; as they came where nothing is known."""
        return [int(place) for place in np.argsort(-self.score(things), kind="stable")]

    def question(self, things: Sequence[Judgeable], seed: int = 0) -> Question | None:
        """Which two of these to ask about next: those whose answer says most. None where they say nothing (fewer than
        two, or all alike)."""
        looked_at = np.arange(len(things))
        if len(things) > _LOOKED_AT:
            looked_at = np.sort(np.random.default_rng([seed, len(self._answers)]).permutation(len(things))[:_LOOKED_AT])
        if len(looked_at) < 2:
            return None
        rows = self._rows([things[int(place)] for place in looked_at])
        worth = np.triu(self.posterior.settled_by(rows), 1)
        one, other = np.unravel_index(int(worth.argmax()), worth.shape)
        if worth[one, other] <= 1e-6:
            return None
        return Question(int(looked_at[one]), int(looked_at[other]), float(worth[one, other] / len(rows)))

    def learnt(self, limit: int = 8) -> tuple[Learnt, ...]:
        """What it has learnt, in words, what is surest first."""
        return learnt(self.posterior, limit) if self._answers else ()

    def why(self, thing: Judgeable) -> Phrase | None:
        """Why something is liked or not, in one sentence; None where too little is known."""
        return why(self.posterior, self.features(thing)) if self._answers else None

    def of_things(self, closet: Closet[Any]) -> Floats:
        """n, in logits, for `score.judge`."""
        return self.posterior.utility(features_of(closet))

    def of_outfits(self) -> Floats:
        """Weights of what a whole outfit is, for `score.judge`."""
        return self.posterior.mean[OF_THINGS : len(FEATURES)]

    @property
    def posterior(self) -> Posterior:
        """Of the weights of `FEATURES`."""
        if self._posterior is None:
            self._posterior = posterior(_evidence(self._answers), prior())
        return self._posterior

    def _rows(self, things: Sequence[Judgeable]) -> Floats:
        rows = np.zeros((len(things), len(FEATURES)))
        single = [at for at, thing in enumerate(things) if not isinstance(thing, Outfit)]
        if single:
            rows[single] = features_of(Closet([things[at] for at in single]))
        for at, thing in enumerate(things):
            if isinstance(thing, Outfit):
                rows[at] = self.features(thing)
        return rows

    def _keep(self, answer: Answer) -> None:
        # Another window or the command line may have added something meanwhile.
        before = self._answers if self._path is None else read_answers(self._path)
        kept = [*(one for one in before if not answer.replaces(one)), answer]
        if self._path is not None:
            write_answers(self._path, kept)
        self._answers = kept
        self._posterior = None


def _evidence(answers: Sequence[Answer]) -> Evidence:
    rows, low, high = np.zeros((len(answers), len(FEATURES))), [], []
    for row, answer in zip(rows, answers, strict=True):
        row[:] = read(answer.about) - read(answer.over)
        bounds = _bounds(answer)
        low.append(bounds[0])
        high.append(bounds[1])
    strict = np.array([not answer.is_choice for answer in answers], np.float64)
    return Evidence(rows, np.array(low, np.float64), np.array(high, np.float64), strict)


def _bounds(answer: Answer) -> tuple[float, float]:
    edges = (-np.inf, *STARS, np.inf)
    if answer.stars:
        return edges[answer.stars - 1], edges[answer.stars]
    return (-np.inf, 0.0) if answer.liked is False else (0.0, np.inf)


def _numbers(thing: Judgeable) -> tuple[int, ...]:
    things: Sequence[Any] = thing.things if isinstance(thing, Outfit) else (thing,)
    numbers = tuple(one.number for one in things if isinstance(one, WardrobeItem) and one.number)
    return numbers if len(numbers) == len(things) else ()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
