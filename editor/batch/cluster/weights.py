"""The networks of whoever gives the work, on the machines that do it: records travel, weights only where they lack."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from editor.batch.cluster.storage import storage_of
from editor.dataloader.network_record import NetworkRecord, read_record
from editor.errors import NetworkError
from editor.model.files import atomic_write, make_folder, sha256_of
from editor.paths import added_models_folder, models_folder
from editor.redactor.doubt.calibration import SUFFIX
from editor.redactor.networks.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Sent:
    """What travels of a network.

    Attributes:
        files: the record and what is known of its doubts, by name, without the weights.
        sha256: of the weights.
    """

    files: Mapping[str, bytes]
    sha256: str


def to_send(catalog: Catalog) -> tuple[Sent, ...]:
    """All networks of a catalogue, in its order."""
    return tuple(Sent(_files(record, place), record.sha256) for place, record in enumerate(catalog.records()))


def _files(record: NetworkRecord, place: int) -> dict[str, bytes]:
    doubts = record.folder / f"{record.name}{SUFFIX}"
    known = [path for path in sorted(record.folder.glob("*.json")) if not path.name.endswith(SUFFIX)]
    mine = next(path for path in known if _is_of(path, record))
    # A catalogue looks for records in the order of their names.
    files = {f"{place:04}-{mine.name}": mine.read_bytes()}
    return files | ({doubts.name: doubts.read_bytes()} if doubts.is_file() else {})


def _is_of(path: Path, record: NetworkRecord) -> bool:
    try:
        return read_record(path).name == record.name
    except NetworkError:
        return False


def installed_here() -> frozenset[str]:
    """The sha256 of the weights that this machine has; asked of workers."""
    records = Catalog(models_folder(), added_models_folder()).records()
    return frozenset(record.sha256 for record in records if record.weights.is_file())


def upload(catalog: Catalog, wanted: Iterable[str], folder: Path) -> None:
    """Put weights where workers can fetch them, under their sha256.

    Raises:
        NetworkError: they are damaged here.
        StorageError, OutputError: they cannot be put.
    """
    wanted = frozenset(wanted)
    for record in catalog.records():
        if record.sha256 in wanted:
            catalog.verify(record)
            storage_of(folder).put(record.weights, folder / record.sha256, overwrite=True)


class SentCatalog(Catalog):
    """A catalogue whose records were sent. Weights are those of this machine where it has the same, else fetched once.

    Args:
        records: a folder with the files of `Sent`.
        own: the networks of this machine.
        fetched: the folder for weights that were fetched, kept for later batches.
        source: the place where they are fetched.
    """

    def __init__(self, records: Path, own: Catalog, fetched: Path, source: Path) -> None:
        super().__init__(records, records / "none")
        self._own, self._fetched, self._source = own, fetched, source
        self._fetching = threading.Lock()

    def weights(self, record: NetworkRecord) -> bytes:
        """As in `Catalog`; besides, `StorageError` when they cannot be fetched."""
        for same in self._own.records():
            if same.sha256 == record.sha256 and same.weights.is_file():
                return self._own.weights(same)
        with self._fetching:
            return self._kept(record)

    def _kept(self, record: NetworkRecord) -> bytes:
        path = self._fetched / record.sha256
        if not path.is_file() or sha256_of(path) != record.sha256:
            make_folder(self._fetched)
            with atomic_write(path, overwrite=True) as beside:
                beside.write_bytes(storage_of(self._source).read(self._source / record.sha256))
            if sha256_of(path) != record.sha256:
                path.unlink()
                raise NetworkError(
                    "The weights of {title} were damaged on their way: their sha256 differs.",
                    "Run the batch again.",
                    title=record.title,
                )
        return path.read_bytes()
