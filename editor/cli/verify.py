"""`vitrina verify`: what pictures claim of their making, and what of that holds."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from editor.cli.options import add_max_mb, parser
from editor.errors import EditorError, InputError
from editor.model.authenticity import STANDING_TITLES, Authenticity, Standing, authenticity_of
from editor.model.picture_file import Limits, bytes_of
from editor.model.source_type import SourceType, known, words_of

UNSIGNED = 3
_WRONG = (Standing.BROKEN, Standing.CHANGED, Standing.EXPIRED)
_UNKNOWN = (Standing.NONE, Standing.UNCHECKED)


def verify(arguments: Sequence[str]) -> int:
    """`vitrina verify ...`; returns the exit code.

    0: the Content Credentials of all files hold; 1: those of one do not, or it cannot be read; 3: neither, but one has
    none, or none that could be checked.
    """
    given = _parser().parse_args(arguments)
    anchors = None if given.trust is None else _text(given.trust)
    codes = {_told(path, given, anchors) for path in given.files}
    return 1 if 1 in codes else max(codes)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "verify",
        "FILE... [--json] [--trust PEM]",
        "Tells how pictures came to be as their files claim it, and whether signature and pixels of their Content "
        "Credentials hold. Exit codes: 0 all hold, 1 one does not hold or cannot be read, 3 one has nothing that can "
        "be checked.",
    )
    new.add_argument("files", nargs="+", type=Path, metavar="FILE", help="pictures")
    new.add_argument("--trust", type=Path, metavar="PEM", help="certificates whose holders you trust")
    new.add_argument("--json", action="store_true", help="tell one JSON object a line on standard output")
    add_max_mb(new)
    return new


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, ValueError) as error:
        raise InputError("{name} holds no certificates.", "Choose a PEM file.", name=path.name) from error


def _told(path: Path, given: argparse.Namespace, anchors: str | None) -> int:
    try:
        found = authenticity_of(bytes_of(path, Limits(max_bytes=given.max_mb * 2**20)), path.name, anchors)
    except EditorError as error:
        if given.json:
            print(json.dumps({"command": "verify", "source": str(path), "status": "failed", "error": str(error)}))
        print(f"{path}: {error}", file=sys.stderr)
        return 1
    if given.json:
        print(json.dumps({"command": "verify", "source": str(path), "status": "done", **_facts(found)}))
    else:
        print(f"{path}: {words_of(found.claimed)}", *(f"    {line}" for line in _lines(found)), sep="\n")
    return 1 if found.standing in _WRONG else UNSIGNED if found.standing in _UNKNOWN else 0


def _facts(found: Authenticity) -> dict[str, object]:
    kind = known(found.claimed)
    return {**asdict(found), "standing": str(found.standing), "word": found.claimed if kind is None else kind.word}


def _lines(found: Authenticity) -> list[str]:
    lines = [STANDING_TITLES[found.standing] + "."]
    if found.in_metadata:
        lines.append(
            f"Its metadata say: {', '.join(_word(one) for one in found.in_metadata)} (anybody can change that)"
        )
    if found.signer:
        lines.append(f"Signed by {found.signer} ({found.issuer}) with {found.program or 'a program without a name'}")
    lines += [f"Done: {title or action}" + (f" ({action})" if title else "") for action, title in found.actions]
    for parent in found.parents:
        said = f": {', '.join(_word(one) for one in parent.made)}" if parent.made else ""
        lines.append(f"Made from: {parent.title}, {'signed' if parent.signed else 'not signed'}{said}")
    lines += [f"Wrong: {problem}" for problem in found.problems if problem != "signingCredential.untrusted"]
    return lines


def _word(said: str) -> str:
    kind = known(said)
    return said if kind in (None, SourceType.UNSAID) else kind.word
