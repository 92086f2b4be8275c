"""Batches on a cluster: the files are those of this machine, whatever happens to a worker."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import fsspec
import pytest

from editor.batch.batch import Batch
from editor.batch.cluster.connecting import cluster_crew
from editor.batch.cluster.storage import StorageError
from editor.batch.crew import Means, OwnCrew
from editor.batch.items import Item, State, Summary
from editor.batch.places import place
from editor.cli.batch import batch as command
from editor.cli.console import UsageError
from editor.model.document import Edit
from editor.model.recipe import Recipe, RecipeOutput, RecipeStep
from editor.model.recipe_file import write
from editor.paths import models_folder

FilesBelow = Callable[[Path], dict[str, bytes]]


@pytest.fixture
def on_cluster(cluster: Any) -> Callable[..., Summary]:
    """`on_cluster(batch, on_change, ...)` runs a batch there."""

    def done(batch: Batch, on_change: Callable[[Item], None] = lambda item: None, **more: Any) -> Summary:
        fresh = more.pop("fresh", True)
        means = Means(device="cpu")
        with closing(
            cluster_crew(
                cluster.scheduler_address, batch.recipe, means, batch.folders.hidden, batch.inputs, fresh=fresh
            )
        ) as crew:
            return batch.run(on_change, crew=crew, **more)

    return done


@pytest.fixture
def uploaded(paint: Callable[..., None], tmp_path: Path) -> Callable[[str, int], Path]:
    """`uploaded(bucket, count)` puts pictures into its folder ``in``; returns a folder with the same ones."""

    def put(bucket: str, count: int) -> Path:
        folder = tmp_path / "shoot"
        (folder / "red").mkdir(parents=True)
        for number in range(count):
            paint(folder / ("red/" * (number % 2) + f"{number:02}.png"), number)
        fsspec.filesystem("s3").put(f"{folder}/", f"{bucket}/in/", recursive=True)
        return folder

    return put


def downloaded(url: str, folder: Path) -> None:
    fsspec.filesystem("s3", use_listings_cache=False).get(f"{url}/", f"{folder}/", recursive=True)


def test_a_folder_that_all_machines_see(
    shoot: Path, tmp_path: Path, recipe: Recipe, on_cluster, run, files_below
) -> None:
    with Batch.planned([shoot], tmp_path / "far", recipe) as batch:
        assert on_cluster(batch).counts == {State.DONE: 5}
        first = batch.item(1)
        assert (first.size, first.result_size) == ((48, 36), (48, 36))
        assert first.thumbnail is not None
        assert first.thumbnail.is_file()
    with Batch.planned([shoot], tmp_path / "near", recipe) as batch:
        run(batch)
    assert files_below(tmp_path / "far") == files_below(tmp_path / "near")
    hidden = {path.name for path in (tmp_path / "far" / ".vitrina-batch").iterdir()}
    assert not {"receipts", "probe", "parts"} & hidden


def test_a_killed_worker_loses_nothing_and_repeats_nothing(
    bucket: str, s3, cluster, uploaded, on_cluster, recipe: Recipe, run, files_below, tmp_path: Path
) -> None:
    shoot = uploaded(bucket, 16)
    told: Counter[tuple[int, State]] = Counter()

    def kill(item: Item) -> None:
        told[item.number, item.state] += 1
        if item.state is State.DONE and sum(state is State.DONE for _, state in told) == 3:
            os.kill(cluster.workers[0].pid, signal.SIGKILL)

    s3.requests()
    with Batch.planned([place(f"{bucket}/in")], place(f"{bucket}/out"), recipe) as batch:
        assert on_cluster(batch, kill).counts == {State.DONE: 16}
        assert batch.item(1).thumbnail is not None
        assert batch.item(1).thumbnail.is_file()
    assert all(told[number, State.DONE] == told[number, State.WORKING] == 1 for number in range(1, 17))
    put = [one for one in s3.requests() if one.startswith("PUT")]
    receipts = [one for one in put if "/receipts/" in one]
    assert len(receipts) <= 17  # what the worker had in its hands when it died was begun again, and nothing else
    results = Counter(one for one in put if "/out/" in one and "/.vitrina" not in one)
    assert len(results) == 16
    assert sum(results.values()) <= 17
    with Batch.planned([shoot], tmp_path / "near", recipe) as batch:
        run(batch)
    downloaded(f"{bucket}/out", tmp_path / "far")
    assert files_below(tmp_path / "far") == files_below(tmp_path / "near")
    assert not (tmp_path / "far" / ".vitrina-batch").exists()


def test_networks_are_sent_once_a_worker_and_make_the_same_files(
    bucket: str, s3, uploaded, on_cluster, files_below, home: Path, worker_home: Path, tmp_path: Path
) -> None:
    sha256 = own_network(home / "data" / "models")
    cut = Recipe(
        "Cut out", (RecipeStep(Edit("cutout", {"model": "mine", "hair": "off"})),), (), (RecipeOutput(format="png"),)
    )
    shoot = uploaded(bucket, 5)
    s3.requests()
    with Batch.planned([place(f"{bucket}/in")], place(f"{bucket}/out"), cut) as batch:
        assert on_cluster(batch).counts == {State.DONE: 5}
    sent = [one for one in s3.requests() if one.endswith(f"/weights/{sha256}")]
    assert sent[0].startswith("PUT")
    assert sent[1:] in (["GET " + sent[0][4:]], 2 * ["GET " + sent[0][4:]])
    assert [path.name for path in (worker_home / "cache" / "networks").iterdir()] == [sha256]
    crew = OwnCrew(cut, Means(device="cpu"))
    crew._bench.engine.networks.use("cpu", 1)
    with Batch.planned([shoot], tmp_path / "near", cut) as batch:
        batch.run(crew=crew)
    downloaded(f"{bucket}/out", tmp_path / "far")
    assert len(files_below(tmp_path / "far")) == 5
    assert files_below(tmp_path / "far") == files_below(tmp_path / "near")


def own_network(folder: Path) -> str:
    """Install a network that nobody else has, for the worker's own are never sent: the fast one with a word more."""
    weights = (models_folder() / "fast.onnx").read_bytes() + b"\x32\x01x"  # of ONNX: doc_string = "x"
    sha256 = hashlib.sha256(weights).hexdigest()
    record = json.loads((models_folder() / "fast.json").read_text())
    folder.mkdir(parents=True)
    (folder / "mine.onnx").write_bytes(weights)
    (folder / "mine.json").write_text(json.dumps(record | {"name": "mine", "file": "mine.onnx", "sha256": sha256}))
    return sha256


