"""`vitrina batch`: many pictures by one recipe."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from editor.batch.batch import Batch, NotBegunError, UnfinishedError
from editor.batch.crew import Crew, Means
from editor.batch.items import Item, State, Summary
from editor.batch.places import is_remote, place
from editor.batch.report import SUFFIXES, check_report, write_report
from editor.batch.watch import Watcher
from editor.cli.console import UsageError, one_line
from editor.cli.extra import need_extra
from editor.cli.options import add_device, add_max_mb, parser, whole_number
from editor.cli.report import Outcome, Report
from editor.cli.work import interruptible
from editor.errors import EditorError
from editor.redactor.recipes import read_recipe

_INTERRUPTED = 130
_MOST_JOBS = 256


def batch(arguments: Sequence[str]) -> int:
    """`vitrina batch ...`; returns the exit code."""
    given = _parser().parse_args(arguments)
    _check_usage(given)
    with ExitStack() as open_things:
        work = open_things.enter_context(_batch(given))
        before = sum(item.has_ended for item in work.items()) if given.resume else 0
        total = 0 if given.watch else sum(not item.has_ended for item in work.items())
        report = Report("batch", total, as_json=given.json, out=sys.stdout, err=sys.stderr)
        more = open_things.enter_context(Watcher(work)).more if given.watch else _no_more
        try:
            summary = _run(work, given, report, more)
        finally:
            report.close()
        for path in given.report:
            write_report(path, work)
    return _told(summary, before, report, given.json)


def _parser() -> argparse.ArgumentParser:
    new = parser(
        "batch",
        "IN... --recipe R.json -o OUT [options]\n       vitrina batch --resume -o OUT",
        "Does to many pictures what a recipe says. What was done is kept in a journal in OUT: after Ctrl-C, a crash or "
        "a power cut --resume goes on where it was. Folders are taken with all below them; names and tree are kept.",
    )
    new.add_argument("inputs", nargs="*", type=_place, metavar="IN", help="pictures and folders")
    new.add_argument("--recipe", type=Path, metavar="R.json", help="what to do: see vitrina recipe")
    new.add_argument("-o", "--out", type=_place, required=True, metavar="OUT", help="the folder of results")
    new.add_argument(
        "--jobs", type=_jobs, default=0, metavar="N", help="pictures at a time (as cores and memory allow)"
    )
    new.add_argument(
        "--resume", action="store_true", help="go on with the batch of OUT; pictures that came since join it"
    )
    new.add_argument("--retry", action="store_true", help="with --resume: try again what failed")
    new.add_argument("--watch", action="store_true", help="wait for more pictures in the folders, until Ctrl-C")
    new.add_argument("--report", type=Path, action="append", default=[], metavar="FILE",
                     help=f"write what became of each picture: {', '.join(SUFFIXES)}; may be given twice")  # fmt: skip
    new.add_argument("--overwrite", action="store_true", help="replace files that are there already")
    new.add_argument("--dask", metavar="ADDRESS", help="work on the machines of a Dask cluster, e.g. "
                     "tcp://scheduler:8786; IN and OUT may be URLs then, e.g. s3://bucket/folder")  # fmt: skip
    new.add_argument("--json", action="store_true", help="tell one JSON object a picture on standard output")
    add_max_mb(new)
    add_device(new)
    return new


def _jobs(text: str) -> int:
    return whole_number(text, 1, _MOST_JOBS)


def _place(text: str) -> Path:
    try:
        return place(text)
    except EditorError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _check_usage(given: argparse.Namespace) -> None:
    if given.dask is not None:
        need_extra("distributed", "fsspec", "s3fs", extra="cluster")
    elif any(map(is_remote, (given.out, *given.inputs))):
        raise UsageError("URLs are for many machines.", "Add --dask ADDRESS, or give folders.")
    if given.watch and any(map(is_remote, given.inputs)):
        raise UsageError("Only folders of this machine can be watched.", "Leave --watch out.")
    if given.retry and not given.resume:
        raise UsageError("--retry goes with --resume.")
    if not given.resume and not given.inputs:
        raise UsageError("There is nothing to work on.", "Give pictures or folders.")
    if not given.resume and given.recipe is None:
        raise UsageError("No recipe is given.", "Add --recipe R.json; vitrina recipe makes one of a project.")
    if given.out.exists() and not given.out.is_dir():
        raise UsageError("{out} is a file, but the results need a folder.", "Give -o another name.", out=given.out)
    for path in given.report:
        if path.suffix.lower() not in SUFFIXES:
            raise UsageError("--report: {name} is no report.", "Use one of: {suffixes}.", name=path.name,
                             suffixes=", ".join(SUFFIXES))  # fmt: skip
        check_report(path, overwrite=given.overwrite)


def _batch(given: argparse.Namespace) -> Batch:
    recipe = read_recipe(given.recipe) if given.recipe is not None else None
    if given.resume:
        try:
            return _resumed(given, recipe)
        except NotBegunError:
            if recipe is None or not given.inputs:
                raise
            # A script that always says --resume begins where nothing was begun yet.
    assert recipe is not None
    try:
        return Batch.planned(given.inputs, given.out, recipe, overwrite=given.overwrite, watched=given.watch)
    except UnfinishedError as error:
        raise UnfinishedError(
            error.what, "Add --resume to go on with it, or choose another folder.", **error.values
        ) from error


def _resumed(given: argparse.Namespace, recipe: object) -> Batch:
    work = Batch.resumed(given.out)
    try:
        if recipe is not None and recipe != work.recipe:
            raise UsageError(
                "The batch in {out} was begun with another recipe.", "Leave --recipe out to end it with that one, or "
                "choose another folder.", out=given.out,
            )  # fmt: skip
        if given.retry:
            work.retry()
        if not given.watch:
            work.look_again()
            work.add(given.inputs)
    except BaseException:
        work.close()
        raise
    return work


def _run(work: Batch, given: argparse.Namespace, report: Report, more: Callable[[], bool]) -> Summary:
    means = Means(given.jobs, given.device, given.max_mb)

    def tell(item: Item) -> None:
        if item.has_ended:
            report.add(_outcome(item, work))

    for item in work.items():  # what cannot be begun with, before anything else
        if item.state is State.FAILED and not given.resume:
            report.add(_outcome(item, work))
    with ExitStack() as open_things:
        crew = None
        if given.dask is not None:
            crew = open_things.enter_context(closing(_cluster(work, given, means)))
        is_interrupted = open_things.enter_context(interruptible())
        return work.run(tell, is_interrupted, means=means, crew=crew, more=more)


def _cluster(work: Batch, given: argparse.Namespace, means: Means) -> Crew:
    from editor.batch.cluster.connecting import cluster_crew

    crew = cluster_crew(given.dask, work.recipe, means, work.folders.hidden, work.inputs, fresh=not given.resume)
    for notice in crew.notices:
        print(f"vitrina: {one_line(notice)}", file=sys.stderr)
    return crew


def _outcome(item: Item, work: Batch) -> Outcome:
    facts = {
        "number": item.number,
        "state": str(item.state),
        "targets": [str(file) for file in work.files(item)],
        "doubt": item.doubt,
        "reason": str(item.reason) if item.reason else "",
        "twin": item.twin,
        "checks": [[check.market, check.rule, check.verdict, check.said] for check in item.checks],
        "seconds": item.seconds,
    }
    if item.state is State.FAILED:
        return Outcome(item.source, error=item.reason)
    notes = (f"put aside: {item.reason}",) if item.state is State.ASIDE else ()
    return Outcome(item.source, facts=facts, notes=(*notes, *item.notes))


def _no_more() -> bool:
    return False


def _told(summary: Summary, before: int, report: Report, as_json: bool) -> int:
    left = summary.count(State.WAITING, State.WORKING)
    words = [f"{summary.count(State.DONE)} done"]
    words += [f"{summary.count(State.ASIDE)} put aside"] * bool(summary.count(State.ASIDE))
    words += [f"{summary.count(State.SKIPPED)} left out"] * bool(summary.count(State.SKIPPED))
    words += [f"{summary.count(State.FAILED)} failed"] * bool(summary.count(State.FAILED))
    words += [f"{left} left: go on with --resume"] * bool(left)
    words += [f"{before} of them before"] * bool(before)
    if not as_json:
        print(", ".join(words))
    if summary.stopped is not None:
        raise summary.stopped
    if summary.cancelled and left:
        return _INTERRUPTED
    return 1 if summary.count(State.FAILED) else 0
