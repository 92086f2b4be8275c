"""Renders pictures for commands and batches: networks that stay open, a picture read, a document rendered on it."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from editor.errors import EditorError
from editor.model.document import Document
from editor.model.input_image import InputImage, Limits
from editor.paths import added_models_folder, models_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import registry
from editor.redactor.renderer import Rendered, Renderer
from editor.redactor.source import Source


@dataclass(frozen=True, slots=True)
class Engine:
    """Networks stay open from picture to picture; nothing else is kept, so memory does not grow with their number.

    Attributes:
        catalog: which networks there are.
        networks: runs networks.
        limits: what is refused when a picture is read.
        notices: what a person should know of the device; taken by `take_notices`.
    """

    catalog: Catalog
    networks: NetworkPool
    limits: Limits
    notices: deque[EditorError]

    @classmethod
    def build(cls, device: str, jobs: int, max_mb: int) -> Self:
        """An engine for `jobs` pictures at a time, which share the processor's cores."""
        catalog = Catalog(models_folder(), added_models_folder())
        notices: deque[EditorError] = deque()
        networks = NetworkPool(catalog, device, max(1, cores() // jobs), notices.append)
        return cls(catalog, networks, Limits(max_bytes=max_mb * 2**20), notices)

    def network_name(self, sha256: str) -> str:
        """The name of the installed network with these weights."""
        return next(record.name for record in self.catalog.records() if record.sha256 == sha256)

    def warm_up(self, role: str, quality: str) -> None:
        """Open a network on a thread of its own, while the first picture is read."""
        threading.Thread(target=self._open, args=(role, quality), name="vitrina-warm-up").start()

    def _open(self, role: str, quality: str) -> None:
        # What is wrong with a network is told when the first picture needs it.
        with suppress(EditorError):
            self.networks.device(role, quality)

    def take_notices(self) -> tuple[str, ...]:
        """What has come up about devices since this was last asked."""
        taken = []
        with suppress(IndexError):
            while True:
                taken.append(str(self.notices.popleft()))
        return tuple(taken)

    def read(self, path: Path) -> InputImage:
        """The picture in a file; `InputError` when it is refused."""
        return InputImage.read(path, self.limits)

    def render(
        self,
        image: InputImage,
        document: Document,
        is_cancelled: Callable[[], bool],
        artefacts: ArtefactStore | None = None,
    ) -> Rendered:
        """`document` at full size, its automatic values found for this picture. Errors as in `Renderer.render`."""
        renderer = Renderer(registry(), artefacts or ArtefactStore(None), self.networks)
        source = Source(image.frame, image.sha256)
        found = renderer.with_autos(source, document)
        rendered = renderer.render(source, found, is_cancelled=is_cancelled)
        return replace(rendered, facts={**rendered.facts, **_told_of_lens(found)})


def _told_of_lens(document: Document) -> dict[str, dict[str, str | None]]:
    """Which lens was found, where one was looked for: its name, or None."""
    edit = document.edit("lens")
    if edit is None or "lens" not in edit.autos:
        return {}
    profile = edit.values["lens"]
    return {"lens": {"name": profile[0] if profile else None}}


def cores() -> int:
    """How many this process may use, which a container or taskset can make less than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
