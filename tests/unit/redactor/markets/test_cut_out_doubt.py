"""A cut-out that nobody has looked at."""

from __future__ import annotations

import pytest

from editor.redactor.markets.cut_out_doubt import doubt_of, with_doubt
from editor.redactor.markets.finding import Finding, Rule, Verdict


@pytest.mark.parametrize(
    ("verdict", "found"), [("hand", Verdict.FAIL), ("look", Verdict.ADVICE), ("sure", None), (None, None)]
)
def test_the_doubt_decides(verdict: str | None, found: Verdict | None) -> None:
    doubt = {} if verdict is None else {"doubt": {"verdict": verdict, "of_object": 0.4}}
    finding = doubt_of({"cutout": {"empty": False, **doubt}})
    assert (finding.verdict if finding else None) is found
    if finding is not None:
        assert finding.rule is Rule.PRODUCT
        assert "40 %" in finding.words()
        assert not finding.fixable


def test_nothing_cut_out_is_nothing_doubtful() -> None:
    assert doubt_of({}) is None


def test_what_is_worse_stays() -> None:
    hand, look = (doubt_of({"cutout": {"doubt": {"verdict": one, "of_object": 2.0}}}) for one in ("hand", "look"))
    assert hand is not None
    assert "100 %" in hand.words()
    seen, touches, lost = (Finding(Rule.PRODUCT, one) for one in (Verdict.PASS, Verdict.ADVICE, Verdict.FAIL))
    white = Finding(Rule.GROUND, Verdict.PASS)
    assert with_doubt((seen, white), hand) == (hand, white)
    assert with_doubt((seen, white), look) == (look, white)
    assert with_doubt((touches, white), look) == (touches, white)
    assert with_doubt((touches, white), hand) == (hand, white)
    assert with_doubt((lost, white), hand) == (lost, white)
    assert with_doubt((white,), hand) == (hand, white)
    assert with_doubt((seen,), None) == (seen,)
