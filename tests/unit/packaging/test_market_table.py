"""The tables of docs/markets.md say what the data says."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_the_page_has_the_rules_of_today() -> None:
    spec = importlib.util.spec_from_file_location("market_table", ROOT / "packaging" / "market_table.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.main(["--check"]) == 0, "run packaging/market_table.py"
    assert "| amazon:main | longer side 1000-10000 |" in module.tables()
