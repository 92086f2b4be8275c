"""What people complain of elsewhere: each line of the table names tests that there are."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
TABLE = (ROOT / "docs" / "complaints.md").read_text("utf-8")
ROWS = [line for line in TABLE.splitlines() if line.startswith("| ") and not line.startswith(("| complaint", "|--"))]
NAMED = re.compile(r"`(tests/[\w/.]+\.py)::(\w+)`")


@pytest.mark.parametrize("row", ROWS, ids=[row.split("|")[1].strip()[:50] for row in ROWS])
def test_a_complaint_has_a_test_that_runs(row: str) -> None:
    found = NAMED.findall(row)
    assert found, "no test is named"
    for path, name in found:
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert name in functions, f"{path} has no {name}"
        marks = " ".join(ast.unparse(mark) for mark in functions[name].decorator_list)
        assert "mark.skip(" not in marks
        assert "slow" not in marks, "make test leaves it out"


def test_all_complaints_of_the_list_are_there() -> None:
    assert len(ROWS) >= 18
