"""Finds a cluster and makes sure that it can do a batch, before anything is begun."""

from __future__ import annotations

import importlib.metadata
import json
import logging
import tempfile
import uuid
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from distributed import Client
from distributed.versions import VersionMismatchWarning

from editor.batch.cluster.crew import ClusterCrew
from editor.batch.cluster.equipment import Kit
from editor.batch.cluster.storage import storage_of
from editor.batch.cluster.versions import processor, versions
from editor.batch.cluster.weights import installed_here, to_send, upload
from editor.batch.crew import Means
from editor.batch.places import is_remote
from editor.errors import EditorError
from editor.model.recipe import Recipe
from editor.paths import added_models_folder, models_folder
from editor.redactor.networks.catalog import Catalog

_SECONDS: Final = 10  # that a scheduler has to answer, and to have workers
_PROTOCOLS: Final = frozenset({"tcp", "tls", "ws", "wss"})
_TALKATIVE: Final = ("distributed", "distributed.client", "tornado.application")


class ClusterError(EditorError):
    """There is no cluster there that can do the work."""


def cluster_crew(
    address: str, recipe: Recipe, means: Means, hidden: Path, inputs: Sequence[Path] = (), *, fresh: bool = True
) -> ClusterCrew:
    """The workers of a Dask cluster, ready to work.

    Args:
        address: of its scheduler, as ``"tcp://scheduler:8786"``.
        hidden: the folder beside the results for what workers tell one another; all machines have to reach it.
        inputs: pictures and folders of this machine that all workers have to see.
        fresh: a batch that begins; False: one that goes on, for which what workers told before is believed.

    Raises:
        ClusterError: there is no scheduler, it has no workers, or these cannot do the work.
        StorageError: the storage cannot be used.
    """
    for name in _TALKATIVE:  # Dask's own lines would stand between the program's
        logging.getLogger(name).setLevel(logging.CRITICAL)
    client = _client(address)
    try:
        _check_workers(client, address)
        return _equipped(client, _kit(recipe, means, hidden, inputs, fresh))
    except BaseException:
        client.close()
        raise


def _client(address: str) -> Client:
    if not _is_address(address):  # a client that finds that out has begun threads by then
        raise ClusterError(
            "{address} is no address of a scheduler.", "Write it as {example}.", address=address or '""',
            example="tcp://scheduler:8786",
        )  # fmt: skip
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", VersionMismatchWarning)  # versions are compared below, and more of them
            return Client(address, timeout=_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise ClusterError(
            "No scheduler answers at {address}.",
            "Start one with: dask scheduler; check the address, and that nothing keeps this machine from reaching it.",
            address=address,
        ) from error


def _is_address(address: str) -> bool:
    try:
        parts = urlsplit(address if "://" in address else f"tcp://{address}")
        return parts.scheme in _PROTOCOLS and bool(parts.hostname) and parts.port is not None
    except ValueError:
        return False


def _check_workers(client: Client, address: str) -> None:
    try:
        client.wait_for_workers(1, timeout=_SECONDS)
    except TimeoutError as error:
        raise ClusterError(
            "The scheduler {address} has no workers.",
            "Start some: dask worker {address} --nthreads 1",
            address=address,
        ) from error
    # A function of the library, for a worker without Vitrina could not read one of ours.
    found = client.run(importlib.metadata.version, "vitrina", on_error="return")
    for worker, version in found.items():
        if isinstance(version, ImportError):  # any other error is a worker that is gone meanwhile
            raise ClusterError(
                "The worker {worker} has no Vitrina.",
                "Install the same version there: pip install 'vitrina[cluster]=={version}'",
                worker=worker,
                version=versions()["vitrina"],
            )


def _kit(recipe: Recipe, means: Means, hidden: Path, inputs: Sequence[Path], fresh: bool) -> Kit:
    storage = storage_of(hidden)
    if fresh:
        storage.clear(hidden / "receipts")
    probe = hidden / "probe"
    with tempfile.TemporaryDirectory(prefix="vitrina-") as folder:
        file = Path(folder) / "probe"
        file.write_text("Every worker reads this before it begins.\n")
        storage.put(file, probe, overwrite=True)
    return Kit(
        f"vitrina-{uuid.uuid4().hex[:12]}",
        json.dumps(recipe.to_json()),
        means,
        to_send(_catalog()),
        hidden,
        (probe, *(one for one in inputs if not is_remote(one))),
        versions(),
    )


def _equipped(client: Client, kit: Kit) -> ClusterCrew:
    try:
        crew = ClusterCrew(client, kit)
    except EditorError as error:
        raise ClusterError("A worker cannot do the work. {reason}", reason=str(error)) from error
    except Exception as error:  # whatever a worker makes of another version's words
        raise ClusterError(
            "The workers do not understand this program: {reason}.",
            "Install the same version of Vitrina on all machines.",
            reason=f"{type(error).__name__}: {error}"[:300],
        ) from error
    # Workers that go meanwhile say nothing.
    there = [set(found) for found in client.run(installed_here, on_error="ignore").values()]
    upload(
        _catalog(), {one.sha256 for one in kit.networks} - set.intersection(*there or [set()]), kit.hidden / "weights"
    )
    crew.notices = _notices(client.run(processor, on_error="ignore"))
    return crew


def _notices(processors: Mapping[str, str]) -> tuple[str, ...]:
    kinds = sorted({processor(), *processors.values()})
    if len(kinds) == 1:
        return ()
    return (f"processors differ ({'; '.join(kinds)}): the last bit of a result may depend on who made it",)


def _catalog() -> Catalog:
    return Catalog(models_folder(), added_models_folder())
