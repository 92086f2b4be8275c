"""What the commands work with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from editor.cli.console import UsageError
from editor.errors import NetworkError
from editor.redactor import engine


@dataclass(frozen=True, slots=True)
class Engine(engine.Engine):
    """The engine of a command, whose options name networks."""

    @contextmanager
    def asked_for(self, role: str, option: str = "--model") -> Iterator[None]:
        """Around what looks for the network that `option` names: one that is not there is a wrong command line."""
        try:
            yield
        except NetworkError as error:
            if all(record.role != role for record in self.catalog.records()):
                raise  # nothing that another command line could mend
            raise UsageError(f"{option}: " + error.what, error.todo, **error.values) from error
