"""What is found when a picture is held against a rule."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from editor.model.phrase import Phrase


class Rule(enum.StrEnum):
    """What is asked about a picture, in the order in which it is told."""

    PRODUCT = "product"
    GROUND = "background"
    FILL = "fill"
    SIZE = "size"
    SHAPE = "shape"
    BORDER = "border"
    MARKS = "marks"
    PROPS = "props"
    FORMAT = "format"
    BYTES = "bytes"
    QUALITY = "quality"
    COLOUR = "color"
    DEPTH = "depth"
    MADE = "made"


RULE_TITLES: Final = {
    Rule.PRODUCT: "The whole product is seen",
    Rule.GROUND: "Background",
    Rule.FILL: "Product fills the frame",
    Rule.SIZE: "Size",
    Rule.SHAPE: "Shape",
    Rule.BORDER: "No border",
    Rule.MARKS: "No text or mark beside the product",
    Rule.PROPS: "No hanger, stand or prop",
    Rule.FORMAT: "File type",
    Rule.BYTES: "File size",
    Rule.QUALITY: "JPEG quality",
    Rule.COLOUR: "Color space",
    Rule.DEPTH: "Bits a channel",
    Rule.MADE: "Says how it was made",
}


class Verdict(enum.StrEnum):
    """How it stands with a rule."""

    PASS = "pass"
    FAIL = "fail"
    ADVICE = "advice"
    UNKNOWN = "unknown"


Figures = Phrase  # of figures and names alone, which no language says otherwise
NOTHING: Final = Figures("")


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule, held against one picture.

    Attributes:
        rule: which.
        verdict: how it stands.
        said: how far it is from what is needed, or what is so; may be empty where it passes.
        measured, needed: the same as plain data.
        fixable: whether the program can mend it by itself; of what passes, false.
    """

    rule: Rule
    verdict: Verdict
    said: Phrase = NOTHING
    measured: Any = None
    needed: Any = None
    fixable: bool = False

    @property
    def passes(self) -> bool:
        return self.verdict is Verdict.PASS

    def words(self) -> str:
        """One line in English: ``"Product fills the frame: now 73 %, needs 85 %"``."""
        told = str(self.said)
        return f"{RULE_TITLES[self.rule]}: {told}" if told else RULE_TITLES[self.rule]

    def to_json(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "rule": str(self.rule),
            "verdict": str(self.verdict),
            "measured": self.measured,
            "needed": self.needed,
            "fixable": self.fixable,
            "words": self.words(),
        }

    def __str__(self) -> str:
        return f"{self.verdict}: {self.words()}"


def failing(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those that fail."""
    return tuple(finding for finding in findings if finding.verdict is Verdict.FAIL)


def mendable(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Failures and advice that the program can do something about."""
    return tuple(finding for finding in findings if finding.fixable)
