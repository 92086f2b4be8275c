"""Operations whose answer a network finds once for a picture, the network being chosen by a parameter."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import ClassVar

from editor.dataloader.network_record import is_name
from editor.errors import NetworkError
from editor.model.parameter import Value
from editor.redactor.artefacts import Artefact
from editor.redactor.operation import Context, Operation


class ByNetwork(Operation):
    """An operation with the parameter `model`, a choice; it may also be the name of an installed network.

    Attributes:
        answer: what the artefact is called: its name is `answer` and the model, so that what was pinned for one network
            is not taken for another.
    """

    answer: ClassVar[str]

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        """As for all operations, and names of installed networks are models too."""
        model = values.get("model")
        if is_name(model):
            return {**super().complete({**values, "model": cls.defaults()["model"]}), "model": model}
        return super().complete(values)

    def answered(
        self, model: str, context: Context, identity: Callable[[], str], make: Callable[[], Artefact]
    ) -> Artefact:
        """The network's answer, found earlier or now.

        Args:
            identity: which weights would answer, and whatever else their answer depends on.
            make: asks them. The fact `seconds` is added, how long that took.

        Raises:
            NetworkError: there is no such network, and nothing was found earlier.
        """
        name = f"{self.answer} {model}"
        try:
            weights = identity()
        except NetworkError:
            # What was found earlier needs no network: a missing one keeps no project from opening.
            if name not in context.edit.artefacts:
                raise
            weights = ""
        return context.artefact(name, {"network": weights, "version": self.version}, lambda: _timed(make))


def _timed(make: Callable[[], Artefact]) -> Artefact:
    start = time.perf_counter()
    made = make()
    return Artefact(made.arrays, {**made.facts, "seconds": round(time.perf_counter() - start, 3)})
