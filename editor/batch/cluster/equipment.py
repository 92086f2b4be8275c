"""What a worker is given once: the recipe, the networks, and the checks that it can do the work at all."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from distributed import WorkerPlugin, get_worker

from editor.batch.cluster.receipts import Receipt
from editor.batch.cluster.storage import storage_of
from editor.batch.cluster.versions import differences, versions
from editor.batch.cluster.weights import Sent, SentCatalog
from editor.batch.cluster.workbench import MachineError, Workbench
from editor.batch.crew import Means
from editor.batch.work import Bench, Task
from editor.batch.worker import bound_threads
from editor.errors import EditorError, InputError
from editor.model.input_image import Limits
from editor.paths import added_models_folder, cache_folder, models_folder
from editor.redactor.engine import Engine
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.recipes import recipe_of_text

_MEMORY_EACH: Final = 1_300_000_000  # the larger network, and a picture of 12 to 24 megapixels
_BREATH: Final = 2.0  # seconds: a worker that cannot work shall not be the quickest to take the next picture


@dataclass(frozen=True, slots=True)
class Kit:
    """What travels to each worker once.

    Attributes:
        run: what this batch is called on the cluster.
        recipe: as JSON text.
        means: as of any batch; how many work at a time is the cluster's own business.
        networks: of whoever gives the work.
        hidden: the folder of the results' storage that holds receipts and weights.
        probes: a file there that every worker must be able to read, and folders and files that it must see.
        versions: of whoever gives the work.
        memory: bytes that a picture may take; 0: nobody asks.
    """

    run: str
    recipe: str
    means: Means
    networks: tuple[Sent, ...]
    hidden: Path
    probes: tuple[Path, ...]
    versions: Mapping[str, str]
    memory: int = _MEMORY_EACH


class Equipment(WorkerPlugin):  # type: ignore[misc]
    """Lies on each worker as long as the batch runs, also on those that come later."""

    def __init__(self, kit: Kit) -> None:
        self.name = kit.run
        self._kit = kit
        self._workbench: Workbench | None = None
        self._fault: EditorError | None = None

    async def setup(self, worker: Any) -> None:
        """Get ready; `EditorError` when this worker cannot do the work."""
        self._stop = threading.Event()
        self._folder = Path(tempfile.mkdtemp(prefix="vitrina-networks-"))
        try:
            _check_memory(worker, self._kit.memory)
            self._workbench = await asyncio.to_thread(self._ready)
        except EditorError as error:
            self._fault = MachineError("{worker}: {reason}", worker=worker.address, reason=str(error))
            raise self._fault from error

    def teardown(self, worker: Any) -> None:
        self.stop()
        if self._workbench is not None:
            self._workbench.bench.engine.networks.close()
            self._workbench = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def stop(self) -> None:
        """End what is in work here at its next safe point."""
        self._stop.set()

    def made(self, task: Task) -> Receipt:
        workbench = self._workbench
        if workbench is None:
            time.sleep(_BREATH)
            raise self._fault or MachineError("A worker was not made ready.")
        return workbench.made(task, self._stop.is_set)

    def _ready(self) -> Workbench:
        kit = self._kit
        bound_threads(1)
        differing = differences(kit.versions, versions())
        if differing:
            raise MachineError(
                "It has other versions, here / there: {differing}.",
                "Install the same on all machines.",
                differing=", ".join(differing),
            )
        _check_storage(*kit.probes)
        for network in kit.networks:
            for name, content in network.files.items():
                (self._folder / name).write_bytes(content)
        own = Catalog(models_folder(), added_models_folder())
        catalog = SentCatalog(self._folder, own, cache_folder() / "networks", kit.hidden / "weights")
        notices: deque[EditorError] = deque()
        # One thread a network: results are the same wherever and beside whatever they are made.
        networks = NetworkPool(catalog, kit.means.device, 1, notices.append)
        engine = Engine(catalog, networks, Limits(max_bytes=kit.means.max_mb * 2**20), notices)
        return Workbench(Bench(engine, recipe_of_text(kit.recipe, "recipe")), kit.recipe, kit.hidden / "receipts")


def _check_memory(worker: Any, wanted: int) -> None:
    limit, threads = worker.memory_manager.memory_limit, worker.state.nthreads
    if limit and limit / threads < wanted:
        raise MachineError(
            "It has {limit:.1f} GB for {threads} pictures at a time, and each may take {wanted:.1f} GB.",
            "Start it with fewer threads or more memory.",
            limit=limit / 1e9,
            threads=threads,
            wanted=wanted / 1e9,
        )


def _check_storage(probe: Path, *inputs: Path) -> None:
    try:
        storage_of(probe).read(probe)
    except InputError as error:
        raise _unseen(probe.parent) from error
    for path in inputs:
        if not os.path.lexists(path):
            raise _unseen(path)


def _unseen(folder: Path) -> MachineError:
    return MachineError(
        "It does not see {folder}.",
        "Make it known there under the same path, or use a storage with a URL.",
        folder=str(folder),
    )


def work(task: Task, run: str) -> Receipt:
    """A task, on the worker where this is called; errors as of `Workbench.made`, and `MachineError`."""
    equipment = get_worker().plugins.get(run)
    if equipment is None:  # it came at the very moment when the batch began, or ended
        time.sleep(_BREATH)
        raise MachineError("A worker was not made ready.")
    made: Receipt = equipment.made(task)
    return made


def stop(run: str) -> None:
    """End what this worker has in work of a batch."""
    equipment = get_worker().plugins.get(run)
    if equipment is not None:
        equipment.stop()
