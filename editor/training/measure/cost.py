"""What a network costs: bytes, parameters, time, memory."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.errors import NetworkError
from editor.redactor.networks.session import Session, open_session
from editor.training.measure.subjects import Subject

THREADS: Final = (1, 2)
_FEWEST, _MOST, _SECONDS = 3, 12, 2.0  # runs of which the quickest counts, and how long they may take
_QUANTISERS: Final = ("QuantizeLinear", "DequantizeLinear")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a network needs.

    Attributes:
        file_bytes: of the ONNX file.
        parameters: learned numbers in it, whatever their depth.
        milliseconds: a run at the network's own size, warm, the quickest of several; at 1 and at 2 threads.
        peak_bytes: the most memory of a process of its own that opens the network and runs it twice, at 1 thread; with
            Python and onnxruntime in it.
    """

    file_bytes: int
    parameters: int
    milliseconds: tuple[float, float]
    peak_bytes: int


def cost(network: Subject) -> Cost:
    """What a network costs on this machine. Other work on it only ever adds, so of several runs the quickest counts.

    Raises:
        NetworkError: the weights cannot be read or run.
    """
    one, two = (_milliseconds(network.open(threads), network) for threads in THREADS)
    content = network.weights.read_bytes()
    return Cost(len(content), parameters(content), (one, two), peak_bytes(network))


def parameters(content: bytes) -> int:
    """Learned numbers of an ONNX file: its initialisers, without the constants of reshaping and of quantising.

    The eight-bit form of a network so has as many as its float form. Normalisation that was folded into a convolution
    on export is no longer counted apart.
    """
    import onnx

    graph = onnx.load_from_string(content).graph
    scales = {name for node in graph.node if node.op_type in _QUANTISERS for name in node.input[1:]}
    learned = (one for one in graph.initializer if one.name not in scales and _is_learned(one))
    return sum(int(np.prod(one.dims)) for one in learned)


def peak_bytes(network: Subject) -> int:
    """See `Cost.peak_bytes`.

    Raises:
        NetworkError: the process failed.
    """
    job = json.dumps({"weights": str(network.weights), "shape": network.input.shape})
    done = subprocess.run(
        [sys.executable, "-m", __name__, job], capture_output=True, text=True, check=False, timeout=600
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise NetworkError("The memory of {name} cannot be measured: {reason}.", "", name=network.name, reason=reason)
    return int(done.stdout)


def _milliseconds(session: Session, network: Subject) -> float:
    tensor = _noise(network.input.shape)

    def run() -> float:
        start = time.perf_counter()
        session.run(tensor, network.input.name, network.output.name)
        return time.perf_counter() - start

    run()
    times: list[float] = []
    while len(times) < _FEWEST or (len(times) < _MOST and sum(times) < _SECONDS):
        times.append(run())
    return 1000 * min(times)


def _is_learned(initialiser: Any) -> bool:
    from onnx import TensorProto

    # Shapes, axes and sizes are whole numbers of 64 bits; biases of quantised convolutions have 32.
    return initialiser.data_type not in (TensorProto.INT64, TensorProto.BOOL)


def _noise(shape: tuple[int, ...]) -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.random.default_rng(0).uniform(-0.5, 0.5, shape).astype(np.float32)


def _peak_of_this_process() -> int:
    """Bytes. The kernel's own peak of this program where it tells; `ru_maxrss` would hold the parent's as well."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _main(job: dict[str, Any]) -> None:
    session = open_session(Path(job["weights"]).read_bytes(), "cpu", 1)
    for _ in range(2):
        session.run(_noise(tuple(job["shape"])))
    print(_peak_of_this_process())


if __name__ == "__main__":
    _main(json.loads(sys.argv[1]))