def test_stopped_and_gone_on_with(shoot: Path, tmp_path: Path, recipe: Recipe, on_cluster, run, files_below) -> None:
    done: list[int] = []
    with Batch.planned([shoot], tmp_path / "far", recipe) as batch:
        summary = on_cluster(
            batch,
            lambda item: done.append(item.number) if item.state is State.DONE else None,
            is_cancelled=lambda: bool(done),
        )
        assert summary.cancelled
        assert summary.count(State.DONE) + summary.count(State.WAITING) == 5
    with Batch.resumed(tmp_path / "far") as batch:
        assert on_cluster(batch, fresh=False).counts == {State.DONE: 5}
    with Batch.planned([shoot], tmp_path / "near", recipe) as batch:
        run(batch)
    assert files_below(tmp_path / "far") == files_below(tmp_path / "near")


def test_a_scheduler_that_is_out_of_reach_for_a_moment(
    shoot: Path, tmp_path: Path, cluster, recipe: Recipe, files_below
) -> None:
    cut = []

    def drop(item: Item) -> None:
        if item.state is State.DONE and not cut:
            cut.append(item.number)
            client = crew.client
            client.loop.add_callback(client.scheduler_comm.comm.abort)

    with Batch.planned([shoot], tmp_path / "out", recipe) as batch:
        crew = cluster_crew(cluster.scheduler_address, recipe, Means(), batch.folders.hidden)
        with closing(crew):
            assert batch.run(drop, crew=crew).counts == {State.DONE: 5}
    assert cut
    assert len(files_below(tmp_path / "out")) == 5


