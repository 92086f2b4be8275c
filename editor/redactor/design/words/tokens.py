"""Words, numbers, quotations and stops of a phrase; of Chinese each character."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["word", "character", "number", "quotation", "stop"]

_QUOTED: Final = r'"([^"]+)"|“([^”"]+)["”]|«([^»]+)»|„([^“”"]+)[“”"]|「([^」]+)」'
_TOKEN: Final = re.compile(
    rf"(?P<quotation>{_QUOTED})|(?P<fraction>\d+/\d+)|(?P<number>\d+(?:[.,]\d+)?)"
    r"|(?P<character>[\u3400-\u9fff])|(?P<word>[^\W\d_\u3400-\u9fff]+(?:'[^\W\d_\u3400-\u9fff]+)*)"
    r"|(?P<stop>[,.;:!?()\n，。、；：！？（）])"
)
_KINDS: Final[dict[str, Kind]] = {"number": "number", "character": "character", "word": "word", "stop": "stop"}
_APOSTROPHES: Final = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "‘": "'", "´": "'"})


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a phrase.

    Attributes:
        text: in lower case; of a quotation what is quoted, as written.
    """

    kind: Kind
    text: str


def tokens(text: str) -> list[Token]:
    """The parts of a phrase in their order. Hyphens part words, as spaces do; signs without a meaning are left out."""
    found = []
    for match in _TOKEN.finditer(unicodedata.normalize("NFC", text).translate(_APOSTROPHES)):
        kind = match.lastgroup
        if match["quotation"]:
            quoted = next(part for part in match.groups()[1:] if part)
            found.append(Token("quotation", quoted.strip()))
        elif kind == "fraction":
            found.append(Token("word", match[0]))
        else:
            found.append(Token(_KINDS[kind or "word"], match[0].lower()))
    return found
