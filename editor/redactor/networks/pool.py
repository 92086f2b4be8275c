"""Networks ready to run: each is verified and opened when it is first needed, and kept open."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.grain import grain, grained
from editor.dataloader.network_record import GIVES, NetworkRecord, OutputSpec
from editor.dataloader.network_tensor import Floats
from editor.dataloader.tile_tensor import picture_of_tile, tensor_of_tile
from editor.errors import NetworkError
from editor.model.frame import Frame
from editor.redactor.doubt.calibration import Calibration
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.fit import READERS, features_of, mask_of, remade
from editor.redactor.networks.session import Session, open_session


class NetworkPool:
    """Runs the networks of a catalogue on one device. Safe to use from several threads.

    Args:
        catalog: where the networks are.
        device: one of `editor.redactor.networks.session.DEVICES`.
        threads: of the processor; 0 for one a core.
        on_notice: told when another device runs than the one asked for; called in the thread that runs the network.
    """

    def __init__(
        self,
        catalog: Catalog,
        device: str = "auto",
        threads: int = 0,
        on_notice: Callable[[NetworkError], None] = lambda notice: None,
    ) -> None:
        self._catalog = catalog
        self._device, self._threads = device, threads
        self._on_notice = on_notice
        self._sessions: dict[str, Session] = {}
        self._seconds: dict[str, float] = {}
        self._lock = threading.Lock()

    def use(self, device: str, threads: int) -> None:
        """Run on another device from now on; a run in progress ends on the old one."""
        with self._lock:
            self._device, self._threads = device, threads
            self._sessions.clear()
            self._seconds.clear()

    def close(self) -> None:
        """Let go of all networks and their memory; one that is asked for again is opened again."""
        with self._lock:
            self._sessions.clear()

    def identity(self, role: str, quality: str) -> str:
        """sha256 of the weights that would run; errors as in `Catalog.find`."""
        return self._catalog.find(role, quality).sha256

    def calibration(self, role: str, quality: str) -> Calibration | None:
        """How far the masks of this network may be trusted; None where nobody measured it. Errors as in `identity`."""
        return self._catalog.calibration(self._catalog.find(role, quality))

    def seconds(self, role: str, quality: str) -> float | None:
        """What the last run of this network took here, without opening it; None before the first, or without it."""
        try:
            return self._seconds.get(self.identity(role, quality))
        except NetworkError:
            return None

    def device(self, role: str, quality: str) -> str:
        """The device that really runs this network; opens it if need be. Errors as in `run`."""
        return self._session(self._catalog.find(role, quality)).device

    def run(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Floats:
        """The mask of `frame`.

        Args:
            role, quality: as in `Catalog.find`.
            frame: any size, depth and profile.

        Returns:
            h x w float32, 0-1, at the network's own size, covering the whole frame.

        Raises:
            NetworkError: there is no such network, or it is damaged or cannot run.
            Cancelled: `is_cancelled` became true.
        """
        record = self._catalog.find(role, quality)
        self._session(record)  # what it takes to open it is not what a mask takes
        start = time.perf_counter()
        mask = mask_of(_Guarded(self, record, is_cancelled), record.input, record.output, frame)
        self._seconds[record.sha256] = time.perf_counter() - start
        return mask

    def output(self, role: str, quality: str) -> OutputSpec:
        """What this network's record says of its results; errors as in `identity`."""
        return self._catalog.find(role, quality).output

    def enlarge(self, role: str, quality: str, tile: Floats, is_cancelled: Callable[[], bool] | None = None) -> Floats:
        """The larger picture that the network makes of a tile.

        An accelerator that fails is not left for the processor as `run` does: a smaller tile may fit into its memory.

        Args:
            role, quality: as in `Catalog.find`.
            tile: h x w x 3 float32, 0-1.

        Returns:
            float32 in 0-1, `OutputSpec.enlarges` times the size.

        Raises:
            NetworkError: there is no such network, or it is damaged or cannot run.
            Cancelled: `is_cancelled` became true.
        """
        record = self._catalog.find(role, quality)
        tensor = tensor_of_tile(tile, record.input)
        output = self._session(record).run(tensor, record.input.name, record.output.name, is_cancelled)
        return picture_of_tile(output, record.input, record.output, tile.shape[:2])

    def paint(
        self,
        role: str,
        quality: str,
        tile: Floats,
        place: tuple[int, int],
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Floats:
        """What a network makes of a tile in its own size, with the grain it is used to.

        Args:
            role, quality: as in `Catalog.find`.
            tile: h x w x 3 float32, encoded sRGB, 0-1; the sides are such as the network takes.
            place: top and left of the tile on the paper, whose grain is the same at the same place.

        Raises:
            NetworkError, Cancelled: as in `run`.
        """
        record = self._catalog.find(role, quality)
        noise = grain(*place, *tile.shape[:2])
        tensor = tensor_of_tile(grained(tile, noise, record.input.grain), record.input)
        output = _Guarded(self, record, is_cancelled).run(tensor, record.input.name, record.output.name)
        return picture_of_tile(output, record.input, record.output, tile.shape[:2])

    def remade(
        self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None
    ) -> tuple[Floats, Floats]:
        """The picture as the network sees it, and what it makes of it.

        Args:
            role, quality, frame: as in `run`.

        Returns:
            h x w x 3 float32 each, encoded sRGB, 0-1, at the network's own size, covering the whole frame.

        Raises:
            NetworkError, Cancelled: as in `run`.
        """
        record = self._catalog.find(role, quality)
        self._session(record)
        start = time.perf_counter()
        # These networks hold over a gigabyte, which the picture at full size needs next.
        pictures = remade(_Guarded(self, record, is_cancelled, gives_back=True), record.input, record.output, frame)
        self._seconds[record.sha256] = time.perf_counter() - start
        return pictures

    def told(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Floats:
        """What the network tells of `frame` in numbers: boxes, points or labels, as `fit.READERS` reads them.

        Raises:
            NetworkError, Cancelled: as in `run`.
        """
        record = self._catalog.find(role, quality)
        read = READERS[GIVES[record.role]]
        return np.asarray(read(_Guarded(self, record, is_cancelled), record.input, record.output, frame))

    def features(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Floats:
        """By what a network tells `frame` from other pictures, as `fit.features_of`.

        Raises:
            NetworkError, Cancelled: as in `run`; and where the record names no features.
        """
        record = self._catalog.find(role, quality)
        return features_of(_Guarded(self, record, is_cancelled), record.input, record.output, frame)

    def shaped(
        self, role: str, quality: str, planes: Floats, is_cancelled: Callable[[], bool] | None = None
    ) -> NDArray[Any]:
        """What a network that makes shapes gives for planes that no picture is: of its input's shape, as they are.

        Raises:
            NetworkError, Cancelled: as in `run`.
        """
        record = self._catalog.find(role, quality)
        return _Guarded(self, record, is_cancelled).run(planes, record.input.name, record.output.name)

    def to_processor(self, role: str, quality: str) -> None:
        """Run this network on the processor from now on, and say so. Errors as in `device`."""
        record = self._catalog.find(role, quality)
        self._on_processor(record, self._session(record).device)

    def _session(self, record: NetworkRecord) -> Session:
        with self._lock:
            session = self._sessions.get(record.sha256)
            if session is None:
                session = open_session(self._catalog.weights(record), self._device, self._threads)
                self._sessions[record.sha256] = session
                if session.fallback is not None:
                    self._on_notice(session.fallback)
        return session

    def _on_processor(self, record: NetworkRecord, failed: str) -> Session:
        with self._lock:
            session = open_session(self._catalog.weights(record), "cpu", self._threads)
            self._sessions[record.sha256] = session
        self._on_notice(
            NetworkError("The device {failed} failed; the processor is used instead.", "", failed=failed)
        )  # fmt: skip
        return session


@dataclass(frozen=True, slots=True)
class _Guarded:
    """A network of a pool that can be cancelled, and that the processor runs where an accelerator fails."""

    pool: NetworkPool
    record: NetworkRecord
    is_cancelled: Callable[[], bool] | None
    gives_back: bool = False

    def run(self, tensor: Floats, input_name: str = "", output_name: str = "") -> NDArray[Any]:
        session = self.pool._session(self.record)
        try:
            return session.run(tensor, input_name, output_name, self.is_cancelled, gives_back=self.gives_back)
        except NetworkError:
            if session.device == "cpu":
                raise
            # Accelerators fail late: no memory left, a node the driver cannot run.
            on_processor = self.pool._on_processor(self.record, session.device)
            return on_processor.run(tensor, input_name, output_name, self.is_cancelled, gives_back=self.gives_back)
