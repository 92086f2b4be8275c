"""What keeps a cluster from working is said before anything is begun."""

from __future__ import annotations

import urllib.request
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from editor.batch.batch import Batch
from editor.batch.cluster.connecting import ClusterError, cluster_crew
from editor.batch.cluster.crew import ClusterCrew
from editor.batch.cluster.storage import StorageError
from editor.batch.cluster.workbench import MachineError
from editor.batch.crew import Means
from editor.batch.places import place
from editor.batch.work import Task
from editor.cli.console import UsageError
from editor.cli.extra import need_extra
from editor.errors import EditorError
from editor.model.recipe import Recipe

MEANS = Means(device="cpu")


@pytest.fixture
def kit(cluster: Any, tmp_path: Path, recipe: Recipe) -> Any:
    """What workers are given."""
    with closing(cluster_crew(cluster.scheduler_address, recipe, MEANS, tmp_path / "hidden")) as crew:
        kit = crew._kit
    kit.probes[0].write_text("here")
    return kit


@pytest.fixture
def given(cluster: Any) -> Any:
    """`given(kit)` hands it to the workers; returns what they say."""
    from distributed import Client

    def give(kit: Any) -> str:
        with (
            Client(cluster.scheduler_address, set_as_default=False) as client,
            pytest.raises(MachineError) as told,
        ):
            ClusterCrew(client, kit)
        return str(told.value)

    return give


def test_workers_that_cannot_do_the_work(kit: Any, given: Any, tmp_path: Path) -> None:
    assert "tcp://127.0.0.1" in given(replace(kit, memory=10**13))
    assert "3.0 GB for 1 pictures at a time" in given(replace(kit, memory=10**13))
    assert "numpy 1.0 / " in given(replace(kit, versions={**kit.versions, "numpy": "1.0"}))
    assert "does not see" in given(replace(kit, probes=(tmp_path / "elsewhere" / "probe",)))
    assert f"does not see {tmp_path / 'shoot'}" in given(replace(kit, probes=(*kit.probes, tmp_path / "shoot")))


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1:1"])
def test_no_scheduler(address: str, recipe: Recipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.batch.cluster.connecting._SECONDS", 0.3)
    with pytest.raises(ClusterError, match="No scheduler answers"):
        cluster_crew(address, recipe, MEANS, tmp_path)


@pytest.mark.parametrize("address", ["nonsense://x", "", "tcp://", "tcp://a:b"])
def test_no_address(address: str, recipe: Recipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.batch.cluster.connecting._SECONDS", 0.3)
    with pytest.raises(ClusterError, match="is no address of a scheduler"):
        cluster_crew(address, recipe, MEANS, tmp_path)


def test_no_workers_and_a_scheduler_that_goes(
    recipe: Recipe, tmp_path: Path, kit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from distributed import Client, LocalCluster

    monkeypatch.setattr("editor.batch.cluster.connecting._SECONDS", 0.3)
    machines = LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address="127.0.0.1:0", silence_logs=50)
    with pytest.raises(ClusterError, match="has no workers"):
        cluster_crew(machines.scheduler_address, recipe, MEANS, tmp_path)
    crew = ClusterCrew(Client(machines.scheduler_address, set_as_default=False, timeout=0.3), kit)
    crew.give(Task(1, tmp_path / "a.jpg", (), tmp_path, (), tmp_path / "parts", tmp_path / "t.jpg"))
    assert crew.wait(0.05) == []
    machines.close()
    with pytest.raises(EditorError, match="The scheduler has gone"):
        _wait_long(crew)
    crew.close()


def _wait_long(crew: ClusterCrew) -> None:
    for _ in range(200):
        crew.wait(0.05)


def test_a_storage_that_refuses(
    bucket: str, cluster: Any, recipe: Recipe, storage_environment: pytest.MonkeyPatch, s3: Any
) -> None:
    import fsspec

    with pytest.raises(StorageError, match=r"There is no s3://no-such-bucket"):
        cluster_crew(cluster.scheduler_address, recipe, MEANS, place("s3://no-such-bucket/out/.vitrina-batch"))
    with pytest.raises(StorageError, match=r"There is no s3://no-such-bucket"):
        Batch.planned([place("s3://no-such-bucket/in")], place(f"{bucket}/out"), recipe)
    _enforce(s3.url, "0")  # moto checks from now on who asks
    try:
        with pytest.raises(StorageError, match=r"refuses .*: The AWS Access Key Id"):
            cluster_crew(cluster.scheduler_address, recipe, MEANS, place(f"{bucket}/out/.vitrina-batch"))
    finally:
        _enforce(s3.url, "inf")
    fsspec.get_filesystem_class("s3").clear_instance_cache()
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("AWS_ACCESS_KEY_ID")
        patch.delenv("AWS_SECRET_ACCESS_KEY")
        with pytest.raises(StorageError, match="no credentials"):
            cluster_crew(cluster.scheduler_address, recipe, MEANS, place(f"{bucket}/out/.vitrina-batch"))
    fsspec.get_filesystem_class("s3").clear_instance_cache()


def _enforce(url: str, after: str) -> None:
    request = urllib.request.Request(
        f"{url}/moto-api/reset-auth", after.encode(), {"Content-Type": "application/octet-stream"}
    )
    urllib.request.urlopen(request).close()


def test_the_extra_is_named_where_it_is_missing() -> None:
    with pytest.raises(UsageError, match=r"pip install 'vitrina\[cluster\]'"):
        need_extra("json", "no_such_library", extra="cluster")
