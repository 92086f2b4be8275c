"""Writes the tables of docs/markets.md from resources/markets, so that they say what the program does.

python packaging/market_table.py           write them
python packaging/market_table.py --check   exit code 1 if they are out of date
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from editor.model.market import Market, Span, markets  # noqa: E402

PAGE = ROOT / "docs" / "markets.md"
BEGIN, END = "<!-- tables -->", "<!-- end of tables -->"
NAMES = {"longest": "longer side", "shortest": "shorter side"}


def tables() -> str:
    """What stands between the marks."""
    known = markets((ROOT / "resources" / "markets",)).values()
    head = "| id | pixels | advised | shape | background | fills | file |\n|---|---|---|---|---|---|---|\n"
    rules = "".join(f"| {' | '.join(_row(one))} |\n" for one in known)
    sources = "| id | date | (t) | source |\n|---|---|---|---|\n"
    sources += "".join(f"| {_shop(one)} | {one.date} | {'(t)' if one.third_party else ''} | {one.source} |\n"
                       for one in {_shop(one): one for one in known}.values())  # fmt: skip
    return f"{BEGIN}\n{head}{rules}\n{sources}{END}"


def _shop(market: Market) -> str:
    return market.id.split(":", maxsplit=1)[0]


def _row(market: Market) -> list[str]:
    rules = market.rules
    shapes = " ".join(shape.text for shape in rules.shapes)
    advised = " (advised)" if shapes and rules.shape_strength == "advised" else ""
    file = [
        " ".join(rules.formats) or "any",
        *([f"<= {rules.most_bytes / 1e6:g} MB"] if rules.most_bytes else []),
        *([f"quality >= {rules.least_quality}"] if rules.least_quality else []),
        *([f"{rules.depth} bit"] if rules.depth else []),
        *(["sRGB"] if rules.srgb == "required" else []),
    ]
    return [
        market.id,
        _spans(rules.size),
        _spans(rules.advised_size),
        (shapes or "any") + advised,
        " or ".join(rules.grounds) or "any",
        f"{_span(rules.fill)} %" if rules.fill else "any",
        ", ".join(file),
    ]


def _spans(spans: Mapping[str, Span]) -> str:
    return ", ".join(f"{NAMES.get(name, name)} {_span(span)}" for name, span in spans.items()) or "any"


def _span(span: Span) -> str:
    if span.most is None:
        return f">= {span.least:g}"
    return f"<= {span.most:g}" if span.least is None else f"{span.least:g}-{span.most:g}"


def main(arguments: list[str]) -> int:
    """Write the page, or say whether it is in step."""
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    new = before + tables() + rest.split(END)[1]
    if "--check" in arguments:
        return int(new != text)
    PAGE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
