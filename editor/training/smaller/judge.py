"""How far a smaller network's results lie from those of the network it was made of."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
from numpy.typing import NDArray

from editor.dataloader.network_record import OutputSpec
from editor.redactor.networks.session import Session, open_session

Tensor = NDArray[np.float32]


class Judge:
    """Asks the float network once and keeps its answers.

    Args:
        model: the float network.
        spec: how its output is read.
        tensors: what both networks are asked; not those that ranges were measured on.
        threads: of the processor; 0 for one a core.
    """

    def __init__(self, model: onnx.ModelProto, spec: OutputSpec, tensors: Sequence[Tensor], threads: int = 0) -> None:
        self._spec, self._tensors, self._threads = spec, list(tensors), threads
        self._expected = self._answers(model)
        self.asked = 0

    def loss(self, model: onnx.ModelProto) -> float:
        """Mean over the pictures of the mean absolute difference, of results whose range is 0-1."""
        self.asked += 1
        pairs = zip(self._answers(model), self._expected, strict=True)
        return float(np.mean([np.abs(found - expected).mean() for found, expected in pairs]))

    def _answers(self, model: onnx.ModelProto) -> list[Tensor]:
        session = open_session(model.SerializeToString(), "cpu", self._threads)
        return [_read(self._run(session, tensor), self._spec) for tensor in self._tensors]

    def _run(self, session: Session, tensor: Tensor) -> Tensor:
        return np.asarray(session.run(tensor, output_name=self._spec.name), np.float32)


def _read(output: Tensor, spec: OutputSpec) -> Tensor:
    """All channels, as the program reads one of them (`editor.dataloader.network_tensor.restore`)."""
    if spec.activation == "sigmoid":
        output = 0.5 + 0.5 * np.tanh(0.5 * output)
    elif spec.activation == "softmax":
        odds = np.exp(output - output.max(axis=1, keepdims=True))
        output = odds / odds.sum(axis=1, keepdims=True)
    shares = np.clip((output - spec.minimum) / (spec.maximum - spec.minimum), 0, 1)
    # What is no number is as wrong as can be: it differs by 1 and more from any share.
    return np.asarray(np.nan_to_num(shares, nan=2.0), np.float32)
