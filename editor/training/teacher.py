"""What a teacher says of pictures, asked once and kept on the disk: it is many times slower than its pupil."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import NetworkRecord
from editor.model.files import atomic_write, make_folder
from editor.model.frame import Frame
from editor.redactor.networks.fit import mask_of
from editor.redactor.networks.session import open_session


class Teacher:
    """Soft masks of an installed network, kept as PNG files named by the picture's content.

    Args:
        record: the network, run at its own size.
        folder: where answers are kept, in a folder of the weights' sha256, so that other weights never answer for them.
        threads: of the processor; 0 for one a core.
    """

    def __init__(self, record: NetworkRecord, folder: Path, threads: int = 0) -> None:
        self._record, self._threads = record, threads
        self._folder = folder / record.sha256[:12]
        self._session: Any = None

    def mask(self, path: Path) -> NDArray[np.uint8]:
        """h x w, 0-255: the soft mask of the picture in `path`, at the picture's size."""
        import cv2

        content = path.read_bytes()
        kept = self._folder / f"{hashlib.sha256(content).hexdigest()[:32]}.png"
        known = cv2.imread(str(kept), cv2.IMREAD_GRAYSCALE) if kept.exists() else None
        if known is not None:
            return np.asarray(known, np.uint8)
        mask = self._ask(content)
        make_folder(self._folder)
        with atomic_write(kept, overwrite=True) as beside:
            beside.write_bytes(cv2.imencode(".png", mask)[1].tobytes())
        return mask

    def ask_all(
        self, paths: Sequence[Path], on_progress: Callable[[int], None], is_cancelled: Callable[[], bool]
    ) -> None:
        """Ask of every picture that was not asked before, until `is_cancelled`."""
        for count, path in enumerate(paths, 1):
            if is_cancelled():
                return
            self.mask(path)
            on_progress(count)

    def _ask(self, content: bytes) -> NDArray[np.uint8]:
        import cv2

        if self._session is None:
            self._session = open_session(self._record.weights.read_bytes(), "cpu", self._threads)
        bgr = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
        frame = Frame(np.ascontiguousarray(bgr[..., ::-1]))
        mask = mask_of(self._session, self._record.input, self._record.output, frame)
        small = cv2.resize(mask, frame.size, interpolation=cv2.INTER_AREA)
        return np.asarray(np.rint(small * 255), np.uint8)