def test_a_bad_picture_is_told_as_at_home(bucket: str, uploaded, on_cluster, recipe: Recipe) -> None:
    uploaded(bucket, 1)
    s3fs = fsspec.filesystem("s3")
    s3fs.pipe_file(f"{bucket}/in/no.jpg", b"no picture")
    s3fs.pipe_file(f"{bucket}/in/../../escaped.png", b"")
    with Batch.planned([place(f"{bucket}/in")], place(f"{bucket}/out"), recipe) as batch:
        s3fs.rm_file(f"{bucket}/in/00.png")
        on_cluster(batch)
        told = {item.source.name: str(item.reason) for item in batch.items()}
        assert {item.state for item in batch.items()} == {State.FAILED}
    assert "not a picture" in told["no.jpg"]
    assert "is not there" in told["00.png"]
    assert "No file can have such a name" in told["escaped.png"]


def test_a_storage_that_fails_stops_the_batch(bucket: str, uploaded, on_cluster, recipe: Recipe) -> None:
    shoot, s3fs = uploaded(bucket, 12), fsspec.filesystem("s3")
    s3fs.mkdir(f"{bucket}-out")

    def take_away(item: Item) -> None:
        if item.number == 1 and item.state is State.WORKING:
            s3fs.rm(f"{bucket}-out", recursive=True)

    with (
        Batch.planned([shoot], place(f"{bucket}-out/ready"), recipe) as batch,
        pytest.raises(StorageError, match="There is no s3://"),
    ):
        on_cluster(batch, take_away)
    s3fs.mkdir(f"{bucket}-out")
    with Batch.resumed(place(f"{bucket}-out/ready")) as batch:
        assert batch.retry()
        assert on_cluster(batch, fresh=False).counts == {State.DONE: 12}
    s3fs.rm(f"{bucket}-out", recursive=True)


def test_nothing_is_replaced_unless_told(bucket: str, uploaded, on_cluster, recipe: Recipe) -> None:
    uploaded(bucket, 3)
    s3fs = fsspec.filesystem("s3")
    s3fs.pipe_file(f"{bucket}/out/00.png", b"there before")
    with Batch.planned([place(f"{bucket}/in")], place(f"{bucket}/out"), recipe) as batch:
        s3fs.pipe_file(f"{bucket}/out/red/01.png", b"came meanwhile")
        assert on_cluster(batch).counts == {State.FAILED: 2, State.DONE: 1}
        assert ["exists already" in str(item.reason) for item in batch.items()] == [False, False, True]
    assert s3fs.cat_file(f"{bucket}/out/00.png") == b"there before"
    assert s3fs.cat_file(f"{bucket}/out/red/01.png") == b"came meanwhile"


def test_the_command(
    bucket: str, cluster, uploaded, recipe: Recipe, run, files_below, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shoot, address = uploaded(bucket, 4), cluster.scheduler_address
    write(tmp_path / "recipe.json", recipe, overwrite=False)
    new = [f"{bucket}/in", "-o", f"{bucket}/out", "--recipe", str(tmp_path / "recipe.json"), "--json"]
    with pytest.raises(UsageError, match="Add --dask"):
        command(new)
    report = ["--report", str(tmp_path / "r.csv")]
    far = subprocess.run(
        [sys.executable, "-m", "editor", "batch", *new, *report, "--dask", address],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (far.returncode, far.stderr) == (0, "")
    assert [json.loads(line)["state"] for line in far.stdout.splitlines()] == 4 * ["done"]
    assert f"{bucket}/in/red/03.png" in far.stdout
    assert len((tmp_path / "r.csv").read_text().splitlines()) == 5
    assert command(["-o", f"{bucket}/out", "--resume", "--dask", address]) == 0
    assert "4 done" in capsys.readouterr().out
    with Batch.planned([shoot], tmp_path / "near", recipe) as batch:
        run(batch)
    downloaded(f"{bucket}/out", tmp_path / "far")
    assert files_below(tmp_path / "far") == files_below(tmp_path / "near")
