"""Runs networks. The only file that knows onnxruntime, which it imports when a first network is opened."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled, NetworkError

if TYPE_CHECKING:
    import onnxruntime

Tensor = NDArray[Any]

_PROVIDERS: Final = {
    "cpu": "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
}
# OpenVINO is not tried by itself: on the processors measured it ran IS-Net no faster than onnxruntime's own provider.
_AUTOMATIC: Final = ("cuda", "directml", "coreml", "cpu")
_DTYPES: Final[dict[str, type[np.floating[Any]]]] = {"tensor(float)": np.float32, "tensor(float16)": np.float16}
_POLL_SECONDS: Final = 0.05

DEVICES: Final = ("auto", *_PROVIDERS)


def available_devices() -> tuple[str, ...]:
    """The devices the installed onnxruntime was built for; whether one really runs is known once a session is open."""
    built = _runtime().get_available_providers()
    return tuple(device for device, provider in _PROVIDERS.items() if provider in built)


@dataclass(frozen=True, slots=True)
class Port:
    """An input or output that a network declares.

    Attributes:
        shape: the sides; None where any is taken.
        dtype: float32 or float16; None for what this program does not feed.
    """

    name: str
    shape: tuple[int | None, ...]
    dtype: type[np.floating[Any]] | None


class Session:
    """An open network.

    Attributes:
        inputs, outputs: what the network declares.
        fallback: says that the device asked for does not run; None if it does.
    """

    def __init__(self, inference: onnxruntime.InferenceSession, expected: str) -> None:
        self._inference = inference
        self.inputs = tuple(map(_port, inference.get_inputs()))
        self.outputs = tuple(map(_port, inference.get_outputs()))
        self.device = _running(inference)
        self.fallback = None if self.device == expected else _other_device(expected, self.device)

    def run(
        self,
        tensor: Tensor,
        input_name: str = "",
        output_name: str = "",
        is_cancelled: Callable[[], bool] | None = None,
        *,
        gives_back: bool = False,
    ) -> Tensor:
        """What the network gives for `tensor`.

        Args:
            tensor: float32, of the shape of the network's input.
            input_name, output_name: which ones; empty for the first.
            is_cancelled: asked some twenty times a second, from another thread.
            gives_back: whether the memory of the run goes back to the system: it costs some .1 s to get it again.

        Raises:
            Cancelled: `is_cancelled` became true.
            NetworkError: the network does not take the tensor, or the device failed.
        """
        if is_cancelled is not None and is_cancelled():
            raise Cancelled
        port = next((port for port in self.inputs if port.name == input_name), self.inputs[0])
        feed = {port.name: tensor.astype(port.dtype or tensor.dtype, copy=False)}
        options = _runtime().RunOptions()
        if gives_back and self.device == "cpu":
            options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        try:
            with _terminating(options, is_cancelled):
                outputs = self._inference.run([output_name or self.outputs[0].name], feed, options)
        except Exception as error:  # onnxruntime's errors have no base class of their own
            if options.terminate:
                raise Cancelled from None
            raise NetworkError(
                "The network could not run: {reason}.",
                "Choose the processor (cpu) as the device, or check the network with: vitrina models verify.",
                reason=_first_line(error),
            ) from error
        return np.asarray(outputs[0])


def open_session(weights: bytes, device: str = "auto", threads: int = 0) -> Session:
    """A session for a network.

    Args:
        weights: the content of an ONNX file. Bytes and no path, so that what was verified is what runs.
        device: one of `DEVICES`; where it cannot run, the processor does and `Session.fallback` says so.
        threads: of the processor; 0 for one a core.

    Raises:
        NetworkError: this is no network, or one that the installed onnxruntime cannot run.
    """
    present = available_devices()
    wanted = [one for one in (_AUTOMATIC if device == "auto" else (device,)) if one in present and one != "cpu"]
    expected = wanted[0] if wanted else "cpu" if device == "auto" else device
    try:
        inference = _inference(weights, [*wanted, "cpu"], threads)
    except Exception as error:
        if not wanted:
            raise _no_network(error) from error
        try:
            inference = _inference(weights, ["cpu"], threads)
        except Exception as second:
            raise _no_network(second) from second
    return Session(inference, expected)


def _runtime() -> Any:
    import onnxruntime

    # Its own lines on stderr would stand between the program's; what matters arrives as exceptions.
    onnxruntime.set_default_logger_severity(4)
    return onnxruntime


def _inference(weights: bytes, devices: list[str], threads: int) -> onnxruntime.InferenceSession:
    runtime = _runtime()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_ENABLE_ALL
    # Planned patterns hold a third more memory and are no quicker here.
    options.enable_mem_pattern = False
    # Spinning threads burn a core while they wait: on a busy machine two of them run slower than one.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if devices != ["cpu"]:
        options.add_session_config_entry("session.record_ep_graph_assignment_info", "1")
    providers = [_PROVIDERS[device] for device in devices]
    # onnxruntime's own fallback prints to stdout, which may be carrying --json.
    inference = runtime.InferenceSession(weights, options, providers=providers, enable_fallback=0)
    # It would hold the file's content for as long as it lives, only to begin anew with other providers.
    inference._model_bytes = None
    return inference


def _running(inference: onnxruntime.InferenceSession) -> str:
    """The device that runs the network, asked of the session: a provider that was given no node does not."""
    providers = list(inference.get_providers())
    if len(providers) > 1 and hasattr(inference, "get_provider_graph_assignment_info"):
        used = {part.ep_name for part in inference.get_provider_graph_assignment_info()}
        providers = [provider for provider in providers if provider in used] or providers
    return next((device for device, provider in _PROVIDERS.items() if provider == providers[0]), providers[0])


@contextmanager
def _terminating(options: onnxruntime.RunOptions, is_cancelled: Callable[[], bool] | None) -> Iterator[None]:
    """Sets `options.terminate` from another thread as soon as `is_cancelled`: the run itself holds this one."""
    if is_cancelled is None:
        yield
        return
    done = threading.Event()

    def watch() -> None:
        while not done.wait(_POLL_SECONDS):
            if is_cancelled():
                options.terminate = True
                return

    watcher = threading.Thread(target=watch, name="network-cancel", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()


def _port(node: Any) -> Port:
    return Port(
        node.name, tuple(side if isinstance(side, int) else None for side in node.shape), _DTYPES.get(node.type)
    )


def _other_device(expected: str, running: str) -> NetworkError:
    return NetworkError(
        "The device {expected} cannot be used; {running} is used instead.",
        "Install the driver and the onnxruntime package for {expected}, or choose another device.",
        expected=expected,
        running=running,
    )


def _no_network(error: Exception) -> NetworkError:
    return NetworkError(
        "The file is not a network that this program can run: {reason}.",
        "Give an ONNX file, or update the program.",
        reason=_first_line(error),
    )


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(". ")[:300]
