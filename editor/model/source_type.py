"""How a picture came to be, in the words of the IPTC, and which word a picture bears after several steps.

The vocabulary is Digital Source Type as of 2024-10-23 (cv.iptc.org/newscodes/digitalsourcetype).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from editor.model.parameter import Value

_IPTC: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"
# Files say it with https too, and Content Credentials have words of the same meaning under an address of their own.
_BASES: Final = (_IPTC, _IPTC.replace("http:", "https:"), "http://c2pa.org/digitalsourcetype/")


class SourceType(StrEnum):
    """A word of the vocabulary, the weakest first: each says more than those before it that this is no plain capture.

    The value is the word's URI; `UNSAID` is for pictures of which nothing is said: only developed, turned or cropped.
    """

    UNSAID = ""
    PRINT = _IPTC + "print"
    POSITIVE_FILM = _IPTC + "positiveFilm"
    NEGATIVE_FILM = _IPTC + "negativeFilm"
    DIGITAL_CAPTURE = _IPTC + "digitalCapture"
    COMPUTATIONAL_CAPTURE = _IPTC + "computationalCapture"
    SCREEN_CAPTURE = _IPTC + "screenCapture"
    HUMAN_EDITS = _IPTC + "humanEdits"
    ENHANCED = _IPTC + "algorithmicallyEnhanced"
    COMPOSITE_CAPTURE = _IPTC + "compositeCapture"
    COMPOSITE = _IPTC + "composite"
    VIRTUAL_RECORDING = _IPTC + "virtualRecording"
    DIGITAL_CREATION = _IPTC + "digitalCreation"
    DATA_DRIVEN = _IPTC + "dataDrivenMedia"
    ALGORITHMIC = _IPTC + "algorithmicMedia"
    COMPOSITE_SYNTHETIC = _IPTC + "compositeSynthetic"
    COMPOSITE_TRAINED = _IPTC + "compositeWithTrainedAlgorithmicMedia"
    TRAINED = _IPTC + "trainedAlgorithmicMedia"

    @property
    def word(self) -> str:
        """The word alone, as ``"trainedAlgorithmicMedia"``; empty for `UNSAID`."""
        return self.value.rpartition("/")[2]

    @staticmethod
    def of(how: str) -> SourceType:
        """What a maker of designs says: ``"trained"``, ``"composite"`` or ``"algorithmic"``; `KeyError` for others."""
        return _MAKERS[how]


_MAKERS: Final = {
    "trained": SourceType.TRAINED,
    "composite": SourceType.COMPOSITE_TRAINED,
    "algorithmic": SourceType.ALGORITHMIC,
}
# Words that the IPTC has retired, and what it says to use instead.
_RETIRED: Final = {
    "minorHumanEdits": SourceType.HUMAN_EDITS,
    "digitalArt": SourceType.DIGITAL_CREATION,
    "softwareImage": SourceType.DIGITAL_CREATION,
}
_KNOWN: Final = {kind.word: kind for kind in SourceType if kind} | _RETIRED
_ORDER: Final = {kind: place for place, kind in enumerate(SourceType)}
# A word from elsewhere may mean anything, so only a statement that a network made a part of the picture replaces it.
_UNKNOWN: Final = _ORDER[SourceType.ALGORITHMIC] + 0.5
_CAPTURES: Final = frozenset(
    {
        SourceType.PRINT,
        SourceType.POSITIVE_FILM,
        SourceType.NEGATIVE_FILM,
        SourceType.DIGITAL_CAPTURE,
        SourceType.COMPUTATIONAL_CAPTURE,
    }
)
_GENERATIVE: Final = frozenset({SourceType.TRAINED, SourceType.COMPOSITE_TRAINED, SourceType.COMPOSITE_SYNTHETIC})

# What is told where somebody wants to leave the marks out; `markets` are those whose own rules ask for them.
RULES_WORDS: Final = (
    "{markets} wants these marks in pictures that networks made, other marketplaces want it said in the listing, and "
    "the law of the European Union (Regulation 2024/1689, article 50) that generated pictures can be told from others."
)
SOURCE_WORDS: Final = {
    SourceType.UNSAID: "Nothing is said of how the picture came to be",
    SourceType.PRINT: "Scanned from a print",
    SourceType.POSITIVE_FILM: "Scanned from a positive on film",
    SourceType.NEGATIVE_FILM: "Scanned from a negative on film",
    SourceType.DIGITAL_CAPTURE: "Taken with a camera",
    SourceType.COMPUTATIONAL_CAPTURE: "Taken with a camera, from several shots",
    SourceType.SCREEN_CAPTURE: "Taken from a screen",
    SourceType.HUMAN_EDITS: "Edited by a person",
    SourceType.ENHANCED: "Changed by algorithms; what it shows is as it was",
    SourceType.COMPOSITE_CAPTURE: "Put together of several photographs",
    SourceType.COMPOSITE: "Put together of several pictures",
    SourceType.VIRTUAL_RECORDING: "Recorded from a virtual scene",
    SourceType.DIGITAL_CREATION: "Drawn by a person",
    SourceType.DATA_DRIVEN: "Drawn from data",
    SourceType.ALGORITHMIC: "Made by an algorithm that was not trained on pictures",
    SourceType.COMPOSITE_SYNTHETIC: "Put together of several pictures; a trained network made one of them",
    SourceType.COMPOSITE_TRAINED: "A photograph in which a trained network or program made a part",
    SourceType.TRAINED: "Made by a trained network",
}


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done to a picture.

    Attributes:
        title: English words, as the window shows them.
        action: a word of the C2PA (specification 2.2, 18.15.4), as ``"c2pa.edited"``.
        made: what a picture on which this was done has to say.
        values: what it was told, JSON-able; nothing of other pictures' pixels or places on the disk.
    """

    title: str
    action: str = "c2pa.edited"
    made: SourceType = SourceType.UNSAID
    values: Mapping[str, Value] = field(default_factory=dict)


