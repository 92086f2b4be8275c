"""`vitrina check`: holds pictures against the rules of a marketplace, and makes them meet these."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.cli.console import UsageError
from editor.cli.engine import Engine
from editor.cli.options import add_device, add_inputs, add_outputs, parser, permission
from editor.cli.report import Outcome, Report
from editor.cli.targets import Task, checked, is_folder, plan, sources
from editor.cli.work import run_all
from editor.errors import EditorError, InputError, OutputError
from editor.model.document import Document
from editor.model.market import Market, market, markets
from editor.model.output_image import Format, format_of
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.doubt.calibration import ROLE
from editor.redactor.doubt.finding import identity
from editor.redactor.markets.finding import Finding, Verdict, failing
from editor.redactor.markets.inspecting import Inspected, inspected
from editor.redactor.markets.making import Watched, Workbench
from editor.redactor.markets.planning import Fix, planned
from editor.redactor.markets.prepared import Prepared, prepared
from editor.redactor.markets.writing import SUFFIXES
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer
from editor.redactor.upscaling.upscaler import Upscaler

_UNTOUCHED = Document()


def check(arguments: Sequence[str]) -> int:
    """`vitrina check ...`; returns the exit code: 1 when a picture fails a rule, or cannot be made to meet all."""
    given = _parser().parse_args(arguments)
    if bool(given.fix) != bool(given.out):
        raise UsageError("--fix needs -o OUT, and -o needs --fix.")
    wanted = _market(given.market)
    kind = _format(given, wanted)
    engine = Engine.build(given.device, given.jobs, given.max_mb)
    with engine.asked_for(ROLE):
        identity(engine.networks, given.model)
    if not given.fix:
        tasks = sources(given.inputs, recursive=given.recursive)
        report = Report("check", 0, as_json=given.json, out=sys.stdout, err=sys.stderr)
        checking = _Checking(given, wanted, engine)
        code = run_all(tasks, lambda task: task.source, checking, report, given.jobs)
        return max(code, int(checking.failed))
    suffix = SUFFIXES[kind or wanted.aim.format]
    tasks = plan(given.inputs, given.out, lambda _: suffix, recursive=given.recursive, permission=permission(given))
    report = Report("check", len(tasks), as_json=given.json, out=sys.stdout, err=sys.stderr)
    return run_all(tasks, lambda task: task.source, _Fixing(given, wanted, kind, engine), report, given.jobs)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "check",
        "FILE... --market NAME [--json]\n       vitrina check FILE... --market NAME --fix -o OUT",
        "Holds pictures against the rules of a marketplace; with --fix, writes pictures that meet them. See also: "
        "vitrina markets.",
    )
    add_inputs(new)
    new.add_argument("--market", required=True, metavar="NAME", help="amazon, ebay, zalando:other ...")
    new.add_argument("--fix", action="store_true", help="write pictures that meet the rules, by the fewest edits")
    add_outputs(new, required=False)
    new.add_argument(
        "--model", default="quality", metavar="MODEL", help="that finds the product: quality (usual), fast, auto ..."
    )
    new.add_argument(
        "--enlarge", choices=("fast", "photo"), default="fast", help="which network draws missing pixels (fast)"
    )
    add_device(new)
    return new


def _market(name: str) -> Market:
    known = markets()  # a file that is wrong is no wrong usage
    try:
        return market(name, known)
    except InputError as error:
        raise UsageError("--market: " + error.what, error.todo, **error.values) from error


def _format(given: argparse.Namespace, wanted: Market) -> Format | None:
    """The format that `-o` names, where it is a file."""
    if not given.fix or is_folder(given.out, given.inputs):
        return None
    kind, allowed = format_of(Path(given.out)), wanted.rules.formats
    if kind is None or (allowed and kind not in allowed):
        names = ", ".join(suffix for name, suffix in SUFFIXES.items() if not allowed or name in allowed)
        raise UsageError(
            "{market} does not take {out}.", "Use: {names}.", market=wanted.title, out=given.out, names=names
        )
    return kind


def _workbench(given: argparse.Namespace, engine: Engine) -> Workbench:
    # One a picture: what a renderer keeps serves that one alone.
    return Workbench(
        Renderer(registry(), ArtefactStore(None), engine.networks),
        Upscaler(engine.networks, on_notice=engine.notices.append),
        given.model,
        "quality" if given.enlarge == "photo" else "fast",
    )


class _Checking:
    """Judges one picture.

    Attributes:
        failed: whether one has failed a rule.
    """

    def __init__(self, given: argparse.Namespace, wanted: Market, engine: Engine) -> None:
        self._given, self._market, self._engine = given, wanted, engine
        self.failed = False

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        if task.refusal is not None:
            raise task.refusal
        begin = time.perf_counter()
        image = self._engine.read(task.source)
        bench = _workbench(self._given, self._engine)
        found = inspected(bench, image, _UNTOUCHED, self._market, watched=Watched(is_cancelled))
        self.failed |= bool(failing(found.findings))
        fixes, refusal = self._fixes(found)
        facts = {
            **_told(self._market, found.findings, fixes),
            "cannot": refusal,
            "opening": list(image.notes),
            "seconds": round(time.perf_counter() - begin, 3),
        }
        lines = [f"{task.source}: {_summed_up(self._market, found.findings)}"]
        lines += [_line(finding) for finding in found.findings]
        lines += [f"    --fix would: {'; '.join(str(fix.said) for fix in fixes)}"] if fixes else []
        lines += [f"    --fix cannot: {refusal}"] if refusal else []
        return Outcome(task.source, facts=facts, lines=tuple(lines), notes=self._engine.take_notices())

    def _fixes(self, found: Inspected) -> tuple[tuple[Fix, ...], str]:
        """What would be done about it, and why something cannot be."""
        hopeless = [one for one in failing(found.findings) if not one.fixable]
        if hopeless:
            return (), "; ".join(finding.words() for finding in hopeless)
        try:
            return planned(found.standing, found.findings, self._market, self._given.model).fixes, ""
        except EditorError as error:
            return (), str(error)


@dataclass(frozen=True, slots=True)
class _Fixing:
    """Writes one picture that meets the rules."""

    given: argparse.Namespace
    market: Market
    kind: Format | None
    engine: Engine

    def __call__(self, task: Task, is_cancelled: Callable[[], bool]) -> Outcome:
        if task.refusal is not None:
            raise task.refusal
        begin = time.perf_counter()
        image = self.engine.read(task.source)
        result = prepared(
            _workbench(self.given, self.engine), image, _UNTOUCHED, self.market,
            keep_gps=self.given.keep_gps, kind=self.kind, folder=_folder_of(task.target), is_cancelled=is_cancelled,
        )  # fmt: skip
        facts: dict[str, Any] = {
            **_told(self.market, result.after or result.before, result.fixes),
            "before": [finding.to_json() for finding in result.before],
            "copied": result.copied,
            "opening": list(image.notes),
            "seconds": round(time.perf_counter() - begin, 3),
        }
        if not result.meets:
            return Outcome(task.source, _refusal(self.market, result), facts=facts, notes=self.engine.take_notices())
        target = self._target(task, result)
        result.write(target, overwrite=self.given.overwrite)
        width, height = result.size
        facts |= {"target": str(target), "width": width, "height": height, "bytes": len(result.data or b"")}
        lines = [f"{task.source}: {target} meets {self.market.title}", *(f"    {fix.said}" for fix in result.fixes)]
        lines += ["    it did already: copied"] if result.copied else []
        lines += [_line(finding) for finding in result.after if not finding.passes]
        return Outcome(task.source, facts=facts, lines=tuple(lines), notes=self.engine.take_notices())

    def _target(self, task: Task, result: Prepared) -> Path:
        """What is copied keeps its suffix; the rest has that of its format."""
        if not is_folder(self.given.out, self.given.inputs):
            return task.target
        target = task.target.with_suffix(result.suffix)
        if target == task.target:
            return target
        other = checked(Task(task.source, target), {_identity(task.source)}, permission(self.given))
        if other.refusal is not None:
            raise other.refusal
        return target


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def _folder_of(target: Path) -> Path | None:
    """Where a very large result may lie meanwhile; None where the folder is not there yet."""
    return target.parent if os.path.isdir(target.parent) else None


def _told(wanted: Market, findings: Iterable[Finding], fixes: Iterable[Fix]) -> dict[str, Any]:
    found = list(findings)
    return {
        "market": wanted.id,
        "meets": not failing(found),
        "findings": [finding.to_json() for finding in found],
        "fixes": [str(fix.said) for fix in fixes],
    }


def _refusal(wanted: Market, result: Prepared) -> EditorError:
    reasons = "; ".join(finding.words() for finding in result.failures)
    return OutputError("It cannot be made to meet {market}: {reasons}", market=wanted.title, reasons=reasons)


def _summed_up(wanted: Market, findings: Sequence[Finding]) -> str:
    counts = {verdict: sum(one.verdict is verdict for one in findings) for verdict in Verdict}
    if not counts[Verdict.FAIL]:
        words = "meets the rules"
    else:
        words = f"{counts[Verdict.FAIL]} of {len(findings)} rules fail"
    return f"{wanted.title} (rules of {wanted.date}): {words}"


def _line(finding: Finding) -> str:
    return f"    {finding.verdict:7} {finding.words()}"
