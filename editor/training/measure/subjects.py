"""The networks that are measured: installed ones, those of a record, those of a training."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.dataloader.network_record import InputSpec, NetworkRecord, OutputSpec, read_record
from editor.errors import InputError, NetworkError
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.fit import check_fit
from editor.redactor.networks.session import Session, open_session
from editor.training.record import ROLES


@dataclass(frozen=True, slots=True)
class Subject:
    """A network that can be run.

    Attributes:
        name: told in tables.
        weights: the ONNX file.
        input: how pictures become its tensor.
        output: how its output becomes a mask, kinds or a picture.
    """

    name: str
    weights: Path
    input: InputSpec
    output: OutputSpec

    @property
    def kind(self) -> str:
        """Of the data sets it can be judged by: ``masks``, ``pairs`` or ``classes``."""
        if self.output.enlarges == 1:
            return "pairs"
        return "classes" if self.output.classes else "masks"

    def open(self, threads: int = 0) -> Session:
        """A session on the processor, `threads` of it (0: one a core).

        Raises:
            NetworkError: the weights cannot be read or are no network.
        """
        try:
            content = self.weights.read_bytes()
        except OSError as error:
            raise NetworkError(
                "The weights {file} cannot be read: {reason}.",
                "Check the record beside them.",
                file=self.weights.name,
                reason=error.strerror or error,
            ) from error
        return open_session(content, "cpu", threads)


def subject(choice: str, catalog: Catalog, scratch: Path, kind: str = "masks") -> Subject:
    """The network that a person names.

    Args:
        choice: an installed network's name, ``quality`` or ``fast``; a record (``.json``) beside its weights; or a
            state of a training (``.pt``).
        scratch: a folder into which a state of a training is exported.
        kind: of the data set that an installed one is to be judged by.

    Raises:
        NetworkError: there is none, it is damaged, or its input is not that of its record.
    """
    if choice.endswith(".pt"):
        return _trained(Path(choice), scratch)
    if choice.endswith(".json"):
        return of_record(read_record(Path(choice)), catalog)
    return of_record(catalog.find(ROLES[kind], choice), catalog)


def of_record(record: NetworkRecord, catalog: Catalog) -> Subject:
    """The network of a record, checked: its weights are the record's and take what it says. Errors as in `subject`."""
    check_fit(open_session(catalog.weights(record), "cpu"), record)
    return Subject(record.name, record.weights, record.input, record.output)


def _trained(file: Path, scratch: Path) -> Subject:
    from editor.training import checkpoint
    from editor.training.exporting import export_trainee
    from editor.training.record import Words, input_spec, picture_spec

    network = checkpoint.restored(file)
    if network.kind not in ("masks", "pairs", "unpaired", "classes"):
        raise InputError(
            "{file} holds a network that gives neither masks nor pictures nor kinds.",
            "It cannot be compared.",
            file=file.name,
        )
    name = f"{network.name}-{file.parent.name}" if file.parent.name else network.name
    words = Words("".join(one if one.isalnum() else "-" for one in name), network.title, "-", "-", ("-",))
    exported = export_trainee(network, scratch, words)
    if exported.record is None:
        return Subject(name, exported.weights, input_spec(network), picture_spec(type(network)))
    record = read_record(exported.record)
    return Subject(name, exported.weights, record.input, record.output)