def known(said: str) -> SourceType | None:
    """What a URI or a word in a file means here; None for one that is not in the vocabulary."""
    said = said.strip()
    if not said:
        return SourceType.UNSAID
    for base in _BASES:
        said = said.removeprefix(base)
    return _KNOWN.get(said)


def words_of(said: str) -> str:
    """A sentence without its full stop, for a person: of `SOURCE_WORDS`, or what a file says in other words."""
    kind = known(said)
    return said if kind is None else SOURCE_WORDS[kind]


def strongest(*said: str) -> str:
    """What a picture has to say of which all of these hold: nothing that was said is ever weakened.

    Args:
        said: `SourceType`s, or whatever else files say.
    """
    return max(said, key=_strength, default=SourceType.UNSAID)


def mixed(*elements: str) -> SourceType:
    """What a picture has to say that is put together of several, of which these things are said."""
    kinds = {known(said) for said in elements}
    if kinds & _GENERATIVE:
        return SourceType.COMPOSITE_SYNTHETIC
    return SourceType.COMPOSITE_CAPTURE if kinds and kinds <= _CAPTURES else SourceType.COMPOSITE


def resulting(claimed: str, made: str) -> str:
    """What a picture has to say of which a file said `claimed`, after what was done to it since.

    That all its parts are captures can only be said where the file says so of the first one.
    """
    told = strongest(claimed, made)
    if told == SourceType.COMPOSITE_CAPTURE and known(claimed) not in _CAPTURES | {SourceType.COMPOSITE_CAPTURE}:
        return SourceType.COMPOSITE
    return told


def is_generative(said: str) -> bool:
    """Whether that says that a trained network made the picture, or a part of it."""
    return known(said) in _GENERATIVE


def _strength(said: str) -> float:
    kind = known(said)
    return _UNKNOWN if kind is None else _ORDER[kind]
