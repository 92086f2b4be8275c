"""Makes the papers' tables: `python -m editor.training.tables 3.1 --budget cpu`. Ctrl-C saves; the same goes on."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

from editor.errors import Cancelled, EditorError
from editor.training.tables.budgets import BUDGETS

_ROOT = Path(__file__).resolve().parents[3]
_MODULES = ("torch", "onnx", "onnxscript", "py_sod_metrics", "skimage", "matplotlib")


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 all rows made, 1 something is wrong, 130 stopped."""
    given = _parser().parse_args(arguments)
    try:
        _need(_MODULES)
        return _plot(given) if given.tables == ["plot"] else _make(given)
    except Cancelled:
        print("stopped and saved; the same command goes on.", file=sys.stderr)
        return 130
    except EditorError as error:
        print(error, file=sys.stderr)
        return 1


def _need(modules: Sequence[str]) -> None:
    missing = [module for module in modules if find_spec(module) is None]
    if missing:
        raise EditorError(
            "The tables need {missing}.", "Install it: pip install 'vitrina[train]'", missing=", ".join(missing)
        )


def _make(given: argparse.Namespace) -> int:
    from editor.training.tables.bench import Bench
    from editor.training.tables.making import results
    from editor.training.tables.tables import TABLES, table
    from editor.training.tables.writing import write_table

    budget = BUDGETS[given.budget]
    tables = [table(number) for number in (TABLES if given.tables == ["all"] else given.tables)]
    bench = Bench(budget, given.data, given.runs, given.threads, _tell, _stoppable())
    problems = 0
    for one in tables:
        found = results(bench, one, given.row)
        problems += sum(bool(result.problem) for result in found)
        print("\n".join(map(str, write_table(_folder(given), one, found))))
    return 1 if problems else 0


def _plot(given: argparse.Namespace) -> int:
    from editor.training.tables.plot import plot_networks

    target = given.out or _ROOT / "docs" / "pictures" / "networks.svg"
    print(plot_networks(_ROOT / "docs" / "tables", target))
    return 0


def _folder(given: argparse.Namespace) -> Path:
    """Smoke tests and single rows say nothing that belongs into the documentation."""
    if given.out is not None:
        out: Path = given.out
        return out
    is_whole = given.budget != "smoke" and not given.row
    return _ROOT / "docs" / "tables" if is_whole else _ROOT / "reports" / f"tables-{given.budget}"


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _stoppable() -> Callable[[], bool]:
    """Ctrl-C, or the system's request to end, stops after the step at hand; a second one at once."""
    asked: list[int] = []

    def stop(number: int, _frame: object) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    return lambda: bool(asked)


def _parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(
        prog="python -m editor.training.tables",
        description="Make the papers' tables, each row within a budget. What was made before is kept in the runs' "
        "folder and not made again.",
        allow_abbrev=False,
    )
    main.add_argument("tables", nargs="+", metavar="TABLE", help="3.1, 3.2, 5.8, 5.9; all; or plot: all networks")
    main.add_argument("--budget", choices=tuple(BUDGETS), default="smoke", help="of each row (smoke)")
    main.add_argument("--row", action="append", default=[], metavar="KEY", help="only this one; see its run's folder")
    data = Path(os.environ.get("VITRINA_DATA", _ROOT.parent / "shared" / "data"))
    main.add_argument("--data", type=Path, default=data, metavar="DIR", help="the data sets (VITRINA_DATA)")
    main.add_argument("--runs", type=Path, default=_ROOT / "runs" / "tables", metavar="DIR", help="where runs are kept")
    main.add_argument("--threads", type=int, choices=range(1, 65), default=1, metavar="N", help="to learn with (1)")
    main.add_argument("-o", "--out", type=Path, metavar="DIR", help="where tables go (docs/tables; smoke: reports)")
    return main


if __name__ == "__main__":
    sys.exit(main())
