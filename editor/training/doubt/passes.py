"""What a network says of pictures and of their mirror images, asked once and kept on the disk."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np

from editor.dataloader.network_record import NetworkRecord
from editor.dataloader.network_tensor import Floats
from editor.model.files import atomic_write, make_folder
from editor.model.frame import Frame, to_depth
from editor.redactor.networks.fit import mask_of
from editor.redactor.networks.session import open_session


class Passes:
    """Raw masks of an installed network.

    Args:
        record: the network.
        folder: where masks are kept, below a folder of the weights' sha256: other weights never answer for them.
        threads: of the processor; 0 for one a core.
    """

    def __init__(self, record: NetworkRecord, folder: Path, threads: int = 1) -> None:
        self._record, self._threads = record, threads
        self._folder = folder / record.sha256[:12]
        self._session: Any = None

    def mask(self, frame: Frame, name: str, *, mirrored: bool = False) -> Floats:
        """h x w float32, 0-1, at the network's size, rounded to 16 bits as the program keeps it.

        Args:
            name: of the set and the picture, e.g. ``saliency_val/0001``; the file is told apart by the pixels too.
            mirrored: the network sees the mirror image; its mask is turned back.
        """
        import cv2

        content = hashlib.sha256(frame.rgb.tobytes()).hexdigest()[:12]
        kept = self._folder / f"{name}-{content}{'-mirrored' if mirrored else ''}.png"
        known = cv2.imread(str(kept), cv2.IMREAD_UNCHANGED) if kept.exists() else None
        if known is None:
            known = to_depth(self._asked(frame, mirrored), "uint16")
            make_folder(kept.parent)
            with atomic_write(kept, overwrite=True) as beside:
                beside.write_bytes(cv2.imencode(".png", known, [cv2.IMWRITE_PNG_COMPRESSION, 1])[1].tobytes())
        return np.asarray(to_depth(known, "float32"))

    def _asked(self, frame: Frame, mirrored: bool) -> Floats:
        if self._session is None:
            self._session = open_session(self._record.weights.read_bytes(), "cpu", self._threads)
        seen = frame.with_(rgb=np.ascontiguousarray(frame.rgb[:, ::-1])) if mirrored else frame
        mask = mask_of(self._session, self._record.input, self._record.output, seen)
        return np.ascontiguousarray(mask[:, ::-1]) if mirrored else mask
