"""Which networks there are: those the program ships and those a person added, each with its record."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

from editor.dataloader.network_record import QUALITIES, NetworkRecord, read_record
from editor.errors import NetworkError
from editor.model.files import atomic_write, sha256_of
from editor.redactor.doubt.calibration import SUFFIX, Calibration, read_calibration


class Catalog:
    """The installed networks. Looks into the folders on each question, so an added network needs no restart.

    Args:
        shipped: the program's own folder of weights.
        added: the person's; made when a first network is added.
    """

    def __init__(self, shipped: Path, added: Path) -> None:
        self._shipped, self._added = shipped, added
        self._known: dict[Path, tuple[object, NetworkRecord | NetworkError]] = {}

    def records(self) -> list[NetworkRecord]:
        """All networks whose record can be read, shipped ones first, each group by name."""
        return [found for found in self._scan() if isinstance(found, NetworkRecord)]

    def problems(self) -> list[NetworkError]:
        """What is wrong with the records that cannot be read."""
        return [found for found in self._scan() if isinstance(found, NetworkError)]

    def find(self, role: str, choice: str) -> NetworkRecord:
        """The network for a task.

        Args:
            role: what it is for, e.g. ``cutout``.
            choice: ``quality`` or ``fast`` (a shipped network goes before an added one), or a network's name.

        Raises:
            NetworkError: there is none; the message says which there are.
        """
        fitting = [record for record in self.records() if record.role == role]
        by_name = [record for record in fitting if record.name == choice]
        by_quality = [record for record in fitting if record.quality == choice]
        found = by_name or by_quality
        if found:
            return found[0]
        if not fitting:
            raise NetworkError(
                "No network for this task is installed.", "Install the program again, or add one: vitrina models add."
            )
        names = ", ".join(f"{record.name} ({record.quality})" for record in fitting)
        if choice in QUALITIES:
            raise NetworkError(
                'There is no "{choice}" network yet.', "Installed: {names}.", choice=choice, names=names
            )  # fmt: skip
        raise NetworkError('There is no network called "{choice}".', "Installed: {names}.", choice=choice, names=names)

    def calibration(self, record: NetworkRecord) -> Calibration | None:
        """How far the masks of this network may be trusted; None where nobody measured it for these weights."""
        return read_calibration(record.folder / f"{record.name}{SUFFIX}", record.sha256)

    def asks_better(self, role: str) -> bool:
        """Whether the fast network knows when to ask the better one."""
        calibration = self.calibration(self.find(role, "fast"))
        return calibration is not None and calibration.ask is not None

    def verify(self, record: NetworkRecord) -> None:
        """Check that the weights are those of the record.

        Raises:
            NetworkError: they are missing, cannot be read, or are damaged.
        """
        try:
            digest = sha256_of(record.weights)
        except OSError as error:
            raise _unreadable(record, error) from error
        _compare(record, digest)

    def weights(self, record: NetworkRecord) -> bytes:
        """The content of the weights, verified: what is returned is what was checked. Errors as in `verify`."""
        try:
            content = record.weights.read_bytes()
        except OSError as error:
            raise _unreadable(record, error) from error
        _compare(record, hashlib.sha256(content).hexdigest())
        return content

    def add(self, weights: Path, record: Path) -> NetworkRecord:
        """Install a network: it is checked, run once, and copied; what was there stays until all of that went well.

        Args:
            weights: the ONNX file, of any name.
            record: its record; `file` in it does not matter.

        Raises:
            NetworkError: the record is wrong, the weights are not those of the record or do not fit it, or a shipped
                network has the same name.
            OutputError: the copy cannot be written.
        """
        from editor.redactor.networks.fit import check_fit
        from editor.redactor.networks.session import open_session

        given = read_record(record)
        if any(shipped.name == given.name for shipped in self.records() if shipped.folder == self._shipped):
            raise NetworkError(
                'A network called "{name}" comes with the program.',
                "Choose another name in the record.",
                name=given.name,
            )
        content = self.weights(replace(given, file=weights.name, folder=weights.parent))
        check_fit(open_session(content, "cpu"), given)
        return self._install(given, content, record)

    def _install(self, record: NetworkRecord, content: bytes, source: Path) -> NetworkRecord:
        target = self._added / f"{record.name}.json"
        before = _read(target)
        # The name carries the hash, so a new version never stands under an old record, not even for a moment.
        file = f"{record.name}-{record.sha256[:12]}.onnx"
        self._added.mkdir(parents=True, exist_ok=True)
        with atomic_write(self._added / file, overwrite=True) as path:
            path.write_bytes(content)
        data = {**json.loads(source.read_text("utf-8")), "file": file}
        with atomic_write(target, overwrite=True) as path:
            path.write_text(json.dumps(data, indent=2, ensure_ascii=False), "utf-8")
        if isinstance(before, NetworkRecord) and before.file != file:
            before.weights.unlink(missing_ok=True)
        return replace(record, file=file, folder=self._added)

    def _scan(self) -> list[NetworkRecord | NetworkError]:
        return [self._read(path) for path in self._files()]

    def _read(self, path: Path) -> NetworkRecord | NetworkError:
        # Every step of a slider asks which network would run: a file is parsed once while it stays as it is.
        state = _state(path)
        known = self._known.get(path)
        if known is None or known[0] != state:
            known = self._known[path] = state, _read(path)
        return known[1]

    def _files(self) -> list[Path]:
        return [folder / name for folder in (self._shipped, self._added) for name in _names(folder)]


def _names(folder: Path) -> list[str]:
    """Of the records in a folder, in their order; none where there is no folder."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [name for name in names if name.endswith(".json") and not name.endswith(SUFFIX)]


def _state(path: Path) -> tuple[int, ...]:
    """What changes with a file."""
    try:
        found = path.stat()
    except OSError:  # it went away between two looks: reading says so
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _read(path: Path) -> NetworkRecord | NetworkError:
    try:
        return read_record(path)
    except NetworkError as error:
        return error


def _compare(record: NetworkRecord, digest: str) -> None:
    if digest != record.sha256:
        raise NetworkError(
            "The weights {file} are damaged or not those of the record: their sha256 differs.",
            "Install the program again, or add the network again.",
            file=record.file,
        )


def _unreadable(record: NetworkRecord, error: OSError) -> NetworkError:
    return NetworkError(
        "The weights {file} of {title} cannot be read: {reason}.",
        "Install the program again, or add the network again.",
        file=record.file,
        title=record.title,
        reason=error.strerror or error,
    )
