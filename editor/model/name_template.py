"""Names of files made from a template: ``{stem}_{market}_{n:03}``. None of them leads out of its folder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from editor.errors import ValueRangeError

_FIELD = re.compile(r"\{([^{}:]*)(?::([^{}]*))?\}")
_WIDTH = re.compile(r"0?[1-9]")
_ODD: Final = frozenset('\\:*?"<>|')
_DEVICES: Final = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
_LONGEST_BYTES: Final = 240  # file systems take 255; some room for "-2" and a suffix


@dataclass(frozen=True, slots=True)
class Named:
    """What a template can tell of a file.

    Attributes:
        stem: the picture's name without its suffix.
        market: the market's id; empty: none.
        n: number of the picture in the batch, from 1.
        output: number of the file among those of the picture, from 1.
        folder: name of the folder that holds the picture below the one that was given; empty for that itself.
    """

    stem: str
    market: str = ""
    n: int = 1
    output: int = 1
    folder: str = ""


FIELDS: Final[Mapping[str, Callable[[Named], str | int]]] = {
    "stem": lambda named: named.stem,
    "market": lambda named: named.market.replace(":", "-"),
    "n": lambda named: named.n,
    "output": lambda named: named.output,
    "folder": lambda named: named.folder,
}
_NUMBERS: Final = ("n", "output")


def check_template(template: str) -> str:
    """`template` itself.

    Raises:
        ValueRangeError: it has an unknown field, or leads out of the folder whatever the fields are.
    """
    for match in _FIELD.finditer(template):
        _check_field(match[1], match[2])
    _place(_FIELD.sub("x", template), template)
    return template


def named_file(template: str, named: Named) -> Path:
    """The place below the target folder, without a suffix. Letters that files cannot have become ``_``.

    Raises:
        ValueRangeError: as in `check_template`; or the name would be too long.
    """

    def filled(match: re.Match[str]) -> str:
        _check_field(match[1], match[2])
        value = FIELDS[match[1]](named)
        return format(value, match[2] or "") if isinstance(value, int) else _plain(value)

    parts = [(part, _FIELD.sub(filled, part)) for part in template.split("/")]
    # A folder that no field has a word for is left out: {folder} of pictures right in the folder that was given.
    folders = [text for part, text in parts[:-1] if text or not part]
    return _place("/".join((*folders, parts[-1][1])), template)


def _check_field(name: str, width: str | None) -> None:
    if name not in FIELDS:
        raise ValueRangeError(
            "A name cannot hold {field}.", "Known: {known}.",
            field="{" + name + "}", known=", ".join("{" + known + "}" for known in FIELDS),
        )  # fmt: skip
    if width is not None and not (name in _NUMBERS and _WIDTH.fullmatch(width)):
        raise ValueRangeError("Only numbers have a width, from 1 to 9, as {example}.", example="{n:03}")


def _place(text: str, template: str) -> Path:
    parts = text.split("/")
    if text.startswith("/") or any(part in ("", ".", "..") for part in parts) or not _ODD.isdisjoint(text):
        raise ValueRangeError(
            "{template} is no name below a folder.",
            "Use letters, digits and {known}; / makes folders.",
            template=template,
            known=", ".join("{" + known + "}" for known in FIELDS),
        )
    if "{" in text or "}" in text or not text.isprintable():
        raise ValueRangeError("{template} has a bracket too many or a letter that cannot be seen.", template=template)
    if any(len(part.encode("utf-8", "surrogateescape")) > _LONGEST_BYTES for part in parts):
        raise ValueRangeError("The name {name} is too long.", "Choose a shorter one.", name=text[:40] + "…")
    return Path(PurePosixPath(*(_usable(part) for part in parts)))


def _plain(value: str) -> str:
    """`value` as a part of a name: no separators, nothing that a system reads otherwise."""
    return "".join("_" if one in _ODD or one == "/" or not one.isprintable() else one for one in value)


def _usable(part: str) -> str:
    # Windows drops dots and spaces at the end, and has names that are devices whatever their suffix.
    part = part.rstrip(". ") or "_"
    return f"_{part}" if part.split(".")[0].casefold() in _DEVICES else part


class FreeNames:
    """Hands out names that nobody has yet, whatever the case of their letters: a folder fits on any disk then."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, path: Path) -> None:
        """Nobody else gets this name."""
        self._taken.add(_key(path))

    def free(self, wanted: Path) -> Path:
        """`wanted`, or with ``-2`` and so on behind its stem."""
        candidate, number = wanted, 1
        while _key(candidate) in self._taken:
            number += 1
            candidate = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        self.take(candidate)
        return candidate


def _key(path: Path) -> str:
    return unicodedata.normalize("NFC", str(path)).casefold()
