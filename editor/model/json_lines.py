"""On which line of a JSON text each value stands, so that a mistake in it can be shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

Place = tuple[str | int, ...]  # names and indices from the whole text down to a value

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


def lines_of(text: str) -> dict[Place, int]:
    """Place -> line, counted from 1, of all values of a text that `json.loads` takes."""
    lines: dict[Place, int] = {}
    tokens = _Tokens(text)
    _value(tokens, (), lines)
    return lines


class _Tokens:
    """The tokens of a text, one after the other."""

    def __init__(self, text: str) -> None:
        self._found = self._all(text)
        self.token, self.line = next(self._found)

    @staticmethod
    def _all(text: str) -> Iterator[tuple[str, int]]:
        line, counted = 1, 0
        for match in _TOKEN.finditer(text):
            line += text.count("\n", counted, match.start())
            counted = match.start()
            yield match.group(), line
        yield "", line

    def taken(self) -> str:
        """The token at hand; the next one is then."""
        token = self.token
        self.token, self.line = next(self._found, ("", self.line))
        return token


def _value(tokens: _Tokens, place: Place, lines: dict[Place, int]) -> None:
    lines[place] = tokens.line
    opening = tokens.taken()
    if opening not in ("{", "["):
        return
    index = 0
    while tokens.token not in ("}", "]", ""):
        if tokens.token == ",":
            tokens.taken()
        key: str | int = index
        line = tokens.line
        if opening == "{":
            key = str(json.loads(tokens.taken()))
            tokens.taken()  # the colon
        _value(tokens, (*place, key), lines)
        lines[(*place, key)] = line
        index += 1
    tokens.taken()
