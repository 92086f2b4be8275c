"""What the doubt of a cut-out that nobody has looked at means for a finished picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from editor.model.phrase import Phrase
from editor.redactor.markets.finding import Finding, Rule, Verdict


def doubt_of(facts: Mapping[str, Mapping[str, Any]]) -> Finding | None:
    """Whether the product may be lost or mixed with its background; None where nothing speaks for it.

    Args:
        facts: of the render, as in `Rendered`.
    """
    doubt = facts.get("cutout", {}).get("doubt", {})
    values = {"share": 100 * min(1.0, float(doubt.get("of_object", 0.0)))}
    if doubt.get("verdict") == "hand":
        said = Phrase("up to {share:.0f} % of the product may be cut out wrongly: correct it by hand", values)
        return Finding(Rule.PRODUCT, Verdict.FAIL, said, round(values["share"], 1))
    if doubt.get("verdict") == "look":
        said = Phrase("up to {share:.0f} % of the product may be cut out wrongly: have a look", values)
        return Finding(Rule.PRODUCT, Verdict.ADVICE, said, round(values["share"], 1))
    return None


def with_doubt(after: tuple[Finding, ...], doubt: Finding | None) -> tuple[Finding, ...]:
    """With what the doubt of the cut-out says of the product, unless something worse is known of it."""
    if doubt is None:
        return after
    known = next((one for one in after if one.rule is doubt.rule), None)
    if known is not None and (known.verdict is Verdict.FAIL or (doubt.verdict is Verdict.ADVICE and not known.passes)):
        return after
    return (doubt, *(one for one in after if one.rule is not doubt.rule))
