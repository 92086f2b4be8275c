"""`vitrina markets`: which marketplaces are known, from when and where their rules are."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence

from editor.cli.options import parser
from editor.model.market import Market
from editor.model.market import markets as known_markets


def markets(arguments: Sequence[str]) -> int:
    """`vitrina markets`; returns the exit code."""
    given = _parser().parse_args(arguments)
    known = known_markets().values()
    if given.json:
        for market in known:
            print(json.dumps(_facts(market)))
        return 0
    width = max(len(market.id) for market in known)
    for market in known:
        third = " (t)" if market.third_party else ""
        print(f"{market.id:{width}}  {market.date}  {market.title}{third}")
    print("(t): in part from third parties. A marketplace alone stands for its first kind: amazon is amazon:main.")
    return 0


def _parser() -> argparse.ArgumentParser:
    new = parser("markets", "[--json]", "Lists the marketplaces whose rules are known, with the date of the rules.")
    new.add_argument("--json", action="store_true", help="tell one JSON object a line, with the source")
    return new


def _facts(market: Market) -> dict[str, object]:
    width, height = market.aim.size
    return {
        "id": market.id,
        "title": market.title,
        "date": market.date,
        "source": market.source,
        "third_party": market.third_party,
        "aim": {"width": width, "height": height, "format": market.aim.format},
    }
