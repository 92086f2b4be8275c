"""Background work: delivered on the main thread, in order, and it can be stopped."""

from __future__ import annotations

import threading

from editor.controllers.jobs import Job, Jobs
from editor.errors import Cancelled, InputError


def test_result_and_progress_arrive_on_the_main_thread(qtbot, jobs: Jobs) -> None:
    seen: list[tuple[str, object]] = []

    def work(job: Job) -> int:
        job.on_progress(0.5, "half")
        return threading.get_ident()

    def done(thread: int) -> None:
        seen.append(("done", threading.get_ident() != thread))

    jobs.submit(work, on_done=done, on_progress=lambda fraction, step: seen.append((step, fraction)))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [("half", 0.5), ("done", True)]


def test_busy_only_while_an_edit_runs(qtbot, jobs: Jobs) -> None:
    gate = threading.Event()
    with qtbot.waitSignal(jobs.busy_changed):
        jobs.submit(lambda job: gate.wait(5), lane="edit")
    assert jobs.busy
    with qtbot.waitSignal(jobs.busy_changed) as last:
        gate.set()
    assert last.args == [False]
    assert not jobs.busy


def test_cancel_reaches_the_work(qtbot, jobs: Jobs) -> None:
    started = threading.Event()
    ended: list[str] = []

    def work(job: Job) -> None:
        started.set()
        while not job.is_cancelled():
            pass
        raise Cancelled

    job = jobs.submit(work, on_done=lambda _: ended.append("done"), on_cancelled=lambda: ended.append("cancelled"))
    started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["cancelled"]


def test_errors_come_back_as_they_are(qtbot, jobs: Jobs) -> None:
    errors: list[BaseException] = []

    def work(job: Job) -> None:
        raise InputError("{name} is damaged.", name="a.png")

    jobs.submit(work, on_failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "a.png is damaged."


def test_an_error_nobody_asked_for_is_signalled(qtbot, jobs: Jobs) -> None:
    with qtbot.waitSignal(jobs.failed) as failure:
        jobs.submit(lambda job: 1 // 0)
    assert isinstance(failure.args[0], ZeroDivisionError)


def test_only_the_newest_of_waiting_jobs_with_one_key_runs(qtbot, jobs: Jobs) -> None:
    gate = threading.Event()
    results: list[int] = []
    jobs.submit(lambda job: gate.wait(5), lane="render")
    for number in range(20):
        jobs.submit(lambda job, n=number: n, on_done=results.append, lane="render", replaces="picture")
    gate.set()
    qtbot.waitUntil(lambda: bool(results))
    jobs.submit(lambda job: -1, on_done=results.append, lane="render")
    qtbot.waitUntil(lambda: results[-1] == -1)
    assert results == [19, -1]


def test_after_the_end_nothing_runs_and_nothing_breaks(qapp: object) -> None:
    jobs, ran = Jobs(), []
    jobs.shutdown()
    jobs.submit(lambda job: ran.append("any"))
    jobs.submit(lambda job: ran.append("newest"), lane="edit", replaces="picture")
    assert not ran
    assert not jobs.busy
